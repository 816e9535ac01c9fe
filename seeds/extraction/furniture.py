"""Lines of a page that belong to no report: buttons, links to other stories, notices, addresses."""

import re
from urllib.parse import urlsplit

from seeds.extraction.vocabulary.furniture import FURNITURE_LINES, NOTICES, SECTIONS

_LONGEST = 240
_FURNITURE = re.compile(rf"(?:{FURNITURE_LINES})", re.IGNORECASE)
_NOTICE = re.compile(rf"(?:{NOTICES})", re.IGNORECASE)
_STAFF_NOTE = re.compile(
    r"\(?(?:(?:additional )?reporting (?:by|from)|edit(?:ing|ed) by|writing by|compiled by|written by|"
    r"translated by|"
    r"contributing|with (?:files|reporting|additional reporting|inputs?) (?:from|by)|"
    r"(?:\w+ ){1,4}contributed (?:reporting )?to this (?:report|story))\b.{0,300}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:(?P<label>source|link|url|original|originally published at|from|read at|available at|via)\s*:?\s+)?"
    r"(?P<url>(?:https?://|www\.)\S+)",
    re.IGNORECASE,
)
_CRUMB = re.compile(r"[>»›|/•·]")
_SECTION_LABEL = re.compile(r"(?:section|category|rubric|filed under)\s*:\s*(.+)", re.IGNORECASE)


def is_furniture(line: str) -> bool:
    """Whether the whole line is a button, a link, an advertisement or a notice."""
    text = line.strip(" \t*_|[]•·")
    return len(text) <= _LONGEST and (not text or bool(_FURNITURE.fullmatch(text)) or is_notice(text))


def is_notice(line: str) -> bool:
    """Whether the line states whose text it is (`© 2024 …`)."""
    return len(line) <= _LONGEST and _NOTICE.fullmatch(line.strip()) is not None


def is_staff_note(line: str) -> bool:
    """Whether the line only says who worked on the report (`Reporting by …; Editing by …`)."""
    return _STAFF_NOTE.fullmatch(line.strip()) is not None


def read_address(line: str) -> str | None:
    """The URL that the line consists of."""
    match = _ADDRESS.fullmatch(line.strip().strip("<>[]()"))
    if not match:
        return None
    address = match["url"].rstrip(".,;")
    return address if "://" in address else f"https://{address}"


def host_of(address: str) -> str | None:
    """The domain of a URL without `www.`."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return None
    return host.removeprefix("www.") or None


def read_section(line: str) -> str | None:
    """The section that the line names: a known one, a breadcrumb's last, or what stands behind `Section:`."""
    text = line.strip()
    if label := _SECTION_LABEL.fullmatch(text):
        return label[1].strip()
    parts = [part.strip() for part in _CRUMB.split(text)]
    if parts and all(part.lower() in SECTIONS for part in parts):
        return parts[-1]
    return None
