"""The address of a list with one bucket chosen, everything that narrows it kept."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet

from newsapi.api.facets.declared import Facet
from newsapi.api.filters import Filter, FilterSet


class Narrowed:
    """One filtered list, and the lists that one more choice makes of it."""

    def __init__(self, address: str, given: Mapping[str, str], filters: FilterSet) -> None:
        self.address, self.given, self.filters = address, given, filters
        self._total: int | None = None

    def total(self, rows: QuerySet[Any]) -> int:
        """How many records the list has; counted once for all facets."""
        if self._total is None:
            self._total = rows.order_by().count()
        return self._total

    def declared(self, name: str) -> Filter:
        return type(self.filters).base_filters[name]

    def knows(self, name: str) -> bool:
        return name in type(self.filters).base_filters

    def to(self, **chosen: str) -> str:
        return f"{self.address}?{urlencode({**self.given, **chosen}, safe=',:')}"

    def to_value(self, name: str, value: str, meant: Any) -> str:
        """Narrowed to one value, which is cleaned to `meant`.

        Where others were asked for already and records have several, it is asked for besides them.
        """
        asked = self.filters.form.cleaned_data.get(name)
        if asked is None or not self.declared(name).every or _among(meant, asked):
            return self.to(**{name: value})
        every = f"{name}_all"
        more = self.given.get(every, "").split(",")
        return self.to(**{every: ",".join(dict.fromkeys([*filter(None, more), value]))})

    def to_period(self, facet: Facet, first: str, last: str) -> str:
        """Narrowed to the days from `first` to `last`, inside the bounds that were asked for already."""
        asked = self.filters.form.cleaned_data
        bounds = {facet.lower: first, facet.upper: last}
        for name, day in bounds.items():
            declared = self.declared(name)
            if name in asked:
                tighter = max if name == facet.lower else min
                meant = declared.field.clean(day)
                if tighter(meant, asked[name]) != meant:
                    bounds[name] = self.given[name]
        return self.to(**bounds)


def _among(meant: Any, asked: Any) -> bool:
    if isinstance(asked, dict):
        return all(ids <= asked[party] for party, ids in meant.items())
    return bool(meant <= asked)
