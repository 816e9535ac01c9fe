"""A record without its notes, with no character that can't be stored, and with names written one way."""

import math
import re
import unicodedata
from typing import Any

from seeds.readers.storable import find_unstorable
from seeds.records.problems import Problems, pointer

_BLANKS = re.compile(r"[ \t\r\n\f\v]+")

# What must equal its place in the body, runs over several lines, or names a file.
_AS_WRITTEN = frozenset(("body", "text", "speaker_label", "cue", "description", "source"))

Steps = tuple[str | int, ...]


def clean(value: Any, problems: Problems, at: Steps = ()) -> Any:
    """A copy of the value without `note` keys; raises RecursionError if it is nested too deeply."""
    if isinstance(value, str):
        return _tidy(value, at) if _check_text(value, problems, at) else value
    if isinstance(value, float) and not math.isfinite(value):
        problems.add(pointer(*at), "is no finite number")
        return None
    if isinstance(value, list):
        return [clean(each, problems, (*at, index)) for index, each in enumerate(value)]
    if isinstance(value, dict):
        for key in value:
            _check_text(key, problems, at)
        return {key: clean(each, problems, (*at, key)) for key, each in value.items() if key != "note"}
    return value


def _tidy(text: str, at: Steps) -> str:
    """A name or title as it is compared and shown: NFC, no white space around it and one space inside."""
    key = next((step for step in reversed(at) if isinstance(step, str)), "")
    return text if key in _AS_WRITTEN else unicodedata.normalize("NFC", _BLANKS.sub(" ", text).strip())


def _check_text(text: str, problems: Problems, at: Steps) -> bool:
    """Whether the text can be stored and brought into normal form."""
    found = find_unstorable(text)
    if found is not None:
        problems.add(_storable(at), found[1])
    return found is None


def _storable(at: Steps) -> str:
    return pointer(*at).encode("utf-8", "backslashreplace").decode()
