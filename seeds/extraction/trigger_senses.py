"""In which sense a trigger is used: rivals attack with words, an army that drills alone shows force."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from seeds.extraction.findings import Span
from seeds.extraction.trigger_forms import Hit
from seeds.extraction.vocabulary.event_triggers import CONTESTED, PLAYED, PROTESTING, WARLIKE
from seeds.extraction.vocabulary.words import words

_RALLIES = words("rally rallies march marches strike strikes")
_ONLY_SAID = words("attack attacks assault launch mount unleash")
_MARCHES = words("march marches")
_ON_STREETS = PROTESTING | words("thousands hundreds streets street marchers rights")
_FUNDING = words("donate contribute give fund send finance provide pour pump inject allocate")
_POLLED = words("percent poll polls voters caucusgoers respondents likely")
_DRILLS = re.compile(r"\b(?:exercises?|man(?:eu|oeu)vres?|maneuvers?|drills|patrols?)$", re.IGNORECASE)
_FOR = re.compile(r"[^,.;]{3,60}?\s(?:for\s+(?:not\s+)?\w+ing|as)\b")
_SHOOTS = re.compile(
    r"\s+(?:at|upon|into|towards?|back|(?:on|in)\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b|\s+[^.;]{0,30}"
    r"\b(?:shots?|bullets?|rounds?|rockets?|missiles?|shells?|guns?|mortars?|gas|volleys?|projectiles?)\b"
)
_TOGETHER = re.compile(r"\b(?:joint|jointly|with|together|both|and [A-Z])\b|\band\s(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Contests:
    """What the whole report is about, found out only where it matters."""

    is_match: Callable[[], bool]
    is_campaign: Callable[[], bool]


def meant(hits: Sequence[Hit], body: str, sentence: Span, contests: Contests) -> list[Hit]:
    """The hits with the type that they have in this report; figures of speech left out."""
    found = (_meant(hit, body, sentence, contests) for hit in hits)
    return [hit for hit in found if hit is not None]


def _meant(hit: Hit, body: str, sentence: Span, contests: Contests) -> Hit | None:
    if hit.lemma in PLAYED and contests.is_match():
        return None
    if hit.type == "cooperate" and _DRILLS.search(body, hit.start, hit.end):
        return hit if _TOGETHER.search(body, *sentence) else replace(hit, type="mobilize")
    if hit.type == "assault" and hit.lemma == "fire" and _is_dismissed(hit, body, sentence):
        return None
    if hit.type == "aid" and _is_funding(hit, body) and contests.is_campaign():
        return None
    if hit.type == "support" and contests.is_campaign() and not _POLLED.isdisjoint(_around(body, sentence)):
        return None
    if hit.kind == "noun" and hit.lemma in _MARCHES and _ON_STREETS.isdisjoint(_around(body, sentence)):
        return None
    if hit.type == "protest" and hit.lemma in _RALLIES:
        return None if contests.is_campaign() and PROTESTING.isdisjoint(_around(body, sentence)) else hit
    if hit.type == "assault" and hit.lemma == "attack" and _is_blamed(hit, body, sentence):
        return replace(hit, type="disapprove")
    if hit.type in ("assault", "coerce") and hit.lemma in CONTESTED and contests.is_campaign():
        return _contested(hit, _around(body, sentence))
    return hit


def _is_dismissed(hit: Hit, body: str, sentence: Span) -> bool:
    """`The mayor fired the clerk`: nothing is shot, and nobody shot at."""
    return not _SHOOTS.match(body, hit.end) and WARLIKE.isdisjoint(_around(body, sentence))


def _is_funding(hit: Hit, body: str) -> bool:
    return hit.lemma in _FUNDING or "donation" in body[hit.start : hit.end]


def _is_blamed(hit: Hit, body: str, sentence: Span) -> bool:
    """Whether what somebody is attacked for is told, and no weapon."""
    return bool(_FOR.match(body, hit.end, sentence[1])) and WARLIKE.isdisjoint(_around(body, sentence))


def _contested(hit: Hit, around: frozenset[str]) -> Hit | None:
    """An attack in a report of a campaign: with weapons, with words, or none at all."""
    if not WARLIKE.isdisjoint(around):
        return hit
    return replace(hit, type="disapprove") if hit.lemma in _ONLY_SAID else None


def _around(body: str, sentence: Span) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+(?:-[a-z]+)*", body[slice(*sentence)].lower()))
