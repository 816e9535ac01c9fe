"""What an editor does at the desk is what the API says next."""

from typing import Any

import pytest
from django.test import Client

from tests import desk
from tests.conformance import CheckedClient
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db

RECORDS = [
    (make_person, "people"),
    (make_organization, "organizations"),
    (make_event, "events"),
    (make_article, "articles"),
]


@pytest.mark.parametrize(("make", "resource"), RECORDS)
def test_the_old_slug_leads_to_the_new_one(
    make: Any, resource: str, admin_client: Client, api: CheckedClient
) -> None:
    record = make(slug="old-slug")
    desk.save(admin_client, record, slug="new-slug")
    answer = api.get(f"/api/v1/{resource}/old-slug/")
    assert (answer.status_code, answer["Location"][-10:]) == (308, "/new-slug/")
    assert api.get(f"/api/v1/{resource}/new-slug/").status_code == 200


@pytest.mark.parametrize(("make", "resource"), RECORDS)
def test_a_deleted_record_is_gone(make: Any, resource: str, admin_client: Client, api: CheckedClient) -> None:
    record = make()
    admin_client.post(desk.url(record, "delete"), {"post": "yes"})
    assert api.get(f"/api/v1/{resource}/{record.slug}/").status_code == 410
    assert api.get(f"/api/v1/{resource}/{record.pk}/").status_code == 410


@pytest.mark.parametrize(("make", "resource"), [*RECORDS[:3], (make_quote, "quotes")])
def test_a_rejected_record_leaves_the_api_and_comes_back(
    make: Any, resource: str, admin_client: Client, api: CheckedClient
) -> None:
    record = make()
    desk.act(admin_client, "reject", record)
    assert api.get(f"/api/v1/{resource}/{record.pk}/").status_code == 404
    assert api.get(f"/api/v1/{resource}/").json()["results"] == []
    desk.act(admin_client, "confirm", record)
    assert api.get(f"/api/v1/{resource}/{record.pk}/").status_code == 200


def test_a_corrected_speaker_is_the_one_filtered_by(admin_client: Client, api: CheckedClient) -> None:
    quote, ana = make_quote(speaker=make_person()), make_person(slug="ana-ruiz")
    desk.save(admin_client, quote, speaker=ana.pk)
    found = api.get("/api/v1/quotes/", {"speaker": "ana-ruiz"}).json()["results"]
    assert [row["id"] for row in found] == [quote.pk]
