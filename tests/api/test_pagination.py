"""Every row exactly once, in order, in either direction, whatever ties, gaps and inserts there are."""

import datetime as dt
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.models import Article, Event, Quote
from articles.views import ArticleViewSet, EventViewSet, QuoteViewSet
from people.models import Organization, Person
from people.views import OrganizationViewSet, PersonViewSet
from tests.conformance import CheckedClient, Json
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

DAYS = st.none() | st.dates(dt.date(2024, 1, 1), dt.date(2024, 1, 3))
NAMES = st.sampled_from(["Ana", "ana", "Ána", "Bo", "Cy"])
MOMENT = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)


def pages(api: Client, address: str, link: str = "next") -> list[Json]:
    found = []
    while address:
        page = api.get(address).json()
        found.append(page)
        address = page[link]
    return found


def rows(found: list[Json]) -> list[int]:
    return [record["id"] for page in found for record in page["results"]]


def check_both_directions(api: Client, resource: str, ordering: str, size: int) -> list[int]:
    """Walk to the end and back; both ways must show the same rows. Returns their ids in order."""
    there = pages(api, f"/api/v1/{resource}/?ordering={ordering}&page_size={size}")
    back = pages(api, there[-1]["previous"] or "", "previous")
    assert rows(back[::-1]) == rows(there[:-1])
    assert there[0]["previous"] is None
    assert len(there) == 1 or back[-1]["previous"] is None
    return rows(there)


def expected(records: list[Any], column: str, descending: bool) -> list[int]:
    keyed = sorted(((getattr(one, column), one.pk) for one in records), reverse=descending)
    return [pk for _, pk in keyed]


quickly = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.django_db
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("name", QuoteViewSet.orderings)
@quickly
@given(days=st.lists(DAYS, max_size=9), size=st.integers(1, 5))
def test_quotes_come_once_each_and_in_order(
    client: Client, name: str, descending: bool, days: list[dt.date | None], size: int
) -> None:
    Quote.objects.all().delete()
    for day in days:
        published = day and dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC)
        make_quote(said_on=day, article=make_article(published_at=published))
    Quote.objects.update(updated_at=MOMENT)
    shown = check_both_directions(client, "quotes", f"{'-' * descending}{name}", size)
    assert shown == expected(list(Quote.objects.all()), QuoteViewSet.orderings[name], descending)


@pytest.mark.django_db
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("name", EventViewSet.orderings)
@quickly
@given(days=st.lists(DAYS, max_size=9), size=st.integers(1, 5))
def test_events_come_once_each_and_in_order(
    client: Client, name: str, descending: bool, days: list[dt.date | None], size: int
) -> None:
    Event.objects.all().delete()
    for day in days:
        make_event(starts_on=day)
    shown = check_both_directions(client, "events", f"{'-' * descending}{name}", size)
    assert shown == expected(list(Event.objects.all()), EventViewSet.orderings[name], descending)


@pytest.mark.django_db
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("name", ArticleViewSet.orderings)
@quickly
@given(days=st.lists(DAYS, max_size=9), size=st.integers(1, 5))
def test_articles_come_once_each_and_in_order(
    client: Client, name: str, descending: bool, days: list[dt.date | None], size: int
) -> None:
    Article.objects.all().delete()
    for day in days:
        make_article(published_at=day and dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC))
    shown = check_both_directions(client, "articles", f"{'-' * descending}{name}", size)
    assert shown == expected(list(Article.objects.all()), ArticleViewSet.orderings[name], descending)


@pytest.mark.django_db
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize(
    ("view", "make", "model"),
    [(PersonViewSet, make_person, Person), (OrganizationViewSet, make_organization, Organization)],
)
@pytest.mark.parametrize("name", PersonViewSet.orderings)
@quickly
@given(names=st.lists(NAMES, max_size=9), size=st.integers(1, 5))
def test_people_and_organizations_come_once_each_and_in_order(
    client: Client,
    view: Any,
    make: Any,
    model: Any,
    name: str,
    descending: bool,
    names: list[str],
    size: int,
) -> None:
    model.objects.all().delete()
    for one in names:
        make(name=one)
    shown = check_both_directions(client, view.resource.value, f"{'-' * descending}{name}", size)
    assert shown == expected(list(model.objects.all()), view.orderings[name], descending)


# -- in between ----------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_what_is_stored_between_two_pages_moves_no_row(api: CheckedClient) -> None:
    before = [make_quote().pk for _ in range(4)]
    first = api.page("quotes", page_size=2, ordering="id")
    make_quote(said_on=None)
    seen = rows([first, *pages(api, first["next"])])
    assert seen[:4] == before
    newest = api.page("quotes", page_size=2)
    make_quote()
    assert len(set(rows([newest, *pages(api, newest["next"])]))) == 5


@pytest.mark.django_db
def test_a_page_whose_rows_are_gone_still_leads_back(api: CheckedClient) -> None:
    kept = [make_quote(), make_quote()]
    doomed = make_quote(said_on=dt.date(2020, 1, 1))
    first = api.page("quotes", page_size=2)
    doomed.delete()
    last = api.get(first["next"]).json()
    assert (last["results"], last["next"]) == ([], None)
    assert rows([api.get(last["previous"]).json()]) == [kept[1].pk, kept[0].pk]


@pytest.mark.django_db
def test_links_keep_the_filters_and_the_page_size(api: CheckedClient) -> None:
    for _ in range(2):
        make_quote(speaker=make_person(slug="ana") if not Person.objects.exists() else Person.objects.get())
    link = api.page("quotes", speaker="ana", page_size=1, count="exact")["next"]
    query = parse_qs(urlsplit(link).query)
    assert (query["speaker"], query["page_size"], query["count"]) == (["ana"], ["1"], ["exact"])
    assert api.get(link).json()["count"] == 2


@pytest.mark.django_db
def test_the_page_size_may_change_on_the_way(api: CheckedClient) -> None:
    for _ in range(5):
        make_quote()
    link = api.page("quotes", page_size=1)["next"]
    assert len(api.get(link.replace("page_size=1", "page_size=10")).json()["results"]) == 4


@pytest.mark.django_db
def test_a_page_holds_25_unless_told(api: CheckedClient) -> None:
    for _ in range(26):
        make_person()
    assert len(api.page("people")["results"]) == 25
    assert len(api.page("people", page_size=500)["results"]) == 26
