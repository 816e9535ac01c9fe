"""Noun phrases behind a verb, and what any noun phrase may hold, without a parser."""

from collections.abc import Sequence

from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar, saying

Range = tuple[int, int]  # from and to, in tokens


LONGEST = 40


OPENERS = frozenset(
    ("and", "but", "or", "so", "yet", "then", "however", "still", "meanwhile", "while", "as", "when")
)


def is_adverb(token: Token) -> bool:
    lower = token.lower
    return lower in grammar.ADVERBS - {"both", "all", "one"} or is_ly(lower)


def is_ly(lower: str) -> bool:
    """Is this an adverb in -ly?"""
    return lower.endswith("ly") and len(lower) > 4 and lower not in grammar.NOT_ADVERBS


def is_noun_phrase(tokens: Sequence[Token], start: int, end: int) -> bool:
    last = tokens[end - 1]
    if not any(t.is_word for t in tokens[start:end]):
        return False
    if last.lower in grammar.PREPOSITIONS or last.lower in grammar.DETERMINERS - _STANDALONE:
        return False
    lower = [t.lower for t in tokens[start:end]]
    only_time = all(w in grammar.TIME_WORDS or w in grammar.DETERMINERS for w in lower)
    only_time = only_time and any(w in grammar.TIME_WORDS for w in lower)
    if end - start == 1 and is_adverb(last) and not (last.capital and is_ly(last.lower)):
        return False
    return not only_time and not (end - start == 1 and last.lower in ("it's", "there", "here", "not", "to"))


_STANDALONE = frozenset(
    (
        "this",
        "that",
        "these",
        "those",
        "some",
        "many",
        "most",
        "few",
        "all",
        "another",
        "other",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "several",
        "both",
        "each",
        "any",
    )
)


def subject_right(tokens: Sequence[Token], start: int) -> Range | None:
    """The noun phrase that begins at token `start`: `said X of the ministry`."""
    if start >= len(tokens) or not tokens[start].is_word:
        return None
    if tokens[start].lower in grammar.PERSONAL_PRONOUNS:
        return start, start + 1
    if not _begins_phrase(tokens[start]):
        return None
    end = _rightmost(tokens, start)
    return (start, end) if end > start and is_noun_phrase(tokens, start, end) else None


def _begins_phrase(token: Token) -> bool:
    lower = token.lower
    if lower in grammar.PREPOSITIONS or lower in grammar.SUBORDINATORS or lower in grammar.AUXILIARIES:
        return False
    if lower.endswith(("self", "selves", "ing")) and not token.capital:
        return False
    adverb = is_ly(lower) and not token.capital
    return lower not in grammar.TIME_WORDS and lower not in grammar.COORDINATORS and not adverb


def _rightmost(tokens: Sequence[Token], start: int) -> int:
    index = start
    named = False
    while index < len(tokens) and index - start < LONGEST:
        token = tokens[index]
        if token.text == "(":
            closing = next(
                (i for i in range(index, min(index + 10, len(tokens))) if tokens[i].text == ")"), None
            )
            if closing is None:
                break
            index = closing + 1
            continue
        if not token.is_word and token.text not in ("&", "/", "'", "’", "‘", '"', "“", "”"):
            break
        if index > start and _ends_phrase(tokens, index, start=start, named=named):
            break
        named = token.capital and token.lower not in grammar.DETERMINERS
        index += 1
    return index


def _ends_phrase(tokens: Sequence[Token], index: int, *, start: int, named: bool) -> bool:
    token = tokens[index]
    lower = token.lower
    if lower in grammar.SUBORDINATORS or lower in ("who", "but") or lower in grammar.AUXILIARIES:
        return True
    if lower in grammar.WEEKDAYS or lower in (
        "during",
        "after",
        "on",
        "about",
        "last",
        "this",
        "earlier",
        "by",
    ):
        return True
    if lower in grammar.PREPOSITIONS and lower not in ("of", "for"):
        following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        return named or following in grammar.TIME_WORDS or lower in ("to", "as") or following in ("a", "an")
    past = lower.endswith("ed") and len(lower) > 4 and index > start and _may_end(tokens[index - 1])
    verb = past or lower in grammar.IRREGULAR_VERBS or lower in saying.PAST or is_ly(lower)
    return verb and not token.capital


def _may_end(token: Token) -> bool:
    """May a noun phrase end with this word, so that a word in -ed behind it is its verb?"""
    return token.lower not in grammar.DETERMINERS and not is_ly(token.lower) and token.is_word
