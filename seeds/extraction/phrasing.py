"""Phrases that say what somebody is, read from their head to both sides: "the Spanish prime minister"."""

import re
from typing import NamedTuple

from seeds.extraction.bodies import Body
from seeds.extraction.classes import Piece
from seeds.extraction.employers import body_beside
from seeds.extraction.localities import bare_place, country_of, place_of
from seeds.extraction.scene import RoleKey, RolePhrase, Scene
from seeds.extraction.vocabulary.titles import (
    CALLINGS,
    FORMER,
    OFFICES,
    PORTFOLIOS,
    ROLE_MODIFIERS,
    ROLE_WORDS,
    TITLE_HEADS,
    TITLE_MODIFIERS,
)
from seeds.extraction.vocabulary.words import words as word_set

HEADS = OFFICES | CALLINGS | frozenset(word.lower() for word in TITLE_HEADS)
_CAPITAL_MODIFIERS = TITLE_MODIFIERS | TITLE_HEADS | PORTFOLIOS | frozenset({"House", "GOP"})
_NEVER_FIRST = _CAPITAL_MODIFIERS - TITLE_HEADS
# Small words that may stand before a capitalised title and belong to it.
_BEFORE_TITLE = FORMER | word_set("then retired outgoing incoming acting deputy")
_DETERMINERS = word_set("the a an this that his her its their our my")
_PREPOSITIONS = word_set("of for at to in with on from")
# Words that praise or place the holder, not the office: "the new prime minister".
_PASSING = word_set("new newly current then elected embattled influential top longtime long-time popular")
_LONGEST_OFFICE = 8  # words before its head
_PLURAL = re.compile(
    r"(?:minister|president|senator|governor|mayor|judge|justice|professor|chancellor|leader)s$"
)


class Whose(NamedTuple):
    """Of which country, body or place an office is."""

    country: str | None = None
    body: Body | None = None
    place: str | None = None


_NOBODYS = Whose()


def goes_on(scene: Scene, at: int) -> bool:
    words = scene.doc.words
    if words.owns(at) or not scene.adjacent(at):
        return False
    return words.lowers[at + 1] in HEADS and words.starts[at + 1] not in scene.named


def read_phrase(scene: Scene, at: int) -> RolePhrase:
    words = scene.doc.words
    first = at
    while (
        first > max(0, at - _LONGEST_OFFICE)
        and scene.adjacent(first - 1)
        and _modifies(scene, first - 1, words.texts[first])
    ):
        first -= 1
    before_it, start = _qualifier(scene, first, at)
    last, behind = _complement(scene, at)
    former = _former(scene, start) if start < words.starts[first] else ""
    if former:
        start = words.starts[words.find(start) - 1]
    opens, determiner = start, ""
    before = words.find(start) - 1
    if before >= 0 and words.lowers[before] in _DETERMINERS and scene.adjacent(before):
        opens, determiner = words.starts[before], words.lowers[before]
    elif before >= 0 and words.owns(before):
        determiner = "'s"
    anchor = _anchor(scene, before) if determiner == "'s" else opens
    portfolio_end = _portfolio(scene, at)
    role = former + _role_text(scene, first, portfolio_end)
    body = before_it.body or behind.body
    key = RoleKey(
        _head(role, words.texts[at]),
        role_words(role),
        before_it.country or behind.country,
        body.name if body else None,
        before_it.place or behind.place,
    )
    return RolePhrase(start, max(last, words.ends[portfolio_end]), opens, anchor, determiner, role, key, body)


def _former(scene: Scene, start: int) -> str:
    """ "former " where it stands before the country or body: "former Iraqi prime minister"."""
    words = scene.doc.words
    at = words.find(start) - 1
    if at < 0 or not scene.adjacent(at) or words.texts[at] not in FORMER:
        return ""
    return words.texts[at] + " "


def _anchor(scene: Scene, at: int) -> int:
    """Where the noun phrase starts that a possessive opens: "the union's"."""
    for _ in range(4):
        if not at or not scene.adjacent(at - 1):
            break
        at -= 1
    return scene.doc.words.starts[at]


def _head(role: str, text: str) -> str:
    head = ROLE_WORDS.get(text, text).lower()
    if _PLURAL.search(head):
        head = head[:-1]
    return "prime minister" if "prime minister" in role.lower() or head in ("premier", "taoiseach") else head


def role_words(role: str) -> frozenset[str]:
    """The words of a role as they are compared."""
    words = role.lower().replace("premier", "prime minister").split()
    return frozenset(w for w in words if w not in ("of", "for", "the", "and") and w not in _PASSING)


def _modifies(scene: Scene, at: int, following: str) -> bool:
    words = scene.doc.words
    text, end = words.texts[at], words.ends[at]
    if text[0].isupper():
        lower = words.lowers[at]
        modifies = text in _CAPITAL_MODIFIERS or (lower in ROLE_MODIFIERS and lower not in _PASSING)
    else:
        alone = following[0].isupper() and text not in _BEFORE_TITLE and following not in _NEVER_FIRST
        modifies = not alone and (text in ROLE_MODIFIERS or text in HEADS)
    if not modifies or words.starts[at] in scene.named or words.owns(at):
        return False
    return end not in scene.ends or not _is_named(scene, scene.ends[end])


def _is_named(scene: Scene, piece: Piece) -> bool:
    return piece.start in scene.body_of or piece.kind == "place"


def _qualifier(scene: Scene, first: int, at: int) -> tuple[Whose, int]:
    """Whose it is by what stands before: "Iraqi", "Spain's", "State Department"; and the new start."""
    words = scene.doc.words
    start = words.starts[first]
    end = words.ends[first - 1] if first else -1
    if end not in scene.ends:
        return _NOBODYS, start
    gap = scene.doc.body[end:start]
    owned = gap.strip() and not words.owns(first - 1)
    if gap.strip("'’s \u00a0") or not gap or gap[-1] not in " \u00a0" or owned:
        return _NOBODYS, start
    piece = bare_place(scene.ends[end])
    if body := body_beside(scene, piece, words.texts[at]):
        return Whose(body.country if body.kind == "government" else None, body), piece.start
    if piece.start in scene.cluster_of:
        return _NOBODYS, start
    country = country_of(scene.doc, piece, words.texts[at])
    place = place_of(scene.doc, piece, words.texts[at])
    if country or place or piece.kind == "demonym":
        return Whose(country, None, place), piece.start
    return _NOBODYS, start


def _portfolio(scene: Scene, at: int) -> int:
    """The last word of "secretary of state", "minister for the Middle East": what belongs to the office."""
    words = scene.doc.words
    follow = at + 1
    if follow + 1 >= len(words) or not scene.adjacent(at) or words.texts[follow] not in ("of", "for"):
        return at
    follow += 1
    if words.texts[follow] == "the" and follow + 1 < len(words):
        follow += 1
    last = at
    while follow < min(len(words), at + _LONGEST_OFFICE) and scene.adjacent(follow - 1):
        text = words.texts[follow]
        if text.islower() and words.texts[follow - 1] == "the":
            break
        capital = text[:1].upper() + text[1:]
        if capital in PORTFOLIOS and words.starts[follow] not in scene.named:
            last = follow
        elif text != "and":
            return at if text[0].isupper() and words.starts[follow] not in scene.named else last
        follow += 1
    return last


def _complement(scene: Scene, at: int) -> tuple[int, Whose]:
    """Country or organization after "of", "for", "at" …: the end of the phrase and what it names."""
    words = scene.doc.words
    office = words.texts[at]
    at = _portfolio(scene, at)
    end = words.ends[at]
    at = _behind_subject(scene, at)
    follow = at + 1
    if (
        words.owns(at)
        or follow + 1 >= len(words)
        or not scene.adjacent(at)
        or words.texts[follow] not in _PREPOSITIONS
    ):
        return end, _NOBODYS
    follow += 1
    if words.lowers[follow] == "the" and follow + 1 < len(words):
        follow += 1
    if not scene.adjacent(follow - 1):
        return end, _NOBODYS
    piece = scene.starts.get(words.starts[follow])
    if piece is None or piece.start in scene.cluster_of:
        return end, _NOBODYS
    if body := body_beside(scene, piece, office):
        return piece.end, Whose(body=body)
    preposition = words.texts[at + 1]
    if preposition == "to" and piece.kind == "place":
        return piece.end, _NOBODYS
    place = place_of(scene.doc, piece, office) if preposition in ("of", "for", "from") else None
    if place or (piece.kind == "place" and preposition in ("of", "for", "from")):
        return piece.end, Whose(country_of(scene.doc, piece, office), None, place)
    return end, _NOBODYS


def _behind_subject(scene: Scene, at: int) -> int:
    """The last word of "professor of modern physics" where "at" follows; else the word itself."""
    texts = scene.doc.words.texts
    for last in range(at + 2, min(at + 5, len(texts) - 1)):
        if texts[at + 1] != "of" or not texts[last].islower() or not scene.adjacent(last):
            break
        if texts[last + 1] == "at":
            return last
    return at


def _role_text(scene: Scene, first: int, last: int) -> str:
    words = scene.doc.words
    texts = words.texts[first : last + 1]
    text = scene.doc.body[words.starts[first] : words.ends[last]]
    if not ROLE_WORDS.keys().isdisjoint(texts):
        text = " ".join(ROLE_WORDS.get(each, each) for each in texts)
    if _PLURAL.search(text.lower()):
        text = text[:-1]
    return " ".join(text.split())
