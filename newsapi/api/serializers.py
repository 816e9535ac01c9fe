"""The parts that the JSON of every resource is made of: addresses, references, counts with their lists."""

from collections.abc import Iterable
from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import build_array_type
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from newsapi.api.models import Status
from newsapi.api.resources import key_of, resource_of


def is_shown(record: Any) -> bool:
    """Rejected records are not referred to."""
    return record is not None and getattr(record, "status", None) != Status.REJECTED


@extend_schema_field(OpenApiTypes.URI)
class RecordUrl(serializers.Field[Any, Any, str, Any]):
    """The absolute address of a record."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "The address of the record.")
        super().__init__(**{"source": "*", **kwargs, "read_only": True})

    def to_representation(self, value: Any) -> str:
        address: str = self.context["addresses"].record(resource_of(type(value)), key_of(value))
        return address


class RecordSerializer(serializers.ModelSerializer[Any]):
    """A published record: every field is named, and none is written."""

    id = serializers.IntegerField(read_only=True, help_text="The id of the record; it never changes.")
    url = RecordUrl()


class Reference(serializers.Serializer[Any]):
    """Another record in few words; null for none, and for one that an editor has rejected."""

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


class OrganizationReference(NameReference):
    """An organization in few words."""


class PartyReference(NameReference):
    """A person or an organization in few words: the address tells which."""


class EventReference(NameReference):
    """An event in few words."""


class ArticleReference(Reference):
    """An article in few words."""

    headline = serializers.CharField(read_only=True, allow_null=True, help_text="The headline as printed.")
    url = RecordUrl()


class LinkedReferences(serializers.Field[Any, Any, list[Any], Any]):
    """References to what the rows of a relation lead to; `follow` names the way from a row to its record."""

    def __init__(
        self, child: Reference, *, follow: str, rows: dict[str, Any] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(**{**kwargs, "read_only": True})
        self.child, self.follow, self.only = child, follow, rows or {}
        self.child.bind(field_name="", parent=self)  # type: ignore[arg-type]

    def records(self, rows: Any) -> Iterable[Any]:
        for row in rows.all():
            if all(getattr(row, name) == value for name, value in self.only.items()):
                record = getattr(row, self.follow)
                if is_shown(record):
                    yield record

    def to_representation(self, value: Any) -> list[Any]:
        return [self.child.to_representation(record) for record in self.records(value)]


class LinkedReference(LinkedReferences):
    """The first of them, or null."""

    def to_representation(self, value: Any) -> Any:
        first = next(iter(self.records(value)), None)
        return None if first is None else self.child.to_representation(first)


class LinkedReferencesSchema(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Tell the OpenAPI document which references they are."""

    target_class = LinkedReferences
    match_subclasses = True

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Any) -> dict[str, Any]:
        reference = auto_schema.resolve_serializer(self.target.child, direction).ref
        if isinstance(self.target, LinkedReference):
            return {"oneOf": [reference, {"type": "null"}]}
        return build_array_type(reference)
