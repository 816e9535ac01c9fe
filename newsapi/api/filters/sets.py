"""Filter sets: the filters of one resource, and how they come together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import django_filters
from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.http import QueryDict

from newsapi.api.errors import ParameterError
from newsapi.api.filters.base import Filter, some
from newsapi.api.filters.kinds import ChoiceFilter, ConfidenceFilter, IdsFilter, MomentBoundFilter
from newsapi.api.filters.pairs import Pairs
from newsapi.api.models import Status


class FilterSet(django_filters.FilterSet):
    """The filters of one resource; only those that are asked for are copied and cleaned."""

    base_filters: dict[str, Filter]

    ids = IdsFilter(
        "pk",
        help_text="Ids: any of these records. One that was merged into another finds the other; one of no "
        "record finds nothing.",
    )
    updated_after = MomentBoundFilter(
        "updated_at", upper=False, help_text="Changed at or after this day or moment (RFC 3339)."
    )

    def __init__(self, data: dict[str, str], queryset: QuerySet[Any], **kwargs: Any) -> None:
        asked = {name: declared for name, declared in self.base_filters.items() if name in data}
        self.base_filters = asked
        query = QueryDict(mutable=True)
        query.update({name: data[name] for name in asked})
        super().__init__(query, queryset, **kwargs)
        self.is_bound = True

    @classmethod
    def get_filters(cls) -> dict[str, Filter]:
        filters: dict[str, Filter] = {}
        for name, declared in super().get_filters().items():
            filters |= {name: declared, **declared.companions(name)}
        return filters

    def parameter_errors(self) -> list[ParameterError]:
        return [
            error
            for name, errors in self.errors.as_data().items()
            for wrong in errors
            for error in parameter_errors(name, wrong)
        ]

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Rejected statements are left out unless `status` asks for them."""
        given = self.form.cleaned_data
        rows: Any = queryset if "status" in given else queryset.visible()  # type: ignore[attr-defined]
        for condition in self._conditions(queryset.model, given):
            rows = rows.filter(condition)
        return rows  # type: ignore[no-any-return]

    def pairs(self, name: str, rows: QuerySet[Any]) -> Pairs:
        """Which values of the filter of that name the rows have, as the other filters leave them."""
        chosen = type(self).base_filters[name]
        given = self.form.cleaned_data
        others = None
        for other, value in given.items():
            member = self.filters[other]
            if other != name and chosen.same_row and member.same_row and member.through == chosen.through:
                others = member.row(value) & (others or Q())
        return chosen.pairs(rows, given.get(name), others)

    def _conditions(self, model: type[Model], given: dict[str, Any]) -> Iterator[Q]:
        together: dict[str, list[tuple[Filter, Any]]] = {}
        for name, value in given.items():
            chosen = self.filters[name]
            if chosen.same_row:
                together.setdefault(str(chosen.through), []).append((chosen, value))
            else:
                yield chosen.condition(model, value)
        for path, members in together.items():
            yield _of_one_row(model, path, members)


def _of_one_row(model: type[Model], path: str, members: list[tuple[Filter, Any]]) -> Q:
    if len(members) == 1:
        alone, value = members[0]
        return alone.condition(model, value)
    row = Q()
    for member, value in members:
        row &= member.row(value)
    return some(model, path, row)


def parameter_errors(name: str, error: ValidationError) -> list[ParameterError]:
    """What a form field found wrong, in the words of the API's errors."""
    return [
        ParameterError(name, f"{name}: {one.message}", **(one.params or {}))
        for one in getattr(error, "error_list", [error])
    ]


class StatementFilterSet(FilterSet):
    """The filters of what an editor can confirm or reject."""

    status = ChoiceFilter(
        "status",
        choices=Status.values,
        negated=True,
        help_text="Whether an editor has confirmed or rejected it; rejected ones must be asked for.",
    )
    min_confidence = ConfidenceFilter(
        "confidence",
        help_text="A number from 0 to 1: the extractor is at least so sure of it. What has no confidence, "
        "and what an editor has confirmed, counts as certain.",
    )
