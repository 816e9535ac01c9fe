"""One search over everything: the best few of every kind of record, and where the rest is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from newsapi.api.errors import ParameterError
from newsapi.api.filters import parameter_errors
from newsapi.api.models import Resource
from newsapi.api.parameters import Parameter
from newsapi.api.parts import Asked, declared
from newsapi.api.resources import Addresses, has_field, key_of, registered
from newsapi.api.search.condition import found
from newsapi.api.search.highlights import HighlightSerializer, highlights
from newsapi.api.search.part import LANGUAGE, SCHEMA, read_query
from newsapi.api.search.query import Node
from newsapi.api.search.ranking import CANDIDATES, ranking_of
from newsapi.api.values import Choices, Number
from newsapi.api.views import ResourceViewSet, StrictMixin

LIMIT, MAX_LIMIT = 3, 25
TYPES = tuple(resource.singular for resource in Resource)


class FoundRecordSerializer(serializers.Serializer[Any]):
    """A record in few words, and where it was found."""

    type = serializers.ChoiceField(choices=TYPES, read_only=True, help_text="What sort of record it is.")
    id = serializers.IntegerField(read_only=True, help_text="The id of the record.")
    label = serializers.CharField(  # type: ignore[assignment]
        read_only=True, allow_null=True, help_text="Its name, its headline, or the words of the quote."
    )
    url = serializers.URLField(read_only=True, help_text="The address of the record.")
    highlight = HighlightSerializer(
        many=True, read_only=True, help_text="The passages in which the words of `q` stand."
    )


class FoundTypeSerializer(serializers.Serializer[Any]):
    """What was found of one sort of record."""

    type = serializers.ChoiceField(choices=TYPES, read_only=True, help_text="The sort of record.")
    count = serializers.IntegerField(
        read_only=True,
        min_value=0,
        max_value=CANDIDATES,
        help_text=f"How many records were found; {CANDIDATES} stands for as many or more.",
    )
    url = serializers.URLField(read_only=True, help_text="The address of the whole list, the best first.")
    records = FoundRecordSerializer(many=True, read_only=True, help_text="The best of them.")


class FoundSerializer(serializers.Serializer[Any]):
    """What a search over everything found."""

    results = FoundTypeSerializer(many=True, read_only=True, help_text="One entry for each sort of record.")


class SearchingEverything:
    """`q`, `type` and `limit`."""

    @classmethod
    def parameters(cls, view: Any) -> list[Parameter]:
        fields = _fields()
        return [
            Parameter("q", f"Full text. {LANGUAGE}", SCHEMA, required=True),
            Parameter(
                "type",
                "The sorts of records that are searched: all unless told. Several with commas.",
                fields["type"].schema,
                many=True,
            ),
            Parameter(
                "limit",
                f"How many records of each sort are given: {LIMIT} unless told, {MAX_LIMIT} at most.",
                fields["limit"].schema,
            ),
        ]

    def read(self, given: Mapping[str, str], view: Any) -> list[ParameterError]:
        errors: list[ParameterError] = []
        clean: dict[str, Any] = {}
        for name, field in _fields().items():
            if name in given:
                try:
                    clean[name] = field.clean(given[name])
                except ValidationError as error:
                    errors += parameter_errors(name, error)
        self.types = [kind for kind in _searched() if kind.singular in clean.get("type", TYPES)]
        self.limit = clean.get("limit", LIMIT)
        self.text, self.node = given.get("q", ""), None
        if "q" in given:
            self.node, wrong = read_query(given["q"])
            errors += wrong
        return errors


class SearchView(StrictMixin, APIView):
    """Everything at once."""

    parts = (SearchingEverything,)
    serializer_class = FoundSerializer
    answer = "What was found."

    @classmethod
    @cache
    def parameters(cls) -> dict[str, Parameter]:
        view: Any = cls
        return declared(view, cls.parts)

    @extend_schema(operation_id="search", summary="Search everything", tags=["search"])
    def get(self, request: Request) -> Response:
        """The best few articles, people, organizations, quotes and events, and the address of the rest.

        The best are those of the newest 1,000 found. What an editor has rejected is left out.
        """
        view: Any = self
        wanted = Asked(view, request.query_params, self.parts)[SearchingEverything]
        addresses = Addresses(request)
        return Response({"results": [_found(kind, wanted, addresses) for kind in wanted.types]})


def _found(resource: Resource, wanted: SearchingEverything, addresses: Addresses) -> dict[str, Any]:
    view, node = registered()[resource], wanted.node
    index = view.search_index
    assert index is not None
    assert node is not None
    rows = view.queryset.all().visible().filter(found(index, node, ranked=True))
    best, count = ranking_of(view, index, node).best(rows.only(*_told(view)), wanted.limit)
    query = urlencode({"q": wanted.text, "ordering": "relevance"})
    return {
        "type": resource.singular,
        "count": count,
        "url": f"{addresses.list(resource)}?{query}",
        "records": _records(resource, best, node, addresses),
    }


def _searched() -> list[Resource]:
    return [resource for resource, view in registered().items() if view.search_index is not None]


def _told(view: type[ResourceViewSet]) -> list[str]:
    """The columns that are told of a record: an article's body is long."""
    return [name for name in ("slug", view.title) if has_field(view.queryset.model, name)]


def _records(resource: Resource, rows: list[Any], node: Node, addresses: Addresses) -> list[dict[str, Any]]:
    view = registered()[resource]
    assert view.search_index is not None
    made = highlights(view.search_index, node, [row.pk for row in rows])
    return [
        {
            "type": resource.singular,
            "id": row.pk,
            "label": getattr(row, view.title),
            "url": addresses.record(resource, key_of(row)),
            "highlight": made[row.pk],
        }
        for row in rows
    ]


def _fields() -> dict[str, Any]:
    return {
        "type": Choices(choices=[kind.singular for kind in _searched()]),
        "limit": Number(least=1, most=MAX_LIMIT),
    }
