"""Storing the people and organizations of a document: linked to known records, or new ones."""

from collections.abc import Sequence
from typing import Any

from newsapi.api.models import Origin, Resource
from newsapi.api.text import slugify
from people.models import Organization, Person
from seeds.extraction.findings import OrganizationFound
from seeds.loader.callings import is_single
from seeds.loader.candidates import candidates, neighbours
from seeds.loader.entities import Entity
from seeds.loader.known import Known
from seeds.loader.linking import Links, link, link_by_office, one_body
from seeds.loader.locks import hold
from seeds.loader.names import fuller, one_line
from seeds.loader.naming import store_names
from seeds.loader.rows import Changes, frozen
from seeds.loader.slugs import give_slugs


def store_parties(
    model: type[Person] | type[Organization],
    entities: Sequence[Entity],
    own: dict[int, bool],
    *,
    origin: str,
    changes: Changes,
) -> None:
    """Give every entity its row, with names and identifiers."""
    if not entities:
        return
    links = _linked(model, entities, own)
    new = [entity for entity in entities if entity not in links]
    _create(model, new, origin, changes)
    first: dict[int, Entity] = {}
    for entity, candidate in links.items():
        entity.row = candidate.row
        entity.exact = (
            candidate.own
            and not candidate.shared
            and not candidate.merged
            and not frozen(candidate.row)
            and first.setdefault(candidate.row.pk, entity) is entity
        )
        _update(entity, candidate, origin, changes)
    store_names(model, entities, origin=origin, changes=changes)


def _linked(
    model: type[Person] | type[Organization], entities: Sequence[Entity], own: dict[int, bool]
) -> Links:
    stored = candidates(model, entities, own)
    links = link(entities, stored)
    new = [entity for entity in entities if entity not in links]
    if hold(model.__name__, _linking_names(new)):
        known = {candidate.row.pk for candidate in stored}
        stored += [late for late in candidates(model, new, {}) if late.row.pk not in known]
        links = link(entities, stored)
    return links | _by_office(model, entities, stored, links)


def _by_office(
    model: type[Person] | type[Organization],
    entities: Sequence[Entity],
    stored: Sequence[Known],
    links: Links,
) -> Links:
    """Those of whom a role is told, among the records with names like theirs."""
    telling = [entity for entity in entities if entity not in links and _tells(entity)]
    names = (name for entity in telling for name, _ in entity.names.values())
    near = neighbours(model, names, [k.row.pk for k in stored]) if telling else []
    return link_by_office(telling, [*stored, *near], links)


def _tells(entity: Entity) -> bool:
    """Whether an office of a country or body may tell who it is."""
    return bool(entity.staff) or any(
        is_single(held.role) and (held.country or held.organization) for held in entity.held
    )


def _linking_names(entities: Sequence[Entity]) -> set[str]:
    """What another import may be making the same record by."""
    names = {key for entity in entities for key in (*entity.full_keys, *entity.spellings)}
    names |= {entity.key for entity in entities if entity.publishes}
    return names | {f"{scheme}:{value}" for entity in entities for scheme, value in entity.identifiers}


def _create(model: Any, entities: Sequence[Entity], origin: str, changes: Changes) -> None:
    """A record for each, but one for a body that the document calls in two ways."""
    same = {entity: _before(entity, entities) for entity in entities}
    first = [entity for entity in entities if same[entity] is entity]
    rows = [model(origin=origin, **_values(entity)) for entity in first]
    resource = Resource.PEOPLE if model is Person else Resource.ORGANIZATIONS
    fallback = "person" if model is Person else "organization"
    give_slugs(rows, [slugify(row.name, fallback=fallback) for row in rows], resource)
    changes.create(model, rows)
    for entity, row in zip(first, rows, strict=True):
        entity.row = row
    for entity in entities:
        entity.row = same[entity].row


def _before(entity: Entity, entities: Sequence[Entity]) -> Entity:
    """The first of the entities that is the same body."""
    if entity.is_person or entity.spelling is None:
        return entity
    return next(other for other in entities if other is entity or one_body(entity, other))


def _update(entity: Entity, candidate: Known, origin: str, changes: Changes) -> None:
    """An entity that only this document speaks of becomes what it says; others only gain what was missing."""
    row = candidate.row
    if frozen(row):
        return
    if entity.exact:
        changes.sync(row, {**_values(entity), "origin": origin})
    else:
        changes.sync(row, {name: value for name, value in _values(entity).items() if _adds(row, name, value)})


def _values(entity: Entity) -> dict[str, Any]:
    found = entity.found
    values: dict[str, Any] = {
        "name": one_line(found.name),
        "country": found.country,
        "rule": found.rule,
        "confidence": found.confidence,
    }
    if isinstance(found, OrganizationFound):
        return {**values, "acronym": found.acronym, "kind": found.kind}
    return {**values, "description": found.description}


def _adds(row: Any, name: str, value: Any) -> bool:
    """Whether a value tells more than what is stored: a fuller name, a fact that was missing."""
    if name in ("rule", "confidence"):
        return False
    if name == "name":
        return row.origin != Origin.EDITOR and fuller(value, row.name)
    known = getattr(row, name)
    return value is not None and (known is None or (name == "kind" and known == "other"))
