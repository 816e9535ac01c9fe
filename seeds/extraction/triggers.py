"""Triggers: the words of a sentence that tell of an event, and what tense and negation make of it."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from seeds.extraction.findings import EventType, Span
from seeds.extraction.vocabulary.event_triggers import (
    COMPANIONS,
    COOPERATIVE,
    HOSTILE,
    NOUN_FORMS,
    TRIGGERS,
    Trigger,
)
from seeds.extraction.vocabulary.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One trigger in a sentence; the lower its rank, the more the sentence is about it."""

    type: EventType
    kind: str
    lemma: str
    start: int
    end: int
    rank: int
    passive: bool = False
    future: bool = False


MAIN, NOMINAL, MINOR = 0, 1, 2

_TOKEN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*|[,;:()–—]")
_OBJECT_WITHIN = 8
_LOOK_BACK = 7

_STANCES: tuple[tuple[EventType, re.Pattern[str]], ...] = (
    ("reject", re.compile(r"\b(?:(?:it|they|he|she)\s+)((?:will|would)\s+(?:not|never)|won['’]t)\s+[a-z]+")),
    ("agree", re.compile(r"\b(?:is|are|was|were)\s+(willing|ready|prepared)\s+to\s+[a-z]+")),
    (
        "demand",
        re.compile(
            r"\b(?:said|says|insisted|reiterated|stressed)\b[^.;]{0,80}?\b(must|should)\s+(?!have\b)[a-z]+"
        ),
    ),
)
_STANCE_WORDS = words("will would won't willing ready prepared must should")
_DETERMINERS = words(
    "the a an this that these those his her its their our my your no any some each every another"
)
_ARTICLES = words("a an the his her its their")
_PREPOSITIONS = words(
    "of in on at by for with from against during after before over under about into through despite"
)
_BEFORE_NOUNS = _DETERMINERS | _PREPOSITIONS | {"", ",", ";", "and", "or"}
_NEGATIONS = words(
    "not never cannot can't won't don't doesn't didn't wouldn't isn't aren't wasn't weren't hasn't haven't"
)
_FUTURE = words("will shall would 'll won't wouldn't")
_DOUBT = words("could may might can cannot can't")
_DUTY = words("must should ought")
_BE = words("is are was were be been being am 's 're got gets get isn't aren't wasn't weren't")
_HAVE = words("has have had having hasn't haven't 've")
_CHAIN = (
    _FUTURE
    | _DOUBT
    | _DUTY
    | _BE
    | _HAVE
    | _NEGATIONS
    | words("do does did to also again still now already longer no soon")
)
_INTENT = words(
    """willing prepared ready plans plan planned planning intends intend intended set going due expected
    decided scheduled poised about determined offered offers likely hopes wants want wanted"""
)
_RELATIVE = words("who which whom whose")
_SUBORDINATE = words(
    "after before as while since because when if where although though unless until whether whose who which"
)
_SAID = words("said says told announced saying reported confirmed declared indicated stated explained added")


def find_hits(body: str, sentence: Span) -> list[Hit]:
    """All triggers of the sentence in order, and where none is certain, what will not or must be done."""
    text = body[slice(*sentence)]
    lower = _TOKEN.findall(text.lower().replace("’", "'"))
    found = frozenset(lower)
    if not _may_tell(found):
        return [] if _STANCE_WORDS.isdisjoint(found) else _stances(body, sentence)
    printed = _TOKEN.findall(text)
    if len(printed) != len(lower):  # a letter that is two when small
        lower = [word.lower().replace("’", "'") for word in printed]
    hits: list[Hit] = []
    tokens: list[re.Match[str]] = []
    clauses = _clauses(lower)
    taken = -1
    for index in [index for index, word in enumerate(lower) if word in TRIGGERS]:
        word = lower[index]
        if index <= taken or (word in COMPANIONS and COMPANIONS[word].isdisjoint(found)):
            continue
        capital = printed[index][0].isupper()
        for trigger in TRIGGERS[word]:
            if capital and (index or trigger.kind == "verb"):
                continue  # part of a name or title: `Finance Minister`, `Strike Group`
            last = _last_token(trigger, lower, index)
            hit = last is not None and _hit(trigger, lower, index=index, subordinate=clauses.holds(index))
            if last is not None and hit:
                tokens = tokens or list(_TOKEN.finditer(body, *sentence))
                hits.append(_placed(hit, tokens, index=index, last=last))
                taken = last if trigger.kind == "noun" else index + len(trigger.following)
                break
    if _STANCE_WORDS.isdisjoint(found) or any(hit.rank == MAIN for hit in hits):
        return hits
    return [*hits, *_stances(body, sentence)]


@dataclass(frozen=True, slots=True)
class _Clauses:
    """Where clauses that depend on others begin; one that opens the sentence ends at its comma."""

    starts: list[int]
    fronted: bool
    comma: int

    def holds(self, index: int) -> bool:
        """Whether the word belongs to such a clause."""
        if self.fronted and (self.comma < 0 or index < self.comma):
            return True
        since = self.comma if self.fronted else 0
        return bisect_right(self.starts, index) > bisect_right(self.starts, since)


def _clauses(lower: list[str]) -> _Clauses:
    starts = [index for index, word in enumerate(lower) if word in _SUBORDINATE]
    fronted = starts[:1] == [0]
    return _Clauses(starts, fronted, lower.index(",") if fronted and "," in lower else -1)


def _may_tell(found: frozenset[str]) -> bool:
    """Whether among the words of a sentence is a trigger, with one of those that it can't do without."""
    return any(
        word not in COMPANIONS or not COMPANIONS[word].isdisjoint(found) for word in found & TRIGGERS.keys()
    )


def _stances(body: str, sentence: Span) -> list[Hit]:
    """What somebody will not do, must do, or is ready to do, whatever it is."""
    found = (pattern.search(body, *sentence) for _, pattern in _STANCES)
    return [
        Hit(
            type=event_type,
            kind="stance",
            lemma=match.group(1).lower(),
            start=match.start(1),
            end=match.end(),
            rank=NOMINAL,
        )
        for (event_type, _), match in zip(_STANCES, found, strict=True)
        if match
    ][:1]


def _placed(hit: Hit, tokens: list[re.Match[str]], *, index: int, last: int) -> Hit:
    return Hit(
        type=hit.type, kind=hit.kind, lemma=hit.lemma, rank=hit.rank, passive=hit.passive, future=hit.future,
        start=tokens[index].start(), end=tokens[last].end(),
    )  # fmt: skip


def _last_token(trigger: Trigger, lower: list[str], index: int) -> int | None:
    """The index of the last word that belongs to the trigger, or None where it is not complete."""
    if not trigger.following and not trigger.objects:
        return index
    after = index + 1 + len(trigger.following)
    if tuple(lower[index + 1 : after]) != trigger.following:
        return None
    if not trigger.objects:
        return after - 1
    for position in range(after, min(after + _OBJECT_WITHIN, len(lower))):
        if lower[position] in trigger.objects:
            return position
        if lower[position] in (";", ":", "–", "—") or lower[position] in _SUBORDINATE:
            return None
    return None


def _hit(trigger: Trigger, lower: list[str], *, index: int, subordinate: bool) -> Hit | None:
    """The trigger in its place, or None where the word is used in another way."""
    if trigger.kind == "noun":
        return _noun(trigger, lower, index=index, subordinate=subordinate)
    return _verb(trigger, lower, index=index, subordinate=subordinate)


def _noun(trigger: Trigger, lower: list[str], *, index: int, subordinate: bool) -> Hit | None:
    before = lower[index - 1] if index else ""
    if before in _FUTURE | _DOUBT | _DUTY or before in ("to", "he", "she", "they", "we", "who"):
        return None
    following = lower[index + 1] if index + 1 < len(lower) else ""
    if lower[index] in NOUN_FORMS and following in _ARTICLES and before not in _BEFORE_NOUNS:
        return None  # a verb of the present: `the storm attacks a coast`
    rank = MINOR if subordinate else NOMINAL
    return _draft(trigger, trigger.type, rank=rank)


def _verb(trigger: Trigger, lower: list[str], *, index: int, subordinate: bool) -> Hit | None:
    form, before = lower[index], lower[index - 1] if index else ""
    chain, governor = _auxiliaries(lower, index)
    if (
        before in _DETERMINERS
        or before.endswith(("'s", "s'"))
        or (before in _PREPOSITIONS and not form.endswith("ing"))
    ):
        return None
    if form in NOUN_FORMS and not chain & (_FUTURE | _DUTY | {"to", "do", "did", "does"}):
        return None
    if before == "most":
        return None  # `the most persecuted people`
    reduced = form.endswith("ed") and not chain and lower[index + 1 : index + 2] == ["by"]
    infinitive = before == "to" or "to" in chain
    intended = bool(chain & _FUTURE) or (infinitive and governor in _INTENT)
    rank = MAIN
    if (
        (infinitive and not intended and governor != "has")
        or chain & _DOUBT
        or (form.endswith("ing") and not chain & _BE)
        or before in _RELATIVE
        or before == "that"
        or governor in _RELATIVE
    ) or reduced:
        rank = MINOR
    elif subordinate:
        rank = NOMINAL
    passive = reduced or (bool(chain & _BE) and not form.endswith("ing"))
    if passive and trigger.lemma == "strike":
        return None  # `struck by a train`: who protests does so himself
    kind = _modal_type(trigger.type, chain, intended=intended)
    return _draft(trigger, kind, rank=rank, passive=passive, future=intended)


def _draft(
    trigger: Trigger, event_type: EventType, *, rank: int, passive: bool = False, future: bool = False
) -> Hit:
    return Hit(
        type=event_type,
        kind=trigger.kind,
        lemma=trigger.lemma,
        start=0,
        end=0,
        rank=rank,
        passive=passive,
        future=future,
    )


def _modal_type(event_type: EventType, chain: set[str], *, intended: bool) -> EventType:
    """What is promised is `agree`, what is announced against somebody `threaten`."""
    negated = bool(chain & _NEGATIONS) or {"no", "longer"} <= chain
    if chain & _DUTY and not negated:
        return "demand"
    if negated and (event_type in COOPERATIVE or event_type == "support"):
        return "reject"
    if not intended or negated:
        return event_type
    if event_type in COOPERATIVE:
        return "agree"
    return "threaten" if event_type in HOSTILE and event_type != "reject" else event_type


def _auxiliaries(lower: list[str], index: int) -> tuple[set[str], str]:
    """The auxiliaries, negations and adverbs right before a verb, and the word that stands before them."""
    chain: set[str] = set()
    for position in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
        word = lower[position]
        if word not in _CHAIN and not (word.endswith("ly") and len(word) > 4):
            return chain, word
        chain.add(word)
    return chain, ""
