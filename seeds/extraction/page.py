"""The lines above a report: which is date, headline, byline or caption, and where the body starts."""

import re
from collections.abc import Iterator
from typing import Literal

from seeds.extraction.bylines import is_desk, read_byline, read_name_line
from seeds.extraction.captions import Caption, read_caption
from seeds.extraction.datelines import read_dateline
from seeds.extraction.page_lines import (
    LONGEST_PLACE,
    Page,
    absorb,
    count_words,
    is_dated_list,
    is_masthead,
    is_prose,
)
from seeds.extraction.printed_dates import read_printed_date

_MARKUP = re.compile(r"^(?:#+\s+|(?:headline|title)\s*:\s*)", re.IGNORECASE)

Kind = Literal["meta", "dateline", "prose", "title"]

_ZONE = 24  # paragraphs from the top among which a body must have begun
_AHEAD = 4
_LONGEST_STANDFIRST = 40  # words


class _Kinds:
    """The kinds of the lines at the top, each found out when it is asked for: few of them ever are."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._known: dict[int, Kind] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, at: int) -> Kind:
        if at not in self._known:
            self._known[at] = _kind(self._lines[at])
        return self._known[at]

    def retell(self, at: int, kind: Kind) -> None:
        """What a line is after all."""
        self._known[at] = kind

    def within(self, start: int, end: int) -> Iterator[Kind]:
        return (self[at] for at in range(start, end))


def read_top(lines: list[str]) -> tuple[Page, int]:
    """What the lines above the body say, and the index of the body's first line."""
    page = Page()
    top = lines[: _zone(lines)]
    kinds = _Kinds(top)
    head, after = _find_headline(top, kinds)
    for index in range(after):
        if index == head:
            page.headline = _MARKUP.sub("", top[index].strip())
        elif kinds[index] == "meta":
            absorb(top[index], page)
        elif page.headline is None or index < (head or 0):
            _take_label(top[index], page)
    return page, _skip_below(top, kinds, page=page, start=after)


def _zone(lines: list[str]) -> int:
    """How many lines are looked at: to the first that must be of the body, and a few behind it."""
    top = enumerate(lines[:_ZONE])
    return next((index + _AHEAD for index, line in top if count_words(line) > _LONGEST_STANDFIRST), _ZONE)


def _kind(line: str) -> Kind:
    if absorb(line, Page()):
        return "meta"
    if (dateline := read_dateline(line)) and not _is_title_with_place(line, dateline.end):
        return "dateline"
    return "prose" if is_prose(line) else "title"


def _is_title_with_place(line: str, end: int) -> bool:
    """`Lagos: Riders protest ban`: a colon behind the place, and no sentence."""
    return line[:end].rstrip().endswith(":") and not is_prose(line)


def _find_headline(lines: list[str], kinds: _Kinds) -> tuple[int | None, int]:
    """The index of the headline, and of the first line after it, or after its repetition."""
    if twice := _find_repeated(lines, kinds):
        return twice
    end = _first_body_line(lines, kinds)
    titles = [index for index in range(end) if kinds[index] == "title"]
    titles = [index for index in titles if not _is_label(lines, index, titles)]
    if not titles:
        return None, 0
    return titles[0], titles[0] + 1


def _find_repeated(lines: list[str], kinds: _Kinds) -> tuple[int, int] | None:
    """A line that stands twice above the body: web pages print the headline as title and as heading."""
    seen: dict[str, int] = {}
    for index, line in enumerate(lines):
        key = " ".join(line.lower().split())
        first = seen.setdefault(key, index)
        if first != index and index - first <= 6 and count_words(line) > 1 - (index - first == 1):
            return None if _is_below(lines, kinds, first=first, index=index) else (first, index + 1)
    return None


def _is_below(lines: list[str], kinds: _Kinds, *, first: int, index: int) -> bool:
    """Whether a line that stands twice is of the body, or its repetition is."""
    if kinds[first] == "dateline" or any(kind in ("dateline", "prose") for kind in kinds.within(0, first)):
        return True
    titled = any(kinds[at] == "title" and count_words(lines[at]) > LONGEST_PLACE for at in range(first))
    if kinds[first] == "prose" and titled:
        return True
    repeated = range(first, index)
    return any(kinds[at] == "dateline" or count_words(lines[at]) > _LONGEST_STANDFIRST for at in repeated)


def _first_body_line(lines: list[str], kinds: _Kinds) -> int:
    """The first line that can't stand above a body; a headline may be a question or a short sentence."""
    for index in range(len(kinds)):
        kind = kinds[index]
        if kind == "dateline":
            return index
        if kind == "prose":
            follows = index + 1 < len(kinds)
            asks = lines[index].rstrip("”’\"' ").endswith(("?", "!")) and count_words(lines[index]) <= 20
            short = follows and count_words(lines[index]) <= 16 and kinds[index + 1] == "meta"
            if (asks or short) and "title" not in kinds.within(0, index) and follows:
                kinds.retell(index, "title")
                continue
            return index
    return len(kinds)


def _is_label(lines: list[str], index: int, titles: list[int]) -> bool:
    """Whether a short line is the city, the section or the masthead above the headline."""
    text = lines[index].strip()
    later = [other for other in titles if other > index and count_words(lines[other]) >= 4]
    return bool(later) and (count_words(text) <= LONGEST_PLACE or is_masthead(text))


def _take_label(line: str, page: Page) -> None:
    """City or paper: what a short line above the headline names that is no known section."""
    text = line.strip()
    if is_masthead(text):
        page.publisher = page.publisher or text
    elif count_words(text) <= LONGEST_PLACE and text.istitle():
        page.place = page.place or text


def _skip_below(lines: list[str], kinds: _Kinds, *, page: Page, start: int) -> int:
    """The index of the body's first line: byline, date, standfirst and pictures stand above it."""
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
    if (
        page.caption is None
        or page.caption.text is None
        or any(map(_is_strong, lines[index + 1 : index + 4]))
    ):
        return False
    caption = None if _is_strong(lines[index]) else read_caption(lines[index])
    return caption is not None and caption.text is not None


def _stands_above(lines: list[str], kinds: _Kinds, *, index: int, page: Page) -> bool:
    """Whether more of the page follows this line, so that it is a standfirst, a name or a caption."""
    line, ahead = lines[index], index + 1
    if page.headline is None or count_words(line) > _LONGEST_STANDFIRST or ahead >= len(lines):
        return False
    if is_desk(line):
        return True
    if is_masthead(line.strip()) and any(
        kind in ("prose", "dateline", "meta") for kind in kinds.within(ahead, len(lines))
    ):
        page.publisher = page.publisher or line.strip()
        return True
    if kinds[ahead] == "meta" and (credit := read_caption(lines[ahead])) and credit.text is None:
        page.take_caption(Caption(line.strip(), credit.credit))
        return True
    if kinds[index] == "title" and _is_between_date_and_desk(lines, index) and (name := read_name_line(line)):
        page.byline = page.byline or name
        return True
    if kinds[ahead] == "dateline":
        return True
    strong = next((at for at in range(ahead, min(ahead + 3, len(lines))) if _is_strong(lines[at])), None)
    return strong is not None and any(
        kind in ("prose", "dateline") for kind in kinds.within(strong, len(lines))
    )


def _is_between_date_and_desk(lines: list[str], index: int) -> bool:
    """Whether a date stands above or below the line, or an office at a paper below it."""
    above, below = lines[index - 1], lines[index + 1]
    return bool(_has_date(below) or is_desk(below) or _has_date(above))


def _has_date(line: str) -> bool:
    return read_printed_date(line) is not None or is_dated_list(line)


def _is_strong(line: str) -> bool:
    """A line that stands only above or below a report: a date, a byline."""
    return _has_date(line) or read_byline(line) is not None
