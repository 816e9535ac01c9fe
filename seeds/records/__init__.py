"""Records: Findings as the import contract's JSON objects, and such objects as Findings. Pure Python."""

from dataclasses import replace

from seeds.extraction.findings import EventFound, Findings
from seeds.readers.document import Refused
from seeds.records.checks import check
from seeds.records.cleaning import clean
from seeds.records.completing import complete
from seeds.records.problems import Problems
from seeds.records.references import resolve
from seeds.records.schema import validate
from seeds.records.values import precision_of
from seeds.records.writing import to_record

__all__ = ["parse", "to_record"]


def parse(record: object) -> Findings:
    """The findings that a JSON object tells of; raises Refused with the pointer to what is wrong.

    Only `article.body` is required. Offsets, where there are any, must be true; a mention or a quote without
    them is looked for in the body. `note` is ignored wherever it stands.
    """
    if not isinstance(record, dict):
        raise Refused("a record is a JSON object")
    problems = Problems()
    try:
        cleaned = clean(record, problems)
        if problems:
            raise problems.refusal()
        complete(cleaned, problems)
        findings = validate(cleaned, problems)
    except RecursionError:
        raise Refused("nested too deeply") from None
    if findings is None:
        raise problems.refusal()
    findings = _with_precisions(resolve(findings, problems))
    check(findings, problems)
    if problems:
        raise problems.refusal()
    return findings


def _with_precisions(findings: Findings) -> Findings:
    """The events of a record that gives a date without saying how exact it is, said."""
    return replace(findings, events=tuple(_with_precision(event) for event in findings.events))


def _with_precision(event: EventFound) -> EventFound:
    if event.starts_on is None or event.date_precision is not None:
        return event
    return replace(event, date_precision=precision_of(event.starts_on))
