"""Plain functions that store one record each, with whatever a test wants to be different."""

import datetime as dt
import itertools
from typing import Any

from articles.models import Article, Event, EventReport, Mention, Participation, Quote
from people.models import Affiliation, Organization, Person

_numbers = itertools.count(1)


def make_person(**overrides: Any) -> Person:
    n = next(_numbers)
    return Person.objects.create(**{"name": f"Person {n}", "slug": f"person-{n}", **overrides})


def make_organization(**overrides: Any) -> Organization:
    n = next(_numbers)
    return Organization.objects.create(
        **{"name": f"Organization {n}", "slug": f"organization-{n}", **overrides}
    )


def make_affiliation(**overrides: Any) -> Affiliation:
    defaults: dict[str, Any] = {"role": "Minister"}
    if "person" not in overrides:
        defaults["person"] = make_person()
    return Affiliation.objects.create(**{**defaults, **overrides})


def make_article(**overrides: Any) -> Article:
    n = next(_numbers)
    defaults = {
        "headline": f"Headline {n}",
        "slug": f"2024-11-22-headline-{n}",
        "body": f"Body of article {n}.",
        "published_at": dt.datetime(2024, 11, 22, tzinfo=dt.UTC),
        "published_precision": "day",
        "fingerprint": f"fingerprint-{n}",
        "content_hash": f"hash-{n}",
    }
    values = {**defaults, **overrides}
    if values["published_at"] is None:
        values["published_precision"] = None
    return Article.objects.create(**values)


def make_event(**overrides: Any) -> Event:
    n = next(_numbers)
    values = {
        "name": f"Event {n}",
        "slug": f"event-{n}",
        "type": "consult",
        "starts_on": dt.date(2024, 11, 21),
        "date_precision": "day",
        **overrides,
    }
    if values["starts_on"] is None:
        values["date_precision"] = None
    return Event.objects.create(**values)


def make_event_report(**overrides: Any) -> EventReport:
    defaults: dict[str, Any] = {"start": 0, "end": 4, "text": "Body"}
    if "event" not in overrides:
        defaults["event"] = make_event()
    if "article" not in overrides:
        defaults["article"] = make_article()
    return EventReport.objects.create(**{**defaults, **overrides})


def make_participation(**overrides: Any) -> Participation:
    defaults: dict[str, Any] = {"role": "actor"}
    if "event" not in overrides:
        defaults["event"] = make_event()
    return Participation.objects.create(**{**defaults, **overrides})


def make_mention(**overrides: Any) -> Mention:
    defaults: dict[str, Any] = {"start": 0, "end": 4, "text": "Body", "form": "name"}
    if "article" not in overrides:
        defaults["article"] = make_article()
    return Mention.objects.create(**{**defaults, **overrides})


def make_quote(**overrides: Any) -> Quote:
    """A direct quote of nobody in an article of its own, said on 2024-11-21."""
    values: dict[str, Any] = {
        "kind": "direct",
        "text": "Body of",
        "start": 0,
        "end": 7,
        "spans": [[0, 7]],
        "said_on": dt.date(2024, 11, 21),
        **overrides,
    }
    values.setdefault("article", None)
    if values["article"] is None:
        values["article"] = make_article()
    values.setdefault("said_on_precision", None if values["said_on"] is None else "day")
    values.setdefault("published_at", values["article"].published_at)
    return Quote.objects.create(**values)
