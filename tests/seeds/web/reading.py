"""Reading bytes as the import does, and a web page to begin with."""

import io
import json
from typing import Any

from seeds.extraction import extract
from seeds.extraction.findings import ArticleFields
from seeds.readers import Document, Item, Refused, read_binary

FIRST = (
    "LARKTON — Water minister Bo Lind resigned on Friday after a dam burst in the north of the country, "
    "killing two people and flooding a village whose people had warned of it for years."
)
SECOND = "“I take full responsibility for what happened,” Lind told reporters. “It’s time to go.”"
THIRD = (
    "The prime minister, Eva Roth, said an inquiry would begin next week and would look at all records of "
    "the dam since it had been built in 1972, and at those of two others farther down the valley."
)
PARAGRAPHS = (FIRST, SECOND, THIRD)
NEWS_ARTICLE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Minister quits over dam",
    "articleSection": ["Politics"],
    "author": [{"@type": "Person", "name": "Ana Brown"}],
    "publisher": {"@type": "NewsMediaOrganization", "name": "The Lark"},
    "datePublished": "2024-05-03T10:00:00+02:00",
    "dateModified": "2024-05-03T12:30:00+02:00",
    "inLanguage": "en-GB",
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://lark.example/dam"},
}


def described(**changes: Any) -> str:
    """A page's script with its article as schema.org."""
    node = {key: value for key, value in {**NEWS_ARTICLE, **changes}.items() if value is not None}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def page(*, head: str = "", article: str = "", after: str = "", lang: str = "en") -> bytes:
    """A page with a menu, an article, a list of other stories and a foot, as most have them."""
    story = article or "<h1>Minister quits over dam</h1>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        f"<title>Minister quits over dam | The Lark</title>{head}</head>"
        "<body><nav><a href='/'>Home</a> <a href='/p'>Politics</a></nav>"
        f"<main><article>{story}</article>{after}</main>"
        "<aside><h2>Most read</h2><ul><li><a href='/1'>A cat is found</a></li></ul></aside>"
        "<footer><p>© 2024 The Lark. All rights reserved.</p></footer></body></html>"
    ).encode()


def items(data: bytes, suffix: str = "") -> list[Item]:
    return list(read_binary(io.BytesIO(data), source="file", limit=5_000_000, suffix=suffix))


def document(data: bytes) -> Document:
    """The only document of the data."""
    (item,) = items(data)
    assert isinstance(item.content, Document), item.content
    return item.content


def article(data: bytes) -> ArticleFields:
    """The article that the import would store of the data."""
    return extract(document(data)).article


def outcomes(data: bytes) -> list[tuple[str, str]]:
    """The place of each item, and its headline or why it was refused."""
    return [
        (
            item.place,
            f"refused: {item.content.reason}" if isinstance(item.content, Refused) else _headline(item),
        )
        for item in items(data)
    ]


def _headline(item: Item) -> str:
    assert isinstance(item.content, Document)
    return item.content.headline or ""
