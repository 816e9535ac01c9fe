"""Quotation marks: which passages of a body stand between them, whatever the typography.

Curly, straight and doubled single marks, guillemets, British single marks, nested marks, and marks that
are never closed: those end with their paragraph, as a quotation that goes on in the next one does.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from seeds.extraction.findings import Span

_PARAGRAPH = re.compile(r"\S[^\n]*+(?:\n(?!\s*\n)[^\n]*+)*+")
_DOUBLE = re.compile(r"[“”„«»\"]|``|''(?!')|(?<=')''")
_ANY = re.compile(r"[“”„«»\"`‘’']")
_SINGLE = re.compile(r"[‘’']")
_LONGEST_GAP = 12  # characters between two paragraphs
_BEFORE_OPENING = frozenset(" \t\xa0\n([{—–-/\u2009\u202f")
# Words that begin with an apostrophe, so that it opens nothing.
_CLIPPED = re.compile(r"(?:em|til|till|cause|cuz|tis|twas|n|bout|round|\d0s|\d\ds?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A passage between quotation marks: its words are `start:end`, with the marks it is `open:close`."""

    start: int
    end: int
    open: int
    close: int
    paragraph: int
    closed: bool = True
    single: bool = False
    nested: bool = False


def find_paragraphs(body: str) -> tuple[Span, ...]:
    """Paragraphs are separated by blank lines; white space at their ends belongs to none."""
    return tuple((m.start(), m.start() + len(m.group().rstrip())) for m in _PARAGRAPH.finditer(body))


def find_marks(body: str) -> tuple[Marked, ...]:
    """All marked passages in the order of their opening marks, nested ones flagged."""
    found: list[Marked] = []
    for number, (start, end) in enumerate(find_paragraphs(body)):
        if not _ANY.search(body, start, end):
            continue
        double = [_marked(body, piece, number, single=False) for piece in _double_pieces(body, start, end)]
        single = [_marked(body, piece, number, single=True) for piece in _single_pieces(body, start, end)]
        found += _nest([m for m in double if m], [m for m in single if m])
    return tuple(found)


_Piece = tuple[int, int, int, int]  # opening mark from, words from, words to, closing mark to


def _marked(body: str, piece: _Piece, paragraph: int, *, single: bool) -> Marked | None:
    opened, start, end, close = piece
    words = body[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if not any(c.isalnum() for c in body[start:end]):
        return None
    return Marked(
        start=start,
        end=end,
        open=opened,
        close=max(close, end),
        paragraph=paragraph,
        closed=close > piece[2],
        single=single,
    )


def _double_pieces(body: str, start: int, end: int) -> Iterator[_Piece]:
    """Double marks pair up; a second opening one nests if enough closing ones follow, else begins anew."""
    tokens = [(m.start(), m.end(), m.group()) for m in _DOUBLE.finditer(body, start, end)]
    nests = _pairs_up(body, tokens, (start, end))
    stack: list[tuple[int, int]] = []
    for at, after, mark in tokens:
        if _opens(body, (at, after, mark), bounds=(start, end), is_open=bool(stack)):
            if stack and not nests:
                opened, words = stack[0]
                yield opened, words, at, at
                stack.clear()
            stack.append((at, after))
        elif stack:
            opened, words = stack.pop()
            yield opened, words, at, after
    if stack:
        opened, words = stack[0]
        yield opened, words, end, end


def _pairs_up(body: str, tokens: list[tuple[int, int, str]], bounds: Span) -> bool:
    """Are there as many closing marks as opening ones, so that marks within marks can be told?"""
    opening = sum(_opens(body, token, bounds=bounds, is_open=False) for token in tokens)
    return opening * 2 <= len(tokens)


def _opens(body: str, token: tuple[int, int, str], *, bounds: Span, is_open: bool) -> bool:
    at, after, mark = token
    if mark in ("“", "„", "«", "``"):
        return not (mark == "“" and is_open and _looks_closing(body, at, after, bounds))
    if mark in ("”", "»"):
        return False
    before = body[at - 1] if at > bounds[0] else " "
    following = body[after] if after < bounds[1] else " "
    can_open = before in _BEFORE_OPENING or before in "‘'“"
    if not is_open:
        return at == bounds[0] or (can_open and not following.isspace())
    return can_open and before.isspace() and following.isalnum()


def _looks_closing(body: str, at: int, after: int, bounds: Span) -> bool:
    """A curly opening mark set where only a closing one makes sense: after a word, before a space."""
    glued = at > bounds[0] and not body[at - 1].isspace() and body[at - 1] not in "([—–-"
    return glued and (after >= bounds[1] or not body[after].isalnum())


def _single_pieces(body: str, start: int, end: int) -> Iterator[_Piece]:
    """Single marks count only in pairs: most of them are apostrophes."""
    tokens = [
        (m.start(), _role_of_single(body, m.start(), (start, end)))
        for m in _SINGLE.finditer(body, start, end)
    ]
    better = _punctuated_close_ahead(body, tokens)
    opened: int | None = None
    for number, (at, role) in enumerate(tokens):
        if role == "open":
            opened = at
        elif role == "close" and opened is not None and not (_may_be_possessive(body, at) and better[number]):
            yield opened, opened + 1, at, at + 1
            opened = None
    if opened is not None and (
        (opened == start and body[start] == "‘") or _opens_again(body, opened, (start, end))
    ):
        yield opened, opened + 1, end, end


def _opens_again(body: str, opened: int, bounds: Span) -> bool:
    """Is a mark that nobody closes set again at the next paragraph: `She said: 'We go on.` `'We do.'`?"""
    introduced = opened == bounds[0] or body[opened - 2 : opened] in (": ", ", ")
    following = body[bounds[1] : bounds[1] + _LONGEST_GAP].lstrip()[:2] if introduced else ""
    return following[:1] == body[opened] and following[1:].isalnum()


def _role_of_single(body: str, at: int, bounds: Span) -> str:
    before = body[at - 1] if at > bounds[0] else " "
    after = body[at + 1] if at + 1 < bounds[1] else " "
    if "'" in (before, after) and body[at] == "'":
        return ""
    if (before in _BEFORE_OPENING or before in '“"') and (after.isalnum() or after in '“"$£€[…'):
        clipped = _CLIPPED.match(body, at + 1) is not None
        return "" if clipped or body[at] == "’" else "open"
    if body[at] != "‘" and not before.isspace() and not after.isalnum():
        return "close"
    return ""


def _may_be_possessive(body: str, at: int) -> bool:
    return body[at - 1] in "sxzSXZ"


def _punctuated_close_ahead(body: str, tokens: list[tuple[int, str]]) -> list[bool]:
    """For each token: does a closing mark after punctuation follow before the next opening one?"""
    ahead = [False] * len(tokens)
    seen = False
    for number in range(len(tokens) - 1, -1, -1):
        ahead[number] = seen
        at, role = tokens[number]
        if role == "open":
            seen = False
        elif role == "close" and body[at - 1] in ".,?!…":
            seen = True
    return ahead


def _nest(double: list[Marked], single: list[Marked]) -> list[Marked]:
    """Both kinds in order; those inside another are nested, single ones that straddle a double one go."""
    ordered = sorted(double, key=lambda m: m.open)
    outer: list[Marked] = []
    for mark in ordered:
        if not outer or mark.open >= outer[-1].close:
            outer.append(mark)
    places = [(marks, [m.open for m in marks]) for marks in (ordered, outer)]
    kept = [m for m in single if not any(_straddles(m, *place) for place in places)]
    result: list[Marked] = []
    reach = -1
    for mark in sorted(double + kept, key=lambda m: (m.open, -m.close)):
        inside = mark.close <= reach
        reach = max(reach, mark.close)
        result.append(replace(mark, nested=True) if inside else mark)
    return result


def _straddles(mark: Marked, double: list[Marked], opens: list[int]) -> bool:
    for position, inner in ((mark.open, False), (mark.close - 1, True)):
        index = bisect_right(opens, position) - 1
        if index >= 0:
            other = double[index]
            cuts_end = other.open < mark.open < other.close < mark.close
            cuts_start = inner and mark.open < other.open < mark.close < other.close
            if cuts_end or cuts_start:
                return True
    return False
