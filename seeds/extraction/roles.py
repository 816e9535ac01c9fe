"""Whom a role phrase describes or refers to: the name beside it, or the one holder who agrees."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsapi.api.text import fold
from seeds.extraction.lexicon import LEXICON
from seeds.extraction.localities import country_of, place_of, state_behind
from seeds.extraction.people import Cluster
from seeds.extraction.phrasing import HEADS, goes_on, read_phrase
from seeds.extraction.scene import RoleKey, RolePhrase, Scene
from seeds.extraction.vocabulary.titles import KIN, OFFICES, is_agent
from seeds.extraction.vocabulary.words import words

# Adjectives more often than offices when they stand alone in small letters.
_RARELY_ALONE = words("""
    general major private executive head chief specialist principal count staff host star deputy counsel
""")
# What makes another office of one: "the president" is not the vice president.
_CHANGING = words("vice deputy assistant prime former ex under shadow acting interim then late first")
_LOWER_COMPLEMENT = re.compile(
    r" (?:of|for|at|in) (?:(?:the|a|an|its|their|his|her) )?"
    r"(?:[a-z][\w-]* ){0,3}[a-z][\w-]*"
)
_COPULA = re.compile(
    r"(?:(?:, who)? (?:is|was|became|becomes|remains|serves as|served as)|, (?:now|then|formerly)"
    r"|(?:, who)? (?:(?:is|was|has been|had been|will be|is being) )?"
    r"(?:sworn in as|elected|re-elected|reelected|appointed|named|nominated as|chosen as|confirmed as))"
    r"(?: as)? $"
)
_WIDEST_COPULA = 36
_AT_BODY = re.compile(r" (?:of|at|from|with) (?:the )?")
_AND_NEXT = re.compile(r"(?: of (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*)*)?(?:,| and|, and) ")


def find_roles(scene: Scene) -> list[RolePhrase]:
    """All role phrases of the body in order, with their holder where one stands beside them."""
    phrases: list[RolePhrase] = []
    all_words = scene.doc.words
    agents = {lower for lower in set(all_words.lowers) if lower not in HEADS and is_agent(lower)}
    heads = HEADS | agents
    for at, lower in enumerate(all_words.lowers):
        if lower not in heads:
            continue
        known = lower not in agents
        if not known and all_words.texts[at] != lower:
            continue
        if all_words.starts[at] in scene.named or goes_on(scene, at):
            continue
        found = read_phrase(scene, at)
        previous = phrases[-1] if phrases else None
        _attach(scene, found, previous)
        if not known and found.holder is None:
            continue
        if previous and found.rule == "title" and previous.holder is None and previous.end + 1 == found.opens:
            previous.holder, previous.rule = found.holder, "title"
        phrases.append(found)
        if found.rule == "title" and lower.endswith("s") and found.key.head + "s" == lower:
            phrases.extend(_shared(scene, found))
    return phrases


def _shared(scene: Scene, first: RolePhrase) -> Iterator[RolePhrase]:
    """The others of "Ministers A of Finland and B of the Netherlands"."""
    piece = scene.starts.get(first.end + 1)
    for _ in range(4):
        if piece is None:
            return
        match = _AND_NEXT.match(scene.doc.body, piece.end)
        piece = scene.starts.get(match.end()) if match else None
        if piece is None or piece.start not in scene.cluster_of:
            return
        country, place = _country_after(scene, piece.end, first)
        key = RoleKey(first.key.head, first.key.words, country, None, place)
        yield RolePhrase(
            first.start,
            first.end,
            first.opens,
            first.anchor,
            "",
            first.role,
            key,
            None,
            scene.cluster_of[piece.start],
            "title",
        )


def _attach(scene: Scene, phrase: RolePhrase, previous: RolePhrase | None) -> None:
    """Find the person beside the phrase."""
    for rule, cluster in _neighbours(scene, phrase):
        if cluster is not None:
            phrase.holder, phrase.rule = cluster, rule
            if rule == "title" and phrase.key.country is None and phrase.key.place is None:
                _take_country(scene, phrase)
            return
    if previous and previous.holder and previous.rule in ("apposition_after", "coordinated", "copula"):
        between = scene.doc.body[previous.end : phrase.opens]
        if between in (" and ", ", "):
            phrase.holder, phrase.rule = previous.holder, "coordinated"


def _take_country(scene: Scene, phrase: RolePhrase) -> None:
    """Country or body that stands after the name: "President Hollande of France", "Sen. Doe (R-Ariz.)"."""
    piece = scene.starts.get(phrase.end + 1)
    if piece is None:
        return
    country, place = _country_after(scene, piece.end, phrase)
    phrase.key = replace(phrase.key, country=country, place=place)
    match = _AT_BODY.match(scene.doc.body, piece.end)
    body = scene.body_of.get(match.end()) if match else None
    if body is not None and phrase.body is None:
        phrase.body = body
        phrase.key = replace(phrase.key, organization=body.name)


def _country_after(scene: Scene, end: int, phrase: RolePhrase) -> tuple[str | None, str | None]:
    """The country and the place of it that stand behind a name."""
    body = scene.doc.body
    if state := state_behind(body, end):
        return "US", state
    if body[end : end + 4] != " of ":
        return None, None
    piece = scene.starts.get(end + 4) or scene.starts.get(end + 8)
    if piece is None or piece.start in scene.cluster_of or piece.start in scene.body_of:
        return None, None
    country = country_of(scene.doc, piece, phrase.key.head) if piece.kind == "place" else None
    return country, place_of(scene.doc, piece, phrase.key.head)


def _neighbours(scene: Scene, phrase: RolePhrase) -> Iterator[tuple[str, Cluster | None]]:
    body, cluster_of = scene.doc.body, scene.cluster_of
    end, opens = phrase.end, phrase.opens
    owns = body[end : end + 1] in "'’" and end < len(body)
    if not owns and body[end : end + 1] in " \u00a0":
        yield "title", _after_honorific(scene, end + 1)
    told = phrase.determiner or phrase.key.country or phrase.key.place or phrase.body
    if told and body[end : end + 2] == ", ":
        yield "apposition_before", _apposed(scene, end + 2, phrase)
    longer = _LOWER_COMPLEMENT.match(body, end) if phrase.determiner else None
    if longer and body[longer.end() : longer.end() + 2] == ", ":
        yield "apposition_before", _apposed(scene, longer.end() + 2, phrase)
    anchor = phrase.anchor
    piece = scene.ends.get(anchor - 2) if body[anchor - 2 : anchor] == ", " else None
    if piece is not None and phrase.key.head not in KIN:
        yield "apposition_after", cluster_of.get(piece.start)
    window = max(0, opens - _WIDEST_COPULA)
    if (link := _COPULA.search(body, window, opens)) and (piece := scene.ends.get(link.start())):
        yield "copula", cluster_of.get(piece.start) if phrase.key.head not in KIN else None


def _apposed(scene: Scene, start: int, phrase: RolePhrase) -> Cluster | None:
    """Whom a phrase before a comma describes; after "a" only where another comma closes the name."""
    found = _after_honorific(scene, start)
    if found is None or phrase.key.head in KIN:
        return None
    piece = scene.starts.get(start)
    closed = piece is not None and scene.doc.body[piece.end : piece.end + 1] in (",", ".", ";", "")
    return found if phrase.determiner in ("the", "", "'s") or closed else None


def _after_honorific(scene: Scene, start: int) -> Cluster | None:
    found = scene.cluster_of.get(start)
    words = scene.doc.words
    at = words.find(start)
    if found is None and at >= 0 and words.texts[at].rstrip(".") in ("Dr", "Mr", "Mrs", "Ms", "Sir"):
        return scene.cluster_of.get(words.starts[at + 1]) if at + 1 < len(words) else None
    return found


def agree(phrase: RoleKey, role: RoleKey) -> bool:
    """Whether a phrase can mean somebody of this role: same office, and no other country or organization."""
    if phrase.head != role.head or (phrase.words & _CHANGING) != (role.words & _CHANGING):
        return False
    if not (phrase.words <= role.words or role.words <= phrase.words):
        return False
    if phrase.country and phrase.country != role.country:
        return False
    if phrase.place and role.place and fold(phrase.place) != fold(role.place):
        return False
    return not (phrase.organization and phrase.organization != role.organization)


def may_refer(phrase: RolePhrase) -> bool:
    """Whether an unattached phrase can stand for one person: definite, an office, not an adjective."""
    if phrase.holder is not None or (phrase.key.head not in OFFICES and phrase.key.head != "prime minister"):
        return False
    if len(phrase.key.words) == 1 and phrase.key.head in _RARELY_ALONE:
        return False
    return phrase.determiner in ("the", "this", "that") or phrase.key.country is not None


def country_in(text: str) -> str | None:
    """The first country, people or region of a phrase, as its code."""
    words = text.replace("’s", "").replace("'s", "").split()
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            entry = LEXICON.get(" ".join(words[at : at + size]))
            if entry and entry.country and entry.kind in ("demonym", "place"):
                return entry.country
    return None
