"""The people, organizations and places of a document, and what its names and roles refer to."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from newsapi.api.text import fold
from seeds.extraction.findings import (
    ArticleFields,
    OrganizationFound,
    PersonFound,
    Span,
)
from seeds.extraction.gathered import Gathered, Place
from seeds.extraction.gathering import gather
from seeds.extraction.named import Named
from seeds.extraction.nominals import add_described, find_body_nominals
from seeds.extraction.people import Gender
from seeds.extraction.phrasing import HEADS, role_words
from seeds.extraction.records import gender_of, organization_of, person_of, unique_keys
from seeds.extraction.roles import agree, country_in, find_roles, may_refer
from seeds.extraction.scene import RoleKey, RolePhrase, make_scene
from seeds.extraction.vocabulary.titles import FORMER, ROLE_WORDS

__all__ = ["Cast", "Place", "read_cast"]

_WIDEST_MENTION = 200
_MOST_HOLDERS = 100  # of one office: beyond, a phrase alone means nobody


Holding = tuple[RoleKey, int, PersonFound]


@dataclass(frozen=True, slots=True)
class Cast:
    """What the document's names refer to."""

    people: tuple[PersonFound, ...] = ()
    organizations: tuple[OrganizationFound, ...] = ()
    places: tuple[Place, ...] = ()
    genders: dict[str, Gender] = field(default_factory=dict)
    _mentions: tuple[tuple[int, int, bool, PersonFound | OrganizationFound], ...] = ()
    _starts: tuple[int, ...] = ()
    _holders: Mapping[str, Sequence[Holding]] = field(default_factory=dict)

    def at(self, start: int, end: int) -> PersonFound | OrganizationFound | None:
        """Whose mention covers or lies in the span: a name before a nominal, a person before a body."""
        best: tuple[bool, bool, int] | None = None
        found = None
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._starts[index] > start - _WIDEST_MENTION:
            low, high, is_name, entity = self._mentions[index]
            index -= 1
            if not ((low <= start and end <= high) or (start <= low and high <= end)):
                continue
            rank = (is_name, isinstance(entity, PersonFound), low)
            if best is None or rank[:2] >= best[:2]:
                best, found = rank, entity
        return found

    def gender(self, name: str) -> Literal["male", "female"] | None:
        """What titles, given name or role tell of a person, by name or key."""
        return self.genders.get(name)

    def holder(self, phrase: str, before: int) -> PersonFound | None:
        """Who a role phrase refers to: None if nobody or several."""
        key = parse_phrase(phrase)
        return _holder(self._holders.get(key.head, ()), key, before) if key else None


def _holder(holders: Sequence[Holding], key: RoleKey, before: int) -> PersonFound | None:
    agreeing = [(start, person) for role, start, person in holders if agree(key, role)]
    earlier = [(start, person) for start, person in agreeing if start < before]
    people = {person.key or person.name: person for _, person in (earlier or agreeing)}
    return next(iter(people.values())) if len(people) == 1 else None


def parse_phrase(phrase: str) -> RoleKey | None:
    """A role phrase taken apart: "the Iraqi Prime Minister" → prime minister, IQ."""
    words = [w.strip(",.'’") if w not in ROLE_WORDS else w for w in phrase.split()]
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i].lower() in HEADS), -1)
    if at < 0:
        return None
    country = country_in(phrase)
    first = at
    while first and words[first - 1].islower() and words[first - 1] not in ("the", "a", "an", "this", "that"):
        first -= 1
    while (
        first
        and words[first - 1][:1].isupper()
        and words[first - 1].lower() != "the"
        and not country_in(words[first - 1])
    ):
        first -= 1
    role = " ".join(ROLE_WORDS.get(w, w) for w in words[first : at + 1])
    if any(word in FORMER for word in words[:first]):
        role = f"former {role}"
    tail = words[at + 1 :]
    if len(tail) > 1 and tail[0] in ("of", "for") and not country_in(" ".join(tail)):
        role = " ".join([role, *tail])
    head = ROLE_WORDS.get(words[at], words[at]).lower()
    if "prime minister" in role.lower() or head in ("premier", "taoiseach"):
        head = "prime minister"
    return RoleKey(head, role_words(role), country)


def read_cast(body: str, *, article: ArticleFields, named: Sequence[Named] | None = None) -> Cast:
    """Everybody and everything that the body names. Quoted passages are read like the rest."""
    doc = gather(body, named)
    add_described(doc)
    scene = make_scene(doc)
    phrases = find_roles(scene)
    return _assemble(doc, phrases, article)


def _assemble(doc: Gathered, phrases: list[RolePhrase], article: ArticleFields) -> Cast:
    roles: dict[int, list[RolePhrase]] = {}
    for phrase in phrases:
        if phrase.holder is not None:
            roles.setdefault(id(phrase.holder), []).append(phrase)
    nominal = _person_nominals(phrases)
    clusters, bodies = doc.people.clusters, doc.bodies.bodies
    keys = unique_keys([c.name for c in clusters] + [b.name for b in bodies])
    called = {id(entity): key for entity, key in zip([*clusters, *bodies], keys, strict=True)}
    people: list[PersonFound] = []
    holders: dict[str, list[Holding]] = {}
    genders: dict[str, Gender] = {}
    for cluster in clusters:
        held = roles.get(id(cluster), [])
        person = person_of(doc, cluster, held, nominal=nominal.get(id(cluster), []), called=called)
        if (key := called[id(cluster)]) != person.name:
            person = replace(person, key=key)
        people.append(person)
        for phrase in held:
            holders.setdefault(phrase.key.head, []).append((phrase.key, phrase.start, person))
        if gender := gender_of(cluster, held):
            genders[key] = gender
    people.sort(key=lambda p: p.mentions[0].start)
    return _cast(doc, people, _organizations(doc, article, called), genders=genders, holders=holders)


def _cast(
    doc: Gathered,
    people: list[PersonFound],
    organizations: list[OrganizationFound],
    *,
    genders: dict[str, Gender],
    holders: dict[str, list[Holding]],
) -> Cast:
    entities: list[PersonFound | OrganizationFound] = [*people, *organizations]
    mentions = sorted(
        ((m.start, m.end, m.form == "name", entity) for entity in entities for m in entity.mentions),
        key=lambda row: row[:3],
    )
    return Cast(
        tuple(people),
        tuple(organizations),
        tuple(sorted(doc.places, key=lambda p: p.start)),
        genders,
        tuple(mentions),
        tuple(row[0] for row in mentions),
        holders,
    )


def _person_nominals(phrases: list[RolePhrase]) -> dict[int, list[RolePhrase]]:
    """Role phrases that mention a person: beside the name, or alone where exactly one person can be meant."""
    found: dict[int, list[RolePhrase]] = {}
    held: dict[str, dict[tuple[RoleKey, int], None]] = {}
    for p in phrases:
        if p.holder is not None:
            held.setdefault(p.key.head, {})[p.key, id(p.holder)] = None
    for phrase in phrases:
        if phrase.rule in ("apposition_before", "apposition_after") and phrase.determiner == "the":
            found.setdefault(id(phrase.holder), []).append(phrase)
        elif may_refer(phrase) and len(same := held.get(phrase.key.head, {})) < _MOST_HOLDERS:
            agreeing = {holder for key, holder in same if agree(phrase.key, key)}
            if len(agreeing) == 1:
                found.setdefault(agreeing.pop(), []).append(phrase)
    return found


def _organizations(doc: Gathered, article: ArticleFields, called: dict[int, str]) -> list[OrganizationFound]:
    nominal: dict[int, list[Span]] = {}
    for body, start, end in find_body_nominals(doc):
        nominal.setdefault(id(body), []).append((start, end))
    publisher = fold(article.publisher) if article.publisher else None
    found = []
    for body in doc.bodies.bodies:
        one = organization_of(doc, body, nominal.get(id(body), []))
        published = publisher is not None and publisher in (fold(form) for form in body.forms)
        if published and body.kind == "other":
            one = replace(one, kind="media")
        found.append(one if called[id(body)] == body.name else replace(one, key=called[id(body)]))
    return sorted(found, key=lambda o: o.mentions[0].start)
