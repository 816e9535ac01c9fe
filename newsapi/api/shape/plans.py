"""From what was asked for to a serializer and a way to read its rows; the latest are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model

from newsapi.api.errors import ParameterError
from newsapi.api.filters import parameter_errors
from newsapi.api.shape.names import Expansions, Members, dotted
from newsapi.api.shape.outline import Kind, outline, references_on
from newsapi.api.shape.reading import Reading, reading
from newsapi.api.shape.serializing import shaped
from newsapi.api.shape.tree import Path, Tree, chosen, without

# A plan takes some ten kilobytes.
MAX_PLANS = 256


class Misshapen(Exception):
    """The wishes can't be met; all that is wrong is named."""

    def __init__(self, errors: list[ParameterError]) -> None:
        self.errors = errors
        super().__init__(" ".join(error.detail for error in errors))


@dataclass(frozen=True, slots=True)
class Wishes:
    """The three parameters as they were given."""

    fields: str | None = None
    omit: str | None = None
    expand: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A shape, ready to be used."""

    tree: Tree
    serializer_class: Any
    reading: Reading


@lru_cache(MAX_PLANS)
def plan(kind: Kind, model: type[Model], wishes: Wishes) -> Plan:
    """Raise Misshapen if the wishes can't be met."""
    tree = wanted(kind, wishes)
    serializer_class = shaped(kind, tree)
    return Plan(tree, serializer_class, reading(serializer_class(), model))


def wanted(kind: Kind, wishes: Wishes) -> Tree:
    """The members that the answer has."""
    errors: list[ParameterError] = []
    expansions = _cleaned("expand", wishes.expand, Expansions(kind).clean, errors)
    through = [step for path in expansions for step in references_on(kind, path)]
    full = outline(kind, frozenset(through))
    names = Members(full, kind)
    fields = _cleaned("fields", wishes.fields, names.clean, errors)
    omit = _cleaned("omit", wishes.omit, names.clean, errors)
    tree = without(chosen(full, fields) if wishes.fields else full, omit)
    errors = errors or _idle(tree, expansions)
    if not errors and not tree.members:
        errors = [ParameterError("omit", "omit leaves nothing of the record.", allowed=full.names())]
    if errors:
        raise Misshapen(errors)
    return tree


def _idle(tree: Tree, expansions: list[Path]) -> list[ParameterError]:
    """Expansions of what the answer doesn't have."""
    return [
        ParameterError("expand", f"expand: there is no “{dotted(path)}” left after fields and omit.")
        for path in expansions
        if tree.at(path) is None
    ]


def _cleaned(
    name: str, given: str | None, clean: Callable[[str], list[Path]], errors: list[ParameterError]
) -> list[Path]:
    """The paths that were given; what is wrong with them is added to the errors."""
    try:
        return [] if given is None else clean(given)
    except ValidationError as error:
        errors += parameter_errors(name, error)
        return []
