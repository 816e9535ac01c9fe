"""What the OpenAPI document says of shapes: partial records, and references that are expanded.

Answers without `fields` and `omit` are as complete as ever; each complete component has a partial one beside
it, of which nothing is required.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import cache
from typing import Any

from newsapi.api.resources import registered
from newsapi.api.serializers import Reference, TellingReference

Json = dict[str, Any]
_PREFIX = "#/components/schemas/"
_CHOICES = ("anyOf", "oneOf", "allOf")
_EXPANDED = "Expanded{}"


def add_shapes(result: Json, **_: Any) -> Json:
    """Let references be records, records be partial, and answers be either."""
    schemas = result["components"]["schemas"]
    pages, details = _answers(result)
    roots = [*pages, *details]
    for name in _reachable(schemas, roots):
        _expand(schemas[name])
    schemas |= _tellings(schemas)
    for name in _reachable(schemas, roots):
        if "properties" in schemas[name] and name not in _references():
            schemas[f"Partial{name}"] = _partial(schemas, name)
    for operations in result["paths"].values():
        _offer(operations.get("get", {}), schemas, roots)
    return result


def _answers(result: Json) -> tuple[list[str], list[str]]:
    """The components of the records of the lists, and of the details."""
    views = registered().values()
    return (
        [_component(view.serializer_class) for view in views],
        [_component(view.detail_serializer_class) for view in views],
    )


def _component(kind: Any) -> str:
    return str(kind.__name__.removesuffix("Serializer"))


@cache
def _references() -> dict[str, list[str]]:
    """The component of each kind of reference, and those of the records that it may lead to."""
    found = {_component(kind): _records(kind) for kind in _kinds(Reference) if kind.resources}
    return found | {name: [_EXPANDED.format(name)] for name in _told()}


def _told() -> dict[str, str]:
    """The component of each reference that tells more than its record does, and that of the record."""
    kinds = [kind for kind in _kinds(TellingReference) if kind.resources]
    return {_component(kind): record for kind in kinds for record in _records(kind)}


def _records(kind: type[Reference]) -> list[str]:
    return [_component(registered()[resource].serializer_class) for resource in kind.resources]


def _kinds(kind: type[Reference]) -> Iterator[type[Reference]]:
    for one in kind.__subclasses__():
        yield one
        yield from _kinds(one)


# -- references ------------------------------------------------------------------------------------------


def _expand(node: Any) -> None:
    """Put the records beside every reference; the fuller first, for clients that try one after the other."""
    choices = _choices(node) if isinstance(node, dict) else []
    records = [record for one in choices for record in _references().get(_named(one), ())]
    if records:
        for word in (*_CHOICES, "$ref"):
            node.pop(word, None)
        node["anyOf"] = [*map(_pointer, records), *choices]
        return
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _expand(inner)


def _choices(node: Json) -> list[Any]:
    """What the node may be: the one component that it names, or those of its choices."""
    if "$ref" in node:
        return [{"$ref": node["$ref"]}]
    return next((list(node[word]) for word in _CHOICES if word in node), [])


def _tellings(schemas: Json) -> Json:
    """The records with what references tell besides, which stay together."""
    return {
        _EXPANDED.format(name): _together(schemas[record], schemas[name])
        for name, record in _told().items()
        if name in schemas
    }


def _together(record: Json, told: Json) -> Json:
    more = {name: one for name, one in told["properties"].items() if name not in record["properties"]}
    return {
        **deepcopy(record),
        "description": f"{told['description'].rstrip('.')}, with the whole record.",
        "properties": deepcopy(record["properties"] | more),
        "required": [*record["required"], *(name for name in told["required"] if name in more)],
    }


# -- partial records -------------------------------------------------------------------------------------


def _partial(schemas: Json, name: str) -> Json:
    whole = schemas[name]
    partial: Json = deepcopy(whole)
    words = whole["description"]
    partial["description"] = f"Some members of this: {words[0].lower()}{words[1:]}"
    for inner in _within(partial):
        inner.pop("required", None)
        if "$ref" in inner and "properties" in schemas[_named(inner)]:
            inner["$ref"] = f"{_PREFIX}Partial{_named(inner)}"
        if "anyOf" in inner:
            _leave_references_out(inner)
    return partial


def _leave_references_out(node: Json) -> None:
    """All that a reference holds, a partial record holds."""
    left = [one for one in node["anyOf"] if _named(one).removeprefix("Partial") not in _references()]
    if len(left) > 1:
        node["anyOf"] = left
    else:
        del node["anyOf"]
        node |= {"allOf": left} if node else left[0]


def _offer(operation: Json, schemas: Json, roots: Iterable[str]) -> None:
    """Let an operation answer with either, whatever the media type."""
    for content in operation.get("responses", {}).get("200", {}).get("content", {}).values():
        for word in ("schema", "x-item-schema"):
            name = _named(content.get(word, {}))
            if name in roots:
                content[word] = _either(name)
            items = schemas.get(name, {}).get("properties", {}).get("results", {}).get("items", {})
            if _named(items) in roots:
                schemas[name]["properties"]["results"]["items"] = _either(_named(items))


def _either(name: str) -> Json:
    return {"anyOf": [_pointer(name), _pointer(f"Partial{name}")]}


# -- walking ---------------------------------------------------------------------------------------------


def _within(node: Any) -> Iterator[Json]:
    """The node and every object in it, the innermost first."""
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for one in list(inner):
        yield from _within(one)
    if isinstance(node, dict):
        yield node


def _reachable(schemas: Json, names: Iterable[str]) -> list[str]:
    """The components that those of the names lead to, themselves among them."""
    found: dict[str, None] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop(0)
        if name and name not in found:
            found[name] = None
            waiting += [_named(inner) for inner in _within(schemas[name])]
    return list(found)


def _named(node: Any) -> str:
    """The component that a node names."""
    return str(node.get("$ref", "")).removeprefix(_PREFIX) if isinstance(node, dict) else ""


def _pointer(name: str) -> Json:
    return {"$ref": f"{_PREFIX}{name}"}
