"""Small stores of made-up records in which whatever can happen does: joint speakers, rejections, gaps."""

import datetime as dt
import random
from typing import Any
from urllib.parse import parse_qsl

from articles.models import Attribution, Authorship, QuoteAbout
from newsapi.api.models import Status
from newsapi.urls import RESOURCES
from people.models import Alias
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_event_report,
    make_mention,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)

VIEWS = {view.resource.value: view for view in RESOURCES}

_STATUSES = [Status.EXTRACTED] * 5 + [Status.CONFIRMED, Status.REJECTED]
_COUNTRIES = ("IQ", "ES", None)
_ROLES = ("Prime Minister", "prime minister", "Mayor")


def counted(url: str) -> int:
    """How many records the list at an address has, by its own filters."""
    address, _, query = url.partition("?")
    view = VIEWS[address.rstrip("/").rpartition("/")[2]]
    filters = view.filterset_class(dict(parse_qsl(query)), view.queryset.all())
    assert filters.parameter_errors() == [], url
    return int(filters.filter_queryset(view.queryset.all()).count())


class RandomStore:
    """Everything is drawn from few values, so that every relation has some of each."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.people = [self._person(n) for n in range(5)]
        self.organizations = [self._organization(n) for n in range(4)]
        self.events = [self._event() for _ in range(3)]
        self.articles = [self._article() for _ in range(7)]
        for _ in range(14):
            self._quote()

    def one(self, values: Any) -> Any:
        return self.chance.choice(values)

    def party(self) -> dict[str, Any]:
        if self.chance.random() < 0.6:
            return {"person": self.one(self.people)}
        return {"organization": self.one(self.organizations)}

    def status(self) -> Status:
        return Status(self.one(_STATUSES))

    def day(self) -> dt.date | None:
        day = dt.date(2024, self.chance.randint(10, 12), self.chance.randint(1, 3))
        return day if self.chance.random() < 0.8 else None

    def _person(self, n: int) -> Any:
        # The first has the slug of an organization.
        person = make_person(slug=f"party-{n}", country=self.one(_COUNTRIES), status=self.status())
        Alias.objects.create(person=person, name=f"Alias {n}")
        return person

    def _organization(self, n: int) -> Any:
        kind = self.one(("government", "media"))
        return make_organization(
            slug=f"party-{n * 4}", kind=kind, country=self.one(_COUNTRIES), status=self.status()
        )

    def _event(self) -> Any:
        event = make_event(
            type=self.one(("consult", "agree")),
            starts_on=self.day(),
            place=self.one(("Baghdad", "baghdad", "—", None)),
            country=self.one(_COUNTRIES),
            status=self.status(),
        )
        for party in (self.party(), self.party()):
            role = "actor" if "person" in party else "host"
            if not event.participations.filter(**party).exists():
                make_participation(event=event, role=role, status=self.status(), **party)
        return event

    def _article(self) -> Any:
        day = self.day()
        article = make_article(
            published_at=day and dt.datetime.combine(day, dt.time(self.one((0, 23)), 30), dt.UTC),
            publisher=self.one((*self.organizations, None)),
            provider=self.one((*self.organizations, None)),
            country=self.one(_COUNTRIES),
            language=self.one(("en", "pt-BR", "pt-br", None)),
        )
        for position, author in enumerate(self.chance.sample(self.people, 2)):
            Authorship.objects.create(article=article, person=author, position=position)
        for _ in range(5):
            make_mention(article=article, status=self.status(), **self.party())
        make_event_report(article=article, event=self.one(self.events), status=self.status())
        return article

    def _quote(self) -> None:
        speaker = self.one(({}, {"speaker": self.one(self.people)}, self.party()))
        if "person" in speaker:
            speaker = {"speaker": speaker["person"]}
        quote = make_quote(
            article=self.one(self.articles),
            kind=self.one(("direct", "indirect")),
            said_on=self.day(),
            event=self.one((*self.events, None)),
            status=self.status(),
            **speaker,
        )
        for model, more in (
            (QuoteAbout, {}),
            (QuoteAbout, {}),
            (Attribution, {"kind": "co_speaker"}),
            (Attribution, {"kind": self.one(("co_speaker", "via"))}),
        ):
            row = {"quote": quote, **self.party(), **more}
            if not model.objects.filter(**row).exists():
                model.objects.create(**row)
        if quote.speaker is not None and not quote.speaker.affiliations.exists():
            for role in self.chance.sample(_ROLES[1:], self.chance.randint(0, 2)):
                make_affiliation(
                    person=quote.speaker,
                    role=role if self.chance.random() < 0.5 else role.title(),
                    organization=self.one((*self.organizations, None)),
                    country=self.one(_COUNTRIES),
                    status=self.status(),
                )
