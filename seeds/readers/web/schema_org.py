"""Articles as schema.org describes them (https://schema.org/NewsArticle), alone or in a page."""

import re
from collections.abc import Iterator
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
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_DEEPEST = 20
_LONGEST_ADDRESS = 2000


def articles_in(value: Any, depth: int = 0) -> Iterator[Node]:
    """The outermost nodes of a JSON-LD value that are articles."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from articles_in(each, depth + 1)
    elif isinstance(value, dict):
        if kinds_of(value) & ARTICLES:
            yield value
            return
        for each in value.values():
            if isinstance(each, dict | list):
                yield from articles_in(each, depth + 1)


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
    body = text(node.get("articleBody")) or text(node.get("text")) or ""
    body = text_of(body) if has_markup(body) else body
    updates = _list(node.get("liveBlogUpdate")) if depth < _DEEPEST else []
    entries = [entry for entry in updates if isinstance(entry, dict)]
    told = [
        part for entry in entries for part in (text(entry.get("headline")), body_of(entry, depth + 1)) if part
    ]
    return "\n\n".join([body, *told] if body else told)


def fields_of(node: Node) -> dict[str, Any]:
    """What a node says of its article, by the names of Document's fields."""
    authors = [author for author in _list(node.get("author")) if author]
    people = [name for author in authors if _is_person(author) and (name := text(author))]
    printed = [name for author in authors if not _is_person(author) and (name := text(author))]
    caption, credit = _picture(node.get("image"))
    return {
        "headline": text(node.get("headline")) or text(node.get("name")),
        "section": next((name for one in _list(node.get("articleSection")) if (name := text(one))), None),
        "byline": None if people else ", ".join(printed) or None,
        "authors": tuple(dict.fromkeys(people)),
        "publisher": next((name for one in _list(node.get("publisher")) if (name := text(one))), None),
        "published_at": as_moment(node.get("datePublished")),
        "modified_at": as_moment(node.get("dateModified")),
        "source_url": address(node.get("url"))
        or address(node.get("mainEntityOfPage"))
        or address(node.get("@id")),
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
        caption = text(image.get("caption")) or text(image.get("description"))
        if caption:
            return caption, text(image.get("creditText")) or text(image.get("creator"))
    return None, None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
