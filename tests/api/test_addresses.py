"""Where a record is found after it was renamed, merged, deleted or rejected."""

import pytest

from newsapi.api.models import Redirect, Tombstone
from tests.conformance import CheckedClient
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db

MAKERS = {
    "articles": make_article,
    "people": make_person,
    "organizations": make_organization,
    "quotes": make_quote,
    "events": make_event,
}


@pytest.mark.parametrize("resource", MAKERS)
def test_a_merged_record_leads_to_the_one_that_is_left(api: CheckedClient, resource: str) -> None:
    target = MAKERS[resource]()
    Redirect.objects.create(resource=resource, key="77777", target=target.pk)
    response = api.get(f"/api/v1/{resource}/77777/")
    assert response.status_code == 308
    assert response.content == b""
    assert api.get(response["Location"]).json()["id"] == target.pk


def test_a_former_slug_leads_to_the_record_by_its_new_one(api: CheckedClient) -> None:
    ana = make_person(slug="ana-ruiz")
    Redirect.objects.create(resource="people", key="anna-ruiz", target=ana.pk)
    response = api.get("/api/v1/people/anna-ruiz/")
    assert response["Location"] == "http://testserver/api/v1/people/ana-ruiz/"


def test_a_record_merged_twice_leads_to_the_last_one(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    Redirect.objects.create(resource="people", key="first", target=4242)
    Redirect.objects.create(resource="people", key="4242", target=ana.pk)
    assert api.get("/api/v1/people/first/")["Location"].endswith("/people/ana/")


@pytest.mark.parametrize("ids", ["4242", "4343", "4242,4343"])
def test_ids_that_were_merged_away_find_the_record_that_was_kept(api: CheckedClient, ids: str) -> None:
    ana, _ = make_person(), make_person()
    Redirect.objects.create(resource="people", key="4242", target=4343)
    Redirect.objects.create(resource="people", key="4343", target=ana.pk)
    Redirect.objects.create(resource="events", key="4242", target=1)
    assert api.ids("people", ids=ids) == [ana.pk]


def test_redirects_in_a_circle_end_in_404(api: CheckedClient) -> None:
    Redirect.objects.create(resource="people", key="4242", target=4343)
    Redirect.objects.create(resource="people", key="4343", target=4242)
    assert api.get("/api/v1/people/4242/").status_code == 404


def test_a_redirect_of_another_resource_does_not_count(api: CheckedClient) -> None:
    Redirect.objects.create(resource="organizations", key="anna", target=make_person().pk)
    assert api.get("/api/v1/people/anna/").status_code == 404


@pytest.mark.parametrize("key", ["talks-end", "4242"])
def test_a_deleted_record_is_gone(api: CheckedClient, key: str) -> None:
    Tombstone.objects.create(resource="articles", record=4242, slug="talks-end")
    response = api.get(f"/api/v1/articles/{key}/")
    assert response.status_code == 410
    assert response.json()["title"] == "Deleted"


@pytest.mark.parametrize("key", ["first", "4242", "second", "4343"])
def test_what_was_merged_into_a_record_is_gone_with_it(api: CheckedClient, key: str) -> None:
    for before, after in (("first", 4242), ("4242", 4343), ("second", 4343), ("4343", 4444)):
        Redirect.objects.create(resource="people", key=before, target=after)
    Tombstone.objects.create(resource="people", record=4444, slug="third")
    assert api.get(f"/api/v1/people/{key}/").status_code == 410
    [error] = api.refusal("quotes", speaker=key)
    assert "deleted" in error["detail"]


def test_a_filter_by_a_deleted_record_says_so(api: CheckedClient) -> None:
    Tombstone.objects.create(resource="articles", record=4242, slug="talks-end")
    [error] = api.refusal("quotes", article="talks-end")
    assert "deleted" in error["detail"]


@pytest.mark.parametrize("resource", ["people", "organizations", "quotes", "events"])
def test_a_rejected_record_is_not_found(api: CheckedClient, resource: str) -> None:
    rejected = MAKERS[resource](status="rejected")
    assert api.get(f"/api/v1/{resource}/{rejected.pk}/").status_code == 404


def test_a_rejected_record_that_was_merged_leads_on(api: CheckedClient) -> None:
    merged, ana = make_person(status="rejected"), make_person(slug="ana")
    Redirect.objects.create(resource="people", key=str(merged.pk), target=ana.pk)
    assert api.get(f"/api/v1/people/{merged.pk}/")["Location"].endswith("/people/ana/")


@pytest.mark.parametrize(
    "key",
    ["nobody", "4242", "99999999999999999999999", "wikidata:Q0", "%00", "a%00:b", "٣", "²", "%E2%80%99"],
)
@pytest.mark.parametrize("resource", MAKERS)
def test_no_key_of_no_record_is_more_than_a_404(api: CheckedClient, resource: str, key: str) -> None:
    assert api.get(f"/api/v1/{resource}/{key}/").status_code == 404
