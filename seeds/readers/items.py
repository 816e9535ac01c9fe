"""What reading yields: one item for each document of a file, as text, as record or as refusal."""

from dataclasses import dataclass
from typing import Any

from seeds.readers.document import Document, Refused

Record = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One document as it stands in its source.

    `where` is the line (`line 3`) or JSON pointer (`/3`) at which it stands in `source`, empty where the
    source is this one document; `size` counts the bytes read for it.
    """

    source: str
    content: Document | Record | Refused
    where: str = ""
    format: str | None = None
    size: int = 0

    @property
    def place(self) -> str:
        return self.within("")

    def within(self, where: str) -> str:
        """The place of something inside the document: `file`, `file:line 3:/quotes/0`, `file:/3/quotes/0`."""
        where = printable(where)  # a pointer has keys of the document in it
        if self.where == where or not where:
            where = self.where
        elif self.where:
            where = self.where + where if self.where.startswith("/") else f"{self.where}:{where}"
        return f"{self.source}:{where}" if where else self.source


def printable(text: str) -> str:
    """The text on one line, storable and safe to print: control characters and lone surrogates escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
