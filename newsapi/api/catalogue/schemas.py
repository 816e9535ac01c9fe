"""Reading JSON schemas: which values one allows, and which fields an answer has."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Values:
    """What a schema allows, with alternatives and references resolved."""

    types: list[str] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)
    choices: list[str] = field(default_factory=list)
    minimum: int | None = None
    maximum: int | None = None

    @property
    def nullable(self) -> bool:
        return "null" in self.types

    @property
    def type(self) -> str:
        """The type of a value that is there; a text of several whole numbers is written of numbers."""
        known = [one for one in self.types if one != "null"]
        return known[0] if known else "object"


class Schemas:
    """The components of a document."""

    def __init__(self, document: Json) -> None:
        self._components: Json = document["components"]["schemas"]

    def alternatives(self, schema: Json) -> Iterator[Json]:
        """The schemas without references and alternatives that a value may meet."""
        if "$ref" in schema:
            yield from self.alternatives(self._components[schema["$ref"].rsplit("/", 1)[1]])
        elif either := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
            for one in either:
                yield from self.alternatives(one)
        else:
            yield schema

    def values(self, schema: Json) -> Values:
        found = Values()
        for one in self.alternatives(schema):
            found.types += [kind for kind in _types(one) if kind not in found.types]
            if "format" in one and one["format"] not in found.formats:
                found.formats.append(one["format"])
            found.choices += [choice for choice in one.get("enum", ()) if choice is not None]
            found.minimum = one.get("minimum", found.minimum)
            found.maximum = one.get("maximum", found.maximum)
        return found

    def fields(self, schema: Json, prefix: str = "", within: tuple[int, ...] = ()) -> Iterator[Json]:
        """Every field of what an object may be, those of the objects in it by dotted names."""
        records = [one for one in self.alternatives(schema) if "properties" in one and id(one) not in within]
        holders = {name: record for record in reversed(records) for name in record["properties"]}
        for name in dict.fromkeys(name for record in records for name in record["properties"]):
            described = holders[name]["properties"][name]
            values = self.values(described)
            several = values.type == "array"
            inner = next(self._items(described)) if several else described
            one = self.values(inner) if several else values
            yield {
                "name": f"{prefix}{name}",
                "description": described.get("description", ""),
                "type": one.type,
                "formats": one.formats,
                "values": one.choices,
                "nullable": values.nullable,
                "several": several,
            }
            yield from self.fields(inner, f"{prefix}{name}.", (*within, id(holders[name])))

    def _items(self, schema: Json) -> Iterator[Json]:
        return (one["items"] for one in self.alternatives(schema) if "items" in one)


def _types(schema: Json) -> list[str]:
    kinds = schema.get("type", [])
    return [kinds] if isinstance(kinds, str) else list(kinds)
