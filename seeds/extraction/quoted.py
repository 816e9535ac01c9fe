"""Quotations as they stand in a sentence: titles, words that go on, and who stands right beside them."""

from collections.abc import Sequence

from seeds.extraction.adverbials import skip_adverbials
from seeds.extraction.clauses import has_finite_verb
from seeds.extraction.frames import Frame
from seeds.extraction.phrases import Range, subject_right
from seeds.extraction.statements import Sentence
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar

_LONGEST_TITLE = 6  # words
_SMALL_IN_TITLES = frozenset(("the", "of", "and", "a", "an", "in", "with", "to", "for", "on"))
_LONGEST_SPEAKER = 6  # tokens
_SIGNS_BEFORE = frozenset((",", ":", "—", "–", "--", "-"))


def is_title(words: str, introduced: bool = False) -> bool:
    """Are all the longer words capitalised, as in the title of a book?

    `introduced`: a word stands right before the mark, `on CNN’s “State of the Union,”`, so that a sign at
    the end tells nothing.
    """
    parts = words.replace("-", " ").rstrip(".,").split()
    long = [w for w in parts if len(w) > 3 and w[0].isalpha() and w not in _SMALL_IN_TITLES]
    ended = words[-1] in ".,"
    if ended and not (introduced and parts[0][0].isupper() and len(parts) <= _LONGEST_TITLE):
        return False
    return len(long) > 1 and all(w[0].isupper() for w in long)


def is_title_before(tokens: Sequence[Token], quotation: int, words: str) -> bool:
    """`in the show “Late Hour,” Anna Lake said`: a name in quotation marks, no words of hers."""
    parts = words.rstrip(",").split()
    if not quotation or not tokens[quotation - 1].is_word or len(parts) > _LONGEST_TITLE:
        return False
    return parts[0][0].isupper() and all(w[0].isupper() or w in _SMALL_IN_TITLES for w in parts)


def runs_on(tokens: Sequence[Token], quotation: int, words: str, ranges: tuple[Range, ...]) -> bool:
    """`said the mill would close, “and not only for a week”`: the quotation goes on with a clause."""
    start = next((low for low, high in ranges if low < quotation < high), None)
    if start is None or tokens[quotation - 1].text != "," or not words[0].islower():
        return False
    verb = words.split(maxsplit=1)[0] in grammar.AUXILIARIES  # `said the van, a white one, “may have …”`
    return verb or has_finite_verb(tokens, (start, quotation - 1), after=1)


def without_time(tokens: Sequence[Token], piece: Range) -> Range:
    """`said “no comment” on Sunday`: behind a quotation that stands alone, a time is when it was said."""
    start, end = piece
    if tokens[start].mark < 0 or end - start < 2 or not tokens[start + 1].is_word:
        return piece
    return (start, start + 1) if skip_adverbials(tokens, start + 1, end) >= end else piece


def later_frame(sentence: Sentence, frame: Frame, quotation: int) -> Frame | None:
    """`A said that it was over, to which B replied: “No.”`: another frame that stands right before it."""
    if sentence.tokens[quotation - 1].text not in (",", ":"):
        return None
    found = (
        f for f in sentence.frames if f.lo >= frame.hi and f.hi == quotation - 1 and f.subject is not None
    )
    return next(found, None)


def speaker_behind(tokens: Sequence[Token], quotation: int, words: str) -> Range | None:
    """`“Go home!” the driver barked`: who stands between a quotation and a verb, whatever it is."""
    if words[-1] not in ",?!" or (quotation and tokens[quotation - 1].is_word):
        return None
    found = subject_right(tokens, quotation + 1)
    if found is None or found[1] >= len(tokens) or found[1] - found[0] > _LONGEST_SPEAKER:
        return None
    verb = tokens[found[1]]
    past = verb.lower.endswith("ed") or verb.lower in ("went", "shot", "goes")
    return found if past and not verb.capital else None


def is_said_alone(tokens: Sequence[Token], frame: Frame, quotation: int, ranges: tuple[Range, ...]) -> bool:
    """Is the quotation what was said, and the words before it only where and to whom?"""
    sign = tokens[quotation - 1].text
    if sign == ":":
        return True
    if not any(start <= quotation < end for start, end in ranges):
        return True
    start, _end = next(r for r in ranges if r[0] <= quotation < r[1])
    if sign in _SIGNS_BEFORE and not any(t.lower == "that" for t in tokens[frame.hi : quotation]):
        return quotation - frame.hi <= 12 and start > frame.cue.hi - 1
    return False


def comma_before(tokens: Sequence[Token], index: int, least: int) -> int:
    """The sign right before a clause, or where the clause itself begins."""
    near = range(index - 1, max(least, index - 5), -1)
    return next((i for i in near if tokens[i].text in (",", ";")), max(index, least + 1))
