"""The shape of the catalogue, for the OpenAPI document."""

from typing import Any

from rest_framework import serializers

OPERATORS = ("is", "is not", "is each of", "is known", "from", "to")
TYPES = ("string", "integer", "number", "boolean", "object", "array")
VIEWS = ("list", "detail")
PLACES = ("path", "query")


def text(help_text: str) -> Any:
    return serializers.CharField(read_only=True, help_text=help_text)


def texts(help_text: str) -> Any:
    return serializers.ListField(child=serializers.CharField(), read_only=True, help_text=help_text)


class ValuesSerializer(serializers.Serializer[Any]):
    """What values there are."""

    name = text("Its name; that of a field in an object is dotted.")
    description = text("What it is, in a sentence.")
    type = serializers.ChoiceField(
        choices=TYPES, read_only=True, help_text="The type of a value; that of one, where there are several."
    )
    formats = texts("The formats of a text, any of which will do: `date`, `date-time`, `uri`, `people-keys`.")
    values = texts("All values, where they can be listed; else empty.")


class CatalogueFieldSerializer(ValuesSerializer):
    """A field of an answer."""

    nullable = serializers.BooleanField(read_only=True, help_text="Whether it may be null.")
    several = serializers.BooleanField(read_only=True, help_text="Whether it is a list.")


class PlacedFieldSerializer(CatalogueFieldSerializer):
    """A field of a resource's records."""

    expand = serializers.CharField(
        read_only=True,
        allow_null=True,
        help_text="The value of `expand` that gives it; null where it needs none.",
    )
    places = serializers.ListField(
        child=serializers.ChoiceField(choices=VIEWS),
        read_only=True,
        help_text="Whether records have it in lists, in detail, or in both.",
    )


class ComparisonSerializer(serializers.Serializer[Any]):
    """A way to compare, and the parameter for it."""

    operator = serializers.ChoiceField(choices=OPERATORS, read_only=True, help_text="How it compares.")
    parameter = text("The parameter of the list.")


class CatalogueFilterSerializer(ValuesSerializer):
    """What a list can be filtered by."""

    resources = texts("The resources whose records are its values, named by slug, id or identifier.")
    operators = ComparisonSerializer(many=True, read_only=True, help_text="The ways to compare.")


class CatalogueParameterSerializer(ValuesSerializer):
    """A parameter of an endpoint."""

    place = serializers.ChoiceField(
        choices=PLACES, read_only=True, help_text="Where it stands in the address."
    )
    minimum = serializers.IntegerField(
        read_only=True, allow_null=True, help_text="The least number; null where there is no bound."
    )
    maximum = serializers.IntegerField(
        read_only=True, allow_null=True, help_text="The largest number; null where there is no bound."
    )


class CatalogueEndpointSerializer(serializers.Serializer[Any]):
    """An endpoint."""

    operation = text("Its operation id in the OpenAPI document.")
    path = text("Its address on this server.")
    summary = text("What it does.")
    parameters = CatalogueParameterSerializer(many=True, read_only=True, help_text="All that it takes.")
    media_types = texts("The media types that it answers in.")


class CatalogueResourceSerializer(serializers.Serializer[Any]):
    """A resource."""

    description = text("What its records are.")
    keys = texts("What a detail's address may end in.")
    fields = PlacedFieldSerializer(  # type: ignore[assignment]
        many=True, read_only=True, help_text="The fields of its records, as `fields` and `omit` name them."
    )
    filters = CatalogueFilterSerializer(many=True, read_only=True, help_text="What its list is filtered by.")
    orderings = texts("The values of `ordering`.")
    default_ordering = text("The ordering where none is asked for.")
    facets = texts("The values of `facets`.")
    expansions = texts("The values of `expand`.")
    formats = texts("The values of `format`.")


class CatalogueSerializer(serializers.Serializer[Any]):
    """All that can be asked for."""

    version = text("The version of the API.")
    fingerprint = text("A digest of all that follows: where it is the same, so is the catalogue.")
    resources = serializers.DictField(
        child=CatalogueResourceSerializer(), read_only=True, help_text="The resources by name."
    )
    endpoints = CatalogueEndpointSerializer(many=True, read_only=True, help_text="Every endpoint.")
