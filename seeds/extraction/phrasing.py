"""Phrases that say what somebody is, read from their head to both sides: "the Spanish prime minister"."""

import re

from seeds.extraction.bodies import Body
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
    country, body, start = _qualifier(scene, first)
    last, after_country, after_body = _complement(scene, at)
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
    body = body or after_body
    key = RoleKey(
        _head(role, words[at].text), role_words(role), country or after_country, body.name if body else None
    )
    return RolePhrase(start, max(last, words[portfolio_end].end), opens, anchor, determiner, role, key, body)


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
    word = scene.doc.words[at]
    if (
        word.start in scene.named
        or word.owns
        or (word.end in scene.ends and scene.ends[word.end].start in scene.body_of)
    ):
        return False
    if word.text[0].isupper():
        lower = word.text.lower()
        return word.text in _CAPITAL_MODIFIERS or (lower in ROLE_MODIFIERS and lower not in _PASSING)
    if (
        following[0].isupper()
        and word.text not in _BEFORE_TITLE
        and following not in _CAPITAL_MODIFIERS - TITLE_HEADS
    ):
        return False
    return word.text in ROLE_MODIFIERS or word.text in HEADS


def _qualifier(scene: Scene, first: int) -> tuple[str | None, Body | None, int]:
    """Country or organization directly before: "Iraqi", "Spain's", "State Department"; and the new start."""
    words = scene.doc.words
    start = words[first].start
    if not first or words[first - 1].end not in scene.ends:
        return None, None, start
    previous = words[first - 1]
    gap = scene.doc.body[previous.end : start]
    if gap.strip("'’s \u00a0") or not gap or gap[-1] not in " \u00a0" or (gap.strip() and not previous.owns):
        return None, None, start
    piece = scene.ends[previous.end]
    if piece.start in scene.body_of:
        body = scene.body_of[piece.start]
        return body.country if body.kind == "government" else None, body, piece.start
    if piece.kind in ("demonym", "place") and piece.entry and piece.start not in scene.cluster_of:
        return piece.entry.country, None, piece.start
    return None, None, start


def _portfolio(scene: Scene, at: int) -> int:
    """The last word of "secretary of state", "minister for the Middle East": what belongs to the office."""
    words = scene.doc.words
    follow = at + 1
    if follow + 1 >= len(words) or not scene.adjacent(at) or words[follow].text not in ("of", "for"):
        return at
    follow += 1
    if words[follow].text == "the" and follow + 1 < len(words):
        follow += 1
    last = at
    while follow < min(len(words), at + _LONGEST_OFFICE) and scene.adjacent(follow - 1):
        text = words[follow].text
        if text.islower() and words[follow - 1].text == "the":
            break
        capital = text[:1].upper() + text[1:]
        if capital in PORTFOLIOS and words[follow].start not in scene.named:
            last = follow
        elif text != "and":
            return at if text[0].isupper() and words[follow].start not in scene.named else last
        follow += 1
    return last


def _complement(scene: Scene, at: int) -> tuple[int, str | None, Body | None]:
    """Country or organization after "of", "for", "at" …: the end of the phrase and what it names."""
    words = scene.doc.words
    at = _portfolio(scene, at)
    end = words[at].end
    follow = at + 1
    if (
        words[at].owns
        or follow + 1 >= len(words)
        or not scene.adjacent(at)
        or words[follow].text not in _PREPOSITIONS
    ):
        return end, None, None
    follow += 1
    if words[follow].text.lower() == "the" and follow + 1 < len(words):
        follow += 1
    if not scene.adjacent(follow - 1):
        return end, None, None
    piece = scene.starts.get(words[follow].start)
    if piece is None or piece.start in scene.cluster_of:
        return end, None, None
    if piece.start in scene.body_of:
        return piece.end, None, scene.body_of[piece.start]
    if piece.kind == "place" and words[at + 1].text in ("of", "for", "to", "from"):
        country = piece.entry.country if piece.entry else None
        return piece.end, None if words[at + 1].text == "to" else country, None
    return end, None, None


def _role_text(scene: Scene, first: int, last: int) -> str:
    words = scene.doc.words
    start = words[first].start
    text = scene.doc.body[start : words[last].end]
    if any(words[i].text in ROLE_WORDS for i in range(first, last + 1)):
        text = " ".join(ROLE_WORDS.get(words[i].text, words[i].text) for i in range(first, last + 1))
    if _PLURAL.search(text.lower()):
        text = text[:-1]
    return " ".join(text.split())
