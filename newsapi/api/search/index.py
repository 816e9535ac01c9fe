"""What is searched of a table: which columns, how much each weighs, and what of it may be shown.

The indexes are kept by the database itself: see `sqlite.py` and `postgresql.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django.apps import apps
from django.db.models import Model


def shown_whole(text: str) -> str | None:
    return text


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table; `shown` gives what a client may see of its text: its beginning, or all."""

    name: str
    # PostgreSQL's classes of weight, from A for the most telling to D.
    weight: str = "D"
    shown: Callable[[str], str | None] = shown_whole


@dataclass(frozen=True, slots=True)
class Others:
    """More texts of a record, in the rows of another table."""

    name: str
    table: str
    key: str
    column: str
    weight: str = "B"


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The searched texts of one table. `stored`: SQLite keeps a copy, which only small texts are worth."""

    table: str
    columns: tuple[Column, ...]
    others: Others | None = None
    stored: bool = field(default=True)

    @property
    def model(self) -> type[Model]:
        return next(model for model in apps.get_models() if model._meta.db_table == self.table)

    @property
    def names(self) -> list[str]:
        """The columns of the index."""
        return [column.name for column in self.columns] + ([self.others.name] if self.others else [])

    @property
    def weights(self) -> dict[str, str]:
        """The class of weight of each."""
        more = {self.others.name: self.others.weight} if self.others else {}
        return {column.name: column.weight for column in self.columns} | more


_indexes: dict[str, SearchIndex] = {}


def declare(index: SearchIndex) -> SearchIndex:
    """Make an index known, so that its triggers are set again after migrations that take them away."""
    _indexes[index.table] = index
    return index


def declared() -> list[SearchIndex]:
    return list(_indexes.values())
