"""What the serializers say can be asked for: their members, and the references that can be expanded."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache, reduce
from typing import Any

from rest_framework import serializers

from newsapi.api.related import RelatedCounts
from newsapi.api.resources import registered
from newsapi.api.serializers import Reference, parts_of
from newsapi.api.shape.tree import Path, Tree

# A class of serializers, which the type checker doesn't take for a key.
Kind = Any

# How many references can be followed one after the other: `article.publisher`.
MAX_EXPANSIONS = 2


def names_of(kind: Kind) -> list[str]:
    """The members of what the serializer writes, in order."""
    meta: Any = getattr(kind, "Meta", None)
    return list(meta.fields if meta else _declared(kind))


def outline(kind: Kind, expansions: Collection[Path] = (), at: Path = ()) -> Tree:
    """All members, with those of the records that are to be expanded."""
    return Tree(
        tuple((name, _inside(_declared(kind).get(name), expansions, (*at, name))) for name in names_of(kind))
    )


def _inside(field: Any, expansions: Collection[Path], at: Path) -> Tree | None:
    if isinstance(field, RelatedCounts):
        return Tree(tuple((name, None) for name in field.lists))
    part = parts_of(field)
    if not isinstance(part, serializers.Serializer):
        return None
    if isinstance(part, Reference) and at in expansions:
        kinds = [*records_behind(part).values(), type(part)]
        merged = reduce(Tree.merged, [outline(kind, expansions, at) for kind in kinds])
        return Tree(merged.members, expanded=True)
    return outline(type(part), expansions, at)


def records_behind(reference: Reference) -> dict[Any, Kind]:
    """The serializers of what a reference leads to, as the lists of the resources have them, by model."""
    views = [registered()[resource] for resource in reference.resources]
    return {view.queryset.model: view.serializer_class for view in views}


def own_names(reference: Reference) -> list[str]:
    """What a reference tells besides what the records behind it do."""
    known = {name for kind in records_behind(reference).values() for name in names_of(kind)}
    return [name for name in names_of(type(reference)) if name not in known]


def expandable(kind: Kind) -> tuple[Path, ...]:
    """The references that can be expanded: those of the record, and those of the records behind them."""
    return tuple(_expandable(kind))


def references_on(kind: Kind, path: Path) -> tuple[Path, ...]:
    """The references that lead to one, and itself: `article` and `article.publisher`."""
    return _expandable(kind)[path]


@cache
def _expandable(kind: Kind) -> dict[Path, tuple[Path, ...]]:
    return {steps[-1]: steps for steps in _references(kind, (), ())}


def _references(kind: Kind, at: Path, steps: tuple[Path, ...]) -> Iterator[tuple[Path, ...]]:
    """Each reference below a path, with those that are expanded on the way to it."""
    for name in names_of(kind):
        part, path = parts_of(_declared(kind).get(name)), (*at, name)
        if isinstance(part, Reference):
            yield (*steps, path)
            for record in records_behind(part).values() if len(steps) + 1 < MAX_EXPANSIONS else ():
                yield from _references(record, path, (*steps, path))
        if isinstance(part, serializers.Serializer):
            yield from _references(type(part), path, steps)


def _declared(kind: Kind) -> dict[str, Any]:
    return getattr(kind, "_declared_fields", {})
