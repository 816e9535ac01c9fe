"""Which rows refer to a record, what makes two of them the same statement, and whose answers they change."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from articles.merging.joining import joined
from articles.merging.steps import Change, Removal, Row, Step, changes, columns
from articles.models import (
    Attribution,
    Authorship,
    EventReport,
    Mention,
    Participation,
    QuoteAbout,
)
from people.models import Affiliation, Alias

Model = type[models.Model]

# The columns that tell one statement from another; rows of tables that aren't here are never the same.
IDENTITY: dict[Model, tuple[str, ...]] = {
    Affiliation: ("person_id", "role_key", "organization_id", "country", "place_key"),
    Alias: ("person_id", "organization_id", "key"),
    Attribution: ("quote_id", "kind", "person_id", "organization_id"),
    Authorship: ("article_id", "person_id"),
    EventReport: ("event_id", "article_id", "start", "end", "text"),
    Mention: ("person_id", "organization_id", "article_id", "start", "end", "text"),
    Participation: ("event_id", "person_id", "organization_id", "role"),
    QuoteAbout: ("quote_id", "person_id", "organization_id"),
}
# What the same statements of two records have in common: where it differs there is nothing to compare.
_WITHIN: dict[Model, str] = {
    Attribution: "quote",
    Affiliation: "person",
    Authorship: "article",
    EventReport: "article",
    Mention: "article",
    Participation: "event",
    QuoteAbout: "quote",
}


def references_to(model: Model) -> Iterator[tuple[Model, str]]:
    """The tables with a foreign key to the model, and the name of that, in a fixed order."""
    relations = [rel for rel in model._meta.related_objects if not rel.many_to_many]
    found = [(rel.related_model, str(rel.field.name)) for rel in relations]
    return iter(sorted(found, key=lambda pair: (pair[0]._meta.label, pair[1])))


def rows_about(model: Model, field: str, kept: int, absorbed: list[int]) -> list[Row]:
    """The rows that refer to what is absorbed, and those of the kept record that may say the same."""
    rows: Any = model._base_manager
    named = columns(model) if model in IDENTITY else _plain(model, field)
    about = rows.filter(**{f"{field}__in": absorbed})
    found = list(about.order_by("pk").values(*named))
    if model not in IDENTITY or not found:
        return found
    own = rows.filter(**{field: kept})
    within = _WITHIN.get(model, field)
    if within != field:
        own = own.filter(**{f"{within}__in": about.values(within)})
    return list(own.order_by("pk").values(*named)) + found


def merged_rows(model: Model, field: str, rows: list[Row], kept: int) -> Iterator[Step]:
    """Let the rows refer to the kept record, each statement once: its own row, else the first."""
    column = f"{field}_id"
    groups: dict[Any, list[Row]] = {}
    for row in rows:
        groups.setdefault(_identity(model, row, column, kept), []).append(row)
    doubles = [other for _, *others in groups.values() for other in others]
    if doubles:
        yield Removal(model, doubles)
    has_marks = "edited_fields" in columns(model)
    pairs = [
        (first, {column: kept, **(joined(first, others) if others and has_marks else {})})
        for first, *others in groups.values()
    ]
    yield from one_by_one(model, pairs)


def one_by_one(model: Model, pairs: Iterable[tuple[Row, Row]]) -> Iterator[Change]:
    """Steps that each set one column or what goes with it, so that each can be undone by itself."""
    given = list(pairs)
    status: dict[int, str] = {
        row["id"]: after.get("status") or row["status"] for row, after in given if "status" in row
    }
    names = list(dict.fromkeys(name for _, after in given for name in after))
    for group in _together(names):
        parts = [(row, {n: after[n] for n in group if n in after}) for row, after in given]
        yield from changes(model, parts, status)


def _together(names: list[str]) -> Iterator[tuple[str, ...]]:
    for group in _TOGETHER:
        if shared := tuple(name for name in names if name in group):
            yield shared
    yield from ((name,) for name in names if not any(name in group for group in _TOGETHER))


_TOGETHER = (("starts_on", "ends_on", "date_precision"), ("place", "place_key"))


def _identity(model: Model, row: Row, column: str, kept: int) -> Any:
    if model not in IDENTITY:
        return row["id"]
    same = {**row, column: kept}
    names = IDENTITY[model]
    if same.get("start") is not None:  # the place is enough
        names = tuple(name for name in names if name != "text")
    return tuple(same[name] for name in names)


def _plain(model: Model, field: str) -> list[str]:
    return ["id", f"{field}_id", *(["status"] if "status" in columns(model) else [])]
