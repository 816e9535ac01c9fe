"""The text of an article as paragraphs in which statements are marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.models import Article

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the body that is marked, where it leads to, and what it says when pointed at.

    Evidence is not what was said, but what tells of it: who is named as speaker, the verb of saying.
    """

    start: int
    end: int
    url: str | None = None
    title: str = ""
    is_evidence: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    marked: bool = False
    url: str | None = None
    title: str = ""
    is_evidence: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    title: str
    paragraphs: list[list[Piece]]


def passage(title: str, body: str, marks: Iterable[Mark], *, around: Span | None = None) -> Passage:
    """The body, or its paragraphs that touch the span `around`. Where marks overlap, the first one stands."""
    low, high = around or (0, len(body))
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
    shown = [(start, end) for start, end in _paragraphs(body) if start <= high and end >= low]
    return Passage(title, [list(_pieces(body, span, ordered)) for span in shown])


def chosen_text(article: str | None) -> Passage | None:
    """The text of the article that a new statement is to be found in, named by its id in the address."""
    if article is None or not article.isdecimal():
        return None
    body = Article.objects.filter(pk=int(article[:18])).values_list("body", flat=True).first()
    return None if body is None else passage("The text", body, ())


def _paragraphs(body: str) -> Iterator[Span]:
    start = 0
    for text in body.split("\n\n"):
        yield start, start + len(text)
        start += len(text) + 2


def _pieces(body: str, span: Span, marks: list[Mark]) -> Iterator[Piece]:
    position, end = span
    for mark in marks:
        start, stop = max(mark.start, position), min(mark.end, end)
        if start >= stop or span[0] <= mark.start < position:
            continue
        if start > position:
            yield Piece(body[position:start])
        yield Piece(body[start:stop], True, mark.url, mark.title, mark.is_evidence)
        position = stop
    if position < end:
        yield Piece(body[position:end])
