"""JSON-LD as pages have it in their scripts: in comments, with a comma too many, several values in one."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

# Strings, which stay, and what stands around or between values by mistake. Whatever is left open ends with
# the text, so that nothing is looked through twice.
_PIECES = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*+(?:"|\\?\Z))'
    r"|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|//\s*+(?:<!\[CDATA\[|\]\]>)|//[^\n{\[]*+"
    r"|<!--|-->|<!\[CDATA\[|\]\]>|,(?=\s*+[}\]])",
    re.DOTALL,
)
_ESCAPE = re.compile(r'\\(?P<known>["\\/bfnrt]|u[0-9a-fA-F]{4})|\\')
_BETWEEN = re.compile(r"[\s,;]*")
_DECODER = json.JSONDecoder(strict=False)  # line ends in strings are a common mistake, and do no harm


def values_of(script: str) -> Iterator[Any]:
    """The JSON values in a script, as far as they can be made out."""
    text, at = script if '"' in script else unescape(script), 0
    try:
        yield _DECODER.decode(text)
        return
    except (ValueError, RecursionError):
        text = _PIECES.sub(_mended, text)
    while (at := _after(text, at)) < len(text):
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield value


def _after(text: str, at: int) -> int:
    between = _BETWEEN.match(text, at)
    return between.end() if between else at


def _mended(piece: re.Match[str]) -> str:
    """A string without escapes that JSON doesn't know; nothing in place of anything else."""
    return _ESCAPE.sub(lambda escape: escape[0] if escape["known"] else "", piece["string"] or "")
