"""Too many requests, too long addresses, scripts of other pages, OPTIONS."""

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client
from pytest_django import Settings
from rest_framework.authtoken.models import Token

from newsapi.api.http.middleware import MAX_ADDRESS
from newsapi.urls import RESOURCES
from tests.conformance import CheckedClient
from tests.factories import make_person

pytestmark = pytest.mark.django_db

PEOPLE = "/api/v1/people/"
ELSEWHERE = {"Origin": "https://paper.example"}


@pytest.fixture
def two_a_minute(settings: Settings) -> None:
    settings.RATE_LIMIT = "2/minute"
    cache.clear()


def test_there_is_no_limit_unless_one_is_set(api: CheckedClient) -> None:
    assert {api.get("/api/v1/").status_code for _ in range(50)} == {200}


def test_who_asks_too_often_is_told_how_long_to_wait(api: CheckedClient, two_a_minute: None) -> None:
    assert [api.get(PEOPLE).status_code for _ in range(2)] == [200, 200]
    response = api.get(PEOPLE)
    assert response.status_code == 429
    assert 1 <= int(response["Retry-After"]) <= 60
    assert response["Cache-Control"] == "no-store"
    assert response.json()["title"] == "Too Many Requests"


def test_each_address_and_each_token_has_its_own_count(api: CheckedClient, two_a_minute: None) -> None:
    token = Token.objects.create(user=User.objects.create(username="reader"))
    for _ in range(3):
        api.get(PEOPLE)
    assert api.get(PEOPLE).status_code == 429
    assert api.get(PEOPLE, REMOTE_ADDR="203.0.113.9").status_code == 200
    assert api.get(PEOPLE, headers={"Authorization": f"Token {token.key}"}).status_code == 200


def test_what_a_client_says_of_itself_makes_no_second_count(api: CheckedClient, two_a_minute: None) -> None:
    """No proxy stands before the server: X-Forwarded-For is the client's own word."""
    for n in range(2):
        api.get(PEOPLE, headers={"X-Forwarded-For": f"203.0.113.{n}"})
    assert api.get(PEOPLE, headers={"X-Forwarded-For": "203.0.113.77"}).status_code == 429


def test_a_too_long_address_is_told_the_limit(api: CheckedClient) -> None:
    response = api.get(f"{PEOPLE}?ids={'1,' * MAX_ADDRESS}1")
    assert response.status_code == 414
    assert f"{MAX_ADDRESS}" in response.json()["detail"]


def test_the_cursor_of_a_long_address_does_not_count(api: CheckedClient) -> None:
    """What can be asked can be followed to its end."""
    ids = [make_person(name="Ñ" * 200).pk for _ in range(2)]
    many = ",".join(map(str, [*ids, *range(10_000, 10_000 + 400)]))
    address = f"{PEOPLE}?page_size=1&ids={many}"
    query = f"{address}&role_not={'x' * 200}"
    following = api.get(query).json()["next"]
    assert api.get(following).status_code == 200


@pytest.mark.parametrize("path", ["", "4242/", "?nane=x"])
def test_scripts_of_any_page_may_read(api: CheckedClient, path: str) -> None:
    response = api.get(PEOPLE + path, headers=ELSEWHERE)
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    for name in ("ETag", "Last-Modified", "Link", "Location", "Retry-After", "Content-Disposition"):
        assert name in response["Access-Control-Expose-Headers"]


def test_they_may_read_that_nothing_changed(api: CheckedClient) -> None:
    response = api.get(PEOPLE, headers={**ELSEWHERE, "If-None-Match": "*"})
    assert (response.status_code, response["Access-Control-Allow-Origin"]) == (304, "*")


def test_a_browser_is_told_once_a_day_what_it_may_send(api: CheckedClient) -> None:
    asked = {"Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "if-none-match"}
    response = api.options(PEOPLE, headers={**ELSEWHERE, **asked})
    assert response.status_code == 200
    assert response["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    for name in ("accept", "authorization", "if-none-match"):
        assert name in response["Access-Control-Allow-Headers"]
    assert response["Access-Control-Max-Age"] == "86400"


def test_the_operator_may_name_the_pages(api: CheckedClient, settings: Settings) -> None:
    settings.CORS_ALLOW_ALL_ORIGINS = False
    settings.CORS_ALLOWED_ORIGINS = ["https://paper.example"]
    assert api.get(PEOPLE, headers=ELSEWHERE)["Access-Control-Allow-Origin"] == "https://paper.example"
    assert "Access-Control-Allow-Origin" not in api.get(PEOPLE, headers={"Origin": "https://x.example"})


@pytest.mark.parametrize("view", RESOURCES)
def test_options_tells_the_parameters_of_lists_and_of_details(api: CheckedClient, view: type) -> None:
    for path, known in (("", view.parameters()), ("4242/", view.detail_parameters())):  # type: ignore[attr-defined]
        response = api.options(f"/api/v1/{view.resource.value}/{path}")  # type: ignore[attr-defined]
        assert response["Allow"] == "GET, HEAD, OPTIONS"
        assert list(response.json()["parameters"]) == list(known)


def test_a_missing_address_is_a_problem_in_debug_too(client: Client, settings: Settings) -> None:
    settings.DEBUG = True
    response = client.get("/api/v1/nothing/")
    assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")


def test_browsers_find_no_icon_and_no_error(client: Client) -> None:
    response = client.get("/favicon.ico")
    assert response.status_code == 204
    assert "max-age" in response["Cache-Control"]
