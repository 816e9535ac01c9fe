"""Which values the records of a list have: the other side of a filter, from which facets are counted.

A filter tells the records that have a value; its pairs tell the values that records have, one row for each
value and record. One class tells both, so that a bucket counts what its address finds.
"""

from collections.abc import Mapping
from typing import Any

from django.db.models import Expression, F, Model, Q, QuerySet

from newsapi.api.models import Resource, Status
from newsapi.api.resources import has_field

VALUE, RECORD = "facet_value", "facet_record"

# The pairs of a filter, as query sets of which they are the union: by the resource whose ids the values are,
# or by None for plain values.
Pairs = Mapping[Resource | None, list[QuerySet[Any]]]


def pairs(rows: QuerySet[Any], value: str | Expression, meets: Q | None = None) -> QuerySet[Any]:
    """Each value of a column with its record; `meets` narrows the to-many relation that leads to the column.

    Conditions and column share one join: they speak of one related row.
    """
    if meets is not None:
        rows = rows.filter(meets)
    column = F(value) if isinstance(value, str) else value
    found = rows.order_by().values(**{VALUE: column, RECORD: F("pk")})
    return found if meets is None else found.distinct()


def related_rows(model: type[Model], path: str, row: Q) -> Q:
    """Rows at the end of a path of relations that meet `row` and aren't rejected, asked of a record."""
    at: Any = model
    for step in path.split("__"):
        at = at._meta.get_field(step).related_model
    if has_field(at, "status"):
        row &= Q(status__in=[Status.EXTRACTED, Status.CONFIRMED])
    return prefixed(path, row) & Q(**{f"{path}__isnull": False})


def prefixed(path: str, condition: Q) -> Q:
    """The same condition, asked of rows at the end of a path of relations."""
    moved = Q(_connector=condition.connector, _negated=condition.negated)
    for child in condition.children:
        if isinstance(child, Q):
            moved.children.append(prefixed(path, child))
        else:
            name, value = child  # type: ignore[misc]
            moved.children.append((f"{path}__{name}", value))
    return moved
