"""Deleting articles, quotes and events so that they stay deleted, and clearing away what nothing refers to.

A deleted record leaves a tombstone: its address answers 410. A tombstone with an identity also keeps imports
from bringing the record back; one without is left by records that went because no text names them any more.
"""

import hashlib
from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from articles.models import Article, Event, EventReport, Quote
from articles.references import (
    behind_quotes,
    bury,
    clear_away,
    part_in_events,
    referred_by,
    remove_unreferenced,
)
from articles.utterances import leaving, regroup, take_turn
from newsapi.api.models import DataVersion, Resource
from newsapi.api.text import fold

__all__ = [
    "delete_articles",
    "delete_events",
    "delete_quotes",
    "event_words",
    "quote_identity",
    "remove_unreferenced",
    "report_identity",
]

_MAX_IDENTITY = 200


def quote_identity(fingerprint: str, text: str) -> str:
    """What an import recognises a deleted quote by: its article and its words."""
    return f"{fingerprint}:{hashlib.blake2b(fold(text).encode(), digest_size=16).hexdigest()}"


def report_identity(fingerprint: str, type: str, text: str) -> str:
    """What an import recognises a report of a deleted event by: article, type and words."""
    return hashlib.blake2b(f"{fingerprint}:{type}:{fold(text)}".encode(), digest_size=6).hexdigest()


def event_words(text: str | None, name: str) -> str:
    """The words that stand for an event in one article: those that tell of it, else its name."""
    return text or name


@transaction.atomic
def delete_articles(articles: Iterable[Article]) -> None:
    """Delete articles with all that they say; imports don't bring them back unless told to restore."""
    doomed = list(articles)
    ids = [article.pk for article in doomed]
    if not ids:
        return
    take_turn()
    left_behind = referred_by(ids)
    quotes = list(Quote.objects.filter(article__in=ids).values_list("pk", flat=True))
    left = leaving(quotes)
    bury(Resource.QUOTES, [(pk, None, None) for pk in quotes])
    bury(Resource.ARTICLES, [(row.pk, row.slug, row.fingerprint) for row in doomed])
    Article.objects.filter(pk__in=ids).delete()
    regroup(left=left)
    clear_away(left_behind)
    DataVersion.bump()


@transaction.atomic
def delete_quotes(quotes: Iterable[Quote]) -> None:
    """Delete quotes for good: imports leave these words of these articles out."""
    rows = Quote.objects.filter(pk__in=[quote.pk for quote in quotes]).values_list(
        "pk", "text", "article__fingerprint"
    )
    doomed = list(rows)
    if not doomed:
        return
    take_turn()
    ids = [row[0] for row in doomed]
    left_behind = behind_quotes(ids)
    bury(
        Resource.QUOTES,
        [(pk, None, quote_identity(fingerprint, text)) for pk, text, fingerprint in doomed],
    )
    left = leaving(ids)
    Quote.objects.filter(pk__in=ids).delete()
    regroup(left=left)
    clear_away(left_behind)
    DataVersion.bump()


@transaction.atomic
def delete_events(events: Iterable[Event]) -> None:
    """Delete events for good: imports leave out what these articles report with these words.

    A tombstone has room for the first fifteen articles that report an event.
    """
    doomed = list(events)
    ids = [event.pk for event in doomed]
    if not ids:
        return
    reports: dict[int, list[str]] = {pk: [] for pk in ids}
    rows = EventReport.objects.filter(event__in=ids).order_by("pk").select_related("event", "article")
    for row in rows.only("text", "event__name", "event__type", "article__fingerprint"):
        words = event_words(row.text, row.event.name)
        reports[row.event_id].append(report_identity(row.article.fingerprint, row.event.type, words))
    left_behind = part_in_events(ids)
    bury(Resource.EVENTS, [(row.pk, row.slug, _packed(reports[row.pk], row)) for row in doomed])
    Quote.objects.filter(event__in=ids).update(event=None, updated_at=timezone.now())
    Event.objects.filter(pk__in=ids).delete()
    clear_away(left_behind)
    DataVersion.bump()


def _packed(reports: list[str], event: Event) -> str:
    """The identities of the reports in one column; of an event that no article reports, its own slug."""
    packed = " ".join(sorted(set(reports)))[:_MAX_IDENTITY]
    return packed.rsplit(" ", 1)[0] if len(packed) == _MAX_IDENTITY else packed or event.slug
