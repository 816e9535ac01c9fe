"""Atom feeds: a list to subscribe to, what changed last first unless another ordering is asked for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from rest_framework.request import Request
from rest_framework.utils.urls import remove_query_param, replace_query_param

from newsapi.api.formats.base import Format
from newsapi.api.formats.feeds import ATOM, Feed, xml_text
from newsapi.api.resources import Addresses
from newsapi.api.values import Schema

if TYPE_CHECKING:
    from newsapi.api.parameters import Parameter
    from newsapi.api.views import ResourceViewSet

_PAGES = {"ordering", "cursor", "page_size", "format"}
_NO_NAME = re.compile(r"[^a-z0-9.-]")


class Atom(Format):
    """What a resource declares as `entry`, as the entries of a feed."""

    format = "atom"
    media_type = ATOM
    charset = "utf-8"  # type: ignore[assignment]
    meaning = "an Atom feed of the list, a page at a time, by default with `ordering=-updated_at`"

    @classmethod
    def suits(cls, view: type[ResourceViewSet]) -> bool:
        return view.entry is not None

    @classmethod
    def takes(cls, parameter: Parameter) -> bool:
        return parameter.narrows or parameter.name in _PAGES

    @classmethod
    def default_ordering(cls, view: ResourceViewSet) -> str:
        """What was stored or corrected last: what is imported late may be old, and must not be missed."""
        return "-updated_at"

    @classmethod
    def documented(cls, answer: Schema, record: Schema) -> dict[str, Any]:
        description = "An Atom feed (RFC 4287), whose pages are linked (RFC 5005)."
        return {"schema": {"type": "string", "description": description}}

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        assert renderer_context is not None
        view, request = renderer_context["view"], renderer_context["request"]
        feed = _feed(view, request, data)
        entry, host = type(view).entry, _host(request)
        for record in data["results"]:
            feed.add_item(
                title="",
                link=record["url"],
                description="",
                unique_id=f"tag:{host},{record['created_at'][:10]}:{view.resource}/{record['id']}",
                pubdate=_moment((written := entry(record)).published or record["created_at"]),
                updateddate=_moment(record["updated_at"]),
                entry=written,
            )
        return feed.writeString("utf-8").encode()


def _feed(view: ResourceViewSet, request: Request, page: Mapping[str, Any]) -> Feed:
    """The feed without its entries: it is known by its filters, whatever its order and pages."""
    here = replace_query_param(request.build_absolute_uri(), "format", "atom")
    first = remove_query_param(here, "cursor")
    filters = view.narrowing(request.query_params.dict())
    around = {rel: page[rel] for rel in ("next", "previous") if page[rel]}
    pages = {rel: replace_query_param(there, "format", "atom") for rel, there in around.items()}
    address = Addresses(request).list(view.resource)
    return Feed(
        title=xml_text(_title(view.resource.label, filters)),
        link=replace_query_param(first, "format", "json"),
        description=None,
        feed_guid=f"{address}?{urlencode(sorted(filters.items()))}" if filters else address,
        feed_url=here,
        author_name="newsapi",
        author_link=request.build_absolute_uri("/"),
        links={"first": first, **pages},
        list=address,
    )


def _title(resource: str, filters: Mapping[str, str]) -> str:
    """`Quotes: speaker=ana-ruiz, kind=direct`."""
    said = ", ".join(f"{name}={value}" for name, value in filters.items())
    return f"{resource.capitalize()}: {said}" if said else resource.capitalize()


def _host(request: Request) -> str:
    """The name by which a tag URI (RFC 4151) says whose it is; it knows no ports and no IPv6."""
    name = request.get_host().rsplit(":", 1)[0].lower()
    return "localhost" if _NO_NAME.search(name) else name


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)
