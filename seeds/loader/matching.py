"""Which of the stored statements of an article each statement of its new version is. Pure Python."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from newsapi.api.text import fold

Pairs = list[tuple[Any, Any]]


def in_order(rows: Iterable[Any]) -> list[Any]:
    """As they stand in the body; those without a place last."""
    return sorted(rows, key=lambda row: (row.start is None, row.start or 0, row.pk or 0))


def pair_up(
    stored: Iterable[Any],
    found: Iterable[Any],
    stored_key: Callable[[Any], Hashable],
    found_key: Callable[[Any], Hashable],
) -> tuple[Pairs, list[Any], list[Any]]:
    """Pair what has one key: the first with the first, the second with the second. Then the rest."""
    waiting: defaultdict[Hashable, deque[Any]] = defaultdict(deque)
    rows = list(stored)
    for row in rows:
        waiting[stored_key(row)].append(row)
    pairs, new = [], []
    for item in found:
        queue = waiting.get(found_key(item))
        if queue:
            pairs.append((queue.popleft(), item))
        else:
            new.append(item)
    left = {id(row) for queue in waiting.values() for row in queue}
    return pairs, new, [row for row in rows if id(row) in left]


def pair_by_words(stored: Sequence[Any], found: Sequence[Any]) -> tuple[Pairs, list[Any], list[Any]]:
    """Pair texts that share at least half of their words, the closest first. Then the rest of each side."""
    rows = [(row, Counter(fold(row.text).split())) for row in stored]
    items = [(item, Counter(fold(item.text).split())) for item in found]
    scored = [
        (share, r, i)
        for r, (_, words) in enumerate(rows)
        for i, (_, others) in enumerate(items)
        if (share := _share(words, others)) >= 0.5
    ]
    pairs: Pairs = []
    used_rows: set[int] = set()
    used_items: set[int] = set()
    for _, r, i in sorted(scored, key=lambda score: (-score[0], score[1], score[2])):
        if r not in used_rows and i not in used_items:
            used_rows.add(r)
            used_items.add(i)
            pairs.append((rows[r][0], items[i][0]))
    new = [item for i, (item, _) in enumerate(items) if i not in used_items]
    return pairs, new, [row for r, (row, _) in enumerate(rows) if r not in used_rows]


def _share(words: "Counter[str]", others: "Counter[str]") -> float:
    longer = max(words.total(), others.total())
    return (words & others).total() / longer if longer else 0.0
