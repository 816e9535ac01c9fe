"""What the store knows of people and organizations, in as many queries for many as for one."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from articles.models import Mention
from newsapi.api.models import Redirect, Resource
from people.models import Affiliation, Alias, AliasKind, Identifier, Organization, Person
from people.spelling import organization_spelling, person_spelling
from seeds.loader.entities import Pair
from seeds.loader.evidence import Held
from seeds.loader.generic import is_generic
from seeds.loader.names import linking_spellings, organization_kind, person_kind

# More articles than these need not be counted to tell whom everybody speaks of.
MANY = 40
# More namesakes than these need not be told apart by how often they are spoken of.
_COUNTED = 12


@dataclass(slots=True)
class Known:
    """A stored record with what it is known by."""

    row: Any
    own: bool = False  # the article at hand already speaks of it
    shared: bool = True  # other articles do, too
    full_keys: set[str] = field(default_factory=set)
    all_keys: set[str] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)  # name → kind of alias, the main one first
    identifiers: set[Pair] = field(default_factory=set)
    held: set[Held] = field(default_factory=set)
    staff: set[tuple[str, str]] = field(default_factory=set)  # of a body: who holds which role at it
    places: set[str | None] = field(default_factory=set)  # where articles on a generic body come from
    publishes: bool = False
    articles: int = 0  # that mention it, up to MANY; counted for namesakes alone
    merged: bool = False  # another record was merged into it: several names of a document may mean it
    spellings: dict[str, None] = field(default_factory=dict)  # of the names that may link
    spelling: str | None = None  # of the main one, if it may


def describe(
    model: type[Person] | type[Organization], ids: Collection[int], *, linking: bool = False
) -> list[Known]:
    """These records in the order of their ids; `linking`: with what only linking needs."""
    if not ids:
        return []
    owner = "person" if model is Person else "organization"
    rows = model._default_manager.filter(pk__in=ids).order_by("pk")
    found = {row.pk: Known(row) for row in rows}
    _names(found, owner)
    among = {f"{owner}__in": list(found)}
    for pk, scheme, value in Identifier.objects.filter(**among).values_list(owner, "scheme", "value"):
        found[pk].identifiers.add((scheme, value))
    _roles(found, owner)
    _places(found, owner)
    if linking:
        _mark(found, owner)
    return list(found.values())


def _mark(found: dict[int, Known], owner: str) -> None:
    """Who stands for several, and how well namesakes are known."""
    resource = Resource.PEOPLE if owner == "person" else Resource.ORGANIZATIONS
    merged = Redirect.objects.filter(resource=resource, target__in=list(found))
    for pk, key in merged.values_list("target", "key"):
        found[pk].merged |= key.isdigit()  # an old slug alone tells of a renaming, an old id of a merger
    for known in _namesakes(found.values()):
        mentions = Mention.objects.filter(**{owner: known.row}).values("article").distinct()
        known.articles = mentions[:MANY].count()


def _names(found: dict[int, Known], owner: str) -> None:
    for known in found.values():
        kind = _main_kind(known.row)
        known.names[known.row.name] = kind
        known.all_keys.add(known.row.name_key)
        if kind == AliasKind.FULL:  # what an editor made may have no alias yet
            known.full_keys.add(known.row.name_key)
    rows = Alias.objects.filter(**{f"{owner}__in": list(found)}).order_by("pk")
    for pk, name, key, kind in rows.values_list(owner, "name", "key", "kind"):
        found[pk].names.setdefault(name, kind)
        found[pk].all_keys.add(key)
        if kind == AliasKind.FULL:
            found[pk].full_keys.add(key)
    for known in found.values():
        of_person, main = owner == "person", known.row.name
        known.spellings = linking_spellings(known.names.items(), of_person=of_person)
        known.spelling = next(iter(linking_spellings([(main, known.names[main])], of_person=of_person)), None)


def _roles(found: dict[int, Known], owner: str) -> None:
    rows = Affiliation.objects.filter(**{f"{owner}__in": list(found)}).exclude(status="rejected")
    days = ("first_reported_on", "last_reported_on")
    columns = ("person__name", "role_key", "country", "organization__name", "place_key", *days)
    for pk, person, role, country, body, place, first, last in rows.values_list(owner, *columns):
        if owner == "person":
            spelling = organization_spelling(body) if body else None
            found[pk].held.add(Held(role, country, spelling, first, last, place))
        else:
            found[pk].staff.add((person_spelling(person), role))


def _places(found: dict[int, Known], owner: str) -> None:
    """The countries of the datelines under which a body is spoken of that many countries have."""
    if owner == "person":
        return
    common = [known for known in found.values() if not known.row.country and is_generic(known.row.name)]
    for known in common[:_COUNTED]:
        there = Mention.objects.filter(organization=known.row).order_by("article")[:MANY]
        known.places.update(
            country for country in there.values_list("article__country", flat=True) if country
        )


def _namesakes(among: Iterable[Known]) -> list[Known]:
    """Those who share a full name with another."""
    known = list(among)
    bearers = Counter(key for one in known for key in one.full_keys)
    return [one for one in known if any(1 < bearers[key] <= _COUNTED for key in one.full_keys)]


def _main_kind(row: Person | Organization) -> str:
    if isinstance(row, Person):
        return person_kind(row.name)
    return organization_kind(row.name, row.acronym, primary=True)
