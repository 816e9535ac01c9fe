"""Runs of capitalised words cut into pieces, each with a class: person, organization, place, title, other."""

import re
from typing import NamedTuple

from seeds.extraction.findings import OrganizationKind
from seeds.extraction.lexicon import COUNTRIES, LEXICON, Entry, PieceKind
from seeds.extraction.names import is_adjective
from seeds.extraction.naming import UNKNOWN_WORDS, is_likely_name, name_end, name_rule
from seeds.extraction.titling import Words, find_title, longest_known, phrase
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.organizations import (
    HEADS,
    MEMBERS_FOR,
    MEMBERS_OF,
    NOT_ORGANIZATIONS,
    OF_HEADS,
    OPENERS,
    PARTY_WORDS,
    SECTORS,
    WEAK_HEADS,
)
from seeds.extraction.vocabulary.others import OTHER_HEADS
from seeds.extraction.vocabulary.regions import PLACE_HEADS, PLACE_OPENERS, US_STATE_ABBREVIATIONS
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.vocabulary.titles import (
    HONORIFICS,
)

_POINTED = re.compile(r"(?:[A-Z]\.){3,}")
# Behind the word for a body: "Arts Council England", "Cancer Fund UK".
_LANDS = COUNTRIES | {"UK", "USA", "International"}
_ROMAN = frozenset({"II", "III", "IV", "V", "VI", "XI", "XII", "XVI", "XXIII"})


class Piece(NamedTuple):
    """A part of a run that names one thing; `entry` is what the vocabulary knows of it."""

    kind: PieceKind
    words: Words
    rule: str
    confidence: float
    entry: Entry | None = None
    initial: bool = False
    titled: str = ""  # the honorific or title that stands before a person

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def read_words(words: Words) -> list[Piece]:
    """The pieces of words that stand together, in order."""
    if not words:
        return []
    known = LEXICON.get(phrase(words))
    if known:
        return [Piece(known.kind, words, "known", 0.9, known)]
    title = find_title(words)
    if title is None:
        return _read_untitled(words)
    start, head, end = title
    pieces = read_words(words[:start])
    if words[start].text not in HONORIFICS:
        known = LEXICON.get(phrase(words[head:end])) if end > head else None
        pieces.append(Piece("title", words[start : head if known else end], "title", 0.9))
        if known:
            pieces.append(Piece(known.kind, words[head:end], "known", 0.9, known))
    rest = words[end:]
    if rest:
        pieces.extend(_read_after_title(rest, words[end - 1].text))
    return pieces


def _read_after_title(words: Words, title: str) -> list[Piece]:
    """What follows a title is a person unless it is known as something else."""
    entry = LEXICON.get(phrase(words))
    surname = words[-1].text in SURNAMES or words[0].text in GIVEN_NAMES
    if entry and entry.kind in ("demonym", "other") and not surname:
        return [Piece(entry.kind, words, "known", 0.9, entry)]
    if len(words) > 1 and not surname and longest_known(words, 0) == len(words):
        return _read_untitled(words)
    if words[-1].text in OTHER_HEADS and len(words) > 1 and not surname:
        return [Piece("other", words, "other_head", 0.6)]
    if len(words) == 1 and is_ordinary(words[0].text.lower()) and not surname and title not in HONORIFICS:
        kind: PieceKind = "person" if title.endswith(".") else "unknown"
        return [Piece(kind, words, "after_title", 0.6, titled=title)]
    return _person(words, "after_title", 0.95, title)


def _person(words: Words, rule: str, confidence: float, title: str = "") -> list[Piece]:
    """A person of at most five words; what stands after an acronym or place at the end is cut off."""
    kept = words[: name_end(words)]
    pieces = [Piece("person", kept, rule, confidence, titled=title)]
    if len(kept) < len(words):
        pieces.extend(read_words(words[len(kept) :]))
    return pieces


def _read_untitled(words: Words) -> list[Piece]:
    for read in (_as_body, _as_place, _as_other, _as_firm, _peeled, _behind_word, _as_person):
        if pieces := read(words):
            return pieces
    if len(words) == 1:
        return [_single(words)]
    return [Piece("unknown", words, "unknown_run", 0.3)]


def _as_body(words: Words) -> list[Piece]:
    """A body by the word that ends or opens its name."""
    last, count = words[-1].text, len(words)
    of_at = next(
        (
            i
            for i in range(1, count)
            if words[i].link in ("of", "for", "on") and words[i - 1].text in OF_HEADS
        ),
        0,
    )
    if of_at and words[of_at - 1].text in HEADS:
        return [_body(words, words[of_at - 1].text, "head_of")]
    if of_at == 1 and (
        words[0].text in MEMBERS_OF or (words[0].text in MEMBERS_FOR and words[1].link == "for")
    ):
        return [Piece("organization", words, "members_of", 0.7, Entry("organization", None, "ngo"))]
    if words[0].text in OPENERS and count > 1:
        entry = Entry("organization", None, OPENERS[words[0].text])
        return [Piece("organization", words, "opener", 0.7, entry)]
    if count == 2 and words[0].text in SECTORS and last in COUNTRIES and not words[1].link:
        return [Piece("organization", words, "sector", 0.7, Entry("organization", LEXICON[last].country))]
    if count > 2 and words[-2].text in HEADS and last in _LANDS and not words[-1].link:
        return [_body(words, words[-2].text, "head")]
    if any(w.link == "&" for w in words[1:]) and not all(is_ordinary(w.text.lower()) for w in words):
        return [Piece("organization", words, "ampersand", 0.6, Entry("organization", None, "company"))]
    if last in HEADS and count > 1:
        if last in WEAK_HEADS and count == 2 and words[0].text in GIVEN_NAMES and last in SURNAMES:
            return []
        return [_body(words, last, "head")]
    if last in HEADS and last not in WEAK_HEADS and not is_ordinary(last.lower()):
        return [_body(words, last, "head")]
    if "." in last and last.rsplit(".", 1)[1] in ("com", "org", "net", "news", "tv") and count == 1:
        return [Piece("organization", words, "domain", 0.9, Entry("organization", None, "media"))]
    cut = next(
        (
            i
            for i in range(count - 1, 0, -1)
            if words[i - 1].text in HEADS and words[i - 1].text not in WEAK_HEADS
        ),
        0,
    )
    named = cut and (words[cut].text in GIVEN_NAMES or _is_bare_name(words[cut:]))
    if named and cut > 1 and not words[cut].link:
        return [*read_words(words[:cut]), *read_words(words[cut:])]
    return []


def _is_bare_name(words: Words) -> bool:
    return len(words) in (2, 3) and not any(is_ordinary(w.text.lower()) or w.text in LEXICON for w in words)


def _body(words: Words, head: str, rule: str) -> Piece:
    kind: OrganizationKind = HEADS[head]
    if head == "Agency" and any(w.text in ("Press", "News") for w in words):
        kind = "media"
    elif head in ("Union", "Alliance", "League") and any(w.text in PARTY_WORDS for w in words):
        kind = "party"
    country = next(
        (e.country for w in words if (e := LEXICON.get(w.text)) and e.kind in ("place", "demonym")), None
    )
    return Piece("organization", words, rule, 0.8, Entry("organization", country, kind))


def _as_place(words: Words) -> list[Piece]:
    count = len(words)
    if (count > 1 and words[-1].text in PLACE_HEADS) or (words[0].text in PLACE_OPENERS and count > 1):
        if words[0].text in GIVEN_NAMES and words[-1].text in SURNAMES:
            return []
        if words[-1].text == "District" and any(w.text in ("School", "Schools") for w in words):
            return [_body(words, "School", "head")]
        country = next((e.country for w in words if (e := LEXICON.get(w.text)) and e.kind == "place"), None)
        return [Piece("place", words, "place_head", 0.8, Entry("place", country))]
    return []


def _peeled(words: Words) -> list[Piece]:
    """A known phrase before something else: "Syrian | Bashar al-Assad", "New York | Giuliani"."""
    if len(words) < 2 or is_likely_name(words):
        return []
    end = longest_known(words, 0)
    if not end and (entry := LEXICON.get(words[0].text)) and entry.kind in ("demonym", "other"):
        end = 1
    if not end or end >= len(words) or words[end].link:
        return []
    if end == 1 and _is_named_after_place(words):
        return [Piece("person", words, "surname", 0.6)]
    entry = LEXICON[phrase(words[:end])]
    rest = read_words(words[end:])
    if entry.kind in ("place", "other") and all(piece.kind == "unknown" for piece in rest):
        return [Piece("unknown", words, "unknown_run", 0.3, entry)]
    return [Piece(entry.kind, words[:end], "known", 0.9, entry), *rest]


def _is_named_after_place(words: Words) -> bool:
    """ "Devon Bailey", "Paris Hilton": a place that is no country, then a family name and nothing more."""
    first, last = words[0].text, words[-1].text
    if len(words) != 2 or last not in SURNAMES or is_ordinary(last.lower()):
        return False
    return LEXICON[first].kind == "place" and first not in COUNTRIES if first in LEXICON else False


def _as_other(words: Words) -> list[Piece]:
    if (
        len(words) > 1
        and words[-1].text in OTHER_HEADS
        and not (is_likely_name(words) and words[-1].text in SURNAMES)
    ):
        return [Piece("other", words, "other_head", 0.7)]
    return []


def _behind_word(words: Words) -> list[Piece]:
    """A name behind a capitalised ordinary word: "Staff | Rahm Emanuel"."""
    first = words[0].text
    if len(words) < 3 or first in GIVEN_NAMES or words[1].link or not is_ordinary(first.lower()):
        return []
    return read_words(words[1:]) if is_likely_name(words[1:]) else []


def _as_firm(words: Words) -> list[Piece]:
    """ "Dunmore & Hale": a firm is written so; a couple, "Bill & Melinda Gates", by given names."""
    at = next((i for i, word in enumerate(words) if word.link == "&"), 0)
    if not at or (words[0].text in GIVEN_NAMES and words[at].text in GIVEN_NAMES):
        return []
    return [Piece("organization", words, "ampersand", 0.8, Entry("organization", None, "company"))]


def _as_person(words: Words) -> list[Piece]:
    told = name_rule(words)
    if told is None:
        return []
    if told[0] == UNKNOWN_WORDS:
        return [Piece("person", words, *told)]
    return _person(words, *told)


def _single(words: Words) -> Piece:
    text = words[0].text
    if _POINTED.fullmatch(text):  # F.B.I.
        text = text.replace(".", "")
        if known := LEXICON.get(text):
            return Piece(known.kind, words, "known", 0.9, known)
    bare = text.replace("-", "")
    if (text.isupper() and 2 <= len(bare) <= 8 and bare.isalpha()) or "&" in text:
        if len(text) > 3 and (known := LEXICON.get(text.title())):
            return Piece(known.kind, words, "known", 0.8, known)
        if (
            text[:2] in ("R-", "D-", "I-")
            or text in NOT_ORGANIZATIONS
            or text in US_STATE_ABBREVIATIONS
            or text in _ROMAN
        ):
            return Piece("other", words, "acronym", 0.8)
        return Piece("unknown", words, "acronym", 0.6, Entry("organization", None, "other"))
    if (not text.isalpha() and any(c.isdigit() for c in text)) or is_adjective(text):
        return Piece("other", words, "other_word", 0.8)
    return Piece("unknown", words, "single", 0.3)
