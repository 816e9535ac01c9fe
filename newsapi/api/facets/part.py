"""The part of a request that asks for facets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet

from newsapi.api.cleaning import clean
from newsapi.api.errors import ParameterError
from newsapi.api.facets.addresses import Narrowed
from newsapi.api.facets.answers import answer
from newsapi.api.facets.declared import facets_of
from newsapi.api.filters import FilterSet
from newsapi.api.parameters import Parameter
from newsapi.api.resources import Addresses
from newsapi.api.values import Choices, Number

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

SIZE = 20
MAX_SIZE = 100
MAX_FACETS = 10


class Terms(Choices):
    """Facets, each at most once."""

    how = ""
    most = MAX_FACETS

    def clean(self, value: str) -> list[Any]:
        pieces = value.split(",")
        repeated = next((piece for piece in pieces if pieces.count(piece) > 1), None)
        if repeated is not None and repeated in self.choices:
            raise ValidationError(f"“{repeated}” stands there {pieces.count(repeated)} times.")
        return super().clean(value)


class Faceting:
    """`facets=speaker,said_on:month`: counts over the whole filtered list, beside its page."""

    @classmethod
    def parameters(cls, view: type[ResourceViewSet]) -> list[Parameter]:
        if not view.facets:
            return []
        fields = _fields(view)
        return [
            Parameter(
                "facets",
                "Counts the records of the whole list by these, as `facets` of the answer: the most frequent "
                f"values first, with the address of the list of each. At most {MAX_FACETS}, with commas. "
                "Dates have a unit (`:year`, `:month`, `:day`) and are given in the order of time.",
                fields["facets"].schema,
                many=True,
                envelope=True,
            ),
            Parameter(
                "facet_size",
                f"How many values each facet gives: {SIZE} unless told, {MAX_SIZE} at most; of a date, the "
                "latest ones. Only together with `facets`.",
                fields["facet_size"].schema,
                envelope=True,
            ),
        ]

    def read(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        cleaned, errors = clean(given, _fields(type(view)) if view.facets else {})
        if "facet_size" in given and "facets" not in given:
            errors.append(ParameterError("facet_size", "facet_size says nothing without facets."))
        known = facets_of(type(view))
        self.facets = [known[term] for term in cleaned.get("facets", ())]
        self.size = cleaned.get("facet_size", SIZE)
        self._resource, self._given = view.resource, view.narrowing(given)
        return errors

    @property
    def asked(self) -> bool:
        return bool(self.facets)

    def answer(self, rows: QuerySet[Any], filters: FilterSet, addresses: Addresses) -> dict[str, Any]:
        """Each facet of the rows, by what stands for it in `facets=`."""
        narrowed = Narrowed(addresses.list(self._resource), self._given, filters)
        return {facet.term: answer(facet, rows, narrowed, size=self.size) for facet in self.facets}


def _fields(view: type[ResourceViewSet]) -> dict[str, Any]:
    return {
        "facets": Terms(choices=list(facets_of(view))),
        "facet_size": Number(least=1, most=MAX_SIZE),
    }
