"""Saved web pages: the article in them, with what the page says of it in schema.org and meta tags."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import trafilatura
from lxml import etree, html

from seeds.readers.document import Document, Refused
from seeds.readers.items import Item
from seeds.readers.stream import Stream
from seeds.readers.web import schema_org
from seeds.readers.web.encoding import decode_page
from seeds.readers.web.markup import paragraphs_of
from seeds.readers.web.moments import as_moment
from seeds.readers.web.schema_org import Node, address, articles_in, body_of, fields_of, is_walled

_LONG = 60  # words: what is shorter is a teaser, or what a wall leaves of an article
_STUB = 120
_FEWEST = 20  # words that are an article, unless the page says that they are one
_SITE = re.compile(r"\s+(?:\|\s+[^|]+|[–—-]\s+(?P<name>[^–—-]+))$")
_METAS = {
    "headline": ("og:title", "twitter:title", "dc.title"),
    "section": ("article:section",),
    "byline": ("author", "parsely-author", "dc.creator", "byl"),
    "publisher": ("og:site_name", "application-name", "dc.publisher"),
    "published_at": (
        "article:published_time",
        "parsely-pub-date",
        "datepublished",
        "dc.date",
        "date",
        "pubdate",
    ),
    "modified_at": ("article:modified_time", "datemodified", "last-modified"),
    "source_url": ("og:url",),
    "image_caption": ("og:image:alt",),
}
_TEXTS = ("p", "head", "item", "quote", "cell")
_BLOCKS = ("p", "div", "li", "td", "tr", "br", "dd", "dt", "h1", "h2", "h3", "h4", "blockquote", "section")
# Beyond, the second opinion that trafilatura asks for takes time that grows with the square of them.
_MOST_BLOCKS = 1500
# Beyond, looking for an attribute that stands twice in a tag takes such time; no tag has so many words.
_MOST_WORDS_IN_TAG = 4000
_TAG = re.compile(r"""<[a-z](?:[^"'>]++|"[^"]*+"|'[^']*+')*+""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page and the articles that it describes itself."""

    root: html.HtmlElement
    nodes: list[Node]


def read_page(stream: Stream, source: str) -> Iterator[Item]:
    """The articles of a page: nearly always one. Raises Refused for a page without any."""
    data = stream.read_all()
    page = parse(decode_page(data))
    documents = list(_several(page)) or [_one(page)]
    for number, document in enumerate(documents, 1):
        where = f"article {number}" if len(documents) > 1 else ""
        size = len(data) if number == 1 else 0
        yield Item(source=source, content=document, where=where, format="html", size=size)


def parse(text: str) -> Page:
    """The page as a tree; raises Refused where there is none."""
    if any(len(tag[0].split()) > _MOST_WORDS_IN_TAG for tag in _TAG.finditer(text)):
        raise Refused(f"a web page with a tag of more than {_MOST_WORDS_IN_TAG:,} words")
    try:
        # As bytes: a declaration of another encoding than the one it was read in is not believed.
        root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise Refused("a web page without any content") from None
    return Page(root, list(_described(root)))


def _described(root: html.HtmlElement) -> Iterator[Node]:
    for script in root.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            # Line ends in strings are a common mistake of pages, and do no harm.
            yield from articles_in(json.loads(script.text or "", strict=False))
        except (ValueError, RecursionError):
            continue


# -- a page with several articles ------------------------------------------------------------------------


def _several(page: Page) -> Iterator[Document]:
    """The articles of a page that has several with their whole text; nothing where there is but one."""
    told = {body_of(node): node for node in page.nodes if len(body_of(node).split()) >= _LONG}
    if len(told) > 1:
        yield from (schema_org.as_document(node, kind="html") for node in told.values())
        return
    shown = [each for each in page.root.iter("article") if _stands_alone(each)]
    if len(shown) > 1:
        for each in shown:
            cut = html.tostring(each, encoding="unicode", with_tail=False)
            yield _one(parse(f"<html><body>{cut}</body></html>"), around=page)


def _stands_alone(article: html.HtmlElement) -> bool:
    """Whether an element is an article with a headline of its own, and not a teaser or a comment."""
    if next(article.iterancestors("article"), None) is not None or article.find(".//h1") is None:
        return False
    return len(" ".join(each.text_content() for each in article.iter("p")).split()) >= _STUB


# -- a page with one -------------------------------------------------------------------------------------


def _one(page: Page, *, around: Page | None = None) -> Document:
    """The article of a page; `around` is the page that it was cut from, if it was."""
    fields = _fields(page)
    if around is not None:
        fields = {
            **_fields(around),
            "source_url": None,
            "published_at": None,
            "modified_at": None,
            **_given(fields),
        }
    node = _best(page, fields.get("headline"))
    fields |= _given(fields_of(node))
    body, laid_out = _text(page, body_of(node), fields)
    if not body or (not node and len(body.split()) < _FEWEST):
        raise Refused("no article was found in this web page")
    if is_walled(node) and len(body.split()) < _STUB:
        raise Refused(f"a stub of {len(body.split())} words before a paywall; save the whole article")
    caption = fields.pop("image_caption") or _figure(page.root)
    return Document(
        source="", format="html", text=body, laid_out=laid_out, image_caption=caption, **_of_document(fields)
    )


def _text(page: Page, told: str, fields: dict[str, Any]) -> tuple[str, bool]:
    """The text, and whether headline and byline may still stand in it.

    What the page shows has its paragraphs; what it tells of itself is taken where that is much more.
    """
    shown = _extracted(page.root)
    words = _words(shown)
    if len(told.split()) > max(_LONG, 2 * words):
        return told, False
    headline = fields.get("headline")
    captions = list(dict.fromkeys(_captions(page.root)))
    if len(captions) > 1 and words - _words([*captions, headline or ""]) < _FEWEST:
        shown = captions  # a gallery: what stands under its pictures is its text
    if headline and headline not in shown[:3]:
        shown = [headline, *shown]
    return "\n\n".join(shown) if words else "", True


def _extracted(root: html.HtmlElement) -> list[str]:
    """The paragraphs of the main text."""
    is_long = next(islice(root.iter(*_BLOCKS), _MOST_BLOCKS, None), None) is not None
    found = trafilatura.bare_extraction(root, include_comments=False, include_tables=False, fast=is_long)
    body = getattr(found, "body", None)
    if body is None:
        return []
    texts = (paragraphs_of(each) for each in body.iter(*_TEXTS))
    return [text for text in texts if text]


def _best(page: Page, headline: str | None) -> Node:
    """The article that the page describes: the one of its headline, else the first."""
    same = (node for node in page.nodes if headline and schema_org.text(node.get("headline")) == headline)
    return next(same, None) or next(iter(page.nodes), {})


def _fields(page: Page) -> dict[str, Any]:
    """What meta tags, the head and the page's own marks say."""
    root = page.root
    metas = _metas(root)
    fields: dict[str, Any] = {
        name: next((metas[key] for key in keys if key in metas), None) for name, keys in _METAS.items()
    }
    fields["headline"] = _heading(root) or fields["headline"] or _title(root, fields["publisher"])
    fields["published_at"] = as_moment(fields["published_at"]) or _marked_time(root, "datePublished")
    fields["modified_at"] = as_moment(fields["modified_at"]) or _marked_time(root, "dateModified")
    canonical = next(iter(root.xpath("//link[@rel='canonical']/@href")), None)
    fields["source_url"] = address(canonical) or address(fields["source_url"])
    fields["byline"] = None if address(fields["byline"]) else fields["byline"]
    fields["language"] = schema_org.language(
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    )
    return fields


def _heading(root: html.HtmlElement) -> str | None:
    heading = root.find(".//h1")
    return None if heading is None else _line(heading.text_content())


def _title(root: html.HtmlElement, site: str | None) -> str | None:
    """The title in the head, without the name of the site behind it."""
    title = _line(root.findtext(".//title"))
    named = _SITE.search(title) if title else None
    if title is None or named is None or named["name"] not in (None, site):
        return title
    return title[: named.start()]


def _metas(root: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = _line(meta.get("content"))
        if name and content:
            found.setdefault(name, content)
    return found


def _marked_time(root: html.HtmlElement, name: str) -> str | None:
    marked = root.xpath("//*[@itemprop=$name]/@datetime | //*[@itemprop=$name]/@content", name=name)
    return next((moment for value in marked if (moment := as_moment(value))), None)


def _figure(root: html.HtmlElement) -> str | None:
    """The caption of the article's first picture."""
    return next(_captions(root), None)


def _captions(root: html.HtmlElement) -> Iterator[str]:
    captions = root.xpath("//article//figcaption | //main//figcaption")
    return (text for each in captions if (text := _line(each.text_content())))


def _words(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _of_document(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name != "image_caption" and value is not None}


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
