"""Sentences of a body: paragraphs bound them, abbreviations, initials and quotations do not."""

import re
from collections.abc import Iterator

from seeds.extraction.findings import Span
from seeds.extraction.marks import Marked, find_marks, find_paragraphs
from seeds.extraction.vocabulary.abbreviations import NEVER_LAST, SELDOM_LAST, STARTERS, WORDS_TOO
from seeds.extraction.vocabulary.letters import UPPER

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’'»)\]]*+(?=\s)")
_LAST_WORD = re.compile(r"[^\W_](?:[^\W_]|[.&'’-])*$")
_NEXT = re.compile(r"\s++[\"“„‘«'`(\[—–-]*+\s*+(?P<word>(?:[^\W_]|[$£€#@])(?:[^\W_]|['’.-])*)")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$")
_LONGEST_WORD = 40
# `“Why now?” the minister asked.`: the sentence goes on behind the quotation.
_CLOSING = "\"”’'»"
_FRAME = re.compile(
    r"\s+(?![^.?!]{1,60}, (?:he|she|they|it|I|we) )"
    rf"(?:[{UPPER}]|the |a |an |his |her )[^\s“”\".?!;:]*+(?: [^\s“”\"?!;:]++){{0,5}}? "
    r"(?:(?:said|says|asked|asks|replied|added|wrote|tweeted|shouted|yelled|cried|exclaimed|wondered|joked"
    r"|responded|continued|began|quipped|recalled|barked|mocked|snapped|retorted|countered|went on)"
    r"(?=[.,;:]|$| (?:on|in|at|to|of|as|after|during|before|when|while|with|about)\b"
    rf"| [{UPPER}][^\W\d_]+day\b)|(?:told|tells|asked) )"
)


def find_sentences(body: str) -> tuple[Span, ...]:
    """Spans of all sentences in order; a closed quotation is never cut, so its frame stays with it."""
    return split_sentences(body, find_marks(body))


def split_sentences(body: str, marks: tuple[Marked, ...]) -> tuple[Span, ...]:
    """As `find_sentences`, with the marked passages already known."""
    closed = [(m.open, m.end) for m in marks if m.closed and not m.nested]
    return tuple(
        span for start, end in find_paragraphs(body) for span in _split_paragraph(body, (start, end), closed)
    )


def _split_paragraph(body: str, paragraph: Span, closed: list[Span]) -> Iterator[Span]:
    start, end = paragraph
    index = 0
    for match in _END.finditer(body, start, end):
        while index < len(closed) and closed[index][1] < match.end():
            index += 1
        inside = index < len(closed) and closed[index][0] < match.start()
        if not inside and _is_end(body, match, end):
            yield start, match.end()
            start = _skip_space(body, match.end())
    if start < end:
        yield start, end


def _skip_space(body: str, at: int) -> int:
    while at < len(body) and body[at].isspace():
        at += 1
    return at


def _is_end(body: str, match: re.Match[str], paragraph_end: int) -> bool:
    following = _NEXT.match(body, match.end(), paragraph_end)
    if following is None:
        return True
    word = following["word"]
    if word[0].islower() or (match.group()[-1] in _CLOSING and _frame(body, match, paragraph_end)):
        return False
    if match.group()[0] != "." or len(match.group()) > 1:
        return True
    return not _is_abbreviation(body, match.start(), word)


def _frame(body: str, match: re.Match[str], paragraph_end: int) -> bool:
    """Whether the sentence goes on behind a quotation; behind a full stop, only by a short frame."""
    found = _FRAME.match(body, match.end(), paragraph_end)
    return found is not None and not (match.group()[0] == "." and "," in found.group())


def _is_abbreviation(body: str, dot: int, word: str) -> bool:
    """Does the full stop belong to the word before it, so that the sentence goes on with `word`?"""
    low = max(0, dot - _LONGEST_WORD)
    last = _LAST_WORD.search(body, max(low, body.rfind(" ", low, dot)), dot)
    if last is None:
        return False
    token = last.group()
    if token.lower() in NEVER_LAST:
        return True
    if _DOTTED.match(token) and "." in token:
        return word not in STARTERS
    if len(token) == 1 and token.isupper():
        return token != "I" and word not in STARTERS
    if token.lower() in ("no", "nos"):
        return word[0].isdigit()  # `No. 7`, and not `The answer was no.`
    return token.lower() in SELDOM_LAST and token not in WORDS_TOO and word not in STARTERS
