"""Subjects before a verb: where the noun phrase left of a verb of saying begins."""

from collections.abc import Sequence

from seeds.extraction.appositions import DASHES, before_apposition, with_name_before
from seeds.extraction.cues import CONNECTING
from seeds.extraction.phrases import LONGEST, OPENERS, Range, is_adverb, is_ly, is_noun_phrase
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar, saying

_STOPS = grammar.SUBORDINATORS - {"so", "than"} | {"but", "then"}


def subject_left(tokens: Sequence[Token], verb: int) -> Range | None:
    """The noun phrase that ends right before token `verb`, with what stands in apposition to it."""
    verb = _strip_time(tokens, verb)
    last = verb - 1
    if last < 0:
        return None
    token = tokens[last]
    if token.lower in ("who", "which", "that") and last > 0:
        antecedent = last if tokens[last - 1].text != "," else last - 1
        phrase = _plain_phrase(tokens, antecedent)
        return _nearest(tokens, phrase) if phrase and token.lower == "which" else phrase
    if token.text == ")":
        opening = _matching_parenthesis(tokens, last)
        inner = subject_left(tokens, opening) if opening is not None else None
        return (inner[0], verb) if inner and opening is not None else None
    if token.text == "," or token.text in DASHES:
        return before_apposition(tokens, last)
    if token.lower in CONNECTING and last > 1 and tokens[last - 1].text == ",":
        return before_apposition(tokens, last - 1)
    phrase = (_described(tokens, verb) if _is_assumed(tokens, verb) else None) or _plain_phrase(tokens, verb)
    return with_name_before(tokens, phrase) if phrase else None


def _is_assumed(tokens: Sequence[Token], end: int) -> bool:
    """`a woman who gave her name as Anna Lake said`: the name is not all of the subject."""
    start = end
    while start and end - start < 4 and tokens[start - 1].capital and tokens[start - 1].is_word:
        start -= 1
    return 0 < start < end and tokens[start - 1].lower == "as"


def _nearest(tokens: Sequence[Token], phrase: Range) -> Range:
    """`The convoy belonged to the food agency, which`: what stands right before, from its article on."""
    start, end = phrase
    for index in range(end - 2, start + 1, -1):
        if tokens[index].lower in grammar.DETERMINERS and tokens[index - 1].lower != "of":
            return index, end
    return phrase


def _matching_parenthesis(tokens: Sequence[Token], closing: int) -> int | None:
    for index in range(closing - 1, max(-1, closing - 12), -1):
        if tokens[index].text == "(":
            return index
    return None


def _plain_phrase(tokens: Sequence[Token], end: int) -> Range | None:
    """The noun phrase whose last token is before `end`, without commas in it."""
    start = _leftmost(tokens, end)
    if start < end and tokens[end - 1].lower in grammar.PERSONAL_PRONOUNS:
        return end - 1, end
    if start and _is_verb(tokens, start - 1, end):
        if described := _described(tokens, end):
            return described
        start = _after_object(tokens, start, end)
    start = _strip_start(tokens, start, end)
    if start < end and is_noun_phrase(tokens, start, end):
        return start, end
    return _described(tokens, end)


def _described(tokens: Sequence[Token], end: int) -> Range | None:
    """`Those who heard from the mayor say`: from the noun before `who`, if nothing parts it from the verb."""
    for index in range(end - 1, max(0, end - 14), -1):
        if not tokens[index].is_word:
            return None
        if tokens[index].lower == "who" or (tokens[index].lower == "that" and _is_relative(tokens, index)):
            start = _strip_start(tokens, _leftmost(tokens, index), index)
            return (start, end) if start < index and is_noun_phrase(tokens, start, index) else None
    return None


def _after_object(tokens: Sequence[Token], start: int, end: int) -> int:
    """`X met Y and Z said`: what stands before the last `and` belongs to the verb before it."""
    links = [index for index in range(start + 1, end - 1) if tokens[index].lower == "and"]
    return links[-1] + 1 if links else start


def _is_relative(tokens: Sequence[Token], that: int) -> bool:
    """`The firm that built the dam`: behind a noun, and a verb behind it."""
    noun, verb = tokens[max(0, that - 1)], tokens[that + 1]
    follows = verb.lower in grammar.IRREGULAR_VERBS | grammar.AUXILIARIES or verb.lower.endswith("ed")
    return follows and that > 0 and noun.is_word and noun.lower not in saying.VERBS


def _strip_time(tokens: Sequence[Token], end: int) -> int:
    """`X on Thursday said`, `X last week said`: the subject ends before the time."""
    index = end
    while index > 1 and (tokens[index - 1].lower in grammar.TIME_WORDS or tokens[index - 1].lower == "past"):
        index -= 1
    if index == end:
        return end
    if index > 1 and tokens[index - 1].lower in ("on", "in", "late", "early", "this"):
        index -= 1
    return index if index > 0 else end


def _leftmost(tokens: Sequence[Token], end: int) -> int:
    """How far left the phrase may reach: to a sign, a conjunction, an auxiliary or another verb."""
    index = end
    while index > 0 and end - index < LONGEST:
        token = tokens[index - 1]
        if token.text == ")":
            opening = _matching_parenthesis(tokens, index - 1)
            if opening is None:
                break
            index = opening
            continue
        if not token.is_word and token.text not in ("&", "/", "'", "’", '"', "“", "”", "‘"):
            break
        known_as = token.lower == "as" and index > 1 and tokens[index - 2].lower in _KNOWN
        if (token.lower in _STOPS and not known_as) or _is_verb(tokens, index - 1, end):
            break
        index -= 1
    relative = index > 1 and tokens[index - 1].lower in ("who", "whose") and tokens[index - 2].is_word
    return _leftmost(tokens, index - 1) if relative else index


def _is_verb(tokens: Sequence[Token], index: int, end: int) -> bool:
    token = tokens[index]
    if token.lower in grammar.AUXILIARIES or token.lower in grammar.IRREGULAR_VERBS:
        return not token.capital
    if token.lower in saying.PAST and token.lower not in ("added", "reported", "alleged", "claimed", "read"):
        return not token.capital and not _describes(tokens, index)
    return index > 0 and tokens[index - 1].lower in grammar.PERSONAL_PRONOUNS and not token.capital


def _describes(tokens: Sequence[Token], index: int) -> bool:
    """`People briefed on the talks`, `a man identified as X`: a participle that no article follows."""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    return index > 0 and tokens[index].lower in _TOLD and following in ("on", "about", "by", "as")


_KNOWN = frozenset(("identified", "known", "named", "described", "billed", "listed"))
# Verbs of saying whose participle tells who somebody is.
_TOLD = frozenset(("briefed", "asked", "told", "quoted", "cited", "identified", "described"))


def _strip_start(tokens: Sequence[Token], start: int, end: int) -> int:
    """Without conjunctions, adverbs, and phrases of time or place that go before the subject."""
    while start < end and (tokens[start].lower in OPENERS or is_adverb(tokens[start])):
        if start == end - 1 and _may_be_name(tokens[start]):
            break
        start += 1
    if start < end and tokens[start].lower in ("and", "or"):
        start += 1
    if (
        start < end
        and tokens[start].lower in grammar.PREPOSITIONS
        and tokens[start].lower not in ("about", "over")
    ):
        return _after_prepositional(tokens, start, end)
    return start


def _may_be_name(token: Token) -> bool:
    """`Jolly said`: a capital right before the verb, whatever the word ends in."""
    return token.capital and is_ly(token.lower)


def _after_prepositional(tokens: Sequence[Token], start: int, end: int) -> int:
    """`In March the minister`: the subject begins after the time, or with the last article or name."""
    index = start + 1
    while index < end and (tokens[index].lower in grammar.TIME_WORDS or tokens[index].text[0].isdigit()):
        index += 1
    if index > start + 1:
        return index
    articles = [i for i in range(start + 2, end) if tokens[i].lower in grammar.DETERMINERS]
    if articles and tokens[articles[-1] - 1].lower not in grammar.PREPOSITIONS:
        return articles[-1]
    return end - 1 if tokens[end - 1].capital else end
