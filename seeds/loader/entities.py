"""The people and organizations of one document, and how its other parts refer to them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from newsapi.api.text import fold
from people.models import Organization, Person
from people.spelling import organization_spelling, person_spelling
from seeds.extraction.findings import (
    ArticleFields,
    Findings,
    OrganizationFound,
    ParticipantFound,
    PersonFound,
    QuoteFound,
)
from seeds.extraction.states import states_taking_part
from seeds.loader.dates import parse_moment
from seeds.loader.evidence import Held
from seeds.loader.identity import host_of
from seeds.loader.names import (
    Names,
    domain_in,
    full_keys,
    key_of,
    linking_spellings,
    names_of_organization,
    names_of_person,
)
from seeds.readers.document import Refused

Party = Person | Organization
Pair = tuple[str, str]


@dataclass(slots=True, eq=False)
class Entity:
    """One person or organization of the document; `row` is the record it was linked to or made into."""

    found: PersonFound | OrganizationFound
    names: Names
    identifiers: set[Pair]
    pointer: str
    held: set[Held] = field(default_factory=set)  # the roles of a person
    staff: set[tuple[str, str]] = field(default_factory=set)  # of a body: who holds which role at it
    place: str | None = None  # the country that the article was filed from
    spellings: dict[str, None] = field(init=False)  # of the names that may link
    spelling: str | None = field(init=False)  # of the main one, if it may
    publishes: bool = False
    row: Person | Organization | None = None
    exact: bool = True  # the record is new, or only this article speaks of it: it says what the document says

    def __post_init__(self) -> None:
        named = list(self.names.values())
        self.spellings = linking_spellings(named, of_person=self.is_person)
        self.spelling = next(iter(linking_spellings(named[:1], of_person=self.is_person)), None)

    @property
    def key(self) -> str:
        return next(iter(self.names))

    @property
    def full_keys(self) -> set[str]:
        return full_keys(self.names)

    @property
    def is_person(self) -> bool:
        return isinstance(self.found, PersonFound)

    @property
    def party(self) -> Party:
        assert self.row is not None  # linking gives every entity its row
        return self.row


class Entities:
    """All entities of a document, found by the key or name that its quotes and events call them by."""

    def __init__(self, findings: Findings) -> None:
        self.people = [_person(found, n) for n, found in enumerate(findings.people)]
        listed = [body.key or body.name for body in findings.organizations]
        bodies = (*findings.organizations, *states_taking_part(findings.events, listed))
        self.organizations = [_organization(found, n) for n, found in enumerate(bodies)]
        self._people = _by_reference(self.people)
        self._organizations = _by_reference(self.organizations)
        self._note_roles(findings)
        self.publisher: Entity | None = None
        self.provider: Entity | None = None
        self.authors: list[Entity] = []

    def _note_roles(self, findings: Findings) -> None:
        """Who holds which role where, and where all of this is told."""
        moment, precision = parse_moment(findings.article.published_at, "/article/published_at")
        day = moment.date() if moment and precision in ("day", "time") else None
        for entity, person in zip(self.people, findings.people, strict=True):
            for role in person.roles:
                body = self._organizations.get(role.organization or "")
                name = body.found.name if body else role.organization
                spelling = organization_spelling(name) if name else None
                place = fold(role.place) if role.place else None
                entity.held.add(Held(fold(role.role), role.country, spelling, day, day, place))
                if body is not None:
                    body.staff.add((person_spelling(person.name), fold(role.role)))
        for entity in (*self.people, *self.organizations):
            entity.place = findings.article.country

    def add_credits(self, article: ArticleFields, *, keep: Collection[str]) -> None:
        """Find or add who published, supplied and wrote the article; `keep`: fields that stay."""
        if article.publisher and "publisher" not in keep:
            self.publisher = self._credited(article.publisher, "/article/publisher")
            domain = domain_in(article.publisher) or (article.source_url and host_of(article.source_url))
            if domain and not any(scheme == "domain" for scheme, _ in self.publisher.identifiers):
                self.publisher.identifiers.add(("domain", domain))
        if article.provider and "provider" not in keep:
            self.provider = self._credited(article.provider, "/article/provider")
        if "authors" not in keep:
            self.authors = [self._author(name, n) for n, name in enumerate(article.authors)]

    def person(self, reference: str, pointer: str) -> Entity:
        return _look_up(self._people, reference, pointer, "person")

    def organization(self, reference: str, pointer: str) -> Entity:
        return _look_up(self._organizations, reference, pointer, "organization")

    def either(self, reference: str, pointer: str) -> Entity:
        """A person or an organization; where both have the name, the person."""
        found = self._people.get(reference) or self._organizations.get(reference)
        if found is None:
            raise Refused(f"no person or organization is called {reference!r}", where=pointer)
        return found

    def participant(self, part: ParticipantFound, pointer: str) -> Entity:
        look_up = self.person if part.kind == "person" else self.organization
        return look_up(part.name, pointer)

    def reporter(self, reference: str, pointer: str) -> Entity:
        """Whoever reported a statement: rather an agency than a person of its name."""
        return self._organizations.get(reference) or self.either(reference, pointer)

    def behind(self, quote: QuoteFound, pointer: str = "") -> list[Entity]:
        """Everybody whom a quote names: speakers, reporters and whom it is about."""
        named = [self.person(quote.speaker, f"{pointer}/speaker")] if quote.speaker else []
        if quote.organization:
            named.append(self.organization(quote.organization, f"{pointer}/organization"))
        if quote.via:
            named.append(self.reporter(quote.via, f"{pointer}/via"))
        named += [self.either(name, f"{pointer}/co_speakers/{n}") for n, name in enumerate(quote.co_speakers)]
        return named + [self.either(name, f"{pointer}/about/{n}") for n, name in enumerate(quote.about)]

    def _credited(self, name: str, pointer: str) -> Entity:
        entity = self._organizations.get(name) or _by_name(self.organizations, name)
        if entity is None:
            entity = _organization(OrganizationFound(name=name, kind="media"), 0, pointer)
            self.organizations.append(entity)
        entity.publishes = True
        return entity

    def _author(self, name: str, n: int) -> Entity:
        entity = self._people.get(name) or _by_name(self.people, name)
        if entity is None:
            entity = _person(PersonFound(name=name), 0, f"/article/authors/{n}")
            self.people.append(entity)
        return entity


def _person(found: PersonFound, n: int, pointer: str | None = None) -> Entity:
    return Entity(
        found,
        names_of_person(found),
        {(given.scheme, given.value) for given in found.identifiers},
        pointer or f"/people/{n}",
    )


def _organization(found: OrganizationFound, n: int, pointer: str | None = None) -> Entity:
    return Entity(
        found,
        names_of_organization(found),
        {(given.scheme, given.value) for given in found.identifiers},
        pointer or f"/organizations/{n}",
    )


def _by_reference(entities: Iterable[Entity]) -> dict[str, Entity]:
    """Keys first; of several without a key the first one has the name."""
    table: dict[str, Entity] = {}
    for entity in entities:
        if entity.found.key:
            table[entity.found.key] = entity
    for entity in entities:
        table.setdefault(entity.found.name, entity)
    return table


def _by_name(entities: Iterable[Entity], name: str) -> Entity | None:
    key = key_of(name)
    return next((entity for entity in entities if key in entity.names), None)


def _look_up(table: dict[str, Entity], reference: str, pointer: str, kind: str) -> Entity:
    try:
        return table[reference]
    except KeyError:
        raise Refused(f"no {kind} is called {reference!r}", where=pointer) from None
