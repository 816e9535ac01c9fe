"""ETag and the preconditions of requests: the tag changes exactly when the answer does."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from newsapi.api.http.validators import stream_tag
from newsapi.api.models import DataVersion
from tests.conformance import CheckedClient
from tests.factories import make_organization, make_person

pytestmark = pytest.mark.django_db

PEOPLE = "/api/v1/people/"
ADDRESSES = ["/api/v1/", PEOPLE, "/api/v1/schema/", "/api/v1/docs/", "/api/v1/redoc/"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_has_a_tag_that_stays(client: Client, address: str) -> None:
    tag = client.get(address)["ETag"]
    assert tag.startswith('"')
    assert client.get(address)["ETag"] == tag


def test_the_tag_changes_with_the_answer_alone(api: CheckedClient) -> None:
    ana = make_person(name="Ana")
    before = api.get(PEOPLE)["ETag"]
    make_organization()
    DataVersion.bump()
    assert api.get(PEOPLE)["ETag"] == before
    ana.name = "Bea"
    ana.save()
    assert api.get(PEOPLE)["ETag"] != before


def test_the_tag_depends_on_nothing_but_the_answer(api: CheckedClient) -> None:
    """Neither the process nor its start has a part in it: two clients of equal answers hold equal tags."""
    tags = {api.get(PEOPLE, headers={"Accept": accept})["ETag"] for accept in ("*/*", "application/json")}
    assert len(tags) == 1


@pytest.mark.parametrize("form", ["{}", 'W/{}, "x"', '"x" , {}', "W/{}", "*", '"a,b",{}'])
def test_who_has_the_answer_gets_304(api: CheckedClient, form: str) -> None:
    make_person()
    fresh = api.get(PEOPLE)
    response = api.get(PEOPLE, headers={"If-None-Match": form.format(fresh["ETag"])})
    assert (response.status_code, response.content) == (304, b"")
    for name in ("ETag", "Last-Modified", "Cache-Control", "Vary", "Link"):
        assert response.get(name) == fresh.get(name), name
    assert "Content-Type" not in response
    assert "Content-Length" not in response


@pytest.mark.parametrize("header", ['"another"', "nonsense", '""', "W/*", ""])
def test_who_has_another_answer_gets_the_new_one(api: CheckedClient, header: str) -> None:
    assert api.get(PEOPLE, headers={"If-None-Match": header}).status_code == 200


def test_head_is_answered_with_304_as_well(api: CheckedClient) -> None:
    tag = api.head(PEOPLE)["ETag"]
    assert api.head(PEOPLE, headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("query", ["", "?format=ndjson"])
def test_304_says_nothing_of_a_body(client: Client, method: str, query: str) -> None:
    """A cache would write it to what it holds."""
    ask = getattr(client, method)
    response = ask(PEOPLE + query, headers={"If-None-Match": ask(PEOPLE + query)["ETag"]})
    assert response.status_code == 304
    assert not {"Content-Type", "Content-Length", "Content-Disposition"} & set(response.headers)


def test_a_compressed_answer_has_the_same_tag_but_weak(api: CheckedClient) -> None:
    for _ in range(5):
        make_person()
    headers = {"Accept-Encoding": "gzip"}
    plain, packed = api.get(PEOPLE)["ETag"], Client().get(PEOPLE, headers=headers)["ETag"]
    assert packed == f"W/{plain}"
    for tag in (plain, packed):
        response = api.get(PEOPLE, headers={**headers, "If-None-Match": tag})
        assert (response.status_code, response["ETag"]) == (304, packed)
        assert api.get(PEOPLE, headers={"If-None-Match": tag})["ETag"] == plain


def test_if_match_is_a_strong_comparison(api: CheckedClient) -> None:
    tag = api.get(PEOPLE)["ETag"]
    assert api.get(PEOPLE, headers={"If-Match": f'"x", {tag}'}).status_code == 200
    assert api.get(PEOPLE, headers={"If-Match": "*"}).status_code == 200
    for other in (f"W/{tag}", '"x"'):
        assert api.get(PEOPLE, headers={"If-Match": other}).status_code == 412


def test_an_error_has_no_tag_and_is_never_304(api: CheckedClient) -> None:
    response = api.get(f"{PEOPLE}?nane=Ana", headers={"If-None-Match": "*"})
    assert response.status_code == 400
    assert "ETag" not in response
    assert "Last-Modified" not in response


def test_an_export_is_tagged_by_the_version_without_being_made(client: Client) -> None:
    ana = make_person()
    DataVersion.bump()
    address = f"{PEOPLE}?format=ndjson"
    first = client.get(address)
    assert first.streaming
    assert first["ETag"].startswith("W/")
    assert b"".join(first).count(b"\n") == 1
    with CaptureQueriesContext(connection) as captured:
        unchanged = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert [query for query in captured if "people_person" in query["sql"]] == []
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    ana.delete()
    DataVersion.bump()
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_the_tag_of_an_export_is_of_its_address_type_version_and_settings(
    rf: object, settings: Settings
) -> None:
    request = rf.get(PEOPLE)  # type: ignore[attr-defined]
    tag = stream_tag(request, "text/csv", 1)
    assert tag == stream_tag(rf.get(PEOPLE), "text/csv", 1)  # type: ignore[attr-defined]
    others = [stream_tag(request, "application/x-ndjson", 1), stream_tag(request, "text/csv", 2)]
    others.append(stream_tag(rf.get(f"{PEOPLE}?country=IQ"), "text/csv", 1))  # type: ignore[attr-defined]
    settings.PUBLIC_BODY = "none"
    assert tag not in [*others, stream_tag(request, "text/csv", 1)]
