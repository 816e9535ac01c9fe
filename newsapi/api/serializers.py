"""The parts that the JSON of every resource is made of: addresses, references, what is gathered from rows.

A field whose source doesn't tell what it reads has a method `needs`, which notes that.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import build_array_type
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from newsapi.api.models import Resource, Status
from newsapi.api.resources import key_of, resource_of

if TYPE_CHECKING:
    from newsapi.api.shape.loading import Readable


def is_shown(record: Any) -> bool:
    """Rejected records are not referred to."""
    return record is not None and getattr(record, "status", None) != Status.REJECTED


def parts_of(field: Any) -> Any:
    """What a field writes of each part: the child of what gives an array, else the field itself."""
    return getattr(field, "child", field)


@extend_schema_field(OpenApiTypes.URI)
class RecordUrl(serializers.Field[Any, Any, str, Any]):
    """The absolute address of a record, or of what lies `below` it."""

    def __init__(self, *, below: str = "", **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "The address of the record.")
        super().__init__(**{"source": "*", **kwargs, "read_only": True})
        self.below = below

    def to_representation(self, value: Any) -> str:
        address: str = self.context["addresses"].record(resource_of(type(value)), key_of(value))
        return address + self.below

    def needs(self, load: Readable) -> None:
        load.along(self.source_attrs).read("slug")


class Computed(serializers.SerializerMethodField):
    """What a method of the serializer works out of what it `reads`: dotted ways to columns."""

    def __init__(self, *, reads: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.reads = reads

    def needs(self, load: Readable) -> None:
        for way in self.reads:
            *steps, column = way.split(".")
            load.along(steps).read(column)


class RecordSerializer(serializers.ModelSerializer[Any]):
    """A published record: every field is named, and none is written."""

    id = serializers.IntegerField(read_only=True, help_text="The id of the record; it never changes.")
    url = RecordUrl()


class Reference(serializers.Serializer[Any]):
    """Another record in few words; null for none, and for one that an editor has rejected."""

    # Where it may lead to: what stands there can be asked for in its place.
    resources: ClassVar[Sequence[Resource]] = ()

    id = serializers.IntegerField(read_only=True, help_text="The id of the record.")
    slug = serializers.CharField(read_only=True, help_text="The readable key of the record.")

    def get_attribute(self, instance: Any) -> Any:
        record = super().get_attribute(instance)
        return record if is_shown(record) else None


class NameReference(Reference):
    name = serializers.CharField(read_only=True, help_text="The name of the record.")
    url = RecordUrl()


class PersonReference(NameReference):
    """A person in few words."""

    resources = (Resource.PEOPLE,)


class OrganizationReference(NameReference):
    """An organization in few words."""

    resources = (Resource.ORGANIZATIONS,)


class PartyReference(NameReference):
    """A person or an organization in few words: the address tells which."""

    resources = (Resource.PEOPLE, Resource.ORGANIZATIONS)


class EventReference(NameReference):
    """An event in few words."""

    resources = (Resource.EVENTS,)


class ArticleReference(Reference):
    """An article in few words."""

    resources = (Resource.ARTICLES,)

    headline = serializers.CharField(read_only=True, allow_null=True, help_text="The headline as printed.")
    url = RecordUrl()


class TellingReference(Reference):
    """A reference with members of its own, which tell of its `record` at this place, and stay beside it."""


class LinkedReferences(serializers.Field[Any, Any, list[Any], Any]):
    """References to what the rows of a relation lead to; `follow` names the way from a row to its record.

    `columns` are the foreign keys on that way, if it is no column itself.
    """

    def __init__(
        self,
        *,
        child: Any,
        follow: str,
        columns: Sequence[str] = (),
        rows: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**{**kwargs, "read_only": True})
        self.child, self.follow, self.only = copy.deepcopy(child), follow, rows or {}
        self.columns = columns or (follow,)
        self.child.bind(field_name="", parent=self)

    def records(self, rows: Any) -> Iterable[Any]:
        for row in rows.all():
            if all(getattr(row, name) == value for name, value in self.only.items()):
                record = getattr(row, self.follow)
                if is_shown(record):
                    yield record

    def to_representation(self, value: Any) -> list[Any]:
        return [self.child.to_representation(record) for record in self.records(value)]

    def needs(self, load: Readable) -> None:
        rows = load.along(self.source_attrs)
        for column in self.only:
            rows.read(column)
        for column in self.columns:
            rows.along([column]).take(self.child)


class LinkedReference(LinkedReferences):
    """The first of them, or null."""

    def to_representation(self, value: Any) -> Any:
        first = next(iter(self.records(value)), None)
        return None if first is None else self.child.to_representation(first)


class Gathered(serializers.Field[Any, Any, Any, Any]):
    """What is gathered from the rows of several relations, such as everything said of one person.

    `gather` makes the objects; `records` are the ways to the record of each (to its `record`, where the
    object is no record itself), `rows` the ways to the rows that it holds.
    """

    def __init__(
        self,
        *,
        child: serializers.Serializer[Any],
        gather: Callable[[Any], Iterable[Any]],
        records: Sequence[Sequence[str]],
        rows: Mapping[str, Sequence[str]],
        **kwargs: Any,
    ) -> None:
        super().__init__(**{**kwargs, "source": "*", "read_only": True})
        self.child, self.gather, self.ways, self.rows = copy.deepcopy(child), gather, records, rows
        self.child.bind(field_name="", parent=self)  # type: ignore[arg-type]

    def to_representation(self, value: Any) -> list[Any]:
        return [self.child.to_representation(one) for one in self.gather(value)]

    def needs(self, load: Readable) -> None:
        gathered = load.gathered(self.ways, self.rows)
        gathered.read("status")
        gathered.take(self.child)


class GatheredSchema(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Tell the OpenAPI document what each is."""

    target_class = Gathered

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Any) -> dict[str, Any]:
        return build_array_type(auto_schema.resolve_serializer(self.target.child, direction).ref)


class LinkedReferencesSchema(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Tell the OpenAPI document which references they are."""

    target_class = LinkedReferences
    match_subclasses = True

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Any) -> dict[str, Any]:
        reference = auto_schema.resolve_serializer(self.target.child, direction).ref
        if isinstance(self.target, LinkedReference):
            return {"oneOf": [reference, {"type": "null"}]}
        return build_array_type(reference)
