"""What, besides the names, speaks for two being one, and what against it. Pure Python."""

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple

from people.spelling import initials
from seeds.extraction.vocabulary.regions import US_STATE_OF
from seeds.loader.callings import (
    distant,
    field_of,
    has_one_place,
    head_of,
    is_lawmaker,
    is_of_state,
    is_office,
    is_only_one,
    is_post,
    is_single,
    office_name,
)

# Reports further apart than this may mean another holder of the same office.
_AT_MOST = dt.timedelta(days=2 * 365)
# What is reported within these days is held at once.
_AT_ONCE = dt.timedelta(days=60)
_US_STATES = frozenset(name.lower() for name in US_STATE_OF.values())
_KINDS_OF_PLACE = frozenset(("city", "county", "town", "state", "province", "district", "of", "the"))
# The committee of a party is the party.
_OF_PARTIES = frozenset(("party", "national", "committee"))
_CHAMBERS = frozenset(("council", "parliament", "assembly", "legislature", "senate", "congress"))


class Held(NamedTuple):
    """A role that somebody holds: folded, with its country, its place, and the spelling of the body.

    `first` and `last` are the days on which articles say so.
    """

    role: str
    country: str | None = None
    organization: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    place: str | None = None


def one_office(mine: Collection[Held], theirs: Collection[Held]) -> Held | None:
    """A role of both that one person at a time has in that country or body, reported at about one time."""
    for held in sorted(mine, key=str):
        for other in theirs:
            if (
                office_name(held.role) == office_name(other.role)
                and _at_one_time(held, other)
                and _one_place(held, other)
            ):
                return held
    return None


def _at_one_time(held: Held, other: Held, most: dt.timedelta = _AT_MOST) -> bool:
    if held.first is None or held.last is None or other.first is None or other.last is None:
        return False
    return held.first - other.last <= most and other.first - held.last <= most


def _one_place(held: Held, other: Held) -> bool:
    if held.country and other.country and held.country != other.country:
        return False
    if held.organization and other.organization:
        return alike(held.organization, other.organization) and is_only_one(held.role, of_country=False)
    if held.place or other.place:
        there = held.place and other.place and same_place(held.place, other.place)
        return bool(there) and is_only_one(held.role, of_country=False)
    of_country = held.country and held.country == other.country and held.organization == other.organization
    return bool(of_country) and is_only_one(held.role, of_country=True)


def against(mine: Collection[Held], theirs: Collection[Held]) -> str | None:
    """Roles that one person hardly has both of, in words; None where nothing speaks against it."""
    found = _other_country(mine, theirs) or _other_field(mine, theirs) or _other_body(mine, theirs)
    return found or _other_place(mine, theirs) or _at_once(mine, theirs)


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
        mine_too, bodies = (
            {h.organization for h in held_by if _one_role(h, held) and h.organization}
            for held_by in (mine, theirs)
        )
        if bodies and not any(alike(a, b) for a in mine_too for b in bodies):
            return f"the same role at different places ({_both(min(mine_too), min(bodies))})"
    return None


def _other_place(mine: Collection[Held], theirs: Collection[Held]) -> str | None:
    """One role in towns or states that are not the same: of which everybody has one, or at one time."""
    for held in sorted(mine, key=str):
        here, there = ({h.place or "" for h in roles if _tells_place(h, held)} for roles in (mine, theirs))
        if here and there and not any(_may_be_of(held.role, a, b) for a in here for b in there):
            return f"the same role at different places ({_both(min(here), min(there))})"
    return None


def _tells_place(one: Held, held: Held) -> bool:
    """Whether it is the same role, somewhere, and nobody has it at two places."""
    if not one.place or not _one_role(one, held):
        return False
    return has_one_place(held.role) or _at_one_time(one, held, _AT_ONCE)


def _one_role(held: Held, other: Held) -> bool:
    return office_name(held.role) == office_name(other.role)


def _at_once(mine: Collection[Held], theirs: Collection[Held]) -> str | None:
    """What nobody does at once, told within days; later it may be another step of one life."""
    for held in sorted(mine, key=str):
        for other in sorted(theirs, key=str):
            if not _at_one_time(held, other, _AT_ONCE):
                continue
            if _two_posts(held, other):
                places = held.organization or "", other.organization or ""
                return f"at one time at different places ({_both(*places)})"
            if _two_states(held, other):
                return f"at one time of different states ({_both(held.place or '', other.place or '')})"
            if _beside_office(held, other) or _beside_office(other, held):
                return f"at one time in different callings ({_both(_told(held), _told(other))})"
    return None


def _two_states(held: Held, other: Held) -> bool:
    """A senator of Utah, a representative of Florida."""
    local = has_one_place(held.role) and has_one_place(other.role)
    return local and held.place != other.place and {held.place, other.place} <= _US_STATES


def _told(held: Held) -> str:
    return " ".join(part for part in (held.role, held.organization or held.country) if part)


def _two_posts(held: Held, other: Held) -> bool:
    """An analyst of one bank, an analyst of another; members of two councils."""
    body, second = held.organization, other.organization
    if not body or not second or head_of(held.role) != head_of(other.role) or alike(body, second):
        return False
    last = body.split()[-1]
    return is_post(held.role) or (
        head_of(held.role) == "member" and last in _CHAMBERS and last == second.split()[-1]
    )


def _beside_office(held: Held, other: Held) -> bool:
    """Whether the first governs a country and the second has a trade, or heads a company."""
    governs = held.country and not held.organization and not held.place and is_office(held.role)
    heads = other.organization is not None and head_of(other.role) in ("president", "executive", "ceo")
    return bool(governs) and (heads or field_of(other.role) == "trade")


def _both(one: str, other: str) -> str:
    return ", ".join(sorted((one, other)))


def same_place(place: str, other: str) -> bool:
    """Whether two folded names mean one place: New York, New York City."""
    words, others = ([w for w in name.split() if w not in _KINDS_OF_PLACE] for name in (place, other))
    return words == others


def _may_be_of(role: str, place: str, other: str) -> bool:
    """Whether one may have a role of both: a lawmaker that of a state and of a town of it."""
    one_is_state = (place in _US_STATES) != (other in _US_STATES)
    return same_place(place, other) or (one_is_state and is_lawmaker(role))


def alike(body: str, other: str) -> bool:
    """Whether two spellings may mean one body: one has the words of the other, or is its initials."""
    words, others = (set(name.split()) - _OF_PARTIES or set(name.split()) for name in (body, other))
    if words <= others or others <= words:
        return True
    return body.replace(" ", "") == initials(other) or other.replace(" ", "") == initials(body)
