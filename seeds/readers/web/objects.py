"""JSON objects that are no records of this project: schema.org and ninjs."""

from collections.abc import Callable
from typing import Any

from seeds.readers.document import Document, Refused
from seeds.readers.web import ninjs, schema_org


def as_news(value: dict[str, Any]) -> list[Document | Refused] | None:
    """The articles of a schema.org or ninjs object, each or why not; None where it is neither."""
    if "article" in value:
        return None
    if ninjs.is_ninjs(value):
        return [_read(ninjs.as_document, value)]
    if not {"@context", "@type", "@graph"} & value.keys():
        return None
    nodes = list(schema_org.articles_in(value))
    if not nodes:
        kinds = ", ".join(sorted(schema_org.kinds_of(value))) or "no type"
        return [Refused(f"JSON-LD without an article ({kinds})")]
    return [_read(schema_org.as_document, node) for node in nodes]


def _read(read: Callable[[dict[str, Any]], Document], value: dict[str, Any]) -> Document | Refused:
    try:
        return read(value)
    except Refused as refused:
        return refused
