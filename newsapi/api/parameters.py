"""The parameters of a list, known in one place to the checks, the OpenAPI document and OPTIONS."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from newsapi.api.errors import ParameterError
from newsapi.api.values import Schema, nearest


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a list: how it is called, what it does, which values it takes."""

    name: str
    description: str
    schema: Schema
    # True where commas separate several values.
    many: bool = False
    # True where it decides which records the list has: cursors are made for one choice of these.
    narrows: bool = False
    # True where it asks for something beside the records, for which only a page has room.
    envelope: bool = False
    # True where nothing can be asked without it.
    required: bool = False
    # The resources whose records it names, by slug, id or identifier.
    resources: tuple[str, ...] = ()

    def described(self) -> dict[str, Any]:
        return {"description": self.description, "schema": self.schema}


def read(query: QueryDict, names: Iterable[str]) -> tuple[dict[str, str], list[ParameterError]]:
    """Each given parameter's single value, and what is wrong with the others."""
    known = sorted(names)
    given: dict[str, str] = {}
    errors: list[ParameterError] = []
    for name, values in query.lists():
        error = _error(name, values, known)
        if error is None:
            given[name] = values[0]
        else:
            errors.append(error)
    return given, errors


def _error(name: str, values: list[str], known: list[str]) -> ParameterError | None:
    if name not in known:
        detail = f"There is no parameter “{name}” here."
        return ParameterError(name, detail, suggestion=nearest(name, known), allowed=known)
    if len(values) > 1:
        return ParameterError(
            name, f"{name} is given {len(values)} times: give it once, with commas between several values."
        )
    if not values[0].strip():
        return ParameterError(name, f"{name} has no value: leave it out, or give it one.")
    if "\0" in values[0]:
        return ParameterError(name, f"{name} holds a NUL character.")
    return None
