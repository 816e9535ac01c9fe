"""The way in: what a newcomer finds at the first address."""

import pytest
from django.test import Client

from tests.conformance import CheckedClient

pytestmark = pytest.mark.django_db


def test_it_names_every_resource(api: CheckedClient) -> None:
    index = api.get("/api/v1/").json()
    assert set(index["resources"]) == {"articles", "people", "organizations", "quotes", "events"}
    for link in index["resources"].values():
        assert api.get(link["url"]).status_code == 200


def test_its_examples_work_in_an_empty_store(api: CheckedClient) -> None:
    for example in api.get("/api/v1/").json()["examples"]:
        assert api.get(example["url"]).json()["results"] == []


@pytest.mark.parametrize("name", ["documentation", "reference", "schema", "properties"])
def test_its_other_links_lead_somewhere(api: CheckedClient, name: str) -> None:
    assert api.get(api.get("/api/v1/").json()[name]["url"]).status_code == 200


@pytest.mark.parametrize(("path", "target"), [("/", "/api/v1/docs/"), ("/api/", "/api/v1/")])
def test_the_addresses_above_lead_there(client: Client, path: str, target: str) -> None:
    assert client.get(path)["Location"] == target
