"""Days told from the day before them: `the same day`, `that night`, `two days later`, `later in the day`."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from seeds.extraction.findings import DateFound
from seeds.extraction.vocabulary.calendar import NUMBERS

_RECENT = 500  # characters within which such words look back
_AFTER = re.compile(r"\b(?:next|following|later|after)\b")
_BEFORE = re.compile(r"\b(?:previous|earlier|before)\b")
_COUNTED = re.compile(r"(?P<count>\w+)\s+(?P<unit>day|month|year)s?\s")
_MOST = 60  # what lies further off is no time that was told: `today, more than 200 years later`
# `the same night she spoke` is told by what follows, not by what went before.
_CLAUSE = re.compile(r"\s+(?:he|she|they|it|we|I|[A-Z]\w+\s)")
# `the day` alone means none: `the rest of the day`, `the last match of the day`, `later in the day` do.
_OF_THE_DAY = re.compile(
    r"\b(?:(?:later|earlier|early|late)\s+in|rest\s+of|"
    r"(?:first|second|third|last|final|opening|closing|only)\s+(?:[\w’'-]+\s+){1,3}of)\s+$",
    re.IGNORECASE,
)


def told_before(match: re.Match[str], found: Sequence[DateFound]) -> str | None:
    """What the words of `match` mean, counted from the time that was `found` last, not far before them."""
    words, start = match["anaphor"].lower(), match.start("anaphor")
    told = found[-1] if found and start - found[-1].end < _RECENT else None
    if told is None or not _looks_back(match, words, start):
        return None
    counted = _COUNTED.match(words)
    count = _number(counted["count"]) if counted else 1
    if count > _MOST:
        return None
    step = count * (bool(_AFTER.search(words)) - bool(_BEFORE.search(words)))
    return _shift(told.value, step, unit=counted["unit"] if counted else "day")


def _looks_back(match: re.Match[str], words: str, start: int) -> bool:
    if words == "the day":
        return _OF_THE_DAY.search(match.string, max(0, start - 60), start) is not None
    return " same " not in words or not _CLAUSE.match(match.string, match.end("anaphor"))


def _number(words: str) -> int:
    return int(words) if words.isdigit() else NUMBERS.get(words, 1)


def _shift(value: str, step: int, *, unit: str) -> str | None:
    """`value` and as many units on, as exact as the unit; None where `value` is less exact than that."""
    if len(value) < {"day": 10, "month": 7, "year": 4}[unit]:
        return None
    if unit == "day":
        try:
            return (date.fromisoformat(value) + timedelta(days=step)).isoformat()
        except OverflowError:
            return None
    year, month = int(value[:4]), int(value[5:7] or 1)
    year, month = divmod(year * 12 + month - 1 + step * (12 if unit == "year" else 1), 12)
    if not 0 < year < 10000:
        return None
    return f"{year:04d}" if unit == "year" else f"{year:04d}-{month + 1:02d}"
