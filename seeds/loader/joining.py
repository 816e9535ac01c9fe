"""Which events of other articles are the very ones that this article tells: rather two too many."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.db.models import Q

from articles.models import Event, Participation
from newsapi.api.models import Redirect, Resource
from people.models import Person
from seeds.loader.locks import hold
from seeds.loader.sameness import BARELY, Days, Party, Telling, agreement
from seeds.loader.work import Work

if TYPE_CHECKING:
    from seeds.loader.events import Told

# An event that lasts longer is found by its first day alone.
_LONGEST = dt.timedelta(days=31)
Roles = defaultdict[Party, frozenset[str]]


def joinable_events(told: Sequence[Told], work: Work) -> dict[Told, list[Event]]:
    """For each the stored events that may be the same, the surest and then the oldest first."""
    tellings = {item: _telling(item) for item in told}
    dated = {item: days for item, telling in tellings.items() if (days := telling.days) and telling.parties}
    found: dict[Told, list[Event]] = {item: [] for item in told}
    if not dated:
        return found
    hold("Event", (f"{item.values['type']} {party}" for item in dated for party in tellings[item].parties))
    stored = _stored([(item.values["type"], days) for item, days in dated.items()], tellings.values())
    for item in dated:
        scored = [(agreement(tellings[item], other), event) for event, other in stored]
        found[item] = _surest([pair for pair in scored if pair[0]], work.before.events)
    return found


def merged_into(events: Iterable[int]) -> set[int]:
    """Those of the events into which others were merged: they are more than one article says of them."""
    ids = set(events)
    if not ids:
        return set()
    rows = Redirect.objects.filter(resource=Resource.EVENTS, target__in=ids).values_list("target", "key")
    return {target for target, key in rows if key.isdigit()}  # an old slug alone tells of a renaming


def _surest(scored: list[tuple[int, Event]], reported: Collection[int]) -> list[Event]:
    """Of several with whom only one name is shared none is meant, unless the article told so before."""
    vague = [event for score, event in scored if score <= BARELY]
    if len(vague) > 1:
        scored = [pair for pair in scored if pair[0] > BARELY or pair[1].pk in reported]
    return [event for _, event in sorted(scored, key=lambda pair: (-pair[0], pair[1].pk))]


def _telling(item: Told) -> Telling:
    parties: Roles = defaultdict(frozenset)
    for party, role in item.parties:
        parties[isinstance(party, Person), party.pk] |= {role}
    values = item.values
    return Telling(
        type=values["type"],
        starts_on=values["starts_on"],
        ends_on=values["ends_on"],
        precision=values["date_precision"],
        place=values["place"],
        country=values["country"],
        parties=parties,
    )


def _stored(wanted: Sequence[tuple[str, Days]], tellings: Iterable[Telling]) -> list[tuple[Event, Telling]]:
    """The stored events of these types about these days in which somebody took part who is named here."""
    parties = {party for telling in tellings for party in telling.parties}
    people, organizations = ([pk for is_person, pk in parties if is_person is kind] for kind in (True, False))
    about = reduce(or_, (Q(type=type) & _around(days) for type, days in wanted))
    named = Q(participations__person__in=people) | Q(participations__organization__in=organizations)
    events = list(Event.objects.filter(about).filter(named).distinct().order_by("pk"))
    roles = _participants(events)
    return [(event, _stored_telling(event, roles[event.pk])) for event in events]


def _around(days: Days) -> Q:
    first, last = days
    begun = Q(starts_on__gte=first - _LONGEST, starts_on__lt=first)
    month = Q(starts_on=first.replace(day=1), date_precision="month")
    return Q(starts_on__gte=first, starts_on__lte=last) | (begun & Q(ends_on__gte=first)) | month


def _stored_telling(event: Event, parties: Roles) -> Telling:
    return Telling(
        type=event.type,
        starts_on=event.starts_on,
        ends_on=event.ends_on,
        precision=event.date_precision,
        place=event.place,
        country=event.country,
        parties=parties,
    )


def _participants(events: Sequence[Event]) -> dict[int, Roles]:
    parties: dict[int, Roles] = defaultdict(lambda: defaultdict(frozenset))
    if events:
        rows = Participation.objects.filter(event__in=[event.pk for event in events])
        found = rows.exclude(status="rejected").values_list("event", "person", "organization", "role")
        for event, person, organization, role in found:
            parties[event][person is not None, person or organization] |= {role}
    return parties
