"""RSS and Atom feeds: each item a document."""

import re
from collections.abc import Iterator
from typing import Any

import feedparser

from seeds.readers.document import Document, Refused
from seeds.readers.items import Item
from seeds.readers.stream import Stream
from seeds.readers.web.markup import text_of
from seeds.readers.web.moments import as_moment
from seeds.readers.web.schema_org import address, language

_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)


def read_feed(stream: Stream, source: str) -> Iterator[Item]:
    """The items of a feed; one without text is refused and the next one read."""
    data = stream.read_all()
    if _ENTITY.search(data):
        raise Refused("an XML document that declares entities of its own, which may grow without end")
    try:
        feed = feedparser.parse(data)
    except ValueError:  # it takes any name for an encoding, bytes and NULs too
        raise Refused("broken XML: its declaration names no encoding") from None
    except (LookupError, AttributeError, TypeError, AssertionError):  # by links in links
        raise Refused("broken XML: its elements stand where no feed has them") from None
    if not feed.entries:
        broken = feed.get("bozo_exception")
        raise Refused(f"broken XML: {str(broken).lower()}" if broken else "a feed without items")
    for number, entry in enumerate(feed.entries, 1):
        # As a plain dictionary: what is not there is then not made up from other keys.
        content = _document(dict(entry), dict(feed.feed))
        size = len(data) if number == 1 else 0
        yield Item(source=source, where=f"item {number}", content=content, format="feed", size=size)


def _document(entry: dict[str, Any], feed: dict[str, Any]) -> Document | Refused:
    body = _body(entry)
    if not body:
        return Refused("an item without text")
    return Document(
        source="",
        format="feed",
        text=body,
        laid_out=False,
        headline=text_of(entry.get("title") or "") or None,
        section=next((tag.get("term") for tag in entry.get("tags", []) if tag.get("term")), None),
        byline=entry.get("author") or None,
        publisher=_publisher(entry, feed),
        published_at=as_moment(entry.get("published")) or as_moment(entry.get("updated")),
        modified_at=as_moment(entry.get("updated")),
        source_url=address(entry.get("link")),
        language=language(entry.get("language") or feed.get("language")),
    )


def _body(entry: dict[str, Any]) -> str:
    """The longest text of an item: whole articles stand beside their summaries."""
    values = [content.get("value") or "" for content in entry.get("content", [])]
    return max((text_of(value) for value in [*values, entry.get("summary") or ""]), key=len)


def _publisher(entry: dict[str, Any], feed: dict[str, Any]) -> str | None:
    """The source of an item that a feed has taken from elsewhere, else the feed's own title."""
    return (entry.get("source") or {}).get("title") or feed.get("title") or None
