"""Documents to mutate: the shipped texts and the layouts, each in every format that is read."""

import json
from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from seeds.extraction import extract
from seeds.readers import Document
from seeds.records import to_record

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("seeds/documents", "seeds/examples", "tests/seeds/layouts")
ADDRESS = "https://lark.example/2024/05/03/dam"
DAY, TIME = "2024-05-03", "2024-05-03T10:00:00+02:00"


class Format(NamedTuple):
    """How a text is written in a format, and the suffix that such a file has."""

    name: str
    suffix: str
    write: Callable[[str], str]


@cache
def texts() -> tuple[str, ...]:
    """The plain texts that come with the project and its tests."""
    paths = (path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.txt")))
    return tuple(path.read_text(encoding="utf-8") for path in paths)


# -- formats ---------------------------------------------------------------------------------------------


def _paragraphs(text: str) -> list[str]:
    return [part for part in text.split("\n\n") if part.strip()]


def _marked_up(text: str) -> str:
    return "".join(f"<p>{escape(part, quote=False)}</p>\n" for part in _paragraphs(text))


def _node(text: str) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": text[:60].split("\n")[0],
        "articleBody": text,
        "articleSection": ["Politics"],
        "author": [{"@type": "Person", "name": "Ana Brown"}, "The Lark’s desk"],
        "publisher": {"@type": "NewsMediaOrganization", "name": "The Lark"},
        "datePublished": TIME,
        "dateModified": DAY,
        "inLanguage": "en-GB",
        "mainEntityOfPage": {"@type": "WebPage", "@id": ADDRESS},
        "image": {"@type": "ImageObject", "caption": "The dam", "creditText": "A. Brown"},
    }


def _page(text: str) -> str:
    head = {key: value for key, value in _node(text).items() if key != "articleBody"}
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minister quits | The Lark</title>'
        f'<link rel="canonical" href="{ADDRESS}"><meta property="og:site_name" content="The Lark">'
        f'<meta property="article:published_time" content="{TIME}">'
        f'<script type="application/ld+json">{json.dumps(head)}</script></head><body>'
        f"<nav><a href='/'>Home</a></nav><main><article><h1>Minister quits over dam</h1>{_marked_up(text)}"
        "<figure><img src='a.jpg'><figcaption>The dam</figcaption></figure></article></main>"
        "<footer><p>© 2024 The Lark. All rights reserved.</p></footer></body></html>"
    )


def _two_in_a_page(text: str) -> str:
    one = f"<article><h1>Minister quits</h1>{_marked_up(text)}</article>"
    return f"<html><head><title>The Lark</title></head><body>{one}{one}</body></html>"


def _live_blog(text: str) -> str:
    entries = [{"@type": "BlogPosting", "headline": p[:30], "articleBody": p} for p in _paragraphs(text)]
    node = {**_node(""), "@type": "LiveBlogPosting", "liveBlogUpdate": entries}
    return json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, node]})


def _ninjs(text: str) -> str:
    return json.dumps(
        {
            "uri": ADDRESS,
            "type": "text",
            "pubstatus": "usable",
            "headline": "Minister quits over dam",
            "byline": "By Ana Brown",
            "versioncreated": TIME,
            "language": "en",
            "body_xhtml": _marked_up(text),
            "associations": {"main": {"type": "picture", "description_text": "The dam", "byline": "AB"}},
        }
    )


def _newer_ninjs(text: str) -> str:
    bodies = [
        {"role": "main", "contentType": "text/html", "value": _marked_up(text)},
        {"role": "caption", "contentType": "text/plain", "value": text[:50]},
    ]
    headlines = [{"role": "main", "value": "Minister quits over dam"}]
    return json.dumps({"uri": ADDRESS, "bodies": bodies, "headlines": headlines, "versionCreated": TIME})


def _rss(text: str) -> str:
    item = (
        f"<item><title>Minister quits</title><link>{ADDRESS}</link><pubDate>Fri, 03 May 2024 10:00:00 +0200"
        f"</pubDate><description>{escape(text[:80])}</description>"
        f"<content:encoded>{escape(_marked_up(text))}</content:encoded></item>"
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lark</title>'
        f"{item}{item}</channel></rss>"
    )


def _atom(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Lark</title><entry>'
        f'<title>Minister quits</title><link href="{ADDRESS}"/><published>{TIME}</published>'
        f'<content type="html">{escape(_marked_up(text))}</content></entry></feed>'
    )


def _record(text: str) -> str:
    return json.dumps(to_record(extract(Document(source="", format="text", text=text))), ensure_ascii=False)


def _records(text: str) -> str:
    return f"[{_record(text)},\n{json.dumps(_node(text))}]"


def _lines(text: str) -> str:
    return f"{_record(text)}\n{json.dumps(_node(text))}\n{_ninjs(text)}\n"


FORMATS = (
    Format("text", ".txt", str),
    Format("page", ".html", _page),
    Format("two articles in a page", ".html", _two_in_a_page),
    Format("schema.org", ".json", lambda text: json.dumps(_node(text), ensure_ascii=False)),
    Format("live blog", ".json", _live_blog),
    Format("ninjs", ".json", _ninjs),
    Format("ninjs 2", ".json", _newer_ninjs),
    Format("RSS", ".xml", _rss),
    Format("Atom", ".xml", _atom),
    Format("record", ".json", _record),
    Format("array", ".json", _records),
    Format("lines", ".ndjson", _lines),
)
