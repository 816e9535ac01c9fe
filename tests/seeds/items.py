"""Reading bytes as if they stood in a file, and what came of them."""

import io
from typing import Any

from seeds.readers import Document, Item, Refused, read_binary

LIMIT = 1000


def items(data: bytes | str, suffix: str = "", limit: int = LIMIT) -> list[Item]:
    data = data.encode() if isinstance(data, str) else data
    return list(read_binary(io.BytesIO(data), source="file", limit=limit, suffix=suffix))


def text_of(data: bytes | str) -> str:
    (item,) = items(data)
    assert isinstance(item.content, Document), item.content
    return item.content.text


def refusal(data: bytes | str, suffix: str = "", limit: int = LIMIT) -> str:
    (item,) = items(data, suffix, limit)
    assert isinstance(item.content, Refused), item.content
    return item.content.reason


def contents(data: bytes | str, suffix: str = "") -> list[tuple[str, Any]]:
    return [
        (item.where, item.content.reason if isinstance(item.content, Refused) else item.content)
        for item in items(data, suffix)
    ]
