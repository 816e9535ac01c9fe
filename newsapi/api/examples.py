"""Real answers as examples of the OpenAPI document, one file an operation; a test checks them."""

from functools import cache
from pathlib import Path
from typing import Any

import orjson

FOLDER = Path(__file__).parent / "examples"


@cache
def requests() -> dict[str, str]:
    """The request that each example answers."""
    asked: dict[str, str] = orjson.loads((FOLDER / "requests.json").read_bytes())
    return asked


@cache
def example(name: str) -> Any:
    """The example of that name, or None."""
    file = FOLDER / f"{name}.json"
    return orjson.loads(file.read_bytes()) if file.exists() else None
