"""The wording of a quote, and the shingles by which others that share words with it are found. Pure Python.

Shingles are five words in a row. Of every two that follow each other the one with the smaller digest is kept
(winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003), so that two wordings with six words in a row in
common have a shingle in common.
"""

import calendar
import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from articles.utterances.vocabulary import FORMULAIC, GRAMMAR, NUMBERS
from newsapi.api.text import fold

Words = tuple[str, ...]

SHINGLE = 5
WINDOW = 2
# Quotes of fewer words are said by everybody, all the time.
FEWEST = {"direct": 4, "mixed": 5, "indirect": 8}
# Shorter wordings are found by all of their words alone.
FEWEST_TO_TRIM = 6

_WORD = regex.compile(r"[\p{L}\p{N}]+")
_INSERTED = regex.compile(r"\[[^\[\]]{0,80}\]")
_QUOTED = regex.compile(r"[“„«]([^“”„«»]+)[”“»]|\"([^\"]+)\"|(?<!\w)‘([^‘]+?)’(?!\w)|(?<!\w)'([^']+?)'(?!\w)")


@dataclass(frozen=True, slots=True)
class Said:
    """A quote as far as it matters here; `speaker` is a kind and an id, or empty."""

    kind: str
    text: str
    speaker: str
    said_on: dt.date | None = None
    precision: str | None = None
    published_on: dt.date | None = None


@dataclass(frozen=True)
class Phrase:
    """A wording; `reported` where nobody claims that these were the very words."""

    words: Words
    reported: bool
    speaker: str
    said: tuple[dt.date, dt.date] | None = None
    published_on: dt.date | None = None

    @cached_property
    def key(self) -> str:
        """The same for those that can't be told apart."""
        parts = (*self.words, self.reported, self.speaker, self.said, self.published_on)
        return hashlib.blake2b("\0".join(map(str, parts)).encode(), digest_size=16).hexdigest()

    @cached_property
    def triples(self) -> frozenset[Words]:
        """All three words in a row."""
        return frozenset(zip(self.words, self.words[1:], self.words[2:], strict=False))

    @cached_property
    def telling(self) -> int:
        """How many of its words not everybody says all the time."""
        return len(set(self.words) - GRAMMAR - FORMULAIC)

    @cached_property
    def quantities(self) -> frozenset[str]:
        """Its numbers, in digits or words."""
        return frozenset(word for word in self.words if word in NUMBERS or word[0].isdigit())

    @cached_property
    def numbers(self) -> frozenset[int]:
        """By what it is found: all words as one, and the shingles of what may have been trimmed."""
        found = {_number(self.words)}
        if not self.reported and len(self.words) >= FEWEST_TO_TRIM:
            found |= set(_winnowed(self.words))
        return frozenset(found)


def phrase_of(said: Said) -> Phrase | None:
    """The wording of a quote; None where the words are too few to be known again."""
    words = words_of(said.kind, said.text)
    if len(words) < FEWEST[said.kind]:
        return None
    days = _days(said.said_on, said.precision)
    return Phrase(words, said.kind == "indirect", said.speaker, days, said.published_on)


def words_of(kind: str, text: str) -> Words:
    """Folded words without marks and editors' insertions; of a mixed quote those in quotation marks.

    >>> words_of("mixed", "the deal was “dead [on] arrival”")
    ('dead', 'arrival')
    """
    if kind == "mixed":
        text = " ".join(next(filter(None, found.groups())) for found in _QUOTED.finditer(text))
    return tuple(_WORD.findall(fold(_INSERTED.sub(" ", text))))


def _winnowed(words: Words) -> Iterator[int]:
    shingles = [words[n : n + SHINGLE] for n in range(len(words) - SHINGLE + 1)]
    numbers = [_number(shingle) for shingle in shingles]
    kept = {
        min(range(n, min(n + WINDOW, len(numbers))), key=lambda i: numbers[i])
        for n in range(max(1, len(numbers) - WINDOW + 1))
    }
    return (numbers[n] for n in kept if not GRAMMAR.issuperset(shingles[n]))


def _number(words: Sequence[str]) -> int:
    digest = hashlib.blake2b(" ".join(words).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _days(day: dt.date | None, precision: str | None) -> tuple[dt.date, dt.date] | None:
    """The first and the last day on which it may have been said."""
    if day is None:
        return None
    if precision == "year":
        return day, day.replace(month=12, day=31)
    if precision == "month":
        return day, day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day, day
