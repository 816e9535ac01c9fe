"""Where a document speaks of whom: the mentions of the cast in the order of the text, for quick questions."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Protocol

from seeds.extraction.findings import MentionForm, OrganizationFound, PersonFound


class CastLike(Protocol):
    """What is asked of the cast of a document."""

    @property
    def people(self) -> tuple[PersonFound, ...]: ...

    @property
    def organizations(self) -> tuple[OrganizationFound, ...]: ...

    def gender(self, name: str) -> str | None: ...

    def holder(self, phrase: str, before: int) -> PersonFound | None: ...


@dataclass(frozen=True, slots=True)
class Entity:
    """One mention: `name` is the key or name by which the document refers to its person or organization."""

    start: int
    end: int
    name: str
    person: bool
    form: MentionForm


class Entities:
    """All mentions of people and organizations, sorted by their place."""

    def __init__(self, cast: CastLike, people: tuple[PersonFound, ...]) -> None:
        self.cast = cast
        found = [
            Entity(m.start, m.end, p.key or p.name, True, m.form) for p in people for m in p.mentions
        ] + [
            Entity(m.start, m.end, o.key or o.name, False, m.form)
            for o in cast.organizations
            for m in o.mentions
        ]
        self.mentions = sorted(found, key=lambda e: (e.start, -e.end))
        self._starts = [e.start for e in self.mentions]

    def holder(self, phrase: str, before: int) -> str | None:
        """The person whom an office means at that place, by key or name."""
        person = self.cast.holder(phrase, before)
        return None if person is None else person.key or person.name

    def within(self, start: int, end: int) -> list[Entity]:
        """Mentions that lie in `start:end`."""
        found = []
        for index in range(bisect_left(self._starts, start), len(self.mentions)):
            entity = self.mentions[index]
            if entity.start >= end:
                break
            if entity.end <= end:
                found.append(entity)
        return found

    def people_within(self, start: int, end: int) -> list[Entity]:
        """Named people in `start:end`."""
        return [e for e in self.within(start, end) if e.person and e.form == "name"]
