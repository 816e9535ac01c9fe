"""Runs of capitalised words cut into pieces, each with a class: person, organization, place, title, other."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from seeds.extraction.findings import OrganizationKind
from seeds.extraction.lexicon import FIRST_WORDS, LEXICON, LONGEST, Entry, PieceKind
from seeds.extraction.names import PARTICLES, Run, Word, is_adjective
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.organizations import (
    HEADS,
    MEMBERS_FOR,
    MEMBERS_OF,
    NOT_ORGANIZATIONS,
    OF_HEADS,
    WEAK_HEADS,
)
from seeds.extraction.vocabulary.others import OTHER_HEADS, PEOPLES
from seeds.extraction.vocabulary.regions import PLACE_HEADS, PLACE_OPENERS, US_STATE_ABBREVIATIONS
from seeds.extraction.vocabulary.surnames import LEADING_SURNAMES, SURNAMES
from seeds.extraction.vocabulary.titles import HONORIFICS, PORTFOLIOS, SUFFIXES, TITLE_HEADS, TITLE_MODIFIERS

Words = tuple[Word, ...]
_CHAMBERS = frozenset({"House", "Senate"})
_KUNYA = frozenset({"Abu", "Umm", "Abd", "Abdul", "Abou"})
_INITIALS = re.compile(r"(?:[A-Z]\.-?){1,3}")
# Words that a caption puts after a name: "Image: …".
_CREDITS = frozenset({"Image", "Photo", "Picture", "Credit", "File", "Video", "Images", "Photos", "Getty"})
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


def read_run(run: Run) -> list[Piece]:
    """The pieces of one run, in order."""
    words, initial = run.words, run.initial
    if initial and len(words) > 1:
        words, initial = _without_opener(words)
    pieces = _read(words)
    if initial and pieces:
        pieces[0] = pieces[0]._replace(initial=True)
    return pieces


def _without_opener(words: Words) -> tuple[Words, bool]:
    """Without ordinary words that only stand capitalised because a sentence begins."""
    first = words[0].text
    if (
        not is_ordinary(first.lower())
        or words[1].link
        or first in GIVEN_NAMES
        or first in TITLE_HEADS
        or first in TITLE_MODIFIERS
        or first in HEADS
        or first in LEXICON
        or words[-1].text in HEADS
        or phrase(words) in LEXICON
    ):
        return words, True
    return words[1:], False


def _read(words: Words) -> list[Piece]:
    if not words:
        return []
    known = LEXICON.get(phrase(words))
    if known:
        return [Piece(known.kind, words, "known", 0.9, known)]
    title = _find_title(words)
    if title is None:
        return _read_untitled(words)
    start, head, end = title
    pieces = _read(words[:start])
    if words[start].text not in HONORIFICS:
        known = LEXICON.get(phrase(words[head:end])) if end > head else None
        pieces.append(Piece("title", words[start : head if known else end], "title", 0.9))
        if known:
            pieces.append(Piece(known.kind, words[head:end], "known", 0.9, known))
    rest = words[end:]
    if rest:
        pieces.extend(_read_after_title(rest, words[end - 1].text))
    return pieces


def _find_title(words: Words) -> tuple[int, int, int] | None:
    """Where, in words, a title starts, its head ends, what it is for ends: "Secretary | of State"."""
    count = len(words)
    head = -1
    for index in range(count - 1, -1, -1):
        text = words[index].text
        if text in HONORIFICS and index < count - 1:
            return index, index + 1, index + 1
        if text in TITLE_HEADS and not _is_name_here(words, index):
            head = index
            break
    if head < 0:
        return None
    end = _portfolio_end(words, head + 1)
    if end == count and _names_body(words[head + 1 :]):
        return None
    if count - 1 > head and end < count and _ends_as_body(words[end:]):
        return None
    start = head
    while start and not words[start].link and _in_title(words[start - 1].text) and not words[start - 1].owns:
        start -= 1
    return start, head + 1, end


def _in_title(text: str) -> bool:
    return text in TITLE_MODIFIERS or text in TITLE_HEADS or text in _CHAMBERS


def _is_name_here(words: Words, index: int) -> bool:
    """Whether a word that can be a title is somebody's name: "Stephen King", "Dean Smith"."""
    text = words[index].text
    last = index == len(words) - 1 or words[index + 1].text in SUFFIXES
    if last and index and not words[index].link:
        before = words[index - 1].text
        return (
            text in SURNAMES and not _in_title(before) and before not in LEXICON and before not in HONORIFICS
        )
    return text in GIVEN_NAMES and index == 0 and not last


def _names_body(words: Words) -> bool:
    return bool(words) and words[-1].text in HEADS


def _ends_as_body(words: Words) -> bool:
    last = words[-1].text
    return last in HEADS and last not in SURNAMES and len(words) < 3


def _portfolio_end(words: Words, index: int) -> int:
    """The end of what an office is for: "of State", "for the Middle East"."""
    count = len(words)
    if index >= count or words[index].link not in ("of", "for"):
        return index
    longest = _longest_known(words, index)
    if longest > index:
        return longest
    start = index
    index += 1
    while index < count and (
        words[index].link in ("of", "for", "and", "&") or words[index].text in PORTFOLIOS
    ):
        index += 1
    if words[start].text not in PORTFOLIOS and index == start + 1:
        return (
            count if count - index < 2 and count - start > 1 and words[start].text not in LEXICON else index
        )
    return index


def _longest_known(words: Words, index: int) -> int:
    """The end of the longest known phrase that begins at this word, or the index itself."""
    if words[index].text in FIRST_WORDS:
        for end in range(min(len(words), index + LONGEST), index + 1, -1):
            if phrase(words[index:end]) in LEXICON:
                return end
    entry = LEXICON.get(words[index].text)
    return index + 1 if entry and entry.kind in ("place", "organization") else index


def _read_after_title(words: Words, title: str) -> list[Piece]:
    """What follows a title is a person unless it is known as something else."""
    entry = LEXICON.get(phrase(words))
    surname = words[-1].text in SURNAMES or words[0].text in GIVEN_NAMES
    if entry and entry.kind in ("demonym", "other") and not surname:
        return [Piece(entry.kind, words, "known", 0.9, entry)]
    if len(words) > 1 and not surname and _longest_known(words, 0) == len(words):
        return _read_untitled(words)
    if words[-1].text in OTHER_HEADS and len(words) > 1 and not surname:
        return [Piece("other", words, "other_head", 0.6)]
    if len(words) == 1 and is_ordinary(words[0].text.lower()) and not surname and title not in HONORIFICS:
        kind: PieceKind = "person" if title.endswith(".") else "unknown"
        return [Piece(kind, words, "after_title", 0.6, titled=title)]
    return _person(words, "after_title", 0.95, title)


def _person(words: Words, rule: str, confidence: float, title: str = "") -> list[Piece]:
    """A person of at most five words; what stands after an acronym or place at the end is cut off."""
    kept = words[: _name_end(words)]
    pieces = [Piece("person", kept, rule, confidence, titled=title)]
    if len(kept) < len(words):
        pieces.extend(_read(words[len(kept) :]))
    return pieces


def _name_end(words: Words) -> int:
    for index in range(1, len(words)):
        text = words[index].text
        if index >= 6 or (text in _CREDITS) or (text in US_STATE_ABBREVIATIONS and len(text) > 2):
            return index
        if text in TITLE_HEADS and index > 1 and text not in SURNAMES:
            return index
    return len(words)


def _read_untitled(words: Words) -> list[Piece]:
    for read in (_as_body, _as_place, _as_other, _peeled, _as_person):
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
        return [*_read(words[:cut]), *_read(words[cut:])]
    return []


def _is_bare_name(words: Words) -> bool:
    return len(words) in (2, 3) and not any(is_ordinary(w.text.lower()) or w.text in LEXICON for w in words)


def _body(words: Words, head: str, rule: str) -> Piece:
    kind: OrganizationKind = HEADS[head]
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
    end = _longest_known(words, 0)
    if not end and (entry := LEXICON.get(words[0].text)) and entry.kind in ("demonym", "other"):
        end = 1
    if not end or end >= len(words) or words[end].link:
        return []
    entry = LEXICON[phrase(words[:end])]
    return [Piece(entry.kind, words[:end], "known", 0.9, entry), *_read(words[end:])]


def _as_other(words: Words) -> list[Piece]:
    if (
        len(words) > 1
        and words[-1].text in OTHER_HEADS
        and not (is_likely_name(words) and words[-1].text in SURNAMES)
    ):
        return [Piece("other", words, "other_head", 0.7)]
    return []


def is_likely_name(words: Sequence[Word]) -> bool:
    """Whether a run begins with a given name and goes on as a name does."""
    first, last = words[0].text, words[-1].text
    if len(words) < 2 or first not in GIVEN_NAMES:
        return False
    if first in LEXICON and is_ordinary(last.lower()) and last not in SURNAMES:
        return False
    return last in SURNAMES or last in SUFFIXES or not is_ordinary(last.lower())


def _as_person(words: Words) -> list[Piece]:
    count = len(words)
    core = words[:-1] if words[-1].text in SUFFIXES and count > 2 else words
    first, last = core[0].text, core[-1].text
    if (
        not 2 <= len(core) <= 6
        or not _can_name(first)
        or not _can_name(last)
        or any(c.text.isdigit() for c in core)
    ):
        return []
    plain = [is_ordinary(w.text.lower()) for w in core]
    if is_likely_name(core):
        return _person(words, "given_name", 0.9)
    if first in GIVEN_NAMES and not plain[0] and not is_adjective(last):
        return _person(words, "given_name", 0.7)
    if first in _KUNYA:
        return _person(words, "kunya", 0.8)
    if first in LEADING_SURNAMES and ("-" in last or len(core) <= 3) and not plain[-1]:
        return _person(words, "leading_surname", 0.8)
    if any(w.link in PARTICLES for w in core[1:]) or any("al-" in w.text.lower()[:3] for w in core[1:]):
        return _person(words, "particle", 0.8)
    if (last in SURNAMES and not plain[0]) or _INITIALS.fullmatch(first):
        return _person(words, "surname", 0.8)
    if not any(plain) and not any(w.text.isupper() and len(w.text) > 1 for w in core):
        return [Piece("person", words, "unknown_words", 0.55)]
    return []


def _can_name(text: str) -> bool:
    if any(c.isdigit() for c in text) or is_adjective(text):
        return False
    return text not in PEOPLES or text in GIVEN_NAMES or text in SURNAMES


def _single(words: Words) -> Piece:
    word = words[0]
    text = word.text
    bare = text.replace("-", "")
    if (text.isupper() and 2 <= len(bare) <= 8 and bare.isalpha()) or "&" in text:
        if len(text) > 3 and (known := LEXICON.get(text.title())):
            return Piece(known.kind, words, "known", 0.8, known)
        if text in NOT_ORGANIZATIONS or text in US_STATE_ABBREVIATIONS or text in _ROMAN:
            return Piece("other", words, "acronym", 0.8)
        return Piece("unknown", words, "acronym", 0.6, Entry("organization", None, "other"))
    if any(c.isdigit() for c in text) or is_adjective(text):
        return Piece("other", words, "other_word", 0.8)
    return Piece("unknown", words, "single", 0.3)


def phrase(words: Sequence[Word]) -> str:
    """The words as the vocabulary writes them, joined as they are in the text."""
    if len(words) == 1:
        return words[0].text
    parts = [words[0].text]
    for word in words[1:]:
        if word.link:
            parts.append(word.link)
        parts.append(word.text)
    return " ".join(parts)
