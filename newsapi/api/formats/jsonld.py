"""schema.org JSON-LD: a record as a node, a page of a list as an `ItemList`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import orjson
from rest_framework.utils.urls import remove_query_param

from newsapi.api.examples import requests
from newsapi.api.formats.base import Format
from newsapi.api.formats.context import document
from newsapi.api.formats.nodes import Json, ToNode
from newsapi.api.resources import registered, resource_of
from newsapi.api.values import Schema

if TYPE_CHECKING:
    from newsapi.api.parameters import Parameter
    from newsapi.api.views import ResourceViewSet

# What the OpenAPI document calls a document of any resource.
COMPONENT = "LinkedData"
SCHEMA: Schema = {
    "type": "object",
    "description": "A JSON-LD document: a record, or a page of a list as an `ItemList`, in the words of "
    "schema.org. Members without a value are left out; one value stands alone, several are an array.",
    "required": ["@context", "@id", "@type"],
    "properties": {
        "@context": {"type": "object", "description": "What the words mean; nothing has to be downloaded."},
        "@id": {"type": "string", "format": "uri", "description": "The address of the record or list."},
        "@type": {"type": "string", "description": "What it is: `Quotation`, `Person`, `ItemList` …."},
    },
    "additionalProperties": True,
}
# Where the examples of the OpenAPI document were answered.
_EXAMPLE_HOST = "https://news.example"
_PAGES = {"ordering", "cursor", "page_size", "count", "format"}


class JsonLd(Format):
    """What a resource declares as `jsonld`, in the words of schema.org."""

    format = "jsonld"
    media_type = "application/ld+json"
    meaning = "schema.org JSON-LD, of a list a page at a time"
    details = True

    @classmethod
    def takes(cls, parameter: Parameter) -> bool:
        """Nodes are made of whole records, and what goes along with a page has no word."""
        return parameter.narrows or parameter.name in _PAGES

    @classmethod
    def documented(cls, answer: Schema, record: Schema) -> dict[str, Any]:
        return {"schema": {"$ref": f"#/components/schemas/{COMPONENT}"}}

    @classmethod
    def example(cls, answer: Any, serializer: Any) -> Any:
        resource = resource_of(serializer.Meta.model)
        address = _EXAMPLE_HOST + remove_query_param(requests()[f"list_{resource}"], "facets")
        return cls._written(answer, registered()[resource], address=address)

    @classmethod
    def suits(cls, view: type[ResourceViewSet]) -> bool:
        return view.jsonld is not None

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        if data is None:  # a redirect
            return b""
        assert renderer_context is not None
        request = renderer_context["request"]
        address = remove_query_param(request.build_absolute_uri(), "format")
        return orjson.dumps(self._written(data, type(renderer_context["view"]), address=address))

    @staticmethod
    def _written(data: Any, view: type[ResourceViewSet], *, address: str) -> Json:
        mapped = view.jsonld
        assert mapped is not None  # else it isn't offered
        return document(item_list(data, mapped, address=address) if "results" in data else mapped(data))


def item_list(page: Json, mapped: ToNode, *, address: str) -> Json:
    """A page of a list: its records in order, numbered from 1 on each page."""
    known = {"numberOfItems": page["count"], "next": page["next"], "previous": page["previous"]}
    return {
        "@id": address,
        "@type": "ItemList",
        **{term: value for term, value in known.items() if value is not None},
        "itemListElement": [
            {"@type": "ListItem", "position": position, "item": mapped(record)}
            for position, record in enumerate(page["results"], start=1)
        ],
    }
