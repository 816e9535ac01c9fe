"""What a record must hold to beyond its shape: offsets that are true, values that mean something.

How long a text the tables can hold is for the loader to say.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from seeds.extraction import findings as parts
from seeds.extraction.findings import EventFound, Findings, MentionFound, QuoteFound, Span
from seeds.records import values
from seeds.records.places import OPENING, in_marks, joined
from seeds.records.problems import Problems, pointer, shown
from seeds.records.values import Check

Steps = tuple[str | int, ...]

_VALUES: dict[type, dict[str, Check]] = {
    parts.ArticleFields: {
        "published_at": values.moment,
        "modified_at": values.moment,
        "country": values.country,
        "source_url": values.url,
        "language": values.language,
        "authors": values.filled,
    },
    parts.PersonFound: {"name": values.filled, "aliases": values.filled, "country": values.country},
    parts.OrganizationFound: {"name": values.filled, "aliases": values.filled, "country": values.country},
    parts.RoleFound: {"role": values.filled, "country": values.country, "place": values.filled},
    parts.IdentifierFound: {"scheme": values.scheme, "value": values.filled},
    parts.QuoteFound: {"text": values.filled, "said_on": values.day},
    parts.EventFound: {
        "name": values.filled,
        "starts_on": values.day,
        "ends_on": values.day,
        "country": values.country,
    },
    parts.ParticipantFound: {"name": values.filled},
    parts.DateFound: {"value": values.day},
}
_WIDEST_SPACE = 3  # characters between two opening marks, and the mark before it
_FINER = ("year", "month", "day")
_LABELS = (("speaker_label", "speaker_label_start", "speaker_label_end"), ("cue", "cue_start", "cue_end"))


def check(findings: Findings, problems: Problems) -> None:
    """Add what is wrong with values and offsets."""
    body = findings.article.body
    if not body and findings.article.reading != "empty":
        problems.add("/article/body", "is empty")
    for at, part in _parts(findings, ()):
        _check_values(part, at, problems)
        _check_confidence(part, at, problems)
        if isinstance(part, QuoteFound):
            _check_quote(part, at, body, problems)
        elif not isinstance(part, Findings):
            _check_offsets(part, at, body, problems)
        if isinstance(part, EventFound):
            _check_days(part, at, problems)


def _parts(part: Any, at: Steps) -> Iterator[tuple[Steps, Any]]:
    """Every object of the record with the steps that lead to it, itself first."""
    yield at, part
    for field in fields(part):
        value = getattr(part, field.name)
        if is_dataclass(value):
            yield from _parts(value, (*at, field.name))
        elif isinstance(value, tuple):
            for n, each in enumerate(value):
                if is_dataclass(each):
                    yield from _parts(each, (*at, field.name, n))


def _check_values(part: Any, at: Steps, problems: Problems) -> None:
    for name, check_one in _VALUES.get(type(part), {}).items():
        for where, value in _strings(part, name, at):
            if reason := check_one(value):
                problems.add(pointer(*where), reason)


def _strings(part: Any, name: str, at: Steps) -> Iterator[tuple[Steps, str]]:
    value = getattr(part, name)
    if isinstance(value, str):
        yield (*at, name), value
    elif value is not None:
        for n, each in enumerate(value):
            yield (*at, name, n), each


def _check_confidence(part: Any, at: Steps, problems: Problems) -> None:
    confidence = getattr(part, "confidence", None)
    if confidence is not None and not 0 <= confidence <= 1:
        problems.add(pointer(*at, "confidence"), "must lie between 0 and 1")


def _check_offsets(part: Any, at: Steps, body: str, problems: Problems) -> None:
    if not hasattr(part, "start") or _is_missing(part, at, problems):
        return
    span = (part.start, part.end)
    if not _is_inside(span, body):
        problems.add(pointer(*at), _outside(*span, body))
    elif isinstance(part, MentionFound) and body[slice(*span)] != part.text:
        problems.add(pointer(*at), _differs(part.text, body[slice(*span)]))


def _is_missing(part: Any, at: Steps, problems: Problems) -> bool:
    """Whether a part has no offsets; one without the other is a problem."""
    if part.start is not None and part.end is not None:
        return False
    if part.start is not None or part.end is not None:
        problems.add(pointer(*at), "has a start without an end, or an end without a start")
    return True


def _check_quote(quote: QuoteFound, at: Steps, body: str, problems: Problems) -> None:
    if quote.speaker is not None and quote.organization is not None:
        problems.add(pointer(*at), "has both a speaker and an organization; one of them speaks")
    for text, start, end in _LABELS:
        _check_label(quote, at, (text, start, end), body, problems)
    if _is_missing(quote, at, problems) and not quote.spans:
        return
    last = 0
    for n, span in enumerate(quote.spans):
        if not _is_inside(span, body) or span[0] < last:
            reason = (
                _outside(*span, body) if not _is_inside(span, body) else "does not lie behind the one before"
            )
            problems.add(pointer(*at, "spans", n), reason)
            return
        last = span[1]
    if not quote.spans:
        problems.add(pointer(*at), _outside(quote.start, quote.end, body))
    elif (quote.start, quote.end) != (quote.spans[0][0], last):
        problems.add(pointer(*at), f"start and end are not the hull of its spans, {quote.spans[0][0]}–{last}")
    elif quote.text != (words := joined(body, quote.spans)):
        problems.add(pointer(*at, "text"), _differs(quote.text, words))
    elif quote.kind == "direct" and _takes_marks_along(quote, body):
        problems.add(pointer(*at), "its quotation marks are not part of the words; leave them out")


def _takes_marks_along(quote: QuoteFound, body: str) -> bool:
    """Whether a piece begins and ends with its marks, and is not a quotation within another."""
    return any(in_marks(body[a:b]) and not _stands_in_marks(body, a) for a, b in quote.spans)


def _stands_in_marks(body: str, start: int) -> bool:
    """Whether an opening mark stands before, with or without a space between."""
    return body[max(start - _WIDEST_SPACE, 0) : start].rstrip()[-1:] in OPENING


def _check_label(
    quote: QuoteFound, at: Steps, names: tuple[str, str, str], body: str, problems: Problems
) -> None:
    text, start, end = (getattr(quote, name) for name in names)
    if start is None and end is None:
        return
    if start is None or end is None or not _is_inside((start, end), body):
        problems.add(pointer(*at, names[1]), "is no start of a span of the body, with its end")
    elif body[start:end] != text:
        problems.add(pointer(*at, names[0]), _differs(text, body[start:end]))


def _check_days(event: EventFound, at: Steps, problems: Problems) -> None:
    if event.starts_on is None:
        for name in ("ends_on", "date_precision"):
            if getattr(event, name) is not None:
                problems.add(pointer(*at, name), "is given without starts_on")
        return
    finest = _FINER[: _FINER.index(values.precision_of(event.starts_on)) + 1]
    if event.date_precision not in (None, *finest):
        problems.add(pointer(*at, "date_precision"), f"is finer than {shown(event.starts_on)}")
    if event.ends_on is not None and event.ends_on < event.starts_on[: len(event.ends_on)]:
        problems.add(pointer(*at, "ends_on"), "lies before starts_on")


def _is_inside(span: Span, body: str) -> bool:
    return 0 <= span[0] < span[1] <= len(body)


def _outside(start: int | None, end: int | None, body: str) -> str:
    return f"{start}–{end} is no span of the body ({len(body):,} characters)"


def _differs(text: object, words: str) -> str:
    return f"says {shown(text)}; at its offsets the body says {shown(words)}"
