"""Autocomplete: who or what may be meant by the beginning of a name."""

import datetime as dt
from typing import Any

import pytest

from articles.autocomplete import candidates
from articles.models import Attribution
from people.models import Alias
from tests.conformance import CheckedClient, Json
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_event_report,
    make_mention,
    make_organization,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


def complete(api: CheckedClient, text: str, **parameters: Any) -> list[Json]:
    response = api.get("/api/v1/autocomplete/", {"q": text, **parameters})
    assert response.status_code == 200, response.content.decode()
    results: list[Json] = response.json()["results"]
    return results


def slugs(results: list[Json]) -> list[str]:
    return [one["slug"] for one in results]


@pytest.mark.parametrize(
    "text", ["sudani", "moh al s", "SUDÂNÎ", "shia’ al-sud", "al-Sudani", "Mohammed Shia' al-Sudani", "m"]
)
def test_beginnings_of_words_find_a_name_in_any_spelling(api: CheckedClient, text: str) -> None:
    make_person(slug="sudani", name="Mohammed Shia’ al-Sūdānī")
    make_person(slug="other", name="Pedro Sánchez")
    assert slugs(complete(api, text)) == ["sudani"]


@pytest.mark.parametrize("text", ["udani", "moh x", "moh sudanix"])
def test_what_begins_no_word_finds_nothing(api: CheckedClient, text: str) -> None:
    make_person(name="Mohammed Shia’ al-Sūdānī")
    assert complete(api, text) == []


def test_another_name_is_found_and_told(api: CheckedClient) -> None:
    ana = make_person(slug="ana", name="Ana Brown")
    Alias.objects.create(person=ana, name="Ana Brown")
    Alias.objects.create(person=ana, name="Lady Winter")
    make_organization(slug="un", name="United Nations", acronym="UNO")
    [by_alias] = complete(api, "win")
    [by_acronym] = complete(api, "uno")
    [by_name] = complete(api, "united")
    assert (by_alias["name"], by_alias["matched"]) == ("Ana Brown", "Lady Winter")
    assert (by_acronym["slug"], by_acronym["matched"]) == ("un", "UNO")
    assert by_name["matched"] is None


def test_the_most_mentioned_come_first(api: CheckedClient) -> None:
    for slug, times in (("kes-a", 1), ("kes-b", 3), ("kes-c", 2)):
        person = make_person(slug=slug, name="Kestrel")
        for _ in range(times):
            make_mention(person=person)
    make_organization(slug="kes-d", name="Kestrel & Sons")
    assert slugs(complete(api, "kes")) == ["kes-b", "kes-c", "kes-a", "kes-d"]


def test_counts_are_those_of_the_lists(api: CheckedClient) -> None:
    ana, article = make_person(slug="ana", name="Ana"), make_article()
    make_mention(article=article, person=ana)
    make_mention(article=article, person=ana)
    make_mention(person=ana, status="rejected")
    quote = make_quote(article=article, speaker=ana)
    Attribution.objects.create(quote=quote, person=ana, kind="co_speaker")
    Attribution.objects.create(quote=make_quote(), person=ana, kind="co_speaker")
    Attribution.objects.create(quote=make_quote(status="rejected"), person=ana, kind="co_speaker")
    [found] = complete(api, "ana")
    assert found["counts"] == {"articles": 1, "quotes": 2}
    assert len(api.ids("articles", person="ana")) == found["counts"]["articles"]
    assert len(api.ids("quotes", speaker="ana")) == found["counts"]["quotes"]


@pytest.mark.parametrize("text", ["ana-2", "wikidata:Q42"])
def test_a_whole_slug_or_identifier_comes_first(api: CheckedClient, text: str) -> None:
    often = make_person(slug="ana-2-brown", name="Ana 2 Wikidata Q42 Brown")
    make_mention(person=often)
    make_person(slug="ana-2", name="Zoe").identifiers.create(scheme="wikidata", value="Q42")
    assert slugs(complete(api, text)) == ["ana-2", "ana-2-brown"]


def test_hints_tell_namesakes_apart(api: CheckedClient) -> None:
    union = make_organization(slug="zx-union", name="Zx Union", acronym="ZU", kind="party", country="PT")
    mayor = make_person(slug="zx-mayor", name="Zx Kestrel")
    make_affiliation(person=mayor, role="Mayor", last_reported_on=dt.date(2020, 1, 1))
    make_affiliation(
        person=mayor, role="Chair", organization=union, country="ES", last_reported_on=dt.date(2024, 1, 1)
    )
    minister = make_affiliation(person=make_person(slug="zx-minister", name="Zx Kestrel"), country="ES")
    make_affiliation(person=minister.person, role="Thief", status="rejected", last_reported_on=dt.date.max)
    make_person(slug="zx-nobody", name="Zx Nobody")
    make_event(slug="zx-talks", name="Zx Talks", place="Baghdad")
    make_event(slug="zx-visit", name="Zx Visit", starts_on=None, type="consult")
    assert {one["slug"]: one["hint"] for one in complete(api, "zx")} == {
        "zx-union": "ZU, party, Portugal",
        "zx-mayor": "Chair, Zx Union",
        "zx-minister": "Minister, Spain",
        "zx-nobody": None,
        "zx-talks": "2024-11-21, Baghdad",
        "zx-visit": "consult",
    }


def test_events_count_the_articles_that_report_them(api: CheckedClient) -> None:
    event = make_event(slug="talks", name="Talks in Baghdad")
    article = make_article()
    for _ in range(2):
        make_event_report(event=event, article=article)
    make_quote(event=event)
    [found] = complete(api, "bagh")
    assert (found["type"], found["counts"]) == ("event", {"articles": 1, "quotes": 1})
    assert found["url"] == "http://testserver/api/v1/events/talks/"


def test_types_and_limit_narrow_it(api: CheckedClient) -> None:
    for number in range(3):
        make_person(slug=f"ka-{number}", name="Ka")
    make_organization(slug="ka-o", name="Ka")
    assert slugs(complete(api, "ka", limit=2)) == ["ka-0", "ka-1"]
    assert slugs(complete(api, "ka", type="organization,event")) == ["ka-o"]


def test_rejected_records_are_not_offered(api: CheckedClient) -> None:
    make_person(slug="ana", name="Ana", status="rejected")
    assert complete(api, "ana") == []


def test_of_too_many_to_count_those_in_the_latest_news_come_first(
    api: CheckedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "MAX_COUNTED", 3)
    monkeypatch.setattr(candidates, "LATEST", 4)
    people = [make_person(slug=f"ka-{number}", name="Ka") for number in range(12)]
    for number in (9, 10, 10, 11):
        make_mention(person=people[number])
    assert slugs(complete(api, "ka"))[:3] == ["ka-10", "ka-9", "ka-11"]


@pytest.mark.parametrize(
    ("parameters", "name", "suggestion"),
    [
        ({}, "q", None),
        ({"q": "…!"}, "q", None),
        ({"q": "x" * 201}, "q", None),
        ({"q": "a b c d e f g h i j k"}, "q", None),
        ({"q": "a", "type": "persn"}, "type", "person"),
        ({"q": "a", "limit": "51"}, "limit", None),
        ({"q": "a", "typ": "person"}, "typ", "type"),
    ],
)
def test_what_can_not_be_honoured_is_refused(
    api: CheckedClient, parameters: dict[str, str], name: str, suggestion: str | None
) -> None:
    response = api.get("/api/v1/autocomplete/", parameters)
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert (error["parameter"], error["suggestion"]) == (name, suggestion)


@pytest.mark.parametrize("text", ['"', "'", "*", "a*", "(a", "NOT", "a:b:c", "\\", "%", "１", "ß", "٣", "-"])
def test_no_input_makes_it_fail(api: CheckedClient, text: str) -> None:
    assert api.get("/api/v1/autocomplete/", {"q": text}).status_code in (200, 400)
