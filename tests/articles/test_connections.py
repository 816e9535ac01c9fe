"""Connections: who is mentioned, quoted and spoken of together with a person or an organization."""

import datetime as dt
from typing import Any

import pytest

from articles.models import QuoteAbout
from newsapi.api.models import Redirect, Tombstone
from tests.api.stores import RandomStore, counted
from tests.conformance import CheckedClient, Json
from tests.factories import make_article, make_mention, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db


def connections(api: CheckedClient, address: str, **parameters: Any) -> Json:
    response = api.get(f"/api/v1/{address}/connections/", parameters)
    assert response.status_code == 200, response.content.decode()
    answer: Json = response.json()
    return answer


def told(answer: Json) -> list[tuple[str, dict[str, int]]]:
    return [
        (one["slug"], {way["kind"]: way["count"] for way in one["connections"]}) for one in answer["results"]
    ]


def mention_together(*parties: Any, **article: Any) -> Any:
    """An article that mentions all of them, each twice."""
    made = make_article(**article)
    for party in parties * 2:
        make_mention(article=made, **{type(party).__name__.lower(): party})
    return made


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "parameters", [{}, {"published_after": "2024-10-02", "published_before": "2024-12-02T12:00:00Z"}]
)
def test_every_address_leads_to_exactly_what_is_counted(
    api: CheckedClient, seed: int, parameters: dict[str, str]
) -> None:
    store = RandomStore(seed)
    shown = [one for one in (*store.people, *store.organizations) if one.status != "rejected"]
    for record in shown:
        resource = "people" if record in store.people else "organizations"
        answer = connections(api, f"{resource}/{record.pk}", limit=500, **parameters)
        for one in answer["results"]:
            assert one["count"] == sum(way["count"] for way in one["connections"])
            for way in one["connections"]:
                assert counted(way["url"]) == way["count"], (record, one["slug"], way)
        assert answer["more"] == 0


def test_each_kind_counts_what_it_says(api: CheckedClient) -> None:
    ana, bo = make_person(slug="ana"), make_person(slug="bo")
    article = mention_together(ana, bo)
    by_ana = [make_quote(article=article, speaker=ana) for _ in range(2)]
    by_bo = make_quote(article=article, speaker=bo)
    neutral = make_quote(article=article)
    for quote, subject in ((by_ana[0], bo), (by_ana[1], bo), (by_bo, ana), (neutral, ana), (neutral, bo)):
        QuoteAbout.objects.create(quote=quote, person=subject)
    expected = {"mentioned": 1, "quoted": 1, "spoken_of": 1, "speaks_of": 2, "spoken_of_by": 1}
    assert told(connections(api, "people/ana")) == [("bo", expected)]


def test_it_connects_people_with_organizations(api: CheckedClient) -> None:
    ana, union = make_person(slug="ana"), make_organization(slug="union")
    mention_together(ana, union)
    [to_union] = connections(api, "people/ana")["results"]
    [to_ana] = connections(api, "organizations/union")["results"]
    assert (to_union["type"], to_union["name"]) == ("organization", union.name)
    assert (to_ana["type"], to_ana["url"]) == ("person", "http://testserver/api/v1/people/ana/")
    assert to_union["connections"][0]["url"].endswith("/articles/?person=ana&organization=union")


def test_the_strongest_come_first_and_the_rest_is_told(api: CheckedClient) -> None:
    ana, bo, cy = (make_person(slug=slug) for slug in ("ana", "bo", "cy"))
    mention_together(ana, bo, cy)
    mention_together(ana, cy)
    answer = connections(api, "people/ana", limit=1)
    assert told(answer) == [("cy", {"mentioned": 2})]
    assert answer["more"] == 1


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"type": "organization"}, [("union", {"mentioned": 1})]),
        ({"kind": "quoted"}, []),
        ({"kind": "quoted,mentioned", "type": "person"}, [("bo", {"mentioned": 1})]),
        ({"published_before": "2024-05-31"}, []),
        ({"published_after": "2024-06-01", "type": "person"}, [("bo", {"mentioned": 1})]),
    ],
)
def test_it_is_narrowed_by_kind_type_and_date(
    api: CheckedClient, parameters: dict[str, str], expected: list[Any]
) -> None:
    ana, bo, union = make_person(slug="ana"), make_person(slug="bo"), make_organization(slug="union")
    mention_together(ana, bo, union, published_at=dt.datetime(2024, 6, 1, tzinfo=dt.UTC))
    assert told(connections(api, "people/ana", **parameters)) == expected


def test_rejected_records_are_not_named(api: CheckedClient) -> None:
    mention_together(make_person(slug="ana"), make_person(status="rejected"))
    assert connections(api, "people/ana") == {"results": [], "more": 0}


@pytest.mark.parametrize("resource", ["people", "organizations"])
def test_the_detail_of_a_record_leads_there(api: CheckedClient, resource: str) -> None:
    make_person(slug="ana")
    make_organization(slug="ana")
    address = api.detail(resource, "ana")["connections"]
    assert address == f"http://testserver/api/v1/{resource}/ana/connections/"
    assert api.get(address).json() == {"results": [], "more": 0}


def test_it_is_found_by_every_key_of_the_record(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    ana.identifiers.create(scheme="wikidata", value="Q1")
    for key in ("ana", ana.pk, "wikidata:Q1"):
        assert connections(api, f"people/{key}")["results"] == []


def test_an_old_address_leads_to_the_connections_at_the_new_one(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    Redirect.objects.create(resource="people", key="anna", target=ana.pk)
    response = api.get("/api/v1/people/anna/connections/?limit=5")
    assert response.status_code == 308
    assert response["Location"] == "http://testserver/api/v1/people/ana/connections/?limit=5"


def test_there_are_none_of_who_was_deleted_rejected_or_never_there(api: CheckedClient) -> None:
    Tombstone.objects.create(resource="people", record=7_000, slug="gone")
    make_person(slug="wrong", status="rejected")
    for key, status in (("gone", 410), ("wrong", 404), ("nobody", 404)):
        assert api.get(f"/api/v1/people/{key}/connections/").status_code == status


@pytest.mark.parametrize(
    ("parameters", "name", "suggestion"),
    [
        ({"kind": "mentionned"}, "kind", "mentioned"),
        ({"type": "persons"}, "type", "person"),
        ({"limit": "501"}, "limit", None),
        ({"published_after": "June"}, "published_after", None),
        ({"publishd_after": "2024-01-01"}, "publishd_after", "published_after"),
    ],
)
def test_what_can_not_be_honoured_is_refused(
    api: CheckedClient, parameters: dict[str, str], name: str, suggestion: str | None
) -> None:
    make_person(slug="ana")
    response = api.get("/api/v1/people/ana/connections/", parameters)
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert (error["parameter"], error["suggestion"]) == (name, suggestion)
