"""Small stores with random statements about a few people, organizations and events, and what is in them."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.db import models
from hypothesis import strategies as st

from articles.affiliations import refresh_affiliations
from articles.models import (
    AffiliationReport,
    Attribution,
    Authorship,
    EventReport,
    Mention,
    Merge,
    Participation,
    Quote,
    QuoteAbout,
)
from newsapi.api.models import DataVersion, Redirect
from people.models import Affiliation, Alias, Identifier
from tests.factories import make_article, make_event, make_organization, make_person

_PEOPLE = ((None, "extracted"), ("SE", "confirmed"), ("SE", "extracted"))
# One statement: its kind, four numbers that choose what it is about, and whether an editor has spoken.
STATEMENTS = st.lists(
    st.tuples(
        st.integers(0, 11),
        st.tuples(*[st.integers(0, 11)] * 4),
        st.sampled_from(["extracted", "extracted", "confirmed", "rejected"]),
    ),
    max_size=30,
)
UNREJECTED = STATEMENTS.map(lambda found: [statement for statement in found if statement[2] != "rejected"])
_NAMES = ("Ana Lind", "ana lind", "Ana-Lind", "Lind", "Bo Ek", "The Mayor")


class Store:
    """Three people, two organizations, three events and two articles, with these statements about them."""

    def __init__(self, statements: list[Any]) -> None:
        self.people = [
            make_person(name=_NAMES[n], country=country, status=status)
            for n, (country, status) in enumerate(_PEOPLE)
        ]
        self.organizations = [
            make_organization(name="Body", edited_fields=["kind"]),
            make_organization(name="Body of Bodies", acronym="BB", kind="ngo"),
        ]
        self.events = [
            make_event(starts_on=dt.date(2024, 11, 21) if n else None, place=f"Place {n}" if n else None)
            for n in range(3)
        ]
        day = dt.datetime(2024, 11, 22, tzinfo=dt.UTC)
        self.articles = [make_article(published_at=day + dt.timedelta(days=n)) for n in range(2)]
        self.quotes = [
            Quote.objects.create(article=article, kind="direct", text=f"Words {n}")
            for n, article in enumerate(self.articles * 2)
        ]
        Redirect.objects.create(resource="people", key="former", target=self.people[1].pk)
        for kind, numbers, status in statements:
            _MAKERS[kind](self, numbers, status)
        refresh_affiliations(list(AffiliationReport.objects.values_list("affiliation", flat=True).distinct()))

    def party(self, number: int) -> dict[str, Any]:
        parties: list[Any] = [*self.people, *self.organizations]
        chosen = parties[number % len(parties)]
        return {"person" if chosen in self.people else "organization": chosen}


def _once(model: Any, **values: Any) -> None:
    """The row, unless the database has one like it: the tables hold no duplicates."""
    defaults = values.pop("defaults", {})
    model.objects.get_or_create(**values, defaults=defaults)


def _judged(status: str) -> dict[str, Any]:
    return {} if status == "extracted" else {"status": status, "edited_fields": ["status"]}


def _mention(store: Store, n: Any, status: str) -> None:
    span = {"start": n[2], "end": n[2] + 1} if n[2] % 3 else {"start": None, "end": None}
    values = {**store.party(n[0]), "article": store.articles[n[1] % 2], "text": f"Text {n[2]}"}
    _once(Mention, **values, **span, defaults={"form": "name", **_judged(status)})


def _quote(store: Store, n: Any, status: str) -> None:
    quote = store.quotes[n[0] % 4]
    party = store.party(n[1])
    quote.speaker, quote.organization = party.get("person"), party.get("organization")
    quote.status = status
    quote.save()


def _said_at(store: Store, n: Any, status: str) -> None:
    quote = store.quotes[n[0] % 4]
    quote.event = store.events[n[1] % 3]
    quote.save()


def _attribution(store: Store, n: Any, status: str) -> None:
    kind = ("co_speaker", "via")[n[2] % 2]
    _once(Attribution, quote=store.quotes[n[0] % 4], kind=kind, **store.party(n[1]))


def _about(store: Store, n: Any, status: str) -> None:
    _once(QuoteAbout, quote=store.quotes[n[0] % 4], **store.party(n[1]))


def _participation(store: Store, n: Any, status: str) -> None:
    role = ("actor", "host")[n[2] % 2]
    values = {"event": store.events[n[0] % 3], "role": role, **store.party(n[1])}
    _once(Participation, **values, defaults=_judged(status))


def _report(store: Store, n: Any, status: str) -> None:
    values = {"event": store.events[n[0] % 3], "article": store.articles[n[1] % 2]}
    _once(EventReport, **values, start=n[2], end=n[2] + 2, defaults={"text": "te", **_judged(status)})


def _author(store: Store, n: Any, status: str) -> None:
    article, person = store.articles[n[0] % 2], store.people[n[1] % 3]
    _once(Authorship, article=article, person=person, defaults={"position": article.authorships.count()})


def _role(store: Store, n: Any, status: str) -> None:
    values = {
        "person": store.people[n[0] % 3],
        "organization": [None, *store.organizations][n[1] % 3],
        "role_key": "minister",
    }
    affiliation, _ = Affiliation.objects.get_or_create(
        **values, country=None, defaults={"role": "Minister", **_judged(status)}
    )
    _once(AffiliationReport, affiliation=affiliation, article=store.articles[n[2] % 2])


def _alias(store: Store, n: Any, status: str) -> None:
    name = _NAMES[n[1] % len(_NAMES)]
    key = name.casefold().replace("-", " ")
    origin = "editor" if status == "confirmed" else "extracted"
    _once(Alias, **store.party(n[0]), key=key, defaults={"name": name, "origin": origin})


def _identifier(store: Store, n: Any, status: str) -> None:
    _once(Identifier, scheme="domain", value=f"{n[1]}.example", defaults=store.party(n[0]))


def _publisher(store: Store, n: Any, status: str) -> None:
    article = store.articles[n[0] % 2]
    article.publisher, article.provider = store.organizations[n[1] % 2], store.organizations[n[2] % 2]
    article.save()


_MAKERS: tuple[Callable[[Store, Any, str], None], ...] = (
    _mention,
    _quote,
    _said_at,
    _attribution,
    _about,
    _participation,
    _report,
    _author,
    _role,
    _alias,
    _identifier,
    _publisher,
)


def tables() -> dict[str, Any]:
    """Every row of every table but for when it was last changed, merges themselves and the data version."""
    found: dict[str, Any] = {}
    for app in ("people", "articles", "api"):
        for model in apps.get_app_config(app).get_models():
            if model not in (Merge, DataVersion):
                found[model._meta.label] = _rows(model)
    return found


def _rows(model: type[models.Model]) -> list[Any]:
    names = [field.attname for field in model._meta.concrete_fields if field.name != "updated_at"]
    return list(model._base_manager.order_by("pk").values_list(*names))
