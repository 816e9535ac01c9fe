"""Hearers, times, places and occasions between a verb of saying and the words said."""

from collections.abc import Sequence

from seeds.extraction.clauses import QUESTION_WORDS
from seeds.extraction.phrases import is_ly
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar

OBJECT_PRONOUNS = frozenset(
    ("him", "her", "them", "us", "me", "you", "it", "himself", "herself", "themselves")
)


TIME_OR_PLACE = frozenset(
    [
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "by",
        "via",
        "from",
        "to",
        "with",
        "through",
        "outside",
        "inside",
        "following",
    ]
)


def skip_hearer(tokens: Sequence[Token], start: int, end: int) -> int:
    """`told reporters`, `told The Times`, `told him`."""
    if start >= end:
        return start
    if tokens[start].lower in OBJECT_PRONOUNS and not _owns(tokens, start, end):
        return start + 1
    index = start
    while index < end and tokens[index].is_word and index - start < 10:
        token = tokens[index]
        if index > start and _begins_clause(tokens, index):
            break
        if token.lower in grammar.PREPOSITIONS - {"of", "for"} or token.lower in grammar.TIME_WORDS:
            break
        index += 1
    return index


def _owns(tokens: Sequence[Token], at: int, end: int) -> bool:
    """`told her supporters`: the word is no hearer itself."""
    following = tokens[at + 1] if at + 1 < end else None
    if tokens[at].lower != "her" or following is None or following.capital or not following.is_word:
        return False
    lower = following.lower
    return lower.endswith("s") and lower not in grammar.AUXILIARIES | grammar.DETERMINERS | grammar.TIME_WORDS


def _begins_clause(tokens: Sequence[Token], index: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    lower = token.lower
    if lower.split("'")[0] in grammar.PERSONAL_PRONOUNS or lower in QUESTION_WORDS or lower == "there":
        return True
    articled = lower in grammar.DETERMINERS and before.lower not in grammar.PREPOSITIONS
    return articled or (token.capital and before.lower.endswith("s") and not before.capital)


def skip_adverbials(tokens: Sequence[Token], start: int, end: int) -> int:
    """Past time, place and occasion: `Tuesday on CNN`, `in an interview with …`."""
    index = start
    while index < end:
        token = tokens[index]
        lower = token.lower
        if lower in grammar.TIME_WORDS and lower not in ("this", "last", "next", "may", "march"):
            index += 1
        elif (
            lower in ("this", "last", "next", "late", "early", "earlier")
            and index + 1 < end
            and (tokens[index + 1].lower in grammar.TIME_WORDS)
        ):
            index += 2
        elif is_ly(lower) or lower in ("again", "later", "also"):
            index += 1
        elif lower in TIME_OR_PLACE:
            after = _skip_prepositional(tokens, index, end)
            if after == index:
                break
            index = after
        else:
            break
    if index < end and tokens[index].text == "," and index > start:
        index += 1
    return index


def _skip_prepositional(tokens: Sequence[Token], start: int, end: int) -> int:
    """One phrase of time, place or occasion; `start` itself where it can't be told where it ends."""
    index = start + 1
    venue = time = False
    while index < end and tokens[index].is_word and index - start < 8:
        token = tokens[index]
        lower = token.lower
        if (
            index > start + 1
            and (venue or time or tokens[index - 1].capital)
            and not (token.capital and tokens[index - 1].capital)
            and lower not in grammar.TIME_WORDS
            and lower not in grammar.VENUES
        ):
            return index
        if lower in grammar.PERSONAL_PRONOUNS or lower in grammar.AUXILIARIES:
            return start
        venue = venue or lower in grammar.VENUES
        time = time or lower in grammar.TIME_WORDS or token.text[0].isdigit()
        index += 1
    return index if (venue or time or tokens[index - 1].capital) else start
