"""Feeds: subscribing to everything that somebody says, that is published, that happens."""

from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.entries import article_entry, event_entry, quote_entry
from articles.models import Quote
from newsapi.api.formats.feeds import Feed, xml_text
from newsapi.api.models import Status
from tests.conformance import CheckedClient
from tests.factories import (
    make_article,
    make_event,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)
from tests.feeds import ATOM, feed_errors
from tests.records import TEXTS, records

pytestmark = pytest.mark.django_db

ENTRIES = {"Article": article_entry, "Quote": quote_entry, "Event": event_entry}


def subscribe(api: CheckedClient, address: str) -> Any:
    """A feed as a reader sees it; the client has checked it against RFC 4287."""
    response = api.get(address)
    assert response.status_code == 200, response.content.decode()
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    return feedparser.parse(response.content)


def links(part: Any) -> dict[str, str]:
    return {link["rel"]: link["href"] for link in part.links}


def said(**overrides: Any) -> Quote:
    speaker = overrides.pop("speaker", None) or make_person()
    return make_quote(speaker=speaker, text="We will wait", **overrides)


# -- the feed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("resource", ["articles", "quotes", "events"])
def test_every_list_of_news_can_be_subscribed_to(api: CheckedClient, resource: str) -> None:
    quote = said(event=make_event())
    make_participation(event=quote.event, organization=make_organization())
    feed = subscribe(api, f"/api/v1/{resource}/?format=atom")
    assert feed.version == "atom10"
    assert len(feed.entries) == 1


def test_people_are_no_news(api: CheckedClient) -> None:
    response = api.get("/api/v1/people/?format=atom")
    assert response.status_code == 400
    assert "atom" not in response.json()["errors"][0]["allowed"]


def test_accept_asks_for_it_as_well(api: CheckedClient) -> None:
    response = api.get("/api/v1/quotes/", headers={"accept": "application/atom+xml"})
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"


def test_its_title_says_the_filters(api: CheckedClient) -> None:
    make_person(slug="ana-ruiz")
    feed = subscribe(api, "/api/v1/quotes/?kind=direct&speaker=ana-ruiz&format=atom&page_size=7").feed
    assert feed.title == "Quotes: kind=direct, speaker=ana-ruiz"
    assert subscribe(api, "/api/v1/events/?format=atom").feed.title == "Events"


def test_its_id_is_the_same_on_every_page_and_in_any_order_of_the_filters(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    said(speaker=ana)
    said(speaker=ana)
    first = subscribe(api, "/api/v1/quotes/?speaker=ana&kind=direct&format=atom&page_size=1").feed
    second = subscribe(api, links(first)["next"]).feed
    other = subscribe(api, "/api/v1/quotes/?kind=direct&speaker=ana&format=atom&ordering=id").feed
    assert first.id == second.id == other.id == "http://testserver/api/v1/quotes/?kind=direct&speaker=ana"


def test_its_pages_are_linked_and_lead_through_all_of_it(api: CheckedClient) -> None:
    wanted = {f"We will wait {n}" for n in range(5)}
    for n in range(5):
        make_quote(text=f"We will wait {n}")
    address, found, pages = "/api/v1/quotes/?format=atom&page_size=2", set(), 0
    while address:
        page = subscribe(api, address)
        found |= {entry.content[0].value.split("”")[0].removeprefix("“") for entry in page.entries}
        around = links(page.feed)
        assert ("previous" in around) is (pages > 0)
        assert around["first"].endswith("?format=atom&page_size=2")
        address, pages = around.get("next", ""), pages + 1
    assert (found, pages) == (wanted, 3)


def test_it_leads_to_itself_and_to_the_list_as_json(api: CheckedClient) -> None:
    make_person(slug="ana")
    address = "http://testserver/api/v1/quotes/?format=atom&speaker=ana"
    around = links(subscribe(api, address).feed)
    assert around["self"] == address
    assert api.get(around["alternate"]).json()["results"] == []


def test_pages_that_were_asked_for_by_accept_are_feeds_for_everybody(api: CheckedClient) -> None:
    said()
    said()
    page = api.get("/api/v1/quotes/?page_size=1", headers={"accept": "application/atom+xml"})
    following = links(feedparser.parse(page.content).feed)["next"]
    assert len(subscribe(api, following).entries) == 1


def test_the_same_data_give_the_same_feed(api: CheckedClient) -> None:
    address = "/api/v1/quotes/?format=atom"
    assert api.get(address).content == api.get(address).content
    assert subscribe(api, address).feed.updated == "1970-01-01T00:00:00+00:00"
    said()
    newest = said()
    assert subscribe(api, address).feed.updated == newest.updated_at.isoformat()


def test_what_comes_in_late_stands_first_however_old_it_is(api: CheckedClient) -> None:
    said(said_on=timezone.now().date())
    late = said(said_on=None, article=make_article(published_at=None))
    first = subscribe(api, "/api/v1/quotes/?format=atom&page_size=1").entries[0]
    assert first.id.endswith(f":quotes/{late.pk}")


def test_another_ordering_can_be_asked_for(api: CheckedClient) -> None:
    first = said()
    said()
    entries = subscribe(api, "/api/v1/quotes/?format=atom&ordering=id").entries
    assert entries[0].id.endswith(f":quotes/{first.pk}")


def test_what_an_editor_rejects_leaves_it(api: CheckedClient) -> None:
    said(status=Status.REJECTED)
    assert subscribe(api, "/api/v1/quotes/?format=atom").entries == []


@pytest.mark.parametrize("parameter", ["count=exact", "facets=kind", "fields=id", "expand=article"])
def test_what_has_no_place_in_it_is_refused(api: CheckedClient, parameter: str) -> None:
    response = api.get(f"/api/v1/quotes/?format=atom&{parameter}")
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == parameter.split("=")[0]


def test_a_list_names_its_feed_without_what_has_no_place_in_it(api: CheckedClient) -> None:
    said()
    header = api.get("/api/v1/quotes/?kind=direct&count=exact").headers["Link"]
    [address] = [link.split(">")[0][1:] for link in header.split(", ") if "application/atom+xml" in link]
    assert len(subscribe(api, address).entries) == 1


# -- its entries -----------------------------------------------------------------------------------------


def test_an_entry_is_known_by_the_id_of_its_record_and_not_by_the_slug(api: CheckedClient) -> None:
    article = make_article()
    before = subscribe(api, "/api/v1/articles/?format=atom").entries[0].id
    article.slug = "renamed"
    article.save()
    after = subscribe(api, "/api/v1/articles/?format=atom").entries[0].id
    assert before == after == f"tag:testserver,{article.created_at:%Y-%m-%d}:articles/{article.pk}"


def test_a_quote_says_who_said_what_when_and_where(api: CheckedClient) -> None:
    article = make_article(headline="A bridge opens", slug="a-bridge")
    event = make_event(name="Opening", slug="opening")
    ana = make_person(name="Ana Ruiz", slug="ana")
    said(speaker=ana, speaker_role="minister", article=article, event=event)
    [entry] = subscribe(api, "/api/v1/quotes/?format=atom").entries
    assert entry.title == "“We will wait” — Ana Ruiz — A bridge opens"
    assert entry.content[0].type == "text/plain"
    assert entry.content[0].value.splitlines() == [
        "“We will wait”",
        "— Ana Ruiz, minister, 2024-11-21",
        "Opening",
        "A bridge opens",
        "http://testserver/api/v1/articles/a-bridge/",
    ]
    assert (entry.author, entry.published) == ("Ana Ruiz", "2024-11-22T00:00:00+00:00")
    assert [(tag.term, tag.label) for tag in entry.tags] == [
        ("direct", "direct"),
        ("ana", "Ana Ruiz"),
        ("opening", "Opening"),
    ]
    assert entry.link.startswith("http://testserver/api/v1/quotes/")
    assert links(entry)["related"] == "http://testserver/api/v1/articles/a-bridge/"


def test_an_article_leads_to_where_it_was_published(api: CheckedClient) -> None:
    make_article(source_url="https://gazette.example/bridge")
    [entry] = subscribe(api, "/api/v1/articles/?format=atom").entries
    assert links(entry)["via"] == "https://gazette.example/bridge"


def test_an_article_without_a_headline_has_a_title(api: CheckedClient) -> None:
    make_article(headline=None, slug="2024-11-22-untitled")
    [entry] = subscribe(api, "/api/v1/articles/?format=atom").entries
    assert entry.title == "2024-11-22-untitled"


def test_markup_and_control_characters_do_no_harm(api: CheckedClient) -> None:
    make_quote(text="a <b>bold</b> & \x01\x1f\ufffe word]]>")
    [entry] = subscribe(api, "/api/v1/quotes/?format=atom").entries
    raw = ElementTree.fromstring(api.get("/api/v1/quotes/?format=atom").content)
    content = raw.findtext(f"{ATOM}entry/{ATOM}content") or ""
    assert "a <b>bold</b> & \ufffd\ufffd\ufffd word]]>" in content
    assert entry.title


@given(text=TEXTS)
def test_any_text_can_be_written_as_xml(text: str) -> None:
    root = ElementTree.fromstring(f"<a>{xml_text(text).replace('&', '').replace('<', '')}</a>")
    assert root.tag == "a"


@pytest.mark.parametrize("component", ENTRIES)
@settings(max_examples=40)
@given(data=st.data())
def test_any_record_is_a_valid_entry(component: str, data: st.DataObject) -> None:
    record = data.draw(records(component))
    feed = Feed(
        title="All", link="https://a.example/", description=None, feed_url="https://a.example/", links={},
        list="https://a.example/", author_name="newsapi",
    )  # fmt: skip
    moment = timezone.now()
    feed.add_item(
        title="", link=record["url"], description="", unique_id="tag:a.example,2024:1", pubdate=moment,
        updateddate=moment, entry=ENTRIES[component](record),
    )  # fmt: skip
    assert feed_errors(feed.writeString("utf-8").encode()) == []
