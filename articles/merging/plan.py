"""Planning a merge: everything that it would change, read from the tables without changing them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from articles.merging.checks import MergeRefused, check, check_status, contradictions, differences
from articles.merging.records import moved_addresses, removed, taken_over
from articles.merging.special import (
    merged_affiliations,
    merged_aliases,
    merged_authorships,
    parts_of_quotes,
)
from articles.merging.steps import Change, Removal, Step
from articles.merging.tables import Model, merged_rows, references_to, rows_about
from articles.models import AffiliationReport, Attribution, Authorship, QuoteAbout
from people.models import Affiliation, Alias


@dataclass(slots=True)
class Plan:
    """What merging would do, in the order in which it is done, and what speaks against it."""

    kept: Any
    absorbed: list[Any]
    steps: list[Step]
    contradictions: list[str]
    warnings: list[str]
    reports: dict[int, list[int]]  # of each role that moves, so that later reports can be told from them


def plan(kept: Any, absorbed: Sequence[Any], *, lock: bool = False) -> Plan:
    """What `merge` would do. Raises MergeRefused where it would; `lock` holds the rows from here on."""
    check(kept, absorbed)
    records = _current(kept, absorbed, lock=lock)
    check_status(records)
    kept, absorbed = records[0], records[1:]
    steps = list(_steps(kept, list(absorbed), lock=lock))
    return Plan(
        kept=kept,
        absorbed=list(absorbed),
        steps=steps,
        contradictions=contradictions(records),
        warnings=[*differences(records), *_shared(steps)],
        reports=_reports(steps),
    )


def _current(kept: Any, absorbed: Sequence[Any], *, lock: bool) -> list[Any]:
    """The records as they are stored now, held in the order of their ids so that two merges can't block."""
    rows = type(kept)._base_manager.order_by("pk")
    if lock:
        rows = rows.select_for_update()
    stored = {row.pk: row for row in rows.filter(pk__in=[record.pk for record in (kept, *absorbed)])}
    for record in (kept, *absorbed):
        if record.pk not in stored:
            raise MergeRefused(f"“{record}” is not there any more: it was merged or deleted.")
    return [stored[record.pk] for record in (kept, *absorbed)]


def _steps(kept: Any, absorbed: list[Any], *, lock: bool) -> Iterator[Step]:
    for model, field in references_to(type(kept)):
        if lock:
            rows = model._base_manager.filter(**{f"{field}__in": [kept.pk, *(r.pk for r in absorbed)]})
            list(rows.select_for_update().order_by("pk").values_list("pk", flat=True))
        yield from _table(model, field, kept, absorbed)
    yield from taken_over(kept, absorbed)
    yield from moved_addresses(kept, absorbed)
    yield removed(absorbed)


def _table(model: Model, field: str, kept: Any, absorbed: list[Any]) -> Iterator[Step]:
    ids = [record.pk for record in absorbed]
    if model in (Attribution, QuoteAbout):
        rows, selves = parts_of_quotes(model, field, kept.pk, ids)
        if selves:
            yield Removal(model, selves)
        yield from merged_rows(model, field, rows, kept.pk)
        return
    rows = rows_about(model, field, kept.pk, ids)
    if model is Alias:
        yield from merged_aliases(field, rows, kept, absorbed)
    elif model is Authorship:
        yield from merged_authorships(rows, kept.pk)
    elif model is Affiliation:
        yield from merged_affiliations(field, rows, kept.pk)
    else:
        yield from merged_rows(model, field, rows, kept.pk)


def _shared(steps: Sequence[Step]) -> Iterator[str]:
    """What one article or quote says of them as of two: perhaps they are."""
    for model, told in (
        (Authorship, "Articles that name them side by side as authors"),
        (Attribution, "Quotes that name one of them beside the other"),
        (QuoteAbout, "Quotes in which one of them speaks of the other, or that speak of both"),
    ):
        rows = [
            row for step in steps if isinstance(step, Removal) and step.model is model for row in step.rows
        ]
        if rows:
            yield f"{told}: {len(rows)}. Are they really one?"


def _reports(steps: Sequence[Step]) -> dict[int, list[int]]:
    moved = [s for s in steps if isinstance(s, Change) and s.model is Affiliation]
    keys = [pk for s in moved if {"person_id", "organization_id"} & set(s.after) for pk in s.pks]
    found: dict[int, list[int]] = {key: [] for key in keys}
    if not found:
        return found
    for step in steps:  # those that are about to come from roles that are the same
        if (
            isinstance(step, Change)
            and step.model is AffiliationReport
            and step.after["affiliation_id"] in found
        ):
            found[step.after["affiliation_id"]] += step.pks
    rows = AffiliationReport.objects.filter(affiliation__in=keys).order_by("pk")
    for affiliation, pk in rows.values_list("affiliation", "pk"):
        found[affiliation].append(pk)
    return found
