"""Phrases that say what somebody is, and whom it describes: "Pedro Sanchez, the Spanish premier"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from seeds.extraction.bodies import Body
from seeds.extraction.classes import Piece
from seeds.extraction.gathering import Gathered
from seeds.extraction.lexicon import LEXICON
from seeds.extraction.people import Cluster
from seeds.extraction.vocabulary.titles import (
    CALLINGS,
    FORMER,
    KIN,
    OFFICES,
    PORTFOLIOS,
    ROLE_MODIFIERS,
    ROLE_WORDS,
    TITLE_HEADS,
    TITLE_MODIFIERS,
)
from seeds.extraction.vocabulary.words import words

HEADS = OFFICES | CALLINGS | frozenset(word.lower() for word in TITLE_HEADS)
_CAPITAL_MODIFIERS = TITLE_MODIFIERS | TITLE_HEADS | PORTFOLIOS | frozenset({"House", "GOP"})
# Small words that may stand before a capitalised title and belong to it.
_BEFORE_TITLE = FORMER | words("then retired outgoing incoming acting deputy")
_DETERMINERS = words("the a an this that his her its their our my")
_PREPOSITIONS = words("of for at to in with on from")
# Adjectives more often than offices when they stand alone in small letters.
_RARELY_ALONE = words(
    "general major private executive head chief specialist principal count staff host star deputy counsel"
)
# What makes another office of one: "the president" is not the vice president.
_CHANGING = words("vice deputy assistant prime former ex under shadow acting interim then late first")


@dataclass(frozen=True, slots=True)
class RoleKey:
    """What is compared when a phrase is matched with the roles people hold."""

    head: str
    words: frozenset[str]
    country: str | None = None
    organization: str | None = None


@dataclass(slots=True)
class RolePhrase:
    """A phrase in the text; `start` is after its article, `opens` before it."""

    start: int
    end: int
    opens: int
    determiner: str
    role: str
    key: RoleKey
    body: Body | None = None
    holder: Cluster | None = None
    rule: str = ""


@dataclass(slots=True)
class Scene:
    """Where people, organizations and places stand in the body, for looking left and right."""

    doc: Gathered
    starts: dict[int, Piece] = field(default_factory=dict)
    ends: dict[int, Piece] = field(default_factory=dict)
    named: frozenset[int] = frozenset()
    cluster_of: dict[int, Cluster] = field(default_factory=dict)
    body_of: dict[int, Body] = field(default_factory=dict)


def make_scene(doc: Gathered) -> Scene:
    """Index the pieces of a document by start and end."""
    scene = Scene(doc)
    named: set[int] = set()
    for piece in doc.pieces:
        scene.starts[piece.start] = piece
        scene.ends[piece.end] = piece
    for cluster in doc.people.clusters:
        for piece in cluster.pieces:
            scene.cluster_of[piece.start] = cluster
            scene.starts[piece.start] = scene.ends[piece.end] = piece
            named.update(word.start for word in piece.words)
    for body in doc.bodies.bodies:
        for start, _, _, _ in body.spans:
            scene.body_of[start] = body
    scene.named = frozenset(named)
    return scene


def find_roles(scene: Scene) -> list[RolePhrase]:
    """All role phrases of the body in order, with their holder where one stands beside them."""
    phrases: list[RolePhrase] = []
    words = scene.doc.words
    for at, lower in enumerate(scene.doc.lowers):
        if lower in HEADS and words[at].start not in scene.named and not _goes_on(scene, at):
            found = _read(scene, at)
            previous = phrases[-1] if phrases else None
            _attach(scene, found, previous)
            if (
                previous
                and found.rule == "title"
                and previous.holder is None
                and previous.end + 1 == found.opens
            ):
                previous.holder, previous.rule = found.holder, "title"
            phrases.append(found)
    return phrases


def _adjacent(scene: Scene, at: int) -> bool:
    """Whether a word stands directly before the next, one space between them."""
    words = scene.doc.words
    return (
        at + 1 < len(words)
        and words[at + 1].start - words[at].end == 1
        and scene.doc.body[words[at].end] in " \u00a0"
    )


def _goes_on(scene: Scene, at: int) -> bool:
    words = scene.doc.words
    if not _adjacent(scene, at) or words[at].owns:
        return False
    following = words[at + 1]
    return following.text.lower() in HEADS and following.start not in scene.named


def _read(scene: Scene, at: int) -> RolePhrase:
    words = scene.doc.words
    first = at
    while first and _adjacent(scene, first - 1) and _modifies(scene, first - 1, words[first].text):
        first -= 1
    country, body, start = _qualifier(scene, first)
    last, after_country, after_body = _complement(scene, at)
    opens, determiner = start, ""
    before = scene.doc.index[start] - 1 if start in scene.doc.index else -1
    if before >= 0 and _adjacent(scene, before) and words[before].text.lower() in _DETERMINERS:
        opens, determiner = words[before].start, words[before].text.lower()
    elif before >= 0 and words[before].owns:
        determiner = "'s"
    portfolio_end = _portfolio(scene, at)
    role = _role_text(scene, first, portfolio_end)
    body = body or after_body
    key = RoleKey(
        _head(role, words[at].text), role_words(role), country or after_country, body.name if body else None
    )
    return RolePhrase(start, max(last, words[portfolio_end].end), opens, determiner, role, key, body)


def _head(role: str, text: str) -> str:
    head = ROLE_WORDS.get(text, text).lower()
    return "prime minister" if "prime minister" in role.lower() or head in ("premier", "taoiseach") else head


def role_words(role: str) -> frozenset[str]:
    """The words of a role as they are compared."""
    words = role.lower().replace("premier", "prime minister").split()
    return frozenset(w for w in words if w not in ("of", "for", "the", "and"))


def _modifies(scene: Scene, at: int, following: str) -> bool:
    word = scene.doc.words[at]
    if (
        word.start in scene.named
        or word.owns
        or (word.end in scene.ends and scene.ends[word.end].start in scene.body_of)
    ):
        return False
    if word.text[0].isupper():
        return word.text in _CAPITAL_MODIFIERS or word.text.lower() in ROLE_MODIFIERS
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
    if follow + 1 >= len(words) or not _adjacent(scene, at) or words[follow].text not in ("of", "for"):
        return at
    follow += 1
    if words[follow].text == "the" and follow + 1 < len(words):
        follow += 1
    last = at
    while follow < len(words) and _adjacent(scene, follow - 1):
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
        or not _adjacent(scene, at)
        or words[follow].text not in _PREPOSITIONS
    ):
        return end, None, None
    follow += 1
    if words[follow].text.lower() == "the" and follow + 1 < len(words):
        follow += 1
    if not _adjacent(scene, follow - 1):
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
    return " ".join(text.split())


def _attach(scene: Scene, phrase: RolePhrase, previous: RolePhrase | None) -> None:
    """Find the person beside the phrase."""
    for rule, cluster in _neighbours(scene, phrase):
        if cluster is not None:
            phrase.holder, phrase.rule = cluster, rule
            if rule == "title" and phrase.key.country is None:
                _take_country(scene, phrase)
            return
    if previous and previous.holder and previous.rule in ("apposition_after", "coordinated", "copula"):
        between = scene.doc.body[previous.end : phrase.opens]
        if between in (" and ", ", "):
            phrase.holder, phrase.rule = previous.holder, "coordinated"


def _take_country(scene: Scene, phrase: RolePhrase) -> None:
    """The country that stands after the name: "President Hollande of France", "Sen. Doe (R-Ariz.)"."""
    body = scene.doc.body
    piece = scene.starts.get(phrase.end + 1)
    if piece is None:
        return
    country = None
    if body[piece.end : piece.end + 4] == " of ":
        place = scene.starts.get(piece.end + 4) or scene.starts.get(piece.end + 8)
        country = place.entry.country if place and place.kind == "place" and place.entry else None
    elif _PARTY.match(body, piece.end):
        country = "US"
    if country:
        phrase.key = RoleKey(phrase.key.head, phrase.key.words, country, phrase.key.organization)


_PARTY = re.compile(r",? \(?[RDI]-[A-Z]")


def _neighbours(scene: Scene, phrase: RolePhrase) -> Iterator[tuple[str, Cluster | None]]:
    body, cluster_of = scene.doc.body, scene.cluster_of
    end, opens = phrase.end, phrase.opens
    owns = body[end : end + 1] in "'’" and end < len(body)
    if not owns and body[end : end + 1] in " \u00a0":
        yield "title", _after_honorific(scene, end + 1)
    if body[end : end + 2] == ", " and (phrase.determiner or phrase.key.country or phrase.body):
        yield "apposition_before", _apposed(scene, end + 2, phrase)
    piece = scene.ends.get(opens - 2) if body[opens - 2 : opens] == ", " else None
    if piece is not None and phrase.key.head not in KIN:
        yield "apposition_after", cluster_of.get(piece.start)
    for link in (" is ", " was ", ", who is ", ", who was ", " became ", ", now ", ", then "):
        if body.endswith(link, 0, opens) and (piece := scene.ends.get(opens - len(link))):
            yield "copula", cluster_of.get(piece.start) if phrase.key.head not in KIN else None


def _apposed(scene: Scene, start: int, phrase: RolePhrase) -> Cluster | None:
    """Whom a phrase before a comma describes; after "a" only where another comma closes the name."""
    found = scene.cluster_of.get(start)
    if found is None or phrase.key.head in KIN:
        return None
    piece = scene.starts[start]
    closed = scene.doc.body[piece.end : piece.end + 1] in (",", ".", ";", "")
    return found if phrase.determiner in ("the", "", "'s") or closed else None


def _after_honorific(scene: Scene, start: int) -> Cluster | None:
    found = scene.cluster_of.get(start)
    at = scene.doc.index.get(start)
    if (
        found is None
        and at is not None
        and scene.doc.words[at].text.rstrip(".") in ("Dr", "Mr", "Mrs", "Ms", "Sir")
    ):
        following = scene.doc.words[at + 1 : at + 2]
        return scene.cluster_of.get(following[0].start) if following else None
    return found


def agree(phrase: RoleKey, role: RoleKey) -> bool:
    """Whether a phrase can mean somebody of this role: same office, and no other country or organization."""
    if phrase.head != role.head or (phrase.words & _CHANGING) != (role.words & _CHANGING):
        return False
    if not (phrase.words <= role.words or role.words <= phrase.words):
        return False
    if phrase.country and phrase.country != role.country:
        return False
    return not (phrase.organization and phrase.organization != role.organization)


def may_refer(phrase: RolePhrase) -> bool:
    """Whether an unattached phrase can stand for one person: definite, an office, not an adjective."""
    if phrase.holder is not None or (phrase.key.head not in OFFICES and phrase.key.head != "prime minister"):
        return False
    if len(phrase.key.words) == 1 and phrase.key.head in _RARELY_ALONE:
        return False
    return phrase.determiner in ("the", "this", "that") or phrase.key.country is not None


def is_former(role: str) -> bool:
    """Whether the role is one that somebody no longer holds."""
    return any(word in FORMER for word in role.split())


def country_in(text: str) -> str | None:
    """The first country, people or region of a phrase, as its code."""
    words = text.replace("’s", "").replace("'s", "").split()
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            entry = LEXICON.get(" ".join(words[at : at + size]))
            if entry and entry.country and entry.kind in ("demonym", "place"):
                return entry.country
    return None
