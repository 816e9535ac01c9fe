"""What an article says of each person, organization and event, gathered from its statements in order."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from articles.models import AffiliationReport, Article, Event, EventReport, Mention
from newsapi.api.serializers import is_shown
from people.models import Organization, Person


@dataclass(slots=True)
class NamedPerson:
    """A person with the places and the roles in which an article names them."""

    record: Person
    mentions: list[Mention] = field(default_factory=list)
    roles: list[AffiliationReport] = field(default_factory=list)


@dataclass(slots=True)
class NamedOrganization:
    """An organization with the places at which an article names it."""

    record: Organization
    mentions: list[Mention] = field(default_factory=list)


def people_of(article: Article) -> list[NamedPerson]:
    """In the order of their first mention; those of whom only a role is told come last."""
    people: dict[int, NamedPerson] = {}
    for person, mention in _mentions(article, "person"):
        people.setdefault(person.pk, NamedPerson(person)).mentions.append(mention)
    for report in article.affiliation_reports.all():
        person = report.affiliation.person
        if is_shown(person):
            people.setdefault(person.pk, NamedPerson(person)).roles.append(report)
    return list(people.values())


def organizations_of(article: Article) -> list[NamedOrganization]:
    """In the order of their first mention."""
    found: dict[int, NamedOrganization] = {}
    for organization, mention in _mentions(article, "organization"):
        found.setdefault(organization.pk, NamedOrganization(organization)).mentions.append(mention)
    return list(found.values())


def events_of(article: Article) -> list[Event]:
    """In the order of their first report; `told_at` are the reports of this article."""
    told: dict[int, list[EventReport]] = {}
    for report in article.event_reports.all():
        if is_shown(report.event):
            told.setdefault(report.event_id, []).append(report)
    events = [reports[0].event for reports in told.values()]
    for event in events:
        event.told_at = told[event.pk]  # type: ignore[attr-defined]
    return events


def _mentions(article: Article, party: str) -> Iterator[tuple[Any, Mention]]:
    for mention in article.mentions.all():
        record = getattr(mention, party)
        if is_shown(record):
            yield record, mention
