"""The part of a request that names the format of the answer, and what doesn't go with that format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, cast

from newsapi.api.errors import ParameterError
from newsapi.api.formats.base import Format
from newsapi.api.formats.registry import formats_of
from newsapi.api.parameters import Parameter
from newsapi.api.values import nearest

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet


class ListFormat:
    """`format` of a list. Which format it is has been settled by then (`request.accepted_renderer`)."""

    action: ClassVar[str] = "list"

    @classmethod
    def parameters(cls, view: type[ResourceViewSet]) -> list[Parameter]:
        formats = formats_of(view, cls.action)
        meanings = "; ".join(f"`{one.format}`: {one.meaning}" for one in formats)
        schema = {"type": "string", "enum": [one.format for one in formats]}
        text = f"The format of the answer, whatever the `Accept` header says: {meanings}."
        return [Parameter("format", text, schema)]

    def read(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        names = [one.format for one in formats_of(type(view), self.action)]
        name = given.get("format")
        if name is not None and name not in names:
            detail = f"“{name}” is no format of this address."
            return [ParameterError("format", detail, suggestion=nearest(name, names), allowed=names)]
        return self._without_place(given, view)

    def _without_place(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        chosen = cast(Format, view.request.accepted_renderer)
        known = view.parameters() if self.action == "list" else view.detail_parameters()
        return [
            ParameterError(
                parameter,
                f"{parameter} has no place in {chosen.format}: leave it out, or ask for format=json.",
            )
            for parameter in given
            if not chosen.takes(known[parameter])
        ]


class DetailFormat(ListFormat):
    """`format` of a detail."""

    action = "retrieve"
