"""Taking a merge back: what has not been changed since returns to where it was."""

from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from articles.affiliations import refresh_affiliations
from articles.merging.answers import requoted, shown_by, touch
from articles.merging.patience import patiently
from articles.merging.steps import Change, carry_out, columns
from articles.merging.turns import alone
from articles.merging.undoing import Undoing, plan_undo
from articles.models import AffiliationReport, Merge
from articles.utterances import regroup
from newsapi.api.models import DataVersion
from people.models import Affiliation


def undo(merge: Merge, *, by: Any = None) -> Merge:
    """Give each absorbed record back what it had, under its old id and address.

    What came to the kept record since stays there. Rows that were changed or removed since are left as
    they are: `left_behind` of the answer names them. Raises UndoRefused where it can't be taken back.
    """
    return patiently(lambda: _undo(merge, by=by))


@transaction.atomic
def _undo(merge: Merge, *, by: Any) -> Merge:
    alone()
    stored = Merge.objects.select_for_update().get(pk=merge.pk)
    undoing = plan_undo(stored, lock=True)
    now = timezone.now()
    shown = shown_by(undoing.steps)
    for step in undoing.steps:
        carry_out(step, now)
    _part_roles(undoing)
    touch(shown, now)
    regroup(requoted(undoing.steps))
    stored.undone_at, stored.undone_by, stored.left_behind = now, by, undoing.left
    stored.save(update_fields=["undone_at", "undone_by", "left_behind"])
    DataVersion.bump()
    if connection.vendor == "postgresql":
        connection.check_constraints()  # now, not when the transaction ends: it may be somebody else's
    return stored


def _part_roles(undoing: Undoing) -> None:
    """Roles go back with the reports that they had; later reports stay with the kept record."""
    known = {int(key): set(reports) for key, reports in undoing.merge.journal["reports"].items()}
    stale = set(undoing.stale_roles)
    for step in undoing.steps:
        column = next(
            (n for n in ("person_id", "organization_id") if isinstance(step, Change) and n in step.before),
            None,
        )
        if isinstance(step, Change) and step.model is Affiliation and column is not None:
            stale |= _part(step.pks, known, {column: step.before[column]})
    held = AffiliationReport.objects.filter(affiliation__in=stale)
    refresh_affiliations(set(held.values_list("affiliation", flat=True)))


def _part(roles: list[int], known: dict[int, set[int]], owner: dict[str, int]) -> set[int]:
    """Give later reports of the roles a role of their own; the roles whose days are to be derived anew."""
    parted: set[int] = set()
    later: dict[int, list[AffiliationReport]] = {}
    for report in AffiliationReport.objects.filter(affiliation__in=roles).order_by("pk"):
        if report.pk not in known.get(report.affiliation_id, set()):
            later.setdefault(report.affiliation_id, []).append(report)
    for role in Affiliation.objects.filter(pk__in=list(later)):
        values = {
            name: getattr(role, name) for name in columns(Affiliation) if name not in ("id", "created_at")
        }
        twin = Affiliation.objects.create(**{**values, **owner})
        reports = [report.pk for report in later[role.pk]]
        AffiliationReport.objects.filter(pk__in=reports).update(affiliation=twin)
        parted |= {role.pk, twin.pk}
    return parted
