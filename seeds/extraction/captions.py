"""Captions of pictures and their credits: `… Photo: INA`, `(Photo by Jane Doe/AFP)`, `… [File: Reuters]`."""

import re
from dataclasses import dataclass

from seeds.extraction.vocabulary.furniture import CREDIT_WORDS, PICTURE_DESKS


@dataclass(frozen=True, slots=True)
class Caption:
    """What a picture shows, if the line says so, and whose picture it is."""

    text: str | None
    credit: str


_LONGEST = 500
_LONGEST_CREDIT = 90
_LABELLED = re.compile(
    rf"(?:^|(?<=[\s(\[.|–—-]))(?:{CREDIT_WORDS})(?:\s(?:by|from|courtesy of|credit))?\s?[:|/]\s?"
    r"(?P<credit>[^.:;!?]{1,80}(?:\.[a-z]{2,4})?)[.)\]]*$"
    rf"|(?:^|(?<=\s))[(\[](?:{CREDIT_WORDS})\s(?:by|from|courtesy of)?\s?"
    r"(?P<bracketed>[^()\[\]]{1,80})[)\]]\.?$"
    r"|(?:^|(?<=[\s(\[]))(?:photo(?:graph)?|image|picture)\s(?:by|courtesy of)\s"
    r"(?P<by>[^.:;!?]{1,80})[.)\]]*$",
    re.IGNORECASE,
)
_DESK = re.compile(
    rf"\s[(\[|]\s?(?P<credit>[^()\[\]|]*?\b(?i:{PICTURE_DESKS})\b[^()\[\]|]{{0,40}})[)\]]?\.?$"
    r"|\s(?P<slashed>(?:REUTERS|AFP|AP Photo|EPA|Getty Images)\s?/\s?[^.:;!?]{2,60})\.?$"
    r"|(?:^|\s)(?P<copyright>©\s?[^.:;!?©]{2,60})\.?$"
)
# Without one of these no credit can be told.
_CREDITED = re.compile(r"[:|/(\[©]|photo|image|picture", re.IGNORECASE)
# As screen readers are told it: `Image source, X` and `Image caption, Y`.
_BESIDE = re.compile(
    r"image (?:source|credit),\s*(?P<credit>[^.]{2,80})|image caption,\s*(?P<text>.+)", re.IGNORECASE
)
_FILE = re.compile(
    r"^(?:file(?: photo)?|photo(?:graph)?|image|picture)\s?(?:[:/]|by\b|courtesy of\b)\s?", re.IGNORECASE
)
_NUMBER_OF_TOTAL = re.compile(r"^(?:\d+ of \d+|\d+/\d+)\s*[|:]?\s*")


def read_caption(line: str) -> Caption | None:
    """The caption and credit that `line` is, or None where no credit ends it."""
    text = line.strip()
    if len(text) > _LONGEST:
        return None
    if labelled := _BESIDE.fullmatch(text):
        return Caption(labelled["text"], labelled["credit"] or "")
    if not _CREDITED.search(text):
        return None
    match = _DESK.search(text) or _LABELLED.search(text)
    if not match:
        return None
    credit = next(group for group in match.groups() if group).strip(" ()[]")
    credit = _FILE.sub("", credit)
    if not credit or len(credit) > _LONGEST_CREDIT:
        return None
    caption = _NUMBER_OF_TOTAL.sub("", text[: match.start()].rstrip(" ([|–—-")).strip()
    return Caption(text=caption or None, credit=credit)
