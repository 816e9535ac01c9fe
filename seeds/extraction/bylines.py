"""Bylines: who wrote a report, as printed and as people, and the agency or paper named beside them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from seeds.extraction.vocabulary.calendar import WEEKDAYS
from seeds.extraction.vocabulary.countries import COUNTRY_OF_CITY
from seeds.extraction.vocabulary.furniture import AGENCIES, DESK
from seeds.extraction.vocabulary.words import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """`printed` as it stands; `authors` are people only; `outlet` is the paper named with them."""

    printed: str
    authors: tuple[str, ...] = ()
    agency: str | None = None
    outlet: str | None = None


_LONGEST = 200
TOWNS = frozenset(town.lower() for town in COUNTRY_OF_CITY)
_BY = re.compile(
    r"(?:(?:written |words |story |text |report |reported |analysis |opinion |posted |published )?by|"
    r"(?:additional )?reporting by|authors?\s?:|reporters?\s?:|par|von|por|door|av)\s*:?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"[;.]\s*(?:(?:additional )?(?:reporting|writing|edit(?:ing|ed)|compiled|graphics) by)\b.*", re.I
)
_OUTLET_SPLIT = re.compile(
    r"\s+[|•·–—-]\s+|\s*[|•·]\s*|\s+/\s+|\s+(?:for|of)\s+(?:the\s+)?(?=[A-Z])|\s+\(|,\s+in\s+|\s+in\s+"
)
_NAME_SPLIT = re.compile(
    r"\s*,\s*(?:and\s+|&\s+)?|\s+(?:and|&|with|und|et|y|e|en|och)\s+|\s*/\s*|\s*;\s*", re.IGNORECASE
)
_INITIAL = r"[^\W\d_a-z]\."
_PART = r"(?:[^\W\d_a-z][^\W\d_]*(?:[’'-][^\W\d_]+)*)"
_PARTICLE = r"(?:al|el|bin|ibn|bint|van|von|der|den|de|da|dos|du|del|della|di|la|le|ten|ter|abu|af|av)"
_NAME = re.compile(
    rf"(?:{_PART}|{_INITIAL}|al-{_PART})(?:[\s-](?:{_INITIAL}|{_PARTICLE}|{_PART}|[ae]l-{_PART})){{1,4}}"
    r"(?:,?\s(?:Jr|Sr)\.?|\s(?:II|III))?"
)
_POSTED = re.compile(rf"\s+in\s+{_PART}(?:\s(?:and\s)?{_PART}){{0,3}}(?:,?\s+for\s+[^,;]{{2,40}})?$")
_TITLE = re.compile(r"(?i)(?:dr|mr|mrs|ms|prof|sir|rev)\.?\s+")
_CLUTTER = re.compile(r"\S+@\S+|@\w+|https?://\S+|\b(?:M\.?D\.?|Ph\.?D\.?)(?!\w)")


def read_byline(line: str) -> Byline | None:
    """The byline that `line` is, or None: it opens with `By` or ends in an office at a paper."""
    return _read_short(line) if len(line) <= _LONGEST else None


@lru_cache(maxsize=500)  # a line at the top of a page is looked at in several ways
def _read_short(line: str) -> Byline | None:
    text = _CLUTTER.sub("", line).strip(" |•·-–—*_")
    opening = _BY.match(text)
    if opening:
        rest = _EDITED.sub("", text[opening.end() :])
        return _read(rest, line.strip()) if _is_plausible(rest) else None
    return _read_unmarked(text, line.strip())


def read_name_line(line: str) -> Byline | None:
    """A line that is nothing but a person's name: a byline where it stands between headline and date."""
    line = _without_town(line.strip())
    names = _NAME_SPLIT.split(_POSTED.sub("", line)) if len(line) <= _LONGEST else [""]
    return _read(line, line.strip()) if all(is_name(name) for name in names) else None


def _without_town(line: str) -> str:
    """`Jane Doe, Onitsha` without the town that she writes from."""
    name, comma, town = line.rpartition(", ")
    return name if comma and town.lower() in TOWNS else line


def is_name(text: str) -> bool:
    """Whether `text` can be a person's name: two to five capitalised words, none of them of a desk."""
    if not _NAME.fullmatch(text):
        return False
    words = [word.lower().strip(".,") for word in re.split(r"[\s-]", text)]
    return text.lower() not in AGENCIES and not any(word in DESK or word in WEEKDAYS for word in words)


def _is_plausible(rest: str) -> bool:
    """Whether what follows `By` names somebody: no sentence (`By Friday, the army had …`), no clause."""
    words = rest.split()
    if not words or not (
        words[0][0].isupper() or words[0].lower() in ("al-", "van", "de", "our", "the", "staff")
    ):
        return False
    small = sum(word[0].islower() and word.lower().strip(",") not in _SMALL for word in words)
    return (
        small <= max(1, len(words) // 4)
        and not rest.rstrip().endswith(("?", "!", ":", "”"))
        and (words[0].lower().strip(",") not in WEEKDAYS)
    )


_SMALL = words(
    "and in for of the at with van von de al el bin la der den du del di to our y et und as an a staff & ed"
)


def _read_unmarked(text: str, printed: str) -> Byline | None:
    """`Jane Doe and John Roe, Staff Writers`; `Jane Doe | Reuters`; `John Roe, BBC News`."""
    head, *tail = re.split(r",\s+|\s+[|•·–—-]\s+|\s*[|•·]\s*", text, maxsplit=1)
    names = _NAME_SPLIT.split(head)
    if not tail or not all(is_name(name) for name in names):
        return None
    if is_desk(tail[0]) or tail[0].strip().lower() in AGENCIES:
        return _read(text, printed)
    more = _NAME_SPLIT.split(tail[0])
    if len(more) > 1 and all(is_name(name) for name in more[:-1]) and is_desk(more[-1]):
        return _read(text, printed)
    return None


def is_desk(text: str) -> bool:
    """Whether `text` is an office at a paper: `Staff Writers`, `Political Editor`."""
    words = [word.lower().strip(".,()") for word in text.split()]
    offices = (
        "writer",
        "reporter",
        "correspondent",
        "editor",
        "contributor",
        "columnist",
        "staff",
        "chief",
        "journalist",
    )
    return bool(words) and len(words) <= 6 and any(word.rstrip("s") in offices for word in words)


def _read(text: str, printed: str) -> Byline | None:
    """The byline in `text`, or None where it names neither a person nor an outlet nor a desk."""
    head, *tails = _OUTLET_SPLIT.split(text)
    authors: list[str] = []
    outlets = [tail.strip(" ().") for tail in tails]
    desk = False
    for part in _NAME_SPLIT.split(head):
        name, agency = _part_agency(_TITLE.sub("", part.strip()))
        if is_name(name):
            authors.append(_cased(name))
        desk = desk or is_desk(name)
        outlets.extend(outlet for outlet in (agency, "" if is_name(name) else name.rstrip(".")) if outlet)
    agency_name = next((AGENCIES[outlet.lower()] for outlet in outlets if outlet.lower() in AGENCIES), None)
    paper = next((o for o in outlets if o.lower() not in AGENCIES and not is_desk(o) and is_paper(o)), None)
    if not (authors or agency_name or paper or desk):
        return None
    return Byline(printed=printed, authors=tuple(dict.fromkeys(authors)), agency=agency_name, outlet=paper)


def _part_agency(part: str) -> tuple[str, str]:
    """A name and the agency that stands right behind it (`JANE DOE Associated Press`)."""
    lower = part.lower()
    agency = next((a for a in AGENCIES if lower.endswith(" " + a)), "")
    return (part[: -len(agency)].strip(), agency) if agency else (part, "")


_PAPER = re.compile(
    r"(?i)\b(?:news|times|post|herald|tribune|gazette|courier|telegraph|guardian|journal|daily|weekly|"
    r"mail|mirror|ledger|register|monitor|record|argus|echo|inquirer|enquirer|bulletin|sentinel|"
    r"observer|chronicle|press|broadcasting|radio|tv|television|media|dispatch|examiner|standard|star|"
    r"sun|globe|"
    r"magazine|review|wire|today|independent|bbc|cnn|nbc|cbs|abc|fox|npr|voa|al jazeera|rfe/rl)\b|"
    r"\.[a-z]{2,}$"
)


def is_paper(outlet: str) -> bool:
    return _PAPER.search(outlet) is not None and len(outlet.split()) <= 6


def _cased(name: str) -> str:
    """`JANE DOE` as `Jane Doe`."""
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name) if name.isupper() else name
