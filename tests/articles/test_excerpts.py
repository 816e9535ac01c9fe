"""Beginnings of bodies, and the sentences around a place."""

from hypothesis import given
from hypothesis import strategies as st

from articles.excerpts import CONTEXT_LENGTH, around, excerpt


def test_a_short_body_is_its_own_excerpt() -> None:
    assert excerpt("One sentence.") == "One sentence."


def test_an_excerpt_says_that_more_follows() -> None:
    assert excerpt("First.\n\nSecond.") == "First. …"


def test_a_long_paragraph_is_cut_at_a_word() -> None:
    assert excerpt("word " * 100, length=12) == "word word…"


def test_a_word_longer_than_the_excerpt_is_cut() -> None:
    assert excerpt("w" * 20, length=5) == "wwwww…"


def test_a_quote_in_a_paragraph_of_its_own_has_the_sentences_of_its_neighbours() -> None:
    body = "Far.\n\nBefore it.\n\n“Yes,” he said.\n\nAfter it.\n\nFar."
    start = body.index("Yes")
    assert around(body, start, start + 3) == ("Before it.\n\n“", ",” he said.\n\nAfter it.\n\n")


def test_a_long_sentence_is_cut_at_a_word() -> None:
    body = f"{'left ' * 100}here{' right' * 100}"
    before, after = around(body, 500, 504)
    assert before == "left " * 59
    assert after == " right" * 49


def test_the_context_takes_one_sentence_more_on_either_side() -> None:
    body = "A one. B two. C three. D four. E five."
    start = body.index("three")
    assert around(body, start, start + 5) == ("B two. C ", ". D four. ")


@given(st.text(alphabet="ab .!\n“”A", max_size=900), st.data())
def test_the_context_always_adjoins_its_place(body: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    prefix, suffix = around(body, start, end)
    assert body[:start].endswith(prefix)
    assert body[end:].startswith(suffix)
    assert max(len(prefix), len(suffix)) <= CONTEXT_LENGTH
