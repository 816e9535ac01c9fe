"""Whether two wordings are of one utterance, and which of many belong together: rather apart than together.

The outcome depends on the wordings alone and not on the order in which they came. Pure Python.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping

from articles.utterances.opposites import say_opposite
from articles.utterances.wordings import FEWEST_TO_TRIM, Phrase

# A shorter one may be said again by the same speaker: it counts only where both were published within days.
LONG = 10
NEAR = dt.timedelta(days=7)
# How much of the one with fewer must be in the other, by three words in a row.
_MOST = 0.7
_HALF, _AT_LEAST = 0.5, 8
# Of whom it isn't known that they are one and the same: longer words, which are no formula, and more of them.
_NEARLY_ALL = 0.8
_TELLING = 5
# With how many that share five words a wording is compared.
MOST_COMPARED = 40
_ONE_DAY = dt.timedelta(days=1)  # time zones, and papers that write of yesterday

Neighbours = Mapping[int, Collection[int]]


def alike(one: Phrase, other: Phrase) -> bool:
    """Whether they are, as far as is known, the same words of the same speaker on the same occasion."""
    if one.reported != other.reported or not (_may_be_one(one, other) and _days_agree(one, other)):
        return False
    same_words, fewest = one.words == other.words, min(len(one.words), len(other.words))
    if one.speaker and one.speaker == other.speaker:
        return (fewest >= LONG or _soon(one, other)) and (same_words or _trimmed(one, other))
    if fewest < LONG or min(one.telling, other.telling) < _TELLING:
        return False
    nearly = same_words or _shared(one, other)[0] >= _NEARLY_ALL
    return nearly and not say_opposite(one.words, other.words)


def _may_be_one(one: Phrase, other: Phrase) -> bool:
    return not one.speaker or not other.speaker or one.speaker == other.speaker


def _days_agree(one: Phrase, other: Phrase) -> bool:
    """Not said on different days, nor after it was published."""
    if one.said and other.said:
        return one.said[0] <= other.said[1] + _ONE_DAY and other.said[0] <= one.said[1] + _ONE_DAY
    said, published = (one.said, other.published_on) if one.said else (other.said, one.published_on)
    return said is None or published is None or said[0] <= published + _ONE_DAY


def _soon(one: Phrase, other: Phrase) -> bool:
    if one.published_on is None or other.published_on is None:
        return one.said is not None and other.said is not None
    return abs(one.published_on - other.published_on) <= NEAR


def _trimmed(one: Phrase, other: Phrase) -> bool:
    if min(len(one.words), len(other.words)) < FEWEST_TO_TRIM or not min(one.telling, other.telling):
        return False
    share, common = _shared(one, other)
    enough = share >= _MOST or (share >= _HALF and common >= _AT_LEAST)
    return enough and not say_opposite(one.words, other.words)


def _shared(one: Phrase, other: Phrase) -> tuple[float, int]:
    """How much of the shorter one is in the other, and how many of its three words in a row that are."""
    mine, theirs = one.quantities - other.quantities, other.quantities - one.quantities
    if one.reported or (mine and theirs):  # the same sentence with another number says something else
        return 0.0, 0
    common = len(one.triples & other.triples)
    return common / min(len(one.triples), len(other.triples)), common


def neighbours(phrases: Mapping[int, Phrase]) -> dict[int, set[int]]:
    """Which of the wordings are alike, two by two; only those that share a shingle are compared.

    Of very many that share one each is compared with the next ones, so that the time stays linear.
    """
    sharing: dict[int, list[int]] = {}
    for name in sorted(phrases, key=lambda name: phrases[name].key):
        for number in phrases[name].numbers:
            sharing.setdefault(number, []).append(name)
    pairs = {
        (a, b)
        for names in sharing.values()
        for n, a in enumerate(names)
        for b in names[n + 1 : n + 1 + MOST_COMPARED]
    }
    found: dict[int, set[int]] = {name: set() for name in phrases}
    for a, b in pairs:
        if alike(phrases[a], phrases[b]):
            found[a].add(b)
            found[b].add(a)
    return found


def classes(phrases: Mapping[int, Phrase], near: Neighbours) -> list[list[int]]:
    """Those that belong together, directly or by others between them.

    A wording of nobody goes with the one speaker to whom it is near. Where it is near to two it goes with
    neither of them, and joins nobody's words to another's.
    """
    speakers = {name: _speaker(name, phrases, near) for name in phrases}
    found: list[list[int]] = []
    seen: set[int] = set()
    for name in sorted(phrases):
        if name not in seen:
            group = _reached(name, speakers, near)
            seen |= group
            found.append(sorted(group))
    return found


def _speaker(name: int, phrases: Mapping[int, Phrase], near: Neighbours) -> str:
    if phrases[name].speaker:
        return phrases[name].speaker
    named = {phrases[other].speaker for other in near[name]} - {""}
    return named.pop() if len(named) == 1 else ""


def _reached(start: int, speakers: Mapping[int, str], near: Neighbours) -> set[int]:
    reached, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        more = _of(speakers[here], near[here], speakers) - reached
        reached |= more
        waiting += more
    return reached


def _of(speaker: str, names: Iterable[int], speakers: Mapping[int, str]) -> set[int]:
    return {name for name in names if speakers[name] == speaker}
