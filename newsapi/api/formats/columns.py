"""The columns of a table, from the fields that a serializer declares: `speaker.name` is one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rest_framework.serializers import Serializer

from newsapi.api.serializers import LinkedReference


@dataclass(frozen=True, slots=True)
class Column:
    """The way to a value that is no object: one name a level."""

    path: tuple[str, ...]

    @property
    def name(self) -> str:
        return ".".join(self.path)

    def of(self, record: Mapping[str, Any]) -> Any:
        """What a record has there; null where an object on the way is."""
        value: Any = record
        for name in self.path:
            if value is None:
                return None
            value = value.get(name)
        return value


def columns_of(serializer: Any) -> list[Column]:
    """One for each value; a list of any length is one value."""
    return [Column(path) for path in dict.fromkeys(_paths(serializer))]


def _paths(serializer: Any) -> Iterator[tuple[str, ...]]:
    for name, field in serializer.fields.items():
        objects = _objects(field)
        for one in objects:
            yield from ((name, *path) for path in _paths(one))
        if not objects:
            yield (name,)


def _objects(field: Any) -> list[Any]:
    """The serializers of the object that a field writes: none for a plain value, one for each kind."""
    if isinstance(field, Serializer):
        return [field]
    if isinstance(field, LinkedReference):
        return _objects(field.child)
    return list(getattr(field, "children", {}).values())
