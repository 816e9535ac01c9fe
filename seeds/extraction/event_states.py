"""States that take part in an event: `Chile accused Peru`, `Chilean troops entered Peru`."""

import re

from seeds.extraction.event_scene import Party, Scene
from seeds.extraction.findings import Span
from seeds.extraction.states import NAME_OF_STATE, name_of_state
from seeds.extraction.triggers import Hit
from seeds.extraction.vocabulary.countries import COUNTRY_OF_DEMONYM, COUNTRY_OF_NAME

# Those who act for their state when they are called by its adjective.
_SERVANTS = (
    r"(?:(?:senior|top|military|foreign|armed|security|government|border|riot|special|air|naval|trade|finance|"
    r"defen[cs]e|interior|prime|deputy|vice|health|oil|energy|chief|army|intelligence|state|interim|new|ruling|"
    r"transitional|supreme|constitutional|public|coast)\s+)*"
    r"(?:government|authorities|officials?|troops|forces|soldiers|army|military|navy|police|warplanes|jets|"
    r"planes|aircraft|helicopters|tanks|warships|gunboats|diplomats?|negotiators?|delegation|leaders?|"
    r"ministers?|ministry|parliament|lawmakers|envoys?|ambassadors?|embassy|premier|president|junta|artillery|"
    r"rulers?|courts?|judges?|prosecutors?|magistrates?|senate|congress|senators?|detectives|inspectors|guards?|"
    r"commanders?|generals?|king|emir|cabinet|regime|Parliament|Prime\s+Minister|President)\b"
)
_SERVED = re.compile(rf"\b(?P<people>[A-Z][\w.-]*(?:\s[A-Z][\w-]+)?)(?:['’]s)?\s+(?={_SERVANTS})")
_BOTH_SERVED = re.compile(
    rf"\b(?P<people>[A-Z][\w-]+)\s+and\s+(?=[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s+{_SERVANTS})"
)
_ADJECTIVES = frozenset({"US", "U.S.", "UK", "U.K."})
_BEHIND = re.compile(
    r"\b(?:in|at|near|into|across|from|through|outside|inside|of|to|for|over|on|by|with|against|around|off|"
    r"between|toward|towards|along|via)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:,|\s+(?:and|or|on|has|have|had|is|was|are|were|will|would|may|might|could|can|must|should|also|again|"
    r"today|yesterday|now|still|then|this|last|never|not|said|says|told|began|put|sent|took|gave|held|let|"
    r"cut|broke|met|set|shut|sought|won|made|kept|threw|came|fought|led|went|left|withdrew|lent|swore|"
    r"plans|wants|seeks|intends|hopes|rejects|demands|refuses|accuses|agrees|denies|threatens|urges|calls|"
    r"\w+ly|\w+ed|\w+day)\b)"
)
_TOWARDS = re.compile(
    r"\b(?:with|against|to|on|from|for|of|by|between|toward|towards|over|upon|that|than)\s+(?:the\s+)?"
    r"(?:[a-z]+(?:-[a-z]+)?\s+)?$"
)
_NEXT = re.compile(r"^(?:,\s+|,?\s+and\s+)(?:the\s+)?$")
_ONLY_ARTICLE = re.compile(
    r"^\s*(?:(?:the|a|an|its|his|her|their|some|several|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)?$"
)
_MOST = 6


def acting_states(scene: Scene, span: Span, hit: Hit) -> list[Party]:
    """The states before a trigger that are its subject, or that of a verb that governs it."""
    found = []
    for start, end, name, served in _named(scene, span):
        free = _BEHIND.search(scene.body, max(span[0], start - 16), start) is None
        leads = scene.body[end : hit.start].strip() == "" or _GOES_ON.match(scene.body, end)
        if free and (served or leads):
            found.append(Party(start, end, name, "organization", "name"))
    return found[:_MOST]


def affected_states(scene: Scene, span: Span, hit: Hit) -> list[Party]:
    """The states behind a trigger that it is done to, directly or by a preposition other than of place."""
    found: list[Party] = []
    for start, end, name, _ in _named(scene, span):
        lead = scene.body[word_end(scene.body, hit.start) : start]
        listed = found and _NEXT.match(scene.body[found[-1].end : start])
        if _ONLY_ARTICLE.match(lead) or listed or _TOWARDS.search(scene.body, hit.start, start):
            found.append(Party(start, end, name, "organization", "name"))
    return found[:_MOST]


def word_end(body: str, start: int) -> int:
    """Where the word that begins here ends."""
    end = body.find(" ", start)
    return end if end >= 0 else len(body)


def _named(scene: Scene, span: Span) -> list[tuple[int, int, str, bool]]:
    """Where states are named in the span, by name or by those who serve them."""
    found = {
        place.start: (place.start, place.end, name, False)
        for place in scene.places_within(*span)
        if (name := name_of_state(place.text))
        and place.country
        and not scene.is_quoted(place.start)
        and not _is_part(scene.body, place.start, place.end)
    }
    for pattern in (_SERVED, _BOTH_SERVED):
        for match in pattern.finditer(scene.body, *span):
            start, people = match.start(), match["people"]
            code = COUNTRY_OF_DEMONYM.get(people) or COUNTRY_OF_DEMONYM.get(people.split()[0])
            code = code or COUNTRY_OF_NAME.get(people)
            if code and not scene.is_quoted(start) and not _has_name(scene, match.end(), span[1]):
                found[start] = (start, match.end("people"), NAME_OF_STATE[code], True)
    return [found[start] for start in sorted(found)]


def _has_name(scene: Scene, start: int, end: int) -> bool:
    """Whether the one who serves is named right behind: `the Chilean foreign minister, Ana Sol`."""
    served = re.compile(_SERVANTS + r",?\s+").match(scene.body, start, end)
    if not served:
        return False
    return any(
        party.kind == "person"
        for party in scene.parties_within(served.end(), served.end() + 40)
        if party.start <= served.end() + 8
    )


def _is_part(body: str, start: int, end: int) -> bool:
    """Whether the name only describes what follows or precedes: `Iran-backed`, `anti-Iran`, `U.S. corn`."""
    if body[end : end + 1] == "-" or body[max(0, start - 1) : start] == "-":
        return True
    describes = re.match(r"\s[A-Za-z]", body[end : end + 2]) and not _GOES_ON.match(body, end)
    return body[start:end] in _ADJECTIVES and bool(describes)
