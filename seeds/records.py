"""Findings as the import contract's JSON objects, and those objects as Findings. Pure Python."""

from dataclasses import fields, is_dataclass
from typing import Any

from seeds.extraction.findings import Findings
from seeds.readers.document import Refused

# The keys that a reader looks for first, in the order of the contract; the others follow where they are given.
_ORDER = {
    "Findings": "format source article people organizations quotes events dates",
    "ArticleFields": "headline published_at dateline publisher",
    "PersonFound": "name aliases country identifiers roles mentions",
    "RoleFound": "role organization country",
    "MentionFound": "start end text form",
    "OrganizationFound": "name acronym kind country aliases identifiers mentions",
    "QuoteFound": "kind text start end spans speaker organization co_speakers via speaker_label speaker_role cue "
    "said_on event about",
    "EventFound": "name type starts_on date_precision place country start end participants",
    "ParticipantFound": "name kind role",
    "IdentifierFound": "scheme value",
    "DateFound": "start end value",
}


def to_record(findings: Findings) -> dict[str, Any]:
    """The record that `parse` reads back as the same findings."""
    record: dict[str, Any] = _plain(findings)
    article = record["article"]
    article["body"] = article.pop("body")
    return record


def _plain(part: Any) -> Any:
    if isinstance(part, tuple):
        return [_plain(each) for each in part]
    if not is_dataclass(part):
        return part
    always = _ORDER[type(part).__name__].split()
    values = {name: _plain(getattr(part, name)) for name in always}
    for field in fields(part):
        value = getattr(part, field.name)
        if field.name not in values and value is not None and value != ():
            values[field.name] = _plain(value)
    return values


def parse(record: object) -> Findings:
    raise Refused("records are not read yet")
