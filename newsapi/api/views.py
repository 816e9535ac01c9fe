"""What every endpoint does in the same way: a list, a detail, strict parameters, problems for errors."""

import inspect
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar, cast

from django.db.models import Model, QuerySet
from django.http import HttpResponseBase
from rest_framework import status
from rest_framework.exceptions import MethodNotAllowed
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import GenericViewSet

from newsapi.api import lookups, related
from newsapi.api.elsewhere import elsewhere
from newsapi.api.errors import InvalidParameters
from newsapi.api.facets import Faceting
from newsapi.api.filtering import Filtering
from newsapi.api.filters import FilterSet
from newsapi.api.formats import FORMATS, DetailFormat, ListFormat, Stream, formats_of, streamed
from newsapi.api.formats.feeds import ToEntry
from newsapi.api.formats.nodes import ToNode
from newsapi.api.http.links import Link, detail_links, link_header, list_links
from newsapi.api.models import Resource
from newsapi.api.pagination import KeysetPagination
from newsapi.api.parameters import Parameter, read
from newsapi.api.parts import Asked, Part, declared
from newsapi.api.resources import Addresses, keys_of
from newsapi.api.search.index import SearchIndex
from newsapi.api.search.part import Searching
from newsapi.api.shape import DetailShape, Shape


class StrictMixin:
    """Refuses every parameter that the endpoint does not know, and every method but reading."""

    # False where answers change with the release alone.
    reads_data: ClassVar[bool] = True

    @classmethod
    def parameters(cls) -> dict[str, Parameter]:
        return {}

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        view = cast(Any, self)
        if request.method not in view.allowed_methods:
            raise MethodNotAllowed(str(request.method))
        super().initial(request, *args, **kwargs)  # type: ignore[misc]

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)  # type: ignore[misc]
        if response.status_code == status.HTTP_200_OK and request.method != "OPTIONS":
            response["Link"] = link_header(request, self.links(getattr(response, "data", None)))
        return response

    def links(self, data: Any) -> Iterator[Link]:
        """What the answer's own Link header names, beside what explains the API."""
        return iter(())

    def refuse_parameters(self, request: Request) -> None:
        _, errors = read(request.query_params, ())
        if errors:
            raise InvalidParameters(errors)


class ResourceViewSet(StrictMixin, GenericViewSet[Any]):
    """One resource, declared: its table, shapes, filters and orderings."""

    resource: ClassVar[Resource]
    # The column by which a record is called.
    title: ClassVar[str] = "name"
    queryset: Any
    detail_serializer_class: ClassVar[type[BaseSerializer[Any]]]
    filterset_class: ClassVar[type[FilterSet]]
    # What a client calls an ordering, and the never-null column behind it.
    orderings: ClassVar[dict[str, str]]
    default_ordering: ClassVar[str]
    related_lists: ClassVar[related.RelatedLists] = {}
    # What `q` searches.
    search_index: ClassVar[SearchIndex | None] = None
    # Filters, and dates with bounds, by whose values a list can be counted.
    facets: ClassVar[Sequence[str]] = ()
    # A record as JSON-LD and as an entry of a feed, made of its JSON: formats of those that say how.
    jsonld: ClassVar[ToNode | None] = None
    entry: ClassVar[ToEntry | None] = None

    # What a request can ask for, in the order in which it is documented.
    list_parts: ClassVar[Sequence[type[Part]]] = (
        Filtering,
        Searching,
        Faceting,
        Shape,
        KeysetPagination,
        ListFormat,
    )
    detail_parts: ClassVar[Sequence[type[Part]]] = (DetailShape, DetailFormat)

    renderer_classes = FORMATS
    # What this request asked for.
    shape: Shape | None = None

    pagination_class = KeysetPagination
    lookup_url_kwarg = "key"
    lookup_value_regex = "[^/]+"

    # -- what is known of the parameters ----------------------------------------------------

    @classmethod
    @cache
    def parameters(cls) -> dict[str, Parameter]:
        return declared(cls, cls.list_parts)

    @classmethod
    @cache
    def detail_parameters(cls) -> dict[str, Parameter]:
        return declared(cls, cls.detail_parts)

    @classmethod
    def narrowing(cls, given: Mapping[str, str]) -> dict[str, str]:
        """What was given of the parameters that decide which records the list has."""
        known = cls.parameters()
        return {name: value for name, value in given.items() if name in known and known[name].narrows}

    # -- what the OpenAPI document says of it ------------------------------------------------------

    @classmethod
    def list_description(cls) -> str:
        return (
            f"{inspect.getdoc(cls)}\n\nFilters combine: a record must meet all of them. Pages are followed "
            "by `next` and `previous`. A parameter that is unknown, empty, repeated or malformed is "
            "answered with 400."
        )

    @classmethod
    def detail_description(cls) -> str:
        more = " and the lists that lead on from it" if cls.related_lists else " and all that belongs to it"
        return f"One {cls.resource.singular}{more}."

    @classmethod
    def key_description(cls) -> str:
        named = {"scheme:value": "an identifier, such as `wikidata:Q42`"}
        ways = [named.get(way, f"its {way}") for way in keys_of(cls.queryset.model)]
        return f"The {cls.resource.singular}: {' or '.join(ways)}."

    # -- the two endpoints -------------------------------------------------------------------------

    def list(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        asked = Asked(self, request.query_params, self.list_parts)
        self.shape = asked[Shape]
        rows = asked[Searching].narrow(asked[Filtering].narrow(self.get_queryset()))
        paging = asked[KeysetPagination]
        if isinstance(request.accepted_renderer, Stream):
            batches = (self._written(page, asked) for page in paging.batches(rows, request, self))
            return streamed(self, batches, more=asked[Searching].members)
        page = paging.paginate_queryset(rows, request, self)
        answer = paging.get_paginated_response(self._written(page, asked))
        if asked[Faceting].asked:
            answer.data["facets"] = asked[Faceting].answer(rows, asked[Filtering].filters, Addresses(request))
        return answer

    def _written(self, page: Sequence[Any], asked: Asked) -> Sequence[dict[str, Any]]:
        """The records of a page, as JSON has them."""
        records: Sequence[dict[str, Any]] = self.get_serializer(page, many=True).data
        asked[Searching].highlight(records, [row.pk for row in page])
        return records

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        self.shape = Asked(self, request.query_params, self.detail_parts)[DetailShape]
        record = self._record(kwargs["key"])
        if record is None:
            return elsewhere(self.resource, kwargs["key"], request)
        return Response(self.get_serializer(record).data)

    def links(self, data: Any) -> Iterator[Link]:
        return detail_links(self, data) if self.action == "retrieve" else list_links(self, data)

    def get_renderers(self) -> Any:
        return [offered() for offered in formats_of(type(self), self.action)]

    def get_queryset(self) -> QuerySet[Any]:
        rows: QuerySet[Any] = self.queryset.all()
        return rows if self.shape is None else self.shape.rows(rows)

    def get_serializer_class(self) -> Any:
        if self.shape is not None:
            return self.shape.serializer_class
        return self.detail_serializer_class if self.action == "retrieve" else self.serializer_class

    def get_serializer_context(self) -> dict[str, Any]:
        return {**super().get_serializer_context(), "addresses": Addresses(self.request)}

    def _record(self, key: str) -> Model | None:
        meets = lookups.condition(self.resource, key)
        rows: Any = self.get_queryset()
        return None if meets is None else cast(Model | None, rows.visible().filter(meets).first())
