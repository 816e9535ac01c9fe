"""Reading JSON-LD as a processor does that has no network."""

from typing import Any

from pyld import jsonld
from rdflib.namespace import SDO

Json = dict[str, Any]

SCHEMA = "https://schema.org/"
XSD = "http://www.w3.org/2001/XMLSchema#"
OA = "http://www.w3.org/ns/oa#"
# Words of schema.org; the library's list lacks one that came later.
WORDS = {*SDO.__annotations__, "PoliticalParty"}


def _no_network(address: str, options: Any) -> Any:
    raise AssertionError(f"{address} would have to be downloaded")


def expand(document: Json, lost: list[Any]) -> Json:
    """The one node of a document, expanded; what has no meaning is lost."""
    [node] = jsonld.expand(document, {"documentLoader": _no_network}, on_property_dropped=lost.append)
    return node  # type: ignore[no-any-return]


def expanded(document: Json) -> Json:
    """The same, with the certainty that nothing is lost."""
    lost: list[Any] = []
    node = expand(document, lost)
    assert lost == []
    return node


def lost_words(document: Json) -> list[str]:
    """What of a document has no meaning, or is no word of schema.org although it is said to be one."""
    lost: list[Any] = []
    used = {word for node in nodes(expand(document, lost)) for word in [*node, *node.get("@type", [])]}
    unknown = {word for word in used if word.startswith(SCHEMA) and word.removeprefix(SCHEMA) not in WORDS}
    relative = {str(node["@id"]) for node in nodes(document) if ":" not in node.get("@id", ":")}
    return [*map(str, lost), *unknown, *relative]


def triples(document: Json) -> list[tuple[str, str, Json]]:
    """The RDF of a document: subject, predicate, object."""
    graph = jsonld.to_rdf(document, {"documentLoader": _no_network})["@default"]
    return [(one["subject"]["value"], one["predicate"]["value"], one["object"]) for one in graph]


def objects(document: Json, predicate: str) -> list[tuple[str, str | None]]:
    """What the RDF has for a predicate: each value with its type."""
    return [
        (found["value"], found.get("datatype")) for _, name, found in triples(document) if name == predicate
    ]


def nodes(value: Any) -> list[Json]:
    """Every node of a document, however deep; contexts are none."""
    if isinstance(value, list):
        return [node for item in value for node in nodes(item)]
    if not isinstance(value, dict):
        return []
    return [value, *(node for key, item in value.items() if key != "@context" for node in nodes(item))]
