"""How two rows that say the same become one: what an editor has judged or set wins, then what is kept."""

from collections.abc import Iterable, Sequence
from typing import Any

from articles.merging.steps import Row
from newsapi.api.models import Origin, Status

# What only makes sense together: all of it comes from one row.
Group = tuple[str, ...]
DATES: Group = ("starts_on", "ends_on", "date_precision")
REPORTED = ("first_reported_on", "last_reported_on")


def is_frozen(row: Row) -> bool:
    """Whether an editor has answered for the row as a whole."""
    return bool(row["status"] != Status.EXTRACTED or row["origin"] == Origin.EDITOR)


def joined(row: Row, others: Iterable[Row]) -> Row:
    """What a statement takes over from others that say the same: an editor's judgement, marks and origin."""
    after: Row = {}
    for other in others:
        now = {**row, **after}
        after |= _judgement(now, other)
        if other["origin"] == Origin.EDITOR:
            after["origin"] = Origin.EDITOR.value
        after |= _days({**row, **after}, other)
        marks = set(other["edited_fields"]) - {"status"}
        after |= _marked({**row, **after}, marks)
    return after


def completed(row: Row, others: Iterable[Row], groups: Sequence[Group], empty: Row) -> Row:
    """What a record takes over: what an editor has set on the others and not on it, then what it lacks.

    `empty` are values that count as missing, besides null. What an editor has answered for is completed
    only from what an editor has answered for.
    """
    after: Row = {}
    for other in others:
        now = {**row, **after}
        after |= _judgement(now, other)
        for group in groups:
            now = {**row, **after}
            edited = set(group) & set(other["edited_fields"])
            if set(group) & set(now["edited_fields"]):
                continue
            lacks = now[group[0]] is None or now[group[0]] == empty.get(group[0])
            has = other[group[0]] is not None and other[group[0]] != empty.get(group[0])
            may_fill = lacks and has and (is_frozen(other) or not is_frozen(row))
            if edited or may_fill:
                after |= {name: other[name] for name in group}
                after |= _marked({**row, **after}, edited)
    return {name: value for name, value in after.items() if value != row[name]}


def _judgement(row: Row, other: Row) -> Row:
    """The status of the other where an editor has judged that one alone."""
    if row["status"] != Status.EXTRACTED or other["status"] == Status.EXTRACTED:
        return {}
    return {"status": other["status"], **_marked(row, {"status"})}


def _marked(row: Row, fields: Iterable[str]) -> Row:
    marks = sorted({*row["edited_fields"], *fields})
    return {"edited_fields": marks} if marks != row["edited_fields"] else {}


def _days(row: Row, other: Row) -> Row:
    """The first and the last day of two sets of reports taken together."""
    if REPORTED[0] not in row:
        return {}
    chosen: dict[str, Any] = {}
    for name, choose in zip(REPORTED, (min, max), strict=True):
        if name in row["edited_fields"]:
            continue
        if name in other["edited_fields"]:
            chosen[name] = other[name]
            continue
        days = [day for day in (row[name], other[name]) if day is not None]
        chosen[name] = choose(days) if days else None
    return chosen
