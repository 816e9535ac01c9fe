"""Triggers: the words of a sentence that tell of an event, and what tense and negation make of it."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from seeds.extraction.findings import Span
from seeds.extraction.trigger_forms import MAIN, MINOR, NOMINAL, Hit, hit_of
from seeds.extraction.trigger_objects import SUBORDINATE, last_token
from seeds.extraction.trigger_stances import STANCE_WORDS, stances
from seeds.extraction.vocabulary.event_triggers import COMPANIONS, TRIGGERS, Trigger
from seeds.extraction.vocabulary.words import words

__all__ = ["MAIN", "MINOR", "NOMINAL", "Hit", "find_hits"]


_TOKEN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*|[,;:()–—]")

_SUPPOSING = words("if unless whether")


def find_hits(body: str, sentence: Span, *, with_stances: bool = True) -> list[Hit]:
    """All triggers of the sentence in order, and where none is certain, what will not or must be done."""
    lower = _lower_tokens(body[slice(*sentence)])
    telling = [index for index, word in enumerate(lower) if word in TRIGGERS]
    hits = _hits(body, sentence, lower, telling) if telling else []
    if not with_stances or STANCE_WORDS.isdisjoint(lower) or any(hit.rank == MAIN for hit in hits):
        return hits
    return [*hits, *stances(body, sentence, lower)]


def _lower_tokens(text: str) -> list[str]:
    lower = text.lower()
    if len(lower) != len(text):  # a letter that is two when small
        return [word.lower().replace("’", "'") for word in _TOKEN.findall(text)]
    return _TOKEN.findall(lower.replace("’", "'"))


def _hits(body: str, sentence: Span, lower: list[str], telling: list[int]) -> list[Hit]:
    found = frozenset(lower)
    telling = [
        at for at in telling if lower[at] not in COMPANIONS or not COMPANIONS[lower[at]].isdisjoint(found)
    ]
    if not telling:
        return []
    hits: list[Hit] = []
    tokens: list[re.Match[str]] = []
    clauses = _clauses(lower)
    taken = -1
    for index in telling:
        if index <= taken or clauses.supposes(lower, index):
            continue
        for trigger, last in _complete(lower, index, found):
            tokens = tokens or list(_TOKEN.finditer(body, *sentence))
            if (index or trigger.kind == "verb") and body[tokens[index].start()].isupper():
                continue  # part of a name or title: `Finance Minister`, `Strike Group`
            hit = hit_of(trigger, lower, index=index, subordinate=clauses.holds(index))
            if hit:
                hits.append(_placed(hit, tokens, index=index, last=last))
                taken = last if trigger.kind == "noun" else index + len(trigger.following)
                break
    return hits


def _complete(lower: list[str], index: int, found: frozenset[str]) -> list[tuple[Trigger, int]]:
    """The triggers that begin with the word, each with its last word: the longest and nearest first."""
    complete = []
    for trigger in TRIGGERS[lower[index]]:
        if trigger.companions and trigger.companions.isdisjoint(found):
            continue
        last = last_token(trigger, lower, index)
        if last is not None:
            complete.append((trigger, last))
    if len(complete) > 1:
        complete.sort(key=_nearness)
    return complete


def _nearness(entry: tuple[Trigger, int]) -> tuple[int, bool, bool, int]:
    trigger, last = entry
    return -len(trigger.following), not trigger.objects, not trigger.subjects, last


@dataclass(frozen=True, slots=True)
class _Clauses:
    """Where clauses that depend on others begin; one that opens the sentence ends at its comma."""

    starts: list[int]
    fronted: bool
    comma: int

    def holds(self, index: int) -> bool:
        """Whether the word belongs to such a clause."""
        if self.fronted and (self.comma < 0 or index < self.comma):
            return True
        since = self.comma if self.fronted else 0
        return bisect_right(self.starts, index) > bisect_right(self.starts, since)

    def supposes(self, lower: list[str], index: int) -> bool:
        """Whether the word stands in a clause of what only might be: `if the army attacked`."""
        last = bisect_right(self.starts, index) - 1
        if last < 0 or lower[self.starts[last]] not in _SUPPOSING:
            return False
        return "," not in lower[self.starts[last] : index]


def _clauses(lower: list[str]) -> _Clauses:
    starts = [index for index, word in enumerate(lower) if word in SUBORDINATE]
    fronted = starts[:1] == [0]
    return _Clauses(starts, fronted, lower.index(",") if fronted and "," in lower else -1)


def _placed(hit: Hit, tokens: list[re.Match[str]], *, index: int, last: int) -> Hit:
    return Hit(
        type=hit.type, kind=hit.kind, lemma=hit.lemma, rank=hit.rank, passive=hit.passive, future=hit.future,
        start=tokens[index].start(), end=tokens[last].end(),
    )  # fmt: skip
