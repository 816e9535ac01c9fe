"""Pages as browsers save them: in one file with their pictures, or with a note of where they come from."""

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.seeds.web.reading import PARAGRAPHS, article, items, outcomes, page

BODY = "\n\n".join(PARAGRAPHS)
HEAD = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lark.example/dam\r\n"
    b"Subject: =?utf-8?Q?Minister=20quits?=\r\nDate: Fri, 3 May 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Parts--x----"\r\n\r\n\r\n'
)


def part(kind: str, coding: str, data: bytes, location: str = "https://lark.example/dam") -> bytes:
    head = (
        f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\nContent-Location: {location}\r\n\r\n"
    )
    return b"------Parts--x----\r\n" + head.encode() + data + b"\r\n"


def mhtml(*parts: bytes) -> bytes:
    return HEAD + b"".join(parts) + b"------Parts--x------\r\n"


PICTURE = part("image/png", "base64", base64.encodebytes(b"\x89PNG\r\n" * 30), "https://lark.example/1.png")


@pytest.mark.parametrize(
    ("coding", "encode"),
    [
        ("quoted-printable", quopri.encodestring),
        ("base64", base64.encodebytes),
        ("binary", bytes),
        ("8bit", bytes),
    ],
)
def test_the_page_in_one_file_is_read(coding: str, encode: object) -> None:
    data = mhtml(part("text/html", coding, encode(page())), PICTURE)  # type: ignore[operator]
    read = article(data)
    assert (read.headline, read.body) == ("Minister quits over dam", BODY)
    assert read.source_url == "https://lark.example/dam"


def test_a_file_without_the_page_is_refused() -> None:
    assert outcomes(mhtml(PICTURE)) == [("file", "refused: a saved web page (MHTML) without the page in it")]


def test_a_mail_is_no_page() -> None:
    mail = (
        b"From: ana@lark.example\nMIME-Version: 1.0\nContent-Type: text/plain\n\nBo Lind resigned on Friday."
    )
    ((_, outcome),) = outcomes(mail)
    assert outcome.startswith("refused: mails are not supported")


def test_a_text_with_colons_is_no_mail() -> None:
    assert article(b"Title: Dam\nDate: 3 May 2024\n\nThe MIME-Version: was new to Bo Lind.").body


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0024)https://lark.example/dam -->",
        "<!--\n Page saved with SingleFile \n url: https://lark.example/dam \n saved date: Fri May 03\n-->",
    ],
)
def test_where_a_page_was_saved_from_is_its_address_if_it_gives_none(note: str) -> None:
    data = page().replace(b"<head>", note.encode() + b"<head>")
    assert article(data).source_url == "https://lark.example/dam"
    canonical = b"<head><link rel=canonical href='https://lark.example/1'>"
    assert article(data.replace(b"<head>", canonical)).source_url == "https://lark.example/1"


@given(st.binary(max_size=200), st.integers(0, 3000))
def test_any_damage_is_read_or_refused(noise: bytes, at: int) -> None:
    data = mhtml(part("text/html", "quoted-printable", quopri.encodestring(page())), PICTURE)
    assert all(item.content for item in items(data[:at] + noise + data[at + len(noise) :]))
