"""Answers are compressed as the client prefers; HEAD, lengths and streams agree with that."""

import gzip
from collections.abc import Callable
from typing import Any

import pytest
from backports import zstd
from django.test import Client

from newsapi.api.http.middleware import LEAST_COMPRESSED
from tests.factories import make_person

pytestmark = pytest.mark.django_db

PEOPLE = "/api/v1/people/"
UNPACK: dict[str | None, Callable[[bytes], bytes]] = {
    "gzip": gzip.decompress,
    "zstd": zstd.decompress,
    None: bytes,
}


@pytest.fixture
def people(db: None) -> None:
    for _ in range(20):
        make_person()


def body(response: Any) -> bytes:
    return b"".join(response) if response.streaming else response.content


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip;q=1.0, zstd;q=0.5", "gzip"),
        ("gzip;q=0", None),
        ("identity", None),
        ("", None),
    ],
)
@pytest.mark.parametrize("query", ["", "?format=ndjson"])
def test_it_is_packed_as_the_client_prefers(
    client: Client, people: None, accepted: str, coding: str | None, query: str
) -> None:
    plain = body(client.get(PEOPLE + query))
    response = client.get(PEOPLE + query, headers={"Accept-Encoding": accepted})
    assert response.get("Content-Encoding") == coding
    packed = body(response)
    assert UNPACK[coding](packed) == plain
    if coding:
        assert len(packed) < len(plain) / 2
    if not response.streaming:
        assert int(response["Content-Length"]) == len(packed)


def test_a_short_answer_is_left_as_it_is(client: Client) -> None:
    response = client.get(PEOPLE, headers={"Accept-Encoding": "gzip"})
    assert len(response.content) < LEAST_COMPRESSED
    assert "Content-Encoding" not in response


@pytest.mark.parametrize("accepted", ["gzip", "zstd", "identity"])
@pytest.mark.parametrize("query", ["", "?format=ndjson", "?nane=x"])
def test_head_has_the_headers_of_get_and_no_body(
    client: Client, people: None, accepted: str, query: str
) -> None:
    headers = {"Accept-Encoding": accepted}
    head, get = client.head(PEOPLE + query, headers=headers), client.get(PEOPLE + query, headers=headers)
    assert body(head) == b""
    assert dict(head.headers) == dict(get.headers)


def test_a_stream_is_packed_piece_by_piece(client: Client, people: None) -> None:
    response = client.get(f"{PEOPLE}?format=ndjson", headers={"Accept-Encoding": "gzip"})
    assert response.streaming
    assert "Content-Length" not in response
    assert sum(1 for piece in response if piece) > 1


@pytest.mark.parametrize("address", ["/api/v1/schema/", "/api/v1/docs/", "/api/v1/", f"{PEOPLE}?format=csv"])
def test_every_kind_of_answer_is_packed(client: Client, people: None, address: str) -> None:
    headers = {"Accept-Encoding": "gzip"}
    response = client.get(address, headers=headers)
    assert response["Content-Encoding"] == "gzip"
    again = client.get(address, headers={**headers, "If-None-Match": response["ETag"]})
    assert (again.status_code, again["ETag"]) == (304, response["ETag"])
