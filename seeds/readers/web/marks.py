"""What a page says of its article besides schema.org: meta tags, the head, marks on what it shows."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import html

from seeds.readers.web.moments import as_moment
from seeds.readers.web.schema_org import address, article_address, language
from seeds.readers.web.scripts import values_of
from seeds.readers.web.wording import count_words

_SITE = re.compile(r"\s+(?:\|\s+[^|]+|[–—-]\s+(?P<name>[^–—-]+))$")
_METAS = {
    "headline": ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"),
    "section": ("article:section", "parsely-section", "sailthru.section"),
    "byline": ("author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"),
    "publisher": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher"),
    "published_at": (
        "article:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "datepublished",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "date",
        "pubdate",
    ),
    "modified_at": (
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dc.date.modified",
        "dcterms.modified",
        "last-modified",
    ),
    "source_url": ("og:url", "parsely-link"),
    "language": ("dc.language", "dcterms.language", "content-language"),
    "image_caption": ("og:image:alt",),
}
# Parse.ly's older form: one tag with an object in it.
_PARSELY = {
    "headline": "title",
    "section": "section",
    "byline": "author",
    "published_at": "pub_date",
    "source_url": "link",
}
_DUBLIN = re.compile(r"^(dc|dcterms):")
_NAMED = "//*[@itemprop='author']//*[@itemprop='name']"
_AUTHOR = "//*[@itemprop='author'] | //a[@rel='author']"
_LONG = 25  # words: where a paragraph of them stands, the head of an article has ended
_LONGEST_BYLINE = 150


def marked_fields(root: html.HtmlElement) -> dict[str, Any]:
    """The fields of a Document that a page's meta tags, its head and its own marks say."""
    metas = _metas(root)
    fields: dict[str, Any] = {
        name: next((metas[key] for key in keys if key in metas), None) for name, keys in _METAS.items()
    }
    for name, value in _parsely(metas.get("parsely-page")).items():
        fields[name] = fields[name] or value
    fields["headline"] = (
        _heading(root, "h1")
        or fields["headline"]
        or _title(root, fields["publisher"])
        or _heading(root, "h2")
    )
    fields["published_at"] = _published(root, fields["published_at"])
    fields["modified_at"] = as_moment(fields["modified_at"]) or _marked_time(root, "dateModified")
    addresses = (*root.xpath("//link[@rel='canonical']/@href"), fields["source_url"])
    fields["source_url"] = next(filter(None, map(article_address, addresses)), None)
    fields["byline"] = None if address(fields["byline"]) else fields["byline"] or _author(root)
    said = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    fields["language"] = language(said) or language(fields["language"])
    return fields


def _parsely(page: str | None) -> dict[str, str]:
    told = next(values_of(page), None) if page else None
    if not isinstance(told, dict):
        return {}
    values = {name: told.get(key) for name, key in _PARSELY.items()}
    return {name: value for name, value in values.items() if isinstance(value, str)}


def _metas(root: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        said = (meta.get(each) for each in ("property", "name", "itemprop", "http-equiv"))
        name = next((each for each in said if each), "").lower()
        content = line(meta.get("content"))
        if name and content:
            found.setdefault(_DUBLIN.sub(r"\1.", name), content)
    return found


def _heading(root: html.HtmlElement, tag: str) -> str | None:
    heading = root.find(f".//{tag}")
    return None if heading is None else line(heading.text_content())


def _title(root: html.HtmlElement, site: str | None) -> str | None:
    """The title in the head, without the name of the site behind it."""
    title = line(root.findtext(".//title"))
    named = _SITE.search(title) if title else None
    if title is None or named is None or named["name"] not in (None, site):
        return title
    return title[: named.start()]


def _published(root: html.HtmlElement, told: str | None) -> str | None:
    """When the page says that it was published, else the time that it shows above the text."""
    shown = (as_moment(each.get("datetime")) for each in _above(root) if each.tag == "time")
    return as_moment(told) or _marked_time(root, "datePublished") or next(filter(None, shown), None)


def _marked_time(root: html.HtmlElement, name: str) -> str | None:
    marked = root.xpath("//*[@itemprop=$name]/@datetime | //*[@itemprop=$name]/@content", name=name)
    return next((moment for value in marked if (moment := as_moment(value))), None)


def _author(root: html.HtmlElement) -> str | None:
    """The authors that the page marks as such, else the byline that it shows above the text."""
    marked = root.xpath(_NAMED) or root.xpath(_AUTHOR)
    names = dict.fromkeys(name for each in marked if (name := line(each.text_content())))
    shown = (line(each.text_content()) for each in _above(root) if "byline" in each.get("class", "").split())
    found = ", ".join(names) or next(filter(None, shown), None)
    return found if found and len(found) <= _LONGEST_BYLINE else None


def _above(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The elements of the article that stand above its text."""
    for article in (*root.iter("article"), *root.iter("main"))[:1]:
        for element in article.iter("*"):
            if element.tag == "p" and count_words(element.text_content()) >= _LONG:
                return
            yield element


def line(text: str | None) -> str | None:
    """The text on one line, or None where there is none."""
    return " ".join(text.split()) or None if text else None
