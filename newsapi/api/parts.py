"""The parts of a request: filters, pages and the like, each with its own parameters.

A part is a class with two methods, listed in `list_parts` or `detail_parts` of the views. What it declares is
what the checks, the OpenAPI document, OPTIONS and the catalogue know; what it reads is what the view acts on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from django.http import QueryDict

from newsapi.api.errors import InvalidParameters, ParameterError
from newsapi.api.parameters import Parameter, read

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet


class Part(Protocol):
    """One kind of wish; a new instance reads each request."""

    @classmethod
    def parameters(cls, view: type[ResourceViewSet]) -> list[Parameter]:
        """The parameters that it takes at a view."""
        ...

    def read(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        """Take what was given for it; return what is wrong with that."""
        ...


P = TypeVar("P", bound=Part)


class Asked:
    """All that a request asks for: `asked[Filtering]` is the part of that kind."""

    def __init__(self, view: ResourceViewSet, query: QueryDict, kinds: Iterable[type[Part]]) -> None:
        """Read every part; raise InvalidParameters, which names all that is wrong."""
        kinds = list(kinds)
        known = declared(type(view), kinds)
        given, errors = read(query, known)
        errors += [
            ParameterError(name, f"{name} is needed here: give it a value.")
            for name, parameter in known.items()
            if parameter.required and name not in query
        ]
        self._parts: dict[type[Part], Part] = {}
        for kind in kinds:
            part = self._parts[kind] = kind()
            errors += part.read(given, view)
        if errors:
            raise InvalidParameters(errors)

    def __getitem__(self, kind: type[P]) -> P:
        return cast(P, self._parts[kind])


def declared(view: type[ResourceViewSet], kinds: Iterable[type[Part]]) -> dict[str, Parameter]:
    """The parameters of these parts at a view, by name, in order."""
    return {parameter.name: parameter for kind in kinds for parameter in kind.parameters(view)}
