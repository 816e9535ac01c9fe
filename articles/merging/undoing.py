"""Planning to take a merge back: what can be given back, what was changed since, what stands in the way."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import ForeignKey

from articles.merging.checks import UndoRefused
from articles.merging.conflicts import Overlay, conflicting, unique_columns
from articles.merging.steps import Addition, Change, Removal, Row, Step, columns, from_json, rows_of
from articles.merging.tables import Model
from articles.models import Merge
from newsapi.api.models import Redirect, Resource
from newsapi.api.resources import model_of
from people.models import Affiliation

_DAYS = {"first_reported_on", "last_reported_on"}
_CHANGED = "it was changed since"
_GONE = "it was removed since"


@dataclass(slots=True)
class Undoing:
    """What taking a merge back would do, and which rows it would leave as they are, with the reason."""

    merge: Merge
    kept: Any
    steps: list[Step] = field(default_factory=list)
    left: list[dict[str, Any]] = field(default_factory=list)
    stale_roles: set[int] = field(default_factory=set)  # whose days are to be derived anew

    def leave(self, model: Model, keys: Iterable[int], why: str) -> None:
        self.left += [{"model": model._meta.label_lower, "id": key, "why": why} for key in keys]


def plan_undo(merge: Merge, *, lock: bool = False) -> Undoing:
    """What `undo` would do. Raises UndoRefused where it would; `lock` holds the kept record from here on."""
    model = model_of(Resource(merge.resource))
    rows = model._base_manager.select_for_update() if lock else model._base_manager.all()
    kept = rows.filter(pk=merge.kept).first()
    _check(merge, model, kept)
    undoing = Undoing(merge, kept)
    _Planner(undoing).plan([from_json(step) for step in merge.journal["steps"]])
    return undoing


def _check(merge: Merge, model: Model, kept: Any) -> None:
    if merge.undone_at is not None:
        raise UndoRefused("This merge was undone already.")
    if kept is None:
        moved = Redirect.objects.filter(resource=merge.resource, key=str(merge.kept)).exists()
        if moved:
            raise UndoRefused(f"“{merge.kept_name}” was itself merged since: undo that merge first.")
        raise UndoRefused(f"“{merge.kept_name}” was deleted since.")
    later = Merge.objects.filter(
        resource=merge.resource, kept=merge.kept, undone_at__isnull=True, pk__gt=merge.pk
    )
    last = later.order_by("-pk").defer("journal").first()
    if last is not None:
        raise UndoRefused(f"More was merged into “{merge.kept_name}” since: undo “{last}” first.")
    slugs = [record["slug"] for record in merge.absorbed]
    holder = model._base_manager.filter(slug__in=slugs).first()
    if holder is not None:
        slug = getattr(holder, "slug", "")
        raise UndoRefused(f"The slug “{slug}” is now that of “{holder}”: give it another one first.")


class _Planner:
    """Goes through the journal from its end to its beginning."""

    def __init__(self, undoing: Undoing) -> None:
        self.undoing = undoing
        self.back: set[tuple[Model, int]] = set()  # removed rows that come back
        self.overlay: Overlay = {}  # what rows will be when all steps so far are taken back
        self.kept_values: defaultdict[tuple[Model, int], set[str]] = defaultdict(set)

    def plan(self, journal: list[Step]) -> None:
        marks = []
        for step in reversed(journal):
            if isinstance(step, Change) and set(step.after) == {"edited_fields"}:
                marks.append(step)
            else:
                self.undoing.steps += self._reversed(step)
        for step in marks:
            self.undoing.steps += self._marks(step)

    def _reversed(self, step: Step) -> Iterator[Step]:
        if isinstance(step, Removal):
            yield from self._restored(step)
        elif isinstance(step, Addition):
            yield from self._withdrawn(step)
        else:
            yield from self._changed_back(step)

    def _restored(self, step: Removal) -> Iterator[Step]:
        model, rows = step.model, step.rows
        again = {row["id"] for row in rows_of(model, [row["id"] for row in rows], ["id"])}
        rows = [row for row in rows if row["id"] not in again]
        orphans = self._orphans(model, rows, columns(model))
        self.undoing.leave(model, orphans, "what it belongs to was removed since")
        rows = [row for row in rows if row["id"] not in orphans]
        taken = conflicting(model, rows, self.overlay)
        self.undoing.leave(model, taken, "another one has taken its place since")
        rows = [row for row in rows if row["id"] not in taken]
        if rows:
            self.back |= {(model, row["id"]) for row in rows}
            yield Addition(model, rows)

    def _withdrawn(self, step: Addition) -> Iterator[Step]:
        added = {row["id"]: row for row in step.rows}
        stored = list(rows_of(step.model, added, columns(step.model)))
        same = [row for row in stored if _agree(row, added[row["id"]], added[row["id"]])]
        kept = {row["id"] for row in stored} - {row["id"] for row in same}
        self.undoing.leave(step.model, kept, _CHANGED)
        if same:
            yield Removal(step.model, same)

    def _changed_back(self, step: Change) -> Iterator[Step]:
        model = step.model
        wanted = step.after | step.expect
        names = {"id", *wanted, *unique_columns(model)}
        stored = {row["id"]: row for row in rows_of(model, step.pks, sorted(names))}
        same = [row for row in stored.values() if _agree(row, wanted, wanted)]
        later = stored.keys() - {row["id"] for row in same}
        if model is Affiliation and set(step.after) <= _DAYS:
            self.undoing.stale_roles |= later
        else:
            self.undoing.leave(model, later, _CHANGED)
        self.undoing.leave(model, set(step.pks) - stored.keys(), _GONE)
        rows = [{**row, **step.before} for row in same]
        orphans = self._orphans(model, rows, step.before)
        self.undoing.leave(model, orphans, "what it belonged to was removed since")
        rows = [row for row in rows if row["id"] not in orphans]
        taken = conflicting(model, rows, self.overlay)
        self.undoing.leave(model, taken, "another one has taken its place since")
        for key in later | orphans | taken:
            self.kept_values[model, key].update(step.after)
        keys = [row["id"] for row in rows if row["id"] not in taken]
        for key in keys:
            self.overlay.setdefault((model, key), {}).update(step.before)
        if keys:
            yield Change(model, keys, step.after, step.before)

    def _marks(self, step: Change) -> Iterator[Step]:
        """Forget which fields the merge had marked, but not those that an editor has set since."""
        added = set(step.after["edited_fields"]) - set(step.before["edited_fields"])
        for row in rows_of(step.model, step.pks, ["id", "edited_fields"]):
            forgotten = added - self.kept_values[step.model, row["id"]]
            marks = sorted(set(row["edited_fields"]) - forgotten)
            before = {"edited_fields": row["edited_fields"]}
            if before["edited_fields"] != marks:
                yield Change(step.model, [row["id"]], before, {"edited_fields": marks})

    def _orphans(self, model: Model, rows: Collection[Row], names: Collection[str]) -> set[int]:
        """Those of the rows that would refer, in these columns, to something that is there no more."""
        found: set[int] = set()
        keys = [f for f in model._meta.concrete_fields if isinstance(f, ForeignKey)]
        for key in (f for f in keys if f.attname in names):
            target: Any = key.related_model
            wanted = {row[key.attname] for row in rows} - {None}
            there = {row["id"] for row in rows_of(target, wanted, ["id"])}
            there |= {pk for pk in wanted if (target, pk) in self.back}
            found |= {row["id"] for row in rows if row[key.attname] not in there | {None}}
        return found


def _agree(row: Row, other: Row, names: Iterable[str]) -> bool:
    return all(row[name] == other[name] for name in names)
