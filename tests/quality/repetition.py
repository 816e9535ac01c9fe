"""What several articles tell alike: which quotes are one utterance, and which reports are of one event.

A case is a line of `gold/repetition/*.ndjson`. `quotes` are a kind, a speaker, the words, the day of
publication and (if known) the day on which they were said; `events` a type, a day or month, a place, a
country, and who took part. `same` are the groups of those that are one, by number; of all others no two are.
"""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from articles.utterances.alike import classes, neighbours
from articles.utterances.wordings import Said, phrase_of
from seeds.loader.sameness import Telling, agreement
from tests.quality.cases import GOLD
from tests.quality.outcomes import Outcome

Pair = frozenset[int]


@dataclass(frozen=True, slots=True)
class RepetitionCase:
    place: str
    trap: str
    task: str
    given: tuple[Any, ...]
    same: tuple[tuple[int, ...], ...]


def read_repetition_gold(folder: Path = GOLD / "repetition") -> list[RepetitionCase]:
    return [case for path in sorted(folder.glob("*.ndjson")) for case in _of_file(path)]


def _of_file(path: Path) -> Iterator[RepetitionCase]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        item = json.loads(line)
        task = "same utterance" if "quotes" in item else "same event"
        given = item.get("quotes") or item["events"]
        same = tuple(tuple(group) for group in item["same"])
        yield RepetitionCase(f"{path.stem}:{number}", item["trap"], task, tuple(given), same)


def judge_repetition(cases: Iterable[RepetitionCase]) -> list[Outcome]:
    """Every two that are one, and every two that are taken for one."""
    outcomes = []
    for case in cases:
        want = {frozenset(pair) for group in case.same for pair in combinations(group, 2)}
        have = set(_utterances(case.given) if case.task == "same utterance" else _events(case.given))
        for verdict, pairs in (("right", want & have), ("missed", want - have), ("false", have - want)):
            for pair in sorted(map(sorted, pairs)):
                outcomes.append(Outcome(case.task, verdict, case.place, str(pair)))  # type: ignore[arg-type]
    return outcomes


def _utterances(quotes: Iterable[Any]) -> Iterator[Pair]:
    phrases = {}
    for n, (kind, speaker, words, published, *said) in enumerate(quotes):
        day, precision = (dt.date.fromisoformat(said[0]), "day") if said else (None, None)
        told = Said(kind, words, speaker or "", day, precision, dt.date.fromisoformat(published))
        if phrase := phrase_of(told):
            phrases[n] = phrase
    for group in classes(phrases, neighbours(phrases)):
        yield from map(frozenset, combinations(group, 2))


def _events(events: Iterable[Any]) -> Iterator[Pair]:
    tellings = [_telling(*event) for event in events]
    for (a, one), (b, other) in combinations(enumerate(tellings), 2):
        if agreement(one, other):
            yield frozenset((a, b))


def _telling(type: str, day: str, place: str | None, country: str | None, parties: Any) -> Telling:
    """`parties` are names by role; a day may be a month, or two days with a slash between them."""
    first, _, last = day.partition("/")
    precision = {4: "year", 7: "month", 10: "day"}[len(first)]
    named: dict[tuple[bool, int], frozenset[str]] = {}
    for role, names in parties.items():
        for name in names:
            key = (True, int.from_bytes(name.encode(), "big"))
            named[key] = named.get(key, frozenset()) | {role}
    return Telling(
        type=type,
        starts_on=dt.date.fromisoformat(f"{first}-01-01"[:10]),
        ends_on=dt.date.fromisoformat(last) if last else None,
        precision=precision,
        place=place,
        country=country,
        parties=named,
    )
