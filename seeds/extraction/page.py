"""The lines above a report: which of them is date, headline, byline, caption or button, and where the body starts."""

import re
from dataclasses import dataclass
from typing import Literal

from seeds.extraction.bylines import Byline, is_desk, is_paper, read_byline, read_name_line
from seeds.extraction.captions import Caption, read_caption
from seeds.extraction.datelines import country_of, is_domain, read_dateline
from seeds.extraction.furniture import is_furniture, is_staff_note, read_address, read_section
from seeds.extraction.printed_dates import PrintedDates, read_printed_date

Kind = Literal["meta", "dateline", "prose", "title"]

_ZONE = 24  # paragraphs from the top among which a body must have begun
_LONGEST_TITLE = 28  # words
_SHORTEST_PROSE = 8
_LONGEST_STANDFIRST = 40
_LONGEST_PLACE = 3
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_STOP = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]]*$")
_PARTS = re.compile(r"\s+[|•·–—]\s+|\s*[|•·]\s*|\t+")
_SOURCE = re.compile(r"(?:source|publisher|publication|outlet|via)\s*:\s*(?P<name>[^:]{2,60})", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """What the lines around the body say; the first that says something is believed."""

    headline: str | None = None
    section: str | None = None
    place: str | None = None
    publisher: str | None = None
    published: str | None = None
    modified: str | None = None
    address: str | None = None
    byline: Byline | None = None
    caption: Caption | None = None

    def take_dates(self, dates: PrintedDates) -> None:
        self.published = self.published or dates.published
        self.modified = self.modified or dates.modified

    def take_caption(self, caption: Caption) -> None:
        if self.caption is None or (self.caption.text is None and caption.text):
            self.caption = caption


def read_top(lines: list[str]) -> tuple[Page, int]:
    """What the lines above the body say, and the index of the body's first line."""
    page = Page()
    top = lines[:_ZONE]
    kinds = [_kind(line) for line in top]
    head, after = _find_headline(top, kinds)
    for index in range(after):
        if index == head:
            page.headline = top[index].strip()
        elif kinds[index] == "meta":
            absorb(top[index], page)
        elif page.headline is None or index < (head or 0):
            _take_label(top[index], page)
    return page, _skip_below(top, kinds, page=page, start=after)


def _kind(line: str) -> Kind:
    if absorb(line, Page()):
        return "meta"
    if read_dateline(line):
        return "dateline"
    return "prose" if _is_prose(line) else "title"


def absorb(line: str, page: Page) -> bool:
    """Whether the line belongs to the page and not to the report; what it says is put into `page`."""
    return _absorb_part(line, page) or _absorb_parts(line, page)


def _absorb_part(line: str, page: Page) -> bool:
    if dates := read_printed_date(line):
        page.take_dates(dates)
    elif address := read_address(line):
        page.address = page.address or address
    elif byline := read_byline(line):
        page.byline = page.byline or byline
    elif caption := read_caption(line):
        page.take_caption(caption)
    elif section := read_section(line):
        page.section = page.section or section
    elif _is_known_place(line):
        page.place = page.place or line.strip().split(",")[0]
    elif source := _SOURCE.fullmatch(line.strip()):
        page.publisher = page.publisher or source["name"].strip()
    else:
        return is_furniture(line) or is_staff_note(line)
    return True


def _absorb_parts(line: str, page: Page) -> bool:
    """A line of several parts (`World | November 22, 2024 | By Jane Doe`), each of which is of the page."""
    parts = [part for part in _PARTS.split(line.strip()) if part]
    if not 2 <= len(parts) <= 6:
        return False
    draft = Page()
    known = [_absorb_part(part, draft) for part in parts]
    names = [None if seen else read_name_line(part) for part, seen in zip(parts, known, strict=True)]
    if not any(known) or not all(seen or name for seen, name in zip(known, names, strict=True)):
        return False
    if not (draft.published or draft.modified or draft.byline):
        return False
    for part, name in zip(parts, names, strict=True):
        if name:
            page.byline = page.byline or name
        else:
            _absorb_part(part, page)
    return True


def _is_known_place(line: str) -> bool:
    text = line.strip()
    parts = [part.strip() for part in text.split(",")]
    return (
        len(text.split()) <= _LONGEST_PLACE + 1
        and len(parts) <= 2
        and all(part and country_of(part) for part in parts)
    )


def _words(line: str) -> int:
    return len(line.split()) + len(_CJK.findall(line)) // 2


def _is_prose(line: str) -> bool:
    """Whether the line reads as a sentence or a paragraph, and not as a headline."""
    count, text = _words(line), line.rstrip()
    if count > _LONGEST_TITLE:
        return True
    return count >= _SHORTEST_PROSE and (text.endswith(":") or _STOP.search(text) is not None)


def _find_headline(lines: list[str], kinds: list[Kind]) -> tuple[int | None, int]:
    """The index of the headline, and of the first line after it (after its repetition, where it stands twice)."""
    if twice := _find_repeated(lines, kinds):
        return twice
    end = _first_body_line(lines, kinds)
    titles = [index for index in range(end) if kinds[index] == "title"]
    titles = [index for index in titles if not _is_label(lines, index, titles)]
    if not titles:
        return None, 0
    return titles[0], titles[0] + 1


def _find_repeated(lines: list[str], kinds: list[Kind]) -> tuple[int, int] | None:
    """A line that stands twice above the body: web pages print the headline as title and as heading."""
    seen: dict[str, int] = {}
    for index, line in enumerate(lines):
        key = " ".join(line.lower().split())
        first = seen.setdefault(key, index)
        if first != index and index - first <= 6 and _words(line) > 1 - (index - first == 1):
            before = [kinds[i] for i in range(first)]
            return (first, index + 1) if "dateline" not in before and "prose" not in before else None
    return None


def _first_body_line(lines: list[str], kinds: list[Kind]) -> int:
    """The first line that can't stand above a body; a question may be a headline, and so may a short sentence."""
    for index, kind in enumerate(kinds):
        if kind == "dateline":
            return index
        if kind == "prose":
            following = kinds[index + 1] if index + 1 < len(kinds) else None
            asks = lines[index].rstrip("”’\"' ").endswith(("?", "!")) and _words(lines[index]) <= 20
            short = _words(lines[index]) <= 16 and following == "meta"
            if (asks or short) and "title" not in kinds[:index] and following:
                kinds[index] = "title"
                continue
            return index
    return len(kinds)


def _is_label(lines: list[str], index: int, titles: list[int]) -> bool:
    """Whether a short line is the city, the section or the masthead above the headline."""
    text = lines[index].strip()
    later = [other for other in titles if other > index and _words(lines[other]) >= 4]
    return bool(later) and (_words(text) <= _LONGEST_PLACE or _is_masthead(text))


def _is_masthead(text: str) -> bool:
    capitals = all(word[0].isupper() or word in ("of", "and", "the") for word in text.split())
    return is_domain(text) or (capitals and is_paper(text))


def _take_label(line: str, page: Page) -> None:
    """City or paper: what a short line above the headline names that is no known section."""
    text = line.strip()
    if _is_masthead(text):
        page.publisher = page.publisher or text
    elif _words(text) <= _LONGEST_PLACE and text.istitle():
        page.place = page.place or text


def _skip_below(lines: list[str], kinds: list[Kind], *, page: Page, start: int) -> int:
    """The index of the body's first line, once byline, date, standfirst and pictures below the headline are read."""
    index = start
    while index < len(lines):
        kind = kinds[index]
        if kind == "meta" and not _is_second_picture(lines, index, page=page):
            absorb(lines[index], page)
        elif kind in ("dateline", "meta") or not _stands_above(lines, kinds, index=index, page=page):
            break
        index += 1
    return index


def _is_second_picture(lines: list[str], index: int, *, page: Page) -> bool:
    """Whether a caption has no field left: the text of further pictures is not thrown away."""
    if page.caption is None or page.caption.text is None or any(map(_is_strong, lines[index + 1 : index + 4])):
        return False
    caption = None if _is_strong(lines[index]) else read_caption(lines[index])
    return caption is not None and caption.text is not None


def _stands_above(lines: list[str], kinds: list[Kind], *, index: int, page: Page) -> bool:
    """Whether more of the page follows this line, so that it is a standfirst, a name or a caption."""
    line, ahead = lines[index], index + 1
    if page.headline is None or _words(line) > _LONGEST_STANDFIRST or ahead >= len(lines):
        return False
    if is_desk(line):
        return True
    if kinds[ahead] == "meta" and (credit := read_caption(lines[ahead])) and credit.text is None:
        page.take_caption(Caption(line.strip(), credit.credit))
        return True
    if kinds[index] == "title" and page.byline is None and (name := read_name_line(line)):
        if read_printed_date(lines[ahead]) or is_desk(lines[ahead]) or read_printed_date(lines[index - 1]):
            page.byline = name
            return True
    if kinds[ahead] == "dateline":
        return True
    strong = next((at for at in range(ahead, min(ahead + 3, len(lines))) if _is_strong(lines[at])), None)
    return strong is not None and any(kind in ("prose", "dateline") for kind in kinds[strong:])


def _is_strong(line: str) -> bool:
    """A line that stands only above or below a report: a date, a byline."""
    return read_printed_date(line) is not None or read_byline(line) is not None
