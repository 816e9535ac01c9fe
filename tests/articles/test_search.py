"""Everything at once: the best few records of every kind, and the address of all of them."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Quote
from people.models import Alias
from tests.conformance import CheckedClient
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db

ALL = ["article", "person", "organization", "quote", "event"]


def search(**parameters: Any) -> dict[str, Any]:
    response = CheckedClient().get("/api/v1/search/", parameters)
    assert response.status_code == 200, response.content
    return {found["type"]: found for found in response.json()["results"]}


def refused(**parameters: Any) -> list[str]:
    response = CheckedClient().get("/api/v1/search/", parameters)
    assert response.status_code == 400, response.content
    return [error["parameter"] for error in response.json()["errors"]]


def test_it_finds_records_of_every_kind(api: CheckedClient) -> None:
    article = make_article(headline="Floods in Basra", body="The river rose.")
    records = {
        "article": article,
        "person": make_person(name="Basra Ali"),
        "organization": make_organization(name="Port of Basra"),
        "quote": make_quote(text="We love Basra", article=article),
        "event": make_event(name="Talks", place="Basra"),
    }
    found = search(q="basra")
    assert list(found) == ALL
    for kind, record in records.items():
        [one] = found[kind]["records"]
        assert (one["type"], one["id"], found[kind]["count"]) == (kind, record.pk, 1)
        assert api.get(one["url"]).json()["id"] == record.pk
        assert one["highlight"][0]["spans"]
    assert found["event"]["records"][0]["label"] == "Talks"
    assert found["quote"]["records"][0]["label"] == "We love Basra"


def test_its_addresses_lead_to_the_whole_lists(api: CheckedClient) -> None:
    article = make_article(body="-")
    for _ in range(4):
        make_quote(text='"peace" & calm', article=article)
    found = search(q='"peace calm" OR war', limit="2")["quote"]
    whole = api.get(found["url"]).json()["results"]
    assert (len(found["records"]), found["count"], len(whole)) == (2, 4, 4)
    assert [one["id"] for one in found["records"]] == [one["id"] for one in whole[:2]]


def test_it_searches_the_types_that_are_asked_for() -> None:
    assert list(search(q="x", type="event,person")) == ["person", "event"]


def test_nothing_found_is_told_as_such() -> None:
    assert [(one["count"], one["records"]) for one in search(q="nowhere").values()] == [(0, [])] * 5


def test_rejected_records_are_left_out() -> None:
    make_person(name="Ana", status="rejected")
    assert search(q="ana")["person"]["count"] == 0


def test_it_refuses_what_it_does_not_understand() -> None:
    assert refused() == ["q"]
    assert refused(q="") == ["q"]
    assert refused(q="(") == ["q"]
    assert refused(q="a", type="x") == ["type"]
    assert refused(q="a", limit="26") == ["limit"]
    assert refused(q="a", page_size="1") == ["page_size"]


def test_it_takes_as_many_queries_for_many_rows_as_for_few() -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            search(q="peace", limit="25")
        return len(captured)

    def fill(rows: int) -> None:
        for n in range(rows):
            article = make_article(headline=f"Peace {n}")
            make_quote(text="peace", article=article)
            for owner in (
                {"person": make_person(name="Peace")},
                {"organization": make_organization(name="Peace")},
            ):
                Alias.objects.create(name=f"Peace {n}", **owner)
            make_event(name="Peace")

    fill(2)
    few = queries()
    fill(18)
    assert (queries(), few <= 36) == (few, True)


# -- highlights ---------------------------------------------------------------------------------------


def highlight(resource: str, q: str) -> list[dict[str, Any]]:
    page = CheckedClient().page(resource, q=q, highlight="true")
    highlights: list[dict[str, Any]] = page["results"][0]["highlight"]
    return highlights


def words_in(passage: dict[str, Any]) -> list[str]:
    return [passage["text"][start:end] for start, end in passage["spans"]]


def test_a_highlight_tells_the_characters_of_the_field() -> None:
    body = "A long beginning. " * 40 + "Then 🎉 Peace came to al‑Sudani’s land. " + "And so on. " * 40
    make_article(headline="War", body=body)
    [passage] = highlight("articles", "peace al-sudani")
    assert (passage["field"], words_in(passage)) == (
        "body",
        ["Peace", "al‑Sudani’s"],
    )
    assert body[passage["start"] :].startswith(passage["text"])
    assert len(passage["text"]) <= 300


def test_what_is_left_out_is_not_highlighted() -> None:
    make_quote(text="peace and bread")
    [passage] = highlight("quotes", "peace -war")
    assert words_in(passage) == ["peace"]


def test_other_names_are_highlighted() -> None:
    person = make_person(name="Ana Brown")
    Alias.objects.create(person=person, name="Anita B.")
    assert [(one["field"], words_in(one)) for one in highlight("people", "an* anita")] == [
        ("name", ["Ana"]),
        ("aliases", ["Anita"]),
    ]


def test_a_highlight_is_there_only_if_asked_for(api: CheckedClient) -> None:
    make_quote(text="peace")
    assert "highlight" not in api.page("quotes", q="peace")["results"][0]
    assert "highlight" not in api.page("quotes", q="peace", highlight="false")["results"][0]
    assert api.refusal("quotes", highlight="true")[0]["parameter"] == "highlight"


@pytest.mark.parametrize(
    ("access", "expected"), [("full", ["shown", "hidden"]), ("excerpt", ["shown"]), ("none", [])]
)
def test_no_more_of_a_body_is_shown_than_the_server_gives_away(
    settings: Any, access: str, expected: list[str]
) -> None:
    settings.PUBLIC_BODY = access
    body = "This is shown.\n\n" + "Filler. " * 50 + "\n\nThis is hidden."
    make_quote(text="hidden words", article=make_article(headline="x", body=body))
    passages = highlight("articles", "shown hidden")
    assert [word for passage in passages for word in words_in(passage)] == expected
    found = search(q="shown hidden")["article"]["records"][0]["highlight"]
    assert [word for passage in found for word in words_in(passage)] == expected
    assert words_in(highlight("quotes", "hidden")[0]) == ["hidden"]


def test_a_page_of_highlights_takes_one_query_more_for_any_number_of_rows() -> None:
    def queries(**more: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            CheckedClient().page("articles", q="peace", **more)
        return len(captured)

    for rows in (1, 9):
        for _ in range(rows):
            make_article(body="peace")
        assert queries(highlight="true") - queries() == 1


def test_a_search_takes_few_queries_for_any_number_of_rows() -> None:
    """SQLite has to be asked how common the words are."""
    more = 1 if connection.vendor == "sqlite" else 0

    def queries(**parameters: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            CheckedClient().page("quotes", **parameters)
        return sum("dataversion" not in query["sql"] for query in captured)

    for rows in (2, 18):
        for _ in range(rows):
            make_quote(text="peace")
        assert queries(q="peace") - queries() == more
        assert queries(q="peace", ordering="relevance") - queries() == 1 + 2 * more
    assert Quote.objects.count() == 20
