"""What the words of the JSON-LD mean: a context that needs no download, and the types of dates."""

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

_DAY, _MOMENT, _ADDRESS = {"@type": "xsd:date"}, {"@type": "xsd:dateTime"}, {"@type": "@id"}
_OFFSET = {"@type": "xsd:nonNegativeInteger"}
# What a date is taken for unless its node says otherwise: see `with_types_of_dates`.
_DATES: Mapping[str, Json] = {
    "dateCreated": _DAY,
    "dateModified": _MOMENT,
    "datePublished": _DAY,
    "startDate": _DAY,
    "endDate": _DAY,
}
# Every word that isn't named here is schema.org's, so that nothing has to be fetched to expand a document.
CONTEXT: Mapping[str, Any] = {
    "@vocab": "https://schema.org/",
    "dcterms": "http://purl.org/dc/terms/",
    "hydra": "http://www.w3.org/ns/hydra/core#",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **_DATES,
    "inDefinedTermSet": _ADDRESS,
    "sameAs": _ADDRESS,
    "url": _ADDRESS,
    # When the record was stored and last changed (Popolo).
    "created": {"@id": "dcterms:created", **_MOMENT},
    "modified": {"@id": "dcterms:modified", **_MOMENT},
    # Where a quotation stands (PROV, W3C Web Annotation).
    "wasQuotedFrom": {"@id": "prov:wasQuotedFrom"},
    "SpecificResource": "oa:SpecificResource",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "source": {"@id": "oa:hasSource", **_ADDRESS},
    "selector": {"@id": "oa:hasSelector"},
    "start": {"@id": "oa:start", **_OFFSET},
    "end": {"@id": "oa:end", **_OFFSET},
    "prefix": "oa:prefix",
    "exact": "oa:exact",
    "suffix": "oa:suffix",
    # The pages of a list (Hydra).
    "next": {"@id": "hydra:next", **_ADDRESS},
    "previous": {"@id": "hydra:previous", **_ADDRESS},
}
_TYPES = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}


def document(node: Json) -> Json:
    """A node as a document of its own, with the context."""
    typed = with_types_of_dates(node, _DATES)
    own = typed.pop("@context", {})
    return {"@context": {**CONTEXT, **own}, **typed}


def with_types_of_dates(value: Any, around: Mapping[str, Json]) -> Any:
    """The same, where each node says in a context of its own which of its dates are of another type.

    A day, a month and a moment stay plain strings for whoever reads the JSON alone.
    """
    if isinstance(value, list):
        return [with_types_of_dates(item, around) for item in value]
    if not isinstance(value, dict):
        return value
    types = {term: {"@type": _type_of(value[term])} for term in _DATES if term in value}
    other = {term: type_ for term, type_ in types.items() if around[term] != type_}
    inside = {**around, **other}
    members = {term: with_types_of_dates(member, inside) for term, member in value.items()}
    return {"@context": other, **members} if other else members


def _type_of(date: str) -> str:
    return _TYPES.get(len(date), "xsd:dateTime")
