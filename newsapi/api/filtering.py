"""The part of a request that narrows a list: the filters of its resource."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet

from newsapi.api.errors import ParameterError
from newsapi.api.parameters import Parameter

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet


class Filtering:
    """The filters that were given, as the resource's filter set reads them."""

    @classmethod
    def parameters(cls, view: type[ResourceViewSet]) -> list[Parameter]:
        return [
            Parameter(name, one.help_text, one.schema, many=one.many, narrows=True, resources=one.resources)
            for name, one in view.filterset_class.base_filters.items()
        ]

    def read(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        names = view.filterset_class.base_filters
        self.given = {name: value for name, value in given.items() if name in names}
        self.filters = view.filterset_class(self.given, view.queryset.all())
        return self.filters.parameter_errors()

    def narrow(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The rows that meet every filter."""
        return self.filters.filter_queryset(rows)
