"""The shape of completions, for the OpenAPI document."""

from typing import Any

from rest_framework import serializers

from articles.autocomplete.candidates import TYPES

RECORD_TYPES = tuple(resource.singular for resource in TYPES)


class CompletionCountsSerializer(serializers.Serializer[Any]):
    """How much there is about a record."""

    articles = serializers.IntegerField(
        read_only=True, min_value=0, help_text="How many articles mention it, or report the event."
    )
    quotes = serializers.IntegerField(
        read_only=True, min_value=0, help_text="How many quotes it said, or were said at the event."
    )


class CompletionSerializer(serializers.Serializer[Any]):
    """A record that may be meant."""

    type = serializers.ChoiceField(
        choices=RECORD_TYPES, read_only=True, help_text="What sort of record it is."
    )
    id = serializers.IntegerField(read_only=True, help_text="The id of the record.")
    slug = serializers.CharField(read_only=True, help_text="The readable key of the record.")
    name = serializers.CharField(read_only=True, help_text="The name of the record.")
    matched = serializers.CharField(
        read_only=True,
        allow_null=True,
        help_text="The other name that was typed, if it isn't the main one.",
    )
    hint = serializers.CharField(
        read_only=True,
        allow_null=True,
        help_text="What tells it from namesakes: the latest role with organization or country; acronym, kind "
        "and country of an organization; day and place of an event.",
    )
    counts = CompletionCountsSerializer(read_only=True, help_text="How much there is about it.")
    url = serializers.URLField(read_only=True, help_text="The address of the record.")


class CompletionsSerializer(serializers.Serializer[Any]):
    """What may be meant by what was typed."""

    results = CompletionSerializer(
        many=True,
        read_only=True,
        help_text="The records, that with this very slug or identifier first, then the most mentioned.",
    )
