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
    if (
        frame.lo
        and tokens[frame.lo - 1].lower == "as"
        and frame.cue.verb.clause
        and not _as_many_as(tokens, frame)
    ):
        return of_according(tokens, frame, end)
    if relative := _of_relative(tokens, frame, end):
        return relative
    right = _right(tokens, frame, end)
    if right is not None:
        return (right,)
    if not frame.cue.verb.clause or not tail_is_adverbial(tokens, frame, end):
        return _object(tokens, frame, end)
    return around(tokens, frame, end)


def _of_relative(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    """`a plan that she said was dead`, `what he called` not: the pronoun, and the verb behind the frame."""
    if frame.subject is None or frame.lo < 1 or frame.hi >= end or not frame.cue.verb.clause:
        return ()
    relative = frame.lo - (2 if tokens[frame.lo - 1].lower == "even" and frame.lo > 1 else 1)
    verb = tokens[frame.hi].lower
    if tokens[relative].lower not in ("which", "that", "what", "who") or verb not in _FINITE:
        return ()
    last = next((i for i in range(frame.hi, end - 1) if _main_verb_follows(tokens, i)), end)
    found = non_empty(tokens, frame.hi, last)
    return ((relative, relative + 1), found) if found else ()


def _object(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    """`announced a tax on sweets`: the noun phrase with all that belongs to it, before time and occasion."""
    start = frame.hi
    if not frame.cue.verb.object or start >= end or tokens[start].mark >= 0 or not tokens[start].is_word:
        return ()
    first = tokens[start].lower
    if first in _NO_OBJECT or (is_ly(first) and first not in grammar.DETERMINERS):
        return ()
    last = next((i for i in range(start + 1, end) if _ends_object(tokens, i)), end)
    if any(t.lower in ("lives", "victims") for t in tokens[start : min(last, start + 4)]):
        return ()  # `the storm claimed 13 lives`
    found = non_empty(tokens, start, last)
    return (found,) if found else ()


def _ends_object(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    return token.text in _ENDING_SIGNS or token.lower in _ENDING_WORDS or token.lower in grammar.WEEKDAYS


_ENDING_SIGNS = frozenset((",", ";", ":", "—", "–", "--", "-", "("))
_ENDING_WORDS = words(
    "when while as after before because since though although but until during who which amid"
)
_NO_OBJECT = (
    grammar.PREPOSITIONS
    | grammar.SUBORDINATORS
    | grammar.AUXILIARIES
    | grammar.COORDINATORS
    | OBJECT_PRONOUNS
    | grammar.TIME_WORDS
    | words("to so nothing little more again")
)


def _as_many_as(tokens: Sequence[Token], frame: Frame) -> bool:
    return frame.lo > 1 and tokens[frame.lo - 2].lower in ("many", "much", "few", "high", "little")


_FINITE = grammar.AUXILIARIES - {"'s", "be", "been", "being"} | grammar.IRREGULAR_VERBS - {
    "said",
    "says",
    "told",
}


def _main_verb_follows(tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index + 1].lower
    verb = following in _FINITE or following in grammar.COORDINATORS or following.endswith("ed")
    return tokens[index].text == "," and verb


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
    ahead = tokens[start + 1 : min(end, after_hearer + 1, start + 8)]
    if verb.told and any(t.lower in _MODALS for t in ahead) and all(t.is_word for t in ahead):
        return non_empty(tokens, start, end)  # `warned the find could wake old quarrels`
    begin = skip_adverbials(tokens, after_hearer, end)
    if not any(t.is_word or t.mark >= 0 for t in tokens[begin:end]):
        return None
    if not verb.bare and tokens[begin].lower in grammar.AUXILIARIES and tokens[begin - 1].lower != "that":
        return None  # `a deal announced on Friday would last a year`
    if verb.lemma == "concede" and any(t.lower in _CONCEDED for t in tokens[begin : min(end, begin + 4)]):
        return None
    for candidate in dict.fromkeys((begin, after_hearer)):
        if candidate != begin and is_ly(tokens[candidate].lower):
            continue
        if is_clause(tokens, (candidate, end), bare=verb.bare):
            return non_empty(tokens, candidate, end)
    return None


_MODALS = words("would could will can may might must should")
# What is given away and not said: `conceded a penalty`, `conceded the race`.
_CONCEDED = frozenset(
    words("penalty penalties goal goals corner corners point points defeat ground race lead")
)


def _find_that(tokens: Sequence[Token], frame: Frame, end: int) -> int | None:
    """The `that` of this verb, behind hearer, time, place and asides but no other verb."""
    if not frame.cue.verb.clause and not frame.cue.verb.infinitive:
        return None
    if frame.lo and tokens[frame.hi].text == tokens[frame.lo - 1].text == ",":
        return None
    for index in range(frame.hi, min(end, frame.hi + _REACH)):
        token = tokens[index]
        lower = token.lower
        if lower == "that":
            return index if _is_conjunction(tokens, index, frame) else None
        if lower.endswith("ing") and not token.capital and lower not in grammar.VENUES | grammar.TIME_WORDS:
            if frame.cue.verb.told and index == frame.hi:
                continue  # `told cheering supporters that …`
            return None
        if _breaks_off(tokens, index):
            return None
        if lower in grammar.PERSONAL_PRONOUNS - {"it", "you"} or lower in ("there", "to"):
            if lower == "to" and (
                frame.cue.verb.lemma in ("say", "explain", "respond", "suggest") or index == frame.hi
            ):
                continue
            if lower == "to" and not _is_what_is_vowed(tokens, index, frame):
                continue
            return None
        if lower in grammar.IRREGULAR_VERBS and not token.capital and index > frame.hi:
            return None
    return None


def _breaks_off(tokens: Sequence[Token], index: int) -> bool:
    """Whether what stands here is neither hearer nor time nor place."""
    token = tokens[index]
    if token.mark >= 0:
        return not _is_show(tokens, index)
    return token.text in (";", ":") or token.lower in _BREAKING


_BREAKING = grammar.AUXILIARIES | {"who", "which"}


def _is_show(tokens: Sequence[Token], index: int) -> bool:
    """`told CNN’s “State of the Union” on Sunday that …`: a name between marks, before a clause."""
    before = tokens[index - 1].lower
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    introduced = before.endswith(("'s", "s'")) or before in grammar.PREPOSITIONS
    return introduced and (following in ("that", "on") or following in grammar.TIME_WORDS)


def _is_what_is_vowed(tokens: Sequence[Token], to: int, frame: Frame) -> bool:
    """`vowed on Friday to veto any bill that …`, but not `vowed to voters that …`."""
    following = tokens[to + 1].lower if to + 1 < len(tokens) else ""
    hearers = following.endswith("s") and not following.endswith("ss")
    return (
        frame.cue.verb.infinitive and not frame.cue.verb.told and not hearers and _is_infinitive(tokens, to)
    )


def _is_conjunction(tokens: Sequence[Token], index: int, frame: Frame) -> bool:
    if tokens[index - 1].lower in QUESTION_WORDS:
        return False  # `asked if that is so`
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
    if verb.topic and (topic := _topic(tokens, frame, end)) is not None:
        return non_empty(tokens, topic, end)
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
            if verb.lemma == "ask" and _is_for_anonymity(tokens, index):
                return None
            return non_empty(tokens, index if verb.lemma != "urge" else start, end)
        if not tokens[index].is_word or lower in grammar.AUXILIARIES or lower in ("who", "that", "which"):
            return None
    return None


def _is_for_anonymity(tokens: Sequence[Token], to: int) -> bool:
    """`who asked not to be named`: of the speaker, nothing said."""
    following = [token.lower for token in tokens[to + 1 : to + 3]]
    return following[:1] == ["remain"] or (following[:1] == ["be"] and following[1:] in _ANONYMOUS)


_ANONYMOUS = (["named"], ["identified"], ["quoted"], ["anonymous"])


def _topic(tokens: Sequence[Token], frame: Frame, end: int) -> int | None:
    """`warned of floods`, `asked the mayor about the bridge`."""
    start = frame.hi
    if frame.cue.verb.lemma != "ask":
        return start + 1 if tokens[start].lower in ("of", "against", "about") else None
    hearer = skip_hearer(tokens, start, end)
    return hearer + 1 if hearer < end and tokens[hearer].lower == "about" else None


_BEFORE_TO = frozenset(("due", "according", "thanks", "response", "addition", "close", "related", "regard"))


def _is_infinitive(tokens: Sequence[Token], to: int) -> bool:
    if to + 1 >= len(tokens):
        return False
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
