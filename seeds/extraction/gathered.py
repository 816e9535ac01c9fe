"""What the words of a document turned out to be, and questions about their neighbours."""

import re
from dataclasses import dataclass, field

from seeds.extraction.bodies import Bodies
from seeds.extraction.classes import Piece
from seeds.extraction.names import Word
from seeds.extraction.people import People

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
    words: list[Word]
    lowers: list[str] = field(default_factory=list)
    people: People = field(default_factory=People)
    bodies: Bodies = field(default_factory=Bodies)
    places: list[Place] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    index: dict[int, int] = field(default_factory=dict)

    def text(self, piece: Piece) -> str:
        """The piece as printed, but with one plain space between its words."""
        text = self.body[piece.start : piece.end]
        return " ".join(text.split()) if _ODD_SPACE.search(text) else text

    def before(self, start: int) -> str:
        """The lower-cased word directly before, "" at a break."""
        at = self.index.get(start, 0)
        if not at:
            return ""
        word = self.words[at - 1]
        return word.text.lower() if start - word.end == 1 and self.body[word.end] in " \u00a0" else ""

    def after(self, piece: Piece) -> str:
        """The word directly after, "" at a break or after a possessive."""
        at = self.index.get(piece.words[-1].start, len(self.words)) + 1
        if at >= len(self.words) or piece.words[-1].owns:
            return ""
        word = self.words[at]
        return word.text if word.start - piece.end == 1 and self.body[piece.end] in " \u00a0" else ""
