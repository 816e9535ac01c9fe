"""When and where an event took place, as far as its own sentence or a named rule tells."""

import re
from typing import NamedTuple

from seeds.extraction.event_scene import PlaceLike, Scene
from seeds.extraction.findings import DateFound, Precision, Span
from seeds.extraction.triggers import Hit
from seeds.extraction.vocabulary.countries import COUNTRY_OF_DEMONYM, COUNTRY_OF_NAME
from seeds.extraction.vocabulary.event_triggers import VERBAL


class When(NamedTuple):
    """A day, month or year, and the rule that told it."""

    value: str
    rule: str


class Where(NamedTuple):
    """A place below the level of countries, and the country."""

    place: str | None
    country: str | None


# A date right behind such a verb says when it was said, not when it happened.
_SAID = re.compile(
    r"\b(?:said|says|told|reported|announced|confirmed|stated|added|wrote|"
    r"declared)\b(?:\s+\w+){0,2}\s+(?:on\s+|in\s+)?$"
)
_BACKGROUND = re.compile(
    r"\b(?:since|until|from|before|after|by|of|than|during)\s+(?:the\s+)?$", re.IGNORECASE
)
_REMARKS = re.compile(
    r"(?:['’]s|\b(?:his|her|their|the))\s+(?:remarks?|comments?|statements?|words|announcement|"
    r"warning|appeal)\s+"
    r"(?:came|come|took place|were|was|followed)\b",
    re.IGNORECASE,
)
_SPOKE = re.compile(
    r"\b(?:spoke|speaking|was speaking|were speaking|told|"
    r"made the (?:remarks?|comments?|statements?|announcement|pledge))\b"
)
_SAYING = re.compile(
    r"\b(?:said|announced|confirmed|told|declared|stated|stressed|warned|added|affirmed|emphasi[sz]ed|"
    r"explained|revealed|"
    r"noted|reiterated|insisted|vowed|pledged|promised|urged|called)\b"
)
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|near|outside|inside|through)\s+(?:(?:the\s+|a\s+)?(?:[a-z]+\s+){0,3}|"
    r"the\s+(?:[\w’'-]+\s+){0,2}capital,\s+)$"
)
_PART_OF_PLACE = re.compile(
    r"\b(?:port|town|city|village|capital|province|region|district|streets|outskirts|suburb|island|state|"
    r"stronghold|base|airport)\s+of\s+$"
)
# What leads to the place of one kind of event only: `left for Rome`, `pulled out of Aden`, `entered Aden`.
_TO = re.compile(r"\b(?:to|for|into)\s+(?:the\s+)?$")
_AWAY = re.compile(
    r"\b(?:out of|from|around)\s+(?:the\s+)?(?:(?:northern|southern|eastern|western|central)\s+)?$"
)
_UPON = re.compile(
    r"\b(?:on|into|around|across|over|against)\s+(?:the\s+)?(?:(?:northern|southern|eastern|western|central)\s+)?$"
)
# Where something else is: `officials in Rome said`, `the Red Sea port of Aqaba`, `based in Rome`.
_TELLS = re.compile(r"(?:\s+on\s\w+)?\s+(?:said|says|told|reported|announced|confirmed|added)\b")
_NAMED_AFTER = re.compile(r"\s(?:port|city|town|capital|village|resort|region|province|state)\sof\b")
_RESIDES = re.compile(
    r"\b(?:based|born|living|held|jailed|stationed|exiled|buried)\s(?:in|at|near)\s(?:the\s)?$"
)
_OTHER_CLAUSE = re.compile(
    r"\b(?:after|before|since|when|while|as|because|following|which|who|whose|where|until|that|if|unless)\b"
)
_LATER_CLAUSE = re.compile(r"\b(?:after|when|while|because|which|who|whose|where)\b")
_CONTENT = re.compile(r"\b(?:to|that|for|of|over|by|from)\b")
_TRAVELS = frozenset({"arrive", "leave", "fly", "travel", "head", "visit", "touch", "return", "shuttle"})
_REACH = 500  # characters from the trigger in which its day stands: no sentence of a report is much longer
_NEAR = 160  # characters from the trigger in which its place stands


def find_date(scene: Scene, sentence: Span, hit: Hit) -> When | None:
    """The time of the trigger: the nearest in its sentence that tells no other time."""
    around = max(sentence[0], hit.start - _REACH), min(sentence[1], hit.end + _REACH)
    dates = [date for date in scene.dates_within(*around) if not _tells_other(scene, date, sentence, hit)]
    if not dates:
        return None
    nearest = min(
        dates, key=lambda date: hit.start - date.end if date.end <= hit.start else date.start - hit.end
    )
    return When(nearest.value, "own_date")


def precision_of(value: str) -> Precision:
    return "day" if len(value) == 10 else "month" if len(value) == 7 else "year"


def date_of_statement(scene: Scene, sentence: Span, names: set[str]) -> When | None:
    """The day of the statement before, where a sentence tells at which occasion it was made."""
    body = scene.body
    if not (_REMARKS.search(body, *sentence) or _SPOKE.search(body, *sentence)):
        return None
    for earlier in reversed(scene.sentences_before(sentence[0], 2)):
        said = _SAYING.search(body, *earlier)
        parties = scene.parties_within(*earlier)
        speakers = {party.name for party in parties}
        nobody = all(party.kind != "person" for party in parties)
        dates = [date for date in scene.dates_within(*earlier) if len(date.value) == 10]
        if said and dates and (nobody or speakers & names):
            return When(
                min(dates, key=lambda date: abs(date.start - said.end())).value,
                "date_of_the_statement_before",
            )
    return None


def _tells_other(scene: Scene, date: DateFound, sentence: Span, hit: Hit) -> bool:
    """Whether the date tells when something was said, or since when something lasts."""
    start = max(sentence[0], date.start - 40)
    lead = scene.body[start : date.start]
    said = _SAID.search(lead)
    if said and hit.start <= start + said.start() < hit.end:
        return False  # what is declared is the event: `declared a truce on Monday`
    if date.start > hit.end and _LATER_CLAUSE.search(scene.body, hit.end, date.start):
        return True
    words = scene.body[date.start : date.end].lower()
    return bool(said or _BACKGROUND.search(lead)) or words.startswith(("since", "until", "before"))


def find_place(scene: Scene, sentence: Span, hit: Hit) -> Where:
    """Building and city around the trigger: `at the Government Palace in Baghdad`; a country is no place."""
    start = max(sentence[0], hit.start - _NEAR)
    near = [
        place
        for place in scene.places_within(start, min(sentence[1], hit.end + _NEAR))
        if _is_where(scene, place, hit, start)
        and not scene.is_quoted(place.start)
        and not _is_elsewhere(scene, place, hit, sentence[1])
    ]
    near.sort(key=lambda place: (place.start < hit.start, abs(place.start - hit.end)))
    local = [place for place in near if place.text not in COUNTRY_OF_NAME]
    country = next((place.country for place in near if place.country), None)
    if not local:
        return Where(None, country)
    first = local[0]
    city = next(
        (place for place in local[1:] if place.start == first.end + 4 and _joins(scene, first, place)), None
    )
    if city:
        return Where(f"{first.text}, {city.text}", city.country or country)
    return Where(first.text, first.country or _stated_country(near, first) or country)


def _is_elsewhere(scene: Scene, place: PlaceLike, hit: Hit, end: int) -> bool:
    """Whether something else is there: who tells it, what another clause tells, what is only wished."""
    if _TELLS.match(scene.body, place.end, end) or _NAMED_AFTER.match(scene.body, place.end, end):
        return True
    between = scene.body[hit.end : place.start]
    if _OTHER_CLAUSE.search(between) or _RESIDES.search(between[-20:]):
        return True
    return hit.type in VERBAL and hit.kind != "noun" and _CONTENT.search(between) is not None


def _is_where(scene: Scene, place: PlaceLike, hit: Hit, start: int) -> bool:
    """Whether the words before the place lead to it as that of the event."""
    low = max(start, place.start - 40)
    if _BEFORE_PLACE.search(scene.body, low, place.start) or _PART_OF_PLACE.search(
        scene.body, low, place.start
    ):
        return True
    if place.start < hit.start:
        return False
    if hit.type == "consult" and hit.lemma in _TRAVELS:
        return scene.body[hit.end : place.start].strip() in ("", "the") or bool(
            _TO.search(scene.body, low, place.start)
        )
    if hit.type == "retreat":
        return bool(_AWAY.search(scene.body, low, place.start))
    return hit.type in ("assault", "protest") and bool(_UPON.search(scene.body, low, place.start))


def _joins(scene: Scene, first: PlaceLike, second: PlaceLike) -> bool:
    return scene.body[first.end : second.start] == " in "


def _stated_country(near: list[PlaceLike], first: PlaceLike) -> str | None:
    return next((place.country for place in near if 0 < place.start - first.end < 6 and place.country), None)


def country_of_words(words: str) -> str | None:
    """The country that a phrase speaks of (`attacks on Iraqi military bases`), if it is only one."""
    codes = {
        code
        for word in re.findall(r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?|[A-Z]\S+", words)
        for code in (COUNTRY_OF_DEMONYM.get(word) or COUNTRY_OF_NAME.get(word), _first_country(word))
        if code
    }
    return codes.pop() if len(codes) == 1 else None


def _first_country(words: str) -> str | None:
    first = words.split()[0]
    return COUNTRY_OF_DEMONYM.get(first) or COUNTRY_OF_NAME.get(first)
