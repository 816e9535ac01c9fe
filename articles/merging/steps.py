"""What a merge does to the tables, as data: planned, carried out, stored, and read again to be undone."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.db import models

BATCH = 1000
Row = dict[str, Any]  # column → value, foreign keys as ids


@dataclass(slots=True)
class Change:
    """Rows whose columns go from `before` to `after`; undone only where they still have `expect`, too."""

    model: type[models.Model]
    pks: list[int]
    before: Row
    after: Row
    expect: Row = field(default_factory=dict)


@dataclass(slots=True)
class Removal:
    """Rows that go, with all their columns."""

    model: type[models.Model]
    rows: list[Row]


@dataclass(slots=True)
class Addition:
    """Rows that come; without a key until they are stored."""

    model: type[models.Model]
    rows: list[Row]


Step = Change | Removal | Addition


def columns(model: type[models.Model]) -> list[str]:
    """All that is stored of a row, but for what the database derives."""
    fields = model._meta.concrete_fields
    return [f.attname for f in fields if not isinstance(f, models.GeneratedField)]


def changes(
    model: type[models.Model], rows: Iterable[tuple[Row, Row]], status: Mapping[int, str] | None = None
) -> Iterator[Change]:
    """The steps that give rows their new values: one for all rows that change alike.

    `status` tells what an editor's judgement of each row will be when all is done.
    """
    alike: dict[str, Change] = {}
    for row, after in rows:
        before = {name: row[name] for name in after}
        if before == after:
            continue
        expect = {"status": status[row["id"]]} if status and "status" not in after else {}
        key = repr((before, after, expect))
        alike.setdefault(key, Change(model, [], before, after, expect)).pks.append(row["id"])
    yield from alike.values()


def batches(keys: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), BATCH):
        yield ordered[start : start + BATCH]


def carry_out(step: Step, now: dt.datetime) -> None:
    """Do to the tables what the step says."""
    rows: Any = step.model._base_manager
    if isinstance(step, Addition):
        made = rows.bulk_create([step.model(**row) for row in step.rows], batch_size=BATCH)
        for row, record in zip(step.rows, made, strict=True):
            row["id"] = record.pk
        return
    if isinstance(step, Removal):
        for keys in batches(row["id"] for row in step.rows):
            # Nothing goes along: what still refers to a row is a mistake that the database shall find.
            found = rows.filter(pk__in=keys)
            found._raw_delete(found.db)
        return
    moment = {"updated_at": now} if "updated_at" in columns(step.model) else {}
    for keys in batches(step.pks):
        rows.filter(pk__in=keys).update(**step.after, **moment)


def to_json(step: Step) -> dict[str, Any]:
    model = step.model._meta.label_lower
    if isinstance(step, Change):
        values = {name: _encoded(getattr(step, name)) for name in ("before", "after", "expect")}
        return {"do": "change", "model": model, "pks": step.pks, **values}
    do = "remove" if isinstance(step, Removal) else "add"
    return {"do": do, "model": model, "rows": [_encoded(row) for row in step.rows]}


def from_json(stored: Mapping[str, Any]) -> Step:
    model = apps.get_model(stored["model"])
    if stored["do"] == "change":
        before, after, expect = (_decoded(model, stored[name]) for name in ("before", "after", "expect"))
        return Change(model, list(stored["pks"]), before, after, expect)
    rows = [_decoded(model, row) for row in stored["rows"]]
    return Removal(model, rows) if stored["do"] == "remove" else Addition(model, rows)


def rows_of(model: type[models.Model], keys: Iterable[int], names: Sequence[str]) -> Iterator[Row]:
    """These columns of the rows with these keys, as they are stored now."""
    for batch in batches(keys):
        yield from model._base_manager.filter(pk__in=batch).order_by("pk").values(*names)


def _encoded(row: Row) -> Row:
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in row.items()}


def _decoded(model: type[models.Model], row: Row) -> Row:
    return {name: _value(model, name, value) for name, value in row.items()}


def _value(model: type[models.Model], name: str, value: Any) -> Any:
    column = model._meta.get_field(name)
    return column.to_python(value) if isinstance(column, models.DateField) else value
