"""Who takes part in an event: subject and object of its trigger, hosts and guests, those who met."""

import re

from seeds.extraction.event_scene import Party, Scene
from seeds.extraction.event_states import acting_states, affected_states, word_end
from seeds.extraction.findings import ParticipantFound, ParticipantRole, Span
from seeds.extraction.triggers import Hit

_MOST = 8
_HOSTING = frozenset({"host", "receive", "welcome", "convene"})
_ATTENDING = frozenset({"attend"})
# What follows these words is another clause with subjects of its own.
_CLAUSE_END = re.compile(
    r"\b(?:where|which|who|whose|whom|after|before|while|when|because|since|although|whether|that)\b|[;:“”\"]"
    r"|, (?:as|but|and (?:he|she|it|they))\b|\baccording to\b"
)
_TOLD = re.compile(
    r"\b(?:said|says|claims|claimed|announced|reported|told|added|believes?)\b(?:\s+that\b)?|\bthat\b"
)
_TELLER = re.compile(r",\s[^,;]{2,90}?\b(?:said|says|told|announced|reported|added|confirmed)\b")
# What others are to do: `demanded that Peru leave`, `said Peru must leave`.
_WISHED = re.compile(r"that\s+(?:the\s+)?")
_OF_OTHERS = frozenset({"demand", "disapprove", "threaten", "reject"})
_NEAR = 50  # characters
_SOURCE = re.compile(r"\baccording to\s+(?:the\s+)?$", re.IGNORECASE)
_TOGETHER = re.compile(r"\b(?:with|alongside|hosted by|joined by)\s+(?:[\w’'-]+\s+){0,7}?$")
_COLLECTIVE = re.compile(
    r"\b(?:the two (?:sides|leaders|men|women|ministers|parties|presidents|premiers|prime ministers|"
    r"officials|delegations)"
    r"|both (?:sides|leaders|men|women|ministers|parties|presidents)|the pair)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?P<male>he)\b|\b(?P<female>she)\b", re.IGNORECASE)


def find_participants(scene: Scene, sentence: Span, hit: Hit) -> tuple[ParticipantFound, ...]:
    """The participants that the sentence names, in the order of the text."""
    before = _subjects(scene, sentence, hit)
    after = _objects(scene, sentence, hit)
    if hit.type == "consult":
        before = before or _pronoun_subject(scene, sentence, hit)
        return _meeting(scene, hit, before=before, after=after, sentence=sentence)
    if hit.passive:
        before, after = after, before
    elif not before:
        before = _pronoun_subject(scene, sentence, hit)
    found: dict[str, ParticipantFound] = {}
    for role, parties in (("actor", before), ("recipient", after)):
        for party in parties:
            found.setdefault(party.name, _participant(party, "actor" if role == "actor" else "recipient"))
    return tuple(found.values())[:_MOST]


def clause_end(body: str, start: int, end: int) -> int:
    """Where the clause that holds `start` ends at the latest."""
    match = _CLAUSE_END.search(body, start, end)
    return match.start() if match else end


def is_collective(scene: Scene, sentence: Span, hit: Hit) -> bool:
    """Whether the subject is those named before together (`the two sides`)."""
    return _COLLECTIVE.search(scene.body, sentence[0], hit.start) is not None


def _subjects(scene: Scene, sentence: Span, hit: Hit) -> list[Party]:
    """Those named before the trigger: in its own clause if it names any, else in the whole sentence."""
    told = [match.end() for match in _TOLD.finditer(scene.body, sentence[0], hit.start)]
    own = _all_subjects(scene, (told[-1], hit.start), hit) if told else []
    return own or _all_subjects(scene, (sentence[0], hit.start), hit)


def _all_subjects(scene: Scene, span: Span, hit: Hit) -> list[Party]:
    """People, bodies and states before the trigger, each mention once."""
    return _joined(_usable(scene, span), acting_states(scene, span, hit))


def _objects(scene: Scene, sentence: Span, hit: Hit) -> list[Party]:
    """Those behind the trigger in its clause; not who told of it in the end (`…, the minister said`)."""
    end = clause_end(scene.body, hit.end, sentence[1])
    teller = _TELLER.search(scene.body, hit.end, end)
    span = (word_end(scene.body, hit.start), teller.start() if teller else end)
    wished = _WISHED.match(scene.body, end, sentence[1]) if hit.type in _OF_OTHERS else None
    named = _joined(_usable(scene, span), affected_states(scene, span, hit))
    if wished and not named:
        return _all_subjects(scene, (wished.end(), min(sentence[1], wished.end() + _NEAR)), hit)[:1]
    return named


def _joined(parties: list[Party], states: list[Party]) -> list[Party]:
    """Both in the order of the text; a state that is part of the name of a body does not count."""
    free = [state for state in states if not any(party.start <= state.start < party.end for party in parties)]
    return sorted([*parties, *free], key=lambda party: party.start)


def _usable(scene: Scene, span: Span) -> list[Party]:
    """Mentions outside quotations of those who can act; a paper that only reports does not."""
    return [
        party
        for party in scene.parties_within(*span)
        if not party.is_media
        and party.form != "pronoun"
        and not scene.is_quoted(party.start)
        and not _SOURCE.search(scene.body, max(0, party.start - 20), party.start)
    ]


def _meeting(
    scene: Scene, hit: Hit, *, before: list[Party], after: list[Party], sentence: Span
) -> tuple[ParticipantFound, ...]:
    """Everybody who met is an actor, unless one side is said to receive or to attend."""
    beside = [
        party
        for party in _usable(scene, (hit.end, sentence[1]))
        if _TOGETHER.search(scene.body, max(hit.end, party.start - 80), party.start)
    ]
    first: ParticipantRole = (
        "host" if hit.lemma in _HOSTING else "attendee" if hit.lemma in _ATTENDING else "actor"
    )
    second: ParticipantRole = "attendee" if hit.lemma in _HOSTING else "actor"
    found: dict[str, ParticipantFound] = {}
    for role, parties in ((first, before), (second, [*after, *beside])):
        for party in parties:
            if party.kind == "person" or _is_side(scene, party):
                found.setdefault(party.name, _participant(party, role))
    people = [participant for participant in found.values() if participant.kind == "person"]
    occasion = scene.body[hit.start : hit.end].lower().endswith(("conference", "briefing"))
    chosen = people if len(people) > 1 or (people and occasion) else list(found.values())
    return tuple(chosen)[:_MOST]


def _is_side(scene: Scene, party: Party) -> bool:
    """A body that meets or is met, not one of which something is told (`the role of the coalition`)."""
    lead = scene.body[max(0, party.start - 25) : party.start].lower()
    return (
        party.form == "name" and re.search(r"\b(?:of|about|on|in|against|over)\s+(?:the\s+)?$", lead) is None
    )


def _pronoun_subject(scene: Scene, sentence: Span, hit: Hit) -> list[Party]:
    """Who `he` or `she` is: the person of that gender named first in the sentence before."""
    match = _PRONOUN.search(scene.body, sentence[0], hit.start)
    earlier = scene.sentences_before(sentence[0], 1)
    if not match or not earlier:
        return []
    gender = match.lastgroup
    people = [party for party in _usable(scene, earlier[0]) if party.kind == "person"]
    return [party for party in people if scene.cast.gender(party.name) in (gender, None)][:1]


def _participant(party: Party, role: ParticipantRole) -> ParticipantFound:
    return ParticipantFound(name=party.name, kind=party.kind, role=role)
