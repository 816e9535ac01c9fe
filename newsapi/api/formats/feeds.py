"""A feed as XML (RFC 4287, RFC 5005): what Django's writer does, with all that an entry of ours has."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from django.utils.feedgenerator import Atom1Feed

ATOM = "application/atom+xml"
# What a feed without entries is dated: the same data give the same feed at any time.
_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
# All that XML 1.0 has no way to write.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Category(NamedTuple):
    """What an entry has in common with others: `?parameter=term` lists them."""

    parameter: str
    term: str
    label: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a resource says of a record in a feed; its id, address and times are the record's own."""

    title: str
    content: str
    # When it came before the public; the day of storing where nobody knows.
    published: str | None = None
    # Names and addresses of who wrote or said it.
    authors: Sequence[tuple[str, str]] = ()
    # Each with the parameter and value that narrow the list to it, and how people call it.
    categories: Sequence[Category] = ()
    # Other addresses: (rel, address, media type).
    links: Sequence[tuple[str, str, str]] = ()


class ToEntry(Protocol):
    """Makes an entry out of the JSON of a record."""

    def __call__(self, given: dict[str, Any], /) -> Entry: ...


class Feed(Atom1Feed):
    """One page of a feed."""

    def latest_post_date(self) -> dt.datetime:
        return max((item["updateddate"] for item in self.items), default=_NEVER)

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        handler.addQuickElement("generator", "newsapi")
        for rel, address in self.feed["links"].items():
            handler.addQuickElement("link", None, {"rel": rel, "href": address, "type": ATOM})

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        entry: Entry = item["entry"]
        handler.addQuickElement("id", item["unique_id"])
        handler.addQuickElement("title", xml_text(entry.title).strip() or item["unique_id"])
        handler.addQuickElement("published", item["pubdate"].isoformat())
        handler.addQuickElement("updated", item["updateddate"].isoformat())
        # Without its type: readers take an alternate that says it is no page for no link at all.
        handler.addQuickElement("link", None, {"rel": "alternate", "href": item["link"]})
        for rel, address, media_type in entry.links:
            handler.addQuickElement("link", None, {"rel": rel, "href": address, "type": media_type})
        for name, address in entry.authors:
            if name.strip():
                _write_author(handler, name, address)
        for parameter, term, label in entry.categories:
            scheme = f"{self.feed['list']}#{parameter}"
            said = {"term": xml_text(term), "scheme": scheme, "label": xml_text(label)}
            handler.addQuickElement("category", None, said)
        handler.addQuickElement("content", xml_text(entry.content), {"type": "text"})


def _write_author(handler: Any, name: str, address: str) -> None:
    handler.startElement("author", {})
    handler.addQuickElement("name", xml_text(name))
    handler.addQuickElement("uri", address)
    handler.endElement("author")


def xml_text(text: str) -> str:
    """The text with a replacement character for everything that XML can't hold."""
    return _NOT_XML.sub("\ufffd", text)
