"""Changing stored rows to what a document now says, except where an editor has spoken."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Model

from newsapi.api.fields import FoldedField
from newsapi.api.models import Origin, Status

_BATCH = 100
# Fields that only make sense together: setting one by hand keeps imports from all of them.
_TOGETHER = (
    ("speaker", "organization"),
    ("person", "organization"),
    ("text", "start", "end", "spans"),
    ("speaker_label", "speaker_label_start", "speaker_label_end"),
    ("cue", "cue_start", "cue_end"),
    ("said_on", "said_on_precision"),
    ("starts_on", "ends_on", "date_precision"),
    ("published_at", "published_precision"),
    ("modified_at", "modified_precision"),
)


def locked(row: Any) -> set[str]:
    """The fields that an editor has set, and those that must go with them."""
    edited = set(row.edited_fields)
    for group in _TOGETHER:
        if edited.intersection(group):
            edited.update(group)
    return edited


def touched(row: Any) -> bool:
    """Whether an editor has confirmed, rejected, edited or made the statement: imports don't delete it."""
    return bool(row.status != Status.EXTRACTED or row.edited_fields or row.origin == Origin.EDITOR)


def frozen(row: Any) -> bool:
    """Whether an editor has answered for the statement as a whole: imports only move its anchors."""
    return bool(row.status != Status.EXTRACTED or row.origin == Origin.EDITOR)


class Stale(Exception):
    """Somebody else changed a row between its reading and its writing: the document is to be stored anew."""


class Changes:
    """The stored rows that one document changes, written with one statement for each model."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now
        self._rows: dict[type[Model], dict[int, Any]] = {}
        self._fields: dict[type[Model], set[str]] = {}
        self._new: set[tuple[type[Model], int]] = set()
        self._touched: set[tuple[type[Model], int]] = set()
        self._read: dict[tuple[type[Model], int], dt.datetime] = {}  # when each row had last changed

    def create(self, model: Any, rows: Iterable[Any]) -> None:
        """Store new rows; what is noted of them later is no change of a stored row."""
        created = model._default_manager.bulk_create(rows)
        self._new.update((model, row.pk) for row in created)

    def sync(self, row: Any, values: Mapping[str, Any], *, keep: set[str] | None = None) -> bool:
        """Set what differs, but for edited fields and those in `keep`; say whether anything did."""
        kept = locked(row) | (keep or set())
        different = [name for name in values if name not in kept and _differs(row, name, values[name])]
        for name in different:
            setattr(row, name, values[name])
        if different:
            self.touch(row, *different)
        return bool(different)

    def touch(self, row: Any, *fields: str) -> None:
        """Note a stored row as changed, in these fields or in what belongs to it."""
        model = type(row)
        if row._state.adding or (model, row.pk) in self._new:
            return
        self._touched.add((model, row.pk))
        self._read.setdefault((model, row.pk), row.updated_at)
        row.updated_at = self.now
        names = self._fields.setdefault(model, set())
        names.update(fields, {"updated_at"})
        for field in model._meta.concrete_fields:
            if isinstance(field, FoldedField) and field.source in fields:
                field.pre_save(row, False)
                names.add(field.name)
        self._rows.setdefault(model, {})[row.pk] = row

    def noted(self, model: type[Model]) -> set[int]:
        """The rows that are new or were noted as changed."""
        return {pk for known, pk in self._new | self._touched if known is model}

    def save(self) -> None:
        """Write what was noted; raises Stale where that would undo what somebody else has just written."""
        for model, rows in self._rows.items():
            self._hold(model, sorted(rows))
            model._default_manager.bulk_update(
                list(rows.values()), sorted(self._fields[model]), batch_size=_BATCH
            )
        self._rows.clear()
        self._fields.clear()

    def _hold(self, model: type[Model], keys: list[int]) -> None:
        """Lock the rows until the document is stored, and see that they are those that were read."""
        for start in range(0, len(keys), _BATCH):
            batch = keys[start : start + _BATCH]
            rows = model._default_manager.select_for_update().filter(pk__in=batch).order_by("pk")
            now = dict(rows.values_list("pk", "updated_at"))
            if any(now.get(key) not in (self._read[model, key], self.now) for key in batch):
                raise Stale(model._meta.verbose_name_plural)


def _differs(row: Any, name: str, value: Any) -> bool:
    if isinstance(value, Model):
        return value.pk is None or bool(getattr(row, f"{name}_id") != value.pk)
    field = type(row)._meta.get_field(name)
    return bool(getattr(row, getattr(field, "attname", name)) != value)
