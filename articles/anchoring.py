"""Find words that an editor has typed in the body of an article, and say at which characters they stand."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import regex

Span = tuple[int, int]
Pattern = Callable[[str], str | None]

# Typed characters stand for any of their typographic variants.
_APOSTROPHES = "'’‘ʼ`´′"
_DOUBLE_MARKS = '"“”„‟«»″'
_DASHES = "-‐‑‒–—―−"
_OPENING = "“„«‘\"'‹"
_CLOSING = "”»’\"'›"
_PAIRS = {"“": "”“", "„": "“”", "«": "»", "‘": "’", '"': '"', "'": "'", "”": "”", "»": "«", "‹": "›"}

# What may stand between two typed words: white space, or an interruption by the reporter that begins after a
# closing mark and ends at an opening one (`,” he said, “`), also across paragraphs.
_INTERRUPTION = rf"(?P<gap>\s*[,;:]?[{_CLOSING}]\s*[^“”„«»\"]{{0,300}}?\s[{_OPENING}]|\s*\n\n\s*[{_OPENING}])"
_OMISSION = regex.compile(r"\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*")
_ANYTHING = r"(?P<gap>[\s\S]{1,1500}?)"
_SECONDS = 1.0


class NotFound(Exception):
    """The words do not stand in the body; the message says so to an editor."""


class NoSuchOccurrence(NotFound):
    """The words stand in the body, but not that often."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where words stand: the pieces, and the text that they make in the body's own spelling."""

    spans: tuple[Span, ...]
    text: str
    occurrences: int

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def find_words(body: str, text: str, *, near: int | None = None, occurrence: int | None = None) -> Anchor:
    """One unbroken stretch of the body that reads like `text`; see `find_quote`."""
    return _anchor(body, _matches(body, text, (_exact, _tolerant)), near, occurrence)


def find_quote(body: str, text: str, *, near: int | None = None, occurrence: int | None = None) -> Anchor:
    """Where the body says `text`, which may have been typed with other marks, spaces and dashes.

    Outer quotation marks are not part of the words. The pieces of a split quote may follow each other
    directly or be separated by an ellipsis. Of several places the `occurrence`-th is meant (from 1), else
    the nearest to the offset `near`, else the first. Raises NotFound.
    """
    return _anchor(body, _matches(body, text, (_exact, _tolerant, _interrupted, _omitting)), near, occurrence)


def quote_places(body: str, text: str) -> list[tuple[Span, ...]]:
    """Every place at which `find_quote` finds the words, from the first on; empty where it finds none."""
    try:
        places = _matches(body, text, (_exact, _tolerant, _interrupted, _omitting))
    except NotFound:
        return []
    return [tuple(_trimmed(body, span) for span in spans) for spans in places]


def join_spans(body: str, spans: tuple[Span, ...]) -> str:
    """The pieces as one text: joined by a space, across paragraphs by a blank line."""
    text = body[slice(*spans[0])]
    for before, after in pairwise(spans):
        gap = body[before[1] : after[0]]
        text += ("\n\n" if "\n\n" in gap else " ") + body[slice(*after)]
    return text


def find_near(body: str, words: str, *, spans: tuple[Span, ...], reach: int = 400) -> Span | None:
    """The place of a speaker's label or a cue: whole words, outside the quote, the nearest within reach."""
    start, end = spans[0][0], spans[-1][1]
    low = max(0, start - reach)
    pattern = regex.compile(_whole(_tolerant(words.strip())))
    places = [
        m.span()
        for m in pattern.finditer(body, low, min(len(body), end + reach))
        if not any(m.start() < stop and begin < m.end() for begin, stop in spans)
    ]
    return min(places, key=lambda place: max(start - place[1], place[0] - end, 0), default=None)


def _matches(body: str, text: str, patterns: tuple[Pattern, ...]) -> list[tuple[Span, ...]]:
    words = _bare(unicodedata.normalize("NFC", text))
    if not any(character.isalnum() for character in words):
        raise NotFound("Type the words as the article prints them.")
    for pattern in patterns:
        expression = pattern(words)
        if expression and (found := list(_places(body, _whole(expression)))):
            return found
    raise NotFound("These words are not in the article's body. Copy them from it; leave words out with “…”.")


def _places(body: str, expression: str) -> Iterator[tuple[Span, ...]]:
    try:
        for match in regex.finditer(expression, body, timeout=_SECONDS):
            gaps = sorted(match.spans("gap")) if "gap" in match.groupdict() else []
            edges = [match.start(), *(edge for gap in gaps for edge in gap), match.end()]
            yield tuple(zip(edges[::2], edges[1::2], strict=True))
    except TimeoutError:
        return


def _anchor(body: str, places: list[tuple[Span, ...]], near: int | None, occurrence: int | None) -> Anchor:
    if occurrence is not None:
        if occurrence > len(places):
            raise NoSuchOccurrence(
                f"The number of times that these words stand in the body is {len(places)}."
            )
        chosen = places[occurrence - 1]
    elif near is not None:
        chosen = min(places, key=lambda spans: abs(spans[0][0] - near))
    else:
        chosen = places[0]
    spans = tuple(_trimmed(body, span) for span in chosen)
    return Anchor(spans, join_spans(body, spans), len(places))


def _trimmed(body: str, span: Span) -> Span:
    """Without white space at the edges."""
    start, end = span
    piece = body[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _bare(text: str) -> str:
    """Without outer quotation marks, and without the comma that stands before the closing one."""
    bare = text.strip()
    if len(bare) > 1 and bare[-1] in _PAIRS.get(bare[0], ""):
        bare = bare[1:-1]
    return bare.strip().rstrip(",").rstrip()


def _whole(expression: str) -> str:
    """Not from or into the middle of a word."""
    return rf"(?<!\w(?=\w))(?:{expression})(?!(?<=\w)\w)"


def _exact(text: str) -> str:
    return regex.escape(text)


def _tolerant(text: str) -> str:
    return r"\s+".join(_spelling(word) for word in text.split())


def _interrupted(text: str) -> str:
    return rf"(?:\s+|{_INTERRUPTION})".join(_spelling(word) for word in text.split())


def _omitting(text: str) -> str | None:
    pieces = [piece for piece in _OMISSION.split(text) if piece]
    return _ANYTHING.join(_whole(_interrupted(piece)) for piece in pieces) if len(pieces) > 1 else None


def _spelling(word: str) -> str:
    return "".join(_variants(character) for character in word.replace("...", "…"))


def _variants(character: str) -> str:
    for variants in (_APOSTROPHES, _DOUBLE_MARKS, _DASHES):
        if character in variants:
            return f"[{regex.escape(variants)}]"
    return r"(?:…|\.\.\.)" if character == "…" else regex.escape(character)
