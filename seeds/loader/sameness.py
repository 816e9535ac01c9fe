"""Whether two tellings are of one event: of one type, with days and places that agree, and the same people.

Rather two events than one that never was. Pure Python.
"""

import calendar
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from newsapi.api.text import fold

Party = tuple[bool, int]  # whether it is a person, and its id
Days = tuple[dt.date, dt.date]

# The least that speaks for one event; two others of which no more can be said are as likely.
BARELY = 1
# Who meets whom is who is met by whom.
MUTUAL = frozenset(("agree", "consult", "cooperate"))


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as far as it decides: `parties` with their roles, rejected ones left out."""

    type: str
    starts_on: dt.date | None
    ends_on: dt.date | None
    precision: str | None
    place: str | None
    country: str | None
    parties: Mapping[Party, frozenset[str]]

    @property
    def days(self) -> Days | None:
        """The first and the last day that it may mean; None where only a year is known, or nothing."""
        start = self.starts_on
        if start is None or self.precision not in ("day", "month"):
            return None
        if self.precision == "month":
            return start, start.replace(day=calendar.monthrange(start.year, start.month)[1])
        return start, max(self.ends_on or start, start)


def agreement(one: Telling, other: Telling) -> int:
    """How much speaks for their being one event; 0 where they are two, or where it can't be told.

    On one day at one place somebody in common is enough, if nobody contradicts. Where one of them tells a
    month, days, or the place less exactly or not at all, two must be in common.
    """
    if one.type != other.type or _differ(one.country, other.country):
        return 0
    shared = len(one.parties.keys() & other.parties.keys())
    if not shared or not _days_meet(one.days, other.days) or _contradict(one, other):
        return 0
    same_day = one.precision == other.precision == "day" and one.starts_on == other.starts_on
    same_place = bool(one.place and other.place and fold(one.place) == fold(other.place))
    if same_day and same_place:
        return shared
    agreeing = same_place or (same_day and _places_agree(one.place, other.place))
    return shared - 1 if agreeing and shared >= 2 else 0


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _days_meet(one: Days | None, other: Days | None) -> bool:
    return one is not None and other is not None and one[0] <= other[1] and other[0] <= one[1]


def _places_agree(one: str | None, other: str | None) -> bool:
    """Whether one is unknown, or is told more exactly by the other: `Ostrava`, `the town hall of Ostrava`."""
    if not one or not other:
        return True
    words, others = (set(fold(place).replace(",", " ").split()) for place in (one, other))
    return words <= others or others <= words


def _contradict(one: Telling, other: Telling) -> bool:
    """Whether each names somebody for whom there is no room in the other: A met B, A met C."""
    if one.type in MUTUAL:
        mine, theirs = set(one.parties), set(other.parties)
        return len(mine & theirs) < 2 and not (mine <= theirs or theirs <= mine)
    return any(_apart(_on(one, side), _on(other, side)) for side in ("actor", "recipient"))


def _on(told: Telling, side: str) -> set[Party]:
    return {party for party, roles in told.parties.items() if side in roles}


def _apart(mine: set[Party], theirs: set[Party]) -> bool:
    return bool(mine) and bool(theirs) and not mine & theirs
