"""The names and identifiers of the people and organizations of a document."""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q

from newsapi.api.models import Origin
from people.models import Alias, Identifier, Organization, Person
from seeds.loader.entities import Entity, Pair
from seeds.loader.rows import Changes


def store_names(
    model: type[Person] | type[Organization], entities: Sequence[Entity], *, origin: str, changes: Changes
) -> None:
    """Add the names and identifiers that are missing; drop those that only this document gave, once.

    The main name is an alias, too: it goes on linking when an editor renames or merges the record.
    """
    owner = "person" if model is Person else "organization"
    rows = {entity.party.pk: entity.party for entity in entities}
    wanted_names: dict[int, dict[str, tuple[str, str]]] = {pk: {} for pk in rows}
    wanted_identifiers: dict[int, set[Pair]] = {pk: set() for pk in rows}
    for entity in entities:
        for key, named in entity.names.items():
            wanted_names[entity.party.pk].setdefault(key, named)
        wanted_identifiers[entity.party.pk] |= entity.identifiers
    exact = {entity.party.pk for entity in entities if entity.exact}
    for field, wanted in (("aliases", wanted_names), ("identifiers", wanted_identifiers)):
        for pk in [pk for pk in wanted if field in rows[pk].edited_fields]:
            del wanted[pk]
    changed = _store_aliases(owner, wanted_names, exact & wanted_names.keys(), origin)
    changed |= _store_identifiers(owner, wanted_identifiers, exact & wanted_identifiers.keys(), origin)
    for pk in changed:
        changes.touch(rows[pk])


def _store_aliases(
    owner: str, wanted: dict[int, dict[str, tuple[str, str]]], exact: set[int], origin: str
) -> set[int]:
    stored: dict[int, dict[str, Alias]] = {pk: {} for pk in wanted}
    for alias in Alias.objects.filter(**{f"{owner}__in": list(wanted)}):
        stored[getattr(alias, f"{owner}_id")][alias.key] = alias
    new: list[Alias] = []
    dropped: list[Alias] = []
    changed = set()
    for pk, names in wanted.items():
        for key, (name, kind) in names.items():
            known = stored[pk].get(key)
            if known is None:
                new.append(Alias(name=name, kind=kind, origin=origin, **{f"{owner}_id": pk}))
                changed.add(pk)
            elif pk in exact and _respell(known, name, kind, origin):
                changed.add(pk)
        if pk in exact:
            dropped += _superfluous(stored[pk].items(), names)
    changed |= {getattr(alias, f"{owner}_id") for alias in dropped}
    Alias.objects.filter(pk__in=[alias.pk for alias in dropped]).delete()
    Alias.objects.bulk_create(new)
    return changed


def _respell(alias: Alias, name: str, kind: str, origin: str) -> bool:
    if alias.origin == Origin.EDITOR or (alias.name, alias.kind, alias.origin) == (name, kind, origin):
        return False
    alias.name, alias.kind, alias.origin = name, kind, origin
    alias.save()
    return True


def _superfluous(stored: Iterable[tuple[Any, Any]], wanted: Any) -> list[Any]:
    return [row for key, row in stored if key not in wanted and row.origin != Origin.EDITOR]


def _store_identifiers(owner: str, wanted: dict[int, set[Pair]], exact: set[int], origin: str) -> set[int]:
    pairs = {pair for given in wanted.values() for pair in given}
    any_pair = reduce(or_, (Q(scheme=scheme, value=value) for scheme, value in pairs), Q(pk__in=[]))
    stored = list(Identifier.objects.filter(any_pair | Q(**{f"{owner}__in": list(exact)})))
    held = {(row.scheme, row.value) for row in stored}  # by whomever: one record has it
    new, changed = [], set()
    for pk, given in wanted.items():
        for scheme, value in sorted(given - held):
            held.add((scheme, value))
            new.append(Identifier(scheme=scheme, value=value, origin=origin, **{f"{owner}_id": pk}))
            changed.add(pk)
    dropped = []
    for pk in exact:
        mine = (((r.scheme, r.value), r) for r in stored if getattr(r, f"{owner}_id") == pk)
        gone = _superfluous(mine, wanted[pk])
        dropped += gone
        changed |= {pk for _ in gone}
    Identifier.objects.filter(pk__in=[row.pk for row in dropped]).delete()
    Identifier.objects.bulk_create(new)
    return changed
