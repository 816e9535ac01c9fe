"""The normal form of a body."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.extraction.normal import is_normal, normalize

WRAPPED = """The port authority of Velmora said on Thursday that it would
close two of its five docks for at least two years, because the
walls are no longer safe.

Work is to start in spring, the harbour master told reporters at
the town hall."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("One.\r\n\r\nTwo.", "One.\n\nTwo."),
        ("One.  \n\n\n\n \nTwo.\n", "One.\n\nTwo."),
        ("\ufeffOne.", "One."),
        ("Cafe\u0301.", "Café."),
        ("One.\u2028Two.", "One.\n\nTwo."),
        ("A first sentence.\nA second one.", "A first sentence.\n\nA second one."),
        ("  Indented.", "  Indented."),
        ("Two  spaces   inside.", "Two  spaces   inside."),
        ("", ""),
        (" \n\t\n", ""),
    ],
)
def test_a_text_is_put_into_normal_form(text: str, expected: str) -> None:
    assert normalize(text) == expected


def test_lines_wrapped_at_a_width_are_joined() -> None:
    assert normalize(WRAPPED).count("\n\n") == 1
    assert "would close two" in normalize(WRAPPED)
    assert "reporters at the town hall." in normalize(WRAPPED)


def test_lines_that_are_paragraphs_are_parted() -> None:
    lines = [f"This is paragraph number {n}, and it ends where its sentence ends." for n in range(4)]
    assert normalize("\n".join(lines)).split("\n\n") == lines


def test_long_lines_are_paragraphs_whatever_ends_them() -> None:
    lines = ["word " * 60 + "end", "word " * 50 + "end"]
    assert normalize("\n".join(lines)).split("\n\n") == lines


@pytest.mark.parametrize(
    "body", ["One.\nTwo.", "One.\r\n\r\nTwo.", "One.\n\n\nTwo.", "One. ", "Cafe\u0301", "One.\n"]
)
def test_what_is_not_in_normal_form_is_known(body: str) -> None:
    assert not is_normal(body)


@given(st.text())
def test_normal_form_is_reached_in_one_step(text: str) -> None:
    body = normalize(text)
    assert is_normal(body)
    assert unicodedata.is_normalized("NFC", body)
    assert "\n\n\n" not in body
