"""Words said before a frame or around it, as in `The plan, she said, has failed`."""

from collections.abc import Sequence

from seeds.extraction.adverbials import TIME_OR_PLACE
from seeds.extraction.appositions import dateline_end
from seeds.extraction.clauses import TAILS, has_finite_verb, is_dependent, non_empty
from seeds.extraction.frames import Frame
from seeds.extraction.phrases import Range, is_ly
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar, saying


def around(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    """`The plan, she said, has failed.`: what stands before the frame, and what goes on behind it."""
    if frame.subject is None or tokens[frame.cue.lo - 1].lower in ("who", "which"):
        return ()
    left = _left(tokens, frame)
    after = _continued(tokens, frame, end)
    if left is None or is_dependent(tokens, left):
        return () if after is None else ((after,) if left is None else (left, after))
    return (left,) if after is None else (left, after)


def tail_is_adverbial(tokens: Sequence[Token], frame: Frame, end: int) -> bool:
    """`…, she said in Iowa on Monday.` and not `…, she said it.`"""
    if frame.hi >= end or not tokens[frame.hi].is_word:
        return True
    lower = tokens[frame.hi].lower
    return (
        lower in TAILS
        or lower in grammar.TIME_WORDS
        or is_ly(lower)
        or frame.cue.verb.told
        or lower in grammar.COORDINATORS
    )


def _continued(tokens: Sequence[Token], frame: Frame, end: int) -> Range | None:
    """What goes on behind `…, she said,`."""
    comma = frame.hi
    if comma + 1 >= end or tokens[comma].text not in (",", "—", "–"):
        return None
    if frame.inverted and frame.cue.form != "according":
        return _verb_after_apposition(tokens, comma, end)
    following = tokens[comma + 1].lower
    if following in _NOT_CONTINUED or following in saying.PARTICIPLES:
        return None
    return non_empty(tokens, comma + 1, end)


def _verb_after_apposition(tokens: Sequence[Token], comma: int, end: int) -> Range | None:
    """`The plan, said X, a doctor, has failed.`"""
    for index in range(comma, min(end - 1, comma + 30)):
        following = tokens[index + 1].lower
        if tokens[index].text == "," and (
            following in grammar.AUXILIARIES or following in grammar.IRREGULAR_VERBS
        ):
            return non_empty(tokens, index + 1, end)
    return None


_NOT_CONTINUED = frozenset(
    (
        "who",
        "which",
        "whose",
        "where",
        "as",
        "while",
        "and",
        "but",
        "when",
        "though",
        "although",
        "citing",
        "referring",
        "speaking",
        "pointing",
        "standing",
        "calling",
        "echoing",
        "using",
        "describing",
        "a",
        "an",
        "alluding",
        "laughing",
        "smiling",
        "shaking",
        "quoting",
        "gesturing",
        "drawing",
        "prompting",
        "according",
    )
)


def is_tail(tokens: Sequence[Token], frame: Frame) -> bool:
    """`The plan failed, she said after the vote.`: the clause stands before, time and place behind."""
    first = tokens[frame.hi].lower
    if frame.lo < 2 or tokens[frame.lo - 1].text != "," or frame.subject is None:
        return False
    if first not in TIME_OR_PLACE and first not in grammar.TIME_WORDS:
        return False
    left = _left(tokens, frame)
    if left is None or is_dependent(tokens, left):
        return False
    return has_finite_verb(tokens, left) or any(
        tokens[at].lower in grammar.AUXILIARIES and tokens[at + 1].mark >= 0 for at in range(*left)
    )


def _left(tokens: Sequence[Token], frame: Frame) -> Range | None:
    """The clause before: `The plan failed, she said.`"""
    comma = frame.lo - 1
    if comma > 0 and tokens[comma].lower == "as":
        comma -= 1
    if comma < 1 or (tokens[comma].text not in (",", "—", "–", "--", "?") and frame.cue.form != "according"):
        return None
    start = comma
    first = dateline_end(tokens)
    while start > first and tokens[start - 1].text != ";":
        start -= 1
    while start < comma and tokens[start].lower in ("but", "and", "still", "yet", ","):
        start += 1
    return non_empty(tokens, start, comma if not tokens[comma].is_word else comma + 1)


def of_according(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    first = frame.lo - 1 if frame.lo and tokens[frame.lo - 1].lower == "as" else frame.lo
    fronted = first == 0 or tokens[first - 1].lower in ("and", "but", ";", "that")
    fronted = fronted or (tokens[first - 1].text == "," and first > 1 and tokens[first - 2].lower == "that")
    if not fronted:
        left = _left(tokens, frame)
        if left is None:
            return ()
        after = _continued(tokens, frame, end)
        return (left, after) if after and _goes_on_with_verb(tokens, left, after) else (left,)
    comma = next((i for i in range(frame.hi, end) if tokens[i].text == ","), None)
    while comma is not None and comma + 1 < end and _is_apposition(tokens, comma, end):
        comma = next((i for i in range(comma + 1, end) if tokens[i].text == ","), None)
    right = non_empty(tokens, comma + 1, end) if comma is not None else None
    return (right,) if right else ()


def _goes_on_with_verb(tokens: Sequence[Token], left: Range, after: Range) -> bool:
    first = tokens[after[0]].lower
    return (
        tokens[left[1] - 1].lower in grammar.AUXILIARIES
        or not has_finite_verb(tokens, left)
        or first in grammar.AUXILIARIES
        or first in grammar.IRREGULAR_VERBS
    )


def _is_apposition(tokens: Sequence[Token], comma: int, end: int) -> bool:
    """Does another comma follow, with no verb before it?"""
    first = tokens[comma + 1].lower
    following = next((i for i in range(comma + 1, end) if tokens[i].text == ","), None)
    if following is None:
        return False
    if first in ("who", "which", "whose", "a", "an"):
        return not (first in ("a", "an") and has_finite_verb(tokens, (comma + 1, following)))
    return False
