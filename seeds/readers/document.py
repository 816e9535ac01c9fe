"""What a reader makes of a file: one `Document` for each text, before anything is read into it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text with whatever its source says of it; None where it does not.

    `text` is the whole document for formats without fields of their own (plain text: the extractor finds
    headline, date and body in it), else the body alone, and the other fields are given.
    """

    source: str
    format: str
    text: str
    laid_out: bool = True  # True: `text` has date line, headline, byline … in it; False: it is the body
    headline: str | None = None
    section: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published_at: str | None = None
    modified_at: str | None = None
    source_url: str | None = None
    language: str | None = None
    image_caption: str | None = None
    image_credit: str | None = None


class Refused(Exception):
    """A document that can't be taken: `where` is a line (`line 3`) or JSON pointer inside the source."""

    def __init__(self, reason: str, *, source: str = "", where: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.source = source
        self.where = where

    def __str__(self) -> str:
        place = ":".join(part for part in (self.source, self.where) if part)
        return f"{place}: {self.reason}" if place else self.reason
