"""Merging: what was planned is done, noted and announced in one transaction."""

from collections.abc import Sequence
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from articles.merging.answers import requoted, shown_by, touch
from articles.merging.checks import ForceNeeded
from articles.merging.patience import patiently
from articles.merging.plan import Plan, plan
from articles.merging.steps import carry_out, to_json
from articles.merging.turns import alone
from articles.models import Merge
from articles.utterances import regroup, take_turn
from newsapi.api.models import DataVersion
from newsapi.api.resources import resource_of


def merge(
    kept: Any, absorbed: Any, *, by: Any = None, reason: str | None = None, force: bool = False
) -> Merge:
    """Make one record of two or more people, organizations or events; `absorbed` is one or a sequence.

    Statements, names and identifiers move to the kept record, each once; the old addresses lead there.
    Raises MergeRefused; ForceNeeded where identifiers contradict each other, unless `force` says that they
    belong to one all the same.
    """
    others = list(absorbed) if isinstance(absorbed, Sequence) else [absorbed]
    return patiently(lambda: _merge(kept, others, by=by, reason=reason, force=force))


@transaction.atomic
def _merge(kept: Any, absorbed: list[Any], *, by: Any, reason: str | None, force: bool) -> Merge:
    alone()
    take_turn()
    planned = plan(kept, absorbed, lock=True)
    if planned.contradictions and not force:
        raise ForceNeeded(" ".join(planned.contradictions))
    now = timezone.now()
    shown = shown_by(planned.steps)
    for step in planned.steps:
        carry_out(step, now)
    touch(shown, now)
    regroup(requoted(planned.steps))
    stored = _noted(planned, by, reason)
    DataVersion.bump()
    if connection.vendor == "postgresql":
        connection.check_constraints()  # now, not when the transaction ends: it may be somebody else's
    return stored


def _noted(planned: Plan, by: Any, reason: str | None) -> Merge:
    return Merge.objects.create(
        resource=resource_of(type(planned.kept)).value,
        kept=planned.kept.pk,
        kept_name=planned.kept.name,
        absorbed=[{"id": r.pk, "slug": r.slug, "name": r.name} for r in planned.absorbed],
        reason=reason or None,
        journal={"steps": [to_json(step) for step in planned.steps], "reports": planned.reports},
        merged_by=by,
    )
