"""Who took part in the events of an article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from articles.models import Participation
from people.models import Person
from seeds.loader.rows import touched
from seeds.loader.work import Work

if TYPE_CHECKING:
    from seeds.loader.events import Told

Part = tuple[int, str, int | None, int | None]  # event, role, person, organization


def store_participations(told: Sequence[Told], work: Work) -> None:
    """Add who is missing; where no other article reports the event, drop who is no longer named."""
    settled = {item.event.pk: item for item in told if item.event is not None}
    wanted: dict[Part, dict[str, Any]] = {}
    for item in told:
        if item.event is not None:
            for party, role in item.parties:
                wanted.setdefault((item.event.pk, role, *_columns(party)), work.statement(item.found))
    stored = {_part(row): row for row in Participation.objects.filter(event__in=list(settled))}
    recast = {_without_role(part) for part, row in stored.items() if "role" in row.edited_fields}
    new = [part for part in wanted if part not in stored and _without_role(part) not in recast]
    for part, row in stored.items():
        if part not in wanted and {"person", "organization"} & set(row.edited_fields):
            replaced = next((other for other in new if other[:2] == part[:2]), None)
            new = [other for other in new if other != replaced]
    gone = [
        row
        for part, row in stored.items()
        if part not in wanted and settled[row.event_id].exact and not touched(row)
    ]
    Participation.objects.filter(pk__in=[row.pk for row in gone]).delete()
    Participation.objects.bulk_create(
        Participation(
            event_id=event, role=role, person_id=person, organization_id=organization, **wanted[part]
        )
        for part in new
        for event, role, person, organization in (part,)
    )
    for event in {part[0] for part in new} | {row.event_id for row in gone}:
        work.changes.touch(settled[event].event)


def _part(row: Participation) -> Part:
    return row.event_id, row.role, row.person_id, row.organization_id


def _without_role(part: Part) -> tuple[int, int | None, int | None]:
    return part[0], part[2], part[3]


def _columns(party: Any) -> tuple[int | None, int | None]:
    return (party.pk, None) if isinstance(party, Person) else (None, party.pk)
