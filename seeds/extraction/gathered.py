"""What the words of a document turned out to be, and questions about their neighbours."""

import re
from dataclasses import dataclass, field

from seeds.extraction.bodies import Bodies
from seeds.extraction.classes import Piece
from seeds.extraction.people import People
from seeds.extraction.words import WordList

_ODD_SPACE = re.compile(r"\s\s|[^\S ]")


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the body names; `country` is its ISO code if known."""

    start: int
    end: int
    text: str
    country: str | None


@dataclass(slots=True)
class Gathered:
    """What the capitalised words of a document turned out to be."""

    body: str
    words: WordList
    people: People = field(default_factory=People)
    bodies: Bodies = field(default_factory=Bodies)
    places: list[Place] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    def text(self, piece: Piece) -> str:
        """The piece as printed, but without commas and with one plain space between its words."""
        text = self.body[piece.start : piece.end]
        if len(piece.words) == 1:
            return text
        if "," in text:  # "Martin Hale, Jr."
            text = text.replace(",", "")
        return " ".join(text.split()) if _ODD_SPACE.search(text) else text

    def before(self, start: int) -> str:
        """The lower-cased word directly before, "" at a break."""
        at = self.words.find(start) - 1
        if at < 0:
            return ""
        end = self.words.ends[at]
        return self.words.lowers[at] if start - end == 1 and self.body[end] in " \u00a0" else ""

    def after(self, piece: Piece) -> str:
        """The word directly after, "" at a break or after a possessive."""
        last, words = piece.words[-1], self.words
        at = words.find(last.start) + 1
        if not 0 < at < len(words) or last.owns:
            return ""
        beside = words.starts[at] - piece.end == 1 and self.body[piece.end] in " \u00a0"
        return words.texts[at] if beside else ""
