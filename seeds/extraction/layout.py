"""The layout of a plain-text document: the fields of the article, and its body without the page around it."""

import re
import unicodedata
from dataclasses import fields, replace
from typing import Any

from seeds.extraction.bylines import Byline, read_byline
from seeds.extraction.captions import Caption, read_caption
from seeds.extraction.datelines import Dateline, country_of, read_dateline, shouted_place
from seeds.extraction.findings import ArticleFields, Reading
from seeds.extraction.furniture import host_of, is_furniture, is_staff_note, read_address
from seeds.extraction.language import detect
from seeds.extraction.normal import paragraphs
from seeds.extraction.page import read_top
from seeds.extraction.page_lines import Page
from seeds.extraction.printed_dates import read_printed_date
from seeds.readers.document import Document

_READ_LANGUAGE = "en"
_DATELINE_WITHIN = 3  # paragraphs: a summary may stand above the dateline, hardly more
_NO_NAME = re.compile(r"://|@|^[a-z0-9._-]+$")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")


def read_layout(document: Document) -> ArticleFields:
    """The fields of an article. What the document's source gives is believed before what the text says."""
    lines = paragraphs(document.text)
    page, body = Page(), lines
    if document.laid_out:
        page, body = _take_apart([line.strip() for line in lines])
    dateline = _find_dateline(body, page.place)
    text = "\n\n".join(body)
    language = document.language or detect(text)
    caption = _caption(document) or page.caption
    article = ArticleFields(
        body=text,
        headline=document.headline or page.headline,
        section=document.section or page.section,
        dateline=(dateline and dateline.printed) or page.place,
        country=(dateline and dateline.country) or country_of(page.place),
        language=language,
        published_at=document.published_at or page.published or (dateline.date if dateline else None),
        modified_at=document.modified_at or page.modified,
        source_url=document.source_url or page.address,
        image_caption=caption.text if caption else None,
        image_credit=document.image_credit or (caption.credit if caption else None) or None,
    )
    return _on_lines(_with_sources(article, document, page=page, dateline=dateline))


def _on_lines(article: ArticleFields) -> ArticleFields:
    """The same with every field but the body in NFC on one line, however it was printed."""
    told = {field.name: getattr(article, field.name) for field in fields(article) if field.name != "body"}
    changed: Any = {name: _tidy(value) for name, value in told.items() if value is not None}
    return replace(article, **changed)


def _tidy(value: str | tuple[str, ...]) -> str | tuple[str, ...] | None:
    if isinstance(value, tuple):
        return tuple(name for each in value if (name := _line(each)))
    return _line(value) or None


def _line(text: str) -> str:
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", text).strip())


def _with_sources(
    article: ArticleFields, document: Document, *, page: Page, dateline: Dateline | None
) -> ArticleFields:
    """The same fields with byline, authors, agency and publisher, from the surest source to the least."""
    byline = _byline(document) or page.byline
    agency = (dateline and (dateline.agency or _explained_agency(dateline, article.body))) or (
        (byline and byline.agency) or page.agency
    )
    publisher = (
        document.publisher
        or page.publisher
        or (dateline and dateline.publisher)
        or (byline and byline.outlet)
        or (host_of(article.source_url) if article.source_url else None)
        or agency
    )
    return replace(
        article,
        byline=byline.printed if byline else None,
        authors=_people(document.authors) or (byline.authors if byline else ()),
        provider=agency or None,
        publisher=publisher or None,
    )


def _explained_agency(dateline: Dateline, body: str) -> str | None:
    """An outlet that the report itself calls an agency: `the Karvelian Press Agency (KPA)`."""
    explained = (o for o in dateline.outlets if f"Agency ({o})" in body or f"Newswire ({o})" in body)
    return next(explained, None)


def _byline(document: Document) -> Byline | None:
    """The byline that the source gives, read like a printed one."""
    if not document.byline:
        return None
    printed = document.byline.strip()
    read = read_byline(printed) or read_byline(f"By {printed}")
    return replace(read, printed=printed) if read else Byline(printed=printed)


def _people(names: tuple[str, ...]) -> tuple[str, ...]:
    """The people among a source's authors: pages call desks, logins and whole bylines persons, too."""
    people: list[str] = []
    for name in map(str.strip, names):
        read = read_byline(name) or read_byline(f"By {name}")
        if read:
            people.extend(read.authors)
        elif not _NO_NAME.search(name):
            people.append(name)
    return tuple(dict.fromkeys(people))


def _caption(document: Document) -> Caption | None:
    """The caption that the source gives; its credit often stands at its end."""
    if not document.image_caption:
        return None
    return read_caption(document.image_caption) or Caption(document.image_caption, "")


def reading_of(body: str, language: str | None) -> Reading:
    """Whether the rules read such a body, and if not, why not."""
    if not body:
        return "empty"
    supported = language is None or language.split("-")[0].lower() == _READ_LANGUAGE
    return "read" if supported else "unsupported_language"


def _take_apart(lines: list[str]) -> tuple[Page, list[str]]:
    """The page and the body's paragraphs; a text that has nothing but a page is all body."""
    page, start = read_top(lines)
    body = _without_foot(lines[start:], page)
    body = [line for line in body if not is_furniture(line)]
    if body:
        return page, body
    if page.headline:
        return replace(page, headline=None), [page.headline]
    return Page(), lines


def _without_foot(lines: list[str], page: Page) -> list[str]:
    """The lines without notices, links and credits at their end; what those say is put into `page`."""
    end = len(lines)
    while end > 1 and _is_foot(lines[end - 1], page):
        end -= 1
    return lines[:end]


def _is_foot(line: str, page: Page) -> bool:
    if address := read_address(line):
        page.address = page.address or address
    elif dates := read_printed_date(line):
        page.take_dates(dates)
    elif byline := read_byline(line):
        page.byline = page.byline or byline
    else:
        return is_furniture(line) or is_staff_note(line)
    return True


def _find_dateline(body: list[str], place: str | None) -> Dateline | None:
    """The dateline that the report opens with."""
    place = place or shouted_place("\n\n".join(body))
    found = (read_dateline(line, known_place=place) for line in body[:_DATELINE_WITHIN])
    return next((dateline for dateline in found if dateline), None)
