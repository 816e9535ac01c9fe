"""Complements: which words of a sentence are what somebody is reported to have said."""

from collections.abc import Sequence

from seeds.extraction.frames import Frame
from seeds.extraction.phrases import Range, dateline_end, is_ly
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


def complement(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    """The words said, as ranges of tokens before `end`; nothing where the verb frames nothing."""
    if frame.cue.form == "according":
        return _of_according(tokens, frame, end)
    if frame.inverted:
        return _around(tokens, frame, end) if frame.cue.verb.clause else ()
    if frame.lo and tokens[frame.lo - 1].lower == "as" and frame.cue.verb.clause:
        return _of_according(tokens, frame, end)
    right = _right(tokens, frame, end)
    if right is not None:
        return (right,)
    if not frame.cue.verb.clause or not _tail_is_adverbial(tokens, frame, end):
        return ()
    return _around(tokens, frame, end)


def _around(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    """`The plan, she said, has failed.`: what stands before the frame, and what goes on behind it."""
    if frame.subject is None or tokens[frame.cue.lo - 1].lower in ("who", "which"):
        return ()
    left = _left(tokens, frame)
    after = _continued(tokens, frame, end)
    if left is None or _is_dependent(tokens, left):
        return () if after is None else ((after,) if left is None else (left, after))
    return (left,) if after is None else (left, after)


def _is_dependent(tokens: Sequence[Token], span: Range) -> bool:
    """A phrase or clause that can't stand alone: `In Rome`, `When the polls closed`."""
    start, end = span
    lower = tokens[start].lower
    if lower in grammar.PREPOSITIONS or lower in grammar.SUBORDINATORS - {"that", "what", "how", "why"}:
        comma = next((i for i in range(start, end) if tokens[i].text == ","), None)
        return comma is None or not has_finite_verb(tokens, (comma + 1, end))
    return not has_finite_verb(tokens, span) and end - start < 4


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
    if tokens[start].text in (",", ";", "—", "–", "--"):
        return None
    if tokens[start].text == ":":
        start += 1
    if _is_tail(tokens, frame):
        return None
    if verb.infinitive or verb.topic:
        found = _infinitive_or_topic(tokens, frame, end)
        if found is not None:
            return found
    if verb.lemma == "ask":
        return _question(tokens, start, end)
    if not verb.clause:
        return None
    if start >= end or verb.that_only or tokens[start].lower in grammar.AUXILIARIES:
        return None
    after_hearer = start
    if verb.told:
        after_hearer = _skip_hearer(tokens, start, end)
    begin = skip_adverbials(tokens, after_hearer, end)
    if not any(t.is_word or t.mark >= 0 for t in tokens[begin:end]):
        return None
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
        or lower in _TAILS
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
        return _non_empty(tokens, start + 1, end)
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
            return _non_empty(tokens, index if verb.lemma != "urge" else start, end)
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
    if lower.split("'")[0] in grammar.PERSONAL_PRONOUNS or lower in _QUESTION_WORDS or lower == "there":
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
    if lower == "at" and start + 1 < end and tokens[start + 1].lower == "least":
        return True
    if lower in _TAILS - {"this", "last", "in"} and lower not in grammar.DETERMINERS:
        return False
    return has_finite_verb(tokens, (start, min(end, start + 16)), after=1)


def has_finite_verb(tokens: Sequence[Token], span: Range, after: int = 0) -> bool:
    """Is there something in it that only a clause has?"""
    start, end = span
    for index in range(start + after, end):
        token = tokens[index]
        lower = token.lower
        if token.mark >= 0 or token.capital or (index + 1 < end and tokens[index + 1].mark >= 0):
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


def _question(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """`asked the crowd whether …`."""
    for index in range(start, min(end, start + 14)):
        lower = tokens[index].lower
        if lower in _QUESTION_WORDS and (
            index <= start + 4 or lower not in ("who", "which", "when", "where")
        ):
            return _non_empty(tokens, index, end)
        if lower in grammar.AUXILIARIES or tokens[index].text in (";", ":") or tokens[index].mark >= 0:
            return None
    return None


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
    return _non_empty(tokens, comma + 1, end)


def _verb_after_apposition(tokens: Sequence[Token], comma: int, end: int) -> Range | None:
    """`The plan, said X, a doctor, has failed.`"""
    for index in range(comma, min(end - 1, comma + 30)):
        following = tokens[index + 1].lower
        if tokens[index].text == "," and (
            following in grammar.AUXILIARIES or following in grammar.IRREGULAR_VERBS
        ):
            return _non_empty(tokens, index + 1, end)
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


def _is_tail(tokens: Sequence[Token], frame: Frame) -> bool:
    """`The plan failed, she said after the vote.`: the clause stands before, time and place behind."""
    first = tokens[frame.hi].lower
    if frame.lo < 2 or tokens[frame.lo - 1].text != "," or frame.subject is None:
        return False
    if first not in _TIME_OR_PLACE and first not in grammar.TIME_WORDS:
        return False
    left = _left(tokens, frame)
    return left is not None and has_finite_verb(tokens, left) and not _is_dependent(tokens, left)


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
    return _non_empty(tokens, start, comma if not tokens[comma].is_word else comma + 1)


def _of_according(tokens: Sequence[Token], frame: Frame, end: int) -> tuple[Range, ...]:
    first = frame.lo - 1 if frame.lo and tokens[frame.lo - 1].lower == "as" else frame.lo
    fronted = first == 0 or tokens[first - 1].lower in ("and", "but", ";", "that")
    if not fronted:
        left = _left(tokens, frame)
        if left is None:
            return ()
        after = _continued(tokens, frame, end)
        return (left, after) if after and _goes_on_with_verb(tokens, left, after) else (left,)
    comma = next((i for i in range(frame.hi, end) if tokens[i].text == ","), None)
    while comma is not None and comma + 1 < end and _is_apposition(tokens, comma, end):
        comma = next((i for i in range(comma + 1, end) if tokens[i].text == ","), None)
    right = _non_empty(tokens, comma + 1, end) if comma is not None else None
    return (right,) if right else ()


def _goes_on_with_verb(tokens: Sequence[Token], left: Range, after: Range) -> bool:
    first = tokens[after[0]].lower
    return (
        not has_finite_verb(tokens, left) or first in grammar.AUXILIARIES or first in grammar.IRREGULAR_VERBS
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
