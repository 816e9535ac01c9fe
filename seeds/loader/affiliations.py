"""The roles that the article says people hold, and its reports of them."""

import datetime as dt
import operator
from collections.abc import Collection
from typing import Any

from django.db.models import Q

from articles.affiliations import refresh_affiliations
from articles.models import AffiliationReport
from newsapi.api.models import Precision
from newsapi.api.text import fold
from people.models import Affiliation
from seeds.extraction.findings import RoleFound
from seeds.loader.rows import locked
from seeds.loader.work import Work

# Person, folded role, organization, country, folded place.
Key = tuple[int, str, int | None, str | None, str | None]


def store_affiliations(work: Work) -> None:
    """Report every role that the document gives and no other; the days of the roles follow."""
    wanted = _wanted(work)
    stored: list[AffiliationReport] = []
    if not work.is_new:
        stored = list(
            AffiliationReport.objects.filter(article=work.article)
            .select_related("affiliation")
            .order_by("pk")
        )
    known = _known(wanted)
    corrected = [
        r.affiliation for r in stored if r.affiliation.edited_fields and _key(r.affiliation) not in wanted
    ]
    rows = {key: known.get(key) or _corrected(key, corrected) for key in wanted}
    _create(rows, wanted, work)
    _report({row.pk: wanted[key][1] for key, row in rows.items() if row is not None}, stored, work)
    held = {row.pk: row for row in rows.values() if row is not None}
    if work.is_new:
        _extend(held.values(), work)
    else:
        refresh_affiliations(held.keys() | work.before.affiliations)


def _extend(held: Collection[Affiliation], work: Work) -> None:
    """One report more can only be the first or the last: no need to look at all the others.

    The database compares, since another import may be extending the same role.
    """
    day = _day(work)
    for name, is_beyond, look_up in (
        ("first_reported_on", operator.lt, "gt"),
        ("last_reported_on", operator.gt, "lt"),
    ):
        beyond = [
            row.pk
            for row in held
            if day is not None
            and name not in row.edited_fields
            and (getattr(row, name) is None or is_beyond(day, getattr(row, name)))
        ]
        if beyond:
            older = Q(**{f"{name}__isnull": True}) | Q(**{f"{name}__{look_up}": day})
            rows = Affiliation.objects.filter(older, pk__in=beyond)
            rows.update(**{name: day, "updated_at": work.changes.now})


def _day(work: Work) -> dt.date | None:
    """The day of the article, if it is known."""
    known = work.article.published_precision in (Precision.DAY, Precision.TIME)
    return work.article.published_at.date() if known and work.article.published_at else None


def _wanted(work: Work) -> dict[Key, tuple[Any, RoleFound]]:
    wanted: dict[Key, tuple[Any, RoleFound]] = {}
    for n, entity in enumerate(work.entities.people[: len(work.findings.people)]):
        for r, role in enumerate(work.findings.people[n].roles):
            organization = None
            if role.organization:
                pointer = f"/people/{n}/roles/{r}/organization"
                organization = work.entities.organization(role.organization, pointer).party.pk
            place = fold(role.place)[:200] if role.place else None
            key = (entity.party.pk, fold(role.role)[:200], organization, role.country, place)
            wanted.setdefault(key, (entity.party, role))
    return wanted


def _known(wanted: dict[Key, Any]) -> dict[Key, Affiliation]:
    people = {person for person, *_ in wanted}
    roles = {role for _, role, *_ in wanted}
    rows = Affiliation.objects.filter(person__in=people, role_key__in=roles) if wanted else []
    return {_key(row): row for row in rows}


def _corrected(key: Key, corrected: list[Affiliation]) -> Affiliation | None:
    """A role that an editor has changed since: it agrees in all that the editor left as it was."""
    for row in corrected:
        edited = locked(row)
        parts = zip(("person", "role", "organization", "country", "place"), key, _key(row), strict=True)
        if all(mine == theirs or (name in edited and name != "person") for name, theirs, mine in parts):
            return row
    return None


def _create(
    rows: dict[Key, Affiliation | None], wanted: dict[Key, tuple[Any, RoleFound]], work: Work
) -> None:
    for key, row in rows.items():
        person, role = wanted[key]
        if row is None:
            rows[key] = Affiliation(
                person=person,
                role=role.role,
                organization_id=key[2],
                country=role.country,
                place=role.place,
                first_reported_on=_day(work),
                last_reported_on=_day(work),
                **work.statement(role),
            )
            work.changes.touch(person)
    Affiliation.objects.bulk_create([row for row in rows.values() if row is not None and row._state.adding])


def _report(wanted: dict[int, RoleFound], stored: list[AffiliationReport], work: Work) -> None:
    there = {report.affiliation_id: report for report in stored}
    gone = [report.pk for pk, report in there.items() if pk not in wanted]
    AffiliationReport.objects.filter(pk__in=gone).delete()
    moved = []
    for pk, report in there.items():
        role = wanted.get(pk)
        if role is not None and (report.start, report.end) != (role.start, role.end):
            report.start, report.end = role.start, role.end
            moved.append(report)
    AffiliationReport.objects.bulk_update(moved, ["start", "end"])
    AffiliationReport.objects.bulk_create(
        AffiliationReport(affiliation_id=pk, article=work.article, start=role.start, end=role.end)
        for pk, role in wanted.items()
        if pk not in there
    )


def _key(row: Affiliation) -> Key:
    return row.person_id, row.role_key, row.organization_id, row.country, row.place_key
