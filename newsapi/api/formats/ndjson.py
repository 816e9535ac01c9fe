"""NDJSON: one record a line, the very bytes that a page of JSON has for it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import orjson

from newsapi.api.formats.base import Record, Stream
from newsapi.api.values import Schema


class Ndjson(Stream):
    """Lines of JSON."""

    format = "ndjson"
    media_type = "application/x-ndjson"
    aliases = ("application/ndjson", "application/jsonl")
    meaning = "the whole list, one JSON record a line"

    def write(
        self, batches: Iterable[Sequence[Record]], serializer: Any, more: Sequence[str] = ()
    ) -> Iterator[bytes]:
        for batch in batches:
            yield b"".join(orjson.dumps(one, default=str, option=orjson.OPT_APPEND_NEWLINE) for one in batch)

    @classmethod
    def documented(cls, answer: Schema, record: Schema) -> dict[str, Any]:
        description = (
            "The records of the whole list, each a line of JSON that ends in a line feed: the very bytes of "
            "a page. `Accept` may call it `application/ndjson` or `application/jsonl`, too."
        )
        return {"schema": {"type": "string", "description": description}, "x-item-schema": record}
