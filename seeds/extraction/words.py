"""The words of a body, with their offsets."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, overload

from seeds.extraction.vocabulary.letters import UPPER
from seeds.extraction.vocabulary.titles import ABBREVIATIONS

_SHOUTED = ("MR", "MRS", "MS", "DR", "SEN", "REP", "GOV", "GEN")
_ABBREVIATED = "|".join(
    sorted((*ABBREVIATIONS, *_SHOUTED, "Inc", "Corp", "Co", "Ltd"), key=len, reverse=True)
)
# What ends the name of an outlet that calls itself by its address: "IraqiNews.com".
_DOMAINS = "com|org|net|gov|edu|mil|int|eu|co|uk|tv|news|media|press|io|info|example"
_WORD = re.compile(
    rf"""(?=[{UPPER}]|[a-z]\.)(?:                # few words begin so, and are looked at closely:
        (?:[A-Za-z]\.){{2,}}(?:-\w+)?            # U.S., D.C., U.S.-led
      | (?:{_ABBREVIATED})\.                     # Sen., Inc.
      | A/S\b                                   # a company of Denmark or Norway
      | [{UPPER}]\.(?=[ \u00a0]?[{UPPER}]))    # an initial
      | \w++(?:(?:[-‑'’&]|\.(?=(?:{_DOMAINS})\b))\w++)*+""",
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’](?:s|S|re|ll|ve|d|m)$")
_LONGEST_POSSESSIVE = 3
_BARE_POSSESSIVE = ("' ", "’ ")
_APOSTROPHE = re.compile(r"['’]")


class Word(NamedTuple):
    """A word of the body; `text` without a possessive ending, which `owns` tells of."""

    start: int
    end: int
    text: str
    owns: bool = False
    link: str = ""  # what joins it to the word before in a run: "of", "and", a particle


_make = tuple.__new__  # `Word` itself takes twice as long


class WordList(Sequence[Word]):
    """All words of a body in order, kept as columns: a `Word` is only made where somebody asks for it.

    `lowers` are the `texts` in small letters; `starts` and `ends` count characters of the body.
    """

    __slots__ = ("_owning", "ends", "lowers", "starts", "texts")

    def __init__(self, body: str) -> None:
        self.texts: list[str] = _WORD.findall(body)
        self.starts = _places(body, self.texts)
        self.ends = [start + len(text) for start, text in zip(self.starts, self.texts, strict=True)]
        self._owning: set[int] = set()
        for match in _APOSTROPHE.finditer(body):
            at = bisect_left(self.starts, match.start()) - 1
            if at >= 0 and self.ends[at] >= match.start():
                self._bare(body, at)
        self.lowers = [text.lower() for text in self.texts]

    def _bare(self, body: str, at: int) -> None:
        """Take the possessive ending off the word at an apostrophe."""
        text, end = self.texts[at], self.ends[at]
        # At the end alone: a word may be one apostrophe after the other.
        tail = _POSSESSIVE.search(text, max(0, len(text) - _LONGEST_POSSESSIVE))
        if tail:
            self.texts[at] = text[: tail.start()]
            self.ends[at] = self.starts[at] + tail.start()
        if tail or (text[-1] == "s" and body[end : end + 2] in _BARE_POSSESSIVE):
            self._owning.add(at)
        else:
            self._owning.discard(at)

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, at: int) -> Word: ...

    @overload
    def __getitem__(self, at: slice) -> list[Word]: ...

    def __getitem__(self, at: int | slice) -> Word | list[Word]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self.texts)))]
        at = at if at >= 0 else at + len(self.texts)
        return _make(Word, (self.starts[at], self.ends[at], self.texts[at], at in self._owning, ""))

    def owns(self, at: int) -> bool:
        """Whether the word has lost a possessive ending."""
        return at in self._owning

    def find(self, start: int) -> int:
        """The number of the word that begins there, or -1."""
        at = bisect_left(self.starts, start)
        return at if at < len(self.starts) and self.starts[at] == start else -1


def _places(body: str, texts: Sequence[str]) -> list[int]:
    """Where each begins: between two words is no letter, so that the next place is the right one."""
    starts: list[int] = []
    append, find, at = starts.append, body.find, 0
    for text in texts:
        at = find(text, at)
        append(at)
        at += len(text)
    return starts
