"""A store in which nothing is missing, once with one row of everything and once with several."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from articles.models import AffiliationReport, Attribution, Authorship, QuoteAbout
from newsapi.api.models import Resource
from newsapi.api.resources import registered
from newsapi.api.shape.tree import Path
from people.models import Alias, Identifier, Organization, Person
from tests.conformance import Json
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

LISTS = [f"{resource}" for resource in Resource]


@dataclass(frozen=True)
class Endpoint:
    """A list or the details of a resource, with the addresses of little and of much."""

    kind: Any
    few: str
    many: str


def endpoints() -> dict[str, Endpoint]:
    """Both of every resource, over a store that is made for it."""
    few, many = scene(1), scene(3)
    found: dict[str, Endpoint] = {}
    for resource, view in registered().items():
        address = f"/api/v1/{resource}/"
        ids = [",".join(str(pk) for pk in one[resource]) for one in (few, many)]
        found[f"list_{resource}"] = Endpoint(
            view.serializer_class, f"{address}?ids={ids[0]}", f"{address}?ids={ids[0]},{ids[1]}"
        )
        found[f"get_{resource}"] = Endpoint(
            view.detail_serializer_class,
            f"{address}{few[resource][0]}/?",
            f"{address}{many[resource][0]}/?",
        )
    return found


def scene(size: int) -> dict[str, list[int]]:
    """One article with so many of everything; the ids of its records, by resource."""
    event = make_event()
    publisher, provider = organization(size), organization(size)
    article = make_article(publisher=publisher, provider=provider)
    ids: dict[str, list[int]] = {
        "articles": [article.pk],
        "events": [event.pk],
        "organizations": [publisher.pk],
        "people": [],
        "quotes": [],
    }
    for number in range(size):
        who, body = person(size), organization(size)
        ids["people"].append(who.pk)
        Authorship.objects.create(article=article, person=who, position=number)
        AffiliationReport.objects.create(affiliation=who.affiliations.get(role="Minister 0"), article=article)
        make_event_report(article=article, event=event)
        for party in ({"person": who}, {"organization": body}):
            make_mention(article=article, **party)
            make_participation(event=event, **party)
        for speaker in ({"speaker": who}, {"organization": body}):
            ids["quotes"].append(quote(who, body, article=article, event=event, **speaker))
    return ids


def quote(who: Person, body: Organization, **values: Any) -> int:
    """A quote about both, with both behind it."""
    made = make_quote(**values)
    for party in ({"person": who}, {"organization": body}):
        QuoteAbout.objects.create(quote=made, **party)
        Attribution.objects.create(quote=made, kind="co_speaker", **party)
        Attribution.objects.create(quote=made, kind="via", **party)
    return made.pk


def person(size: int) -> Person:
    made = make_person()
    for number in range(size):
        _name(number, person=made)
        make_affiliation(person=made, organization=organization(1), role=f"Minister {number}")
    return made


def organization(size: int) -> Organization:
    made = make_organization()
    for number in range(size):
        _name(number, organization=made)
    return made


def _name(number: int, **owner: Any) -> None:
    [record] = owner.values()
    Alias.objects.create(name=f"Alias {number}", **owner)
    Identifier.objects.create(
        scheme="wikidata", value=f"{record._meta.model_name}-{record.pk}-{number}", **owner
    )


# -- what an answer of some shape must be ------------------------------------------------------------------


def kept(leaves: Iterable[Path], fields: Collection[Path], omit: Collection[Path]) -> set[Path]:
    """The plain values that an answer still has."""
    return {
        leaf
        for leaf in leaves
        if (not fields or any(leaf[: len(path)] == path for path in fields))
        and not any(leaf[: len(path)] == path for path in omit)
    }


def pruned(answer: Any, left: Collection[Path], at: Path = ()) -> Any:
    """The answer without what leads to none of the values that are left."""
    if isinstance(answer, list):
        return [pruned(one, left, at) for one in answer]
    if not isinstance(answer, dict):
        return answer
    wanted = {path[len(at)] for path in left if path[: len(at)] == at and len(path) > len(at)}
    return {name: pruned(value, left, (*at, name)) for name, value in answer.items() if name in wanted}


def records(answer: Json) -> Any:
    """The records of a page, or the one of a detail."""
    return answer.get("results", answer)
