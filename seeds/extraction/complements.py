"""Complements: which words of a sentence are what somebody is reported to have said."""

from collections.abc import Sequence

from seeds.extraction.frames import Frame
from seeds.extraction.phrases import Range, is_ly
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar, saying

_REACH = 28
_NOTHING = frozenset(
    ("nothing", "so", "little", "anything", "something", "more", "much", "it", "enough", "goodbye")
)
_QUESTION_WORDS = frozenset(("whether", "if", "how", "why", "what", "when", "where", "who", "which"))
_OBJECT_PRONOUNS = frozenset(
    ("him", "her", "them", "us", "me", "you", "it", "himself", "herself", "themselves")
)
_TAILS = frozenset(
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
_TIME_OR_PLACE = frozenset(
    (
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
        "over",
        "for",
        "outside",
        "inside",
        "following",
        "about",
    )
)


def complement(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    """The words said, as ranges of tokens before `end`; nothing where the verb frames nothing."""
    if frame.cue.form == "according":
        return _of_according(tokens, frame, end)
    if frame.inverted:
        left = _left(tokens, frame)
        return (left,) if left else ()
    right = _right(tokens, frame, end)
    if right is not None:
        return (right,)
    left = _left(tokens, frame)
    if left is None:
        return ()
    after = _continued(tokens, frame, end)
    if after and not has_finite_verb(tokens, left):
        return (left, after)
    return (left,) if _tail_is_adverbial(tokens, frame, end) else ()


def _tail_is_adverbial(tokens: Sequence[Token], frame: Frame, end: int) -> bool:
    """`…, she said in Iowa on Monday.` and not `…, she said it.`"""
    if frame.hi >= end or not tokens[frame.hi].is_word:
        return True
    lower = tokens[frame.hi].lower
    return (
        lower in _TAILS
        or lower in grammar.TIME_WORDS
        or is_ly(lower)
        or frame.cue.verb.told
        or lower in grammar.COORDINATORS
    )


def _right(tokens: Sequence[Token], frame: Frame, end: int) -> Range | None:
    verb = frame.cue.verb
    start = frame.hi
    if start >= end:
        return None
    that = _find_that(tokens, frame, end)
    if that is not None:
        return _non_empty(tokens, that + 1, end)
    if tokens[start].text in (",", ":", ";"):
        aside = _after_aside(tokens, start, end)
        if aside is None or verb.lemma not in ("say", "add"):
            return None
        start = aside
    if verb.infinitive or verb.topic:
        found = _infinitive_or_topic(tokens, frame, end)
        if found is not None:
            return found
    if not verb.clause:
        return None
    after_hearer = start
    if verb.told:
        after_hearer = _skip_hearer(tokens, start, end)
    begin = _skip_adverbials(tokens, after_hearer, end)
    for candidate in dict.fromkeys((begin, after_hearer)):
        if _is_clause(tokens, (candidate, end), bare=verb.bare):
            return _non_empty(tokens, candidate, end)
    return None


def _non_empty(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    while (
        end > start
        and not tokens[end - 1].is_word
        and tokens[end - 1].mark < 0
        and tokens[end - 1].text not in ")%"
    ):
        end -= 1
    return (start, end) if end > start else None


def _find_that(tokens: Sequence[Token], frame: Frame, end: int) -> int | None:
    """The `that` of this verb, behind hearer, time, place and asides but no other verb."""
    if not frame.cue.verb.clause and not frame.cue.verb.infinitive:
        return None
    for index in range(frame.hi, min(end, frame.hi + _REACH)):
        token = tokens[index]
        lower = token.lower
        if lower == "that":
            return index if _is_conjunction(tokens, index, frame) else None
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
        or lower in _TAILS
        or lower in grammar.PREPOSITIONS
        or lower in grammar.TIME_WORDS
        or is_ly(lower)
        or lower in grammar.ADVERBS
        or tokens[index - 1].text == ","
        or lower in ("again", "the", "a", "concerns", "his", "her", "their")
    )


def _after_aside(tokens: Sequence[Token], comma: int, end: int) -> int | None:
    """`said, among other things, …`: the token behind a short aside between commas."""
    for index in range(comma + 1, min(end, comma + 9)):
        if tokens[index].text == "," and index > comma + 1:
            return index + 1
        if not tokens[index].is_word or tokens[index].lower in grammar.AUXILIARIES:
            return None
        if tokens[index].lower in grammar.PERSONAL_PRONOUNS:
            return None
    return None


def _infinitive_or_topic(tokens: Sequence[Token], frame: Frame, end: int) -> Range | None:
    verb = frame.cue.verb
    start = frame.hi
    if verb.topic and tokens[start].lower in ("of", "against", "about"):
        return _non_empty(tokens, start + 1, end)
    if not verb.infinitive:
        return None
    for index in range(start, min(end, start + 14)):
        lower = tokens[index].lower
        if lower == "to" and index + 1 < end and _is_infinitive(tokens, index):
            return _non_empty(tokens, index if verb.lemma != "urge" else start, end)
        if not tokens[index].is_word or lower in grammar.AUXILIARIES or lower in ("who", "that", "which"):
            return None
    return None


def _is_infinitive(tokens: Sequence[Token], to: int) -> bool:
    following = tokens[to + 1]
    lower = following.lower
    return (
        following.is_word
        and not following.capital
        and lower not in grammar.DETERMINERS
        and (lower not in _OBJECT_PRONOUNS and not lower.endswith("ing"))
    )


def _skip_hearer(tokens: Sequence[Token], start: int, end: int) -> int:
    """`told reporters`, `told The Times`, `told him`."""
    if start >= end:
        return start
    if tokens[start].lower in _OBJECT_PRONOUNS:
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


def _begins_clause(tokens: Sequence[Token], index: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    lower = token.lower
    if lower in grammar.PERSONAL_PRONOUNS or lower in _QUESTION_WORDS or lower == "there":
        return True
    articled = lower in grammar.DETERMINERS and before.lower not in grammar.PREPOSITIONS
    return articled or (token.capital and before.lower.endswith("s") and not before.capital)


def _skip_adverbials(tokens: Sequence[Token], start: int, end: int) -> int:
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
        elif lower in _TIME_OR_PLACE:
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


def _is_clause(tokens: Sequence[Token], span: Range, *, bare: bool) -> bool:
    start, end = span
    if start >= end:
        return False
    first = tokens[start]
    lower = first.lower
    if lower in _QUESTION_WORDS:
        return end - start > 2
    if first.mark >= 0:
        return True
    if not first.is_word or lower in grammar.COORDINATORS or lower in ("as", "to", "of", "than", "goodbye"):
        return False
    if bare:
        return not (
            lower in _NOTHING and end - start <= 8 and not (lower == "it" and has_finite_verb(tokens, span))
        )
    if lower in _TAILS - {"this", "last", "in"} and lower not in grammar.DETERMINERS:
        return False
    return has_finite_verb(tokens, (start, min(end, start + 16)), after=1)


def has_finite_verb(tokens: Sequence[Token], span: Range, after: int = 0) -> bool:
    """Is there something in it that only a clause has?"""
    start, end = span
    for index in range(start + after, end):
        token = tokens[index]
        lower = token.lower
        if token.mark >= 0 or token.capital:
            continue
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


def _continued(tokens: Sequence[Token], frame: Frame, end: int) -> Range | None:
    if frame.hi < end and tokens[frame.hi].text == ",":
        return _non_empty(tokens, frame.hi + 1, end)
    return None


def _left(tokens: Sequence[Token], frame: Frame) -> Range | None:
    """The clause before: `The plan failed, she said.`"""
    comma = frame.lo - 1
    if comma < 1 or (tokens[comma].text not in (",", "—", "–", "--", "?") and frame.cue.form != "according"):
        return None
    start = comma
    while start > 0 and tokens[start - 1].text != ";":
        start -= 1
    while start < comma and tokens[start].lower in ("but", "and", "still", "yet", ","):
        start += 1
    return _non_empty(tokens, start, comma if not tokens[comma].is_word else comma + 1)


def _of_according(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    fronted = frame.lo == 0 or tokens[frame.lo - 1].lower in ("and", "but", ";")
    if not fronted:
        left = _left(tokens, frame)
        if left is None:
            return ()
        after = _continued(tokens, frame, end)
        return (left, after) if after and not has_finite_verb(tokens, left) else (left,)
    comma = next((i for i in range(frame.hi, end) if tokens[i].text == ","), None)
    while comma is not None and comma + 1 < end and _is_apposition(tokens, comma, end):
        comma = next((i for i in range(comma + 1, end) if tokens[i].text == ","), None)
    right = _non_empty(tokens, comma + 1, end) if comma is not None else None
    return (right,) if right else ()


def _is_apposition(tokens: Sequence[Token], comma: int, end: int) -> bool:
    """Does another comma follow, with no verb before it?"""
    first = tokens[comma + 1].lower
    following = next((i for i in range(comma + 1, end) if tokens[i].text == ","), None)
    if following is None:
        return False
    if first in ("who", "which", "whose", "a", "an"):
        return not (first in ("a", "an") and has_finite_verb(tokens, (comma + 1, following)))
    return False
