"""The number of queries of every endpoint is small, known, and the same for many rows as for few."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.models import AffiliationReport, Article, Attribution, Authorship, Event, Quote, QuoteAbout
from newsapi.api.facets import facets_of
from newsapi.urls import RESOURCES
from people.models import Alias, Identifier, Organization, Person
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

pytestmark = pytest.mark.django_db

LISTS = {"articles": 2, "people": 4, "organizations": 3, "quotes": 3, "events": 2}
DETAILS = {"articles": 9, "people": 10, "organizations": 12, "quotes": 3, "events": 6}
MODELS: dict[str, Any] = {
    "articles": Article,
    "people": Person,
    "organizations": Organization,
    "quotes": Quote,
    "events": Event,
}


def fill(rows: int) -> None:
    """That many of everything, all of it about the first article, person, organization, quote and event."""
    article, event = make_article(publisher=make_organization()), make_event()
    for number in range(rows):
        person, organization = make_person(), make_organization()
        Alias.objects.create(person=person, name=f"Alias {number}")
        Alias.objects.create(organization=organization, name=f"Alias {number}")
        Identifier.objects.create(person=person, scheme="wikidata", value=f"Q{person.pk}")
        Identifier.objects.create(organization=organization, scheme="wikidata", value=f"Q-{person.pk}")
        role = make_affiliation(person=person, organization=organization)
        AffiliationReport.objects.create(affiliation=role, article=article)
        Authorship.objects.create(article=article, person=person, position=number)
        make_mention(article=article, person=person)
        make_mention(article=article, organization=organization)
        for happening in (event, make_event()):
            make_event_report(article=article, event=happening)
            make_participation(event=happening, person=person)
            make_participation(event=happening, organization=organization)
        quote = make_quote(article=article, speaker=person, event=event)
        QuoteAbout.objects.create(quote=quote, organization=organization)
        Attribution.objects.create(quote=quote, organization=organization, kind="via")
        Attribution.objects.create(quote=quote, person=make_person(), kind="co_speaker")
        make_article(publisher=organization, provider=organization)


def queries(path: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = Client().get(path)
    assert response.status_code == 200, response.content
    # The version of the data is read for the validators of every answer, whatever the address.
    return len([query for query in captured if "api_dataversion" not in query["sql"]])


def both(address: Callable[[], str]) -> tuple[int, int]:
    """How many queries the address takes with 2 rows, and with 20."""
    fill(2)
    few = queries(address())
    fill(18)
    return few, queries(address())


@pytest.mark.parametrize(("resource", "expected"), LISTS.items())
def test_a_list_takes_as_many_queries_for_20_rows_as_for_2(resource: str, expected: int) -> None:
    assert both(lambda: f"/api/v1/{resource}/?page_size=500") == (expected, expected)


@pytest.mark.parametrize(("resource", "expected"), DETAILS.items())
def test_a_detail_takes_as_many_queries_with_20_relations_as_with_2(resource: str, expected: int) -> None:
    first = MODELS[resource].objects.order_by("pk").first
    assert both(lambda: f"/api/v1/{resource}/{first().pk}/") == (expected, expected)


def test_counting_takes_one_query_more() -> None:
    assert queries("/api/v1/quotes/?count=exact") - queries("/api/v1/quotes/") == 1


@pytest.mark.parametrize("view", RESOURCES, ids=lambda view: view.resource.value)
def test_facets_take_as_many_queries_for_20_rows_as_for_2(view: Any) -> None:
    terms = ",".join(list(facets_of(view))[:10])
    few, many = both(lambda: f"/api/v1/{view.resource}/?facets={terms}&facet_size=100")
    assert few == many


def test_each_facet_of_records_takes_three_queries_more() -> None:
    """Counts, names, and how many have none; the whole list is counted once for all."""
    fill(3)
    assert [
        queries(f"/api/v1/quotes/?facets={terms}") - queries("/api/v1/quotes/")
        for terms in ("kind", "speaker", "speaker,event", "speaker,event,said_on:month")
    ] == [1, 4, 7, 9]


@pytest.mark.parametrize("resource", ["people", "organizations"])
def test_connections_take_as_many_queries_for_20_as_for_2(resource: str) -> None:
    first = MODELS[resource].objects.order_by("pk").last
    assert both(lambda: f"/api/v1/{resource}/{first().pk}/connections/?limit=500") == (18, 18)


def test_autocomplete_takes_as_many_queries_for_20_names_as_for_2() -> None:
    few, many = both(lambda: "/api/v1/autocomplete/?q=alias&limit=50")
    assert few == many == 20


def test_naming_several_records_takes_no_more_queries_than_naming_one() -> None:
    fill(3)
    slugs = list(Person.objects.values_list("slug", flat=True))
    one = queries(f"/api/v1/quotes/?speaker={slugs[0]}")
    assert queries(f"/api/v1/quotes/?speaker={','.join(slugs)}") == one


def test_a_list_never_reads_a_body() -> None:
    fill(1)
    with CaptureQueriesContext(connection) as captured:
        Client().get("/api/v1/quotes/")
        Client().get("/api/v1/articles/")
    assert not [query["sql"] for query in captured if '"body"' in query["sql"]]


def test_the_index_takes_no_query() -> None:
    assert queries("/api/v1/") == 0
