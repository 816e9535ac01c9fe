"""The findings of a document as a list of facts, each with its words, its meaning and its rule."""

from collections.abc import Iterator
from dataclasses import dataclass

from seeds.extraction.findings import EventFound, Findings, OrganizationFound, PersonFound, QuoteFound, Span

KINDS = ("quote", "person", "organization", "role", "event", "date")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that was read: at which characters of the body, what it means, and which rule says so."""

    kind: str
    label: str
    spans: tuple[Span, ...]
    meaning: str
    rule: str | None = None
    confidence: float | None = None

    @property
    def start(self) -> int:
        return self.spans[0][0] if self.spans else -1


def facts_of(findings: Findings) -> list[Fact]:
    """Every fact in the order of the text; those without a place in it come first."""
    facts = [
        *(fact for quote in findings.quotes for fact in _quote(quote)),
        *(fact for person in findings.people for fact in _person(person)),
        *(fact for body in findings.organizations for fact in _mentions(body, "organization")),
        *(_event(event) for event in findings.events),
        *(Fact("date", "date", ((date.start, date.end),), date.value) for date in findings.dates),
    ]
    return sorted(facts, key=lambda fact: (fact.start, KINDS.index(fact.kind)))


def _quote(quote: QuoteFound) -> Iterator[Fact]:
    who = quote.speaker or quote.organization or "nobody who is named"
    parts = [
        " and ".join([who, *quote.co_speakers]),
        f"as {quote.speaker_role}" if quote.speaker_role else "",
        f"“{quote.speaker_label}”" if quote.speaker_label and quote.speaker_label != who else "",
        f"cue “{quote.cue}”" if quote.cue else "no cue",
        f"on {quote.said_on}" if quote.said_on else "",
        f"at {quote.event}" if quote.event else "",
        f"about {', '.join(quote.about)}" if quote.about else "",
        f"via {quote.via}" if quote.via else "",
    ]
    meaning = "; ".join(part for part in parts if part)
    yield Fact("quote", quote.kind, quote.spans, meaning, quote.rule, quote.confidence)


def _person(person: PersonFound) -> Iterator[Fact]:
    yield from _mentions(person, "person")
    for role in person.roles:
        where = " of ".join(part for part in (role.role, role.organization or role.country) if part)
        spans = () if role.start is None or role.end is None else ((role.start, role.end),)
        yield Fact("role", "role", spans, f"{person.name}: {where}", role.rule, role.confidence)


def _mentions(party: PersonFound | OrganizationFound, kind: str) -> Iterator[Fact]:
    if not party.mentions:
        yield Fact(kind, kind, (), party.name, party.rule, party.confidence)
    for mention in party.mentions:
        label = kind if mention.form == "name" else f"{kind} ({mention.form})"
        span = ((mention.start, mention.end),)
        yield Fact(kind, label, span, party.name, mention.rule, mention.confidence)


def _event(event: EventFound) -> Fact:
    who = ", ".join(f"{one.name} ({one.role})" for one in event.participants)
    days = " to ".join(day for day in (event.starts_on, event.ends_on) if day)
    parts = [event.name, f"on {days}" if days else "no date", event.place or "no place", who]
    spans = () if event.start is None or event.end is None else ((event.start, event.end),)
    return Fact(
        "event", event.type, spans, "; ".join(part for part in parts if part), event.rule, event.confidence
    )
