"""Whom an article speaks of already, and whether others do so, too."""

from collections.abc import Collection
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from articles.models import (
    AffiliationReport,
    Article,
    Attribution,
    Authorship,
    EventReport,
    Mention,
    Participation,
    Quote,
    QuoteAbout,
)
from articles.references import Referred, referred_by
from people.models import Organization, Person

_HERE = OuterRef("pk")


def own_people(article: Article, spoken_of: Referred) -> dict[int, bool]:
    """The people of an article by id: whether another article speaks of them."""
    others = (
        Mention.objects.filter(person=_HERE).exclude(article=article),
        Quote.objects.filter(speaker=_HERE).exclude(article=article),
        Authorship.objects.filter(person=_HERE).exclude(article=article),
        AffiliationReport.objects.filter(affiliation__person=_HERE).exclude(article=article),
        *_linked("person", article),
    )
    return _shared(Person, spoken_of.people, others)


def own_organizations(article: Article, spoken_of: Referred) -> dict[int, bool]:
    """The organizations of an article by id: whether another article speaks of them."""
    others = (
        Mention.objects.filter(organization=_HERE).exclude(article=article),
        Quote.objects.filter(organization=_HERE).exclude(article=article),
        Article.objects.filter(publisher=_HERE).exclude(pk=article.pk),
        Article.objects.filter(provider=_HERE).exclude(pk=article.pk),
        AffiliationReport.objects.filter(affiliation__organization=_HERE).exclude(article=article),
        *_linked("organization", article),
    )
    return _shared(Organization, spoken_of.organizations, others)


def own_events(article: Article, spoken_of: Referred) -> set[int]:
    """The events that only this article reports."""
    if not spoken_of.events:
        return set()
    others = EventReport.objects.filter(event__in=spoken_of.events).exclude(article=article)
    return spoken_of.events - set(others.values_list("event", flat=True))


def spoken_of_by(article: Article) -> Referred:
    return referred_by([article.pk])


def _linked(party: str, article: Article) -> tuple[QuerySet[Any], ...]:
    elsewhere = EventReport.objects.filter(event=OuterRef("event")).exclude(article=article)
    return (
        Attribution.objects.filter(**{party: _HERE}).exclude(quote__article=article),
        QuoteAbout.objects.filter(**{party: _HERE}).exclude(quote__article=article),
        Participation.objects.filter(Exists(elsewhere), **{party: _HERE}),
    )


def _shared(model: Any, ids: Collection[int], others: tuple[QuerySet[Any], ...]) -> dict[int, bool]:
    if not ids:
        return {}
    anywhere = Q()
    for rows in others:
        anywhere |= Q(Exists(rows))
    shared = set(model.objects.filter(anywhere, pk__in=ids).values_list("pk", flat=True))
    return {pk: pk in shared for pk in ids}
