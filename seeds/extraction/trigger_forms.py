"""What a trigger means in its form: tense, voice, negation and the words before it give type and rank."""

from dataclasses import dataclass

from seeds.extraction.findings import EventType
from seeds.extraction.trigger_objects import BE
from seeds.extraction.vocabulary.event_triggers import COOPERATIVE, HOSTILE, NOUN_FORMS, Trigger
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

_LOOK_BACK = 7

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
_HAVE = words("has have had having hasn't haven't 've")
_CHAIN = (
    _FUTURE
    | _DOUBT
    | _DUTY
    | BE
    | _HAVE
    | _NEGATIONS
    | words("do does did to also again still now already longer no soon")
)
_INTENT = words(
    """willing prepared ready plans plan planned planning intends intend intended set going due expected
    decided scheduled poised about determined offered offers likely"""
)
_RELATIVE = words("who which whom whose")
_CONDITIONS = words("if unless")
_THREATENED = HOSTILE - {"reject", "disapprove"}
_NO_VERB_AFTER = words("without most remain remains remained")
_WEAK = words("discuss")
_BEGUN = words("begin begins began begun start starts started resume resumed continue continued keep kept")
_TELLERS = words("it they he she we")
_WARNING = words("said says warned warns announced")
_AMOUNTS = words("one two three four five six seven eight nine ten half a an another several")
_DESCRIBED = frozenset(
    {("accused", "of"), ("suspected", "of"), ("convicted", "of"), ("charged", "with"), ("blamed", "for")}
    | {("sentenced", "to"), ("condemned", "to"), ("wanted", "for"), ("wanted", "by"), ("indicted", "for")}
)
_OF_ILLNESS = words("pep heart panic asthma anxiety shark")
_MATCHED = words("goal goals target targets deadline needs need requirements standards criteria challenge")
_PHRASES = frozenset({("pledge", "delegates"), ("pledge", "delegate")})
_STOLEN = words("thunder show spotlight limelight")
_OF_PROTEST = (
    _PREPOSITIONS
    | words("outside across peacefully again to and monday tuesday wednesday thursday friday saturday sunday")
    | {"", ",", "throughout"}
)
_FORCE = words("force strike strikes sanctions action military war invasion attack attacks")
_NO_COMMENT = words(
    "comment say answer discuss elaborate speculate claim identify give name respond confirm specify provide"
)
_BEFORE_BARE = words(
    "to people police men women children they we you i who that and or not , ; : – — let help helped make"
)
_SAME_IN_THE_PAST = words("put cut shut set hit quit beat let bid slit come become overrun burst")


def hit_of(trigger: Trigger, lower: list[str], *, index: int, subordinate: bool) -> Hit | None:
    """The trigger in its place, or None where the word is used in another way."""
    if trigger.kind == "noun":
        return _noun(trigger, lower, index=index, subordinate=subordinate)
    return _verb(trigger, lower, index=index, subordinate=subordinate)


def _noun(trigger: Trigger, lower: list[str], *, index: int, subordinate: bool) -> Hit | None:
    before = lower[index - 1] if index else ""
    if before in _FUTURE | _DOUBT | _DUTY or before in ("to", "he", "she", "they", "we", "who"):
        return None
    if before in _OF_ILLNESS or (before.endswith("ly") and len(before) > 4):
        return None
    following = lower[index + 1] if index + 1 < len(lower) else ""
    if lower[index] in NOUN_FORMS and following in _ARTICLES and before not in _BEFORE_NOUNS:
        return None  # a verb of the present: `the storm attacks a coast`
    if lower[index].endswith("ing") and trigger.lemma == lower[index] and following in _DETERMINERS:
        return None  # a verb: `for fighting the army`
    rank = MINOR if subordinate else NOMINAL
    return _draft(trigger, trigger.type, rank=rank)


def _verb(trigger: Trigger, lower: list[str], *, index: int, subordinate: bool) -> Hit | None:
    chain, governor = _auxiliaries(lower, index)
    if governor in _INTENT and _is_denied(governor, lower, index):
        chain.add("not")
    if not _is_verb(trigger, lower, index, chain) or _is_other_sense(trigger, lower, index):
        return None
    if trigger.lemma == "rule" and chain & _NEGATIONS and not _FORCE.isdisjoint(lower):
        return _draft(trigger, "threaten", rank=MAIN)
    if _is_undone(trigger.type, chain):
        return None
    warned = governor in _TELLERS and not _WARNING.isdisjoint(lower)
    if chain & _DOUBT and trigger.type in _THREATENED and (warned or not _CONDITIONS.isdisjoint(lower)):
        return _draft(trigger, "threaten", rank=MAIN, future=True)
    form = lower[index]
    reduced = form.endswith("ed") and not chain and _is_participle(lower, index)
    intended = bool(chain & _FUTURE) or (
        _is_infinitive(lower, index, chain) and (governor in _INTENT or bool(chain & BE))
    )
    passive = reduced or (bool(chain & BE) and not form.endswith("ing"))
    if passive and trigger.lemma == "strike":
        return None  # `struck by a train`: who protests does so himself
    rank = MAIN
    if reduced or _is_minor(trigger, lower, index, intended=intended):
        rank = MINOR
    elif subordinate or (chain & _NEGATIONS and trigger.type in COOPERATIVE and not chain & _FUTURE):
        rank = NOMINAL
    kind = _modal_type(trigger.type, chain, intended=intended)
    if kind == "agree" and trigger.type in ("retreat", "aid", "sanction") and "unless" in lower:
        kind = "threaten"
    return _draft(trigger, kind, rank=rank, passive=passive, future=intended)


def _is_verb(trigger: Trigger, lower: list[str], index: int, chain: set[str]) -> bool:
    """Whether the word is a verb here; not so in `the most persecuted people`, `their repeal efforts`."""
    form, before = lower[index], lower[index - 1] if index else ""
    if form == "cuts" or before in _DETERMINERS or before in _NO_VERB_AFTER or before.endswith(("'s", "s'")):
        return False
    if form.endswith("ed") and (before in _AMOUNTS or before.isdigit()):
        return False  # `two kidnapped nuns`
    if before in _PREPOSITIONS and not form.endswith("ing"):
        return False
    if form in NOUN_FORMS and not chain & (_FUTURE | _DUTY | {"to", "do", "did", "does"}):
        return False
    return not _is_noun_of_phrase(trigger, lower, index, chain)


def _is_other_sense(trigger: Trigger, lower: list[str], index: int) -> bool:
    """Whether what follows gives the verb another sense: `declined to comment`, `met its goals`."""
    if trigger.lemma in ("decline", "refuse"):
        return not _NO_COMMENT.isdisjoint(lower[index + 1 : index + 4])
    following = lower[index + 1] if index + 1 < len(lower) else ""
    if trigger.lemma == "demonstrate":
        return following not in _OF_PROTEST
    if (trigger.lemma, following) in _PHRASES:
        return True
    if trigger.lemma == "steal":
        return not _STOLEN.isdisjoint(lower[index + 1 : index + 5])
    return trigger.lemma == "meet" and not _MATCHED.isdisjoint(lower[index + 1 : index + 5])


def _is_denied(governor: str, lower: list[str], index: int) -> bool:
    """Whether it is `not ready to`, `not willing to`."""
    before = lower[max(0, index - _LOOK_BACK) : index]
    return governor in before and not _NEGATIONS.isdisjoint(before[: before.index(governor)][-2:])


def _is_infinitive(lower: list[str], index: int, chain: set[str]) -> bool:
    return lower[index - 1 : index] == ["to"] or "to" in chain


def _is_minor(trigger: Trigger, lower: list[str], index: int, *, intended: bool) -> bool:
    """Whether the verb only depends on another: `to leave`, `could leave`, `leaving`, `who left`."""
    chain, governor = _auxiliaries(lower, index)
    before = lower[index - 1] if index else ""
    if _is_infinitive(lower, index, chain) and not intended and governor != "has":
        return True
    if lower[index].endswith("ing") and not chain & BE and before not in _BEGUN:
        return True
    relative = before in _RELATIVE or before == "that" or governor in _RELATIVE
    return relative or bool(chain & _DOUBT) or (trigger.lemma in _WEAK and not trigger.objects)


def _is_participle(lower: list[str], index: int) -> bool:
    """Whether `by` and somebody follow, not `by one hour`, or what the men `accused of murder` are."""
    following = lower[index + 1 : index + 3]
    if following[:1] and (lower[index], following[0]) in _DESCRIBED:
        return True
    return following[:1] == ["by"] and not (
        following[1:] and (following[1] in _AMOUNTS or following[1][0].isdigit())
    )


def _is_noun_of_phrase(trigger: Trigger, lower: list[str], index: int, chain: set[str]) -> bool:
    """Whether a bare form stands where a noun does: behind a word that is no plural and no auxiliary."""
    form, before = lower[index], lower[index - 1] if index else ""
    if form != trigger.lemma or chain or before in _BEFORE_BARE or before.endswith("s"):
        return False
    if "and" in lower[max(0, index - 4) : index]:
        return False  # `Velmora and Karvelia share a river`
    return bool(before) and trigger.lemma not in _SAME_IN_THE_PAST


def _is_undone(event_type: EventType, chain: set[str]) -> bool:
    """Whether something hostile, a demand or a threat is said not to have happened."""
    negated = bool(chain & _NEGATIONS)
    hostile = event_type in HOSTILE or event_type in ("demand", "threaten", "consult")
    return negated and hostile and not chain & (_FUTURE | _DUTY)


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
    if chain & _DUTY:
        return "demand"
    if negated and (event_type in COOPERATIVE or event_type == "support"):
        return "reject"
    if negated and intended and event_type in HOSTILE:
        return "agree"
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
