"""Which events of other articles are the very ones that this article tells: rather two too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.db.models import Q

from articles.models import Event, Participation
from newsapi.api.models import Redirect, Resource
from newsapi.api.text import fold
from people.models import Person
from seeds.loader.locks import hold
from seeds.loader.work import Work

if TYPE_CHECKING:
    from seeds.loader.events import Told


def joinable_events(told: Sequence[Told], work: Work) -> dict[Told, list[Event]]:
    """For each the stored events of its type, day and place with somebody in common, oldest first."""
    exact = [item for item in told if item.values["date_precision"] == "day" and item.values["place"]]
    found: dict[Told, list[Event]] = {item: [] for item in told}
    if not exact:
        return found
    hold("Event", (str(sorted(_facts(item).items())) for item in exact))
    any_of_them = reduce(or_, (Q(**_facts(item)) for item in exact))
    events = list(Event.objects.filter(any_of_them, date_precision="day").order_by("pk"))
    parties = _participants(events)
    for item in exact:
        facts = _facts(item)
        mine = {(isinstance(party, Person), party.pk) for party, _ in item.parties}
        for event in events:
            if (
                all(getattr(event, name) == value for name, value in facts.items())
                and mine & parties[event.pk]
            ):
                found[item].append(event)
    return found


def merged_into(events: Iterable[int]) -> set[int]:
    """Those of the events into which others were merged: they are more than one article says of them."""
    ids = set(events)
    if not ids:
        return set()
    rows = Redirect.objects.filter(resource=Resource.EVENTS, target__in=ids).values_list("target", "key")
    return {target for target, key in rows if key.isdigit()}  # an old slug alone tells of a renaming


def _facts(item: Told) -> dict[str, object]:
    place = fold(item.values["place"])[:300]
    return {"type": item.values["type"], "starts_on": item.values["starts_on"], "place_key": place}


def _participants(events: Sequence[Event]) -> dict[int, set[tuple[bool, int]]]:
    parties: dict[int, set[tuple[bool, int]]] = defaultdict(set)
    if events:
        rows = Participation.objects.filter(event__in=[event.pk for event in events]).exclude(
            status="rejected"
        )
        for event, person, organization in rows.values_list("event", "person", "organization"):
            parties[event].add((person is not None, person or organization))
    return parties
