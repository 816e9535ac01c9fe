"""Complements: which words of a sentence are what somebody is reported to have said."""

from collections.abc import Sequence

from seeds.extraction.adverbials import OBJECT_PRONOUNS, skip_adverbials, skip_hearer
from seeds.extraction.clauses import QUESTION_WORDS, TAILS, is_clause, non_empty
from seeds.extraction.frames import Frame
from seeds.extraction.phrases import Range, is_ly
from seeds.extraction.surroundings import around, is_tail, of_according, tail_is_adverbial
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar
from seeds.extraction.vocabulary.words import words

_REACH = 28


def complement(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    """The words said, as ranges of tokens before `end`; nothing where the verb frames nothing."""
    if frame.cue.form == "according":
        return of_according(tokens, frame, end)
    if frame.inverted:
        return around(tokens, frame, end) if frame.cue.verb.clause else ()
    if frame.lo and tokens[frame.lo - 1].lower == "as" and frame.cue.verb.clause:
        return of_according(tokens, frame, end)
    right = _right(tokens, frame, end)
    if right is not None:
        return (right,)
    if not frame.cue.verb.clause or not tail_is_adverbial(tokens, frame, end):
        return ()
    return around(tokens, frame, end)


def _right(tokens: Sequence[Token], frame: Frame, end: int) -> Range | None:
    """The words behind the verb: after its `that`, as what was asked or vowed, or as a bare clause."""
    start = frame.hi
    if start >= end:
        return None
    that = _find_that(tokens, frame, end)
    if that is not None:
        return non_empty(tokens, that + 1, end)
    if tokens[start].text in (",", ";", "—", "–", "--") or is_tail(tokens, frame):
        return None
    start += tokens[start].text == ":"
    found = _infinitive_or_topic(tokens, frame, end)
    if found is not None or start >= end:
        return found
    if frame.cue.verb.lemma == "ask":
        return _question(tokens, start, end)
    return _bare_clause(tokens, frame, (start, end))


def _bare_clause(tokens: Sequence[Token], frame: Frame, span: Range) -> Range | None:
    """`said he would go`, `told them on Monday he would go`."""
    verb = frame.cue.verb
    start, end = span
    if not verb.clause or verb.that_only or tokens[start].lower in grammar.AUXILIARIES:
        return None
    after_hearer = skip_hearer(tokens, start, end) if verb.told else start
    begin = skip_adverbials(tokens, after_hearer, end)
    if not any(t.is_word or t.mark >= 0 for t in tokens[begin:end]):
        return None
    if verb.lemma == "concede" and any(t.lower in _CONCEDED for t in tokens[begin : min(end, begin + 4)]):
        return None
    for candidate in dict.fromkeys((begin, after_hearer)):
        if is_clause(tokens, (candidate, end), bare=verb.bare):
            return non_empty(tokens, candidate, end)
    return None


# What is given away and not said: `conceded a penalty`, `conceded the race`.
_CONCEDED = frozenset(
    words("penalty penalties goal goals corner corners point points defeat ground race lead")
)


def _find_that(tokens: Sequence[Token], frame: Frame, end: int) -> int | None:
    """The `that` of this verb, behind hearer, time, place and asides but no other verb."""
    if not frame.cue.verb.clause and not frame.cue.verb.infinitive:
        return None
    for index in range(frame.hi, min(end, frame.hi + _REACH)):
        token = tokens[index]
        lower = token.lower
        if lower == "that":
            return index if _is_conjunction(tokens, index, frame) else None
        if lower.endswith("ing") and not token.capital and lower not in grammar.VENUES | grammar.TIME_WORDS:
            return None
        if token.mark >= 0 or token.text in (";", ":") or lower in ("who", "which", *grammar.AUXILIARIES):
            return None
        if lower in grammar.PERSONAL_PRONOUNS - {"it", "you"} or lower in ("there", "to"):
            if lower == "to" and (
                frame.cue.verb.lemma in ("say", "explain", "respond", "suggest") or index == frame.hi
            ):
                continue
            if lower == "to":
                continue
            return None
        if lower in grammar.IRREGULAR_VERBS and not token.capital and index > frame.hi:
            return None
    return None


def _is_conjunction(tokens: Sequence[Token], index: int, frame: Frame) -> bool:
    if index == frame.hi or frame.cue.verb.told:
        return True
    between = tokens[frame.hi]
    lower = between.lower
    return (
        not between.is_word
        or lower in TAILS
        or lower in grammar.PREPOSITIONS
        or lower in grammar.TIME_WORDS
        or is_ly(lower)
        or lower in grammar.ADVERBS
        or tokens[index - 1].text == ","
        or lower == "again"
    )


def _infinitive_or_topic(tokens: Sequence[Token], frame: Frame, end: int) -> Range | None:
    verb = frame.cue.verb
    start = frame.hi
    if verb.topic and tokens[start].lower in ("of", "against", "about"):
        return non_empty(tokens, start + 1, end)
    if not verb.infinitive:
        return None
    for index in range(start, min(end, start + 14)):
        lower = tokens[index].lower
        if (
            lower == "to"
            and index + 1 < end
            and tokens[index - 1].lower not in _BEFORE_TO
            and _is_infinitive(tokens, index)
        ):
            return non_empty(tokens, index if verb.lemma != "urge" else start, end)
        if not tokens[index].is_word or lower in grammar.AUXILIARIES or lower in ("who", "that", "which"):
            return None
    return None


_BEFORE_TO = frozenset(("due", "according", "thanks", "response", "addition", "close", "related", "regard"))


def _is_infinitive(tokens: Sequence[Token], to: int) -> bool:
    following = tokens[to + 1]
    lower = following.lower
    return following.mark >= 0 or (
        following.is_word
        and not following.capital
        and lower not in grammar.DETERMINERS
        and (lower not in OBJECT_PRONOUNS and not lower.endswith("ing"))
    )


def _question(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """`asked the crowd whether …`."""
    for index in range(start, min(end, start + 14)):
        lower = tokens[index].lower
        if lower in QUESTION_WORDS and (index <= start + 4 or lower not in ("who", "which", "when", "where")):
            return non_empty(tokens, index, end)
        if lower in grammar.AUXILIARIES or tokens[index].text in (";", ":") or tokens[index].mark >= 0:
            return None
    return None
