"""Texts become words in one way: without case, accents and apostrophes, with hyphens between them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsapi.api.search.words import MAX_WORD, located, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Iraqi Government", "the iraqi government"),
        ("ÉCOLE École e\u0301cole", "ecole ecole ecole"),
        ("al-Sudani al‑Sudani al–Sudani al_Sudani", "al sudani al sudani al sudani al sudani"),
        ("O'Brien O’Brien OʼBrien OBrien", "obrien obrien obrien obrien"),
        ("Iraq’s IRAQ'S boss's Levi’s-like", "iraq iraq boss levi like"),
        ("’s 's", ""),
        ("d’Ivoire l’Iraq", "divoire liraq"),
        ("‘sanctions’ she said", "sanctions she said"),
        ("Straße STRASSE straẞe", "strasse strasse strasse"),
        ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
        ("Киёв Київ", "киев киів"),
        ("مُحَمَّد محمد", "محمد محمد"),
        ("İstanbul ISTANBUL", "istanbul istanbul"),
        ("ﬁnance Ｔｏｋｙｏ ①", "finance tokyo 1"),
        ("½ 10.30 U.S. C++ iraqinews.com", "1 2 10 30 u s c iraqinews com"),
        ("Foo™ bar® 5°C €20", "foo bar 5 c 20"),
        ("東京 🎉 party", "東京 party"),
        ("govern\u00adment\u200d", "government"),
        ("—…“” ", ""),
    ],
)
def test_it_folds_a_text_to_words(text: str, expected: str) -> None:
    assert " ".join(words(text)) == expected


def test_a_very_long_word_is_cut() -> None:
    assert words("x" * 3000) == ["x" * MAX_WORD]


TEXTS = st.text(st.sampled_from("aBéß İς'’`-. s\u0301\u00ad½ﷺ東ŀ")) | st.text()


@given(TEXTS)
@example("ΑΣ’s Σ")
def test_every_word_is_found_at_its_place(text: str) -> None:
    assert [word for word, _, _ in located(text)] == words(text)
    for word, start, end in located(text):
        assert word in words(text[start:end])


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = words(text)
    assert words(" ".join(once)) == once
