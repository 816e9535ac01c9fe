"""The stored wordings that can have to do with some of them, however many others there are."""

from collections.abc import Collection, Iterable
from typing import Any

from articles.models import Shingle, Wording
from articles.utterances.alike import MOST_COMPARED, alike
from articles.utterances.wordings import Phrase

# So many ways of saying one thing are compared; a slogan of which there are more is compared with no more.
MOST = 300
_BATCH = 500


def closure(seeds: Collection[int]) -> dict[int, Phrase]:
    """The seeds with all that are alike, directly or by others between them."""
    found: dict[int, Phrase] = {}
    waiting = stored(seeds)
    enough = MOST + 10 * len(seeds)
    while waiting:
        found |= waiting
        waiting = _beyond(waiting, found) if len(found) <= enough else {}
    return found


def stored(ids: Collection[int]) -> dict[int, Phrase]:
    rows: dict[int, Any] = {}
    for batch in _batches(sorted(ids)):
        rows |= Wording.objects.in_bulk(batch)
    return {pk: _phrase(row) for pk, row in sorted(rows.items())}


def _beyond(last: dict[int, Phrase], known: Collection[int]) -> dict[int, Phrase]:
    """Those that are alike one of the last found and not known yet."""
    sharing: dict[int, dict[str, list[int]]] = {}  # by number and speaker
    for pk in sorted(last, key=lambda pk: last[pk].key):
        for number in last[pk].numbers:
            sharing.setdefault(number, {}).setdefault(last[pk].speaker, []).append(pk)
    met: dict[int, set[int]] = {}
    for batch in _batches(sorted(sharing)):
        rows = Shingle.objects.filter(number__in=batch)
        for number, pk, speaker in rows.values_list("number", "wording", "wording__speaker"):
            if pk not in known and (ones := _of_speaker(sharing[number], speaker)):
                met.setdefault(pk, set()).update(ones[:MOST_COMPARED])
    others = stored(met)
    return {pk: other for pk, other in others.items() if any(alike(last[one], other) for one in met[pk])}


def _of_speaker(by_speaker: dict[str, list[int]], speaker: str) -> list[int]:
    """Those of the same speaker and of nobody; for what nobody says, all."""
    if speaker:
        return by_speaker.get(speaker, []) + by_speaker.get("", [])
    return [pk for pks in by_speaker.values() for pk in pks]


def _phrase(row: Wording) -> Phrase:
    said = (row.said_from, row.said_to) if row.said_from and row.said_to else None
    return Phrase(tuple(row.words.split()), row.is_reported, row.speaker, said, row.published_on)


def _batches(keys: list[int]) -> Iterable[list[int]]:
    return (keys[start : start + _BATCH] for start in range(0, len(keys), _BATCH))
