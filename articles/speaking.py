"""Filters by who speaks: alone, as a body, or jointly with others."""

from collections.abc import Collection
from typing import Any

from django.db.models import Model, Q, QuerySet

from articles.models import Attribution, AttributionKind, Quote
from newsapi.api.filters import PartyFilter, ReferenceFilter, among, present, some
from newsapi.api.filters.pairs import Pairs, pairs, related_rows
from newsapi.api.models import Resource
from newsapi.api.values import Parties

_JOINT = Q(attributions__kind=AttributionKind.CO_SPEAKER)
# The column of a quote that names the speaker of each kind.
_SPEAKER = {"person": "speaker", "organization": "organization"}
# Up to so many joint statements are named by their ids; more of them by a subquery.
MAX_JOINT = 1_000


def spoken_by(speaker: str, party: str, ids: Collection[int]) -> Q:
    """Quotes of these people or bodies, alone or jointly.

    Joint statements are few and looked up first: the condition of those without any is one column, whose
    index also sorts. An `OR` with a subquery would walk all quotes.
    """
    joint = Attribution.objects.filter(among(party, ids), kind=AttributionKind.CO_SPEAKER)
    rows = joint.values("quote_id")
    quotes = [row["quote_id"] for row in rows.distinct()[: MAX_JOINT + 1]]
    if not quotes:
        return among(speaker, ids)
    return among(speaker, ids) | (among("pk", quotes) if len(quotes) <= MAX_JOINT else Q(pk__in=rows))


class SpokenByFilter(ReferenceFilter):
    """Who said it, alone or jointly; `party` is the column of those who joined in."""

    def __init__(self, field_name: str, resource: Resource, *, party: str, **kwargs: Any) -> None:
        super().__init__(field_name, resource, **kwargs)
        self.party = party

    def condition(self, model: type[Model], value: Collection[int]) -> Q:
        return spoken_by(self.field_name, self.party, value)

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        return {self.extra["resource"]: [pairs(rows, self.field_name), _joined_in(rows, self.party)]}


class QuotedInFilter(ReferenceFilter):
    """Articles with a quote of somebody, alone or jointly."""

    def condition(self, model: type[Model], value: Collection[int]) -> Q:
        return some(model, "quotes", spoken_by("speaker", "person", value))

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        return {self.extra["resource"]: _quoted(rows, "person")}


class QuotedFilter(PartyFilter):
    """Articles with a quote of a person or a body, alone or jointly."""

    def condition(self, model: type[Model], value: dict[str, set[int]]) -> Q:
        either = Q()
        for party, ids in value.items():
            if ids:
                either |= spoken_by(_SPEAKER[party], party, ids)
        return some(model, "quotes", either)

    def presence(self, model: type[Model]) -> Q:
        return some(model, "quotes", present("speaker", Quote) | present("organization", Quote))

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        return {
            kind: _quoted(rows, party) for party, kind in zip(Parties.columns, Parties.kinds, strict=True)
        }


def _joined_in(rows: QuerySet[Any], party: str) -> QuerySet[Any]:
    """Who else spoke in a quote."""
    joint = _JOINT & Q(**{f"attributions__{party}__isnull": False})
    return pairs(rows, f"attributions__{party}", joint)


def _quoted(rows: QuerySet[Any], party: str) -> list[QuerySet[Any]]:
    """Whom an article quotes, alone and jointly."""
    alone = related_rows(rows.model, "quotes", Q(**{f"{_SPEAKER[party]}__isnull": False}))
    joint = related_rows(rows.model, "quotes", _JOINT & Q(**{f"attributions__{party}__isnull": False}))
    return [
        pairs(rows, f"quotes__{_SPEAKER[party]}", alone),
        pairs(rows, f"quotes__attributions__{party}", joint),
    ]
