"""From the key that a client knows — slug, id, `scheme:value` — to the record it means today."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q

from newsapi.api.models import Redirect, Resource, Tombstone
from newsapi.api.resources import has_field, model_of

MAX_ID = 2**63 - 1
# A record merged into one that was merged itself: longer chains than this are a mistake in the data.
_MAX_MERGES = 10


@dataclass(frozen=True, slots=True)
class Found:
    """The ids of the visible records by the key asked for, and the keys that lead to none."""

    ids: dict[str, int] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def is_id(key: str) -> bool:
    return key.isascii() and key.isdigit()


def fits_id(key: str) -> bool:
    return is_id(key) and len(key) <= 19 and int(key) <= MAX_ID


def condition(resource: Resource, key: str) -> Q | None:
    """What the record with that key meets; None where no record of this kind can have such a key."""
    model = model_of(resource)
    if is_id(key):
        return Q(pk=int(key)) if fits_id(key) else None
    if ":" in key:
        scheme, _, value = key.partition(":")
        known = has_field(model, "identifiers") and "\0" not in key
        return Q(identifiers__scheme=scheme, identifiers__value=value) if known else None
    return Q(slug=key) if has_field(model, "slug") and "\0" not in key else None


def find(resource: Resource, keys: Iterable[str]) -> Found:
    """The visible records that the keys lead to, through renamings and mergers, in few queries."""
    wanted = list(dict.fromkeys(keys))
    ids = _direct(resource, wanted)
    ids |= _redirected(resource, [key for key in wanted if key not in ids])
    return Found(ids, tuple(key for key in wanted if key not in ids))


def redirected(resource: Resource, key: str) -> int | None:
    """The id of the visible record that an old key leads to now."""
    return _redirected(resource, [key]).get(key)


def successors(resource: Resource, ids: Iterable[int]) -> set[int]:
    """The ids of the records that these were merged into, and those into others; no query without ids."""
    found: set[int] = set()
    following = {str(pk) for pk in ids}
    for _ in range(_MAX_MERGES):
        if not following:
            break
        targets = set(_targets(resource, following).values()) - found
        found |= targets
        following = {str(pk) for pk in targets}
    return found


def is_deleted(resource: Resource, key: str) -> bool:
    """Whether the record was deleted that had the key, or that the key led to in the end."""
    if "\0" in key or (is_id(key) and not fits_id(key)):
        return False
    targets = set(_targets(resource, {key}).values())
    ids = targets | successors(resource, targets)
    same = Q(record=int(key)) if is_id(key) else Q(slug=key)
    return Tombstone.objects.filter(same | Q(record__in=ids), resource=resource).exists()


def _direct(resource: Resource, keys: list[str]) -> dict[str, int]:
    model: Any = model_of(resource)
    plain = [key for key in keys if ":" not in key and "\0" not in key]
    numbers = [int(key) for key in plain if fits_id(key)]
    slugs = [key for key in plain if not is_id(key)]
    visible = model._default_manager.visible()
    found = dict.fromkeys(visible.filter(pk__in=numbers).values_list("pk", flat=True)) if numbers else {}
    ids = {key: int(key) for key in plain if fits_id(key) and int(key) in found}
    if slugs and has_field(model, "slug"):
        ids |= dict(visible.filter(slug__in=slugs).values_list("slug", "pk"))
    return ids | _identified(resource, [key for key in keys if ":" in key])


def _identified(resource: Resource, keys: list[str]) -> dict[str, int]:
    either = Q()
    for key in keys:
        either |= condition(resource, key) or Q()
    if not either:
        return {}
    model: Any = model_of(resource)
    rows = model._default_manager.visible().filter(either)
    named = rows.values_list("identifiers__scheme", "identifiers__value", "pk")
    return {f"{scheme}:{value}": pk for scheme, value, pk in named if f"{scheme}:{value}" in keys}


def _redirected(resource: Resource, keys: list[str]) -> dict[str, int]:
    current = {key: key for key in keys if "\0" not in key}
    arrived: dict[str, int] = {}
    for _ in range(_MAX_MERGES):
        if not current:
            break
        targets = _targets(resource, set(current.values()))
        current = {key: str(targets[at]) for key, at in current.items() if at in targets}
        there = _direct(resource, list(dict.fromkeys(current.values()))) if current else {}
        arrived |= {key: there[at] for key, at in current.items() if at in there}
        current = {key: at for key, at in current.items() if at not in there}
    return arrived


def _targets(resource: Resource, keys: set[str]) -> dict[str, int]:
    rows = Redirect.objects.filter(resource=resource, key__in=keys)
    return dict(rows.values_list("key", "target"))
