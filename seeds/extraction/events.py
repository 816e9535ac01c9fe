"""Events of a report: few and certain, with type, date, place and participants, each by a named rule."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seeds.extraction.datelines import read_dateline
from seeds.extraction.event_links import link_quotes
from seeds.extraction.event_names import (
    name_of_clause,
    name_of_meeting,
    name_of_noun,
    noun_phrase,
    noun_phrase_head,
)
from seeds.extraction.event_parties import find_participants, is_collective
from seeds.extraction.event_scene import CastLike, Scene, make_scene
from seeds.extraction.event_settings import (
    When,
    Where,
    country_of_words,
    date_of_statement,
    find_date,
    find_place,
    precision_of,
)
from seeds.extraction.findings import ArticleFields, DateFound, EventFound, ParticipantFound, Span
from seeds.extraction.triggers import MAIN, MINOR, NOMINAL, Hit, find_hits
from seeds.extraction.vocabulary.event_triggers import VERBAL

__all__ = ["link_quotes", "read_events"]

_MOST = 6
_EXISTS = re.compile(r"\bthere\s+(?:is|are|was|were|has|have)\b[^.,;]{0,30}$", re.IGNORECASE)
_KNOWN = re.compile(r"\b(?:the|this|these|those|that|his|her|their|its)\s+(?:\w+\s+)?$", re.IGNORECASE)
_OCCASIONS = ("conference", "briefing")
_HAPPENING = frozenset({"assault", "protest", "coerce", "crime"})


@dataclass(frozen=True, slots=True)
class _Draft:
    """An event with what its worth is judged by."""

    event: EventFound
    hit: Hit
    words: str
    collective: bool
    lead: bool


def read_events(
    body: str,
    *,
    sentences: Sequence[Span],
    cast: CastLike,
    dates: Sequence[DateFound],
    article: ArticleFields,
) -> tuple[EventFound, ...]:
    """The events that the body tells of, in its order, at most six."""
    scene = make_scene(body, sentences=sentences, cast=cast, dates=dates, article=article)
    lead_end = body.find("\n\n") if "\n\n" in body else len(body)
    drafts: list[_Draft] = []
    for sentence in _without_dateline(body, sentences):
        for hit in _chosen(scene, sentence, is_lead=sentence[0] < lead_end):
            draft = _complete(_draft(scene, sentence, hit, is_lead=sentence[0] < lead_end), drafts)
            if _is_worth_it(draft) and not _is_told(scene, draft, drafts):
                drafts.append(draft)
    kept = sorted(drafts, key=_worth, reverse=True)[:_MOST]
    return _with_keys([draft.event for draft in drafts if draft in kept])


def _without_dateline(body: str, sentences: Sequence[Span]) -> list[Span]:
    """The sentences; the first one starts behind the dateline, which takes no part in what happened."""
    dateline = read_dateline(body)
    start = dateline.end if dateline else 0
    return [(max(low, start), high) for low, high in sentences if high > start]


def _chosen(scene: Scene, sentence: Span, *, is_lead: bool) -> list[Hit]:
    """What the sentence is about; a press conference counts beside it; inside quotations only `there were …`."""
    hits = find_hits(scene.body, sentence)
    spoken = [hit for hit in hits if scene.is_quoted(hit.start)]
    told = [
        hit for hit in hits if not scene.is_quoted(hit.start) and hit.rank <= (MINOR if is_lead else NOMINAL)
    ]
    chosen = [min(told, key=lambda hit: (hit.rank, hit.start))] if told else []
    chosen += [hit for hit in told if is_occasion(scene.body[hit.start : hit.end]) and hit not in chosen][:1]
    happened = [hit for hit in spoken if hit.type in _HAPPENING and hit.kind == "noun"]
    chosen += [hit for hit in happened if _EXISTS.search(scene.body, sentence[0], hit.start)][:1]
    return sorted(chosen, key=lambda hit: hit.start)


def is_occasion(words: str) -> bool:
    """Whether the words name an occasion at which statements are made."""
    return words.lower().endswith(_OCCASIONS)


def _draft(scene: Scene, sentence: Span, hit: Hit, *, is_lead: bool) -> _Draft:
    """The event as its own sentence tells it."""
    quoted = scene.is_quoted(hit.start)
    participants = () if quoted else find_participants(scene, sentence, hit)
    names = {participant.name for participant in participants}
    when = find_date(scene, sentence, hit) if not quoted else None
    if when is None and not quoted and hit.type == "consult":
        when = date_of_statement(scene, sentence, names)
    where = find_place(scene, sentence, hit)
    span, name = _named(scene, sentence, hit, participants)
    event = EventFound(
        name=name, type=hit.type, start=span[0], end=span[1], participants=participants,
        starts_on=when.value if when else None, date_precision=precision_of(when.value) if when else None,
        place=where.place, country=_country(scene, where, span),
        rule=_rule(hit, when), confidence=_confidence(hit, participants, is_lead=is_lead),
    )  # fmt: skip
    words = scene.body[span[0] : span[1]]
    return _Draft(event, hit, words, is_collective(scene, sentence, hit), is_lead)


def _named(
    scene: Scene, sentence: Span, hit: Hit, participants: tuple[ParticipantFound, ...]
) -> tuple[Span, str]:
    """The words that tell of the event, and its name."""
    if hit.type == "consult" and (participants or hit.kind == "noun" or is_collective(scene, sentence, hit)):
        return noun_phrase_head(scene, sentence, hit), name_of_meeting(scene, sentence, hit, participants)
    if hit.kind == "noun":
        span = noun_phrase(scene, sentence, hit)
        return span, name_of_noun(scene.body[span[0] : span[1]])
    return (hit.start, hit.end), name_of_clause(scene, sentence, hit)


def _country(scene: Scene, where: Where, span: Span) -> str | None:
    """Of the place; else of what the words say; else, for the place of the dateline, the article's."""
    if where.country:
        return where.country
    if where.place and scene.article.dateline and where.place.endswith(scene.article.dateline):
        return scene.article.country
    return country_of_words(scene.body[span[0] : span[1]])


def _rule(hit: Hit, when: When | None) -> str:
    return f"{hit.kind}:{hit.lemma}" + (f"; {when.rule}" if when else "")


def _confidence(hit: Hit, participants: tuple[ParticipantFound, ...], *, is_lead: bool) -> float:
    base = {MAIN: 0.7, NOMINAL: 0.6, MINOR: 0.4}[hit.rank]
    return round(base + (0.1 if participants else 0.0) + (0.1 if is_lead else 0.0), 2)


def _complete(draft: _Draft, earlier: list[_Draft]) -> _Draft:
    """A meeting of those who met before: `the two sides` are its people, its day and city the same."""
    if draft.hit.type != "consult":
        return draft
    meetings = [other.event for other in earlier if other.hit.type == "consult"]
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


def _same_people(draft: _Draft, other: EventFound) -> bool:
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


def _is_worth_it(draft: _Draft) -> bool:
    """Whether this is an event: told in the lead, or with somebody, a day or a place; words alone need both."""
    event, hit = draft.event, draft.hit
    if draft.lead:
        return True
    if event.type in VERBAL or hit.kind == "stance":
        return hit.rank == MAIN and bool(event.participants) and event.starts_on is not None
    if event.type == "consult":
        parties = len(event.participants)
        return parties > 1 or (parties == 1 and (event.starts_on is not None or is_occasion(draft.words)))
    if hit.kind == "noun":
        return event.starts_on is not None or event.country is not None or event.place is not None
    return hit.rank == MAIN and bool(event.participants)


def _is_told(scene: Scene, draft: _Draft, earlier: list[_Draft]) -> bool:
    """Whether an earlier sentence told of the same event: same kind and day, or `the attack` of before."""
    event = draft.event
    for other in earlier:
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


def _refers_back(scene: Scene, draft: _Draft) -> bool:
    start = draft.event.start or 0
    return draft.hit.kind == "noun" and _KNOWN.search(scene.body, max(0, start - 25), start) is not None


def _names(event: EventFound) -> set[str]:
    return {participant.name for participant in event.participants}


def _worth(draft: _Draft) -> tuple[bool, bool, int, int]:
    event = draft.event
    return (
        draft.lead,
        event.type == "consult",
        len(event.participants) + bool(event.starts_on),
        -(event.start or 0),
    )


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
