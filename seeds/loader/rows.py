"""Changing stored rows to what a document now says, except where an editor has spoken."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Model

from newsapi.api.fields import FoldedField
from newsapi.api.models import Origin, Status

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


class Changes:
    """The stored rows that one document changes, written with one statement for each model."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now
        self._rows: dict[type[Model], dict[int, Any]] = {}
        self._fields: dict[type[Model], set[str]] = {}
        self._new: set[tuple[type[Model], int]] = set()

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
        row.updated_at = self.now
        names = self._fields.setdefault(model, set())
        names.update(fields, {"updated_at"})
        for field in model._meta.concrete_fields:
            if isinstance(field, FoldedField) and field.source in fields:
                field.pre_save(row, False)
                names.add(field.name)
        self._rows.setdefault(model, {})[row.pk] = row

    def save(self) -> None:
        for model, rows in self._rows.items():
            model._default_manager.bulk_update(
                list(rows.values()), sorted(self._fields[model]), batch_size=100
            )
        self._rows.clear()
        self._fields.clear()


def _differs(row: Any, name: str, value: Any) -> bool:
    if isinstance(value, Model):
        return value.pk is None or bool(getattr(row, f"{name}_id") != value.pk)
    field = type(row)._meta.get_field(name)
    return bool(getattr(row, getattr(field, "attname", name)) != value)
