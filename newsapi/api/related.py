"""The lists that a detail leads to: how long each is, and its address. Never the list itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Model
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from rest_framework import serializers

from newsapi.api.models import Resource
from newsapi.api.resources import Addresses, key_of, registered, resource_of

if TYPE_CHECKING:
    from newsapi.api.filters import Filter
    from newsapi.api.shape.loading import Readable


@dataclass(frozen=True, slots=True)
class RelatedList:
    """The list of a resource that one parameter narrows to a record: `quotes?speaker=…`."""

    resource: Resource
    parameter: str
    description: str


RelatedLists = Mapping[str, RelatedList]


def counts(record: Model, lists: RelatedLists) -> dict[str, int]:
    """How many records each list has: one query a list, made of the list's own filter."""
    return {name: _count(record, related) for name, related in lists.items()}


def links(record: Model, lists: RelatedLists, addresses: Addresses) -> dict[str, str]:
    return {name: _link(record, related, addresses) for name, related in lists.items()}


def _link(record: Model, related: RelatedList, addresses: Addresses) -> str:
    value = _chosen(related).field.naming(resource_of(type(record)), key_of(record))
    return f"{addresses.list(related.resource)}?{related.parameter}={value}"


def _count(record: Model, related: RelatedList) -> int:
    chosen = _chosen(related)
    value = chosen.field.of(resource_of(type(record)), record.pk)
    rows: Any = registered()[related.resource].queryset
    return int(rows.visible().filter(chosen.condition(rows.model, value)).count())


def _chosen(related: RelatedList) -> Filter:
    """The filter that narrows the list."""
    return registered()[related.resource].filterset_class.base_filters[related.parameter]


class RelatedCounts(serializers.Field[Any, Any, Any, Any]):
    """The number of records of each list: of one record only, for each list is counted by a query."""

    member = {"type": "integer", "minimum": 0}

    def __init__(self, *, lists: RelatedLists, **kwargs: Any) -> None:
        super().__init__(**{**kwargs, "source": "*", "read_only": True})
        self.lists = lists

    def to_representation(self, value: Any) -> Any:
        return counts(value, self.lists)

    def needs(self, load: Readable) -> None:
        """The key, which is always there."""


class RelatedLinks(RelatedCounts):
    """The address of each list."""

    member = {"type": "string", "format": "uri"}

    def to_representation(self, value: Any) -> Any:
        return links(value, self.lists, self.context["addresses"])

    def needs(self, load: Readable) -> None:
        load.read("slug")


class RelatedSchema(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Name each list in the OpenAPI document."""

    target_class = RelatedCounts
    match_subclasses = True

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Any) -> dict[str, Any]:
        lists: RelatedLists = self.target.lists
        members = {
            name: {**self.target.member, "description": one.description} for name, one in lists.items()
        }
        return {"type": "object", "properties": members, "required": list(members)}
