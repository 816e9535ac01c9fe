"""Whom a statement is about: those whom its words name, those whom its pronouns mean, its announced topic.

A pronoun means somebody only where nobody else can be meant: it comes before any other person of the words,
and the nearest sentence before them that names people who fit names one. Who speaks is never spoken of.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seeds.extraction.entities import Entities, Entity
from seeds.extraction.findings import Span
from seeds.extraction.phrasing import HEADS
from seeds.extraction.speakers import Attributed
from seeds.extraction.vocabulary.persons import PERSON_NOUNS

_BACK = 3  # sentences before the statement that a pronoun may reach
_WORD = re.compile(r"[^\W\d_]+")
_MALE = frozenset(("he", "him", "his", "himself"))
_FEMALE = frozenset(("she", "her", "hers", "herself"))
_PLURAL = frozenset(("they", "them", "their", "theirs"))
_SOMEBODY = PERSON_NOUNS | HEADS  # a pronoun after such a word may mean whom it names
_TELLING = _SOMEBODY | _MALE | _FEMALE | _PLURAL
# Before "they" there is no word of which it could be the plural.
_OPENERS = frozenset(("and", "but", "so", "because", "well", "look", "i", "think", "believe", "know", "if"))
_SAID_OF = re.compile(r"\s+(?:of|about)\s+")
_TOPIC = re.compile(
    r"(?:[Aa]sked about|[Aa]sked whether|[Rr]eferring to|[Ii]n reference to|[Ss]peaking (?:of|about)|"
    r"[Cc]ommenting on|[Tt]urning to|^[Oo]f)\s+(?:the\s+)?$"
)
_ARTICLE = re.compile(r"the\s+")
_OFFICE = re.compile(r"the\s+(?:[^\W\d_]+ ){0,3}[^\W\d_]+(?=[.,;:]|$)")
_AND = frozenset((" and ", ", ", ", and "))
_OTHERS = re.compile(r"\b(?:[a-zß-öø-ÿ]{3,}s|people|men|women|police|children)\b")


@dataclass(frozen=True, slots=True)
class Meant:
    """A pronoun and the one whom it means."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """By key or name: whom a statement is about, and its pronouns that mean them."""

    names: tuple[str, ...]
    meant: tuple[Meant, ...] = ()


class Topics:
    """Answers for the statements of one body."""

    def __init__(self, body: str, sentences: Sequence[Span], entities: Entities) -> None:
        self.body, self.entities = body, entities
        self.sentences = sorted(sentences)
        self._starts = [start for start, _ in self.sentences]

    def of(self, found: Attributed, spans: Sequence[Span]) -> SpokenOf:
        """Whom a statement is about; `spans` are its words."""
        source = found.source
        spoken = {*source.people, source.organization}
        named = [e.name for start, end in spans for e in self.entities.within(start, end)]
        topics = [name for name in self._announced(found, spans) if name not in spoken]
        meant = tuple(self._meant(found, spans, topics))
        names = dict.fromkeys([*named, *(m.name for m in meant), *topics])
        return SpokenOf(tuple(n for n in names if n not in spoken), meant)

    # -- pronouns

    def _meant(self, found: Attributed, spans: Sequence[Span], topics: Sequence[str]) -> Iterator[Meant]:
        named = {e.start for low, high in spans for e in self.entities.within(low, high) if e.person}
        for n, (start, end) in enumerate(spans):
            for match in _WORD.finditer(self.body, start, end):
                word = match[0].lower()
                if word not in _TELLING and match.start() not in named:
                    continue
                if word in _PLURAL and n == 0:
                    if word == "they":
                        yield from (Meant(match.span(), name) for name in self._both(found, match, spans))
                    return
                gender = "male" if word in _MALE else "female" if word in _FEMALE else None
                if gender is None:
                    if word in _SOMEBODY or match.start() in named:
                        return
                    continue
                name = self._topic(gender, topics) or self._antecedent(found, gender, spans)
                if name is not None:
                    yield from self._all_of(gender, name, named, [(match.start(), end), *spans[n + 1 :]])
                return

    def _all_of(self, gender: str, name: str, named: set[int], spans: Sequence[Span]) -> Iterator[Meant]:
        """The pronouns of that gender, as long as nobody else is named."""
        wanted = _MALE if gender == "male" else _FEMALE
        for start, end in spans:
            for match in _WORD.finditer(self.body, start, end):
                word = match[0].lower()
                if word in wanted:
                    yield Meant(match.span(), name)
                elif word in _SOMEBODY or match.start() in named:
                    return

    def _topic(self, gender: str, topics: Sequence[str]) -> str | None:
        people = {person.key or person.name for person in self.entities.cast.people}
        fitting = [n for n in topics if n in people and self.entities.cast.gender(n) in (None, gender)]
        return fitting[0] if len(fitting) == 1 else None

    def _antecedent(self, found: Attributed, gender: str, spans: Sequence[Span]) -> str | None:
        source = found.source
        genders = [self.entities.cast.gender(name) for name in source.people]
        if found.statement.kind != "direct" and not (
            genders and all(g not in (None, gender) for g in genders)
        ):
            return None  # `he said he was tired`
        if not source.people and (source.form == "pronoun" or found.label is None):
            return None  # whoever speaks may be the one whom the sentence before names
        for people in self._before(spans[0][0]):
            others = dict.fromkeys(e.name for e in people if e.person and e.name not in source.people)
            fitting = [n for n in others if self.entities.cast.gender(n) in (None, gender)]
            if fitting:
                return fitting[0] if len(fitting) == 1 and self._is_sure(fitting[0], people, spans) else None
        return None

    def _is_sure(self, name: str, people: Sequence[Entity], spans: Sequence[Span]) -> bool:
        """Of unknown gender: only where no sister or driver stands beside the name."""
        if self.entities.cast.gender(name) is not None:
            return True
        low = min(e.start for e in people if e.name == name)
        return not any(word.lower() in PERSON_NOUNS for word in _WORD.findall(self.body, low, spans[0][0]))

    def _before(self, start: int) -> Iterator[list[Entity]]:
        """Who is mentioned before a place: in its sentence, then in those before it, of two paragraphs."""
        at = bisect_right(self._starts, start) - 1
        breaks = 0
        before = start
        for index in range(at, max(-1, at - 1 - _BACK), -1):
            low = self._starts[index]
            breaks += self.body.count("\n\n", low, before)
            if breaks > 1:
                return
            yield self.entities.within(low, before)
            before = low

    def _both(self, found: Attributed, match: re.Match[str], spans: Sequence[Span]) -> list[str]:
        """`X and Y …. “They are friends.”`: two or more people who are named together, and no others."""
        lead = _WORD.findall(self.body, spans[0][0], match.start())
        if found.statement.kind != "direct" or any(word.lower() not in _OPENERS for word in lead):
            return []
        for people in self._before(spans[0][0]):
            if people:
                return self._together(people, spans[0][0], without=found.source.people)
        return []

    def _together(self, people: Sequence[Entity], before: int, *, without: Sequence[str]) -> list[str]:
        names = list(dict.fromkeys(e.name for e in people))
        joined = all(
            e.person and e.form == "name" and self.body[d.end : e.start] in _AND for d, e in pairwise(people)
        )
        if len(names) < 2 or not joined or not people[0].person or set(names) & set(without):
            return []
        end = self.sentences[bisect_right(self._starts, people[-1].start) - 1][1]
        return [] if _OTHERS.search(self.body, people[-1].end, min(end, before)) else names

    # -- topics

    def _announced(self, found: Attributed, spans: Sequence[Span]) -> Iterator[str]:
        """`…,” he said of X`, `Asked about X, he said …`."""
        if found.cue is not None and (of := _SAID_OF.match(self.body, found.cue[1])):
            yield from self._beginning(of.end())
        at = bisect_right(self._starts, spans[0][0]) - 1
        low = self._starts[max(at, 0)]
        lead = next((e for e in self.entities.within(low, spans[0][0])), None)
        if lead is not None and _TOPIC.search(self.body[low : lead.start]) is not None:
            yield from self._beginning(lead.start)

    def _beginning(self, start: int) -> Iterator[str]:
        """Who is named at a place, as such and not as the owner of something."""
        article = _ARTICLE.match(self.body, start)
        places = {start, article.end() if article else start}
        for entity in self.entities.within(start, start + 100):
            if entity.start in places and entity.form != "pronoun":
                if self.body[entity.end : entity.end + 1] not in ("'", "’"):
                    yield entity.name
                return
        office = _OFFICE.match(self.body, start)
        holder = office and self.entities.holder(office[0], start)
        if holder:
            yield holder
