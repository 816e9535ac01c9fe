"""Saved web pages: the article in them, with what the page says of it in schema.org and meta tags."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Any
from urllib.parse import urlsplit

import trafilatura
from lxml import etree, html

from seeds.readers.document import Document, Refused
from seeds.readers.web import schema_org
from seeds.readers.web.encoding import decode_page
from seeds.readers.web.marks import line, marked_fields
from seeds.readers.web.markup import paragraphs_of_tei
from seeds.readers.web.schema_org import Node, articles_in, body_of, fields_of, is_walled
from seeds.readers.web.scripts import values_of
from seeds.readers.web.wording import count_words, is_invitation

_LONG = 60  # words: what is shorter is a teaser, or what a wall leaves of an article
_STUB = 120
_FEWEST = 20  # words that are an article, unless the page says that they are one
_BLOCKS = ("p", "div", "li", "td", "tr", "br", "dd", "dt", "h1", "h2", "h3", "h4", "blockquote", "section")
# Beyond, the second opinion that trafilatura asks for takes time that grows with the square of them.
_MOST_BLOCKS = 1500
# Beyond, everything it does takes such time; no page that anybody reads has so many.
_MOST_EVER = 50_000
# Beyond, looking for an attribute that stands twice in a tag takes such time; no tag has so many words.
_MOST_WORDS_IN_TAG = 4000
_CONTROLS = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # that no XML has
_BLANK_LINES = re.compile(r"\n[^\S\n]*+\n")
_WORD = re.compile(r"\b(?!(?:all|and|are|for|from|has|new|not|over|out|the|was|who|will|with)\b)[^\W_]{3,}")
_TAG = re.compile(r"""<[a-z](?:[^"'>]++|"[^"]*+"|'[^']*+')*+""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page and the articles that it describes itself."""

    root: html.HtmlElement
    nodes: list[Node]


def articles_of(data: bytes, *, origin: str | None = None) -> list[Document]:
    """The articles of a page: nearly always one. Raises Refused for a page without any.

    `origin` is where it was saved from, for a page that doesn't give its address itself.
    """
    page = parse(decode_page(data))
    if several := list(_several(page)):
        return several
    document = _one(page)
    return [document if document.source_url else replace(document, source_url=origin)]


def parse(text: str) -> Page:
    """The page as a tree; raises Refused where there is none."""
    if any(len(tag[0].split()) > _MOST_WORDS_IN_TAG for tag in _TAG.finditer(text)):
        raise Refused(f"a web page with a tag of more than {_MOST_WORDS_IN_TAG:,} words")
    try:
        # As bytes: a declaration of another encoding than the one it was read in is not believed.
        root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise Refused("a web page without any content") from None
    _part_preformatted(root)
    return Page(root, list(_described(root)))


def _part_preformatted(root: html.HtmlElement) -> None:
    """Plain texts that were saved as pages have their paragraphs between blank lines."""
    for element in list(root.iter("pre")):
        paragraphs = [text for text in _BLANK_LINES.split(element.text_content()) if text.strip()]
        if len(paragraphs) > 1:
            element.clear(keep_tail=True)
            element.tag = "div"
            for text in paragraphs:
                etree.SubElement(element, "p").text = _CONTROLS.sub("", text)


def _described(root: html.HtmlElement) -> Iterator[Node]:
    scripts = (each for each in root.iter("script") if "ld+json" in each.get("type", "").lower())
    return articles_in([value for each in scripts for value in values_of(each.text or "")], listed=False)


# -- a page with several articles ------------------------------------------------------------------------


def _several(page: Page) -> Iterator[Document]:
    """The articles of a page that has several with their whole text; nothing where there is but one."""
    told = {body_of(node): node for node in page.nodes if count_words(body_of(node)) >= _LONG}
    if len(told) > 1:
        yield from (schema_org.as_document(node, kind="html") for node in told.values())
        return
    shown = _standing_alone(page.root)
    if len(shown) > 1:
        around = marked_fields(page.root)
        for each in shown:
            cut = html.tostring(each, encoding="unicode", with_tail=False)
            yield _one(parse(f"<html><body>{cut}</body></html>"), around=around)


def _standing_alone(root: html.HtmlElement) -> list[html.HtmlElement]:
    """The articles with a headline and a whole text of their own; teasers and comments are none.

    Below one headline for all, or with shorter ones between them, they are parts of one: of a live blog.
    """
    outer = [each for each in root.iter("article") if next(each.iterancestors("article"), None) is None]
    whole = [each for each in outer if _length(each) >= _STUB]
    headed = [each for each in whole if each.find(".//h1") is not None]
    if headed or any(next(each.iterancestors("article"), None) is None for each in root.iter("h1")):
        return headed
    parts = any(_LONG <= _length(each) < _STUB for each in outer)
    return [] if parts else [each for each in whole if each.find(".//h2") is not None]


def _length(article: html.HtmlElement) -> int:
    return count_words(" ".join(each.text_content() for each in article.iter("p")))


# -- a page with one -------------------------------------------------------------------------------------


def _one(page: Page, *, around: dict[str, Any] | None = None) -> Document:
    """The article of a page; `around` is what the page says that it was cut from, if it was."""
    fields = marked_fields(page.root)
    if around is not None:
        fields = {
            **around,
            "source_url": None,
            "published_at": None,
            "modified_at": None,
            **_given(fields),
        }
    node = _own(page, fields)
    fields |= _given(fields_of(node))
    body, laid_out = _text(page, body_of(node), fields)
    length = count_words(body)
    if not body or (not node and length < _FEWEST):
        raise Refused("no article was found in this web page")
    if length < _STUB and (is_walled(node) or is_invitation(body)):
        raise Refused(f"a stub of {length} words before a paywall; save the whole article")
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
    if count_words(told) > max(_LONG, 2 * words):
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
    if _has_more(root, _MOST_EVER):
        raise Refused(f"a web page with more than {_MOST_EVER:,} paragraphs")
    is_long = _has_more(root, _MOST_BLOCKS)
    found = trafilatura.bare_extraction(root, include_comments=False, include_tables=False, fast=is_long)
    body = getattr(found, "body", None)
    return [] if body is None else list(filter(None, paragraphs_of_tei(body).split("\n\n")))


def _has_more(root: html.HtmlElement, blocks: int) -> bool:
    return next(islice(root.iter(*_BLOCKS), blocks, None), None) is not None


def _own(page: Page, fields: dict[str, Any]) -> Node:
    """The article among those described that the page is: by address, by headline, or by a word of it."""
    place, headline = _place(fields.get("source_url")), fields.get("headline")
    told = [
        (node, _place(schema_org.address_of(node)), schema_org.prose(node.get("headline")))
        for node in page.nodes
    ]
    there = (node for node, at, _ in told if at and at == place)
    named = (node for node, _, name in told if name and name == headline)
    alike = (node for node, _, name in told if _may_be(name, headline))
    return next(chain(there, named, alike), {})


def _place(url: str | None) -> tuple[str, str, str] | None:
    parts = urlsplit(url) if url else None
    return (str(parts.hostname).removeprefix("www."), parts.path.rstrip("/"), parts.query) if parts else None


def _may_be(name: str | None, headline: str | None) -> bool:
    """Whether two headlines may be of one article: they often differ, but hardly in every word."""
    one, other = (set(_WORD.findall((text or "").lower())) for text in (name, headline))
    return not one or not other or not one.isdisjoint(other)


def _figure(root: html.HtmlElement) -> str | None:
    """The caption of the article's first picture."""
    return next(_captions(root), None)


def _captions(root: html.HtmlElement) -> Iterator[str]:
    captions = root.xpath("//article//figcaption | //main//figcaption")
    return (text for each in captions if (text := line(each.text_content())))


def _words(texts: Iterable[str]) -> int:
    return sum(map(count_words, texts))


def _of_document(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name != "image_caption" and value is not None}


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}
