"""One event as its own sentence tells it: type, words, name, participants, day and place."""

from dataclasses import dataclass

from seeds.extraction.confidence import event_confidence
from seeds.extraction.event_names import (
    name_of_clause,
    name_of_meeting,
    name_of_noun,
    noun_phrase,
    noun_phrase_head,
)
from seeds.extraction.event_parties import find_participants, is_collective
from seeds.extraction.event_scene import Scene
from seeds.extraction.event_settings import (
    When,
    Where,
    country_of_words,
    date_of_statement,
    find_date,
    find_place,
    precision_of,
)
from seeds.extraction.findings import EventFound, ParticipantFound, Span
from seeds.extraction.triggers import MAIN, MINOR, NOMINAL, Hit

_OCCASIONS = ("conference", "briefing")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event with what its worth is judged by."""

    event: EventFound
    hit: Hit
    words: str
    collective: bool
    lead: bool


def is_occasion(words: str) -> bool:
    """Whether the words name an occasion at which statements are made."""
    return words.lower().endswith(_OCCASIONS)


def make_draft(scene: Scene, sentence: Span, hit: Hit, *, is_lead: bool) -> Draft:
    """The event as its own sentence tells it."""
    quoted = scene.is_quoted(hit.start)
    participants = () if quoted else find_participants(scene, sentence, hit)
    names = {participant.name for participant in participants}
    when = find_date(scene, sentence, hit) if not quoted else None
    if when is None and not quoted and hit.type == "consult":
        when = date_of_statement(scene, sentence, names)
    where = find_place(scene, sentence, hit)
    span, name = _named(scene, sentence, hit, participants)
    event = EventFound(
        name=name, type=hit.type, start=span[0], end=span[1], participants=participants,
        starts_on=when.value if when else None, date_precision=precision_of(when.value) if when else None,
        place=where.place, country=_country(scene, where, span, hit),
        rule=_rule(hit, when), confidence=event_confidence(_mark(hit, participants, is_lead=is_lead)),
    )  # fmt: skip
    words = scene.body[span[0] : span[1]]
    return Draft(event, hit, words, is_collective(scene, sentence, hit), is_lead)


def _named(
    scene: Scene, sentence: Span, hit: Hit, participants: tuple[ParticipantFound, ...]
) -> tuple[Span, str]:
    """The words that tell of the event, and its name."""
    if hit.type == "consult" and (participants or hit.kind == "noun" or is_collective(scene, sentence, hit)):
        return noun_phrase_head(scene, sentence, hit), name_of_meeting(scene, sentence, hit, participants)
    if hit.kind == "noun":
        span = noun_phrase(scene, sentence, hit)
        return span, name_of_noun(scene.body[span[0] : span[1]])
    return (hit.start, hit.end), name_of_clause(scene, sentence, hit)


def _country(scene: Scene, where: Where, span: Span, hit: Hit) -> str | None:
    """Of the place; else of what the words say; else, for the place of the dateline, the article's."""
    if where.country:
        return where.country
    if where.place and scene.article.dateline and where.place.endswith(scene.article.dateline):
        return scene.article.country
    tells_where = hit.kind == "noun" or hit.type == "assault"  # not so `freed a German engineer`
    return country_of_words(scene.body[span[0] : span[1]]) if tells_where else None


def _rule(hit: Hit, when: When | None) -> str:
    return f"{hit.kind}:{hit.lemma}" + (f"; {when.rule}" if when else "")


def _mark(hit: Hit, participants: tuple[ParticipantFound, ...], *, is_lead: bool) -> float:
    base = {MAIN: 0.7, NOMINAL: 0.6, MINOR: 0.4}[hit.rank]
    return round(base + (0.1 if participants else 0.0) + (0.1 if is_lead else 0.0), 2)
