"""One facet's answer: its buckets with their labels and addresses, and what is not in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from newsapi.api.facets.addresses import Narrowed
from newsapi.api.facets.counting import Tally, tally
from newsapi.api.facets.declared import Facet
from newsapi.api.facets.periods import Period, bounds
from newsapi.api.filters import BoundFilter, Filter, PartyFilter
from newsapi.api.filters.pairs import pairs
from newsapi.api.models import Resource, Status
from newsapi.api.resources import model_of, registered
from newsapi.api.values import Parties

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Bucket:
    """One value with its count: `value` as the filter takes it, `meant` as the filter reads it."""

    value: str
    label: str
    count: int
    meant: Any = None
    record: int | None = None
    type: str | None = None


def answer(facet: Facet, rows: QuerySet[Any], narrowed: Narrowed, *, size: int) -> Json:
    """The facet of these rows, as JSON."""
    dated = facet.unit is not None
    buckets, total = (_periods if dated else _values)(facet, rows, narrowed, size)
    return {
        "name": facet.name,
        "label": facet.label,
        "unit": facet.unit,
        "buckets": [_bucket(facet, one, narrowed) for one in buckets],
        "more": total - len(buckets),
        "missing": _missing(facet, rows, narrowed),
    }


def _bucket(facet: Facet, one: Bucket, narrowed: Narrowed) -> Json:
    if facet.unit is None:
        url = narrowed.to_value(facet.name, one.value, one.meant)
    else:
        url = narrowed.to_period(facet, *bounds(one.value))
    return {
        "value": one.value,
        "label": one.label,
        "count": one.count,
        "url": url,
        "id": one.record,
        "type": one.type,
    }


def _missing(facet: Facet, rows: QuerySet[Any], narrowed: Narrowed) -> Json:
    """How many records have no value; a filter for them is there wherever a value may be missing.

    They are what those with a value leave: databases count these by joins, and the others one by one.
    """
    name = f"has_{facet.name}"
    if not narrowed.knows(name):
        return {"count": 0, "url": None}
    present = narrowed.declared(name).condition(rows.model, True)
    count = narrowed.total(rows) - rows.order_by().filter(present).count()
    return {"count": count, "url": narrowed.to(**{name: "false"}) if count else None}


# -- dates ---------------------------------------------------------------------------------------------


def _periods(facet: Facet, rows: QuerySet[Any], narrowed: Narrowed, size: int) -> tuple[list[Bucket], int]:
    """The latest periods in the order of time."""
    bound = narrowed.declared(facet.lower)
    assert isinstance(bound, BoundFilter)
    assert facet.unit is not None
    found = tally([pairs(rows, Period(bound.field_name, facet.unit))], size=size, latest=True)
    return [Bucket(period, period, count) for period, count in reversed(found.groups)], found.total


# -- values --------------------------------------------------------------------------------------------


def _values(facet: Facet, rows: QuerySet[Any], narrowed: Narrowed, size: int) -> tuple[list[Bucket], int]:
    """The most frequent values; people and organizations are counted apart and ranked together."""
    declared = narrowed.declared(facet.name)
    buckets: list[Bucket] = []
    total = 0
    for resource, arms in narrowed.filters.pairs(facet.name, rows).items():
        if resource is None:
            found = tally(arms, size=size)
            buckets += _plain(declared, rows, found)
        else:
            rejected: Any = model_of(resource)._default_manager.filter(status=Status.REJECTED).values("pk")
            found = tally(arms, size=size, left_out=rejected)
            buckets += _records(declared, resource, found)
        total += found.total
    return sorted(buckets, key=lambda one: -one.count)[:size], total


def _plain(declared: Filter, rows: QuerySet[Any], found: Tally) -> list[Bucket]:
    labels = declared.words(rows.model, [value for value, _ in found.groups])
    return [Bucket(value, labels.get(value, value), count) for value, count in found.groups]


def _records(declared: Filter, resource: Resource, found: Tally) -> Iterator[Bucket]:
    """Names and slugs of the records, looked up once they are counted."""
    names = named(resource, [pk for pk, _ in found.groups], twins=isinstance(declared, PartyFilter))
    for pk, count in found.groups:
        slug, name, twin = names[pk]
        meant = declared.field.of(resource, pk)
        yield Bucket(value_of(resource, slug, twin=twin), name, count, meant, pk, resource.singular)


def value_of(resource: Resource, slug: str, *, twin: bool) -> str:
    """How a filter is told of a record; `twin` where a person and an organization have the same slug."""
    return f"{resource.singular}:{slug}" if twin else slug


def named(resource: Resource, ids: list[int], *, twins: bool) -> dict[int, tuple[str, str, bool]]:
    """Slug and name by id, and whether a record of the other kind of party has the same slug."""
    rows: Any = model_of(resource)._default_manager.filter(pk__in=ids)
    columns = ["pk", "slug", registered()[resource].title]
    if not twins:
        return {pk: (slug, name or slug, False) for pk, slug, name in rows.values_list(*columns)}
    [other] = [model_of(kind) for kind in Parties.kinds if kind != resource]
    same: Any = other._default_manager.filter(slug=OuterRef("slug"))
    found = rows.annotate(twin=Exists(same)).values_list(*columns, "twin")
    return {pk: (slug, name or slug, twin) for pk, slug, name, twin in found}
