"""The shape of errors, for the OpenAPI document."""

from typing import Any

from rest_framework import serializers


class ParameterErrorSerializer(serializers.Serializer[Any]):
    """What is wrong with one parameter, and what would be right."""

    parameter = serializers.CharField(read_only=True, help_text="The name of the parameter, as sent.")
    detail = serializers.CharField(read_only=True, help_text="What is wrong, in a sentence.")
    suggestion = serializers.CharField(
        read_only=True, allow_null=True, help_text="What was probably meant; or null."
    )
    allowed = serializers.ListField(
        child=serializers.CharField(),
        read_only=True,
        help_text="All that is allowed, where it can be listed.",
    )


class ProblemSerializer(serializers.Serializer[Any]):
    """An error (RFC 9457)."""

    type = serializers.CharField(
        read_only=True, help_text="What kind of error it is: `about:blank` says no more than the status."
    )
    title = serializers.CharField(read_only=True, help_text="The kind of error in words.")
    status = serializers.IntegerField(read_only=True, help_text="The HTTP status.")
    detail = serializers.CharField(read_only=True, help_text="What went wrong this time.")
    instance = serializers.CharField(read_only=True, help_text="The address that was asked for.")


class InvalidParametersSerializer(ProblemSerializer):
    """Every parameter that can't be honoured."""

    errors = ParameterErrorSerializer(  # type: ignore[assignment]
        many=True, read_only=True, help_text="One entry for each mistake."
    )


class NotAcceptableSerializer(ProblemSerializer):
    """Nothing that the Accept header names is offered."""

    offered = serializers.ListField(
        child=serializers.CharField(), read_only=True, help_text="The media types that are offered here."
    )


PROBLEMS = {
    400: "Parameters that can't be honoured: all of them are named.",
    401: "The token is unknown, or reading needs one here.",
    404: "There is no such record, or an editor has rejected it.",
    406: "Nothing that the `Accept` header names is offered; what is, is listed.",
    410: "The record was deleted.",
    500: "A mistake on the server's side.",
}
