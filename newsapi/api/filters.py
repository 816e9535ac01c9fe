"""The grammar of every filter: declared once, it brings its `_not`, its `has_`, its errors and its schema.

A filter set is declared as django-filter has it. On top of that:

* a filter tells its `condition` on a model, so that counts and negations are made of the same words;
* `negated` and `optional` filters bring `<name>_not` and `has_<name>` along;
* conditions on to-many relations are subqueries: they never repeat a row;
* `same_row` filters through one relation speak of one and the same related row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import django_filters
from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.http import QueryDict

from newsapi.api.errors import ParameterError
from newsapi.api.models import Resource, Status
from newsapi.api.resources import has_field
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
    Schema,
    Text,
)


def among(field: str, values: Iterable[Any]) -> Q:
    """The field has one of the values; a single one is compared plainly, so that its index also sorts."""
    chosen = sorted(values)
    return Q(**{field: chosen[0]}) if len(chosen) == 1 else Q(**{f"{field}__in": chosen})


def present(field: str, model: type[Model]) -> Q:
    """The field has a value; a reference to a rejected record counts as none, as it is shown as none."""
    *steps, last = field.split("__")
    column: Any = follow(model, steps)._meta.get_field(last)
    shown = Q(**{f"{field}__isnull": False})
    if column.is_relation and has_field(column.related_model, "status"):
        shown &= ~Q(**{f"{field}__status": Status.REJECTED})
    return shown


def follow(model: type[Model], steps: Iterable[str]) -> type[Model]:
    """The model at the end of a path of relations."""
    at: Any = model
    for step in steps:
        at = at._meta.get_field(step).related_model
    return at  # type: ignore[no-any-return]


def some(model: type[Model], path: str, row: Q) -> Q:
    """Records with at least one related row that meets `row` and isn't rejected.

    `path` ends in a to-many relation, which to-one relations may precede: `speaker__affiliations`.
    """
    *to_one, last = path.split("__")
    relation: Any = follow(model, to_one)._meta.get_field(last)
    rows = relation.related_model._base_manager.filter(row, **{f"{relation.field.name}__isnull": False})
    if has_field(relation.related_model, "status"):
        rows = rows.exclude(status=Status.REJECTED)
    return Q(**{"__".join([*to_one, "pk", "in"]): rows.values(relation.field.attname)})


class Filter(django_filters.Filter):
    """One parameter of a list. Subclasses say how its value is read and what records must meet.

    `through` is the path of a to-many relation whose rows have the field; without it the record has.
    """

    def __init__(
        self,
        field_name: str,
        *,
        through: str | None = None,
        same_row: bool = False,
        negated: bool = False,
        optional: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(field_name, label="", **kwargs)
        self.through, self.same_row = through, same_row
        self.negated, self.optional = negated, optional

    def row(self, value: Any) -> Q:
        """What the record, or its related row, must meet."""
        return among(self.field_name, value)

    def condition(self, model: type[Model], value: Any) -> Q:
        row = self.row(value)
        return some(model, self.through, row) if self.through else row

    def presence(self, model: type[Model]) -> Q:
        if self.through is None:
            return present(self.field_name, model)
        related = follow(model, self.through.split("__"))
        return some(model, self.through, present(self.field_name, related))

    def companions(self, name: str) -> dict[str, Filter]:
        more: dict[str, Filter] = {}
        if self.negated:
            more[f"{name}_not"] = Negation(self, name)
        if self.optional:
            more[f"has_{name}"] = Presence(self, name)
        return more

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        return qs.filter(self.condition(qs.model, value))

    @property
    def help_text(self) -> str:
        return str(self.extra.get("help_text", ""))

    @property
    def schema(self) -> Schema:
        return dict(self.field.schema)

    @property
    def many(self) -> bool:
        return bool(self.field.many)


class Negation(Filter):
    """`<name>_not`: records that don't meet the other filter, those without a value among them."""

    def __init__(self, other: Filter, name: str) -> None:
        super().__init__(other.field_name, **{**other.extra, "help_text": f"Leaves out what `{name}` finds."})
        self.other, self.field_class = other, other.field_class

    def condition(self, model: type[Model], value: Any) -> Q:
        return ~self.other.condition(model, value)


class Presence(Filter):
    """`has_<name>`: records with a value, or without one."""

    field_class = Boolean

    def __init__(self, other: Filter, name: str) -> None:
        super().__init__(
            other.field_name, help_text=f"True: only those with a `{name}`; false: only those without."
        )
        self.other = other

    def condition(self, model: type[Model], value: Any) -> Q:
        wanted = self.other.presence(model)
        return wanted if value else ~wanted


class ChoiceFilter(Filter):
    field_class = Choices


class LanguageFilter(Filter):
    field_class = Languages


class IdsFilter(Filter):
    field_class = Ids


class TextFilter(Filter):
    """Exact under folding; `field_name` is a folded column."""

    field_class = Text

    def row(self, value: str) -> Q:
        return Q(**{self.field_name: value})


class CountryFilter(Filter):
    """Country codes; `own` names further columns of the record that count, where it is asked for alone."""

    field_class = Countries

    def __init__(self, field_name: str, *, own: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.own = own

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


class ReferenceFilter(Filter):
    """Records of another resource, named by slug, id or identifier."""

    field_class = References

    def __init__(self, field_name: str, resource: Resource, **kwargs: Any) -> None:
        super().__init__(field_name, resource=resource, **kwargs)


class PartyFilter(Filter):
    """People or organizations behind the rows of a to-many relation, narrowed to `rows`."""

    field_class = Parties

    def __init__(self, through: str, *, rows: Q | None = None, **kwargs: Any) -> None:
        super().__init__(through, **kwargs)
        self.rows = Q() if rows is None else rows

    def condition(self, model: type[Model], value: dict[str, set[int]]) -> Q:
        either = Q()
        for party, ids in value.items():
            if ids:
                either |= among(party, ids)
        return some(model, self.field_name, self.rows & either)

    def presence(self, model: type[Model]) -> Q:
        related = follow(model, [self.field_name])
        shown = present("person", related) | present("organization", related)
        return some(model, self.field_name, self.rows & shown)


class BoundFilter(Filter):
    """An inclusive bound; `sort` is the never-null column that the index leads with."""

    def __init__(self, field_name: str, *, upper: bool, sort: str | None = None, **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.look_up = f"{sort or field_name}__{'lte' if upper else 'gte'}"

    def row(self, value: dt.date | dt.datetime) -> Q:
        return Q(**{self.look_up: value}) & Q(**{f"{self.field_name}__isnull": False})


class DayBoundFilter(BoundFilter):
    field_class = Day


class MomentBoundFilter(BoundFilter):
    field_class = Moment

    def __init__(self, field_name: str, *, upper: bool, **kwargs: Any) -> None:
        super().__init__(field_name, upper=upper, end_of_day=upper, **kwargs)


class PresenceFilter(Filter):
    """A `has_<name>` on its own, for what has no filter of its name."""

    field_class = Boolean

    def condition(self, model: type[Model], value: Any) -> Q:
        wanted = present(self.field_name, model)
        return wanted if value else ~wanted


class FilterSet(django_filters.FilterSet):
    """The filters of one resource; only those that are asked for are copied and cleaned."""

    ids = IdsFilter("pk", help_text="Ids: any of these records.")
    updated_after = MomentBoundFilter(
        "updated_at", upper=False, help_text="Changed at or after this day or moment (RFC 3339)."
    )

    def __init__(self, data: dict[str, str], queryset: QuerySet[Any], **kwargs: Any) -> None:
        asked = {name: declared for name, declared in self.base_filters.items() if name in data}
        self.base_filters = asked
        query = QueryDict(mutable=True)
        query.update({name: data[name] for name in asked})
        super().__init__(query, queryset, **kwargs)
        self.is_bound = True

    @classmethod
    def get_filters(cls) -> dict[str, Filter]:
        filters: dict[str, Filter] = {}
        for name, declared in super().get_filters().items():
            filters |= {name: declared, **declared.companions(name)}
        return filters

    def parameter_errors(self) -> list[ParameterError]:
        return [
            error
            for name, errors in self.errors.as_data().items()
            for wrong in errors
            for error in parameter_errors(name, wrong)
        ]

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Rejected statements are left out unless `status` asks for them."""
        given = self.form.cleaned_data
        rows: Any = queryset if "status" in given else queryset.visible()  # type: ignore[attr-defined]
        for condition in self._conditions(queryset.model, given):
            rows = rows.filter(condition)
        return rows  # type: ignore[no-any-return]

    def _conditions(self, model: type[Model], given: dict[str, Any]) -> Iterator[Q]:
        together: dict[str, list[tuple[Filter, Any]]] = {}
        for name, value in given.items():
            chosen = self.filters[name]
            if chosen.same_row:
                together.setdefault(chosen.through, []).append((chosen, value))
            else:
                yield chosen.condition(model, value)
        for path, members in together.items():
            yield _of_one_row(model, path, members)


def _of_one_row(model: type[Model], path: str, members: list[tuple[Filter, Any]]) -> Q:
    if len(members) == 1:
        alone, value = members[0]
        return alone.condition(model, value)
    row = Q()
    for member, value in members:
        row &= member.row(value)
    return some(model, path, row)


def parameter_errors(name: str, error: ValidationError) -> list[ParameterError]:
    """What a form field found wrong, in the words of the API's errors."""
    return [
        ParameterError(name, f"{name}: {one.message}", **(one.params or {}))
        for one in getattr(error, "error_list", [error])
    ]


class StatementFilterSet(FilterSet):
    """The filters of what an editor can confirm or reject."""

    status = ChoiceFilter(
        "status",
        choices=Status.values,
        negated=True,
        help_text="Whether an editor has confirmed or rejected it. Rejected ones are shown only if asked for.",
    )
