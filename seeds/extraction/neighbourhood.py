"""What the words around a piece tell of it: acronyms, callings, prepositions, what a body is said to be."""

import re

from seeds.extraction.bodies import initials, is_acronym
from seeds.extraction.classes import Piece
from seeds.extraction.findings import OrganizationKind
from seeds.extraction.gathered import Gathered
from seeds.extraction.lexicon import LEXICON, Entry
from seeds.extraction.names import is_adjective
from seeds.extraction.vocabulary.evidence import (
    HOLDERS,
    PERSON_VERBS,
    PLACE_PREPOSITIONS,
    SEATS,
    VERBS,
    WAYS,
)
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import FUNCTION_WORDS, is_ordinary
from seeds.extraction.vocabulary.organizations import BODY_NOUNS, NEEDS_ARTICLE
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.vocabulary.titles import CALLINGS, KIN, OFFICES, TITLE_MODIFIERS

_CALLED = (
    (OFFICES | CALLINGS) - KIN - {"general", "major", "private", "head", "chief", "executive", "official"}
)
_SAID = frozenset({"said", "says", "asked", "added", "wrote", "explained", "argued", "replied", "recalled"})
_SPOKEN_FOR = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_CALLED_BEHIND: dict[str, OrganizationKind] = {
    "party": "party", "militia": "armed_group", "rebels": "armed_group", "newspaper": "media",
    "newswire": "media",
}  # fmt: skip
# "African Development Bank (AfDB)"
_MIXED = re.compile(r"[A-Z][a-z]{0,2}[A-Z]{1,4}")
_AGE = re.compile(r", \d\d?, ")
_SAID_TO_BE = re.compile(
    r", (?:an?|the|one of|which is an?)(?: [\w’'-]+){0,3}? (" + "|".join(sorted(BODY_NOUNS)) + r")\b"
)


def find_bracketed(doc: Gathered) -> dict[int, str]:
    """Pieces whose acronym follows in brackets: "World Health Organization (WHO)"."""
    found = {}
    for at in range(len(doc.pieces) - 1):
        piece, following = doc.pieces[at], doc.pieces[at + 1]
        if following.start - piece.end == 2 and doc.body[piece.end : following.start] == " (":
            letters = doc.text(following)
            closed = doc.body[following.end : following.end + 1] == ")"
            named = piece.kind == "organization" and len(piece.words) > 2
            if (
                closed
                and (is_acronym(letters) or _MIXED.fullmatch(letters))
                and _spells(doc.text(piece), letters, loosely=named)
            ):
                found[at] = letters
    return found


def _spells(name: str, letters: str, *, loosely: bool) -> bool:
    """`loosely`: also with letters from within its words, in their order: JAXA."""
    bare = letters.replace(".", "").replace("-", "").upper()
    capitals = initials(name)
    if capitals == bare or (len(bare) > 2 and capitals.endswith(bare)):
        return True
    every = "".join(part[0] for part in name.replace("-", " ").split()).upper()
    if every == bare:
        return True
    rest = iter(name.upper())
    return loosely and len(bare) > 2 and bare[0] == name[0] and all(letter in rest for letter in bare)


def decide(doc: Gathered, piece: Piece, *, acronym: str | None) -> Piece:
    """The piece with the class that its neighbourhood gives it."""
    if acronym and piece.kind not in ("organization", "place", "other"):
        return piece._replace(
            kind="organization", rule="acronym_follows", confidence=0.9, entry=Entry("organization")
        )
    if piece.rule == "given_name" and piece.confidence < 0.8 and doc.before(piece.start) == "the":
        return piece._replace(kind="unknown", rule="unknown_run")
    if piece.rule in ("unknown_run", "unknown_words") and _is_said_by(doc, piece):
        return piece._replace(kind="person", rule="after_verb", confidence=0.75)
    if piece.rule == "unknown_words":
        if _is_placed(doc, piece):
            return piece._replace(kind="place", rule="preposition", entry=None)
        if doc.body.startswith(", which ", piece.end):
            return piece._replace(
                kind="organization", rule="described", confidence=0.6, entry=Entry("organization")
            )
        if doc.before(piece.start) == "the":
            return piece._replace(kind="unknown", rule="unknown_run")
    if piece.kind == "organization" and piece.rule == "known":
        return _careful(doc, piece)
    if piece.rule == "particle" and (kind := BODY_NOUNS.get(doc.before(piece.start))):
        return piece._replace(
            kind="organization", rule="described", confidence=0.8, entry=Entry("organization", None, kind)
        )
    if piece.rule in ("unknown_run", "unknown_words", "single") and (kind := _said_to_be(doc, piece)):
        return piece._replace(
            kind="organization", rule="described", confidence=0.7, entry=Entry("organization", None, kind)
        )
    if piece.rule in ("unknown_run", "unknown_words", "single") and _is_called(doc, piece):
        return piece._replace(
            kind="person", rule="after_title", confidence=0.85, titled=doc.before(piece.start)
        )
    return piece


def _is_said_by(doc: Gathered, piece: Piece) -> bool:
    """ "said Brandon Silverman, …": words after a verb of saying that are not all ordinary."""
    words = piece.words
    if (
        not 2 <= len(words) <= 4
        or doc.before(piece.start) not in _SAID
        or doc.body[piece.end : piece.end + 1] not in ",."
    ):
        return False
    return not all(is_ordinary(w.text.lower()) for w in words) and words[-1].text.istitle()


def _is_called(doc: Gathered, piece: Piece) -> bool:
    """Whether a calling in small letters stands before, or an age after: "Misha Shah, 32"."""
    last = piece.words[-1].text
    if len(piece.words) > 4 or is_adjective(last) or last.isupper():
        return False
    if doc.before(piece.start) in _CALLED or _is_apposed(doc, piece):
        return not is_ordinary(last.lower()) or last in SURNAMES
    return len(piece.words) > 1 and _AGE.match(doc.body, piece.end) is not None


def _is_apposed(doc: Gathered, piece: Piece) -> bool:
    """ "Her coach, Mercy Chebet, …": two or three words between commas behind a calling."""
    if len(piece.words) not in (2, 3) or doc.body[piece.start - 2 : piece.start] != ", ":
        return False
    at = doc.words.find(piece.start) - 1
    beside = at >= 0 and doc.words.ends[at] == piece.start - 2
    called = beside and (doc.words.texts[at] in CALLINGS or doc.words.texts[at] in OFFICES)
    return called and doc.body[piece.end : piece.end + 1] == ","


def _is_placed(doc: Gathered, piece: Piece) -> bool:
    """ "in Irving", "Irving, Texas", "the MP for Halden East", "the road to Irving"."""
    before = doc.before(piece.start)
    if before in PLACE_PREPOSITIONS or _place_follows(doc, piece):
        return True
    at = doc.words.find(piece.start) - 2
    return at >= 0 and (
        (before == "for" and doc.words.lowers[at] in SEATS)
        or (before == "to" and doc.words.lowers[at] in WAYS)
    )


def _said_to_be(doc: Gathered, piece: Piece) -> OrganizationKind | None:
    """The kind of body that a noun beside the name makes of it: "the grid company X"."""
    first = piece.words[0].text
    if len(piece.words) == 1 and (first in GIVEN_NAMES or first in SURNAMES):
        return None
    before = doc.before(piece.start)
    if before in BODY_NOUNS:
        return None if len(piece.words) > 1 and piece.initial else BODY_NOUNS[before]
    if (kind := _CALLED_BEHIND.get(doc.after(piece))) and doc.before(piece.start) in ("the", "a"):
        return kind if len(piece.words) > 1 or not is_ordinary(first.lower()) else None
    if found := _SAID_TO_BE.match(doc.body, piece.end):
        return BODY_NOUNS[found[1]]
    if doc.body[piece.start - 2 : piece.start] == ", " and doc.body[piece.end : piece.end + 1] == ",":
        at = doc.words.find(piece.start) - 1
        return BODY_NOUNS.get(doc.words.texts[at]) if at >= 0 else None
    if doc.before(piece.start) == "for" and doc.before(piece.start - 4) in _SPOKEN_FOR:
        return "other"
    holds = doc.after(piece) in HOLDERS and len(piece.words) > 1
    if holds and first not in TITLE_MODIFIERS and first not in ("House", "Senate", "Longtime"):
        return "other"
    return None


def _careful(doc: Gathered, piece: Piece) -> Piece:
    text = doc.text(piece)
    if text.lower() in FUNCTION_WORDS and is_shouted(doc, piece):
        return piece._replace(kind="other")
    if text in NEEDS_ARTICLE and doc.before(piece.start) not in ("the", "a"):
        return piece._replace(kind="unknown", rule="single", confidence=0.3)
    if piece.initial and is_ordinary(text.lower()):
        return piece._replace(kind="unknown", rule="single", confidence=0.3)
    return piece


def _place_follows(doc: Gathered, piece: Piece) -> bool:
    """ "Irving, Texas": a name followed by a comma and a known region or country."""
    if doc.body[piece.end : piece.end + 2] != ", ":
        return False
    at = doc.words.find(piece.end + 2)
    if at < 0 or doc.words.owns(at):
        return False  # "Idris Tamba, Mali's water minister"
    entry = LEXICON.get(doc.words.texts[at])
    return entry is not None and entry.kind == "place"


def speaks(doc: Gathered, piece: Piece) -> bool:
    after = doc.after(piece)
    return after in PERSON_VERBS or after in VERBS or (after.endswith("ed") and after.islower())


def is_shouted(doc: Gathered, piece: Piece) -> bool:
    """Whether the words around are all in capitals too, so that capitals tell nothing."""
    at, texts = max(0, doc.words.find(piece.start)), doc.words.texts
    around = (*texts[max(0, at - 2) : at], *texts[at + 1 : at + 3])
    return sum(len(text) > 1 and text.isupper() for text in around) >= 2
