"""Dates as documents give them – a year, a month, a day, a moment – and how exactly they are known."""

import datetime as dt
import re

from seeds.readers.document import Refused

Moment = tuple[dt.datetime | None, str | None]
Day = tuple[dt.date | None, str | None]

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_PRECISIONS = ("year", "month", "day")


def parse_day(value: str | None, where: str) -> Day:
    """The first day of `2024`, `2024-11` or `2024-11-21`, and which of these was said."""
    if value is None:
        return None, None
    match = _PARTIAL.fullmatch(value)
    if match is None:
        raise Refused(f"not a date (2024, 2024-11 or 2024-11-21): {value!r}", where=where)
    given = [int(part) for part in match.groups() if part is not None]
    try:
        return dt.date(*[*given, 1, 1][:3]), _PRECISIONS[len(given) - 1]
    except ValueError:
        raise Refused(f"no such day: {value!r}", where=where) from None


def parse_moment(value: str | None, where: str) -> Moment:
    """A date at 00:00 UTC, or a time with its zone in UTC; a time without a zone counts as its day."""
    if value is None:
        return None, None
    if _PARTIAL.fullmatch(value):
        day, precision = parse_day(value, where)
        assert day is not None
        return _midnight(day), precision
    try:
        moment = dt.datetime.fromisoformat(value)
        if moment.tzinfo is None:
            return _midnight(moment.date()), "day"
        return moment.astimezone(dt.UTC), "time"
    except (ValueError, OverflowError):
        raise Refused(f"not a date or time of RFC 3339: {value!r}", where=where) from None


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
