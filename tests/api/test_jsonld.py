"""JSON-LD documents can be expanded without a network, and nothing is lost on the way."""

from json import dumps
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st
from pyld import jsonld
from rdflib import Graph
from rdflib.compare import isomorphic

from articles.jsonld import event, news_article, quotation
from newsapi.api.formats.context import document
from newsapi.api.formats.jsonld import item_list
from newsapi.api.models import Redirect, Resource
from people.jsonld import organization, person
from tests.conformance import CheckedClient, Json, errors_of
from tests.conformance import document as openapi
from tests.factories import (
    make_article,
    make_event,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)
from tests.linked import SCHEMA, XSD, expanded, lost_words, nodes, triples
from tests.records import records

MAPPINGS = {
    "Article": news_article,
    "ArticleDetail": news_article,
    "Person": person,
    "PersonDetail": person,
    "Organization": organization,
    "OrganizationDetail": organization,
    "Quote": quotation,
    "QuoteDetail": quotation,
    "Event": event,
    "EventDetail": event,
}
LISTED = ("Article", "Person", "Organization", "Quote", "Event")
DATES = ("dateCreated", "datePublished", "dateModified", "startDate", "endDate")
TYPES = {4: "gYear", 7: "gYearMonth", 10: "date", 20: "dateTime"}
ADDRESS = "https://news.example/api/v1/quotes/?speaker=ana"


def page(results: list[Any], **overrides: Any) -> Any:
    return {"next": None, "previous": None, "count": None, "results": results, **overrides}


@pytest.mark.parametrize("component", MAPPINGS)
@settings(max_examples=20)
@given(data=st.data())
def test_any_record_keeps_its_words_and_types_its_dates(component: str, data: st.DataObject) -> None:
    written = document(MAPPINGS[component](data.draw(records(component))))
    assert lost_words(written) == []
    for node in nodes(written):
        assert node["@type"]
        assert not [term for term, value in node.items() if value in (None, [], {})]
    for _, term, value in triples(written):
        if term.removeprefix(SCHEMA) in DATES:
            assert value["datatype"] == XSD + TYPES[len(value["value"])]


@pytest.mark.parametrize("component", LISTED)
@settings(max_examples=20)
@given(data=st.data())
def test_on_any_page_every_record_has_its_place(component: str, data: st.DataObject) -> None:
    results = data.draw(st.lists(records(component), max_size=3))
    written = document(item_list(page(results), MAPPINGS[component], address=ADDRESS))
    assert lost_words(written) == []
    elements = expanded(written).get(f"{SCHEMA}itemListElement", [])
    assert [one[f"{SCHEMA}position"][0]["@value"] for one in elements] == [*range(1, len(results) + 1)]
    assert [one[f"{SCHEMA}item"][0]["@id"] for one in elements] == [one["url"] for one in results]


def test_a_word_that_schema_org_does_not_have_would_be_noticed() -> None:
    assert lost_words({**document({"@type": "Person"}), "hedline": "A"}) == [f"{SCHEMA}hedline"]


def test_an_address_that_is_none_would_be_noticed() -> None:
    assert lost_words(document({"@id": "people/ana", "@type": "Person", "name": "Ana"})) == ["people/ana"]


def test_a_page_leads_to_its_neighbours() -> None:
    given_page = page([], next=f"{ADDRESS}&cursor=b", previous=f"{ADDRESS}&cursor=a", count=0)
    facts = triples(document(item_list(given_page, person, address=ADDRESS)))
    told = {(subject, name): found["value"] for subject, name, found in facts}
    assert told[ADDRESS, f"{SCHEMA}numberOfItems"] == "0"
    assert told[ADDRESS, "http://www.w3.org/ns/hydra/core#next"] == f"{ADDRESS}&cursor=b"
    assert told[ADDRESS, "http://www.w3.org/ns/hydra/core#previous"] == f"{ADDRESS}&cursor=a"


def test_what_is_not_counted_has_no_number() -> None:
    assert "numberOfItems" not in item_list(page([]), person, address=ADDRESS)


# -- over HTTP -------------------------------------------------------------------------------------------

RESOURCES = ("articles", "people", "organizations", "quotes", "events")


def ask(api: CheckedClient, path: str, **parameters: Any) -> Json:
    response = api.get(f"/api/v1/{path}", parameters, headers={"accept": "application/ld+json"})
    assert response.status_code == 200, response.content.decode()
    assert response.headers["Content-Type"] == "application/ld+json"
    return response.json()  # type: ignore[no-any-return]


@pytest.fixture
def said(db: None) -> Any:
    """A quote, with everything around it."""
    person, body = make_person(name="Ana Ruiz", slug="ana"), make_organization(kind="media")
    event = make_event()
    make_participation(event=event, person=person)
    article = make_article(publisher=body, body="She said: “Yes, we will.” Then she left.")
    spoken = {"text": "Yes, we will.", "start": 11, "end": 24, "spans": [[11, 24]]}
    return make_quote(article=article, speaker=person, event=event, **spoken)


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_list_and_every_detail_is_to_be_had(api: CheckedClient, said: Any, resource: str) -> None:
    listed = ask(api, f"{resource}/", count="exact")
    assert (listed["@type"], listed["numberOfItems"]) == ("ItemList", 1)
    item = listed["itemListElement"][0]["item"]
    detail = ask(api, item["@id"].split("/api/v1/")[1])
    assert set(item) <= set(detail)
    assert [detail[term] for term in ("@id", "@type")] == [item[term] for term in ("@id", "@type")]


def test_format_asks_for_it_as_well(api: CheckedClient, said: Any) -> None:
    response = api.get(f"/api/v1/quotes/{said.pk}/?format=jsonld")
    assert response.headers["Content-Type"] == "application/ld+json"
    assert response.json()["@type"] == "Quotation"


def test_the_address_of_a_list_is_that_of_the_json(api: CheckedClient, said: Any) -> None:
    listed = api.get("/api/v1/quotes/?speaker=ana&format=jsonld").json()
    assert listed["@id"] == "http://testserver/api/v1/quotes/?speaker=ana"


def test_a_detail_gives_the_words_around_a_quote_and_a_list_does_not(api: CheckedClient, said: Any) -> None:
    [item] = ask(api, "quotes/")["itemListElement"]
    detail = ask(api, f"quotes/{said.pk}/")
    words = detail["wasQuotedFrom"]["selector"][1]
    assert words == {
        "@type": "TextQuoteSelector",
        "prefix": "She said: “",
        "exact": "Yes, we will.",
        "suffix": "” Then she left.",
    }
    assert item["item"]["wasQuotedFrom"]["selector"][1] == {
        "@type": "TextQuoteSelector",
        "exact": "Yes, we will.",
    }


@pytest.mark.parametrize("access", ["excerpt", "none"])
def test_no_more_of_the_body_is_given_than_the_setting_allows(
    api: CheckedClient, said: Any, settings: Any, access: str
) -> None:
    settings.PUBLIC_BODY = access
    for path in (f"quotes/{said.pk}/", f"articles/{said.article_id}/", "quotes/", "articles/"):
        text = str(ask(api, path))
        assert "articleBody" not in text
        assert "'prefix': 'She" not in text
        assert "'suffix': '”" not in text


def test_pages_lead_to_pages_of_the_same_format(api: CheckedClient, said: Any) -> None:
    make_quote(said_on=None)
    first = api.get("/api/v1/quotes/?format=jsonld&page_size=1").json()
    second = api.get(first["next"]).json()
    assert second["@type"] == "ItemList"
    assert second["previous"]
    assert first["itemListElement"][0]["item"]["@id"] != second["itemListElement"][0]["item"]["@id"]


@pytest.mark.parametrize("wish", ["facets=kind", "fields=id", "omit=text", "expand=article"])
def test_what_has_no_word_in_it_is_refused(api: CheckedClient, db: None, wish: str) -> None:
    response = api.get(f"/api/v1/quotes/?format=jsonld&{wish}")
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == wish.split("=")[0]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the other library, within itself
def test_another_processor_reads_the_same(api: CheckedClient, said: Any) -> None:
    for path in ("articles/", f"articles/{said.article_id}/", "people/ana/"):
        written = ask(api, path)
        one = Graph().parse(data=dumps(written), format="json-ld")
        other = Graph().parse(data=jsonld.to_rdf(written, {"format": "application/n-quads"}), format="nquads")
        assert isomorphic(one, other)


def test_every_example_of_the_document_keeps_its_words() -> None:
    contents = [at["get"]["responses"]["200"].get("content", {}) for at in openapi()["paths"].values()]
    examples = [
        one["value"]
        for content in contents
        for one in content.get("application/ld+json", {}).get("examples", {}).values()
    ]
    assert len(examples) == 2 * len(RESOURCES)
    for one in examples:
        assert errors_of("#/components/schemas/LinkedData", one) == lost_words(one) == []


@pytest.mark.parametrize("written", ["jsonld", "atom"])
def test_it_takes_as_many_queries_as_json(said: Any, written: str) -> None:
    counts = []
    for name in ("json", written):
        with CaptureQueriesContext(connection) as captured:
            assert Client().get(f"/api/v1/quotes/?format={name}").status_code == 200
        counts.append(len([one for one in captured if "FROM" in one["sql"]]))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("key", ["old", "none", "gone:1"])
def test_what_is_elsewhere_or_missing_is_said_as_in_json(api: CheckedClient, said: Any, key: str) -> None:
    Redirect.objects.create(resource=Resource.PEOPLE, key="old", target=said.speaker_id)
    as_json, as_linked = (
        api.get(f"/api/v1/people/{key}/", headers={"accept": accept})
        for accept in ("application/json", "application/ld+json")
    )
    assert as_linked.status_code == as_json.status_code
    assert as_linked.content == as_json.content


def test_head_tells_the_same_type_without_a_body(api: CheckedClient, said: Any) -> None:
    for written, media_type in (
        ("jsonld", "application/ld+json"),
        ("atom", "application/atom+xml; charset=utf-8"),
    ):
        response = api.head(f"/api/v1/quotes/?format={written}")
        assert (response.headers["Content-Type"], response.content) == (media_type, b"")
