"""Deleting articles, quotes and events so that they stay deleted, and clearing away what nothing refers to.

A deleted record leaves a tombstone: its address answers 410. A tombstone with an identity also keeps imports
from bringing the record back; one without is left by records that went because no text names them any more.
"""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from articles.affiliations import refresh_affiliations
from articles.models import (
    AffiliationReport,
    Article,
    Attribution,
    Authorship,
    Event,
    EventReport,
    Mention,
    Participation,
    Quote,
    QuoteAbout,
)
from newsapi.api.models import DataVersion, Origin, Redirect, Resource, Status, Tombstone
from newsapi.api.text import fold
from people.models import Alias, Identifier, Organization, Person

_MAX_IDENTITY = 200


@dataclass(slots=True)
class Referred:
    """The people, organizations, events and affiliations that some articles speak of, by id."""

    people: set[int] = field(default_factory=set)
    organizations: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    affiliations: set[int] = field(default_factory=set)


def quote_identity(fingerprint: str, text: str) -> str:
    """What an import recognises a deleted quote by: its article and its words."""
    return f"{fingerprint}:{hashlib.blake2b(fold(text).encode(), digest_size=16).hexdigest()}"


def report_identity(fingerprint: str, type: str, text: str) -> str:
    """What an import recognises a report of a deleted event by: article, type and the words that tell of it."""
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
    left_behind = referred_by(ids)
    quotes = Quote.objects.filter(article__in=ids).values_list("pk", flat=True)
    bury(Resource.QUOTES, [(pk, None, None) for pk in quotes])
    bury(Resource.ARTICLES, [(row.pk, row.slug, row.fingerprint) for row in doomed])
    Article.objects.filter(pk__in=ids).delete()
    clear_away(left_behind)
    DataVersion.bump()


@transaction.atomic
def delete_quotes(quotes: Iterable[Quote]) -> None:
    """Delete quotes for good: imports leave these words of these articles out."""
    rows = Quote.objects.filter(pk__in=[quote.pk for quote in quotes]).values_list(
        "pk", "text", "article__fingerprint", "speaker", "organization"
    )
    doomed = list(rows)
    if not doomed:
        return
    ids = [row[0] for row in doomed]
    people, organizations = _behind_quotes(ids)
    bury(
        Resource.QUOTES,
        [(pk, None, quote_identity(fingerprint, text)) for pk, text, fingerprint, *_ in doomed],
    )
    Quote.objects.filter(pk__in=ids).delete()
    clear_away(Referred(people=people, organizations=organizations))
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
    parties = Participation.objects.filter(event__in=ids).values_list("person", "organization")
    people, organizations = _columns(parties)
    bury(Resource.EVENTS, [(row.pk, row.slug, _packed(reports[row.pk], row)) for row in doomed])
    Quote.objects.filter(event__in=ids).update(event=None, updated_at=timezone.now())
    Event.objects.filter(pk__in=ids).delete()
    clear_away(Referred(people=people, organizations=organizations))
    DataVersion.bump()


def remove_unreferenced(
    *,
    people: Collection[int] = (),
    organizations: Collection[int] = (),
    events: Collection[int] = (),
) -> int:
    """Remove those that nothing refers to and no editor touched; they may come back. Says how many went.

    Events go first, then people, then organizations: each may hold the last reference to the next.
    """
    gone = _remove(Event, Resource.EVENTS, events, owned=(Participation,))
    gone += _remove(Person, Resource.PEOPLE, people, owned=(Alias, Identifier))
    return gone + _remove(Organization, Resource.ORGANIZATIONS, organizations, owned=(Alias, Identifier))


def clear_away(left: Referred) -> None:
    """Bring affiliations up to date and remove what lost its last reference."""
    refresh_affiliations(left.affiliations)
    if left.events:
        parties = Participation.objects.filter(event__in=left.events).values_list("person", "organization")
        people, organizations = _columns(parties)
        left.people |= people
        left.organizations |= organizations
    remove_unreferenced(people=left.people, organizations=left.organizations, events=left.events)


def bury(resource: Resource, rows: Iterable[tuple[int, str | None, str | None]]) -> None:
    """Leave a tombstone for each (id, slug, identity)."""
    stones = [Tombstone(resource=resource, record=pk, slug=slug, identity=known) for pk, slug, known in rows]
    Tombstone.objects.bulk_create(
        stones,
        update_conflicts=True,
        unique_fields=["resource", "record"],
        update_fields=["slug", "identity", "created_at"],
    )


def referred_by(articles: Collection[int]) -> Referred:
    """Whom and what the articles speak of."""
    of_quotes = {"quote__article__in": articles}
    people, organizations = _columns(
        Mention.objects.filter(article__in=articles).values_list("person", "organization"),
        Quote.objects.filter(article__in=articles).values_list("speaker", "organization"),
        Attribution.objects.filter(**of_quotes).values_list("person", "organization"),
        QuoteAbout.objects.filter(**of_quotes).values_list("person", "organization"),
        Participation.objects.filter(event__reports__article__in=articles).values_list(
            "person", "organization"
        ),
        Authorship.objects.filter(article__in=articles).values_list("person", models.Value(None)),
        AffiliationReport.objects.filter(article__in=articles).values_list(
            "affiliation__person", "affiliation__organization"
        ),
    )
    for pair in Article.objects.filter(pk__in=articles).values_list("publisher", "provider"):
        organizations.update(pk for pk in pair if pk is not None)
    return Referred(
        people,
        organizations,
        set(EventReport.objects.filter(article__in=articles).values_list("event", flat=True)),
        set(AffiliationReport.objects.filter(article__in=articles).values_list("affiliation", flat=True)),
    )


def _remove(
    model: Any, resource: Resource, ids: Collection[int], *, owned: tuple[type[models.Model], ...]
) -> int:
    if not ids:
        return 0
    free = model.objects.filter(pk__in=ids, status=Status.EXTRACTED, edited_fields=[]).exclude(
        origin=Origin.EDITOR
    )
    for relation in model._meta.related_objects:
        referring = relation.related_model._default_manager.filter(
            **{relation.field.name: models.OuterRef("pk")}
        )
        if relation.related_model in owned:
            referring = referring.filter(origin=Origin.EDITOR)
        free = free.exclude(models.Exists(referring))
    rows = dict(free.values_list("pk", "slug"))
    merged = Redirect.objects.filter(resource=resource, target__in=list(rows))
    for pk in set(merged.values_list("target", flat=True)):
        del rows[pk]
    bury(resource, [(pk, slug, None) for pk, slug in rows.items()])
    model.objects.filter(pk__in=list(rows)).delete()
    return len(rows)


def _behind_quotes(ids: Collection[int]) -> tuple[set[int], set[int]]:
    return _columns(
        Quote.objects.filter(pk__in=ids).values_list("speaker", "organization"),
        Attribution.objects.filter(quote__in=ids).values_list("person", "organization"),
        QuoteAbout.objects.filter(quote__in=ids).values_list("person", "organization"),
    )


def _columns(*tables: Iterable[Any]) -> tuple[set[int], set[int]]:
    pairs = [pair for table in tables for pair in table]
    return {a for a, _ in pairs if a is not None}, {b for _, b in pairs if b is not None}


def _packed(reports: list[str], event: Event) -> str:
    """The identities of an event's reports in one column; of an event that no article reports, its own slug."""
    packed = " ".join(sorted(set(reports)))[:_MAX_IDENTITY]
    return packed.rsplit(" ", 1)[0] if len(packed) == _MAX_IDENTITY else packed or event.slug
