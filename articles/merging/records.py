"""What the record that is kept takes over, and the addresses that lead to it from now on."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Model

from articles.merging.joining import DATES, Group, completed
from articles.merging.steps import Addition, Removal, Row, Step, changes, columns
from articles.merging.tables import one_by_one
from articles.models import Event
from newsapi.api.models import Redirect
from newsapi.api.resources import resource_of
from people.models import Organization, OrganizationKind, Person

# The name and the slug are those of the record that was chosen; what it lacks comes from the others.
_GROUPS: dict[type[Model], tuple[Group, ...]] = {
    Person: (("description",), ("country",)),
    Organization: (("acronym",), ("kind",), ("country",)),
    Event: (("type",), DATES, ("place", "place_key", "country")),
}
_EMPTY: Row = {"kind": OrganizationKind.OTHER.value}
_PARTS = {"aliases", "identifiers"}


def row_of(record: Model) -> Row:
    return {name: getattr(record, name) for name in columns(type(record))}


def taken_over(kept: Any, absorbed: list[Any]) -> Iterator[Step]:
    """Complete the kept record; names and identifiers that an editor keeps by hand stay so."""
    model, row, others = type(kept), row_of(kept), [row_of(record) for record in absorbed]
    after = completed(row, others, _GROUPS[model], _EMPTY)
    parts = {part for other in others for part in other["edited_fields"] if part in _PARTS}
    marks = sorted(set(after.get("edited_fields") or row["edited_fields"]) | parts)
    if marks != row["edited_fields"]:
        after["edited_fields"] = marks
    if model is Event:
        after |= _more_of_the_same({**row, **after}, others)
    yield from one_by_one(model, [(row, after)])


def _more_of_the_same(row: Row, others: list[Row]) -> Row:
    """The last day of an event of the same first day, the country of the same place."""
    after: Row = {}
    for name, same in (("ends_on", "starts_on"), ("country", "place_key")):
        known = [other[name] for other in others if other[same] == row[same] and other[name] is not None]
        if known and row[name] is None and row[same] is not None and name not in row["edited_fields"]:
            after[name] = known[0]
    return after


def moved_addresses(kept: Any, absorbed: list[Any]) -> Iterator[Step]:
    """Slugs and ids of what is absorbed lead to the kept record, and so does what led there before."""
    resource = resource_of(type(kept))
    earlier = Redirect.objects.filter(resource=resource, target__in=[record.pk for record in absorbed])
    rows = earlier.order_by("pk").values(*columns(Redirect))
    yield from changes(Redirect, [(row, {"target": kept.pk}) for row in rows])
    keys = [key for record in absorbed for key in (record.slug, str(record.pk))]
    yield Addition(Redirect, [{"resource": resource.value, "key": key, "target": kept.pk} for key in keys])


def removed(absorbed: list[Any]) -> Removal:
    return Removal(type(absorbed[0]), [row_of(record) for record in absorbed])
