"""Nothing is written over the API, with a token or without."""

import pytest
from django.contrib.auth.models import User
from rest_framework.authtoken.models import Token

from newsapi.urls import RESOURCES
from tests.conformance import CheckedClient
from tests.factories import make_person

pytestmark = pytest.mark.django_db

ROUTES = ["/api/v1/"] + [
    f"/api/v1/{view.resource.value}/{key}" for view in RESOURCES for key in ("", "1/", "some-slug/")
]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
@pytest.mark.parametrize("route", ROUTES)
def test_no_route_takes_a_writing_method(api: CheckedClient, route: str, method: str) -> None:
    assert getattr(api, method)(route).status_code == 405


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_no_token_changes_that(api: CheckedClient, method: str) -> None:
    token = Token.objects.create(user=User.objects.create(username="root", is_superuser=True))
    headers = {"Authorization": f"Token {token.key}"}
    person = make_person()
    response = getattr(api, method)(f"/api/v1/people/{person.pk}/", headers=headers)
    assert response.status_code == 405
    person.refresh_from_db()


def test_head_answers_like_get_without_a_body(api: CheckedClient) -> None:
    make_person()
    response = api.head("/api/v1/people/")
    assert (response.status_code, response.content) == (200, b"")
    assert int(response["Content-Length"]) == len(api.get("/api/v1/people/").content)
    assert api.head("/api/v1/people/1234/").status_code == 404


def test_options_tells_every_parameter(api: CheckedClient) -> None:
    answer = api.options("/api/v1/quotes/").json()
    assert answer["methods"] == ["GET", "HEAD", "OPTIONS"]
    kind = answer["parameters"]["kind"]
    assert kind["schema"]["anyOf"][0]["enum"] == ["direct", "indirect", "mixed"]
    assert kind["description"]
