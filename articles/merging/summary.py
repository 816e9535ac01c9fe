"""What the steps of a merge or of its undoing come to, in a few lines for an editor."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import ForeignKey

from articles.merging.steps import Addition, Change, Removal, Row, Step
from articles.merging.tables import Model
from newsapi.api.models import Redirect

# What goes without saying of a record that takes over something.
_SILENT = {"edited_fields", "place_key"}


@dataclass(slots=True)
class Line:
    """How many rows of one kind move, and how many go or come because they say the same twice."""

    label: str
    moved: int = 0
    removed: int = 0
    added: int = 0


@dataclass(slots=True)
class Summary:
    lines: list[Line] = field(default_factory=list)
    taken: list[tuple[str, Any, Any]] = field(default_factory=list)  # field of the record, before, after
    names: list[str] = field(default_factory=list)


def summary(steps: Iterable[Step], record: Any) -> Summary:
    """What happens to the rows around the record that is kept, and to itself."""
    model, found = type(record), Summary()
    lines: dict[Model, Line] = {}
    for step in steps:
        if step.model is model:
            if isinstance(step, Change):
                found.taken += _taken(model, step)
            continue
        if step.model is Redirect:
            continue
        line = lines.setdefault(step.model, Line(str(step.model._meta.verbose_name_plural)))
        if isinstance(step, Change):
            line.moved += len(step.pks) if _moves(step) else 0
        elif isinstance(step, Removal):
            line.removed += len(step.rows)
        else:
            line.added += len(step.rows)
            found.names += _names(step)
    found.lines = [line for line in lines.values() if line.moved or line.removed or line.added]
    return found


def _taken(model: Model, step: Change) -> list[tuple[str, Any, Any]]:
    names = [name for name in step.after if name not in _SILENT and step.before[name] != step.after[name]]
    return [
        (str(model._meta.get_field(name).verbose_name), step.before[name], step.after[name])  # type: ignore[union-attr]
        for name in names
    ]


def _moves(step: Change) -> bool:
    return any(isinstance(step.model._meta.get_field(name), ForeignKey) for name in step.after)


def _names(step: Addition) -> list[str]:
    rows: list[Row] = step.rows
    return [str(row["name"]) for row in rows if "name" in row and "key" not in row]
