"""Suggesting to editors which records may be one: imports themselves never merge."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import product
from typing import Any

from django.db.models import Q

from newsapi.api.models import Redirect, Resource, Status
from people.models import Alias, MergeSuggestion, Organization, Person
from people.spelling import organization_neighbourhood, person_neighbourhood, person_spelling
from seeds.loader.candidates import NEAREST
from seeds.loader.evidence import against, one_office
from seeds.loader.known import Known, describe
from seeds.loader.likeness import (
    TOLD,
    Likeness,
    likeness_of_organizations,
    likeness_of_people,
    other_form,
)
from seeds.loader.work import Work

# So many for one record are enough, those known longest: an acronym may stand in hundreds of texts by itself.
_MOST: dict[Any, int] = {Person: 10, Organization: 2}
_ORDER: tuple[Likeness, ...] = ("same", "suffix", "fuller", "initials", "acronym", "similar")
Pair = tuple[int, int]


def store_suggestions(work: Work) -> None:
    """For those of whom the document says something new: suggest what is alike, take back what is not.

    Whether two are suggested follows from the names, roles and countries that the store knows of them, and is
    asked whenever one of these changes: the order of imports doesn't matter.
    """
    for model, entities, before in (
        (Person, work.entities.people, work.before.people),
        (Organization, work.entities.organizations, work.before.organizations),
    ):
        ids = work.changes.noted(model) | before
        if not work.is_new:
            ids |= {entity.party.pk for entity in entities}
        ids |= {entity.party.pk for entity in entities if entity.held or entity.staff}
        if ids:
            _store(model, ids)


def _store(model: Any, ids: set[int]) -> None:
    resource = Resource.PEOPLE if model is Person else Resource.ORGANIZATIONS
    stored = MergeSuggestion.objects.filter(Q(first__in=ids) | Q(second__in=ids), resource=resource)
    there = {(row.first, row.second): row for row in stored}
    involved = _neighbourly(model, ids) | {pk for pair in there for pk in pair}
    if not involved:
        return
    described = describe(model, involved)
    wanted = _alike([k for k in described if k.row.pk in ids], [k for k in described if k.row.pk not in ids])
    _keep(there, wanted)
    new = [pair for pair in wanted if pair not in there]
    dismissed = _dismissed(resource, new)
    MergeSuggestion.objects.bulk_create(
        [
            MergeSuggestion(resource=resource, first=pair[0], second=pair[1], reason=wanted[pair])
            for pair in _oldest(set(new) - dismissed, _MOST[model])
        ],
        ignore_conflicts=True,  # another import may have seen the same
    )


def _neighbourly(model: Any, ids: set[int]) -> set[int]:
    """Those of the records that have neighbours by name, and these, but for those known last of very many."""
    owner = "person" if model is Person else "organization"
    mine = Alias.objects.filter(neighbourhood__isnull=False, **{f"{owner}__in": ids})
    here = dict.fromkeys(mine.values_list(owner, "neighbourhood"))
    rows = Alias.objects.filter(neighbourhood__in={place for _, place in here}, **{f"{owner}__isnull": False})
    near = rows.order_by(owner).values_list(owner, "neighbourhood").distinct()[:NEAREST] if here else ()
    owners: defaultdict[str, set[int]] = defaultdict(set)
    for pk, place in (*here, *near):
        owners[place].add(pk)
    return {pk for group in owners.values() if len(group) > 1 for pk in group}


def _keep(there: dict[Pair, MergeSuggestion], wanted: dict[Pair, str]) -> None:
    """Take back what is alike no more, unless an editor has dismissed it, and tell the reasons of today."""
    open_ones = {pair: row for pair, row in there.items() if row.dismissed_at is None}
    for pair, row in open_ones.items():
        if pair in wanted and row.reason != wanted[pair]:
            row.reason = wanted[pair]
            row.save()
    stale = [row.pk for pair, row in open_ones.items() if pair not in wanted]
    if stale:
        MergeSuggestion.objects.filter(pk__in=stale).delete()


def _oldest(pairs: Collection[Pair], most: int) -> list[Pair]:
    """For each record the few that are known longest: of fifty namesakes each is held against these."""
    chosen: Counter[int] = Counter()
    kept = []
    for first, second in sorted(pairs):
        if chosen[second] < most:
            chosen[second] += 1
            kept.append((first, second))
    return kept


def _alike(here: Sequence[Known], near: Sequence[Known]) -> dict[Pair, str]:
    """Why each pair may be one of which at least one is spoken of here."""
    places: defaultdict[str, list[Known]] = defaultdict(list)
    for known in (*here, *near):
        for place in _places(known):
            places[place].append(known)
    found: dict[Pair, str] = {}
    for known in here:
        for other in {id(o): o for place in _places(known) for o in places[place]}.values():
            first, second = sorted((known.row.pk, other.row.pk))
            if first != second and (first, second) not in found and (why := reason(known, other)):
                found[first, second] = why
    return found


def _places(known: Known) -> set[str]:
    near = person_neighbourhood if isinstance(known.row, Person) else organization_neighbourhood
    return {place for name in known.names if (place := near(name))}


def reason(known: Known, other: Known) -> str | None:
    """Why two records may be one, and what has kept them apart; None where they are not alike.

    Another country, another identifier or a judgement of an editor settles that they are two.
    """
    if Status.REJECTED in (known.row.status, other.row.status) or _settled(known, other):
        return None
    of_people = isinstance(known.row, Person)
    likeness = _likeness_of_people(known, other) if of_people else _likeness_of_bodies(known, other)
    if likeness is None:
        return None
    known, other = sorted((known, other), key=lambda one: (one.row.name, one.row.pk))
    names = " / ".join(dict.fromkeys((known.row.name, other.row.name)))
    told = f"{TOLD[likeness]}: {names}"
    if shared := _shared(known, other):
        told += f"; both {shared}"
    if differing := against(known.held, other.held):
        if likeness != "same":
            return None
        told += f"; but {differing}"
    return (told[0].upper() + told[1:])[:500]


def _settled(known: Known, other: Known) -> bool:
    country, second = known.row.country, other.row.country
    if country and second and country != second:
        return True
    schemes: defaultdict[str, list[set[str]]] = defaultdict(list)
    for one in (known, other):
        for scheme in {scheme for scheme, _ in one.identifiers} - {"domain"}:
            schemes[scheme].append({value for name, value in one.identifiers if name == scheme})
    return any(len(sets) > 1 and sets[0].isdisjoint(sets[1]) for sets in schemes.values())


def _shared(known: Known, other: Known) -> str | None:
    office = one_office(known.held, other.held)
    if office is not None:
        return " ".join(part for part in (office.role, office.organization or office.country) if part)
    people = sorted(name for name, _ in known.staff & other.staff)
    return f"with {people[0]}" if people else None


def _likeness_of_people(known: Known, other: Known) -> Likeness | None:
    pairs = product(map(person_spelling, known.names), map(person_spelling, other.names))
    return _first(likeness_of_people(a, b) for a, b in pairs)


def _likeness_of_bodies(known: Known, other: Known) -> Likeness | None:
    if other_form(set(known.names), set(other.names)):
        return None
    pairs = product(known.names.items(), other.names.items())
    return _first(
        likeness_of_organizations(name, second, acronyms="acronym" in (kind, sort))
        for (name, kind), (second, sort) in pairs
        if "short" not in (kind, sort)
    )


def _first(likenesses: Iterable[Likeness | None]) -> Likeness | None:
    found = set(likenesses)
    return next((likeness for likeness in _ORDER if likeness in found), None)


def _dismissed(resource: Resource, wanted: Collection[Pair]) -> set[Pair]:
    """Those of the pairs of which an editor has said that they are two, under the ids that they had then."""
    ids = {pk for pair in wanted for pk in pair}
    if not ids:
        return set()
    now = {pk: pk for pk in ids}
    merged = Redirect.objects.filter(resource=resource, target__in=ids).values_list("key", "target")
    now |= {int(key): target for key, target in merged if key.isdigit()}
    rows = MergeSuggestion.objects.filter(
        Q(first__in=now) | Q(second__in=now), resource=resource, dismissed_at__isnull=False
    )
    pairs = {(now.get(a, a), now.get(b, b)) for a, b in rows.values_list("first", "second")}
    return {(min(pair), max(pair)) for pair in pairs}
