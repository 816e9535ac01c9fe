"""Which records answer otherwise after rows were changed: those get a new `updated_at`."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from articles.merging.steps import Change, Row, Step, batches, columns, rows_of
from articles.merging.tables import Model
from articles.models import (
    AffiliationReport,
    Article,
    Attribution,
    Authorship,
    Event,
    EventReport,
    Mention,
    Participation,
    Quote,
    QuoteAbout,
)
from newsapi.api.models import Resource
from newsapi.api.resources import model_of
from people.models import Affiliation, Alias, Identifier, Organization, Person

# The records whose answer shows a row, by the column that leads there; any other record shows itself.
_SHOWN: dict[Model, dict[str, Model]] = {
    Affiliation: {"person_id": Person, "id": Affiliation},
    AffiliationReport: {"article_id": Article},
    Alias: {"person_id": Person, "organization_id": Organization},
    Attribution: {"quote_id": Quote},
    Authorship: {"article_id": Article},
    EventReport: {"article_id": Article, "event_id": Event},
    Identifier: {"person_id": Person, "organization_id": Organization},
    Mention: {"article_id": Article},
    Participation: {"event_id": Event},
    Quote: {"id": Quote, "article_id": Article},
    QuoteAbout: {"quote_id": Quote},
}
Shown = defaultdict[Model, set[int]]


def shown_by(steps: Iterable[Step]) -> Shown:
    """The records whose answers the steps change; ask before or after they are carried out."""
    found: Shown = defaultdict(set)
    for step in steps:
        where = _SHOWN.get(step.model) or _itself(step.model)
        if where:
            _note(found, where, _rows(step, list(where)))
    return found


def requoted(steps: Iterable[Step]) -> set[int]:
    """The quotes that have another speaker by the steps."""
    changed = (step for step in steps if isinstance(step, Change) and step.model is Quote)
    by_whom = {"speaker_id", "organization_id"}
    return {pk for step in changed if by_whom & step.after.keys() for pk in step.pks}


def _itself(model: Model) -> dict[str, Model]:
    return {"id": model} if model in map(model_of, Resource) else {}


def touch(found: Shown, now: dt.datetime) -> None:
    """Say of all these records, and of the articles that show them, that they have changed."""
    found[Article] |= _articles(found)
    for model in map(model_of, Resource):
        for keys in batches(found[model]):
            model._base_manager.filter(pk__in=keys).update(updated_at=now)


def _articles(found: Shown) -> set[int]:
    articles: set[int] = set()
    for model, rows, column in (
        (Quote, Quote, "pk"),
        (Event, EventReport, "event"),
        (Affiliation, AffiliationReport, "affiliation"),
    ):
        for keys in batches(found[model]):
            there = rows._base_manager.filter(**{f"{column}__in": keys})
            articles.update(there.values_list("article", flat=True))
    return articles


def _rows(step: Step, names: list[str]) -> Iterable[Row]:
    if not isinstance(step, Change):
        return [{name: row.get(name) for name in names} for row in step.rows]
    changed = [
        {name: values[name] for name in names if name in values} for values in (step.before, step.after)
    ]
    return [*changed, *rows_of(step.model, step.pks, [name for name in names if name in columns(step.model)])]


def _note(found: Shown, where: dict[str, Model], rows: Iterable[Row]) -> None:
    for row in rows:
        for column, model in where.items():
            if row.get(column) is not None:
                found[model].add(row[column])
