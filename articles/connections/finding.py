"""Finding the connections of a record: one query for all of them, one more for the names of each type."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from articles.connections.kinds import KINDS
from newsapi.api.facets.addresses import Narrowed
from newsapi.api.facets.answers import named, value_of
from newsapi.api.facets.counting import Arm, Ranked, rank
from newsapi.api.filters import Filter, PartyFilter
from newsapi.api.models import Resource, Status
from newsapi.api.resources import Addresses, model_of, registered
from newsapi.api.values import Parties

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which connections are asked for: of which kinds, to which types of records, in which articles."""

    kinds: Sequence[str]
    types: Sequence[Resource]
    published: Mapping[str, str]
    size: int


@dataclass(frozen=True, slots=True)
class _Way:
    """One kind of connection to one type of record."""

    kind: str
    # The filter that names the other, and the list that it narrows.
    name: str
    narrowed: Narrowed
    arm: Arm

    def address(self, resource: Resource, pk: int, slug: str, *, twin: bool) -> str:
        declared = self.narrowed.declared(self.name)
        value = value_of(resource, slug, twin=twin and isinstance(declared, PartyFilter))
        return self.narrowed.to_value(self.name, value, declared.field.of(resource, pk))


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whose connections are asked for."""

    record: Any
    resource: Resource
    # Where a person and an organization have the same slug, a filter of both takes another key.
    slug: str
    twin: bool


def connections(record: Any, resource: Resource, wanted: Wanted, addresses: Addresses) -> Json:
    """The strongest connections, as JSON, and how many more there are."""
    slug, _, twin = named(resource, [record.pk], twins=True)[record.pk]
    subject = _Subject(record, resource, slug, twin)
    ways = [way for kind in wanted.kinds for way in _ways(subject, kind, wanted, addresses)]
    found, total = rank([way.arm for way in ways], size=wanted.size)
    names = {
        kind: named(kind, [one.value for one in found if Parties.kinds[one.kind] == kind], twins=True)
        for kind in wanted.types
    }
    results = [_connection(one, ways, names[Parties.kinds[one.kind]][one.value], addresses) for one in found]
    return {"results": results, "more": total - len(found)}


def _ways(subject: _Subject, name: str, wanted: Wanted, addresses: Addresses) -> Iterator[_Way]:
    """A kind of connection, to each type of record."""
    kind = KINDS[name]
    view = registered()[kind.resource]
    own = kind.own[subject.resource]
    given = {own: _key(view.filterset_class.base_filters[own], subject), **wanted.published}
    filters = view.filterset_class(given, view.queryset.all())
    assert filters.parameter_errors() == []  # the record is there, and the dates are read already
    rows = filters.filter_queryset(view.queryset.all())
    narrowed = Narrowed(addresses.list(kind.resource), given, filters)
    for other in kind.others:
        for type_, pairs in filters.pairs(other, rows).items():
            if type_ is not None and type_ in wanted.types:
                arm = Arm(Parties.kinds.index(type_), pairs, _unnamed(type_, subject.record))
                yield _Way(name, other, narrowed, arm)


def _key(declared: Filter, subject: _Subject) -> str:
    return value_of(subject.resource, subject.slug, twin=subject.twin and isinstance(declared, PartyFilter))


def _unnamed(resource: Resource, record: Any) -> Any:
    """Rejected records, and the record itself."""
    model = model_of(resource)
    rows: Any = model._default_manager.filter(status=Status.REJECTED).values("pk")
    if isinstance(record, model):
        rows = rows | model._default_manager.filter(pk=record.pk).values("pk")
    return rows


def _connection(one: Ranked, ways: Sequence[_Way], name: tuple[str, str, bool], addresses: Addresses) -> Json:
    slug, text, twin = name
    resource = Parties.kinds[one.kind]
    return {
        "type": Parties.columns[one.kind],
        "id": one.value,
        "slug": slug,
        "name": text,
        "url": addresses.record(resource, slug),
        "count": sum(one.counts),
        "connections": [
            {
                "kind": way.kind,
                "count": count,
                "url": way.address(resource, one.value, slug, twin=twin),
            }
            for way, count in zip(ways, one.counts, strict=True)
            if count
        ],
    }
