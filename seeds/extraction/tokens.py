"""Words and signs of one sentence, a marked passage standing as one token."""

import re
from typing import NamedTuple

from seeds.extraction.findings import Span
from seeds.extraction.marks import Marked
from seeds.extraction.vocabulary.letters import UPPER

_REST = r"(?:['’.,&@\-‑][^\W_]++)*+(?:%|(?<=s)['’](?!\w))?"
# "Hale, Jr., said": no comma parts a name from what tells a son from his father.
_SUFFIX = r"(?:(?<=[a-z]),[ \u00a0](?:[JS]r\b\.?|I{2,3}\b|IV\b)(?!\s+[A-Z]))?"
_TOKEN = re.compile(
    rf"(?=[{UPPER}])(?:(?:[{UPPER}]\.)+(?:[{UPPER}]\b)?"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Hon|Prof|St|Jr|Sr|Adm|Cmdr)\.)"
    rf"|[^\W_]++{_REST}{_SUFFIX}|[$£€#@][^\W_]*+{_REST}"
    r"|--+|\.\.+|\S"
)

_LIKE_SMALL_WORDS = frozenset(("WHO", "US", "IT", "ILO", "AM", "ICE", "OR", "IN", "ME", "MAY"))
QUOTE = "“”"


class Token(NamedTuple):
    """A word, a sign or (`mark` ≥ 0) a whole marked passage."""

    start: int
    end: int
    text: str
    lower: str
    mark: int = -1

    @property
    def is_word(self) -> bool:
        return self.mark < 0 and self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        return self.mark < 0 and self.text[0].isupper()


def tokenize(body: str, span: Span, marks: list[tuple[int, Marked]]) -> list[Token]:
    """The tokens of `body[span]`; `marks` are the numbered outer passages that begin within it, in order."""
    tokens: list[Token] = []
    at, end = span
    for number, mark in marks:
        tokens += _plain(body, at, mark.open)
        tokens.append(Token(mark.open, mark.close, QUOTE, QUOTE, number))
        at = mark.close
    if at < end:
        tokens += _plain(body, at, end)
    return tokens


def _plain(body: str, start: int, end: int) -> list[Token]:
    """Tokens of a stretch without marked passages; acronyms like small words keep their capitals."""
    tokens: list[Token] = []
    append, make, find = tokens.append, tuple.__new__, body.find  # `Token` itself takes twice as long
    at = start
    for text in _TOKEN.findall(body, start, end):
        low = find(text, at)  # between two tokens is only white space
        at = low + len(text)
        lower = text if text in _LIKE_SMALL_WORDS else text.lower()
        if "’" in lower:
            lower = lower.replace("’", "'")
        append(make(Token, (low, at, text, lower, -1)))
    return tokens
