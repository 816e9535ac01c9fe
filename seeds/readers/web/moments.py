"""Dates as machines write them, to dates as records have them: `2024`, `2024-11-22`, or an RFC 3339 time."""

import datetime as dt
import re
from email.utils import parsedate_to_datetime

_PARTIAL = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
_DAY_IN_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ]", re.ASCII)
_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)  # the nought of machines: a date that nobody has set
_FIRST_YEAR = 1001  # the years before stand for missing dates in the database


def as_moment(value: object) -> str | None:
    """The date in a record's form, or None where it is none; a time without a zone counts as its day."""
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _PARTIAL.fullmatch(text):
        return text if _is_day(text) else None
    time = _iso(text) or _mail(text)
    if time is None or not _FIRST_YEAR < time.year < dt.MAXYEAR:
        return None
    if time.tzinfo is not None and time == _NEVER:
        return None
    if time.tzinfo is None:
        return time.date().isoformat()
    offset = time.utcoffset() or dt.timedelta()
    time = time.replace(microsecond=0) if not offset.total_seconds() % 60 else time.astimezone(dt.UTC)
    return time.replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _is_day(text: str) -> bool:
    year, month, day = (int(part) for part in f"{text}-01-01"[:10].split("-"))
    try:
        return dt.date(year, month, day).year >= _FIRST_YEAR
    except ValueError:
        return False


def _iso(text: str) -> dt.datetime | None:
    """ISO 8601, basic or extended (`20241122T093000+0100`, `2024-11-22 09:30`)."""
    try:
        return dt.datetime.fromisoformat(
            text.upper().replace(" UTC", "Z").replace(" +", "+").replace(" Z", "Z")
        )
    except ValueError:
        day = _DAY_IN_TIME.match(text)
        return dt.datetime.fromisoformat(day[1]) if day and _is_day(day[1]) else None


def _mail(text: str) -> dt.datetime | None:
    """RFC 822 and its successors: `Fri, 22 Nov 2024 09:30:00 +0100`."""
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
