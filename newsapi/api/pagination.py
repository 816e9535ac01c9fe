"""Keyset pages: right with ties and missing dates, stable under inserts, the last as quick as the first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q, QuerySet
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

from newsapi.api.cursors import BadCursor, Cursor, digest
from newsapi.api.errors import ParameterError
from newsapi.api.filters import parameter_errors
from newsapi.api.formats.base import Stream
from newsapi.api.lookups import fits_id
from newsapi.api.parameters import Parameter
from newsapi.api.search.part import read_query
from newsapi.api.search.ranking import CANDIDATES, RELEVANCE, Place, Ranking, ranking_of
from newsapi.api.values import Choice, Number, Schema

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

PAGE_SIZE = 25
MAX_PAGE_SIZE = 500
# How many rows a streamed list is read by.
BATCH_SIZE = 400


class KeysetPagination(BasePagination):
    """Pages by (key, id): `key <= v AND (key < v OR id < i)` is one indexed range on both databases."""

    def __init__(self) -> None:
        self.size, self.counted, self.ordering, self.digest = PAGE_SIZE, False, "", ""
        self.cursor: Cursor | None = None
        # Whether the size of the page was given; whether the whole list is wanted.
        self.sized = self.streams = False
        self.ranking: Ranking | None = None

    # -- reading the parameters --------------------------------------------------------------------

    @classmethod
    def parameters(cls, view: type[ResourceViewSet]) -> list[Parameter]:
        fields = _fields(view)
        text = {
            "ordering": f"The order of the list, `-` for descending; by default `{view.default_ordering}`. "
            "Records without the date come last in descending and first in ascending order.",
            "cursor": "Where the page begins: taken from `next` or `previous`, valid for the same filters "
            "and ordering. With `ordering=id` or `-id` also the id of the last record received.",
            "page_size": f"How many records a page holds: {PAGE_SIZE} unless told, {MAX_PAGE_SIZE} at most. "
            "Of what is streamed whole (`ndjson`, `csv`) it asks for this page alone.",
            "count": "`exact` counts all records of the list; without it `count` is null.",
        }
        if view.search_index is not None:
            text["ordering"] += (
                f" `{RELEVANCE}`, only with `q`: the best fits first, of the {CANDIDATES} newest found; the "
                "others follow, those stored last first."
            )
        schemas = {name: field.schema for name, field in fields.items()} | {
            "cursor": {"type": "string", "minLength": 1, "format": "cursor"}
        }
        # Without `default`: generated clients would send it along with every request.
        return [
            Parameter(name, description, schemas[name], envelope=name == "count")
            for name, description in text.items()
        ]

    def read(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        """Take what was given for paging; return what is wrong with it."""
        errors: list[ParameterError] = []
        clean: dict[str, Any] = {}
        for name, field in _fields(type(view)).items():
            if name in given:
                try:
                    clean[name] = field.clean(given[name])
                except ValidationError as error:
                    errors += parameter_errors(name, error)
        self.size, self.sized = clean.get("page_size", PAGE_SIZE), "page_size" in clean
        self.streams = isinstance(view.request.accepted_renderer, Stream) and not self.sized
        self.counted = "count" in clean
        chosen: Any = view.request.accepted_renderer
        self.ordering = clean.get("ordering") or chosen.default_ordering(view)
        self.digest = digest(view.resource.value, view.narrowing(given))
        if self.ordering == RELEVANCE:
            errors += self._read_ranking(given, view)
        if "cursor" in given and not errors:
            errors += self._read_cursor(given, view)
        return errors

    def _read_ranking(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        if "q" not in given:
            detail = f"ordering={RELEVANCE} orders what q finds: give q, too, or another ordering."
            return [ParameterError("ordering", detail, allowed=list(view.orderings))]
        node, _ = read_query(given["q"])
        if node is not None and view.search_index is not None:
            self.ranking = ranking_of(type(view), view.search_index, node)
        # What is wrong with q is said where it is read.
        return []

    def _read_cursor(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        text = given["cursor"]
        try:
            if self.ordering.lstrip("-") == "id" and fits_id(text):
                self.cursor = Cursor(self.ordering, self.digest, True, int(text), int(text))
                return []
            cursor = Cursor.decode(text)
            wrong = self._misfit(cursor)
            self.cursor = None if wrong else cursor.with_key_of(_kind(view, self.ordering))
            if self.cursor is not None and self.ranking is not None:
                Place.of(self.cursor)
        except BadCursor:
            wrong = "cursor is not one that this list has given."
        hint = " Take it from `next` or `previous`, or leave it out to begin anew."
        if fits_id(text):
            hint = " The id of a record is one with ordering=id or ordering=-id."
        return [ParameterError("cursor", wrong + hint)] if wrong else []

    def _misfit(self, cursor: Cursor) -> str:
        if cursor.ordering != self.ordering:
            return f"cursor was made for ordering={cursor.ordering}, not {self.ordering}."
        if not cursor.forward and self.streams:
            return "cursor leads back, and whole lists are read forward: give page_size for that page alone."
        if cursor.digest != self.digest:
            return "cursor was made for other filters, or for another list."
        return ""

    # -- reading a page ----------------------------------------------------------------------------

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        self.request = request
        self.count = queryset.count() if self.counted else None
        forward = self.cursor is None or self.cursor.forward
        if self.ranking is not None:
            self.column = "rank_key"
            self.rows, more = self.ranking.page(queryset, self.cursor, self.size)
        else:
            self.column = view.orderings[self.ordering.lstrip("-")]
            rows = list(self._ordered(queryset, forward)[: self.size + 1])
            more, page = len(rows) > self.size, rows[: self.size]
            self.rows = page if forward else page[::-1]
        self.has_next = more if forward else True
        self.has_previous = self.cursor is not None if forward else more
        return self.rows

    def _ordered(self, queryset: QuerySet[Any], forward: bool) -> QuerySet[Any]:
        """The rows after the cursor, in the direction of reading."""
        descending = self.ordering.startswith("-") is forward
        if self.cursor is not None:
            queryset = queryset.filter(_beyond(self.column, self.cursor, descending=descending))
        sign = "-" if descending else ""
        return queryset.order_by(*dict.fromkeys([f"{sign}{self.column}", f"{sign}id"]))

    def batches(self, queryset: Any, request: Request, view: Any) -> Iterator[list[Any]]:
        """The whole list from the cursor on, a batch at a time; the one page if its size was given."""
        if self.sized:
            yield self.paginate_queryset(queryset, request, view)
            return
        self.size = BATCH_SIZE
        more = True
        while more:
            yield self.paginate_queryset(queryset, request, view)
            more, self.cursor = self.has_next, self._edge(forward=True)

    # -- the answer --------------------------------------------------------------------------------

    def get_paginated_response(self, data: Any) -> Response:
        return Response(
            {
                "next": self._link(forward=True),
                "previous": self._link(forward=False),
                "count": self.count,
                "results": data,
            }
        )

    def _link(self, *, forward: bool) -> str | None:
        if not (self.has_next if forward else self.has_previous):
            return None
        cursor = self._edge(forward=forward)
        if cursor is None:
            return None
        return replace_query_param(self.request.build_absolute_uri(), "cursor", cursor.encode())

    def _edge(self, *, forward: bool) -> Cursor | None:
        if self.rows:
            row = self.rows[-1 if forward else 0]
            return Cursor(self.ordering, self.digest, forward, getattr(row, self.column), row.pk)
        if self.cursor is None or self.cursor.forward is forward:
            return None
        # Past the end: the way back begins with the row that the cursor was made of.
        descending = self.ordering.startswith("-") or self.ranking is not None
        back = 1 if descending is self.cursor.forward else -1
        return Cursor(self.ordering, self.digest, forward, self.cursor.key, self.cursor.pk - back)

    def get_paginated_response_schema(self, schema: Schema) -> Schema:
        link = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["next", "previous", "count", "results"],
            "properties": {
                "next": {**link, "description": "The address of the next page; null on the last one."},
                "previous": {**link, "description": "The address of the page before; null on the first one."},
                "count": {
                    "type": ["integer", "null"],
                    "minimum": 0,
                    "description": "How many records the list has, if `count=exact` asks for it.",
                },
                "results": {**schema, "description": "The records of the page."},
                "facets": {
                    "type": "object",
                    "additionalProperties": {"$ref": "#/components/schemas/Facet"},
                    "description": "Counts over the whole list, by what `facets` asks for; only there if it "
                    "does.",
                },
            },
        }


def _fields(view: type[ResourceViewSet]) -> dict[str, Any]:
    names = [term for name in view.orderings for term in (name, f"-{name}")]
    if view.search_index is not None:
        names.append(RELEVANCE)
    return {
        "ordering": Choice(choices=names),
        "page_size": Number(least=1, most=MAX_PAGE_SIZE),
        "count": Choice(choices=["exact"]),
    }


def _kind(view: ResourceViewSet, ordering: str) -> type:
    """The type of the values of the sort column."""
    if ordering == RELEVANCE:
        return str
    field: Any = view.queryset.model._meta.get_field(view.orderings[ordering.lstrip("-")])
    field = getattr(field, "output_field", field)
    if isinstance(field, models.DateTimeField):
        return dt.datetime
    if isinstance(field, models.DateField):
        return dt.date
    return str if isinstance(field, models.CharField) else int


def _beyond(column: str, cursor: Cursor, *, descending: bool) -> Q:
    less = "lt" if descending else "gt"
    if column == "id":
        return Q(**{f"id__{less}": cursor.pk})
    tie = Q(**{f"{column}__{less}": cursor.key}) | Q(**{f"id__{less}": cursor.pk})
    return Q(**{f"{column}__{less}e": cursor.key}) & tie
