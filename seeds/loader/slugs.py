"""Readable keys for new records: never one that another record has or had."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from newsapi.api.models import Redirect, Tombstone

_FIRST_TRIES = 4
_POWERS = 23
_PROBES = 16


def give_slugs(rows: Sequence[Any], bases: Sequence[str], resource: str) -> None:
    """Give every new row its slug: the base, or the base with `-2`, `-3` …

    A record that was removed because nothing referred to it any more comes back as itself, under its
    old id, when something of its name does.
    """
    if not rows:
        return
    tries = {numbered(base, n) for base in bases for n in range(1, _FIRST_TRIES + 1)}
    gone = _Taken(type(rows[0]), resource)
    gone.look_up(tries)
    for row, base in zip(rows, bases, strict=True):
        row.slug = next(
            (slug for n in range(1, _FIRST_TRIES + 1) if gone.free(slug := numbered(base, n))), None
        ) or _beyond(gone, base)
        row.pk = gone.take(row.slug) or row.pk


def numbered(base: str, n: int) -> str:
    return base if n == 1 else f"{base}-{n}"


class _Taken:
    """Which of the slugs that were looked up are in use, and which a removed record had."""

    def __init__(self, model: Any, resource: str) -> None:
        self.model, self.resource = model, resource
        self.used: set[str] = set()
        self.removed: dict[str, Tombstone] = {}

    def look_up(self, slugs: Iterable[str]) -> None:
        wanted = list(slugs)
        self.used.update(self.model.objects.filter(slug__in=wanted).values_list("slug", flat=True))
        redirects = Redirect.objects.filter(resource=self.resource, key__in=wanted)
        self.used.update(redirects.values_list("key", flat=True))
        for tombstone in Tombstone.objects.filter(resource=self.resource, slug__in=wanted):
            if tombstone.identity is None:
                self.removed[str(tombstone.slug)] = tombstone
            else:
                self.used.add(str(tombstone.slug))

    def free(self, slug: str) -> bool:
        return slug not in self.used

    def take(self, slug: str) -> int | None:
        """Use it up; the id of the removed record that had it."""
        self.used.add(slug)
        tombstone = self.removed.pop(slug, None)
        if tombstone is None:
            return None
        tombstone.delete()
        return tombstone.record


def _beyond(taken: _Taken, base: str) -> str:
    """A free slug for a name that many share, in few look-ups: which power of two is free, then closer."""
    low, high = _narrowed(taken, base, [_FIRST_TRIES * 2**n for n in range(_POWERS)])
    while high - low > 1:
        step = max(1, (high - low) // _PROBES)
        low, high = _narrowed(taken, base, [low, *range(low + step, high, step), high])
    return numbered(base, high)


def _narrowed(taken: _Taken, base: str, numbers: list[int]) -> tuple[int, int]:
    """The first of the ascending numbers that is free, and the one before it, which is not."""
    taken.look_up(numbered(base, n) for n in numbers[1:])
    return next(pair for pair in pairwise(numbers) if taken.free(numbered(base, pair[1])))
