"""The OpenAPI document tells what HTTP itself adds to every operation."""

import pytest

from tests.conformance import Json, document

OPERATIONS: Json = {one["get"]["operationId"]: one["get"] for one in document()["paths"].values()}


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_has_its_headers(name: str) -> None:
    responses = OPERATIONS[name]["responses"]
    for status in ("200", "304"):
        assert {"ETag", "Last-Modified", "Cache-Control", "Link"} <= set(responses[status]["headers"])
    assert "content" not in responses["304"]
    assert "Retry-After" in responses["429"]["headers"]


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_has_the_errors_of_http(name: str) -> None:
    for status in ("412", "414", "429"):
        assert list(OPERATIONS[name]["responses"][status]["content"]) == ["application/problem+json"]


def test_every_header_is_described_in_a_sentence() -> None:
    for name, header in document()["components"]["headers"].items():
        assert header["description"].endswith("."), name


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_headers_of_requests_are_no_arguments_of_clients(name: str) -> None:
    assert [one["name"] for one in OPERATIONS[name].get("parameters", ()) if one["in"] == "header"] == []
