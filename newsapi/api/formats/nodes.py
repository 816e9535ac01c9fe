"""What the JSON-LD of every resource is made of: references, dates, places, keys in other registers."""

import re
from collections.abc import Iterable
from typing import Any, Protocol
from urllib.parse import quote

Json = dict[str, Any]


class ToNode(Protocol):
    """Makes the JSON-LD of a record out of its JSON."""

    def __call__(self, given: Json, /) -> Json: ...


# What an address may consist of (RFC 3986); everything else is written as %XX.
_OF_AN_ADDRESS = "%/:=&?~#+!$,;'@()*[]"
# Which keys in other registers are addresses of the record there.
_REGISTERS = {
    "wikidata": (r"Q[1-9]\d*", "https://www.wikidata.org/entity/{}"),
    "viaf": (r"[1-9]\d*", "https://viaf.org/viaf/{}"),
    "isni": (r"\d{15}[\dX]", "https://isni.org/isni/{}"),
    "orcid": (r"(?:\d{4}-){3}\d{3}[\dX]", "https://orcid.org/{}"),
    "ror": (r"0[a-z0-9]{8}", "https://ror.org/{}"),
    "domain": (r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9]", "https://{}"),
}
# How much of a date is known.
_LENGTHS = {"year": 4, "month": 7, "day": 10}


def node(kind: str, at: str | None = None, /, **members: Any) -> Json:
    """A node without the members that have no value: one value stands alone, several are a list."""
    known = {term: _alone(value) for term, value in members.items()}
    named = {} if at is None else {"@id": at}
    return {**named, "@type": kind, **{term: value for term, value in known.items() if value is not None}}


def _alone(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    values = [item for item in value if item is not None]
    return values[0] if len(values) == 1 else values or None


def record(kind: str, given: Json, **members: Any) -> Json:
    """The node of a record: its address, its id, and when it was stored and last changed."""
    own = node("PropertyValue", propertyID="id", value=str(given["id"]))
    identifier = [own, *members.pop("identifier", [])]
    times = {"created": given["created_at"], "modified": given["updated_at"]}
    return node(kind, given["url"], **members, identifier=identifier, **times)


def reference(kind: str, given: Json | None) -> Json | None:
    """Another record in few words; None for none."""
    if given is None:
        return None
    return node(kind, given["url"], name=given.get("name", given.get("headline")))


def references(kind: str, given: Iterable[Json]) -> list[Json]:
    return [node(kind, one["url"], name=one["name"]) for one in given]


def party(given: Json | None) -> Json | None:
    """A person or an organization: its address tells which."""
    if given is None:
        return None
    is_person = given["url"].rstrip("/").split("/")[-2] == "people"
    return reference("Person" if is_person else "Organization", given)


def record_list(given: Json, name: str) -> Json | None:
    """The list of that name that a detail leads to, unless nothing is on it."""
    count = given.get("counts", {}).get(name)
    return node("ItemList", given["links"][name], numberOfItems=count) if count else None


def date(value: str | None, precision: str | None) -> str | None:
    """As much of a date as is known: `2024`, `2024-11`, `2024-11-22`, or a time."""
    if value is None or precision is None:
        return None
    return value[: _LENGTHS.get(precision, len(value))]


def country(code: str | None) -> Json | None:
    return None if code is None else node("Country", identifier=code)


def place(name: str | None, code: str | None) -> Json | None:
    """A named place in its country, or the country alone."""
    if name is None:
        return country(code)
    return node("Place", name=name, address=postal_address(code))


def postal_address(code: str | None) -> Json | None:
    return None if code is None else node("PostalAddress", addressCountry=code)


def other_names(given: Json, *more: str | None) -> list[str]:
    """Names besides the main one, each once."""
    names = [*more, *(alias["name"] for alias in given["aliases"])]
    return [name for name in dict.fromkeys(names) if name and name != given["name"]]


def same_as(identifiers: Iterable[Json]) -> list[str]:
    """The addresses of the record in registers whose addresses are known."""
    addresses = (_register_address(**one) for one in identifiers)
    return [address for address in addresses if address is not None]


def other_keys(identifiers: Iterable[Json]) -> list[Json]:
    """The keys that have no address that is known."""
    return [
        node("PropertyValue", propertyID=one["scheme"], value=one["value"])
        for one in identifiers
        if _register_address(**one) is None
    ]


def _register_address(scheme: str, value: str) -> str | None:
    pattern, template = _REGISTERS.get(scheme, ("(?!)", ""))
    # An ISNI is often printed in groups of four.
    key = value.replace(" ", "") if scheme == "isni" else value
    return template.format(key) if re.fullmatch(pattern, key, re.ASCII) else None


def web_address(address: str | None) -> str | None:
    """An address that any processor takes, or None."""
    return None if address is None else quote(address, safe=_OF_AN_ADDRESS)
