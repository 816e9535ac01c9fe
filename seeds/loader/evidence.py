"""What, besides the names, speaks for two being one, and what against it. Pure Python."""

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple

from people.spelling import initials
from seeds.loader.callings import distant, field_of, head_of, is_of_state, is_only_one, is_single

# Reports further apart than this may mean another holder of the same office.
_AT_MOST = dt.timedelta(days=2 * 365)


class Held(NamedTuple):
    """A role that somebody holds: folded, with the country and the spelling of the body it is held at.

    `first` and `last` are the days on which articles say so.
    """

    role: str
    country: str | None = None
    organization: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None


def one_office(mine: Collection[Held], theirs: Collection[Held]) -> Held | None:
    """A role of both that one person at a time has in that country or body, reported at about one time."""
    for held in sorted(mine, key=str):
        for other in theirs:
            if held.role == other.role and _at_one_time(held, other) and _one_place(held, other):
                return held
    return None


def _at_one_time(held: Held, other: Held) -> bool:
    if held.first is None or held.last is None or other.first is None or other.last is None:
        return False
    return held.first - other.last <= _AT_MOST and other.first - held.last <= _AT_MOST


def _one_place(held: Held, other: Held) -> bool:
    if held.country and other.country and held.country != other.country:
        return False
    if held.organization and other.organization:
        return alike(held.organization, other.organization) and is_only_one(held.role, of_country=False)
    of_country = held.country and held.country == other.country and held.organization == other.organization
    return bool(of_country) and is_only_one(held.role, of_country=True)


def against(mine: Collection[Held], theirs: Collection[Held]) -> str | None:
    """Roles that one person hardly has both of, in words; None where nothing speaks against it."""
    return _other_country(mine, theirs) or _other_field(mine, theirs) or _other_body(mine, theirs)


def _other_country(mine: Collection[Held], theirs: Collection[Held]) -> str | None:
    here, there = ({h.country for h in held if h.country and is_of_state(h.role)} for held in (mine, theirs))
    if here and there and here.isdisjoint(there):
        return f"offices of different countries ({_both(min(here), min(there))})"
    return None


def _other_field(mine: Collection[Held], theirs: Collection[Held]) -> str | None:
    """Every field of one is distant from every field of the other."""
    here, there = ({f: h.role for h in sorted(held, key=str) if (f := _field(h))} for held in (mine, theirs))
    if here and there and all(distant(a, b) for a in here for b in there):
        return f"different callings ({_both(min(here.values()), min(there.values()))})"
    return None


def _field(held: Held) -> str | None:
    """The president of a club or a company holds no office of state."""
    field = field_of(held.role)
    at_body = held.organization is not None and head_of(held.role) == "president"
    return None if at_body else field


def _other_body(mine: Collection[Held], theirs: Collection[Held]) -> str | None:
    """One role, of which everybody has one, at bodies that are not the same."""
    for held in sorted(mine, key=str):
        if not held.organization or not is_single(held.role):
            continue
        bodies = {other.organization for other in theirs if other.role == held.role and other.organization}
        mine_too = {other.organization for other in mine if other.role == held.role and other.organization}
        if bodies and not any(alike(a, b) for a in mine_too for b in bodies):
            return f"the same role at different places ({_both(min(mine_too), min(bodies))})"
    return None


def _both(one: str, other: str) -> str:
    return ", ".join(sorted((one, other)))


def alike(body: str, other: str) -> bool:
    """Whether two spellings may mean one body: one has the words of the other, or is its initials."""
    words, others = set(body.split()), set(other.split())
    if words <= others or others <= words:
        return True
    return body.replace(" ", "") == initials(other) or other.replace(" ", "") == initials(body)
