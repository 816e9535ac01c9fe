"""Real answers as examples of the OpenAPI document, one file an operation; a test checks them."""

from functools import cache
from pathlib import Path
from typing import Any

import orjson

_FOLDER = Path(__file__).parent / "examples"


@cache
def example(operation: str) -> Any:
    """The example of that name, or None."""
    file = _FOLDER / f"{operation}.json"
    return orjson.loads(file.read_bytes()) if file.exists() else None
