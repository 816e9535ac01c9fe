"""How sure a fact is: how often its rule was right on annotated news.

A rule that has not been counted yet is as sure as its kin (all quotes of the same way to a speaker), else as
its own mark says.
"""

from collections.abc import Mapping
from functools import lru_cache

from seeds.extraction.vocabulary.confidences import CONFIDENCES

_NONE: Mapping[str, float] = {}


def quote_confidence(rule: str, mark: float) -> float:
    """Of a quote under `way to the words: way to the speaker`."""
    return look_up(CONFIDENCES.get("quotes", _NONE), rule, mark)


def party_confidence(table: str, rule: str, mark: float) -> float:
    """Of a person, an organization or a mention of either."""
    return look_up(CONFIDENCES.get(table, _NONE), key_of(rule, mark), mark)


def event_confidence(mark: float) -> float:
    return look_up(CONFIDENCES.get("events", _NONE), event_key(mark), mark)


def look_up(table: Mapping[str, float], key: str, mark: float) -> float:
    found = table.get(key)
    return table.get(kin(key), mark) if found is None else found


@lru_cache(maxsize=4096)
def key_of(rule: str, mark: float) -> str:
    return f"{rule}@{mark:g}"


def event_key(mark: float) -> str:
    return key_of("", mark)


def kin(key: str) -> str:
    """What a key falls back to: `clause: name` to `name`."""
    return key.rpartition(": ")[2]
