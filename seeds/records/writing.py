"""Findings as the import contract's JSON objects."""

from functools import cache
from typing import Any

from seeds.extraction.findings import Findings

# The keys that are always written, in the contract's order; the others follow where they have a value.
_KEYS = {
    "Findings": "format source article people organizations quotes events dates",
    "ArticleFields": "headline published_at dateline publisher country section byline authors provider "
    "modified_at source_url language image_caption image_credit",
    "PersonFound": "name aliases country identifiers roles mentions",
    "RoleFound": "role organization country",
    "MentionFound": "start end text form",
    "OrganizationFound": "name acronym kind country aliases identifiers mentions",
    "QuoteFound": "kind text start end spans speaker organization co_speakers via speaker_label speaker_role "
    "cue said_on event about",
    "EventFound": "name type starts_on date_precision place country start end participants",
    "ParticipantFound": "name kind role",
    "IdentifierFound": "scheme value",
    "DateFound": "start end value",
}


def to_record(findings: Findings) -> dict[str, Any]:
    """The record that `parse` reads back as the same findings; the body comes last in its article."""
    record: dict[str, Any] = _plain(findings)
    article = record["article"]
    article["body"] = article.pop("body")
    return record


def _plain(part: Any) -> Any:
    if isinstance(part, tuple):
        return [_plain(each) for each in part]
    if part is None or isinstance(part, str | int | float):
        return part
    always, others = _names(type(part).__name__, tuple(part.__dataclass_fields__))
    values = {name: _plain(getattr(part, name)) for name in always}
    for name in others:
        value = getattr(part, name)
        if value is not None and value != ():
            values[name] = _plain(value)
    return values


@cache
def _names(kind: str, fields: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The fields that are always written, and those that are written where they have a value."""
    always = _KEYS[kind].split()
    return always, [name for name in fields if name not in always]
