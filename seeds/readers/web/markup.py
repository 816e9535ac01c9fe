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
_UNSEEN = frozenset(
    ("figcaption", "head", "iframe", "noscript", "object", "script", "style", "svg", "template")
)  # a caption is no part of the text that a picture stands in
_LOOKS_MARKED_UP = re.compile(r"<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|em|strong|a|span|b|i)\b[^>]*>", re.I)
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
    pieces = "".join(_pieces(element)).split(_BREAK)
    return "\n\n".join(text for piece in pieces if (text := _SPACES.sub(" ", piece).strip()))


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    """Text and breaks, in order; a loop and not a recursion, for pages are nested as deep as they like."""
    skipped = None
    for step, node in etree.iterwalk(root, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else None
        if step == "start":
            if skipped is None and (tag is None or tag in _UNSEEN):
                skipped = node
            if skipped is None:
                yield _BREAK if tag in _BLOCKS or tag == "br" else ""
                yield node.text or ""
        else:
            if skipped is node:
                skipped = None
            if skipped is None and node is not root:
                yield _BREAK if tag in _BLOCKS else ""
                yield node.tail or ""
