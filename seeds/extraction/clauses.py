"""Clauses: what stands alone, what needs another clause, and what has a finite verb."""

from collections.abc import Sequence

from seeds.extraction.phrases import Range
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar, saying

_NOTHING = frozenset(
    (
        "nothing",
        "so",
        "little",
        "anything",
        "something",
        "more",
        "much",
        "it",
        "enough",
        "goodbye",
        "otherwise",
    )
)


QUESTION_WORDS = frozenset(("whether", "if", "how", "why", "what", "when", "where", "who", "which"))


TAILS = frozenset(
    (
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "by",
        "via",
        "to",
        "from",
        "with",
        "through",
        "when",
        "while",
        "as",
        "of",
        "about",
        "over",
        "for",
        "following",
        "outside",
        "last",
        "this",
        "earlier",
        "late",
        "early",
    )
)


# `Speaking to reporters after the talks, X said:` tells the occasion.
_OCCASIONS = frozenset(
    (
        "speaking",
        "talking",
        "commenting",
        "responding",
        "replying",
        "reacting",
        "addressing",
        "appearing",
        "testifying",
        "answering",
        "welcoming",
        "opening",
        "closing",
    )
)


def is_dependent(tokens: Sequence[Token], span: Range) -> bool:
    """A phrase or clause that can't stand alone: `In Rome`, `When the polls closed`."""
    start, end = span
    lower = tokens[start].lower
    if lower in _OCCASIONS and not has_finite_verb(tokens, span):
        return True
    if _is_number_of(tokens, span):
        return not has_finite_verb(tokens, span)
    if lower in grammar.PREPOSITIONS or lower in grammar.SUBORDINATORS - {
        "that",
        "what",
        "how",
        "why",
        "nor",
        "so",
    }:
        comma = next((i for i in range(start, end) if tokens[i].text == ","), None)
        return comma is None or not has_finite_verb(tokens, (comma + 1, end))
    return not has_finite_verb(tokens, span) and end - start < 4


def _is_number_of(tokens: Sequence[Token], span: Range) -> bool:
    """`At least 17 people`, `Over 300 homes`: a number opens the clause and no phrase of place or time."""
    words = [token.lower for token in tokens[span[0] : span[1]][:3]] + ["", "", ""]
    at_least = words[0] == "at" and words[1] in ("least", "most")
    number = words[1][:1].isdigit() and words[2] not in ("", ",", "a.m", "p.m", "am", "pm")
    return at_least or (words[0] in ("over", "about", "around", "under") and number)


def non_empty(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    while (
        end > start
        and not tokens[end - 1].is_word
        and tokens[end - 1].mark < 0
        and tokens[end - 1].text not in ")%"
    ):
        end -= 1
    while start < end and tokens[start].text in (",", ";"):
        start += 1
    return (start, end) if end > start else None


def is_clause(tokens: Sequence[Token], span: Range, *, bare: bool) -> bool:
    start, end = span
    if start >= end:
        return False
    first = tokens[start]
    lower = first.lower
    if lower in QUESTION_WORDS:
        return end - start > 2
    if first.mark >= 0:
        return True
    if not first.is_word or lower in grammar.COORDINATORS or lower in ("as", "to", "of", "than", "goodbye"):
        return False
    if bare:
        return not _is_no_statement(tokens, span)
    if "'" in lower and lower.split("'")[0] in grammar.PERSONAL_PRONOUNS:
        return True
    if lower == "at" and start + 1 < end and tokens[start + 1].lower == "least":
        return True
    if lower in TAILS - {"this", "last", "in"} and lower not in grammar.DETERMINERS:
        return False
    return has_finite_verb(tokens, (start, min(end, start + 16)), after=1)


def _is_no_statement(tokens: Sequence[Token], span: Range) -> bool:
    """`said nothing about it`, `said so`, `said in a letter`, `said in a letter sent to the mayor`."""
    start, end = span
    start += start + 1 < end and tokens[start].lower in _DEGREES and tokens[start + 1].lower in _NOTHING
    lower = tokens[start].lower
    following = tokens[start + 1].lower if start + 1 < end else ""
    if lower in _NOTHING:
        if lower not in ("it", "so"):
            about = following in grammar.PREPOSITIONS - {"of"} or following in ("else", "new")
            return about or not has_finite_verb(tokens, (start, end), after=1)
        does = lower == "it" and (has_finite_verb(tokens, span) or _it_does(tokens, span))
        return end - start <= 8 and not does
    participle = lower.endswith("ed") and not tokens[start].capital and following in grammar.PREPOSITIONS
    adverbial = lower in TAILS - {"this", "last"} and not has_finite_verb(tokens, span)
    return participle or adverbial


_DEGREES = frozenset(("almost", "very", "so", "too", "precious", "relatively"))


def _it_does(tokens: Sequence[Token], span: Range) -> bool:
    """`it now tests all its runners`: a verb in the present right behind `it`, or an adverb between."""
    lowers = [token.lower for token in tokens[span[0] + 1 : span[1]]]
    verb = lowers[1] if len(lowers) > 2 and lowers[0] in grammar.ADVERBS else (lowers or [""])[0]
    return len(lowers) > 1 and len(verb) > 3 and verb.endswith("s") and verb not in _NO_VERBS


_NO_VERBS = grammar.ADVERBS | grammar.PREPOSITIONS | grammar.TIME_WORDS | {"always", "sometimes", "this"}


_MODALS = frozenset(("would", "could", "will", "may", "might", "must", "should"))


def has_finite_verb(tokens: Sequence[Token], span: Range, after: int = 0) -> bool:
    """Is there something in it that only a clause has?"""
    start, end = span
    for index in range(start + after, end):
        token = tokens[index]
        lower = token.lower
        before_mark = index + 1 < end and tokens[index + 1].mark >= 0 and lower not in _MODALS
        if token.mark >= 0 or token.capital or before_mark:
            continue
        if token.text == "," and after:
            return False
        if lower in ("who", "which", "that", "whose"):
            return False
        if lower in grammar.AUXILIARIES or lower in grammar.IRREGULAR_VERBS or lower in saying.PAST:
            return True
        if (
            lower.endswith("ed")
            and tokens[index - 1].is_word
            and tokens[index - 1].lower not in grammar.DETERMINERS
        ):
            return True
        if "'" in lower and lower.split("'")[0] in grammar.PERSONAL_PRONOUNS:
            return True
    return False
