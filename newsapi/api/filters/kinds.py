"""The kinds of filters that resources are declared with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.db.models import CharField, Count, Model, Q, QuerySet
from django.db.models.functions import Lower

from newsapi.api.english import country_name, language_name
from newsapi.api.filters.base import Filter, among, follow, present, some
from newsapi.api.filters.pairs import Pairs, pairs, related_rows
from newsapi.api.lookups import successors
from newsapi.api.models import Resource, Status
from newsapi.api.resources import resource_of
from newsapi.api.values import (
    Boolean,
    Choices,
    Countries,
    Day,
    Ids,
    Languages,
    Moment,
    Parties,
    References,
    Share,
    Text,
)

# For `<column>__lower`.
CharField.register_lookup(Lower)


class ChoiceFilter(Filter):
    field_class = Choices


class LanguageFilter(Filter):
    """Language tags in any case; the column's index is one of small letters."""

    field_class = Languages

    def row(self, value: list[str]) -> Q:
        return among(f"{self.field_name}__lower", {tag.lower() for tag in value})

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        return {None: [self.column_pairs(rows, Lower(self.field_name), value, others)]}

    def words(self, model: type[Model], values: Sequence[Any]) -> dict[Any, str]:
        return {tag: language_name(tag) for tag in values}


class IdsFilter(Filter):
    """The record's own id, or the one that it had before it was merged away."""

    about = "id"
    field_class = Ids

    def condition(self, model: type[Model], value: list[int]) -> Q:
        return self.row({*value, *successors(resource_of(model), value)})


class TextFilter(Filter):
    """Exact under folding; `field_name` is a folded column."""

    field_class = Text

    def row(self, value: str) -> Q:
        return Q(**{self.field_name: value})

    def words(self, model: type[Model], values: Sequence[Any]) -> dict[Any, str]:
        """How each folded text is printed most often."""
        field = self.column_of(model)
        rows = field.model._default_manager.filter(**{f"{field.name}__in": values})
        printed = rows.values_list(field.name, field.source).annotate(times=Count("pk"))
        return {key: text for key, text, _ in printed.order_by("times", f"-{field.source}")}


class CountryFilter(Filter):
    """Country codes; `own` names further columns of the record that count, where it is asked for alone."""

    field_class = Countries

    def __init__(self, field_name: str, *, own: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.own = own

    def words(self, model: type[Model], values: Sequence[Any]) -> dict[Any, str]:
        return {code: country_name(code) for code in values}

    def condition(self, model: type[Model], value: Any) -> Q:
        either = super().condition(model, value)
        for column in self.own:
            either |= among(column, value)
        return either

    def presence(self, model: type[Model]) -> Q:
        either = super().presence(model)
        for column in self.own:
            either |= present(column, model)
        return either

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        arms = [*super().pairs(rows, value, others)[None]]
        for column in self.own if others is None else ():
            known = Q(**{f"{column}__isnull": False}) if value is None else among(column, value)
            arms.append(pairs(rows.filter(known), column))
        return {None: arms}


class ReferenceFilter(Filter):
    """Records of another resource, named by slug, id or identifier."""

    field_class = References

    def __init__(self, field_name: str, resource: Resource, **kwargs: Any) -> None:
        super().__init__(field_name, resource=resource, **kwargs)

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        return {self.extra["resource"]: [self.column_pairs(rows, self.field_name, value, others)]}


class PartyFilter(Filter):
    """People or organizations behind the rows of a to-many relation, narrowed to `rows`."""

    field_class = Parties

    def __init__(self, through: str, *, rows: Q | None = None, **kwargs: Any) -> None:
        super().__init__(through, **kwargs)
        self.rows = Q() if rows is None else rows

    def condition(self, model: type[Model], value: dict[str, set[int]]) -> Q:
        return some(model, self.field_name, self.row(value))

    def row(self, value: dict[str, set[int]]) -> Q:
        either = Q()
        for party, ids in value.items():
            if ids:
                either |= among(party, ids)
        return self.rows & either

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        """Of two kinds: people and organizations are counted apart."""
        row = self.rows if value is None or self.every else self.row(value)
        found: dict[Resource | None, list[QuerySet[Any]]] = {}
        for column, resource in zip(Parties.columns, Parties.kinds, strict=True):
            known = row & Q(**{f"{column}__isnull": False})
            meets = related_rows(rows.model, self.field_name, known)
            found[resource] = [pairs(rows, f"{self.field_name}__{column}", meets)]
        return found

    def presence(self, model: type[Model]) -> Q:
        related = follow(model, [self.field_name])
        shown = present("person", related) | present("organization", related)
        return some(model, self.field_name, self.rows & shown)


class BoundFilter(Filter):
    """An inclusive bound; `sort` is the never-null column that the index leads with."""

    def __init__(self, field_name: str, *, upper: bool, sort: str | None = None, **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.upper, self.about = upper, field_name
        self.operator = "to" if upper else "from"
        self.look_up = f"{sort or field_name}__{'lte' if upper else 'gte'}"

    def row(self, value: dt.date | dt.datetime) -> Q:
        return Q(**{self.look_up: value}) & Q(**{f"{self.field_name}__isnull": False})


class DayBoundFilter(BoundFilter):
    field_class = Day


class MomentBoundFilter(BoundFilter):
    field_class = Moment

    def __init__(self, field_name: str, *, upper: bool, **kwargs: Any) -> None:
        super().__init__(field_name, upper=upper, end_of_day=upper, **kwargs)


class ConfidenceFilter(Filter):
    """At least so sure: what people have written down or confirmed is certain."""

    operator = "from"
    about = "confidence"
    field_class = Share

    def row(self, value: float) -> Q:
        return Q(confidence__gte=value) | Q(confidence__isnull=True) | Q(status=Status.CONFIRMED)


class PresenceFilter(Filter):
    """A `has_<name>` on its own, for what has no filter of its name."""

    operator = "is known"
    field_class = Boolean

    def __init__(self, field_name: str, **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.about = field_name

    def condition(self, model: type[Model], value: Any) -> Q:
        wanted = present(self.field_name, model)
        return wanted if value else ~wanted
