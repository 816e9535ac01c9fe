"""Lines that print when a document was published or changed, in any common order and form."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from seeds.extraction.dates import make_day
from seeds.extraction.vocabulary.calendar import (
    FOREIGN_MONTHS,
    MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    ZONES,
)


@dataclass(frozen=True, slots=True)
class PrintedDates:
    """What a date line says: `2024-11`, `2024-11-22` or a full RFC 3339 time; None where it says nothing."""

    published: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day and, where the line tells it, its zone."""

    hour: int
    minute: int
    second: int
    zone: str | None
    end: int


_LONGEST = 140
_DIGIT = re.compile(r"\d")
_LABEL = re.compile(
    r"(?i)\b(?P<modified>(?:last\s+)?(?:updated|modified|edited)|update|aktualisiert|actualizado|"
    r"mis à jour(?: le)?)"
    r"|\b(?P<published>(?:first\s+)?(?:published|posted|created|issued)|(?:publication\s+)?date|"
    r"veröffentlicht|publicado|publié(?: le)?)"
)
_NUMERIC = re.compile(
    r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日"
)
_DAY_MONTH_YEAR = re.compile(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+|of\s+)?([^\W\d_]+)\.?,?[\s-]+(?:de\s+|"
    r"del\s+)?(\d{4})(?!\d)"
)
_MONTH_ALONE = re.compile(r"([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})(?!\d)")
_WEEKDAY = re.compile(r"\b(" + "|".join([*WEEKDAYS, *WEEKDAY_ABBREVIATIONS]) + r")\b", re.IGNORECASE)
_TIME = re.compile(
    r"(?:\bat\s+|\bT|(?<=\dT)|\b)(?P<hour>[01]?\d|"
    r"2[0-4])(?:(?:[:.h](?P<minute>[0-5]\d))(?::(?P<second>[0-5]\d)(?:\.\d+)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?)?|\s*(?P<half2>[ap]\.?\s?m\b\.?)|(?P<joined>[0-5]\d)(?=\s*(?:GMT|"
    r"UTC|hrs)))"
    r"\s*\(?(?P<zone>(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d|[A-Z]{1,4}\b)?\)?",
    re.IGNORECASE,
)
_AMERICAN_ZONES = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
}  # fmt: skip
_FILLER = re.compile(
    r"(?i)\b(?:on|at|le|am|el|den|the|hrs|hours|uhr|local|time|and|edition|monday|tuesday|wednesday|"
    r"thursday|friday|"
    r"saturday|sunday|" + "|".join(WEEKDAY_ABBREVIATIONS) + r")\b|[\s,.:;|•·()/–—-]+"
)
_YEARLESS = re.compile(
    rf"(?:(?:{'|'.join([*WEEKDAYS, *WEEKDAY_ABBREVIATIONS])})\.?,?\s+)?(?:[^\W\d_]+\.?\s+\d{{1,2}}|"
    rf"\d{{1,2}}\.?\s+[^\W\d_]+\.?)",
    re.IGNORECASE,
)
_YEARLESS_MONTH = re.compile(r"[^\W\d_]+")
_WEEKDAY_WORD = re.compile(r"[^\W\d_]+(?:-feira)?")


def read_printed_date(line: str) -> PrintedDates | None:
    """The dates of a line that holds nothing else, else None. A day that can't be told is left out."""
    return _read_short(line) if len(line) <= _LONGEST and _DIGIT.search(line) else None


@lru_cache(maxsize=500)  # a line at the top of a page is looked at in several ways
def _read_short(line: str) -> PrintedDates | None:
    if _YEARLESS.fullmatch(line.strip()) and _month(_YEARLESS_MONTH.findall(line)[-1]):
        return PrintedDates()
    published = modified = None
    pieces = _pieces(line.strip())
    for label, piece in pieces:
        value = _read_piece(piece)
        if value is None and label == "modified" and published and _is_time(piece):
            continue  # `30 August 2014 Last updated at 18:07 BST`
        if value is None:
            return None
        if label == "modified":
            modified = modified or value
        else:
            published = published or value
    if not pieces:
        return None
    return PrintedDates(published=published or None, modified=modified or None)


def _is_time(piece: str) -> bool:
    """A time of day and nothing else."""
    clock = _find_time(piece)
    return clock is not None and not _FILLER.sub("", piece[: clock[1]] + " " + piece[clock[0].end :])


def _pieces(line: str) -> list[tuple[str, str]]:
    """The parts of a line after each label (`Published …, updated …`), with the label's kind."""
    marks = list(_LABEL.finditer(line))
    parts = [("published", line[: marks[0].start()] if marks else line)]
    for mark, following in zip(marks, [*marks[1:], None], strict=False):
        parts.append((mark.lastgroup or "", line[mark.end() : following.start() if following else None]))
    return [(label, part) for label, part in parts if _FILLER.sub("", part)]


def _read_piece(piece: str) -> str | None:
    found = _find_day(piece)
    if found is None:
        return None
    value, start, end = found
    rest = piece[:start] + " " + piece[end:].removeprefix("T")
    clock = _find_time(rest)
    if clock:
        rest = rest[: clock[1]] + " " + rest[clock[0].end :]
    left = _FILLER.sub("", rest)
    if left and not (start > 0 and _WEEKDAY_WORD.fullmatch(left) and piece.startswith(left)):
        return None
    if clock and len(value) == 10 and (moment := _moment(date.fromisoformat(value), clock[0])):
        return moment
    return value


def _find_day(piece: str) -> tuple[str, int, int] | None:
    """The day (or month) that `piece` prints and where; None unless there is one and it is unambiguous."""
    if match := _NUMERIC.search(piece):
        year, month, day = (int(part) for part in match.groups() if part)
        return _found(make_day(year, month, day), match)
    if match := _DAY_MONTH_YEAR.search(piece):
        return _day_of_numbers(match, piece), match.start(), match.end()
    for pattern, month_at, day_at in ((_MONTH_FIRST, 1, 2), (_DAY_FIRST, 2, 1)):
        if (match := pattern.search(piece)) and (number := _month(match[month_at])):
            return _found(make_day(int(match[3]), number, int(match[day_at])), match)
    if (
        (match := _MONTH_ALONE.search(piece))
        and (number := _month(match[1]))
        and 1500 <= int(match[2]) < 2100
    ):
        return f"{match[2]}-{number:02d}", match.start(), match.end()
    return None


def _found(day: date | None, match: re.Match[str]) -> tuple[str, int, int] | None:
    return (day.isoformat(), match.start(), match.end()) if day else None


def _month(word: str) -> int | None:
    return MONTHS.get(word.lower()) or FOREIGN_MONTHS.get(word.lower())


def _day_of_numbers(match: re.Match[str], piece: str) -> str:
    """`22/11/2024`: dots and dashes are day-first; slashes only where a number or the weekday decides."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    days = {day for day in (make_day(year, second, first), make_day(year, first, second)) if day}
    if match[2] != "/" and (day_first := make_day(year, second, first)):
        days = {day_first}
    elif len(days) == 2 and (weekday := _WEEKDAY.search(piece)):
        named = next(n for name, n in WEEKDAYS.items() if name.startswith(weekday[1].lower()[:3]))
        days = {day for day in days if day.weekday() == named}
    return days.pop().isoformat() if len(days) == 1 else ""


def _find_time(text: str) -> tuple[_Clock, int] | None:
    """The time of day in `text` and where it starts."""
    match = _TIME.search(text)
    if not match:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or match["joined"] or 0)
    half = (match["half"] or match["half2"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23:
        return None
    zone = match["zone"].upper() if match["zone"] else None
    return _Clock(hour, minute, int(match["second"] or 0), zone, match.end()), match.start()


def _moment(day: date, clock: _Clock) -> str | None:
    """The RFC 3339 time, or None where the zone is missing or stands for more than one."""
    zone = _zone(clock.zone)
    if zone is None:
        return None
    moment = datetime(day.year, day.month, day.day, clock.hour, clock.minute, clock.second, tzinfo=zone)
    return moment.isoformat().replace("+00:00", "Z")


def _zone(name: str | None) -> timezone | ZoneInfo | None:
    if not name:
        return None
    compact = name.replace(" ", "")
    if match := re.fullmatch(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?", compact):
        offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        return timezone(-offset if match[1] == "-" else offset) if offset < timedelta(hours=15) else None
    if compact in _AMERICAN_ZONES:
        try:
            return ZoneInfo(_AMERICAN_ZONES[compact])
        except ZoneInfoNotFoundError:  # no zone data on this machine: the day is still right
            return None
    minutes = ZONES.get(compact.lower())
    return None if minutes is None else UTC if minutes == 0 else timezone(timedelta(minutes=minutes))
