"""Sentences: where they end, and where a full stop ends none."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.extraction.sentences import find_sentences


def sentences_of(body: str) -> list[str]:
    return [body[start:end] for start, end in find_sentences(body)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Hill met Dr. Lake and Sen. Field on Jan. 5 in St. Petersburg.",
        "John F. Hill of the U.S. Senate paid 3.5 percent.",
        "The U.S. Senate voted at 5 p.m. Monday.",
        "Lake Inc. sold 1.2 million boats to Hill Co. and others.",
        "“It rains. It snows,” she said.",
        "“Does it rain?” she asked.",
        "“Does it rain?” Anna Lake asked.",
        "“It rains.” Anna Lake said.",
        "“Stop!” the boy shouted.",
        "It rains ... and snows.",
        "Lake (D-Fla.) said so.",
        "It was the No. 7 bus.",
    ],
)
def test_it_keeps_a_sentence_whole(sentence: str) -> None:
    assert sentences_of(sentence) == [sentence]


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("It rains. It snows.", 2),
        ("Does it rain? It snows! Yes.", 3),
        ("He lives in the U.S. He likes it.", 2),
        ("“It rains.” It snowed before.", 2),
        ("“It rains.” Anna Lake said she knew.", 2),
        ("It was 5 p.m. The rain stopped.", 2),
        ("The answer was no. France voted for it.", 2),
        ("It rose with the sun. France slept.", 2),
        ("It rains\n\nIt snows", 2),
        ("“It rains. It snows", 2),
        ("It rains.” It snows.", 2),
        ("", 0),
    ],
)
def test_it_ends_a_sentence(body: str, count: int) -> None:
    assert len(sentences_of(body)) == count


@given(st.text(alphabet="aB. ?!\n“”\"'5,", max_size=80))
def test_sentences_are_ordered_and_hold_every_word(body: str) -> None:
    spans = find_sentences(body)
    inside = "".join(body[start:end] for start, end in spans)

    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))
    assert [c for c in inside if c.isalnum()] == [c for c in body if c.isalnum()]
