"""Who else stands behind a quote, and whom it is about."""

from collections.abc import Iterable
from typing import Any

from articles.models import Attribution, AttributionKind, Quote, QuoteAbout
from people.models import Person
from seeds.extraction.findings import MentionFound, QuoteFound
from seeds.loader.entities import Entities, Entity
from seeds.loader.rows import frozen
from seeds.loader.work import Work

Row = tuple[int, str, int | None, int | None]  # quote, kind ("" for about), person, organization


def store_parts(work: Work, quotes: list[tuple[Quote, QuoteFound]]) -> None:
    """Joint speakers, reporters and subjects of every quote that no editor answers for."""
    free = [(row, found) for row, found in quotes if not frozen(row)]
    attributions: set[Row] = set()
    about: set[Row] = set()
    places = [
        (entity, mention)
        for entity in [*work.entities.people, *work.entities.organizations]
        for mention in entity.found.mentions
    ]
    for row, found in free:
        attributions |= {(row.pk, *part) for part in _attributions(work.entities, row, found)}
        about |= {(row.pk, "", *_columns(party)) for party in _subjects(work.entities, row, found, places)}
    rows = {row.pk: row for row, _ in free}
    _store(
        Attribution,
        {pk: r for pk, r in rows.items() if "attributions" not in r.edited_fields},
        attributions,
        work,
    )
    _store(QuoteAbout, {pk: r for pk, r in rows.items() if "about" not in r.edited_fields}, about, work)


def _attributions(
    entities: Entities, row: Quote, found: QuoteFound
) -> set[tuple[str, int | None, int | None]]:
    named = [(AttributionKind.CO_SPEAKER.value, entities.either(name, "")) for name in found.co_speakers]
    if found.via:
        named.append((AttributionKind.VIA.value, entities.reporter(found.via, "")))
    spoken = _speaking(entities, found)
    return {(kind, *_columns(entity.party)) for kind, entity in named if not _is_one(entity, row, spoken)}


def _subjects(
    entities: Entities, row: Quote, found: QuoteFound, places: Iterable[tuple[Entity, MentionFound]]
) -> set[Any]:
    """Those whom the findings name; else whoever is mentioned inside the words, but for the speakers."""
    if found.about:
        joint = [entities.either(name, "") for name in found.co_speakers]
        spoken = _speaking(entities, found) + joint
        named = [entities.either(name, "") for name in found.about]
        return {entity.party for entity in named if not _is_one(entity, row, spoken)}
    speakers = {row.speaker_id, *(entities.either(n, "").party.pk for n in found.co_speakers)}
    inside = {
        entity.party
        for entity, mention in places
        if any(a <= mention.start and mention.end <= b for a, b in row.spans or [])
    }
    return {
        party
        for party in inside
        if not (isinstance(party, Person) and party.pk in speakers)
        and not (not isinstance(party, Person) and party.pk == row.organization_id)
    }


def _speaking(entities: Entities, found: QuoteFound) -> list[Entity]:
    """The entities that speak by themselves, as the document names them."""
    spoken = [entities.person(found.speaker, "")] if found.speaker else []
    return spoken + ([entities.organization(found.organization, "")] if found.organization else [])


def _is_one(entity: Entity, row: Quote, spoken: list[Entity]) -> bool:
    """Whether it is one of the speakers under another name: an editor has merged the two."""
    if any(entity is speaker for speaker in spoken):
        return False
    parties = {_columns(speaker.party) for speaker in spoken}
    return _columns(entity.party) in parties | {(row.speaker_id, None), (None, row.organization_id)}


def _store(model: Any, quotes: dict[int, Quote], wanted: set[Row], work: Work) -> None:
    stored: dict[Row, int] = {}
    if not work.is_new and quotes:
        for part in model.objects.filter(quote__in=list(quotes)):
            row = (part.quote_id, getattr(part, "kind", ""), part.person_id, part.organization_id)
            stored[row] = part.pk
    wanted = {row for row in wanted if row[0] in quotes}
    new, gone = wanted - stored.keys(), stored.keys() - wanted
    if gone:
        model.objects.filter(pk__in=[stored[row] for row in gone]).delete()
    model.objects.bulk_create(_part(model, row) for row in sorted(new, key=str))
    for pk in {row[0] for row in new | gone}:
        work.changes.touch(quotes[pk])


def _part(model: Any, row: Row) -> Any:
    quote, kind, person, organization = row
    named = {"kind": kind} if kind else {}
    return model(quote_id=quote, person_id=person, organization_id=organization, **named)


def _columns(party: Any) -> tuple[int | None, int | None]:
    return (party.pk, None) if isinstance(party, Person) else (None, party.pk)
