"""Looking once more, when all documents are there, at whom those meant that only name an office."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from articles.merging.turns import beside_others
from articles.models import AffiliationReport, Article, Quote
from newsapi.api.models import DataVersion, Origin, Status
from seeds.loader.holders import RULE, Office, day_of, holders, office_of, with_rule


def settle_offices(articles: Collection[int]) -> int:
    """Give the quotes of these articles the holders that are known now, and take back what is doubtful now.

    So it doesn't matter which of the documents of a run came first. Says how many quotes changed.
    """
    changed = 0
    for pk in sorted(articles):
        with transaction.atomic():
            beside_others()
            changed += _settle(pk)
    return changed


def _settle(pk: int) -> int:
    article = Article.objects.select_for_update().filter(pk=pk).first()
    rows = list(_open(pk)) if article else []
    offices = {row.pk: office for row in rows if (office := office_of(str(row.speaker_label)))}
    if article is None or not offices:
        return 0
    told = AffiliationReport.objects.filter(article=pk).values_list("affiliation__role_key", flat=True)
    known = holders({o for o in offices.values() if o.role not in set(told)}, day_of(article))
    now, changed = timezone.now(), []
    for row in rows:
        if row.pk in offices and _settled(row, offices[row.pk], known):
            row.updated_at = now
            changed.append(row)
    if changed:
        Quote.objects.bulk_update(changed, ["speaker", "speaker_role", "rule", "updated_at"])
        Article.objects.filter(pk=pk).update(updated_at=now)
        DataVersion.bump()
    return len(changed)


def _open(article: int) -> Any:
    """Quotes that name an office, and no editor has said who that was."""
    by_office = Q(speaker__isnull=True) | Q(rule__endswith=RULE)
    rows = Quote.objects.filter(
        by_office, article=article, organization__isnull=True, status=Status.EXTRACTED
    )
    rows = rows.exclude(origin=Origin.EDITOR).exclude(speaker_label=None).order_by("pk")
    return (row for row in rows if not {"speaker", "organization"} & set(row.edited_fields))


def _settled(row: Quote, office: Office, known: dict[Office, Any]) -> bool:
    """Set what the office tells now; whether that is something else than before."""
    speaker, before = known.get(office), row.speaker_id
    if (speaker.pk if speaker else None) == before:
        return False
    rule = (row.rule or "").removesuffix(RULE)
    row.speaker = speaker
    if "speaker_role" not in row.edited_fields:
        row.speaker_role = office.role if speaker else None
    row.rule = with_rule(rule) if speaker else rule or None
    return True
