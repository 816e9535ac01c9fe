"""Events of a report: few and certain, with type, date, place and participants, each by a named rule."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial

from seeds.extraction.datelines import read_dateline
from seeds.extraction.event_choice import is_told, is_worth_it, may_be_worth_it, worth
from seeds.extraction.event_draft import Draft, is_occasion, make_draft
from seeds.extraction.event_links import link_quotes
from seeds.extraction.event_scene import Scene
from seeds.extraction.findings import EventFound, ParticipantFound, Span
from seeds.extraction.trigger_senses import Contests, meant
from seeds.extraction.triggers import MINOR, NOMINAL, Hit, find_hits
from seeds.extraction.vocabulary.event_triggers import CAMPAIGN_WORDS, MATCH_WORDS

__all__ = ["link_quotes", "read_events"]

_MOST = 6
_MATCH_WORDS = 4  # different ones that tell a report of a match
_CAMPAIGN = re.compile(rf"\b(?:{'|'.join(sorted(CAMPAIGN_WORDS))})\b", re.IGNORECASE)
_CAMPAIGN_WORDS = 3  # different ones that tell a report of a campaign
_RECENT = 40  # events before, among which a meeting of the same people is looked for
_EXISTS = re.compile(r"\bthere\s+(?:is|are|was|were|has|have)\b[^.,;]{0,30}$", re.IGNORECASE)
_HAPPENING = frozenset({"assault", "protest", "coerce", "crime"})


def read_events(scene: Scene) -> tuple[EventFound, ...]:
    """The events that the body tells of, in its order, at most six."""
    body = scene.body
    lead_end = body.find("\n\n") if "\n\n" in body else len(body)
    contests = Contests(cache(partial(_tells_of_match, body)), cache(partial(_tells_of_campaign, body)))
    drafts: list[Draft] = []
    for sentence in _without_dateline(body, scene.sentences):
        for hit in _chosen(scene, sentence, is_lead=sentence[0] < lead_end, contests=contests):
            if not may_be_worth_it(hit, is_lead=sentence[0] < lead_end):
                continue
            draft = _complete(make_draft(scene, sentence, hit, is_lead=sentence[0] < lead_end), drafts)
            if is_worth_it(draft) and not is_told(scene, draft, drafts):
                drafts.append(draft)
    kept = sorted(drafts, key=worth, reverse=True)[:_MOST]
    return _with_keys([draft.event for draft in drafts if draft in kept])


def _without_dateline(body: str, sentences: Sequence[Span]) -> list[Span]:
    """The sentences; the first one starts behind the dateline, which takes no part in what happened."""
    dateline = read_dateline(body)
    start = dateline.end if dateline else 0
    return [(max(low, start), high) for low, high in sentences if high > start]


def _tells_of_match(body: str) -> bool:
    """Whether this is a report of a match, where attacks and penalties are play."""
    lower = body.lower()
    if sum(word in lower for word in MATCH_WORDS) < _MATCH_WORDS:
        return False
    return len(MATCH_WORDS.intersection(re.findall(r"[a-z]+(?:-[a-z]+)?", lower))) >= _MATCH_WORDS


def _tells_of_campaign(body: str) -> bool:
    """Whether this is a report of an election campaign, where rivals attack each other with words."""
    found: set[str] = set()
    for match in _CAMPAIGN.finditer(body):
        found.add(match[0].lower())
        if len(found) == _CAMPAIGN_WORDS:
            return True
    return False


def _chosen(scene: Scene, sentence: Span, *, is_lead: bool, contests: Contests) -> list[Hit]:
    """What the sentence is about; beside it a press conference; in quotations only `there were …`."""
    hits = find_hits(scene.body, sentence, with_stances=is_lead)
    hits = meant(hits, scene.body, sentence, contests) if hits else []
    if not hits:
        return []
    spoken = [hit for hit in hits if scene.is_quoted(hit.start)]
    told = [
        hit for hit in hits if not scene.is_quoted(hit.start) and hit.rank <= (MINOR if is_lead else NOMINAL)
    ]
    chosen = [min(told, key=lambda hit: (hit.rank, hit.start))] if told else []
    chosen += [hit for hit in told if is_occasion(scene.body[hit.start : hit.end]) and hit not in chosen][:1]
    happened = [hit for hit in spoken if hit.type in _HAPPENING and hit.kind == "noun"]
    chosen += [hit for hit in happened if _EXISTS.search(scene.body, sentence[0], hit.start)][:1]
    return sorted(chosen, key=lambda hit: hit.start)


def _complete(draft: Draft, earlier: list[Draft]) -> Draft:
    """A meeting of those who met before: `the two sides` are its people, its day and city the same."""
    if draft.hit.type != "consult":
        return draft
    meetings = [other.event for other in earlier[-_RECENT:] if other.hit.type == "consult"]
    same = [other for other in meetings if _same_people(draft, other)]
    if not same:
        return draft
    first, event = same[-1], draft.event
    if not event.participants:
        event = replace(event, participants=first.participants, name=_renamed(event, first.participants))
    if not event.starts_on and first.starts_on:
        rule = f"{event.rule}; day_of_the_same_meeting"
        event = replace(event, starts_on=first.starts_on, date_precision=first.date_precision, rule=rule)
    if not event.place and first.place:
        event = replace(event, place=first.place.split(", ")[-1], country=first.country)
    return replace(draft, event=event)


def _same_people(draft: Draft, other: EventFound) -> bool:
    mine = {participant.name for participant in draft.event.participants}
    theirs = {participant.name for participant in other.participants}
    if draft.collective and not mine:
        return len(theirs) > 1
    return len(mine) > 1 and mine == theirs


def _renamed(event: EventFound, participants: tuple[ParticipantFound, ...]) -> str:
    """The name with those who took part: `Talks on X` becomes `Talks between A and B on X`."""
    names = " and ".join(participant.name.split(" #")[0] for participant in participants[:2])
    kind, _, topic = event.name.partition(" on ")
    return f"{kind} between {names}" + (f" on {topic}" if topic else "")


def _with_keys(events: list[EventFound]) -> tuple[EventFound, ...]:
    """Events with a key each where two bear one name."""
    seen: dict[str, int] = {}
    keyed = []
    for event in events:
        seen[event.name] = seen.get(event.name, 0) + 1
        keyed.append(
            replace(event, key=f"{event.name} #{seen[event.name]}") if seen[event.name] > 1 else event
        )
    return tuple(keyed)
