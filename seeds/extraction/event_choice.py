"""Which drafts are events worth keeping, and which were told before."""

import re
from collections.abc import Sequence

from seeds.extraction.event_draft import Draft, is_occasion
from seeds.extraction.event_scene import Scene
from seeds.extraction.findings import EventFound
from seeds.extraction.triggers import MAIN, Hit
from seeds.extraction.vocabulary.event_triggers import VERBAL

_KNOWN = re.compile(r"\b(?:the|this|these|those|that|his|her|their|its)\s+(?:\w+\s+)?$", re.IGNORECASE)
_RECENT = 40  # events before, with which one is compared


def may_be_worth_it(hit: Hit, *, is_lead: bool) -> bool:
    """Whether a trigger can become an event at all: seen before anything is drafted."""
    return is_lead or hit.rank == MAIN or hit.type == "consult" or hit.kind == "noun"


def is_worth_it(draft: Draft) -> bool:
    """Whether this is an event: told in the lead, or with somebody, a day or a place."""
    event, hit = draft.event, draft.hit
    if draft.lead:
        placed = event.starts_on or event.place or event.country
        return hit.kind != "noun" or bool(event.participants or placed or " " in event.name)
    if event.type in VERBAL or hit.kind == "stance":
        return hit.rank == MAIN and bool(event.participants) and event.starts_on is not None
    if event.type == "consult" and hit.kind == "verb" and hit.rank != MAIN:
        return False  # `before she met him`: how people know each other
    if event.type == "consult":
        parties = len(event.participants)
        return parties > 1 or (parties == 1 and (event.starts_on is not None or is_occasion(draft.words)))
    if hit.kind == "noun":
        return event.starts_on is not None or event.country is not None or event.place is not None
    return hit.rank == MAIN and bool(event.participants)


def is_told(scene: Scene, draft: Draft, earlier: Sequence[Draft]) -> bool:
    """Whether an earlier sentence told of the same event: same kind and day, or `the attack` of before."""
    event = draft.event
    for other in earlier[-_RECENT:]:
        same_type = other.event.type == event.type
        dates = {other.event.starts_on, event.starts_on} - {None}
        if not same_type or len(dates) > 1:
            continue
        if is_occasion(draft.words) != is_occasion(other.words):
            continue
        if event.name == other.event.name or _refers_back(scene, draft):
            return True
        mine, theirs = _names(event), _names(other.event)
        if mine and mine <= theirs and (draft.hit.lemma == other.hit.lemma or event.type == "consult"):
            return True
    return False


def _refers_back(scene: Scene, draft: Draft) -> bool:
    start = draft.event.start or 0
    return draft.hit.kind == "noun" and _KNOWN.search(scene.body, max(0, start - 25), start) is not None


def _names(event: EventFound) -> set[str]:
    return {participant.name for participant in event.participants}


def worth(draft: Draft) -> tuple[bool, bool, int, int]:
    event = draft.event
    return (
        draft.lead,
        event.type == "consult",
        len(event.participants) + bool(event.starts_on),
        -(event.start or 0),
    )
