"""States as bodies that act: each under one name, whatever it is called in the text."""

from collections.abc import Iterable

from seeds.extraction.findings import EventFound, OrganizationFound
from seeds.extraction.vocabulary.countries import COUNTRY_OF_NAME

# Parts of a state that have names, teams and voters of their own, and do not act for it.
_PARTS = frozenset({"England", "Scotland", "Wales", "Northern Ireland"})


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, code in COUNTRY_OF_NAME.items():
        names.setdefault(code, name)
    return names


NAME_OF_STATE = _names()
_CODE_OF_STATE = {name: code for code, name in NAME_OF_STATE.items()}


def name_of_state(printed: str) -> str | None:
    """The one name of the state that is called so: `United States` for `U.S.`."""
    code = COUNTRY_OF_NAME.get(printed) if printed not in _PARTS else None
    return NAME_OF_STATE[code] if code else None


def is_state(name: str) -> bool:
    return name in _CODE_OF_STATE


def state(name: str) -> OrganizationFound | None:
    """The body of this name, if it is that of a state."""
    code = _CODE_OF_STATE.get(name)
    return OrganizationFound(name=name, kind="government", country=code) if code else None


def states_taking_part(events: Iterable[EventFound], listed: Iterable[str]) -> list[OrganizationFound]:
    """The states that take part in events and are not listed: no text mentions them as bodies."""
    known = set(listed)
    names = dict.fromkeys(
        part.name for event in events for part in event.participants if part.kind == "organization"
    )
    return [found for name in names if name not in known and (found := state(name))]
