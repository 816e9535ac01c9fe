"""The stored people or organizations that the names and identifiers of a document may mean."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Exists, OuterRef, Q

from articles.models import Article, Mention
from newsapi.api.models import Redirect, Resource
from people.models import Affiliation, Alias, AliasKind, Identifier, Organization, Person
from seeds.loader.entities import Entity, Pair
from seeds.loader.names import organization_kind, person_kind

# More articles than these need not be counted to tell whom everybody speaks of.
MANY = 40


@dataclass(slots=True)
class Candidate:
    """A stored record with what it is known by."""

    row: Any
    own: bool  # the article already speaks of it
    shared: bool = True  # other articles do, too
    full_keys: set[str] = field(default_factory=set)
    all_keys: set[str] = field(default_factory=set)
    identifiers: set[Pair] = field(default_factory=set)
    roles: set[tuple[str, str | None]] = field(default_factory=set)
    publishes: bool = False
    articles: int = 0  # that mention it, up to MANY; counted for namesakes alone
    merged: bool = False  # another record was merged into it: several names of a document may mean it


def candidates(
    model: type[Person] | type[Organization], entities: Collection[Entity], own: dict[int, bool]
) -> list[Candidate]:
    """Stored records that share a full name or an identifier, and those that the article already speaks of.

    `own` says of the latter whether other articles do so, too.
    """
    owner = "person" if model is Person else "organization"
    keys = {key for entity in entities for key in entity.full_keys}
    ids = set(own) | _named(model, owner, keys) | _identified(owner, entities)
    publishers = _publishers(entities) if model is Organization else set()
    found = {
        row.pk: Candidate(row, row.pk in own, own.get(row.pk, True), publishes=row.pk in publishers)
        for row in model._default_manager.filter(pk__in=ids | publishers).order_by("pk")
    }
    _fill(found, owner)
    return list(found.values())


def _named(model: Any, owner: str, keys: Collection[str]) -> set[int]:
    if not keys:
        return set()
    aliases = Alias.objects.filter(key__in=keys, kind=AliasKind.FULL, **{f"{owner}__isnull": False})
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


def _fill(found: dict[int, Candidate], owner: str) -> None:
    if not found:
        return
    among = {f"{owner}__in": list(found)}
    for candidate in found.values():
        candidate.all_keys.add(candidate.row.name_key)
        if _main_kind(candidate.row) == AliasKind.FULL:  # what an editor made may have no alias yet
            candidate.full_keys.add(candidate.row.name_key)
    for pk, key, kind in Alias.objects.filter(**among).values_list(owner, "key", "kind"):
        found[pk].all_keys.add(key)
        if kind == AliasKind.FULL:
            found[pk].full_keys.add(key)
    for pk, scheme, value in Identifier.objects.filter(**among).values_list(owner, "scheme", "value"):
        found[pk].identifiers.add((scheme, value))
    if owner == "person":
        for pk, role, country in Affiliation.objects.filter(**among).values_list(
            owner, "role_key", "country"
        ):
            found[pk].roles.add((role, country))
    resource = Resource.PEOPLE if owner == "person" else Resource.ORGANIZATIONS
    merged = Redirect.objects.filter(resource=resource, target__in=list(found))
    for pk, key in merged.values_list("target", "key"):
        found[pk].merged |= key.isdigit()  # an old slug alone tells of a renaming, an old id of a merger
    for candidate in _namesakes(found.values()):
        mentions = Mention.objects.filter(**{owner: candidate.row}).values("article").distinct()
        candidate.articles = mentions[:MANY].count()


def _namesakes(among: Collection[Candidate]) -> list[Candidate]:
    """Those who share a full name with another."""
    bearers = Counter(key for candidate in among for key in candidate.full_keys)
    return [candidate for candidate in among if any(bearers[key] > 1 for key in candidate.full_keys)]


def _main_kind(row: Person | Organization) -> str:
    if isinstance(row, Person):
        return person_kind(row.name)
    return organization_kind(row.name, row.acronym, primary=True)
