"""The shape of connections, for the OpenAPI document."""

from typing import Any

from rest_framework import serializers

from articles.connections.kinds import KINDS
from newsapi.api.values import Parties

KIND_NAMES = tuple(KINDS)
PARTY_TYPES = Parties.columns


class ConnectionOfKindSerializer(serializers.Serializer[Any]):
    """One way in which two records are connected."""

    kind = serializers.ChoiceField(
        choices=KIND_NAMES,
        read_only=True,
        help_text="What connects them: "
        + "; ".join(f"`{name}`, {k.description}" for name, k in KINDS.items())
        + ".",
    )
    count = serializers.IntegerField(
        read_only=True, min_value=1, help_text="How many articles or quotes connect them."
    )
    url = serializers.URLField(read_only=True, help_text="The list of exactly these.")


class ConnectionSerializer(serializers.Serializer[Any]):
    """A person or an organization, with all that connects it."""

    type = serializers.ChoiceField(
        choices=PARTY_TYPES, read_only=True, help_text="Whether it is a person or an organization."
    )
    id = serializers.IntegerField(read_only=True, help_text="The id of the record.")
    slug = serializers.CharField(read_only=True, help_text="The readable key of the record.")
    name = serializers.CharField(read_only=True, help_text="The name of the record.")
    url = serializers.URLField(read_only=True, help_text="The address of the record.")
    count = serializers.IntegerField(
        read_only=True, min_value=1, help_text="The sum of the counts of `connections`."
    )
    connections = ConnectionOfKindSerializer(
        many=True, read_only=True, help_text="The kinds of connections that there are, each with its list."
    )


class ConnectionsSerializer(serializers.Serializer[Any]):
    """The strongest connections of a record."""

    results = ConnectionSerializer(
        many=True, read_only=True, help_text="The connections, those with the highest `count` first."
    )
    more = serializers.IntegerField(
        read_only=True, min_value=0, help_text="How many further ones there are, which `limit` left out."
    )
