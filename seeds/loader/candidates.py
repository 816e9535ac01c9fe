"""The stored people or organizations that the names and identifiers of a document may mean."""

from collections.abc import Collection, Iterable
from functools import reduce
from itertools import chain
from operator import or_
from typing import Any

from django.db.models import Exists, OuterRef, Q

from articles.models import Article
from people.models import Alias, AliasKind, Identifier, Organization, Person
from people.spelling import drawn_together, organization_neighbourhood, person_neighbourhood
from people.transliterations import ACRONYMS
from seeds.loader.entities import Entity
from seeds.loader.known import Known, describe

# So many of the records with names like those of a document are compared, those known longest first.
NEAREST = 200

_BODIES_OF_ACRONYMS = frozenset(ACRONYMS.values())


def candidates(
    model: type[Person] | type[Organization], entities: Collection[Entity], own: dict[int, bool]
) -> list[Known]:
    """Stored records that share a full name or an identifier, and those that the article already speaks of.

    `own` says of the latter whether other articles do so, too.
    """
    owner = "person" if model is Person else "organization"
    ids = set(own) | _named(model, owner, entities) | _identified(owner, entities)
    publishers = _publishers(entities) if model is Organization else set()
    found = describe(model, ids | publishers, linking=True)
    for known in found:
        known.own, known.shared = known.row.pk in own, own.get(known.row.pk, True)
        known.publishes = known.row.pk in publishers
    return found


def neighbours(
    model: type[Person] | type[Organization], names: Iterable[str], without: Collection[int]
) -> list[Known]:
    """Stored records with names like these, which may be the same or not."""
    owner, near = (
        ("person", person_neighbourhood) if model is Person else ("organization", organization_neighbourhood)
    )
    places = {place for name in names if (place := near(name))}
    if not places:
        return []
    there = Alias.objects.filter(neighbourhood__in=places, **{f"{owner}__isnull": False})
    rows = there.exclude(**{f"{owner}__in": list(without)}).order_by(owner).values_list(owner, flat=True)
    return describe(model, set(rows.distinct()[:NEAREST]), linking=True)


def _named(model: Any, owner: str, entities: Collection[Entity]) -> set[int]:
    keys = {key for entity in entities for key in entity.full_keys}
    spellings = set(chain.from_iterable(entity.spellings for entity in entities))
    if model is Person:
        spellings = set(chain.from_iterable(map(drawn_together, spellings)))
    if not keys and not spellings:
        return set()
    by_name = Q(kind=AliasKind.FULL, key__in=keys) | Q(kind=AliasKind.FULL, spelling__in=spellings)
    if model is Organization and (known := spellings & _BODIES_OF_ACRONYMS):
        by_name |= Q(kind=AliasKind.ACRONYM, spelling__in=known)
    aliases = Alias.objects.filter(by_name, **{f"{owner}__isnull": False})
    named = model._default_manager.filter(name_key__in=keys)
    return set(aliases.values_list(owner, flat=True)) | set(named.values_list("pk", flat=True))


def _identified(owner: str, entities: Collection[Entity]) -> set[int]:
    pairs = {pair for entity in entities for pair in entity.identifiers}
    if not pairs:
        return set()
    any_pair = reduce(or_, (Q(scheme=scheme, value=value) for scheme, value in pairs))
    rows = Identifier.objects.filter(any_pair, **{f"{owner}__isnull": False})
    return set(rows.values_list(owner, flat=True))


def _publishers(entities: Collection[Entity]) -> set[int]:
    """Publishers and agencies of the names by which the article credits its own, acronyms among them."""
    keys = {entity.key for entity in entities if entity.publishes}
    if not keys:
        return set()
    named = Alias.objects.filter(key__in=keys, organization__isnull=False).values_list(
        "organization", flat=True
    )
    credited = Q(Exists(Article.objects.filter(publisher=OuterRef("pk"))))
    credited |= Q(Exists(Article.objects.filter(provider=OuterRef("pk"))))
    return set(Organization.objects.filter(credited, pk__in=set(named)).values_list("pk", flat=True))
