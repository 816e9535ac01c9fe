"""The places of an article that speak of people and organizations."""

from typing import Any

from articles.models import Mention
from people.models import Person
from seeds.extraction.findings import MentionFound
from seeds.loader.anchors import anchors_of_span
from seeds.loader.entities import Entity
from seeds.loader.matching import in_order, pair_up
from seeds.loader.rows import frozen, touched
from seeds.loader.work import Work

Found = tuple[Entity, MentionFound]


def store_mentions(work: Work) -> None:
    """Create, move and delete until the article's mentions are those of the document."""
    found = _mentions(work)
    stored = [] if work.is_new else in_order(Mention.objects.filter(article=work.article))
    pairs, new, left = pair_up(stored, found, _stored_key, _found_key)
    kept = [row for row in left if touched(row)]
    for row in kept:
        _move(row, work)
    covered, new, _ = pair_up(kept, new, lambda row: (row.start, row.end), lambda f: (f[1].start, f[1].end))
    for row, item in pairs + covered:
        _update(row, item, work)
    Mention.objects.filter(pk__in=[row.pk for row in left if not touched(row)]).delete()
    Mention.objects.bulk_create(
        Mention(article=work.article, **_party(entity), **_values(mention, work)) for entity, mention in new
    )


def _mentions(work: Work) -> list[Found]:
    """All that were found, in the order of the body; whoever is only listed is mentioned without a place."""
    found: list[Found] = []
    used = _used_elsewhere(work)
    for entity in [*work.entities.people, *work.entities.organizations]:
        found += [(entity, mention) for mention in entity.found.mentions]
        if not entity.found.mentions and entity.party not in used:
            found.append((entity, MentionFound(start=-1, end=-1, text=entity.found.name)))
    return sorted(found, key=lambda item: (item[1].start, item[1].end))


def _used_elsewhere(work: Work) -> set[Any]:
    """Those to whom the article is tied by more than its mentions."""
    entities, findings = work.entities, work.findings
    used: set[Any] = {credit.party for credit in (entities.publisher, entities.provider) if credit}
    used.update(author.party for author in entities.authors)
    for person in findings.people:
        used.update(entities.organization(r.organization, "").party for r in person.roles if r.organization)
    used.update(entity.party for entity in entities.people if entity.held)
    for quote in findings.quotes:
        used.update(entity.party for entity in entities.behind(quote))
    for event in findings.events:
        used.update(entities.participant(part, "").party for part in event.participants)
    return used


def _update(row: Mention, item: Found, work: Work) -> None:
    entity, mention = item
    values = _values(mention, work)
    if frozen(row):
        values = {"start": values["start"], "end": values["end"], "needs_review": False}
        if row.text != mention.text:
            return
    else:
        values |= _party(entity)
    work.changes.sync(row, values)


def _move(row: Mention, work: Work) -> None:
    """A mention that an editor answers for stays: where its words stand now, or nowhere and flagged."""
    anchors = anchors_of_span(row, work.old_body, work.article.body)
    if anchors is None and row.start is not None:
        review = row.status != "rejected"
        work.changes.sync(row, {"start": None, "end": None, "needs_review": review})
    elif anchors is not None:
        work.changes.sync(row, {**anchors, "needs_review": False})


def _values(mention: MentionFound, work: Work) -> dict[str, Any]:
    placed = mention.start >= 0
    return {
        **work.statement(mention),
        "form": mention.form,
        "start": mention.start if placed else None,
        "end": mention.end if placed else None,
        "text": mention.text,
        "needs_review": False,
    }


def _party(entity: Entity) -> dict[str, Any]:
    party = entity.party
    is_person = isinstance(party, Person)
    return {"person": party if is_person else None, "organization": None if is_person else party}


def _stored_key(row: Mention) -> tuple[Any, ...]:
    return row.person_id, row.organization_id, row.text


def _found_key(item: Found) -> tuple[Any, ...]:
    entity, mention = item
    is_person = isinstance(entity.party, Person)
    return (entity.party.pk, None, mention.text) if is_person else (None, entity.party.pk, mention.text)
