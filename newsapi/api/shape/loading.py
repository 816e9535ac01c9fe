"""What the fields of a serializer read: columns, records joined to a row, rows of other tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model
from rest_framework import serializers

from newsapi.api.serializers import Reference
from newsapi.api.shape.serializing import Expanded, ExpandedTelling


class Readable:
    """Somewhere to read from. A field with a `needs` method is given it, and says what it reads."""

    def read(self, column: str) -> None:
        raise NotImplementedError

    def along(self, path: Sequence[str]) -> Readable:
        raise NotImplementedError

    def gathered(self, records: Iterable[Sequence[str]], rows: Mapping[str, Sequence[str]]) -> Gathering:
        return Gathering(
            [self.along(path) for path in records], {name: self.along(path) for name, path in rows.items()}
        )

    def ask(self, field: Any) -> None:
        """Note what a field reads: as its own `needs` says it, or its source."""
        if hasattr(field, "needs"):
            field.needs(self)
        elif isinstance(field, serializers.BaseSerializer | Expanded):
            self.along(field.source_attrs).take(getattr(field, "child", field))
        else:
            *steps, last = field.source_attrs
            self.along(steps).read(last)

    def take(self, part: Any) -> None:
        """Note what a serializer reads of the records that are here."""
        for field in part.fields.values():
            self.ask(field)
        if isinstance(part, Reference):
            self.read("status")


class Load(Readable):
    """What is to be read of a model, gathered while one field is asked after the other."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self.columns: set[str] = {model._meta.pk.name}
        # To-one and to-many relations that lead on.
        self.joined: dict[str, Load] = {}
        self.related: dict[str, Load] = {}
        # True where a query of its own reads it, though a join could: each record once, with its own rows.
        self.apart = False

    def read(self, column: str) -> None:
        """What is no column is an annotation, or is worked out of the key: there in any case."""
        if is_column(self.model, column):
            self.columns.add(column)

    def along(self, path: Sequence[str]) -> Load:
        here = self
        for name in path:
            here = here._next(name)
        return here

    def take(self, part: Any) -> None:
        if isinstance(part, Expanded):
            self.apart = True
            self.read("status")
            self.take(part.children[self.model])
        else:
            super().take(part)

    def _next(self, name: str) -> Load:
        relation: Any = self.model._meta.get_field(name)
        if relation.concrete:
            self.columns.add(name)
            return self.joined.setdefault(name, Load(relation.related_model))
        rows = self.related.setdefault(name, Load(relation.related_model))
        rows.columns.add(relation.field.name)
        return rows


class Gathering(Readable):
    """What an object is made of that was gathered from several rows: its record, and the rows themselves."""

    def __init__(self, records: Sequence[Readable], rows: Mapping[str, Readable]) -> None:
        self._records, self._rows = records, rows

    def read(self, column: str) -> None:
        for record in self._records:
            record.read(column)

    def along(self, path: Sequence[str]) -> Readable:
        first, rest = path[:1], path[1:]
        if first and first[0] in self._rows:
            return self._rows[first[0]].along(rest)
        return Several([one.along(rest if first == ["record"] else path) for one in self._records])

    def take(self, part: Any) -> None:
        if isinstance(part, ExpandedTelling):
            Several(self._records).take(part)
            self.take(part.more)
        else:
            super().take(part)


class Several(Readable):
    """The same of several places."""

    def __init__(self, places: Sequence[Readable]) -> None:
        self._places = places

    def read(self, column: str) -> None:
        for place in self._places:
            place.read(column)

    def along(self, path: Sequence[str]) -> Several:
        return Several([place.along(path) for place in self._places])

    def take(self, part: Any) -> None:
        for place in self._places:
            place.take(part)


def is_column(model: type[Model], name: str) -> bool:
    try:
        return bool(model._meta.get_field(name).concrete)
    except FieldDoesNotExist:
        return False
