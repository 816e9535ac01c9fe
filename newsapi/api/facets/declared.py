"""Which facets a view has: derived from the filters that it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsapi.api.filters import BoundFilter, FilterSet

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

UNITS = ("year", "month", "day")


@dataclass(frozen=True, slots=True)
class Facet:
    """What stands in `facets=`: the name of a filter, or a date with the unit that it is counted by."""

    name: str
    unit: str | None = None
    # The parameters of the bounds of a date.
    lower: str = ""
    upper: str = ""

    @property
    def term(self) -> str:
        return self.name if self.unit is None else f"{self.name}:{self.unit}"

    @property
    def label(self) -> str:
        words = self.name.replace("_", " ").capitalize()
        return words if self.unit is None else f"{words}, by {self.unit}"


def facets_of(view: type[ResourceViewSet]) -> dict[str, Facet]:
    """The facets of a view by what stands for them in `facets=`."""
    return {facet.term: facet for name in view.facets for facet in _facets(name, view.filterset_class)}


def _facets(name: str, filters: type[FilterSet]) -> Iterator[Facet]:
    if name in filters.base_filters:
        yield Facet(name)
        return
    bounds = {
        one.upper: parameter
        for parameter, one in filters.base_filters.items()
        if isinstance(one, BoundFilter) and one.field_name == name
    }
    for unit in UNITS:
        yield Facet(name, unit, lower=bounds[False], upper=bounds[True])
