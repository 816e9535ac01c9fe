"""What is told of the records that a beginning may mean: names, hints, counts, and the name that matched."""

from collections.abc import Collection, Sequence
from typing import Any

from django.db.models import Count, F

from articles.autocomplete.candidates import Candidate
from articles.models import Attribution, AttributionKind, Quote
from newsapi.api.english import country_name
from newsapi.api.models import Resource, Status
from newsapi.api.resources import Addresses, model_of
from newsapi.api.search.words import words as words_of
from people.models import Affiliation, Alias

Json = dict[str, Any]
# The columns of a quote, and of a row beside one, that name who speaks; an event is where it was said.
_SPEAKERS = {Resource.PEOPLE: ("speaker", "person"), Resource.ORGANIZATIONS: ("organization", "organization")}


def told(found: Sequence[Candidate], typed: Sequence[str], addresses: Addresses) -> list[Json]:
    """Each candidate as JSON, in the same order: a fixed number of queries for each type."""
    answers: dict[tuple[Resource, int], Json] = {}
    for resource in dict.fromkeys(one.resource for one in found):
        ids = [one.pk for one in found if one.resource == resource]
        rows: dict[int, Any] = model_of(resource)._default_manager.in_bulk(ids)
        quotes, hints = _quotes(resource, ids), _hints(resource, rows)
        other = _other_names(resource, rows, typed)
        for pk, row in rows.items():
            answers[resource, pk] = {
                "type": resource.singular,
                "id": pk,
                "slug": row.slug,
                "name": row.name,
                "matched": other.get(pk),
                "hint": hints.get(pk),
                "counts": {"articles": 0, "quotes": quotes.get(pk, 0)},
                "url": addresses.record(resource, row.slug),
            }
    for one in found:
        answers[one.resource, one.pk]["counts"]["articles"] = one.articles
    return [answers[one.resource, one.pk] for one in found]


# -- counts --------------------------------------------------------------------------------------------


def _quotes(resource: Resource, ids: Collection[int]) -> dict[int, int]:
    """How many quotes each said, alone or jointly; of an event, how many were said there."""
    visible = Quote.objects.visible()
    if resource not in _SPEAKERS:
        return _counted(visible.filter(event__in=ids), "event")
    speaker, party = _SPEAKERS[resource]
    counts = _counted(visible.filter(**{f"{speaker}__in": ids}), speaker)
    joint = Attribution.objects.filter(kind=AttributionKind.CO_SPEAKER, **{f"{party}__in": ids})
    joint = joint.exclude(quote__status=Status.REJECTED).exclude(**{party: F(f"quote__{speaker}")})
    for pk, times in _counted(joint, party).items():
        counts[pk] = counts.get(pk, 0) + times
    return counts


def _counted(rows: Any, column: str) -> dict[int, int]:
    return dict(rows.order_by().values_list(column).annotate(times=Count("pk")))


# -- hints ---------------------------------------------------------------------------------------------


def _hints(resource: Resource, rows: dict[int, Any]) -> dict[int, str | None]:
    """What tells namesakes apart."""
    if resource is Resource.PEOPLE:
        return {pk: row.description or _country(row) for pk, row in rows.items()} | _roles(rows)
    if resource is Resource.ORGANIZATIONS:
        short = {pk: None if row.acronym == row.name else row.acronym for pk, row in rows.items()}
        return {pk: _joined(short[pk], row.get_kind_display(), _country(row)) for pk, row in rows.items()}
    days = {pk: row.starts_on and row.starts_on.isoformat() for pk, row in rows.items()}
    return {pk: _joined(days[pk], row.place) or row.get_type_display() for pk, row in rows.items()}


def _roles(people: Collection[int]) -> dict[int, str | None]:
    """The latest role of each, with its organization or else its country."""
    latest = F("last_reported_on").desc(nulls_last=True)
    roles = Affiliation.objects.exclude(status=Status.REJECTED).filter(person__in=people)
    hints: dict[int, str | None] = {}
    for one in roles.select_related("organization").order_by(latest, "id"):
        body = one.organization
        shown = body.name if body is not None and body.status != Status.REJECTED else None
        hints.setdefault(one.person_id, _joined(one.role, shown or one.place or _country(one)))
    return hints


def _country(record: Any) -> str | None:
    return record.country and country_name(record.country)


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


# -- other names ---------------------------------------------------------------------------------------


def _other_names(resource: Resource, rows: dict[int, Any], typed: Sequence[str]) -> dict[int, str]:
    """The name that was typed, where it isn't the main one."""
    if resource is Resource.EVENTS:
        return {}
    column = "person" if resource is Resource.PEOPLE else "organization"
    names: dict[int, list[str]] = {pk: [row.name] for pk, row in rows.items()}
    for pk, row in rows.items():
        names[pk] += filter(None, [getattr(row, "acronym", None)])
    aliases = Alias.objects.filter(**{f"{column}__in": list(rows)}).order_by("id")
    for pk, name in aliases.values_list(column, "name"):
        names[pk].append(name)
    fitting = {pk: [name for name in known if _fits(name, typed)] for pk, known in names.items()}
    return {pk: known[0] for pk, known in fitting.items() if known and known[0] != rows[pk].name}


def _fits(name: str, typed: Sequence[str]) -> bool:
    words = words_of(name)
    return all(any(word.startswith(beginning) for word in words) for beginning in typed)
