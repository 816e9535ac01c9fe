"""Markup as paragraphs of text."""

import re
from collections.abc import Iterator

from lxml import etree, html

_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav",
        "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
    )
)  # fmt: skip
_SEEN_BLOCKS = _BLOCKS | {"br"}
_UNSEEN = frozenset(
    ("figcaption", "head", "iframe", "noscript", "object", "script", "style", "svg", "template")
)  # a caption is no part of the text that a picture stands in
_LOOKS_MARKED_UP = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|em|strong|a|span|b|i)\b[^>]*>", re.I)
# What trafilatura makes of a page: the TEI's names, and a line break where the page had one.
_TEI_BLOCKS = frozenset(
    ("body", "cell", "code", "div", "head", "item", "lb", "list", "p", "quote", "row", "table")
)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_BREAK = "\x1e"  # can't stand in a text that was read from markup


def has_markup(text: str) -> bool:
    return _LOOKS_MARKED_UP.search(text) is not None


def text_of(markup: str) -> str:
    """The text of an HTML fragment, its paragraphs separated by blank lines."""
    root = _fragment(markup)
    return "" if root is None else paragraphs_of(root)


def captions_of(markup: str) -> list[str]:
    """What stands under the pictures of an HTML fragment."""
    root = _fragment(markup) if "<figcaption" in markup else None
    captions = () if root is None else root.iter("figcaption")
    return [text for each in captions if (text := " ".join(each.text_content().split()))]


def _fragment(markup: str) -> html.HtmlElement | None:
    if not markup.strip():
        return None
    try:
        return html.fragment_fromstring(f"<div>{markup}</div>")
    except (etree.ParserError, ValueError, AssertionError):
        try:
            return html.document_fromstring(markup)
        except (etree.ParserError, ValueError):
            return None


def paragraphs_of(element: html.HtmlElement) -> str:
    """The text of an element, its paragraphs separated by blank lines."""
    return _joined(_pieces(element, _SEEN_BLOCKS, _UNSEEN))


def paragraphs_of_tei(element: etree._Element) -> str:
    """The same of what trafilatura has extracted; the headline of the page is no part of it."""
    for head in element.xpath(".//head[@rend='h1']"):
        head.text = None
        etree.strip_elements(head, "*", with_tail=False)
    return _joined(_pieces(element, _TEI_BLOCKS, frozenset()))


def _joined(pieces: Iterator[str]) -> str:
    paragraphs = (_SPACES.sub(" ", piece).strip() for piece in "".join(pieces).split(_BREAK))
    return "\n\n".join(filter(None, paragraphs))


def _pieces(root: etree._Element, blocks: frozenset[str], unseen: frozenset[str]) -> Iterator[str]:
    """Text and breaks, in order; a loop and not a recursion, for pages are nested as deep as they like."""
    skipped = None
    for step, node in etree.iterwalk(root, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else None
        if step == "start":
            if skipped is None and (tag is None or tag in unseen):
                skipped = node
            if skipped is None:
                yield _BREAK if tag in blocks else ""
                yield node.text or ""
        else:
            if skipped is node:
                skipped = None
            if skipped is None and node is not root:
                yield _BREAK if tag in blocks else ""
                yield node.tail or ""
