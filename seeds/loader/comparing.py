"""What the store knows of a record, held against what a document says of an entity."""

from itertools import product

from people.spelling import person_spelling
from seeds.extraction.findings import OrganizationFound
from seeds.loader.callings import office_name
from seeds.loader.entities import Entity, Pair
from seeds.loader.evidence import Held, against, alike, one_office, same_place
from seeds.loader.generic import is_generic
from seeds.loader.known import Known
from seeds.loader.likeness import likeness_of_organizations, likeness_of_people

# Schemes under which one body may have several values, where each is part of the other.
_NESTED = "domain"
# Kinds of body of which one name of a word or two rarely means both.
_SORTS = {
    "government": "state", "military": "state", "igo": "state", "party": "party", "armed_group": "armed",
    "company": "business", "media": "media",
}  # fmt: skip
_FEW = 2


def agreement(entity: Entity, known: Known) -> int:
    """How many roles and countries they have in common."""
    country = entity.found.country
    same_country = country is not None and country == known.row.country
    shared = sum(any(_one_role(mine, other) for other in known.held) for mine in entity.held)
    return shared + same_country


def _one_role(mine: Held, other: Held) -> bool:
    if office_name(mine.role) != office_name(other.role):
        return False
    if mine.country and other.country and mine.country != other.country:
        return False
    if mine.place and other.place and not same_place(mine.place, other.place):
        return False
    return not mine.organization or not other.organization or alike(mine.organization, other.organization)


def contradicts(entity: Entity, known: Known) -> bool:
    """Whether an identifier, the country, the calling or the sort of body says that they are two."""
    country, other = entity.found.country, known.row.country
    if (country and other and country != other) or other_identifier(entity, known):
        return True
    if entity.is_person:
        return against(entity.held, known.held) is not None
    return _other_sort(entity, known) or _other_state(entity, known)


def other_identifier(entity: Entity, known: Known) -> bool:
    for scheme, value in entity.identifiers:
        values = {other for name, other in known.identifiers if name == scheme}
        if values and not any(_compatible((scheme, value), (scheme, other)) for other in values):
            return True
    return False


def _compatible(pair: Pair, other: Pair) -> bool:
    if pair == other:
        return True
    (scheme, value), (_, second) = pair, other
    return scheme == _NESTED and (value.endswith(f".{second}") or second.endswith(f".{value}"))


def _other_sort(entity: Entity, known: Known) -> bool:
    """A company and a militia of one short name are two."""
    found = entity.found
    if not isinstance(found, OrganizationFound) or len(known.row.name.split()) > _FEW or entity.publishes:
        return False
    sort, other = _SORTS.get(found.kind), _SORTS.get(known.row.kind)
    return bool(sort and other and sort != other)


def _other_state(entity: Entity, known: Known) -> bool:
    """Every state has a Ministry of Health: whose it is the article or its dateline must say alike."""
    if entity.publishes or not (is_generic(entity.found.name) and is_generic(known.row.name)):
        return False
    mine = {entity.found.country or entity.place} - {None}
    theirs = {known.row.country} - {None} or known.places
    return mine.isdisjoint(theirs) if mine or theirs else False


def of_one_office(entity: Entity, known: Known) -> bool:
    """Whether a fuller name or initials mean the same person, since both hold one office; of bodies, whether
    an acronym means the same, since one person holds one role at both."""
    if not entity.is_person:
        return bool(entity.staff & known.staff) and _one_acronym(entity, known)
    if one_office(entity.held, known.held) is None:
        return False
    names = [person_spelling(name) for name, _ in entity.names.values()]
    others = [person_spelling(name) for name in known.names]
    likenesses = {
        likeness_of_people(a, b) for a, b in product(names, others) if " " in a and " " in b
    }  # a surname alone tells nothing
    return bool(likenesses & {"fuller", "initials"}) and likenesses <= {"fuller", "initials", "same"}


def _one_acronym(entity: Entity, known: Known) -> bool:
    return any(
        likeness_of_organizations(name, other, acronyms=True)
        for (name, kind), (other, second) in product(entity.names.values(), known.names.items())
        if "acronym" in (kind, second)
    )
