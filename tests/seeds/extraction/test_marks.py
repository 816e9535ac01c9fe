"""Quotation marks: what stands between them."""

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seeds.extraction.marks import find_marks

_TYPED = st.text(alphabet="ab. ,?!\n“”„«»\"‘’'`—", max_size=80)


def words_of(body: str) -> list[str]:
    return [body[mark.start : mark.end] for mark in find_marks(body)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("“It rains,” she said.", ["It rains,"]),
        ('"It rains," she said.', ["It rains,"]),
        ('“It rains," she said.', ["It rains,"]),
        ("''It rains,'' she said.", ["It rains,"]),
        ("``It rains,'' she said.", ["It rains,"]),
        ("„Es regnet“, sagte sie.", ["Es regnet"]),
        ("«Il pleut», dit-elle.", ["Il pleut"]),
        ("‘It rains,’ she said.", ["It rains,"]),
        ("'It rains,' she said.", ["It rains,"]),
        ("“It rains,” she said, “and snows.”", ["It rains,", "and snows."]),
        ("‘The farmers’ rain,’ she said, ‘is here.’", ["The farmers’ rain,", "is here."]),
        ("‘I can’t swim,’ she said.", ["I can’t swim,"]),
        ("“He said ‘go’ to me,” she said.", ["He said ‘go’ to me,", "go"]),
        ("“He said “go” to me,” she said.", ["He said “go” to me,", "go"]),
        ('"He said "go" to me," she said.', ['He said "go" to me,', "go"]),
        ("‘He said “go” to me,’ she said.", ["He said “go” to me,", "go"]),
        ("The dogs' bowl and the cats' milk are gone.", []),
        ("It was '90s music, 'twas said.", []),
        ("A plank of 6'2\" by 3'4\" fell.", []),
        ("“” she said.", []),
        ("No marks at all.", []),
    ],
)
def test_it_finds_the_words_between_marks(body: str, words: list[str]) -> None:
    assert words_of(body) == words


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    first, second = find_marks("“It rains and rains\n\n“It snows,” she said.")

    assert (first.closed, second.closed) == (False, True)
    assert (first.paragraph, second.paragraph) == (0, 1)


def test_an_unclosed_mark_does_not_swallow_the_next_quotation() -> None:
    assert words_of("“It rains, she said. “It snows,” he said.") == ["It rains, she said.", "It snows,"]


def test_a_mark_inside_another_is_nested() -> None:
    assert [mark.nested for mark in find_marks("“He said ‘go’ to me,” she said.")] == [False, True]


def test_open_and_close_hold_the_marks_themselves() -> None:
    body = "So “it rains,” she said."
    (mark,) = find_marks(body)

    assert body[mark.open : mark.close] == "“it rains,”"


@given(_TYPED)
def test_any_marks_enclose_words_of_the_body_in_order(body: str) -> None:
    found = find_marks(body)

    assert all(0 <= m.open < m.start < m.end <= m.close <= len(body) for m in found)
    assert [m.open for m in found] == sorted(m.open for m in found)


@given(_TYPED)
@example("‘a»“'„a»\"")
def test_outer_marks_never_overlap(body: str) -> None:
    outer = [mark for mark in find_marks(body) if not mark.nested]

    assert all(one.close <= two.open for one, two in itertools.pairwise(outer))
