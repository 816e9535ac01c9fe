"""Folding: how two spellings of one name meet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsapi.api.text import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mohammed Shia’ Al‑Sūdānī", "mohammed shia al sudani"),
        ("Mohammed Shia' Al-Sudani", "mohammed shia al sudani"),
        ("  O'Brien --\tSmith_Jones ", "obrien smith jones"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
    ],
)
def test_case_accents_hyphens_and_apostrophes_are_folded(text: str, expected: str) -> None:
    assert fold(text) == expected


@given(st.text(st.characters(codec="ascii"), min_size=1))
def test_a_text_is_folded_as_it_would_be_among_letters_of_other_scripts(text: str) -> None:
    assert fold(text) == fold(f"{text}\u0301")  # a mark, which leaves nothing
