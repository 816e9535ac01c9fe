"""RSS and Atom feeds: each item a document."""

import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any

import feedparser

from seeds.readers.document import Document, Refused
from seeds.readers.items import Item
from seeds.readers.stream import Stream
from seeds.readers.web.markup import captions_of, text_of
from seeds.readers.web.moments import as_moment
from seeds.readers.web.schema_org import article_address, language

_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)
_DECLARATION = re.compile(rb"\s*<\?xml[^>]*\?>")
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OF_XML = frozenset((b"amp;", b"lt;", b"gt;", b"quot;", b"apos;"))
_END = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_END_OF_ITEM = re.compile(rb"</(?:\w+:)?(?:item|entry)\s*>", re.IGNORECASE)
_MAIL = re.compile(r"\S+@\S+(?:\s*\((?P<name>[^()]+)\))?")


def read_feed(stream: Stream, source: str) -> Iterator[Item]:
    """The items of a feed; one without text is refused and the next one read."""
    data = stream.read_all()
    feed = _parsed(_prepared(data, stream))
    # Of an item that is cut no part is stored as if it were the whole.
    whole = len(feed.entries) if _END.search(data) else len(_END_OF_ITEM.findall(data))
    for number, entry in enumerate(feed.entries[:whole], 1):
        # As a plain dictionary: what is not there is then not made up from other keys.
        content = _document(dict(entry), dict(feed.feed))
        size = len(data) if number == 1 else 0
        yield Item(source=source, where=f"item {number}", content=content, format="feed", size=size)
    if not _END.search(data):
        raise Refused("broken XML: the feed breaks off here", where=f"item {whole + 1}")


def _parsed(data: bytes) -> Any:
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
    return feed


def _prepared(data: bytes, stream: Stream) -> bytes:
    """The feed as its parser takes it: in the encoding that it declares, with the entities that XML knows."""
    if stream.utf_16:
        data = _DECLARATION.sub(b'<?xml version="1.0" encoding="utf-8"?>', data, count=1)
    return _NAMED.sub(_numbered, data)


def _numbered(entity: re.Match[bytes]) -> bytes:
    """An entity that only HTML has, by the numbers of its characters."""
    characters = "" if entity[1] in _OF_XML else html5.get(entity[1].decode("ascii"), "")
    return b"".join(b"&#%d;" % ord(character) for character in characters) or entity[0]


def _document(entry: dict[str, Any], feed: dict[str, Any]) -> Document | Refused:
    marked, body = _body(entry)
    if not body:
        return Refused("an item without text")
    return Document(
        source="",
        format="feed",
        text=body,
        laid_out=False,
        headline=text_of(entry.get("title") or "") or None,
        section=next((tag.get("term") for tag in entry.get("tags", []) if tag.get("term")), None),
        byline=_byline(entry),
        publisher=_publisher(entry, feed),
        published_at=as_moment(entry.get("published")) or as_moment(entry.get("updated")),
        modified_at=as_moment(entry.get("updated")),
        source_url=article_address(entry.get("link")),
        language=language(entry.get("language") or feed.get("language")),
        image_caption=next(iter(captions_of(marked)), None),
    )


def _body(entry: dict[str, Any]) -> tuple[str, str]:
    """The longest text of an item, with its markup and without: articles stand beside their summaries."""
    values = [
        *(content.get("value") or "" for content in entry.get("content", [])),
        entry.get("summary") or "",
    ]
    return max(((value, text_of(value)) for value in values), key=lambda pair: len(pair[1]))


def _byline(entry: dict[str, Any]) -> str | None:
    """Its authors, without the addresses that RSS has in the place of their names."""
    names = [author.get("name") for author in entry.get("authors", [])]
    printed = names if len(names) > 1 else [entry.get("author")]
    told = (_MAIL.fullmatch(name.strip()) or name.strip() for name in printed if name)
    people = [each if isinstance(each, str) else each["name"] for each in told]
    return ", ".join(filter(None, people)) or None


def _publisher(entry: dict[str, Any], feed: dict[str, Any]) -> str | None:
    """The source of an item that a feed has taken from elsewhere, else the feed's own title."""
    return (entry.get("source") or {}).get("title") or feed.get("title") or None
