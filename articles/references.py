"""Whom and what articles speak of, and clearing away what nothing speaks of any more."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import models

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
from newsapi.api.models import Origin, Redirect, Resource, Status, Tombstone
from people.models import Alias, Identifier, Organization, Person


@dataclass(slots=True)
class Referred:
    """The people, organizations, events and affiliations that some articles speak of, by id."""

    people: set[int] = field(default_factory=set)
    organizations: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    affiliations: set[int] = field(default_factory=set)


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
        AffiliationReport.objects.filter(article__in=articles).values_list(
            "affiliation__person", "affiliation__organization"
        ),
    )
    people.update(Authorship.objects.filter(article__in=articles).values_list("person", flat=True))
    for pair in Article.objects.filter(pk__in=articles).values_list("publisher", "provider"):
        organizations.update(pk for pk in pair if pk is not None)
    return Referred(
        people,
        organizations,
        set(EventReport.objects.filter(article__in=articles).values_list("event", flat=True)),
        set(AffiliationReport.objects.filter(article__in=articles).values_list("affiliation", flat=True)),
    )


def behind_quotes(quotes: Collection[int]) -> Referred:
    people, organizations = _columns(
        Quote.objects.filter(pk__in=quotes).values_list("speaker", "organization"),
        Attribution.objects.filter(quote__in=quotes).values_list("person", "organization"),
        QuoteAbout.objects.filter(quote__in=quotes).values_list("person", "organization"),
    )
    return Referred(people, organizations)


def part_in_events(events: Collection[int]) -> Referred:
    """Who took part in the events."""
    rows = Participation.objects.filter(event__in=events).values_list("person", "organization")
    return Referred(*_columns(rows))


def clear_away(left: Referred) -> None:
    """Bring affiliations up to date and remove what lost its last reference."""
    refresh_affiliations(left.affiliations)
    if left.events:
        parties = part_in_events(left.events)
        left.people |= parties.people
        left.organizations |= parties.organizations
    remove_unreferenced(people=left.people, organizations=left.organizations, events=left.events)


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


def bury(resource: Resource, rows: Iterable[tuple[int, str | None, str | None]]) -> None:
    """Leave a tombstone for each (id, slug, identity)."""
    stones = [Tombstone(resource=resource, record=pk, slug=slug, identity=known) for pk, slug, known in rows]
    Tombstone.objects.bulk_create(
        stones,
        update_conflicts=True,
        unique_fields=["resource", "record"],
        update_fields=["slug", "identity", "created_at"],
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


def _columns(*tables: Iterable[Any]) -> tuple[set[int], set[int]]:
    pairs = [pair for table in tables for pair in table]
    return {a for a, _ in pairs if a is not None}, {b for _, b in pairs if b is not None}
