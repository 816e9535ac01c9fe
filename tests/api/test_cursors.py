"""Cursors are read back as written, and nothing else is read as one."""

import base64
import datetime as dt
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsapi.api.cursors import BadCursor, Cursor, digest
from tests.conformance import CheckedClient
from tests.factories import make_organization, make_person, make_quote

KEYS = st.one_of(
    st.dates(),
    st.datetimes(timezones=st.just(dt.UTC)),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    st.integers(0, 2**63 - 1),
)


@given(key=KEYS, pk=st.integers(0, 2**63 - 1), forward=st.booleans())
def test_a_cursor_is_read_back_as_written(key: Any, pk: int, forward: bool) -> None:
    cursor = Cursor("-said_on", digest("quotes", {"kind": "direct"}), forward, key, pk)
    assert Cursor.decode(cursor.encode()).with_key_of(type(key)) == cursor


@given(st.text(), st.sampled_from([dt.date, dt.datetime, str, int]))
def test_other_text_is_no_cursor(text: str, kind: type) -> None:
    with pytest.raises(BadCursor):
        Cursor.decode(text).with_key_of(kind)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text("ab\0"),
        lambda inner: st.lists(inner, min_size=6, max_size=6) | st.dictionaries(st.text("a"), inner),
        max_leaves=8,
    )
)
def test_other_json_is_no_cursor(value: Any) -> None:
    text = base64.urlsafe_b64encode(orjson.dumps(value)).decode()
    with pytest.raises(BadCursor):
        Cursor.decode(text).with_key_of(dt.date)


def test_the_order_of_filters_does_not_matter() -> None:
    assert digest("quotes", {"kind": "direct", "speaker": "ana"}) == digest(
        "quotes", {"speaker": "ana", "kind": "direct"}
    )
    assert digest("quotes", {"kind": "direct"}) != digest("quotes", {"kind": "mixed"})


# -- over HTTP -----------------------------------------------------------------------------------------


@pytest.fixture
def cursor(db: None, api: CheckedClient) -> str:
    for _ in range(2):
        make_quote(speaker=make_person())
    link: str = api.page("quotes", page_size=1)["next"]
    return link.split("cursor=")[1].split("&")[0]


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"ordering": "id"}, "made for ordering=-said_on"),
        ({"kind": "direct"}, "made for other filters"),
    ],
)
def test_it_is_refused_for_another_list(
    api: CheckedClient, cursor: str, parameters: dict[str, str], reason: str
) -> None:
    [error] = api.refusal("quotes", cursor=cursor, **parameters)
    assert error["parameter"] == "cursor"
    assert reason in error["detail"]


def test_it_is_refused_at_another_resource(api: CheckedClient, cursor: str) -> None:
    assert api.refusal("people", cursor=cursor)[0]["parameter"] == "cursor"


@pytest.mark.parametrize("change", [lambda c: c[:-2], lambda c: c[4:], lambda c: "é" + c, lambda c: c * 3])
def test_a_damaged_one_is_refused(api: CheckedClient, cursor: str, change: Any) -> None:
    [error] = api.refusal("quotes", cursor=change(cursor))
    assert "leave it out" in error["detail"]


@pytest.mark.parametrize("key", ["2024-02-30", "soon", 7, None, [], "9999-99-99"])
def test_a_forged_one_is_refused(api: CheckedClient, cursor: str, key: Any) -> None:
    parts = [1, "-said_on", digest("quotes", {}), True, key, 1]
    forged = base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")
    assert api.refusal("quotes", cursor=forged)[0]["parameter"] == "cursor"


@pytest.mark.django_db
def test_a_cursor_of_another_list_is_refused(api: CheckedClient) -> None:
    for _ in range(2):
        make_person()
        make_organization()
    cursor = parse_qs(urlsplit(api.page("people", page_size="1")["next"]).query)["cursor"][0]
    assert api.page("people", cursor=cursor)["results"]
    response = api.get("/api/v1/organizations/", {"cursor": cursor})
    assert response.status_code == 400
    assert "another list" in response.json()["detail"]
