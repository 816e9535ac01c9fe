"""Text that can't be stored: NUL, half characters, and letters under hundreds of accents."""

import re
from dataclasses import fields, replace

import regex

from seeds.readers.document import Document, Refused
from seeds.readers.items import Item

# Normal form puts the accents of a letter in order, in a time that grows with the square of their number.
MOST_ACCENTS = 200
_WRONG = (
    (re.compile("\0"), "a NUL character (U+0000) stands in the text"),
    (re.compile("[\ud800-\udfff]"), "half a character (a lone surrogate) stands in the text"),
    (
        regex.compile(rf"\p{{M}}{{{MOST_ACCENTS + 1}}}"),
        f"more than {MOST_ACCENTS} accents stand on one letter",
    ),
)


def find_unstorable(text: str) -> tuple[int, str] | None:
    """Where something stands in a text that can't be stored, and what; or None."""
    for pattern, reason in _WRONG[:1] if text.isascii() else _WRONG:
        if found := pattern.search(text):
            return found.start(), reason
    return None


def checked(item: Item) -> Item:
    """The item, or its refusal where a text of it can't be stored; records are looked through when read."""
    if isinstance(item.content, Document):
        for field in fields(item.content):
            value = getattr(item.content, field.name)
            for text in value if isinstance(value, tuple) else (value,):
                if isinstance(text, str) and (found := find_unstorable(text)):
                    at, reason = found
                    line = f"line {text.count(chr(10), 0, at) + 1}"
                    where = line if field.name == "text" else field.name
                    return replace(item, content=Refused(reason, where=where))
    return item
