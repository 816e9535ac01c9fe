"""Finding the words of a record in its body, where it doesn't say at which characters they stand."""

import re

from seeds.extraction.findings import Span

_APOSTROPHES = re.compile("['’]")


class Places:
    """A body in which the same words, asked for again, are found at their next occurrence."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._next: dict[str, int] = {}

    def words(self, text: str) -> Span | None:
        """Where the text stands as whole words, however its white space and apostrophes are written."""
        return self._find(text, self._next.get(text, 0), key=text)

    def pieces(self, text: str) -> tuple[Span, ...]:
        """Where the text stands: in one piece, else by paragraphs; nothing if a part is missing."""
        if whole := self.words(text):
            return (whole,)
        spans: list[Span] = []
        for piece in text.split("\n\n"):
            span = self._find(piece, spans[-1][1] if spans else 0)
            if span is None:
                return ()
            spans.append(span)
        return tuple(spans)

    def _find(self, text: str, start: int, key: str | None = None) -> Span | None:
        words = [_APOSTROPHES.sub("['’]", re.escape(word)) for word in text.split()]
        if not words:
            return None
        found = re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)").search(self._body, start)
        if found and key is not None:
            self._next[key] = found.end()
        return found.span() if found else None


def joined(body: str, spans: tuple[Span, ...]) -> str:
    """The pieces of a quote as its text: one space between them, a blank line across paragraphs."""
    text, last = "", 0
    for number, (start, end) in enumerate(spans):
        if number:
            text += "\n\n" if "\n\n" in body[last:start] else " "
        text += body[start:end]
        last = end
    return text
