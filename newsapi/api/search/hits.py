"""Where the words of a query stand in a text, how well they fit, the snippets around them. Pure Python."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsapi.api.search.query import Node, Term, terms
from newsapi.api.search.words import located

# A text up to so many characters is given whole; of a longer one, snippets of about this length.
SNIPPET_LENGTH = 240
BEFORE = 80
MAX_SNIPPETS = 3


@dataclass(frozen=True, slots=True)
class Snippet:
    """Characters of a text, from `start`; `spans` are the hits in them, counted from their beginning."""

    text: str
    start: int
    spans: tuple[tuple[int, int], ...]


def stands(term: Term, words: Sequence[str], at: int) -> bool:
    """Whether a term's words stand in the others from a place on."""
    *first, last = term.words
    end = at + len(first)
    if end >= len(words) or list(words[at:end]) != first:
        return False
    return words[end].startswith(last) if term.prefix else words[end] == last


def hits(node: Node, text: str) -> list[tuple[int, int]]:
    """The characters of the text that a query speaks of, what is left out aside; none overlap."""
    places = list(located(text))
    words = [word for word, _, _ in places]
    wanted = list(terms(node))
    found: list[tuple[int, int]] = []
    for at in range(len(words)):
        ends = [places[at + len(term.words) - 1][2] for term in wanted if stands(term, words, at)]
        if not ends:
            continue
        start, end = places[at][1], max(ends)
        if found and start < found[-1][1]:
            start, end = found[-1][0], max(end, found.pop()[1])
        found.append((start, end))
    return found


def snippets(text: str, found: Sequence[tuple[int, int]]) -> list[Snippet]:
    """The text itself if it is short, else its passages around the first hits."""
    if len(text) <= SNIPPET_LENGTH:
        return [Snippet(text, 0, tuple(found))] if found else []
    made: list[Snippet] = []
    left, end = list(found), 0
    while left and len(made) < MAX_SNIPPETS:
        start = _word_after(text, max(end, left[0][0] - BEFORE), left[0][0])
        end = _word_before(text, start + SNIPPET_LENGTH, left[0][1])
        inside = [hit for hit in left if hit[1] <= end]
        made.append(Snippet(text[start:end], start, tuple((a - start, b - start) for a, b in inside)))
        left = left[len(inside) :]
    return made


def _word_after(text: str, at: int, latest: int) -> int:
    """Where a word begins at or after a place."""
    if at == 0:
        return 0
    space = next((n for n in range(at - 1, latest) if text[n].isspace()), latest - 1)
    return space + 1


def _word_before(text: str, at: int, earliest: int) -> int:
    """Where a word ends at or before a place."""
    if at >= len(text):
        return len(text)
    return next((n for n in range(at, earliest, -1) if text[n].isspace()), max(earliest, 0))


def score(node: Node, texts: Iterable[tuple[float, Sequence[str]]]) -> int:
    """How well the texts, each with its weight and its words, fit a query: millionths.

    It depends on the record alone, so that a record keeps its place while others come in: how often each term
    stands there, the more the less it counts, in proportion to the length.
    """
    total, length, wanted = 0.0, 0, list(terms(node))
    for weight, words in texts:
        length += len(words)
        for term in wanted:
            times = _times(term, words)
            total += weight * times / (times + 1)
    return round(1_000_000 * total / (len(wanted) * (1 + math.log(1 + length))))


def _times(term: Term, words: Sequence[str]) -> int:
    first = term.words[0]
    if len(term.words) > 1:
        return sum(word == first and stands(term, words, at) for at, word in enumerate(words))
    return sum(word.startswith(first) for word in words) if term.prefix else words.count(first)
