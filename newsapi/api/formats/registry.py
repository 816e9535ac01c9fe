"""Every format there is, and which of them an endpoint offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsapi.api.formats.atom import Atom
from newsapi.api.formats.base import Format
from newsapi.api.formats.csv import Csv
from newsapi.api.formats.json import Json
from newsapi.api.formats.jsonld import JsonLd
from newsapi.api.formats.ndjson import Ndjson

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

# The first is the one for whoever takes anything.
FORMATS: Sequence[type[Format]] = (Json, Ndjson, Csv, JsonLd, Atom)


def formats_of(view: type[ResourceViewSet], action: str | None) -> list[type[Format]]:
    """What the list or the detail of a resource can be written in; anything else is JSON."""
    return [
        one
        for one in FORMATS
        if one is Json
        or (action == "list" and one.lists and one.suits(view))
        or (action == "retrieve" and one.details and one.suits(view))
    ]
