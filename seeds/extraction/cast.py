"""The people, organizations and places of a document, and what its names and roles refer to."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from newsapi.api.text import fold
from seeds.extraction.bodies import Body
from seeds.extraction.findings import (
    ArticleFields,
    MentionFound,
    OrganizationFound,
    PersonFound,
    RoleFound,
    Span,
)
from seeds.extraction.gathered import Gathered, Place
from seeds.extraction.gathering import gather
from seeds.extraction.nominals import add_described, find_body_nominals
from seeds.extraction.people import Cluster, Gender
from seeds.extraction.phrasing import HEADS, role_words
from seeds.extraction.roles import agree, country_in, find_roles, may_refer
from seeds.extraction.scene import RoleKey, RolePhrase, Scene, make_scene
from seeds.extraction.vocabulary.titles import CALLINGS, FORMER, GENDER_OF_ROLE, OFFICES, ROLE_WORDS

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


def read_cast(
    body: str, *, sentences: Sequence[Span], quoted: Sequence[Span], article: ArticleFields
) -> Cast:
    """Everybody and everything that the body names. Quoted passages are read like the rest."""
    doc = gather(body)
    add_described(doc)
    scene = make_scene(doc)
    phrases = find_roles(scene)
    return _assemble(doc, scene, phrases, article)


def _assemble(doc: Gathered, scene: Scene, phrases: list[RolePhrase], article: ArticleFields) -> Cast:
    roles: dict[int, list[RolePhrase]] = {}
    for phrase in phrases:
        if phrase.holder is not None:
            roles.setdefault(id(phrase.holder), []).append(phrase)
    nominal = _person_nominals(phrases)
    names = _unique_names([c.name for c in doc.people.clusters])
    people: list[PersonFound] = []
    holders: dict[str, list[Holding]] = {}
    genders: dict[str, Gender] = {}
    for cluster, key in zip(doc.people.clusters, names, strict=True):
        held = roles.get(id(cluster), [])
        person = _person(doc, cluster, key=key, held=held, nominal=nominal.get(id(cluster), []))
        people.append(person)
        for phrase in held:
            holders.setdefault(phrase.key.head, []).append((phrase.key, phrase.start, person))
        if gender := _gender(cluster, held):
            genders[key or person.name] = genders[person.name] = gender
    people.sort(key=lambda p: p.mentions[0].start)
    organizations = _organizations(doc, article)
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


def _gender(cluster: Cluster, held: list[RolePhrase]) -> Gender | None:
    if gender := cluster.gender():
        return gender
    for phrase in held:
        told = GENDER_OF_ROLE.get(phrase.key.head)
        if told == "male" or told == "female":
            return "male" if told == "male" else "female"
    return None


def _unique_names(names: list[str]) -> list[str | None]:
    """A key for each person whose name another of the document bears too."""
    seen: dict[str, int] = {}
    keys: list[str | None] = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        keys.append(f"{name} #{seen[name]}" if seen[name] > 1 else None)
    return keys


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


def _person(
    doc: Gathered, cluster: Cluster, *, key: str | None, held: list[RolePhrase], nominal: list[RolePhrase]
) -> PersonFound:
    mentions = [
        MentionFound(start=p.start, end=p.end, text=doc.text(p), rule=p.rule, confidence=p.confidence)
        for p in cluster.pieces
    ]
    mentions += [
        MentionFound(
            start=p.opens,
            end=p.end,
            text=doc.body[p.opens : p.end],
            form="nominal",
            rule=p.rule or "role",
            confidence=0.8,
        )
        for p in nominal
    ]
    mentions.sort(key=lambda m: (m.start, m.end))
    return PersonFound(
        name=cluster.name,
        key=key,
        aliases=tuple(form for form in cluster.forms if form != cluster.name),
        country=next((p.key.country for p in held if _tells_nationality(p)), None),
        roles=_roles(held),
        mentions=tuple(mentions),
        rule=max(cluster.pieces, key=lambda p: p.confidence).rule,
        confidence=cluster.confidence,
    )


def _tells_nationality(phrase: RolePhrase) -> bool:
    return phrase.key.head in CALLINGS and phrase.key.head not in OFFICES and phrase.key.country is not None


def _roles(held: list[RolePhrase]) -> tuple[RoleFound, ...]:
    roles: dict[tuple[str, str | None, str | None], RoleFound] = {}
    for p in held:
        country = None if _tells_nationality(p) else p.key.country
        organization = p.body.name if p.body else None
        roles.setdefault(
            (fold(p.role), country, organization),
            RoleFound(
                role=p.role,
                organization=organization,
                country=country,
                start=p.start,
                end=p.end,
                rule=p.rule,
                confidence=0.85,
            ),
        )
    return tuple(roles.values())


def _organizations(doc: Gathered, article: ArticleFields) -> list[OrganizationFound]:
    nominal: dict[int, list[Span]] = {}
    for body, start, end in find_body_nominals(doc):
        nominal.setdefault(id(body), []).append((start, end))
    publisher = fold(article.publisher) if article.publisher else None
    found = [
        _organization(doc, b, nominal=nominal.get(id(b), []), publisher=publisher) for b in doc.bodies.bodies
    ]
    return sorted(found, key=lambda o: o.mentions[0].start)


def _organization(
    doc: Gathered, body: Body, *, nominal: list[Span], publisher: str | None
) -> OrganizationFound:
    mentions = [
        MentionFound(start=s, end=e, text=doc.body[s:e], rule=rule, confidence=confidence)
        for s, e, rule, confidence in body.spans
    ]
    mentions += [
        MentionFound(
            start=s, end=e, text=doc.body[s:e], form="nominal", rule="only_one_of_its_kind", confidence=0.7
        )
        for s, e in nominal
    ]
    published = publisher is not None and publisher in (fold(form) for form in body.forms)
    return OrganizationFound(
        name=body.name,
        acronym=body.acronym,
        kind="media" if published and body.kind == "other" else body.kind,
        country=body.country,
        aliases=tuple(form for form in body.forms if form != body.name),
        mentions=tuple(sorted(mentions, key=lambda m: (m.start, m.end))),
        rule=body.rule,
        confidence=body.confidence,
    )
