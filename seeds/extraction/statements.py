"""Statements: quotation marks and clauses put together with the frame that attributes them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from seeds.extraction.cues import CUE_WORDS
from seeds.extraction.findings import QuoteKind, Span
from seeds.extraction.frames import Frame, find_frames
from seeds.extraction.marks import Marked
from seeds.extraction.tokens import Token, tokenize
from seeds.extraction.vocabulary.saying import VERBS

Numbered = tuple[int, Marked]

_LONGEST = 3000  # characters outside quotation marks: no sentence of a report is as long
_MOST_MARKS = 60
_MOST_FRAMES = 12
_CUES = frozenset(form for form, verb in VERBS.items() if verb.clause and verb.bare and verb.quoted)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Words said, and the places that tell who said them. Offsets count characters of the body.

    `label` is the printed source; where it is None, `subject` (of the sentence) or what went before decides.
    """

    kind: QuoteKind
    pieces: tuple[Span, ...]
    rule: str
    sentence: int
    paragraph: int
    cue: Span | None = None
    label: Span | None = None
    subject: Span | None = None
    via: Span | None = None
    open_ended: bool = False  # its last mark is never closed: the next paragraph goes on


class Sentence:
    """A sentence as the rules see it; its tokens and frames are made when somebody asks for them."""

    def __init__(self, body: str, number: int, *, paragraph: int, span: Span, marks: list[Numbered]) -> None:
        self.number = number
        self.paragraph = paragraph
        self.span = span
        self.used: set[int] = set()  # the marked passages that belong to a statement already
        self._body = body
        self._marks = marks

    @cached_property
    def tokens(self) -> list[Token]:
        """Words and signs, a marked passage as one."""
        return tokenize(self._body, self.span, self._marks)

    @cached_property
    def frames(self) -> list[Frame]:
        """The cues of the sentence with their subjects."""
        text = self._body[slice(*self.span)].lower()
        if CUE_WORDS.isdisjoint(text.split()) and CUE_WORDS.isdisjoint(_WORD.findall(text)):
            return []
        return find_frames(self.tokens)[:_MOST_FRAMES]

    @property
    def speaks(self) -> bool:
        """May there be a statement in it?"""
        return bool(self._marks or self.frames)


def read_sentences(body: str, sentences: Sequence[Span], marks: Sequence[Marked]) -> list[Sentence]:
    """The sentences as the rules see them; inside an unclosed quotation there are none."""
    outer = [(n, m) for n, m in enumerate(marks) if not m.nested]
    result: list[Sentence] = []
    at, paragraph, last_end, covered = 0, -1, 0, 0
    for number, span in enumerate(sentences):
        if "\n\n" in body[last_end : span[0]] or not result:
            paragraph += 1
        last_end = span[1]
        here: list[Numbered] = []
        while at < len(outer) and outer[at][1].open < span[1]:
            if outer[at][1].open >= max(span[0], covered):
                here.append(outer[at])
            at += 1
        if span[0] < covered:
            continue
        speaking = [(n, m) for n, m in here if not _is_fragment(body, m)]
        covered = max(covered, speaking[-1][1].close if speaking else 0)
        for piece, within in _bounded(body, span, speaking):
            result.append(Sentence(body, number, paragraph=paragraph, span=piece, marks=within))
    return result


def _bounded(body: str, span: Span, marks: list[Numbered]) -> Iterator[tuple[Span, list[Numbered]]]:
    """The sentence as it is; one without end is cut, so that time stays linear in its length."""
    start, end = span
    plain = end - start - sum(mark.close - mark.open for _, mark in marks)
    if plain <= _LONGEST and len(marks) <= _MOST_MARKS:
        yield span, marks
        return
    while start < end:
        here = [item for item in marks[:_MOST_MARKS] if item[1].open < start + _LONGEST]
        marks = marks[len(here) :]
        least = start + _LONGEST if len(here) < _MOST_MARKS else start
        cut = body.find(" ", max([least, *(mark.close for _, mark in here[-1:])]), end)
        cut = end if cut < 0 else cut
        yield (start, cut), here
        start = cut


def _is_fragment(body: str, mark: Marked) -> bool:
    """A few quoted words inside somebody else's sentence, which are read as part of it."""
    words = body[mark.start : mark.end]
    if words[-1] in ",.!?…—" or len(words.split()) > 3:
        return False
    before = body[max(0, mark.open - 2) : mark.open].rstrip()
    return mark.closed and not before.endswith((",", ":")) and bool(before) and not _is_cued(body, mark)


def _is_cued(body: str, mark: Marked) -> bool:
    """`said “no comment”`: short as it is, it is what was said."""
    before = body[max(0, mark.open - 12) : mark.open].split()
    return bool(before) and before[-1] in _CUES


def join_paragraphs(body: str, statements: Sequence[Statement]) -> list[Statement]:
    """A quotation that ends without a mark and goes on in the next paragraph is one statement."""
    joined: list[list[Statement]] = []
    for statement in sorted(statements, key=lambda s: s.pieces[0][0]):
        if joined and joined[-1][-1].open_ended and _goes_on(body, joined[-1][-1], statement):
            joined[-1].append(statement)
        else:
            joined.append([statement])
    return [_join(parts) if len(parts) > 1 else parts[0] for parts in joined]


def _goes_on(body: str, before: Statement, statement: Statement) -> bool:
    between = body[before.pieces[-1][1] : statement.pieces[0][0]]
    follows = between.count("\n\n") == 1 and not any(c.isalnum() for c in between)
    return follows and statement.kind == "direct" and before.kind != "indirect"


def _join(parts: list[Statement]) -> Statement:
    """One statement of all the pieces; its frame may stand in the first paragraph or in a later one."""
    framed = next((part for part in parts if part.cue is not None), parts[0])
    pieces = tuple(piece for part in parts for piece in part.pieces)
    return replace(framed, kind=parts[0].kind, pieces=pieces, open_ended=parts[-1].open_ended)
