"""What single values of a record must be like: dates, countries, addresses, languages, lengths."""

import datetime as dt
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from newsapi.api.countries import COUNTRIES
from seeds.extraction.findings import Precision
from seeds.records.problems import shown

Check = Callable[[str], str | None]

_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SCHEME = re.compile(r"[a-z][a-z0-9_.-]*")

_PRECISIONS: tuple[Precision, ...] = ("year", "month", "day")

FIRST_YEAR = 1001  # the years before stand for missing dates in the database


def day(value: str) -> str | None:
    """`2024`, `2024-11` or `2024-11-22`."""
    match = _PARTIAL.fullmatch(value)
    if match is None:
        return f"{shown(value)} is no date like 2024, 2024-11 or 2024-11-22"
    year, month, number = (int(part or 1) for part in match.groups())
    try:
        dt.date(year, month, number)
    except ValueError:
        return f"{shown(value)} is no day of the calendar"
    return None if year >= FIRST_YEAR else f"{shown(value)} is too long ago"


def moment(value: str) -> str | None:
    """A date as above, or a date and time as RFC 3339 has it; without a zone it counts as its day."""
    if _PARTIAL.fullmatch(value):
        return day(value)
    if not _TIME.fullmatch(value):
        return f"{shown(value)} is no date like 2024-11-22 and no time like 2024-11-22T09:30:00Z"
    try:
        time = dt.datetime.fromisoformat(value.upper())
        year = (time.astimezone(dt.UTC) if time.tzinfo else time).year
    except (ValueError, OverflowError):
        return f"{shown(value)} is no time of the calendar"
    return None if year >= FIRST_YEAR else f"{shown(value)} is too long ago"


def precision_of(value: str) -> Precision:
    """How exact a date is, by the parts that it has."""
    return _PRECISIONS[min(value.count("-"), 2)]


def country(value: str) -> str | None:
    if value in COUNTRIES:
        return None
    return f"{shown(value)} is no country of ISO 3166-1 alpha-2 (two capital letters, such as IQ)"


def url(value: str) -> str | None:
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if good and not re.search(r"\s", value):
        return None
    return f"{shown(value)} is no web address that begins with http:// or https:// and a host"


def language(value: str) -> str | None:
    return None if _LANGUAGE.fullmatch(value) else f"{shown(value)} is no language tag (BCP 47, such as en)"


def scheme(value: str) -> str | None:
    return (
        None if _SCHEME.fullmatch(value) else f"{shown(value)} is no scheme (small letters, such as wikidata)"
    )


def filled(value: str) -> str | None:
    return None if value.strip() else "is empty"
