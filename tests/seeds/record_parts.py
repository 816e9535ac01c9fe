"""Records of one small body, and what is said when one is refused."""

from typing import Any

import pytest

from seeds.readers.document import Refused
from seeds.records import parse

BODY = "“Yes,” said Ann Bo. “The bridge,” Bo’s aide added, “is open.”\n\n“And safe,” said Ann Bo."


def make(**parts: Any) -> dict[str, Any]:
    """A record of BODY with these parts."""
    return {"article": {"body": BODY}, **parts}


def at(text: str, occurrence: int = 0) -> dict[str, Any]:
    """The offsets of a text in BODY."""
    start = -1
    for _ in range(occurrence + 1):
        start = BODY.index(text, start + 1)
    return {"start": start, "end": start + len(text), "text": text}


def quote(**values: Any) -> dict[str, Any]:
    return {"kind": "direct", "text": "Yes", **values}


def event(**values: Any) -> dict[str, Any]:
    return {"name": "Opening", "type": "cooperate", **values}


def refusal(record: Any) -> str:
    with pytest.raises(Refused) as refused:
        parse(record)
    return str(refused.value)
