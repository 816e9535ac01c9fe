"""The shape of facets, for the OpenAPI document."""

from typing import Any

from rest_framework import serializers

# What sort of record a value may be.
TYPES = ("person", "organization", "event")
UNITS = ("year", "month", "day")


class BucketSerializer(serializers.Serializer[Any]):
    """One value of a facet."""

    value = serializers.CharField(
        read_only=True, help_text="The value as the filter takes it: a slug, a code, a word, or a period."
    )
    label = serializers.CharField(  # type: ignore[assignment]
        read_only=True, help_text="The value in words: the name of a record, a country, a language."
    )
    count = serializers.IntegerField(
        read_only=True, min_value=0, help_text="How many records of the list have it."
    )
    url = serializers.URLField(read_only=True, help_text="The list narrowed to them.")
    id = serializers.IntegerField(
        read_only=True, allow_null=True, help_text="The id, where the value is a record."
    )
    type = serializers.ChoiceField(
        choices=TYPES, read_only=True, allow_null=True, help_text="What sort of record the value is."
    )


class MissingSerializer(serializers.Serializer[Any]):
    """The records of the list without a value."""

    count = serializers.IntegerField(read_only=True, min_value=0, help_text="How many there are.")
    url = serializers.URLField(
        read_only=True, allow_null=True, help_text="The list narrowed to them; null where there are none."
    )


class FacetSerializer(serializers.Serializer[Any]):
    """How often the records of a list have each value."""

    name = serializers.CharField(read_only=True, help_text="The name of the filter, or of the date.")
    label = serializers.CharField(read_only=True, help_text="The same in words.")  # type: ignore[assignment]
    unit = serializers.ChoiceField(
        choices=UNITS,
        read_only=True,
        allow_null=True,
        help_text="What a date is counted by; null for anything but dates.",
    )
    buckets = BucketSerializer(
        many=True,
        read_only=True,
        help_text="The most frequent values first; of a date the latest, in the order of time. A record "
        "with several values is in the bucket of each.",
    )
    more = serializers.IntegerField(
        read_only=True,
        min_value=0,
        help_text="How many further values there are, which `facet_size` left out.",
    )
    missing = MissingSerializer(read_only=True, help_text="The records without a value.")
