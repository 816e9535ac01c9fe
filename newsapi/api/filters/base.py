"""What every filter is: a condition on a model, from which its negation, its presence and counts are made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import django_filters
from django.db.models import Model, Q, QuerySet

from newsapi.api.models import Status
from newsapi.api.resources import has_field
from newsapi.api.values import Boolean, Schema


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
    # How it compares, in the words of the catalogue, and what: None for what it is called by itself.
    operator = "is"
    about: str | None = None

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

    def __init__(self, other: Filter, name: str) -> None:
        super().__init__(other.field_name, **{**other.extra, "help_text": f"Leaves out what `{name}` finds."})
        self.other, self.field_class = other, other.field_class

    def condition(self, model: type[Model], value: Any) -> Q:
        return ~self.other.condition(model, value)


class Presence(Filter):
    """`has_<name>`: records with a value, or without one."""

    field_class = Boolean

    def __init__(self, other: Filter, name: str) -> None:
        super().__init__(other.field_name, help_text=f"Whether a value for `{name}` is known: true or false.")
        self.other = other

    def condition(self, model: type[Model], value: Any) -> Q:
        wanted = self.other.presence(model)
        return wanted if value else ~wanted
    operator = "is known"
