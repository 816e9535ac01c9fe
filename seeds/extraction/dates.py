"""Time expressions of a body and the day, month or year that each means, told from the text alone."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from seeds.extraction.findings import DateFound
from seeds.extraction.told_days import told_before
from seeds.extraction.vocabulary.calendar import (
    AFTER_WEEKDAY,
    BEFORE_WEEKDAY,
    FEASTS,
    MONTHS,
    NUMBERS,
    WEEKDAYS,
)
from seeds.extraction.vocabulary.time_expressions import (
    AHEAD,
    AHEAD_BEHIND,
    ATTACKS,
    WISHED,
    YEAR_BEHIND,
    find_expressions,
)


class _Place(NamedTuple):
    """Where an expression stands and what its day is told from."""

    body: str
    match: re.Match[str]
    published: date | None


def find_dates(body: str, published: str | None) -> tuple[DateFound, ...]:
    """The time expressions of `body` in order; those relative to `published` only if that is a full day."""
    day = to_day(published)
    found: list[DateFound] = []
    for match in find_expressions(body):
        kind = match.lastgroup or ""
        place = _Place(body, match, day)
        value = told_before(match, found) if kind == "anaphor" else _READERS[kind](place)
        if value:
            start, end = match.span(f"{kind}_words" if f"{kind}_words" in match.groupdict() else kind)
            found.append(DateFound(start=start, end=end, value=value))
    return tuple(found)


def to_day(value: str | None) -> date | None:
    """The day of `2024-11-22` or of an RFC 3339 time; None for a month, a year, or nothing."""
    if not value or len(value) < 10:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def make_day(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_day(month: int, day: int, published: date) -> date | None:
    """The day of that month and number that lies nearest to the publication."""
    years = (published.year - 1, published.year, published.year + 1)
    days = [found for year in years if 0 < year < 10000 and (found := make_day(year, month, day))]
    return min(days, key=lambda found: abs(found - published), default=None)


def _month_of(match: re.Match[str], group: str) -> int:
    return MONTHS[match[group].lower().rstrip(".")]


def _iso(place: _Place) -> str | None:
    day = make_day(*(int(part) for part in place.match["iso"].split("-")))
    return day.isoformat() if day else None


def _slashes(place: _Place) -> str | None:
    """`22/11/2024` and `11/22/2024`: only where one number can't be a month."""
    first, second, year = (int(part) for part in re.split(r"[/.]", place.match["slashes"]))
    if first <= 12 and second <= 12 and first != second:
        return None
    day = make_day(year, second, first) if first > 12 or first == second else make_day(year, first, second)
    return day.isoformat() if day else None


def _full(place: _Place, kind: str) -> str | None:
    match = place.match
    month, number = _month_of(match, f"{kind}_month"), int(match[f"{kind}_day"])
    if (
        (month, number) == (9, 11)
        and not match[f"{kind}_year"]
        and ATTACKS.match(place.body, match.end(kind))
    ):
        return "2001-09-11"
    return _day_of_year(place, kind, month=month, number=number)


def _day_of_year(place: _Place, kind: str, *, month: int, number: int) -> str | None:
    """That day in the year that is named with it, or else the one nearest to publication."""
    year = _year_named(place, kind)
    if year:
        day = make_day(year, month, number)
    else:
        day = nearest_day(month, number, place.published) if place.published else None
        if day and place.published and day < place.published and _is_ahead(place, kind):
            day = make_day(day.year + 1, month, number)
    return day.isoformat() if day else None


def _year_named(place: _Place, kind: str) -> int | None:
    """`21 November 2024`, `6 July last year`."""
    if year := place.match[f"{kind}_year"]:
        return int(year)
    behind = YEAR_BEHIND.match(place.body, place.match.end(kind)) if place.published else None
    return place.published.year + _SIDES[behind["side"]] if behind and place.published else None


def _month_first(place: _Place) -> str | None:
    return _full(place, "american")


def _day_first(place: _Place) -> str | None:
    return _full(place, "british")


def _range(place: _Place) -> str | None:
    """The first day of `from 3 to 7 March 2014`; the second is read by itself."""
    month, number = _month_of(place.match, "range_month"), int(place.match["range_words"])
    return _day_of_year(place, "range", month=month, number=number)


def _feast(place: _Place) -> str | None:
    """`Christmas Day`, `New Year's Eve 2024`."""
    month, number = FEASTS[_feast_key(place.match["feast_name"])]
    return _day_of_year(place, "feast", month=month, number=number)


def _feast_key(name: str) -> str:
    return " ".join(re.sub(r"[’'.]", "", name.lower()).replace("saint", "st").split())


def _of_month(place: _Place) -> str | None:
    """`the 11th of this month`."""
    if not place.published:
        return None
    month = _shift_month(place.published, _SIDES[place.match["om_side"].lower()])
    year, number = (int(part) for part in (month or "0-0").split("-"))
    day = make_day(year, number, int(place.match["om_day"]))
    return day.isoformat() if day else None


def _month_year(place: _Place) -> str | None:
    return f"{int(place.match['my_year']):04d}-{_month_of(place.match, 'my_month'):02d}"


def _month(place: _Place) -> str | None:
    """`in March`: the March nearest to publication; `last` and `next` say on which side it lies."""
    if not place.published:
        return None
    month, side = _month_of(place.match, "month_name"), place.match["month_side"].lower()
    here = place.published.year * 12 + place.published.month - 1
    distances = [place.published.year * 12 + month - 1 + 12 * years - here for years in (-1, 0, 1)]
    if side == "last":
        distances = [distance for distance in distances if distance < 0]
    elif side == "next":
        distances = [distance for distance in distances if distance > 0]
    elif side == "since":
        distances = [distance for distance in distances if distance <= 0]
    elif _is_ahead(place, "month"):
        distances = [distance for distance in distances if distance >= 0]
    return _shift_month(place.published, min(distances, key=_remoteness)) if distances else None


def _remoteness(months: int) -> int:
    """How far a month seems: news tells of the past, and of what comes only when it is near."""
    return months * _FUTURE_WEIGHT if months > 0 else -months


def _shift_month(day: date, months: int) -> str | None:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return f"{year:04d}-{month + 1:02d}" if 0 < year < 10000 else None


def _year(place: _Place) -> str | None:
    return place.match["year_words"]


def _weekday(place: _Place) -> str | None:
    """The latest such day not after publication, unless the words around it point the other way."""
    match = place.match
    if not place.published or _is_name(place):
        return None
    number, side = WEEKDAYS[match["weekday_name"].lower()], (match["weekday_side"] or "").lower()
    back = (place.published.weekday() - number) % 7
    if side == "next":
        return _day(place, 7 - back)
    if side == "last":
        return _day(place, -(back or 7))
    if side in ("coming", "this coming") or (back and _is_ahead(place, "weekday")):
        return _day(place, 7 - back)
    return _day(place, -back)


def _is_name(place: _Place) -> bool:
    """Whether the weekday belongs to a name (`Black Friday`, `Sunday Times`) or a habit (`every Monday`)."""
    start, end = place.match.span("weekday")
    before = place.body[max(0, start - 20) : start].rstrip(" -").rsplit(maxsplit=1)
    after = place.body[end : end + 20].split(maxsplit=1) if place.body[end : end + 1] == " " else []
    return bool(
        (before and before[-1].lower().strip("“\"'(") in BEFORE_WEEKDAY)
        or (after and re.split(r"\W", after[0])[0] in AFTER_WEEKDAY)
    )


def _is_ahead(place: _Place, kind: str) -> bool:
    """Whether the clause before the expression announces something (`will meet on`, `is due to open on`)."""
    start, end = place.match.span(kind)
    opens = start < 4 or place.body[start - 4 : start] in _OPENING
    if opens and AHEAD_BEHIND.match(place.body, end, end + 100):
        return True
    low = max(0, start - 80)
    wished = kind != "weekday" and WISHED.search(place.body, low, start) is not None
    return wished or AHEAD.search(place.body, low, start) is not None


def _day(place: _Place, days: int) -> str | None:
    if not place.published:
        return None
    try:
        return (place.published + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def _near(place: _Place) -> str | None:
    return _day(place, _NEAR[re.sub(r"\s+", " ", place.match["near"].lower())])


def _period(place: _Place) -> str | None:
    """`last month`, `this year`; a week has no partial date to stand for it."""
    if not place.published:
        return None
    step = _SIDES[place.match["period_side"].lower()]
    if place.match["period_unit"].lower() == "month":
        return _shift_month(place.published, step)
    return f"{place.published.year + step:04d}"


def _year_end(place: _Place) -> str | None:
    """`by year end`, `by the end of next year`: its last day."""
    step = {"last": -1, "next": 1}.get(place.match["yearend_side"] or "", 0)
    return f"{place.published.year + step:04d}-12-31" if place.published else None


def _ago(place: _Place) -> str | None:
    count, unit = place.match["ago_count"].lower(), place.match["ago_unit"].lower()
    number = int(count) if count.isdigit() else NUMBERS[count]
    if not place.published or number > 5000:
        return None
    if unit == "day":
        return _day(place, -number)
    if unit == "week":
        return _day(place, -7 * number) if number == 1 and count != "a" else None
    if unit == "month":
        return _shift_month(place.published, -number)
    return f"{place.published.year - number:04d}" if number < place.published.year else None


_NEAR: dict[str, int] = {
    "the day before yesterday": -2, "the day after tomorrow": 2, "yesterday": -1, "last night": -1,
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "tomorrow": 1,
}  # fmt: skip
_FUTURE_WEIGHT = 4
_OPENING = frozenset((" On ", "\nOn ", "“On ", '"On '))
_SIDES = {"last": -1, "this": 0, "next": 1}

_READERS: dict[str, Callable[[_Place], str | None]] = {
    "iso": _iso, "slashes": _slashes, "american": _month_first, "british": _day_first, "my": _month_year,
    "month": _month, "weekday": _weekday, "near": _near, "period": _period, "yearend": _year_end,
    "ago": _ago, "year": _year, "range": _range, "feast": _feast, "om": _of_month,
}  # fmt: skip
