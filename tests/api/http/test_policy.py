"""Who may keep an answer, and on which headers of the request it depends."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings
from rest_framework.authtoken.models import Token

from newsapi.api.models import Redirect, Tombstone
from tests.conformance import CheckedClient
from tests.factories import make_person

pytestmark = pytest.mark.django_db

PEOPLE = "/api/v1/people/"
PUBLIC = "public, max-age=0, must-revalidate"


@pytest.fixture
def token(db: None) -> dict[str, str]:
    made = Token.objects.create(user=User.objects.create(username="reader"))
    return {"Authorization": f"Token {made.key}"}


@pytest.mark.parametrize(
    "address", [PEOPLE, "/api/v1/", "/api/v1/schema/", "/api/v1/docs/", "/api/v1/people"]
)
def test_what_everybody_may_read_everybody_may_keep(client: Client, address: str) -> None:
    assert client.get(address)["Cache-Control"] == PUBLIC


def test_the_operator_says_for_how_long(api: CheckedClient, settings: Settings) -> None:
    settings.CACHE_SECONDS = 60
    assert "max-age=60" in api.get(PEOPLE)["Cache-Control"]


def test_who_sends_a_token_keeps_the_answer_to_himself(
    api: CheckedClient, token: dict[str, str], settings: Settings
) -> None:
    assert api.get(PEOPLE, headers=token)["Cache-Control"] == "private, no-cache"
    settings.PUBLIC_READ = False
    assert api.get(PEOPLE, headers=token)["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("address", ["?nane=x", "4242/", "gone/"])
def test_errors_are_not_kept(api: CheckedClient, address: str) -> None:
    Tombstone.objects.create(resource="people", record=1, slug="gone")
    response = api.get(PEOPLE + address)
    assert response.status_code in (400, 404, 410)
    assert response["Cache-Control"] == "no-store"


def test_an_answer_that_needs_a_token_is_not_kept(api: CheckedClient, settings: Settings) -> None:
    settings.PUBLIC_READ = False
    assert api.get(PEOPLE)["Cache-Control"] == "no-store"


def test_a_redirect_is_asked_for_again(api: CheckedClient) -> None:
    """A merger may be undone: without a word, 308 would be kept for ever."""
    Redirect.objects.create(resource="people", key="anna", target=make_person(slug="ana").pk)
    response = api.get(f"{PEOPLE}anna/")
    assert (response.status_code, response["Cache-Control"]) == (308, PUBLIC)


def test_a_redirect_keeps_the_query(api: CheckedClient) -> None:
    Redirect.objects.create(resource="people", key="anna", target=make_person(slug="ana").pk)
    for method in (api.get, api.head):
        response = method(f"{PEOPLE}anna/?format=json")
        assert response["Location"] == "http://testserver/api/v1/people/ana/?format=json"


@pytest.mark.parametrize("method", ["get", "head", "options", "post"])
def test_a_missing_slash_is_added_without_losing_method_or_query(client: Client, method: str) -> None:
    response = getattr(client, method)("/api/v1/quotes?kind=direct", follow=False)
    assert response.status_code == 308
    assert response["Location"].startswith("/api/v1/quotes/")
    if method != "post":
        assert response["Location"].endswith("?kind=direct")


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        (PEOPLE, {}),
        (PEOPLE, {"If-None-Match": "*"}),
        (PEOPLE, {"Accept": "image/png"}),
        (f"{PEOPLE}?nane=x", {}),
        (f"{PEOPLE}?format=ndjson", {}),
    ],
)
def test_every_answer_says_what_it_depends_on(client: Client, address: str, headers: dict[str, str]) -> None:
    names = client.get(address, headers=headers)["Vary"].replace(" ", "").lower().split(",")
    assert sorted(names) == ["accept", "accept-encoding", "authorization", "origin"]


def test_the_admin_keeps_its_own_policy(client: Client) -> None:
    response = client.get("/admin/login/", headers={"Accept-Encoding": "gzip", "Origin": "https://x.example"})
    assert "no-cache" in response["Cache-Control"]
    assert "ETag" not in response
    assert "Content-Encoding" not in response
    assert "Access-Control-Allow-Origin" not in response
