"""Link headers (RFC 8288): the pages around a page, the other ways to get an answer, what describes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from rest_framework.request import Request
from rest_framework.utils.urls import remove_query_param, replace_query_param

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

Link = tuple[str, dict[str, str]]


def link_header(request: Request, links: Iterator[Link]) -> str:
    """The value of the header: the links given, then the document and the pages that explain it."""
    described: list[Link] = [
        (request.build_absolute_uri(reverse("schema")), {"rel": "service-desc"}),
        (request.build_absolute_uri(reverse("docs")), {"rel": "service-doc"}),
    ]
    return ", ".join(_written(address, said) for address, said in (*links, *described))


def list_links(view: ResourceViewSet, data: Any) -> Iterator[Link]:
    """`next` and `previous` exactly as the body has them."""
    here = view.request.build_absolute_uri()
    page: Mapping[str, Any] = data if isinstance(data, Mapping) else {}
    if page.get("next"):
        yield page["next"], {"rel": "next"}
    if page.get("previous"):
        yield page["previous"], {"rel": "prev"}
    yield remove_query_param(here, "cursor"), {"rel": "first"}
    yield from _alternates(view, remove_query_param(here, "cursor"))


def detail_links(view: ResourceViewSet, data: Any) -> Iterator[Link]:
    """Its one address, whichever key was asked for, and the list that it belongs to."""
    if isinstance(data, Mapping) and "url" in data:
        yield data["url"], {"rel": "canonical"}
    yield view.request.build_absolute_uri(reverse(f"{view.resource}-list")), {"rel": "collection"}
    yield from _alternates(view, view.request.build_absolute_uri())


def _alternates(view: ResourceViewSet, here: str) -> Iterator[Link]:
    """The same in every other format, without what has no place in it."""
    chosen = view.request.accepted_renderer
    known = view.parameters() if view.action == "list" else view.detail_parameters()
    given = [known[name] for name in view.request.query_params if name in known]
    for one in view.get_renderers():
        if one.format != chosen.format:
            address = replace_query_param(here, "format", one.format)
            for parameter in given:
                if not one.takes(parameter):
                    address = remove_query_param(address, parameter.name)
            yield address, {"rel": "alternate", "type": one.media_type}


def _written(address: str, said: Mapping[str, str]) -> str:
    """Addresses are escaped already: no angle bracket and no quotation mark is left in one."""
    return "; ".join([f"<{address}>", *(f'{name}="{value}"' for name, value in said.items())])
