"""Facts read from annotated documents, each with whether the annotators bear it out.

A corpus is a file of one JSON object a line, with the `text` of a document and, where annotated:
`headline_end` (where its body begins); `attributions` (`content` as spans, `source_text`, `names` and
`resolved` names of the source, `cue_lemma` of a verb of saying); `people` and `organizations` (`mentions`
with `start`, `end`); `neutral` spans with their `type`, which count for nothing; `events` with their `type`.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from newsapi.api.text import fold
from seeds.extraction import extract
from seeds.extraction.confidence import event_key, key_of
from seeds.extraction.findings import Findings, MentionFound, OrganizationFound, PersonFound, QuoteFound
from seeds.readers.document import Document
from tests.quality.cases import Case
from tests.quality.quotes import name_key, word_places

Item = dict[str, Any]

# Shorter passages in marks are as likely titles, and annotated as it happens.
LEAST_WORDS = 4
_HALF = 0.5
_HEAD = re.compile(r",|;|\s(?:of|for|from|at|in|on|with|who|whose|which|that|to)\s")


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact of a table (`quotes`, `people` …) under the key of its rule."""

    table: str
    key: str
    right: bool


def judged_corpus(path: Path) -> Iterator[tuple[int, Judged]]:
    """The facts of every document, with the document's number."""
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        item = json.loads(line)
        begin = item.get("headline_end", 0)
        document = Document(
            source=str(number), format="text", text=item["text"][begin:], laid_out=False, language="en"
        )
        findings = extract(document)
        if (shift := _Shift.between(findings.article.body, item["text"], begin)) is not None:
            yield from ((number, fact) for fact in _judge(findings, item, shift))


@dataclass(frozen=True, slots=True)
class _Shift:
    """Places of a body as places of the text that it was made from: only white space differs."""

    places: Sequence[int]

    @classmethod
    def between(cls, body: str, text: str, begin: int) -> "_Shift | None":
        printed = [at for at in range(begin, len(text)) if not text[at].isspace()]
        places, count = [], 0
        for char in body:
            places.append(printed[min(count, len(printed) - 1)] if printed else begin)
            count += not char.isspace()
        same = "".join(body.split()) == "".join(text[begin:].split())
        return cls(places) if same and body else None

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.places[start], self.places[end - 1] + 1


def _judge(findings: Findings, item: Item, shift: _Shift) -> Iterator[Judged]:
    if "attributions" in item:
        yield from _quotes(findings, item, shift)
    if "people" in item:
        yield from _parties("people", findings.people, item, shift)
        yield from _parties("organizations", findings.organizations, item, shift)
    if "events" in item:
        types = [event["type"] for event in item["events"]]
        for event in findings.events:
            yield Judged("events", event_key(event.confidence or 0), event.type in types)


def _quotes(findings: Findings, item: Item, shift: _Shift) -> Iterator[Judged]:
    text = item["text"]
    annotated = [(word_places(text, map(tuple, a["content"])), a) for a in item["attributions"]]
    for quote in findings.quotes:
        words = word_places(text, (shift.span(*span) for span in quote.spans))
        met = [(len(words & theirs), theirs, a) for theirs, a in annotated if words & theirs]
        same = [
            a for shared, theirs, a in met if a["source_text"] and _is_same(quote, a, shared, words, theirs)
        ]
        if same:
            yield Judged("quotes", quote.rule or "", any(is_speaker(quote, a) for a in same))
        elif not any(shared >= _HALF * len(words) for shared, *_ in met) and len(words) >= LEAST_WORDS:
            yield Judged("quotes", quote.rule or "", right=False)


def _is_same(quote: QuoteFound, annotated: Item, shared: int, words: set[int], theirs: set[int]) -> bool:
    """A passage in marks may be part of a longer statement; a clause is the same at half overlap."""
    if quote.kind == "direct":
        return shared >= _HALF * len(words)
    return bool(annotated["cue_lemma"]) and 2 * shared >= _HALF * (len(words) + len(theirs))


def is_speaker(quote: QuoteFound, annotated: Item) -> bool:
    """The name of the source, or of whom it means; where nobody is named, the words that stand for it."""
    named = [name for name in (quote.speaker, quote.organization) if name]
    names = annotated["names"] + annotated["resolved"]
    if named and names:
        return any(_is_name_of(one, other) for one in named for other in names)
    label = quote.speaker_label or ""
    if annotated["names"]:
        return fold(label) == fold(annotated["source_text"]) != ""
    return _head(label) == _head(annotated["source_text"]) != ""


def _is_name_of(one: str, other: str) -> bool:
    first, second = fold(one).split(), fold(other).split()
    if not first or not second:
        return False
    return set(first) <= set(second) or set(second) <= set(first) or first[-1] == second[-1]


def _head(label: str) -> str:
    words = fold(_HEAD.split(label)[0]).split()
    return words[-1] if words else ""


def _parties(
    table: str, parties: Sequence[PersonFound | OrganizationFound], item: Item, shift: _Shift
) -> Iterator[Judged]:
    """A mention is right on a place of its kind; a party if half of its mentions are."""
    text = item["text"]
    places = [(m["start"], m["end"]) for party in item[table] for m in party["mentions"]]
    kind = "person" if table == "people" else "organization"
    neutral = [(n["start"], n["end"]) for n in item["neutral"] if n["type"] == kind]
    for party in parties:
        verdicts = []
        for mention in (m for m in party.mentions if m.form == "name"):
            span = shift.span(mention.start, mention.end)
            right = any(_half_alike(text, span, place) for place in places)
            if right or not any(_touches(span, place) for place in neutral):
                verdicts.append(right)
                yield Judged(f"{table}: mentions", _key(mention), right)
        if verdicts:
            yield Judged(table, _key(party), 2 * sum(verdicts) >= len(verdicts))


def _key(found: PersonFound | OrganizationFound | MentionFound) -> str:
    return key_of(found.rule or "", found.confidence or 0)


def _touches(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _half_alike(text: str, one: tuple[int, int], two: tuple[int, int]) -> bool:
    if not _touches(one, two):
        return False
    words, theirs = word_places(text, [one]), word_places(text, [two])
    return 2 * len(words & theirs) >= _HALF * (len(words) + len(theirs)) > 0


def judged_gold(cases: Iterable[Case]) -> Iterator[tuple[int, Judged]]:
    """What the gold of our own says of parties and events: of the texts, too, that hold none of them."""
    for number, case in enumerate(cases):
        found = case.read()
        if "events" in case.expected:
            for event in found.events:
                right = event.type in case.expected["events"]
                yield number, Judged("events", event_key(event.confidence or 0), right)
        for table, parties in (("people", found.people), ("organizations", found.organizations)):
            named = {name_key(name) for name in case.expected.get(table, [])}
            for party in parties if table in case.expected else ():
                right = name_key(party.name) in named
                yield number, Judged(table, _key(party), right)
                for mention in (m for m in party.mentions if m.form == "name"):
                    yield number, Judged(f"{table}: mentions", _key(mention), right)


def by_parity(facts: list[tuple[int, Judged]]) -> tuple[list[Judged], list[Judged]]:
    """The facts of even and of odd documents."""
    even = [fact for number, fact in facts if number % 2 == 0]
    return even, [fact for number, fact in facts if number % 2]


def all_facts(paths: Sequence[Path]) -> list[tuple[int, Judged]]:
    return list(chain.from_iterable(judged_corpus(path) for path in paths))
