"""What search adds to the OpenAPI document: the `highlight` of the records of each list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_HIGHLIGHT = {
    "type": "array",
    "items": {"$ref": "#/components/schemas/Highlight"},
    "description": "The passages in which the words of `q` stand; only there if `highlight=true` asks "
    "for it, and empty where the passages are not given away.",
}


def add_highlights(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Let the records of every list that takes `highlight` have one, in whatever shape: always whole."""
    schemas = result["components"]["schemas"]
    for reference in _searched(result):
        items = schemas[reference.rpartition("/")[2]]["properties"]["results"]["items"]
        for record in items.get("anyOf", [items]):
            schemas[record["$ref"].rpartition("/")[2]]["properties"]["highlight"] = dict(_HIGHLIGHT)
    return result


def _searched(result: dict[str, Any]) -> Iterator[str]:
    for operations in result["paths"].values():
        operation = operations.get("get", {})
        if any(parameter.get("name") == "highlight" for parameter in operation.get("parameters", ())):
            schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
            if "$ref" in schema:
                yield schema["$ref"]
