"""Who is given which format: `format` first, then the weights of Accept."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from newsapi.api.formats import formats_of
from newsapi.urls import RESOURCES
from tests.conformance import CheckedClient, differences
from tests.factories import make_quote

pytestmark = pytest.mark.django_db

JSON, NDJSON, CSV = "application/json", "application/x-ndjson", "text/csv; charset=utf-8; header=present"


def type_of(api: Client, accept: str | None, query: str = "") -> str:
    headers = {} if accept is None else {"Accept": accept}
    response = api.get(f"/api/v1/quotes/{query}", headers=headers)
    assert response.status_code == 200, response.content
    return response.headers["Content-Type"]


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", JSON),
        ("application/json; charset=utf-8", JSON),
        ("text/csv", CSV),
        ("TEXT/CSV", CSV),
        ("text/*", CSV),
        ("text/csv; header=absent", CSV),
        ("application/x-ndjson", NDJSON),
        ("application/ndjson", NDJSON),
        ("application/jsonl", NDJSON),
        ("text/csv;q=0.5, application/x-ndjson;q=0.9", NDJSON),
        ("text/csv;q=0.5, */*;q=0.1", CSV),
        ("text/csv, */*", CSV),
        ("text/csv, application/json", CSV),
        ("application/json, text/csv", JSON),
        ("application/json;q=0, */*", NDJSON),
        ("application/*;q=0.2, application/x-ndjson;q=0.1, text/csv;q=0", JSON),
        ("text/csv;q=nonsense", CSV),
        ("nonsense, text/csv", CSV),
    ],
)
def test_the_weightiest_format_that_is_offered_is_given(
    api: CheckedClient, accept: str, expected: str
) -> None:
    assert type_of(api, accept) == expected


@pytest.mark.parametrize(("name", "expected"), [("json", JSON), ("ndjson", NDJSON), ("csv", CSV)])
def test_format_wins_over_accept(api: CheckedClient, name: str, expected: str) -> None:
    assert type_of(api, "application/x-ndjson, image/png", f"?format={name}") == expected
    assert type_of(api, "image/png", f"?format={name}") == expected


def test_an_unknown_format_is_refused_with_all_other_mistakes(api: CheckedClient) -> None:
    wrong = {error["parameter"]: error for error in api.refusal("quotes", format="csw", kid="direct")}
    assert set(wrong) == {"format", "kid"}
    assert wrong["format"]["suggestion"] == "csv"
    assert {"json", "ndjson", "csv"} <= set(wrong["format"]["allowed"])


def test_a_format_given_twice_or_empty_is_refused(api: CheckedClient) -> None:
    for query in ("format=csv&format=json", "format="):
        response = api.get(f"/api/v1/quotes/?{query}")
        assert [error["parameter"] for error in response.json()["errors"]] == ["format"]


def test_what_is_not_offered_is_answered_with_what_is(api: CheckedClient) -> None:
    problem = api.get("/api/v1/quotes/", headers={"Accept": "text/html"}).json()
    assert problem["status"] == 406
    assert {JSON, NDJSON, "text/csv"} <= set(problem["offered"])
    assert all(one in problem["detail"] for one in problem["offered"])


def test_a_detail_is_no_table(api: CheckedClient) -> None:
    address = f"/api/v1/quotes/{make_quote().pk}/"
    assert api.get(f"{address}?format=json").status_code == 200
    refused = api.get(f"{address}?format=csv").json()["errors"][0]
    assert (refused["parameter"], "csv" in refused["allowed"]) == ("format", False)
    assert api.get(address, headers={"Accept": "text/csv"}).json()["status"] == 406


def test_other_addresses_know_no_format(api: CheckedClient) -> None:
    assert api.get("/api/v1/?format=json").json()["errors"][0]["parameter"] == "format"


def test_a_line_that_is_not_as_documented_is_noticed(api: CheckedClient) -> None:
    make_quote()
    response: Any = api.get("/api/v1/quotes/?format=ndjson")
    assert differences("/api/v1/quotes/", response) == []
    response.streaming_content = [*response.streaming_content, b'{"id":"one"}\n']
    assert any('"one"' in error for error in differences("/api/v1/quotes/", response))


@pytest.mark.parametrize("view", RESOURCES)
@pytest.mark.parametrize("action", ["list", "retrieve"])
def test_every_offered_format_is_a_value_of_the_parameter(view: type, action: str) -> None:
    known = view.parameters() if action == "list" else view.detail_parameters()  # type: ignore[attr-defined]
    assert known["format"].schema["enum"] == [one.format for one in formats_of(view, action)]


@pytest.mark.parametrize("parameter", ["count=exact", "facets=kind"])
@pytest.mark.parametrize("name", ["csv", "ndjson"])
def test_what_stands_beside_the_records_has_no_place_in_a_stream(
    api: CheckedClient, name: str, parameter: str
) -> None:
    asked = api.get(f"/api/v1/quotes/?{parameter}&format={name}")
    accepted = api.get(
        f"/api/v1/quotes/?{parameter}", headers={"Accept": {"csv": CSV, "ndjson": NDJSON}[name]}
    )
    for response in (asked, accepted):
        assert response.status_code == 400
        assert f"no place in {name}" in response.json()["detail"]


@pytest.mark.parametrize("name", ["csv", "ndjson"])
def test_head_reads_no_record(client: Client, name: str) -> None:
    make_quote()
    with CaptureQueriesContext(connection) as captured:
        response = client.head(f"/api/v1/quotes/?format={name}")
    assert response.status_code == 200
    assert response.headers["Content-Disposition"] == f'attachment; filename="quotes.{name}"'
    assert [query["sql"] for query in captured if "articles_quote" in query["sql"]] == []
    assert client.head(f"/api/v1/quotes/?format={name}&kid=x").status_code == 400
