"""Articles as schema.org describes them (https://schema.org/NewsArticle), alone or in a page."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from seeds.readers.document import Document, Refused
from seeds.readers.web.markup import has_markup, text_of
from seeds.readers.web.moments import as_moment

Node = dict[str, Any]

ARTICLES = frozenset(
    (
        "Article", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle",
        "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "Report", "BlogPosting",
        "LiveBlogPosting",
    )
)  # fmt: skip
_REFERRING = frozenset(("author", "image", "publisher"))
_LISTS = frozenset(("itemListElement",))
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});", re.ASCII)
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_DEEPEST = 20
_LONGEST_ADDRESS = 2000


def articles_in(value: Any, *, listed: bool = True) -> Iterator[Node]:
    """The outermost nodes of a JSON-LD value that are articles, with what they only refer to.

    Where `listed` is False, those in its lists are left out: pages list other stories in them.
    """
    told: dict[str, Node] = {}
    for node in _nodes(value):
        if "@id" in node and len(node) > len(told.get(str(node["@id"]), {"@id": None})):
            told[str(node["@id"])] = node
    for node in _nodes(value, within=False, aside=frozenset() if listed else _LISTS):
        if kinds_of(node) & ARTICLES:
            yield {name: _followed(each, told) if name in _REFERRING else each for name, each in node.items()}


def _nodes(
    value: Any, *, within: bool = True, aside: frozenset[str] = frozenset(), depth: int = 0
) -> Iterator[Node]:
    """All nodes but those below the names in `aside`; unless `within`, none that is in an article."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        if not within and kinds_of(value) & ARTICLES:
            return
    named = value.items() if isinstance(value, dict) else ((None, each) for each in _list(value))
    for name, each in named:
        if isinstance(each, dict | list) and name not in aside:
            yield from _nodes(each, within=within, aside=aside, depth=depth + 1)


def _followed(value: Any, told: dict[str, Node]) -> Any:
    """A value with what is told elsewhere of the nodes that it names by their ids."""
    if isinstance(value, list):
        return [_followed(each, told) for each in value]
    if isinstance(value, dict) and "@id" in value:
        return {**told.get(str(value["@id"]), {}), **value}
    return value


def kinds_of(node: Node) -> set[str]:
    """The types of a node without the address of their vocabulary."""
    return {str(kind).rsplit("/", 1)[-1].removeprefix("schema:") for kind in _list(node.get("@type"))}


def as_document(node: Node, *, kind: str = "schema.org") -> Document:
    """The article of a node; raises Refused where it has no text."""
    body = body_of(node)
    if not body:
        raise Refused("a schema.org article without articleBody")
    return Document(source="", format=kind, text=body, laid_out=False, **fields_of(node))


def body_of(node: Node, depth: int = 0) -> str:
    """The text of an article: of a live blog, its entries in the order in which they stand."""
    body = prose(node.get("articleBody")) or prose(node.get("text")) or ""
    updates = _list(node.get("liveBlogUpdate")) if depth < _DEEPEST else []
    entries = [entry for entry in updates if isinstance(entry, dict)]
    told = [
        part
        for entry in entries
        for part in (prose(entry.get("headline")), body_of(entry, depth + 1))
        if part
    ]
    return "\n\n".join([body, *told] if body else told)


def fields_of(node: Node) -> dict[str, Any]:
    """What a node says of its article, by the names of Document's fields."""
    authors = [author for author in _list(node.get("author")) if author]
    people = [name for author in authors if _is_person(author) for name in _names(author)]
    printed = [name for author in authors if not _is_person(author) for name in _names(author)]
    caption, credit = _picture(node.get("image"))
    return {
        "headline": prose(node.get("headline")) or prose(node.get("name")),
        "section": next((name for one in _list(node.get("articleSection")) if (name := prose(one))), None),
        "byline": None if people else ", ".join(printed) or None,
        "authors": tuple(dict.fromkeys(people)),
        "publisher": next((name for one in _list(node.get("publisher")) if (name := prose(one))), None),
        "published_at": as_moment(node.get("datePublished")),
        "modified_at": as_moment(node.get("dateModified")),
        "source_url": address_of(node),
        "language": language(node.get("inLanguage")),
        "image_caption": caption,
        "image_credit": credit,
    }


def is_walled(node: Node) -> bool:
    """Whether the page says that not everybody may read the article."""
    return str(node.get("isAccessibleForFree")).lower() == "false"


def text(value: Any) -> str | None:
    """The text of a value: itself, its `@value`, or its name."""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
        value = value[0] if isinstance(value, list) and value else value
    return (value.strip() or None) if isinstance(value, str) else None


def prose(value: Any) -> str | None:
    """The text of a value without markup and entities, which pages leave in it, once or twice escaped."""
    found = text(value) or ""
    for _ in range(2):
        if has_markup(found):
            return text_of(found) or None
        if not (plain := _ENTITY.sub(lambda entity: unescape(entity[0]), found)) or plain == found:
            break
        found = plain
    return found.strip() or None


def _names(author: Any) -> list[str]:
    """The names of an author; pages put those of several into one."""
    names = author.get("name") if isinstance(author, dict) else author
    return [name for each in _list(names) if (name := prose(each))]


def address(value: Any) -> str | None:
    """An absolute address of the web, or None."""
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    if not isinstance(value, str) or len(value) > _LONGEST_ADDRESS or re.search(r"\s", value.strip()):
        return None
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return None
    return value.strip() if parts.scheme in ("http", "https") and parts.hostname else None


def article_address(value: Any) -> str | None:
    """An address that can be an article's, and not its site's, or None."""
    found = address(value)
    parts = urlsplit(found) if found else None
    return found if parts and (parts.path.strip("/") or parts.query) else None


def address_of(node: Node) -> str | None:
    """The address of an article."""
    told = (article_address(node.get(name)) for name in ("url", "mainEntityOfPage", "@id"))
    return next(filter(None, told), None)


def language(value: Any) -> str | None:
    """A language tag (BCP 47), or None."""
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    value = next(iter(_list(value)), None)
    if not isinstance(value, str) or not _TAG.fullmatch(value.strip()):
        return None
    return value.strip().replace("_", "-")


def _is_person(author: Any) -> bool:
    """Bare strings are bylines: they may name several people, or a desk."""
    return isinstance(author, dict) and "Person" in kinds_of(author)


def _picture(value: Any) -> tuple[str | None, str | None]:
    images = [image for image in _list(value) if isinstance(image, dict)]
    for image in images:
        caption = prose(image.get("caption")) or prose(image.get("description"))
        if caption:
            return caption, prose(image.get("creditText")) or prose(image.get("creator"))
    return None, None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
