"""Twice the text takes about twice as long to read, whatever stands in it."""

import io
import json
from collections.abc import Callable

import pytest

from seeds.readers import read_binary
from tests.robustness.growth import MOST, growth, repeated, varied

# Each made some expression or some list go over the whole text once more for every piece.
PIECES = (
    '"',
    "“a” he said. ",
    "O'",
    "Senator John Smith met. The senator left. ",
    "Ministry of ",
    "according to told reporters 2024-05-03, ",
    "Bo Lind said at the talks on Monday that it rains, ",
    "😀 “قال ",
    "visited 3 May 2024, ",
)
WORDS = "<p>Bo Lind said on Monday that the dam was safe for now and always.</p>" * 20


def read(data: str) -> None:
    for _ in read_binary(io.BytesIO(data.encode()), source="file", limit=5_000_000):
        pass


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_again_and_again(piece: str) -> None:
    assert growth(repeated(piece), length=2_500) <= MOST


@pytest.mark.parametrize("number", range(3))
def test_names_and_statements_that_all_differ(number: int) -> None:
    assert growth(varied(number), length=2_500) <= MOST


@pytest.mark.parametrize(
    "page",
    [
        lambda cells: f"<table>{'<tr><td>word word</td></tr>' * cells}</table>{WORDS}",
        lambda attributes: f"<p {' '.join(f'a{n}=b' for n in range(20 * attributes))}>x</p>{WORDS}",
        lambda tags: f"{'<div>' * tags}{WORDS}",
    ],
)
def test_pages_made_to_be_slow(page: Callable[[int], str]) -> None:
    assert growth(lambda n: f"<html><body>{page(n)}</body></html>", read, length=500) <= MOST


def test_a_record_of_which_one_key_stands_twice() -> None:
    def record(keys: int) -> str:
        return json.dumps({f"k{n}": 1 for n in range(keys)})[:-1] + ', "z": 1, "z": 2}'

    assert growth(record, read, length=5_000) <= MOST


def test_letters_under_thousands_of_accents() -> None:
    assert growth(lambda length: "e" + "\u0301\u0323" * length, read, length=5_000) <= MOST


def test_what_grows_with_the_square_is_noticed() -> None:
    assert growth(repeated("a"), lambda text: [text.count("b") for _ in text], length=4_000) > MOST
