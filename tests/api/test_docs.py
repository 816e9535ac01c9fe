"""Swagger UI and ReDoc load everything from this server."""

import re

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client

from tests.asking import DOCUMENTS, load

PAGES = ["/api/v1/docs/", "/api/v1/redoc/"]


@pytest.mark.parametrize("page", PAGES)
def test_the_page_names_no_other_host(client: Client, page: str) -> None:
    html = client.get(page).content.decode()
    assert "api/v1/schema/" in html or "script=" in html
    assert not re.search(r"https?:|//[a-z]", html)


@pytest.mark.parametrize("page", PAGES)
def test_every_asset_is_shipped(client: Client, page: str) -> None:
    assets = re.findall(r'(?:src|href)="(/static/[^"]+)"', client.get(page).content.decode())
    assert assets
    for asset in assets:
        assert finders.find(asset.removeprefix("/static/")), asset


@pytest.mark.parametrize("page", PAGES)
def test_the_browser_is_told_to_load_nothing_from_elsewhere(client: Client, page: str) -> None:
    policy = client.get(page)["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy
    assert "script-src" not in policy


def test_the_script_of_swagger_ui_is_given_apart(client: Client) -> None:
    response = client.get("/api/v1/docs/?script=")
    assert response["Content-Type"] == "application/javascript"
    assert b"/api/v1/schema/" in response.content


@pytest.mark.parametrize("accept", ["application/vnd.oai.openapi+json", "application/json", "*/*"])
def test_the_schema_is_given_as_json_or_yaml(client: Client, accept: str) -> None:
    response = client.get("/api/v1/schema/", headers={"Accept": accept})
    assert response.status_code == 200
    assert b"3.1.0" in response.content


@pytest.mark.parametrize("page", [*PAGES, "/api/v1/schema/"])
@pytest.mark.parametrize("parameter", ["format", "lang", "version"])
def test_a_parameter_is_not_ignored(client: Client, page: str, parameter: str) -> None:
    response = client.get(page, {parameter: "json\r\n"})
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["errors"][0]["parameter"] == parameter


@pytest.mark.parametrize("page", [*PAGES, "/api/v1/schema/"])
def test_options_tells_the_methods(client: Client, page: str) -> None:
    response = client.options(page)
    assert (response.status_code, response.content) == (204, b"")
    assert response["Allow"] == "GET, HEAD, OPTIONS"


@pytest.fixture
def seeded(db: None) -> None:
    load(DOCUMENTS)


INTRODUCTION = str(settings.SPECTACULAR_SETTINGS["DESCRIPTION"])
ADDRESSES = sorted(set(re.findall(r"\]\((/api/v1/[^)]*)\)", INTRODUCTION)))


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_of_the_introduction_answers_with_something(seeded: None, address: str) -> None:
    # Not the checked client: whole lists are streamed, and the document is no answer of the API.
    response = Client().get(address)
    assert response.status_code == (400 if "speker" in address else 200), address
    body = b"".join(response) if response.streaming else response.content
    if response["Content-Type"] == "application/json" and "results" in response.json():
        assert response.json()["results"], address
    assert len(body) > 100, address


def test_every_address_of_the_introduction_is_shown_as_it_is_followed() -> None:
    shown = re.findall(r"\[(/api/v1/[^\]]*)\]\(([^)]*)\)", INTRODUCTION)
    assert len(shown) >= 12
    assert [one for one in shown if one[0] != one[1]] == []


@pytest.mark.parametrize("parameter", ["q=", "count=exact", "facets=", "fields=", "format=csv", "ordering="])
def test_the_introduction_shows_it(parameter: str) -> None:
    assert any(parameter in address for address in ADDRESSES)
