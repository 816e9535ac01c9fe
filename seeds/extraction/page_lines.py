"""One line of a page: whether it is a date, an address, a byline, a caption, a section or a button."""

import re
from dataclasses import dataclass

from seeds.extraction.bylines import Byline, is_paper, read_byline, read_name_line
from seeds.extraction.captions import Caption, read_caption
from seeds.extraction.datelines import country_of, is_domain, town_of
from seeds.extraction.furniture import is_furniture, is_staff_note, read_address, read_section
from seeds.extraction.printed_dates import PrintedDates, read_printed_date
from seeds.extraction.vocabulary.furniture import AGENCIES

_LONGEST = 600  # characters: more is a paragraph of the report
_LONGEST_PART = 240  # characters: no date, name or button is as long
_LONGEST_TITLE = 28  # words
_SHORTEST_PROSE = 8
LONGEST_PLACE = 3
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_STOP = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]]*$")
_SEPARATOR = re.compile(r"[|•·–—\t]")
_PARTS = re.compile(r"\s+[|•·–—]\s+|\s*[|•·]\s*|\t+")
_PLACE_BEFORE = re.compile(
    r"(?P<place>[^\d,|]{3,30})(?:,\s+(?P<region>[^\d,|]{2,30}))?(?:,|\s[–—-])\s+(?=\S)"
)
_AGENCY = re.compile(r"(?:[^\W\d_a-z][^\W\d_]+ ){1,4}(?:News |Press )?Agency")
_SOURCE = re.compile(r"(?:source|publisher|publication|outlet|via)\s*:\s*(?P<name>[^:]{2,60})", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """What the lines around the body say; the first that says something is believed."""

    headline: str | None = None
    section: str | None = None
    place: str | None = None
    publisher: str | None = None
    agency: str | None = None
    published: str | None = None
    modified: str | None = None
    address: str | None = None
    byline: Byline | None = None
    caption: Caption | None = None

    @property
    def has_date(self) -> bool:
        return bool(self.published or self.modified)

    def take_dates(self, dates: PrintedDates) -> None:
        self.published = self.published or dates.published
        self.modified = self.modified or dates.modified

    def take_caption(self, caption: Caption) -> None:
        if self.caption is None:
            self.caption = caption
        elif self.caption.text is None and caption.text:
            self.caption = Caption(caption.text, caption.credit or self.caption.credit)


def absorb(line: str, page: Page) -> bool:
    """Whether the line belongs to the page and not to the report; what it says is put into `page`."""
    if len(line) > _LONGEST:
        return False
    several = _SEPARATOR.search(line) is not None
    if len(line) > _LONGEST_PART and not several:
        return _absorb_long(line, page)
    if several and is_dated_list(line) and _absorb_parts(line, page):
        return True
    return _absorb_part(line, page) or (several and _absorb_parts(line, page))


def _absorb_long(line: str, page: Page) -> bool:
    """A line as long as a paragraph: a caption, an address or a note at most."""
    if address := read_address(line):
        page.address = page.address or address
    elif caption := read_caption(line):
        page.take_caption(caption)
    else:
        return is_staff_note(line)
    return True


def is_dated_list(line: str) -> bool:
    """Whether one of the line's parts is a date and another is none (`By Jane Doe | 18.03.2025`)."""
    if not _SEPARATOR.search(line):
        return False
    dated = [read_printed_date(part) is not None for part in _PARTS.split(line.strip()) if part]
    return any(dated) and not all(dated)


def _absorb_part(line: str, page: Page) -> bool:
    if placed := _read_place_and_date(line):
        page.place = page.place or placed[0]
        page.take_dates(placed[1])
    elif dates := read_printed_date(line):
        page.take_dates(dates)
    elif signed := _read_date_and_paper(line):
        page.take_dates(signed[0])
        page.publisher = page.publisher or signed[1]
    elif address := read_address(line):
        page.address = page.address or address
    elif byline := read_byline(line):
        page.byline = page.byline or byline
    elif agency := AGENCIES.get(line.strip(" .()").lower()):
        page.agency = page.agency or agency
    elif caption := read_caption(line):
        page.take_caption(caption)
    elif section := read_section(line):
        page.section = page.section or section
    elif placed_paper := _read_place_and_paper(line):
        page.place = page.place or placed_paper[0]
        page.agency = page.agency or placed_paper[1]
    elif _is_known_place(line):
        page.place = page.place or town_of(line.strip().split(",")[0])
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
    for at, part in enumerate(parts):
        if not known[at] and is_masthead(part):
            known[at], draft.publisher = True, part.strip()
    names = [None if seen else read_name_line(part) for part, seen in zip(parts, known, strict=True)]
    unknown = [part for part, seen, name in zip(parts, known, names, strict=True) if not (seen or name)]
    if not any(known) or not _is_one_label(unknown, draft):
        return False
    if not (draft.published or draft.modified or draft.byline):
        return False
    page.publisher = page.publisher or draft.publisher
    for part, name in zip(parts, names, strict=True):
        if name:
            page.byline = page.byline or name
        else:
            _absorb_part(part, page)
    return True


def _is_one_label(unknown: list[str], draft: Page) -> bool:
    """At most one part of a dated line is a word of its own, as `Metro` or a town nobody knows."""
    return not unknown or (
        len(unknown) == 1 and unknown[0].istitle() and unknown[0].isalpha() and draft.has_date
    )


def _read_place_and_date(line: str) -> tuple[str, PrintedDates] | None:
    """`Linz, 7 March 2025`: a known place and, behind a comma, nothing but a date."""
    match = _PLACE_BEFORE.match(line.strip())
    if not match or not country_of(match["place"], match["region"]):
        return None
    dates = read_printed_date(line.strip()[match.end() :])
    return (town_of(match["place"]), dates) if dates else None


def _read_place_and_paper(line: str) -> tuple[str, str] | None:
    """`Baghdad / Orvend News Agency`: a known place and, behind a stroke, an agency."""
    place, stroke, paper = (part.strip() for part in line.partition("/"))
    agency = AGENCIES.get(paper.lower()) or (paper if _AGENCY.fullmatch(paper) else None)
    return (town_of(place), agency) if stroke and agency and country_of(place) else None


def _read_date_and_paper(line: str) -> tuple[PrintedDates, str] | None:
    """`4 March 2025, The Harbour Gazette`: a date and, behind its last comma, the name of a paper."""
    head, _, paper = line.strip().rpartition(", ")
    dates = read_printed_date(head) if head and is_masthead(paper) else None
    return (dates, paper) if dates else None


def _is_known_place(line: str) -> bool:
    text = line.strip()
    parts = [part.strip() for part in text.split(",")]
    return (
        len(text.split()) <= LONGEST_PLACE + 1
        and len(parts) <= 2
        and all(part and country_of(part) for part in parts)
    )


def is_masthead(text: str) -> bool:
    """Whether a line is the name of a paper: `The Harbour Gazette`, `gazette.example`."""
    capitals = all(word[0].isupper() or word in ("of", "and", "the") for word in text.split())
    return is_domain(text) or (capitals and not text.endswith(".") and is_paper(text))


def count_words(line: str) -> int:
    return len(line.split()) + len(_CJK.findall(line)) // 2


def is_prose(line: str) -> bool:
    """Whether the line reads as a sentence or a paragraph, and not as a headline."""
    count, text = count_words(line), line.rstrip()
    if count > _LONGEST_TITLE:
        return True
    return count >= _SHORTEST_PROSE and (text.endswith(":") or _STOP.search(text) is not None)
