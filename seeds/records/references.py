"""Who is meant where a quote, an event or a role names somebody: each reference as a key or name."""

from collections import defaultdict
from dataclasses import replace
from typing import Literal, TypeVar

from seeds.extraction.findings import (
    EventFound,
    Findings,
    OrganizationFound,
    ParticipantFound,
    PersonFound,
    QuoteFound,
)
from seeds.extraction.states import is_state
from seeds.records.problems import Problems, pointer, shown

Kind = Literal["person", "organization", "event"]
Entity = PersonFound | OrganizationFound | EventFound
Steps = tuple[str | int, ...]

# A reference, or None where there is none.
T = TypeVar("T", str, None, str | None)

_A = {"person": "a person", "organization": "an organization", "event": "an event"}
_PARTIES: tuple[Kind, ...] = ("person", "organization")


def resolve(findings: Findings, problems: Problems) -> Findings:
    """The findings with every reference as the key or name of an entity that is listed in them.

    A person or organization that is referred to and not listed is added under that name, wherever the place
    tells which of the two it is; anything else that isn't listed is a problem.
    """
    names = _Names(findings, problems)
    people = tuple(
        replace(
            person,
            roles=tuple(
                replace(role, organization=names.organization(role.organization, ("people", n, "roles", i)))
                for i, role in enumerate(person.roles)
            ),
        )
        for n, person in enumerate(findings.people)
    )
    events = tuple(_event(event, names, n) for n, event in enumerate(findings.events))
    # First where the place tells who is a person and who an organization: what follows may refer to those.
    spoken = [_speakers(quote, names, n) for n, quote in enumerate(findings.quotes)]
    quotes = tuple(_others(quote, names, n) for n, quote in enumerate(spoken))
    return replace(
        findings,
        people=(*people, *names.new_people),
        organizations=(*findings.organizations, *names.new_organizations),
        quotes=quotes,
        events=events,
    )


def _speakers(quote: QuoteFound, names: "_Names", n: int) -> QuoteFound:
    return replace(
        quote,
        speaker=names.person(quote.speaker, ("quotes", n, "speaker")),
        organization=names.organization(quote.organization, ("quotes", n, "organization")),
    )


def _others(quote: QuoteFound, names: "_Names", n: int) -> QuoteFound:
    at: Steps = ("quotes", n)
    co_speakers = names.parties(quote.co_speakers, (*at, "co_speakers"), new="person")
    return replace(
        quote,
        co_speakers=co_speakers,
        via=names.party(quote.via, (*at, "via"), new="organization"),
        about=names.parties(quote.about, (*at, "about")),
        event=names.find(quote.event, (*at, "event"), ("event",)),
    )


def _event(event: EventFound, names: "_Names", n: int) -> EventFound:
    participants = tuple(
        _participant(one, names, ("events", n, "participants", i, "name"))
        for i, one in enumerate(event.participants)
    )
    return replace(event, participants=participants)


def _participant(one: ParticipantFound, names: "_Names", at: Steps) -> ParticipantFound:
    """A state need not be listed to take part: the loader knows it."""
    if one.kind == "organization" and is_state(one.name) and not names.lists(one.name):
        return one
    return replace(one, name=names.find(one.name, at, (one.kind,), new=one.kind))


class _Names:
    """Everybody and everything a record lists, by key, by name, and by alias."""

    def __init__(self, findings: Findings, problems: Problems) -> None:
        self.new_people: list[PersonFound] = []
        self.new_organizations: list[OrganizationFound] = []
        self._problems = problems
        # References are looked up in each table in turn: what identifies comes first.
        self._keys: dict[tuple[Kind, str], list[Entity]] = defaultdict(list)
        self._names: dict[tuple[Kind, str], list[Entity]] = defaultdict(list)
        self._aliases: dict[tuple[Kind, str], list[Entity]] = defaultdict(list)
        for n, person in enumerate(findings.people):
            self._list("person", person, person.aliases, ("people", n))
        for n, body in enumerate(findings.organizations):
            acronym = (body.acronym,) if body.acronym else ()
            self._list("organization", body, (*body.aliases, *acronym), ("organizations", n))
        for n, event in enumerate(findings.events):
            self._list("event", event, (), ("events", n))

    def person(self, reference: str | None, at: Steps) -> str | None:
        return self.find(reference, at, ("person",), new="person")

    def organization(self, reference: str | None, at: Steps) -> str | None:
        return self.find(reference, at, ("organization",), new="organization")

    def party(self, reference: str | None, at: Steps, new: Kind | None = None) -> str | None:
        return self.find(reference, at, _PARTIES, new=new)

    def parties(self, references: tuple[str, ...], at: Steps, new: Kind | None = None) -> tuple[str, ...]:
        found = (self.party(reference, (*at, n), new) for n, reference in enumerate(references))
        return tuple(each for each in found if each is not None)

    def lists(self, reference: str) -> bool:
        """Whether anybody or anything is called so."""
        return bool(self._candidates(reference, _PARTIES))

    def find(self, reference: T, at: Steps, kinds: tuple[Kind, ...], *, new: Kind | None = None) -> T:
        """The key or name of the entity that is meant; the reference itself if it is a problem."""
        if reference is None:
            return None
        found = self._candidates(reference, kinds)
        if len(found) == 1:
            reference = found[0].key or found[0].name
            found = self._candidates(reference, kinds)  # an alias may lead to a name that two have
        if len(found) == 1:
            return reference
        if found:
            self._problem(at, f"{shown(reference)} is more than one; give each a key and refer to that")
        elif other := [
            kind for kind in _PARTIES if kind not in kinds and self._candidates(reference, (kind,))
        ]:
            self._problem(at, f"{shown(reference)} is listed as {_A[other[0]]}, not as {_A[kinds[0]]}")
        elif new is None:
            self._problem(
                at, f"{shown(reference)} is not listed as {' or '.join(_A[kind] for kind in kinds)}"
            )
        elif reference.strip():
            self._add(new, reference)
        else:
            self._problem(at, "is empty")
        return reference

    def _candidates(self, reference: str, kinds: tuple[Kind, ...]) -> list[Entity]:
        for table in (self._keys, self._names, self._aliases):
            if found := [entity for kind in kinds for entity in table.get((kind, reference), ())]:
                return found
        return []

    def _list(self, kind: Kind, entity: Entity, aliases: tuple[str, ...], at: Steps) -> None:
        identity = (kind, entity.key or entity.name)
        if identity in self._keys and kind != "event":
            step = "key" if entity.key else "name"
            self._problem(
                (*at, step), f"{shown(identity[1])} is {_A[kind]} already; give each a key of its own"
            )
        self._keys[identity].append(entity)
        if entity.key:
            self._names[kind, entity.name].append(entity)
        for alias in dict.fromkeys(aliases):
            self._aliases[kind, alias].append(entity)

    def _add(self, kind: Kind, name: str) -> None:
        if kind == "person":
            self.new_people.append(PersonFound(name=name))
            self._keys[kind, name].append(self.new_people[-1])
        else:
            self.new_organizations.append(OrganizationFound(name=name))
            self._keys[kind, name].append(self.new_organizations[-1])

    def _problem(self, at: Steps, reason: str) -> None:
        self._problems.add(pointer(*at), reason)
