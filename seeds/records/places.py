"""Finding the words of a record in its body, where it doesn't say at which characters they stand."""

import re
from collections.abc import Iterable, Iterator

from articles.anchoring import quote_places
from seeds.extraction.findings import Span

Spans = tuple[Span, ...]

_APOSTROPHES = re.compile("['’]")
OPENING = tuple("“„«»‘\"'")
_MARKS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}


class Places:
    """A body in which the same words, asked for again, are found at their next occurrence."""

    def __init__(self, body: str, taken: Iterable[Spans] = ()) -> None:
        self._body = body
        self._next: dict[str, int] = {}
        self._taken = set(taken)
        self._quotes: dict[str, Iterator[Spans]] = {}

    def words(self, text: str) -> Span | None:
        """Where the text stands as whole words, however its white space and apostrophes are written."""
        words = [_APOSTROPHES.sub("['’]", re.escape(word)) for word in text.split()]
        if not words:
            return None
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)")
        found = pattern.search(self._body, self._next.get(text, 0))
        if found:
            self._next[text] = found.end()
        return found.span() if found else None

    def quote(self, text: str) -> Spans:
        """Where a statement stands, as `find_quote` finds it; no place is given twice."""
        if text not in self._quotes:
            self._quotes[text] = iter(quote_places(self._body, text))
        found = next((place for place in self._quotes[text] if place not in self._taken), ())
        self._taken.add(found)
        return found


def joined(body: str, spans: Spans) -> str:
    """The pieces of a quote as its text: one space between them, a blank line across paragraphs."""
    text, last = "", 0
    for number, (start, end) in enumerate(spans):
        if number:
            text += "\n\n" if "\n\n" in body[last:start] else " "
        text += body[start:end]
        last = end
    return text


def in_marks(words: str) -> bool:
    """Whether words bring along the quotation marks around them."""
    closing = _MARKS.get(words[:1], "")
    return len(words) > 2 and words[-1] in closing and not any(mark in words[1:-1] for mark in closing)
