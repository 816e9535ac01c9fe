"""What a reader makes of a text's bytes: one document, or a reason why not."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from seeds.readers import Document, Refused, read
from tests.seeds.items import LIMIT, contents, items, refusal, text_of

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


@pytest.mark.parametrize(
    "text", ["[Updated] The minister", "{sic} he said", "ID3 tags, RIFF and BZh", "MZ, 1 < 2"]
)
def test_text_that_begins_like_another_format_is_text(text: str) -> None:
    assert text_of(text) == text


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
    assert refusal("\u200b\n\ufeff\u2060") == "empty: nothing but white space"


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
        (b"<?xml version='1.0'?><newsItem/>", "this kind of XML is not supported"),
        (b"<nitf>words</nitf>", "this kind of XML is not supported"),
        (b"%PDF-1.7\n", "PDF files are not supported"),
        (b"{\\rtf1 words}", "RTF files are not supported"),
        (b"\xff\xd8\xff\xe0", "JPEG images are not supported"),
        (b"7z\xbc\xaf\x27\x1c", "7z archives are not supported"),
        (zipped("word/document.xml"), "Word files are not supported"),
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


def test_letters_under_hundreds_of_accents_are_refused_with_their_line() -> None:
    (item,) = items("One\nTwo e" + "\u0301\u0323" * 150, limit=10_000)
    assert isinstance(item.content, Refused)
    assert (item.content.where, item.content.reason) == (
        "line 2",
        "more than 200 accents stand on one letter",
    )
    assert text_of("e" + "\u0301" * 50) == "e" + "\u0301" * 50
