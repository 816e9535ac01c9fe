"""Text as a spreadsheet may have it: no cell is taken for a formula, and every text can be had back."""

from typing import Any

import orjson
import regex

# What makes a cell a formula, in either width, whatever blanks, quotation marks and invisible characters
# stand before it; and the control characters with which a text could leave its cell.
_FORMULA = regex.compile(r"""[\t\r\n]|[\s\p{Cc}\p{Cf}\p{Pi}\p{Pf}"'`]*[=+\-@＝＋－＠]""")
_MARK = "'"


def cell(value: Any) -> str:
    """A member of a record: text as it is, nothing for null, all else as JSON writes it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    return orjson.dumps(value, default=str).decode()


def guarded(text: str) -> str:
    """With an apostrophe before what could be a formula, and before what begins with an apostrophe itself."""
    return _MARK + text if text.startswith(_MARK) or _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given: whoever reads a cell takes one leading apostrophe off."""
    return text.removeprefix(_MARK)
