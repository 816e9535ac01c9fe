"""How the rows of a shape are read: made once, put on any queryset of the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, Prefetch, QuerySet

from newsapi.api.shape.loading import Load, is_column


@dataclass(frozen=True, slots=True)
class Reading:
    """The columns, the joins, and the rows that queries of their own fetch."""

    columns: Sequence[str]
    joins: Sequence[str]
    prefetches: Sequence[Prefetch[Any]]

    def of(self, rows: QuerySet[Any], keep: Iterable[str] = ()) -> QuerySet[Any]:
        """The rows with what is needed of them, and the columns to `keep` besides."""
        kept = [column for column in keep if is_column(rows.model, column)]
        rows = rows.only(*self.columns, *kept).prefetch_related(*self.prefetches)
        return rows.select_related(*self.joins) if self.joins else rows


def reading(serializer: Any, model: type[Model]) -> Reading:
    """What the serializer reads of its records."""
    load = Load(model)
    load.take(serializer)
    return _reading(load)


def _reading(load: Load) -> Reading:
    joined = list(_joined(load))
    return Reading(
        columns=[f"{before}{column}" for before, one in joined for column in sorted(one.columns)],
        joins=[before.removesuffix("__") for before, _ in joined if before],
        prefetches=[fetch for before, one in joined for fetch in _prefetches(before, one)],
    )


def _joined(load: Load, before: str = "") -> Iterator[tuple[str, Load]]:
    """The load itself and all that one query can read along with it, each with the prefix of its columns."""
    yield before, load
    for name, one in load.joined.items():
        if not one.apart:
            yield from _joined(one, f"{before}{name}__")


def _prefetches(before: str, load: Load) -> Iterator[Prefetch[Any]]:
    for name, one in load.joined.items():
        if one.apart:
            rows = one.model._default_manager.all()
            yield Prefetch(f"{before}{name}", _reading(one).of(rows))
    for name, one in load.related.items():
        owner: Any = load.model._default_manager.all()
        yield Prefetch(f"{before}{name}", _reading(one).of(owner.rows_of(name)))
