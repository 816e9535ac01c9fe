"""Transcripts and interviews: turns that begin with their speaker, without quotation marks."""

from dataclasses import dataclass, replace

import regex

from newsapi.api.text import fold
from seeds.extraction.findings import MentionFound, PersonFound, Span
from seeds.extraction.lexicon import LEXICON
from seeds.extraction.marks import find_paragraphs
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.titles import HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS
from seeds.extraction.vocabulary.words import words

_NAME = r"(?:(?:MR|MRS|MS|DR|SEN|REP|GOV)\.? )?\p{Lu}[\p{Lu}.'’\-]+(?: (?:\p{Lu}[\p{Lu}.'’\-]*)){0,3}"
_TURN = regex.compile(
    rf"(?P<name>{_NAME})(?:, \p{{Lu}}[\p{{L}} .,'’\-]{{1,60}}| \([^()\n]{{1,40}}\))?:(?=\s|$)"
    r"|\(\((?P<name>[^()\n]{1,40})\)\):?(?=\s\S)"
)
_MOST_SPEAKERS = 40
_OFFICE_WORDS = TITLE_HEADS | TITLE_MODIFIERS | HONORIFICS.keys()
_NO_NAMES = words(
    "QUESTION ANSWER NOTE UPDATE CORRECTION PHOTO VIDEO RELATED SOURCE WATCH MORE EXCLUSIVE LOOK"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says in a paragraph, or in the one below a label that stands alone."""

    paragraph: int
    label: Span
    said: Span


def find_turns(body: str) -> tuple[Turn, ...]:
    """The turns of a transcript: paragraphs that begin like one, beside others that do."""
    turns: list[Turn] = []
    waiting: Span | None = None
    for number, (start, end) in enumerate(find_paragraphs(body)):
        match = _TURN.match(body, start, end)
        match = None if match is None or match["name"] in _NO_NAMES else match
        if match is not None:
            waiting = match.span("name")
        elif waiting is None:
            continue
        said = _trimmed(body, (start if match is None else match.end(), end))
        if waiting is not None and said is not None:
            turns.append(Turn(number, waiting, said))
            waiting = None
    if len({body[slice(*turn.label)] for turn in turns}) > _MOST_SPEAKERS:
        return ()
    if not _is_talk(body, turns):
        return ()
    beside = {turn.paragraph + step for turn in turns for step in (-1, -2, 1, 2)}
    return tuple(turn for turn in turns if turn.paragraph in beside)


def _is_talk(body: str, turns: list[Turn]) -> bool:
    """Whether a label may be a name or stands twice: a list (`PLACE: …`, `PRICE: …`) is no talk."""
    labels = [body[slice(*turn.label)] for turn in turns]
    named = any(not is_ordinary(word.lower()) for label in labels for word in label.split())
    return named or len(set(labels)) < len(labels)


def _trimmed(body: str, span: Span) -> Span | None:
    text = body[slice(*span)]
    start = span[0] + len(text) - len(text.lstrip())
    return (start, span[1]) if start < span[1] else None


def people_of_turns(
    body: str, turns: tuple[Turn, ...], known: tuple[PersonFound, ...]
) -> tuple[PersonFound, ...]:
    """The people with the labels of the turns among their mentions, and with those who were not there yet."""
    people = _with_initials(body, turns, known)
    labels: dict[str, list[MentionFound]] = {}
    for turn in turns:
        text = body[slice(*turn.label)]
        if _is_of_letters(body, turn):
            continue
        mention = MentionFound(
            start=turn.label[0], end=turn.label[1], text=text, rule="turn", confidence=0.95
        )
        labels.setdefault(text, []).append(mention)
    for label, mentions in sorted(labels.items(), key=lambda item: -len(item[0])):
        index = next((i for i, p in enumerate(people) if _is_named(p, label)), None)
        if index is None:
            people.append(PersonFound(name=label, mentions=tuple(mentions), rule="turn", confidence=0.8))
        else:
            people[index] = _with_mentions(people[index], label, mentions)
    return tuple(people)


def _is_of_letters(body: str, turn: Turn) -> bool:
    """Whether the label is but letters or an outlet: `((SH))`, `((Wikinews))`."""
    text = body[slice(*turn.label)]
    known = LEXICON.get(text)
    outlet = known is not None and known.kind == "organization"
    return body[turn.label[0] - 1 : turn.label[0]] == "(" and (text.isupper() or outlet)


def _with_initials(body: str, turns: tuple[Turn, ...], known: tuple[PersonFound, ...]) -> list[PersonFound]:
    """`((SH)) …`: the one person of these initials."""
    people = list(known)
    for turn in turns:
        if not _is_of_letters(body, turn):
            continue
        text = body[slice(*turn.label)]
        meant = [i for i, p in enumerate(people) if "".join(w[0] for w in p.name.split()) == text]
        if len(meant) == 1:
            mention = MentionFound(
                start=turn.label[0], end=turn.label[1], text=text, form="nominal", rule="turn", confidence=0.8
            )
            person = people[meant[0]]
            people[meant[0]] = replace(
                person, mentions=tuple(sorted((*person.mentions, mention), key=lambda m: m.start))
            )
    return people


def _is_named(person: PersonFound, label: str) -> bool:
    words, names = _without_title(fold(label).split()), fold(person.name).split()
    return words == names[-len(words) :] or (len(names) == 1 and words[-1:] == names)


def _without_title(words: list[str]) -> list[str]:
    """`foreign minister aasen`: the name behind the office."""
    start = next((i for i, word in enumerate(words) if word.capitalize() not in _OFFICE_WORDS), 0)
    return words[start:]


def _with_mentions(person: PersonFound, label: str, mentions: list[MentionFound]) -> PersonFound:
    named = " ".join(_without_title(label.split()))
    if len(person.name.split()) == 1 and len(named.split()) > 1:
        person = replace(person, name=named, key=None, aliases=(*person.aliases, person.name))
    known = {place for m in person.mentions for place in (m.start, m.end)}
    new = [m for m in mentions if m.start not in known and m.end not in known]
    aliases = person.aliases if label in (person.name, *person.aliases) else (*person.aliases, label)
    merged = sorted((*person.mentions, *new), key=lambda m: m.start)
    return replace(person, mentions=tuple(merged), aliases=aliases)
