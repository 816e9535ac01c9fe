"""The best fits come first, and their pages have no gaps and no repeats, whatever comes in meanwhile."""

import base64
import datetime as dt

import orjson
import pytest

from newsapi.api.cursors import digest
from tests.conformance import CheckedClient
from tests.factories import make_article, make_person, make_quote

pytestmark = pytest.mark.django_db


def test_a_headline_weighs_more_than_a_body_and_more_hits_more_than_one(api: CheckedClient) -> None:
    body = make_article(headline="War", body="There was peace for once, after a long time of waiting.")
    often = make_article(headline="War", body="Peace, peace, peace: there was peace after a time of waiting.")
    headline = make_article(headline="Peace", body="There was something for once, after a time of waiting.")
    assert api.ids("articles", q="peace", ordering="relevance") == [headline.pk, often.pk, body.pk]


def test_what_is_left_out_gives_no_rank(api: CheckedClient) -> None:
    quote = make_quote(text="peace")
    make_quote(text="peace and war")
    assert api.ids("quotes", q="peace -war", ordering="relevance") == [quote.pk]


@pytest.mark.parametrize("query", ["peace -war", "NOT war peace", "(peace NOT war) OR (truce -war)"])
def test_the_rest_is_ranked_as_it_is_without_what_is_left_out(api: CheckedClient, query: str) -> None:
    once = make_quote(text="peace for once after a long time of waiting")
    often = make_quote(text="peace and peace again after a long peace")
    rarely = make_quote(text="peace for once after a long time of waiting for the end of what began so well")
    expected = [often.pk, once.pk, rarely.pk]
    assert api.ids("quotes", q="peace", ordering="relevance") == expected
    assert api.ids("quotes", q=query, ordering="relevance") == expected


def test_pages_lead_forth_and_back_through_all_that_was_found(api: CheckedClient) -> None:
    article = make_article(body="-")
    stored = [make_quote(article=article, text="peace " * (1 + n % 3) + "now").pk for n in range(8)]
    pages, page = [], api.page("quotes", q="peace", ordering="relevance", page_size=3)
    while True:
        pages.append([record["id"] for record in page["results"]])
        make_quote(article=article, text="peace peace peace peace, brand new")
        make_quote(article=article, text="something else that changes averages")
        if page["next"] is None:
            break
        page = api.get(page["next"]).json()
    assert sorted(pk for ids in pages for pk in ids) == sorted(stored)
    assert [len(ids) for ids in pages] == [3, 3, 2]
    for expected in reversed(pages[:-1]):
        page = api.get(page["previous"]).json()
        assert [record["id"] for record in page["results"]] == expected
    assert page["previous"] is None


@pytest.mark.parametrize("size", [1, 2, 3, 4, 9])
def test_what_is_not_ranked_follows_what_is(
    api: CheckedClient, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr("newsapi.api.search.ranking.CANDIDATES", 3)
    article = make_article(body="-")
    days = [dt.date(2024, 5, day) for day in (1, 9, 2, 8, 7, 3, 4)]
    texts = ["peace " * (1 + n % 3) + "now" for n in range(7)]
    stored = [
        make_quote(article=article, text=text, said_on=day).pk for text, day in zip(texts, days, strict=True)
    ]
    # Of the three newest, those that say it twice before the one; then those stored last.
    expected = [stored[n] for n in (4, 1, 3, 6, 5, 2, 0)]
    pages, page = [], api.page("quotes", q="peace", ordering="relevance", page_size=size, count="exact")
    assert page["count"] == len(stored)
    while True:
        pages.append([record["id"] for record in page["results"]])
        make_quote(article=article, text="peace peace peace peace, brand new", said_on=dt.date(2024, 6, 1))
        if page["next"] is None:
            break
        page = api.get(page["next"]).json()
    assert [pk for ids in pages for pk in ids] == expected
    for wanted in reversed(pages[:-1]):
        page = api.get(page["previous"]).json()
        assert [record["id"] for record in page["results"]] == wanted
    assert page["previous"] is None


def test_the_newest_are_ranked(api: CheckedClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsapi.api.search.ranking.CANDIDATES", 2)
    article = make_article(body="-")
    days = [dt.date(2024, 5, day) for day in (3, 1, 2)]
    latest, oldest, second = (make_quote(article=article, text="peace", said_on=day).pk for day in days)
    assert api.ids("quotes", q="peace", ordering="relevance") == [second, latest, oldest]


def test_people_are_ranked_too(api: CheckedClient) -> None:
    long, short = make_person(name="Ana Maria de la Cruz Brown"), make_person(name="Ana Brown")
    assert api.ids("people", q="ana", ordering="relevance") == [short.pk, long.pk]


@pytest.mark.parametrize("resource", ["articles", "quotes", "people", "organizations", "events"])
def test_relevance_without_a_query_is_refused(api: CheckedClient, resource: str) -> None:
    [error] = api.refusal(resource, ordering="relevance")
    assert error["parameter"] == "ordering"
    assert "give q" in error["detail"]


def test_relevance_of_a_bad_query_is_refused_for_the_query_alone(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", q="(", ordering="relevance", highlight="true")
    assert error["parameter"] == "q"


@pytest.mark.parametrize("key", ["", "1", ":", "1:x", "-1:5", "9" * 30 + ":1", 5, None, "١:1"])
def test_a_forged_cursor_is_refused(api: CheckedClient, key: object) -> None:
    parts = [1, "relevance", digest("quotes", {"q": "peace"}), True, key, 1]
    forged = base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")
    [error] = api.refusal("quotes", q="peace", ordering="relevance", cursor=forged)
    assert error["parameter"] == "cursor"
