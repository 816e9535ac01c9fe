"""What RFC 4287 and RFC 5005 demand of a feed, rule by rule."""

import datetime as dt
from collections.abc import Iterator
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
# Elements that a feed or an entry has once, or at most once (4.1.1, 4.1.2).
_ONCE = {"feed": ("id", "title", "updated"), "entry": ("id", "title", "updated")}
_AT_MOST_ONCE = {"feed": ("generator", "subtitle", "rights"), "entry": ("content", "published", "summary")}
_DATES = (f"{ATOM}updated", f"{ATOM}published")


def feed_errors(content: bytes) -> list[str]:
    """Where a document is no valid feed."""
    root = ElementTree.fromstring(content)
    parsed = feedparser.parse(content)
    return [*(_errors(root)), *([str(parsed.bozo_exception)] if parsed.bozo else [])]


def _errors(root: Element) -> Iterator[str]:
    if root.tag != f"{ATOM}feed":
        yield "4.1.1: the root is no feed"
    for tag in (element.tag for element in root.iter() if not element.tag.startswith(ATOM)):
        yield f"{tag} is no element of Atom"
    yield from _members(root, "feed")
    ids = [entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")]
    if len(set(ids)) < len(ids):
        yield "4.1.1: two entries have one id"
    for entry in root.iter(f"{ATOM}entry"):
        yield from _members(entry, "entry")
        if root.find(f"{ATOM}author") is None and entry.find(f"{ATOM}author") is None:
            yield "4.1.2: an entry has no author, and the feed has none"
    for element in root.iter():
        yield from _values(element)
    if not [link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]:
        yield "4.1.1: no link to itself"


def _members(parent: Element, name: str) -> Iterator[str]:
    for child in _ONCE[name]:
        if len(parent.findall(ATOM + child)) != 1:
            yield f"4.1: {name} has not one {child}"
    for child in _AT_MOST_ONCE[name]:
        if len(parent.findall(ATOM + child)) > 1:
            yield f"4.1: {name} has several {child}"
    links = [
        (link.get("type"), link.get("hreflang")) for link in parent.findall(f"{ATOM}link[@rel='alternate']")
    ]
    if len(set(links)) < len(links):
        yield f"4.1: {name} has two alternates of one type and language"
    if name == "entry" and not links and parent.find(f"{ATOM}content") is None:
        yield "4.1.2: an entry has neither content nor alternate"


def _values(element: Element) -> Iterator[str]:
    text = element.text or ""
    if element.tag in _DATES and dt.datetime.fromisoformat(text).tzinfo is None:
        yield f"3.3: {text} has no zone"
    if element.tag in (f"{ATOM}id", f"{ATOM}uri") and not urlsplit(text).scheme:
        yield f"4.2.6: {text} is no absolute address"
    if element.tag == f"{ATOM}link" and not urlsplit(element.get("href", "")).scheme:
        yield "4.2.7.1: a link leads nowhere"
    if element.tag == f"{ATOM}name" and not text.strip():
        yield "3.2.1: a person has no name"
    if element.tag == f"{ATOM}category" and not element.get("term"):
        yield "4.2.2.1: a category has no term"
    if element.tag == f"{ATOM}title" and not text.strip():
        yield "4.2.14: a title is empty"
