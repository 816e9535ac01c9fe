"""The shape of a record: which keys, and which kind of value each takes."""

import difflib
import json
from dataclasses import fields
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from seeds.extraction import findings as parts
from seeds.extraction.findings import Findings
from seeds.records.problems import Problems, pointer, shown

# The part that stands under each key of a record; the record itself stands under none.
_PARTS: dict[str, Any] = {
    "": parts.Findings,
    "article": parts.ArticleFields,
    "people": parts.PersonFound,
    "organizations": parts.OrganizationFound,
    "roles": parts.RoleFound,
    "identifiers": parts.IdentifierFound,
    "mentions": parts.MentionFound,
    "quotes": parts.QuoteFound,
    "events": parts.EventFound,
    "participants": parts.ParticipantFound,
    "dates": parts.DateFound,
}
_UNKNOWN = ("unexpected_keyword_argument", "extra_forbidden")
_MESSAGES = {
    "string_type": "must be a string",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "tuple_type": "must be an array",
    "dataclass_type": "must be an object",
    "missing": "is missing",
    "too_long": "has too many items",
}

# What the checker needs to know stands here, so that the parts themselves need no library.
for _part in _PARTS.values():
    _part.__pydantic_config__ = ConfigDict(extra="forbid", strict=True)
_ADAPTER: TypeAdapter[Findings] = TypeAdapter(Findings)


def validate(record: dict[str, Any], problems: Problems) -> Findings | None:
    """The record as Findings, or None and what is wrong with its keys and values."""
    try:
        return _ADAPTER.validate_json(json.dumps(record))
    except ValidationError as error:
        # A misspelt key is also a missing one: its right name is the better news.
        for detail in sorted(
            error.errors(include_url=False), key=lambda detail: detail["type"] not in _UNKNOWN
        ):
            problems.add(pointer(*detail["loc"]), _message(detail))
        return None


def _message(detail: ErrorDetails) -> str:
    kind = detail["type"]
    if kind in _UNKNOWN:
        return _unknown_key(detail["loc"])
    if kind == "literal_error":
        return f"{shown(detail['input'])} is none of {detail['ctx']['expected'].replace(' or ', ', ')}"
    if kind in _MESSAGES:
        return _MESSAGES[kind]
    return detail["msg"][:1].lower() + detail["msg"][1:]


def _unknown_key(loc: tuple[int | str, ...]) -> str:
    parents = [step for step in loc[:-1] if isinstance(step, str)]
    part = _PARTS[parents[-1] if parents else ""]
    names = [field.name for field in fields(part)]
    near = difflib.get_close_matches(str(loc[-1]), names, n=1)
    return f"unknown key; did you mean “{near[0]}”?" if near else f"unknown key; known are {', '.join(names)}"
