"""The last look: whatever doesn't stand in the body exactly where it says is dropped, and never raises."""

import itertools
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from seeds.extraction.findings import EventFound, Findings, MentionFound, PersonFound, QuoteFound
from seeds.extraction.quotes import join_pieces
from seeds.extraction.states import is_state


class _Placed(Protocol):
    @property
    def start(self) -> int | None: ...

    @property
    def end(self) -> int | None: ...


def keep_true(findings: Findings) -> Findings:
    """The findings whose spans equal their text and whose references name somebody of the document."""
    body = findings.article.body
    people = tuple(_true_person(body, person) for person in findings.people)
    organizations = tuple(
        o if len(true := _true_mentions(body, o.mentions)) == len(o.mentions) else replace(o, mentions=true)
        for o in findings.organizations
    )
    named = {p.key or p.name for p in people}
    bodies = {o.key or o.name for o in organizations}
    events = tuple(_with_known_participants(e, named, bodies) for e in findings.events if _within(body, e))
    named_events = {e.key or e.name for e in events}
    quotes = tuple(
        _with_known_references(q, named, bodies, named_events)
        for q in findings.quotes
        if is_true_quote(body, q)
    )
    return replace(
        findings,
        people=people,
        organizations=organizations,
        quotes=quotes,
        events=events,
        dates=tuple(d for d in findings.dates if _within(body, d)),
    )


def _true_person(body: str, person: PersonFound) -> PersonFound:
    mentions = _true_mentions(body, person.mentions)
    roles = tuple(role for role in person.roles if _within(body, role))
    if len(mentions) == len(person.mentions) and len(roles) == len(person.roles):
        return person
    return replace(person, mentions=mentions, roles=roles)


def is_true_quote(body: str, quote: QuoteFound) -> bool:
    """Do the pieces stand in the body in order, and make up the text; label and cue likewise?"""
    spans = quote.spans
    ordered = all(a < b for a, b in spans) and all(one[1] <= two[0] for one, two in itertools.pairwise(spans))
    if not spans or not ordered or spans[0][0] < 0 or spans[-1][1] > len(body):
        return False
    if (quote.start, quote.end) != (spans[0][0], spans[-1][1]) or quote.text != join_pieces(body, spans):
        return False
    return _equals(body, quote.speaker_label_start, quote.speaker_label_end, quote.speaker_label) and _equals(
        body, quote.cue_start, quote.cue_end, quote.cue
    )


def _equals(body: str, start: int | None, end: int | None, text: str | None) -> bool:
    if start is None or end is None or text is None:
        return start is None and end is None and text is None
    return body[start:end] == text


def _within(body: str, placed: _Placed) -> bool:
    if placed.start is None or placed.end is None:
        return placed.start is None and placed.end is None
    return 0 <= placed.start < placed.end <= len(body)


def _true_mentions(body: str, mentions: Iterable[MentionFound]) -> tuple[MentionFound, ...]:
    return tuple(m for m in mentions if 0 <= m.start < m.end and body[m.start : m.end] == m.text)


def _with_known_participants(event: EventFound, people: set[str], bodies: set[str]) -> EventFound:
    known = {"person": people, "organization": bodies}
    named = tuple(
        p
        for p in event.participants
        if p.name in known[p.kind]
        or (p.kind == "organization" and is_state(p.name) and p.name not in known["person"])
    )
    return event if len(named) == len(event.participants) else replace(event, participants=named)


def _with_known_references(
    quote: QuoteFound, people: set[str], bodies: set[str], events: set[str]
) -> QuoteFound:
    known = people | bodies
    if (
        (quote.speaker is None or quote.speaker in people)
        and (quote.organization is None or quote.organization in bodies)
        and (quote.event is None or quote.event in events)
        and (quote.via is None or quote.via in known)
        and known.issuperset(quote.co_speakers)
        and known.issuperset(quote.about)
    ):
        return quote
    return replace(
        quote,
        speaker=quote.speaker if quote.speaker in people else None,
        organization=quote.organization if quote.organization in bodies else None,
        co_speakers=tuple(n for n in quote.co_speakers if n in known),
        event=quote.event if quote.event in events else None,
        via=quote.via if quote.via in known else None,
        about=tuple(n for n in quote.about if n in known),
    )
