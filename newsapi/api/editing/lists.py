"""Lists of records that stay quick in a table of any size: search, pages and periods."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import get_fields_from_path, lookup_spawns_duplicates
from django.core.paginator import Paginator
from django.db import models
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from newsapi.api.fields import FoldedField
from newsapi.api.text import fold

COUNT_LIMIT = 10_000


class Many(int):
    """A count that went no further."""

    def __str__(self) -> str:
        return f"more than {int(self):,}"


class CappedPaginator(Paginator[Any]):
    """Pages over the first COUNT_LIMIT rows: nobody reads further, and counting on would take minutes."""

    @cached_property
    def count(self) -> int:
        rows: Any = self.object_list
        found = int(rows.order_by()[: COUNT_LIMIT + 1].count())
        return Many(COUNT_LIMIT) if found > COUNT_LIMIT else found


def search(queryset: QuerySet[Any], paths: tuple[str, ...], text: str) -> tuple[QuerySet[Any], bool]:
    """The rows in which every word stands in one of the columns, folded where the column is."""
    wanted = Q()
    for word in text.replace("\x00", "").split():
        either = Q()
        for path in paths:
            either |= _contains(queryset.model, path, word)
        wanted &= either
    repeats = any(lookup_spawns_duplicates(queryset.model._meta, path) for path in paths)
    return queryset.filter(wanted), repeats


def _contains(model: type[models.Model], path: str, word: str) -> Q:
    column = get_fields_from_path(model, path)[-1]
    if isinstance(column, FoldedField):
        return Q(**{f"{path}__contains": fold(word)})
    if column.name == "slug":
        return Q(**{f"{path}__contains": fold(word).replace(" ", "-")})
    return Q(**{f"{path}__icontains": word})


class PeriodFilter(admin.SimpleListFilter):
    """Years, and the months of the chosen year, found from the first and the last date alone."""

    field = ""

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        dates = model_admin.model._default_manager.filter(**{f"{self.field}__isnull": False})
        edges = [
            dates.order_by(order).values_list(self.field, flat=True).first()
            for order in (self.field, f"-{self.field}")
        ]
        if edges[0] is None:
            return []
        return [*self._periods(edges[0].year, edges[1].year), ("none", "without a date")]

    def _periods(self, first: int, last: int) -> Iterator[tuple[str, str]]:
        chosen = (self.value() or "")[:4]
        for year in range(last, first - 1, -1):
            yield f"{year:04}", f"{year:04}"
            if chosen == f"{year:04}":
                months = (dt.date(year, month, 1) for month in range(1, 13))
                yield from ((f"{month:%Y-%m}", f"– {month:%B}") for month in months)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        value = self.value()
        if value is None:
            return queryset
        if value == "none":
            return queryset.filter(**{f"{self.field}__isnull": True})
        try:
            first, last = _bounds(value)
        except (ValueError, OverflowError):
            return queryset.none()
        if isinstance(queryset.model._meta.get_field(self.field), models.DateTimeField):
            first = dt.datetime.combine(first, dt.time.min, dt.UTC)
            last = dt.datetime.combine(last, dt.time.max, dt.UTC)
        return queryset.filter(**{f"{self.field}__gte": first, f"{self.field}__lte": last})


def period(field: str, name: str) -> type[PeriodFilter]:
    """A filter by year and month of a date column; `name` says what happened then."""
    return type("Period", (PeriodFilter,), {"field": field, "title": name, "parameter_name": f"{field}_in"})


def _bounds(value: str) -> tuple[dt.date, dt.date]:
    """The first and the last day of the period: `2024` or `2024-11`."""
    year, _, month = value.partition("-")
    first = dt.date(int(year), int(month or 1), 1)
    last_month = first.replace(month=int(month or 12))
    return first, last_month.replace(day=monthrange(last_month.year, last_month.month)[1])
