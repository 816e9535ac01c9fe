"""What every filter is: a condition on a model, from which its negation, its presence and counts are made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import django_filters
from django.db.models import Exists, Expression, Model, OuterRef, Q, QuerySet

from newsapi.api.filters.pairs import Pairs, pairs, related_rows
from newsapi.api.models import Status
from newsapi.api.resources import has_field
from newsapi.api.values import Boolean, EachParty, EachReference, Parties, References, Schema

# The fields that read several records for `<name>_all`.
_EACH: dict[Any, Any] = {References: EachReference, Parties: EachParty}


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
    key = "__".join([*to_one, "pk"])
    of_record = rows.filter(**{relation.field.name: OuterRef(key)})
    return _Some(Q(**{f"{key}__in": rows.values(relation.field.attname)}), none=~Q(Exists(of_record)))


class _Some(Q):
    """A condition that knows its opposite: PostgreSQL compares every row with every other for `NOT IN`."""

    def __init__(self, condition: Q, *, none: Q) -> None:
        super().__init__(condition)
        self.none = none

    def __invert__(self) -> Q:
        return self.none

    def _combine(self, other: Q, conn: str) -> Q:
        """Together with another it is a condition like any other."""
        return Q(*self.children)._combine(other, conn)  # type: ignore[attr-defined,no-any-return]


class Filter(django_filters.Filter):
    """One parameter of a list. Subclasses say how its value is read and what records must meet.

    `through` is the path of a to-many relation whose rows have the field; without it the record has.
    """

    # How it compares, in the words of the catalogue, and what: None for what it is called by itself.
    operator = "is"
    about: str | None = None

    def __init__(
        self,
        field_name: str,
        *,
        through: str | None = None,
        same_row: bool = False,
        negated: bool = False,
        optional: bool = False,
        every: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(field_name, label="", **kwargs)
        self.through, self.same_row = through, same_row
        self.negated, self.optional, self.every = negated, optional, every

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

    def column_of(self, model: type[Model]) -> Any:
        """The column that it compares."""
        path = self.through.split("__") if self.through else []
        return follow(model, path)._meta.get_field(self.field_name)

    def words(self, model: type[Model], values: Sequence[Any]) -> dict[Any, str]:
        """The values in words, of those that have any."""
        return {value: str(label) for value, label in self.column_of(model).flatchoices if value in values}

    def pairs(self, rows: QuerySet[Any], value: Any = None, others: Q | None = None) -> Pairs:
        """Which values the records have; of those that were asked for, if `value` tells any.

        `others` is what the filters of the same row ask of it.
        """
        return {None: [self.column_pairs(rows, self.field_name, value, others)]}

    def column_pairs(
        self, rows: QuerySet[Any], column: str | Expression, value: Any, others: Q | None
    ) -> QuerySet[Any]:
        if self.through is None:
            return pairs(rows, column)
        row = Q() if others is None else others
        if value is not None and not self.every:
            row &= self.row(value)
        return pairs(rows, f"{self.through}__{column}", related_rows(rows.model, self.through, row))

    def companions(self, name: str) -> dict[str, Filter]:
        more: dict[str, Filter] = {}
        if self.negated:
            more[f"{name}_not"] = Negation(self, name)
        if self.every:
            more[f"{name}_all"] = Every(self, name)
        if self.optional:
            more[f"has_{name}"] = Presence(self, name)
        return more

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        return qs.filter(self.condition(qs.model, value))

    @property
    def help_text(self) -> str:
        """What it finds and how its value is written."""
        return f"{self.extra['help_text']} {self.field.how}".strip()

    @property
    def schema(self) -> Schema:
        return dict(self.field.schema)

    @property
    def resources(self) -> tuple[str, ...]:
        """The resources whose records it takes, where its values are records."""
        return tuple(str(resource) for resource in self.field.resources)

    @property
    def many(self) -> bool:
        return bool(self.field.many)


class Negation(Filter):
    """`<name>_not`: records that don't meet the other filter, those without a value among them."""

    operator = "is not"

    def __init__(self, other: Filter, name: str) -> None:
        super().__init__(other.field_name, **{**other.extra, "help_text": f"Leaves out what `{name}` finds."})
        self.other, self.about, self.field_class = other, name, other.field_class

    def condition(self, model: type[Model], value: Any) -> Q:
        return ~self.other.condition(model, value)


class Every(Filter):
    """`<name>_all`: records where each of the values is found, where `<name>` asks for any."""

    operator = "is each of"

    def __init__(self, other: Filter, name: str) -> None:
        told = f"The same as `{name}`, but where every one of them is found."
        super().__init__(other.field_name, **{**other.extra, "help_text": told})
        self.other, self.about, self.field_class = other, name, _EACH[other.field_class]

    def condition(self, model: type[Model], value: Sequence[Any]) -> Q:
        every = Q()
        for one in value:
            every &= self.other.condition(model, one)
        return every


class Presence(Filter):
    """`has_<name>`: records with a value, or without one."""

    operator = "is known"
    field_class = Boolean

    def __init__(self, other: Filter, name: str) -> None:
        super().__init__(other.field_name, help_text=f"Whether a value for `{name}` is known: true or false.")
        self.other, self.about = other, name

    def condition(self, model: type[Model], value: Any) -> Q:
        wanted = self.other.presence(model)
        return wanted if value else ~wanted
