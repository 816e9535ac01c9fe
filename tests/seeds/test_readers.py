"""What a reader makes of a file's bytes: documents, records, or a reason why not."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.readers import Document, Item, Refused, read, read_binary

LIMIT = 1000


def items(data: bytes | str, suffix: str = "", limit: int = LIMIT) -> list[Item]:
    data = data.encode() if isinstance(data, str) else data
    return list(read_binary(io.BytesIO(data), source="file", limit=limit, suffix=suffix))


def text_of(data: bytes | str) -> str:
    (item,) = items(data)
    assert isinstance(item.content, Document), item.content
    return item.content.text


def refusal(data: bytes | str, suffix: str = "", limit: int = LIMIT) -> str:
    (item,) = items(data, suffix, limit)
    assert isinstance(item.content, Refused), item.content
    return item.content.reason


def contents(data: bytes | str, suffix: str = "") -> list[tuple[str, Any]]:
    return [
        (item.where, item.content.reason if isinstance(item.content, Refused) else item.content)
        for item in items(data, suffix)
    ]


# -- text ----------------------------------------------------------------------------------------------


def test_plain_text_is_one_document() -> None:
    (item,) = items("A headline\n\nA body.\n")
    assert item.content == Document(source="file", format="text", text="A headline\n\nA body.\n")
    assert item.format == "text"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_reads_utf_8_and_marked_utf_16(encoding: str) -> None:
    assert text_of("“Café”, he said".encode(encoding)) == "“Café”, he said"


def test_all_line_ends_become_one() -> None:
    assert text_of("a\r\nb\rc\n") == "a\nb\nc\n"


def test_text_that_begins_with_a_bracket_is_text() -> None:
    assert text_of("[Updated] The minister") == "[Updated] The minister"


def test_another_encoding_is_refused_with_its_first_byte_and_the_way_out() -> None:
    reason = refusal("One line\n“quoted”".encode("cp1252"))
    assert "byte 0x93 at offset 9 (line 2)" in reason
    assert "iconv -f WINDOWS-1252 -t UTF-8" in reason


def test_the_offset_counts_the_byte_order_mark() -> None:
    assert "at offset 4 (line 1)" in refusal(b"\xef\xbb\xbfa\xff")


def test_a_surrogate_spelt_in_bytes_is_not_utf_8() -> None:
    assert refusal(b"word \xed\xa0\x80 word").startswith("not UTF-8")


@pytest.mark.parametrize(("data", "reason"), [(b"", "empty"), (b"\xef\xbb\xbf", "empty")])
def test_an_empty_file_is_refused(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_white_space_alone_is_refused() -> None:
    assert refusal(" \n\t\r\n") == "empty: nothing but white space"


def test_a_nul_in_a_text_is_refused_with_its_line() -> None:
    (item,) = items("first\nsecond \0 line" + " and more words" * 9)
    assert isinstance(item.content, Refused)
    assert (item.where, item.content.reason) == ("line 2", "a NUL character (U+0000) stands in the text")


def test_binary_data_are_refused_as_such() -> None:
    assert refusal(bytes(range(256))) == "binary data, not text"


def test_utf_16_without_a_mark_is_recognised() -> None:
    assert "UTF-16 without a byte order mark" in refusal("Headline and body".encode("utf-16-le"))


def test_broken_utf_16_is_refused() -> None:
    assert refusal(b"\xff\xfea\x00\x00\xd8").startswith("broken UTF-16 at byte offset")


def zipped(name: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(name, "words")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<!DOCTYPE html><p>words", "HTML is not supported"),
        (b"\n<!-- a comment -->\n<html lang=en>", "HTML is not supported"),
        (b"<?xml version='1.0'?><rss/>", "XML is not supported"),
        (b"<nitf>words</nitf>", "XML is not supported"),
        (b"%PDF-1.7\n", "PDF files are not supported"),
        (b"{\\rtf1 words}", "RTF files are not supported"),
        (b"\xff\xd8\xff\xe0", "JPEG images are not supported"),
        (b"\x1f\x8b\x08", "gzip archives are not supported yet"),
        (zipped("a.txt"), "ZIP archives are not supported yet"),
        (zipped("word/document.xml"), "Word files are not supported"),
        (b"a.txt" + bytes(252) + b"ustar\x0000", "tar archives are not supported yet"),
    ],
)
def test_what_is_not_supported_is_named(data: bytes, name: str) -> None:
    assert refusal(data).startswith(name)


def test_a_table_is_not_taken_for_a_text() -> None:
    assert refusal("date,headline\n2024,x\n", ".csv").startswith("CSV tables are not supported")


# -- size ----------------------------------------------------------------------------------------------


def test_a_text_of_exactly_the_limit_is_read() -> None:
    assert len(text_of("x" * LIMIT)) == LIMIT


def test_a_text_over_the_limit_is_refused() -> None:
    assert refusal("x" * (LIMIT + 1)) == "too large; a document may have 1,000 bytes (MAX_DOCUMENT_BYTES)"


def test_a_large_file_is_refused_with_its_size_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"words " * 2000)
    with path.open("r+b") as file:
        file.truncate(10**12)  # a hole: reading it would not end
    (item,) = read(path, limit=LIMIT)
    assert isinstance(item.content, Refused)
    assert item.content.reason.startswith(
        "1,000,000,000,000 bytes are too many; a document may have 1,000 bytes"
    )


def test_an_overlong_line_of_ndjson_costs_that_line_only() -> None:
    data = '{"a": 1}\n{"b": "' + "x" * 70_000 + '"}\n{"c": 3}\n'
    assert contents(data) == [
        ("line 1", {"a": 1}),
        ("line 2", "too large; a document may have 1,000 bytes (MAX_DOCUMENT_BYTES)"),
        ("line 3", {"c": 3}),
    ]


def test_an_array_may_be_larger_than_one_document() -> None:
    records = [{"n": n, "text": "é" * 100} for n in range(3000)]
    assert [content for _, content in contents(json.dumps(records))] == records


def test_an_overlong_record_ends_an_array() -> None:
    data = json.dumps([{"a": 1}, {"b": "x" * 200_000}])
    (_, first), (where, second) = contents(data)
    assert first == {"a": 1}
    assert (where, second[:9]) == ("/1", "too large")


# -- records -------------------------------------------------------------------------------------------


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
