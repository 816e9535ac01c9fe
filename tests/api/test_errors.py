"""Every error is a problem in JSON, whatever went wrong and wherever."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings
from rest_framework.authtoken.models import Token
from rest_framework.exceptions import Throttled, UnsupportedMediaType

from articles.views import QuoteViewSet
from tests.conformance import CheckedClient

pytestmark = pytest.mark.django_db


def check(response: Any, status: int) -> dict[str, Any]:
    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"
    problem: dict[str, Any] = response.json()
    assert {"type", "title", "status", "detail", "instance"} <= set(problem)
    assert problem["status"] == status
    assert problem["detail"]
    return problem


def test_a_bad_request_names_type_and_address(api: CheckedClient) -> None:
    problem = check(api.get("/api/v1/quotes/?kid=direct"), 400)
    assert problem["type"] == "urn:newsapi:problem:invalid-parameters"
    assert problem["instance"] == "/api/v1/quotes/?kid=direct"


@pytest.mark.parametrize(
    "path",
    ["/api/v1/quotes/1/", "/api/v1/nothing/", "/api/v2/", "/api/x", "/nothing", "/%00", "/static/no.js"],
)
def test_an_unknown_address_is_a_problem(client: Client, path: str) -> None:
    assert check(client.get(path), 404)["title"] == "Not Found"


def test_a_list_without_its_slash_leads_to_the_list(client: Client) -> None:
    response = client.get("/api/v1/quotes?kind=direct")
    assert (response.status_code, response["Location"]) == (308, "/api/v1/quotes/?kind=direct")


def test_an_unknown_method_names_the_allowed_ones(api: CheckedClient) -> None:
    response = api.post("/api/v1/quotes/")
    check(response, 405)
    assert response["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "nonsense", "application/json;q=0"])
def test_what_is_not_offered_is_not_acceptable(api: CheckedClient, accept: str) -> None:
    check(api.get("/api/v1/quotes/", headers={"Accept": accept}), 406)


@pytest.mark.parametrize("page", ["schema", "docs", "redoc"])
def test_errors_of_pages_are_problems_too(client: Client, page: str) -> None:
    check(client.post(f"/api/v1/{page}/"), 405)
    check(client.get(f"/api/v1/{page}/", headers={"Accept": "text/csv"}), 406)


@pytest.mark.parametrize("accept", ["*/*", "application/*", "text/html,*/*;q=0.8", "application/json", ""])
def test_json_is_given_to_whoever_takes_it(api: CheckedClient, accept: str) -> None:
    response = api.get("/api/v1/quotes/", headers={"Accept": accept})
    assert (response.status_code, response["Content-Type"]) == (200, "application/json")


def test_a_wrong_token_is_refused(api: CheckedClient) -> None:
    response = api.get("/api/v1/quotes/", headers={"Authorization": "Token wrong"})
    check(response, 401)
    assert response["WWW-Authenticate"] == "Token"


def test_reading_needs_a_token_where_it_is_not_public(api: CheckedClient, settings: Settings) -> None:
    settings.PUBLIC_READ = False
    check(api.get("/api/v1/quotes/"), 401)
    check(api.get("/api/v1/"), 401)
    token = Token.objects.create(user=User.objects.create(username="reader"))
    response = api.get("/api/v1/quotes/", headers={"Authorization": f"Token {token.key}"})
    assert response.status_code == 200


@pytest.mark.parametrize(
    ("exception", "status"), [(Throttled(wait=3), 429), (UnsupportedMediaType("text/csv"), 415)]
)
def test_other_errors_of_views_are_problems(
    client: Client, monkeypatch: pytest.MonkeyPatch, exception: Exception, status: int
) -> None:
    def fail(*args: Any, **kwargs: Any) -> None:
        raise exception

    monkeypatch.setattr(QuoteViewSet, "list", fail)
    response = client.get("/api/v1/quotes/")
    check(response, status)
    assert response.get("Retry-After") == ("3" if status == 429 else None)


def test_a_crash_is_a_problem_without_particulars(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr(QuoteViewSet, "list", crash)
    response = Client(raise_request_exception=False).get("/api/v1/quotes/")
    check(response, 500)
    assert b"secret" not in response.content


def test_a_foreign_host_is_a_problem(client: Client, settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["news.example"]
    check(client.get("/api/v1/", headers={"Host": "evil.example"}), 400)


def test_too_many_parameters_are_a_problem(client: Client) -> None:
    check(client.get("/api/v1/quotes/?" + "&".join(["a=1"] * 1500)), 400)


def test_the_admin_keeps_its_own_pages(client: Client) -> None:
    response = client.get("/admin/nothing/")
    assert "problem" not in response["Content-Type"]
