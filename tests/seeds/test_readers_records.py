"""What a reader makes of JSON: each record as an object, or a reason why not; and of any bytes at all."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.readers import Document, Item, Refused
from tests.seeds.items import LIMIT, contents, items, refusal


@pytest.mark.parametrize("data", ['{"a": 1}', '{\n "a": 1\n}\n', '\n\n{"a":\n1}', '\ufeff{"a": 1}\n'])
def test_an_object_is_one_record(data: str) -> None:
    assert contents(data) == [("", {"a": 1})]


def test_an_array_gives_its_objects() -> None:
    assert contents('[\n{"a": 1}, 2, {"a": 3}]') == [
        ("/0", {"a": 1}),
        ("/1", "a record is a JSON object, not a number"),
        ("/2", {"a": 3}),
    ]


@pytest.mark.parametrize("suffix", ["", ".json", ".ndjson", ".txt"])
def test_ndjson_is_told_by_its_content(suffix: str) -> None:
    assert contents('{"a": 1}\n\n{"a": 2}\n', suffix) == [("line 1", {"a": 1}), ("line 3", {"a": 2})]


def test_a_broken_line_costs_that_line_only() -> None:
    data = '{"a": 1}\n{"a": \n"text"\n{"a": 4}'
    assert contents(data) == [
        ("line 1", {"a": 1}),
        ("line 2", "broken JSON at column 6: Expecting value"),
        ("line 3", "a record is a JSON object, not a string"),
        ("line 4", {"a": 4}),
    ]


def test_a_broken_first_line_does_not_hide_that_it_is_ndjson() -> None:
    assert [where for where, _ in contents('{"a": }\n{"a": 2}\n')] == ["line 1", "line 2"]


def test_a_line_in_another_encoding_costs_that_line_only() -> None:
    (_, first), (where, second) = contents(b'{"a": 1}\n{"a": "caf\xe9"}\n')
    assert first == {"a": 1}
    assert (where, second[:40]) == ("line 2", "not UTF-8: byte 0xe9 at offset 19 (line ")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('{"a": 1, "a": 2}', "the key “a” stands twice in one object"),
        ('{"a": NaN}', "NaN is not JSON"),
        ('{"a": -Infinity}', "-Infinity is not JSON"),
        ('{"a": ' * 100_000, "nested too deeply"),
        ('{"a": ' + "9" * 5000 + "}", "broken JSON: a number with too many digits"),
        (
            '{\n"a": 1\n}\n{\n"a": 2\n}',
            "more than one JSON value; write one object a line (NDJSON) or an array",
        ),
        ('{\n"a": 1,\n}', "broken JSON at line "),
    ],
)
def test_what_json_does_not_allow_is_refused(data: str, reason: str) -> None:
    assert refusal(data, limit=10**6).startswith(reason)


@pytest.mark.parametrize(
    ("data", "where", "reason"),
    [
        ('[{"a": 1} {"a": 2}]', "/1", "broken JSON: “,” is missing"),
        ('[{"a": 1}, {"a" 2}]', "/1", "broken JSON: Expecting ':' delimiter"),
        ('[{"a": 1}', "/1", "broken JSON: “,” is missing"),
        ('[{"a": 1}] words', "/1", "something follows the end of the array"),
        ("[" + '{"a": ' * 100_000, "/0", "nested too deeply"),
    ],
)
def test_a_broken_array_is_read_up_to_there(data: str, where: str, reason: str) -> None:
    last_where, last = (
        contents(data)[-1] if len(data) < LIMIT else (where, items(data, limit=10**6)[-1].content)
    )
    assert last_where == where
    assert str(last).removeprefix(f"{where}: ").startswith(reason)


def test_an_array_of_nothing_is_refused() -> None:
    assert refusal("[]") == "an array without records"


def test_a_json_file_without_json_is_broken_not_text() -> None:
    assert refusal("just words", ".json").startswith("broken JSON")


# -- anything at all -----------------------------------------------------------------------------------

JSONISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
PIECES = st.sampled_from(
    [
        b"{",
        b"}",
        b"[",
        b"]",
        b'"a"',
        b":",
        b",",
        b"\n",
        b" ",
        b"1",
        b"\xff",
        b"\xfe",
        b"\0",
        b"<a>",
        "é".encode(),
    ]
)


@given(st.binary() | st.lists(PIECES, max_size=30).map(b"".join), st.sampled_from(["", ".json", ".ndjson"]))
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    found = items(data, suffix, limit=20)
    assert found or not data.strip()
    assert all(isinstance(item.content, Document | dict | Refused) for item in found)


@given(st.lists(st.dictionaries(st.text(max_size=3), JSONISH, max_size=3), min_size=1, max_size=5))
def test_records_come_out_as_they_went_in_however_they_are_written(records: list[dict[str, Any]]) -> None:
    lines = "\n".join(json.dumps(record) for record in records)
    assert [content for _, content in contents(lines, ".ndjson")] == records
    for indent in (None, 1):
        array = json.dumps(records, indent=indent, ensure_ascii=False).encode("utf-8", "surrogatepass")
        assert [content for _, content in contents(array)] == records


def test_a_place_that_is_named_after_a_key_stands_on_one_line() -> None:
    item = Item(source="file", content={}, where="line 3")
    assert item.within("/a\n\x1b[2J\ufeff") == "file:line 3:/a\\n\\x1b[2J\\ufeff"
