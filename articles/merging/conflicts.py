"""Whether the place of a row was taken by another one in the meantime."""

from collections.abc import Collection
from typing import Any

from django.db.models import UniqueConstraint

from articles.merging.steps import Row, batches
from articles.merging.tables import Model

Overlay = dict[tuple[Model, int], Row]


def unique_columns(model: Model) -> list[str]:
    """The columns of which no two rows may have the same values."""
    return list(dict.fromkeys(name for names in _unique(model) for name in names))


def conflicting(model: Model, rows: Collection[Row], overlay: Overlay) -> set[int]:
    """Those of the rows whose place others hold; `overlay` is what will have changed by then."""
    found: set[int] = set()
    for names in _unique(model):
        found |= _twins(model, [row for row in rows if row["id"] not in found], names, overlay)
    return found


def _unique(model: Model) -> list[list[str]]:
    unique = [c for c in model._meta.constraints if isinstance(c, UniqueConstraint) and c.fields]
    return [[model._meta.get_field(name).attname for name in c.fields] for c in unique]  # type: ignore[union-attr]


def _twins(model: Model, rows: list[Row], names: list[str], overlay: Overlay) -> set[int]:
    mine = {tuple(row[name] for name in names): row["id"] for row in rows}
    mine = {values: key for values, key in mine.items() if None not in values}
    changing = {row["id"] for row in rows}
    taken: set[int] = set()
    for batch in batches({values[0] for values in mine} if mine else ()):
        others: Any = model._base_manager.filter(**{f"{names[0]}__in": batch}).values("id", *names)
        for row in others:
            now = {**row, **overlay.get((model, row["id"]), {})}
            values = tuple(now[name] for name in names)
            if row["id"] not in changing and values in mine:
                taken.add(mine[values])
    return taken
