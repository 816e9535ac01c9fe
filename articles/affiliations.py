"""Keeping affiliations true to the articles that report them: their first and last day."""

import datetime as dt
from collections.abc import Collection

from django.db.models import Max, Min, Q
from django.utils import timezone

from articles.models import AffiliationReport
from newsapi.api.models import Origin, Precision, Status
from people.models import Affiliation

_KNOWN_DAY = Q(article__published_precision__in=(Precision.DAY, Precision.TIME))


def refresh_affiliations(ids: Collection[int]) -> None:
    """Derive the days of these affiliations anew; drop those that no article reports and no editor knows."""
    if not ids:
        return
    days = {
        row["affiliation"]: (_day(row["first"]), _day(row["last"]))
        for row in AffiliationReport.objects.filter(affiliation__in=ids)
        .values("affiliation")
        .annotate(
            first=Min("article__published_at", filter=_KNOWN_DAY),
            last=Max("article__published_at", filter=_KNOWN_DAY),
        )
        .order_by("affiliation")
    }
    stored = list(Affiliation.objects.filter(pk__in=ids))
    dropped = [row.pk for row in stored if row.pk not in days and not _touched(row)]
    Affiliation.objects.filter(pk__in=dropped).delete()
    changed = [
        row for row in stored if row.pk not in dropped and _set_days(row, *days.get(row.pk, (None, None)))
    ]
    Affiliation.objects.bulk_update(changed, ["first_reported_on", "last_reported_on", "updated_at"])


def _set_days(row: Affiliation, first: dt.date | None, last: dt.date | None) -> bool:
    before = (row.first_reported_on, row.last_reported_on)
    if "first_reported_on" not in row.edited_fields:
        row.first_reported_on = first
    if "last_reported_on" not in row.edited_fields:
        row.last_reported_on = last
    changed = (row.first_reported_on, row.last_reported_on) != before
    if changed:
        row.updated_at = timezone.now()
    return changed


def _touched(row: Affiliation) -> bool:
    return row.status != Status.EXTRACTED or bool(row.edited_fields) or row.origin == Origin.EDITOR


def _day(moment: dt.datetime | None) -> dt.date | None:
    return None if moment is None else moment.date()
