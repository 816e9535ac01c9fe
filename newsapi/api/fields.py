"""Model fields and constraints that every app shares: folded keys, sort keys, countries, spans."""

import datetime as dt
from typing import Any

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce, Length, Upper
from django.db.models.lookups import Exact

from newsapi.api.text import fold

# What a missing date sorts as: last among the newest first, first among the oldest first.
NO_DATE = dt.date(1000, 1, 1)
NO_DATETIME = dt.datetime(1000, 1, 1, tzinfo=dt.UTC)


class FoldedField(models.CharField):  # type: ignore[type-arg]
    """The folded form of another column, written whenever the row is saved or bulk-created.

    `bulk_update` and `QuerySet.update` do not run `pre_save`: name this column there as well.
    """

    def __init__(self, *args: Any, source: str = "name", **kwargs: Any) -> None:
        self.source = source
        kwargs["editable"] = False
        kwargs.setdefault("max_length", 300)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("editable", None)
        return name, path, args, {**kwargs, "source": self.source}

    def pre_save(self, model_instance: models.Model, add: bool) -> str | None:
        text = getattr(model_instance, self.source)
        value = None if text is None else fold(text)[: self.max_length]
        setattr(model_instance, self.attname, value)
        return value


def country_field(help_text: str) -> Any:
    """A nullable ISO 3166-1 alpha-2 code."""
    return models.CharField(
        max_length=2,
        null=True,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{2}$", "Use the two capital letters of ISO 3166-1.")],
        help_text=help_text,
    )


def sort_key(source: str, output_field: models.Field[Any, Any]) -> Any:
    """A column that the database derives from `source` and that is never null: what keyset pages seek by."""
    missing: Any = NO_DATETIME if isinstance(output_field, models.DateTimeField) else NO_DATE
    return models.GeneratedField(
        expression=Coalesce(source, Value(missing, output_field=output_field)),
        output_field=output_field,
        db_persist=True,
        editable=False,
    )


def exactly_one(*fields: str) -> models.CheckConstraint:
    """Of these foreign keys exactly one is set."""
    either = Q()
    for chosen in fields:
        either |= Q(**{f"{field}__isnull": field != chosen for field in fields})
    return models.CheckConstraint(condition=either, name="%(app_label)s_%(class)s_one_party")


def at_most_one(*fields: str) -> models.CheckConstraint:
    """Of these foreign keys at most one is set."""
    any_pair = ~Q(**{f"{field}__isnull": False for field in fields})
    return models.CheckConstraint(condition=any_pair, name="%(app_label)s_%(class)s_at_most_one_party")


def valid_span(start: str = "start", end: str = "end") -> models.CheckConstraint:
    """Two offsets are a half-open, non-empty span, or both are missing."""
    missing = Q(**{f"{start}__isnull": True, f"{end}__isnull": True})
    present = Q(**{f"{start}__gte": 0, f"{end}__gt": F(start)})
    return models.CheckConstraint(condition=missing | present, name=f"%(app_label)s_%(class)s_{start}_span")


def precision_with(date: str, precision: str) -> models.CheckConstraint:
    """A precision is given exactly where the date is."""
    both = Q(**{f"{date}__isnull": True, f"{precision}__isnull": True}) | Q(
        **{f"{date}__isnull": False, f"{precision}__isnull": False}
    )
    return models.CheckConstraint(condition=both, name=f"%(app_label)s_%(class)s_{date}_precision")


def one_of(field: str, choices: type[models.TextChoices]) -> models.CheckConstraint:
    """The column holds one of the choices, or is missing."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": choices.values}) | Q(**{f"{field}__isnull": True}),
        name=f"%(app_label)s_%(class)s_{field}_known",
    )


def valid_country(field: str = "country") -> models.CheckConstraint:
    """Two capital letters, or missing."""
    two_capitals = Q(Exact(Length(field), 2)) & Q(Exact(F(field), Upper(field)))
    return models.CheckConstraint(
        condition=Q(**{f"{field}__isnull": True}) | two_capitals,
        name=f"%(app_label)s_%(class)s_{field}_iso",
    )
