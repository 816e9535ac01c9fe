"""Link headers lead where the body does, and to the other ways to get the same."""

import re

import pytest
from django.test import Client

from tests.conformance import CheckedClient
from tests.factories import make_person

pytestmark = pytest.mark.django_db

LINK = re.compile(r'<([^<>"]*)>; rel="([\w-]+)"(?:; type="([^"]+)")?')


def links(response: object) -> list[tuple[str, str, str]]:
    """(relation, address, media type) of each."""
    header = response["Link"]  # type: ignore[index]
    found = [(rel, address, kind) for address, rel, kind in LINK.findall(header)]
    assert len(found) == header.count("rel=")
    return found


def target(response: object, relation: str) -> str | None:
    return next((address for rel, address, _ in links(response) if rel == relation), None)


def test_the_pages_of_the_header_are_those_of_the_body(api: CheckedClient) -> None:
    for _ in range(3):
        make_person()
    seen, address = 0, "/api/v1/people/?page_size=1&count=exact"
    while address:
        response = api.get(address)
        page = response.json()
        assert target(response, "next") == page["next"]
        assert target(response, "prev") == page["previous"]
        assert target(response, "first") == "http://testserver/api/v1/people/?count=exact&page_size=1"
        address, seen = page["next"], seen + 1
    assert seen == 3


@pytest.mark.parametrize("address", ["/api/v1/people/?count=exact&page_size=1&cursor=", "/api/v1/people/{}/"])
def test_every_link_leads_somewhere(api: CheckedClient, client: Client, address: str) -> None:
    for _ in range(3):
        make_person(slug=f"ana-{_}")
    second = api.page("people", page_size=1, count="exact")["next"]
    response = api.get(second if "cursor" in address else address.format("ana-1"))
    for relation, found, media_type in links(response):
        answer = client.get(found)
        assert answer.status_code == 200, found
        if relation == "alternate":
            assert answer["Content-Type"].startswith(media_type)


def test_a_detail_names_its_one_address_and_its_list(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    for key in ("ana", ana.pk):
        response = api.get(f"/api/v1/people/{key}/")
        assert target(response, "canonical") == "http://testserver/api/v1/people/ana/"
        assert target(response, "collection") == "http://testserver/api/v1/people/"


@pytest.mark.parametrize("address", ["/api/v1/", "/api/v1/people/", "/api/v1/docs/", "/api/v1/schema/"])
def test_every_address_names_what_describes_it(client: Client, address: str) -> None:
    response = client.get(address)
    assert target(response, "service-desc") == "http://testserver/api/v1/schema/"
    assert target(response, "service-doc") == "http://testserver/api/v1/docs/"


def test_no_address_breaks_out_of_its_brackets(api: CheckedClient) -> None:
    response = api.get('/api/v1/quotes/?role=<a>"%3E%22,;&role_not=>"')
    assert response.status_code == 200
    assert {address.split("?")[0] for _, address, _ in links(response)} >= {
        "http://testserver/api/v1/quotes/",
    }


def test_head_names_the_same_links(api: CheckedClient) -> None:
    make_person()
    make_person()
    address = "/api/v1/people/?page_size=1"
    assert api.head(address)["Link"] == api.get(address)["Link"]
