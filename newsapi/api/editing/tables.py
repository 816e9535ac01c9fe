"""Read-only tables beside a record: what belongs to it and what refers to it, with links, capped."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.contrib.auth import get_permission_codename
from django.db import models
from django.db.models import CASCADE, PROTECT, QuerySet
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode

ROW_LIMIT = 200
COUNT_LIMIT = 1_000
FORM_LIMIT = 100

Cell = Callable[[Any], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A heading, the columns' names and the rows; `all_url` leads to the whole list.

    `add_url` leads to a form, for those who have `add_permission`.
    """

    title: str
    columns: list[str]
    rows: list[list[object]]
    all_url: str | None = None
    add_url: str | None = None
    add_permission: str = ""
    is_cut: bool = False
    empty: str = "None."


def change_link(record: models.Model, text: object = None) -> str:
    """A link to the record's page in the admin."""
    shown = str(record) if text is None else str(text)
    return format_html('<a href="{}">{}</a>', _url(record, "change", record.pk), shown or "–")


def record_table(
    title: str, records: QuerySet[Any], *, columns: dict[str, Cell], of: tuple[str, Any], can_add: bool = True
) -> Table:
    """The records as rows, at most ROW_LIMIT; `of` is the field and key of the record beside them."""
    found = list(records[: ROW_LIMIT + 1])
    field, pk = of
    query = urlencode({f"{field}__id__exact": pk})
    opts = records.model._meta
    return Table(
        title=title,
        columns=list(columns),
        rows=[[cell(record) for cell in columns.values()] for record in found[:ROW_LIMIT]],
        all_url=f"{_url(records.model, 'changelist')}?{query}",
        add_url=f"{_url(records.model, 'add')}?{urlencode({field: pk})}" if can_add else None,
        add_permission=f"{opts.app_label}.{get_permission_codename('add', opts)}",
        is_cut=len(found) > ROW_LIMIT,
    )


@dataclass(frozen=True, slots=True)
class Reference:
    """One kind of record that refers to others: how many there are, and what becomes of them if those go."""

    label: str
    count: int
    protects: bool
    goes_along: bool
    url: str | None = None

    @property
    def counted(self) -> str:
        return f"more than {COUNT_LIMIT:,}" if self.count > COUNT_LIMIT else f"{self.count:,}"


def references(records: Iterable[models.Model] | QuerySet[Any], model: type[models.Model]) -> list[Reference]:
    """What refers to the records, one query for each kind, counted no further than COUNT_LIMIT."""
    one = records[0] if isinstance(records, list) and len(records) == 1 else None
    keys: Any = records.values("pk") if isinstance(records, QuerySet) else [r.pk for r in records]
    return [
        Reference(
            _label(relation),
            _count(relation, keys),
            _protects(relation),
            not relation.many_to_many and relation.on_delete is CASCADE,
            _list_url(relation, one),
        )
        for relation in _relations(model)
    ]


def references_table(record: models.Model) -> Table:
    """How often other records protect this one from being deleted, with links to their lists."""
    found = [ref for ref in references([record], type(record)) if ref.count and ref.protects]
    rows: list[list[object]] = [
        [format_html('<a href="{}">{}</a>', ref.url, ref.label), ref.counted] for ref in found
    ]
    return Table(
        title="What refers to it", columns=["Records", "Number"], rows=rows, empty="Nothing refers to it."
    )


def is_crowded(inline: Any, record: models.Model | None) -> bool:
    """Whether a record has more rows of a kind than a page can hold forms for."""
    if record is None:
        return False
    rows = inline.model._base_manager.filter(**{_column(inline, record): record})
    return int(rows.order_by()[: FORM_LIMIT + 1].count()) > FORM_LIMIT


def crowded_table(inline: Any, record: models.Model) -> Table:
    """What stands in the place of forms that are too many."""
    plural, column = inline.model._meta.verbose_name_plural, _column(inline, record)
    query = urlencode({f"{column}__id__exact": record.pk})
    shown: object = plural
    if admin.site.is_registered(inline.model):
        shown = format_html('<a href="{}?{}">{}</a>', _url(inline.model, "changelist"), query, plural)
    rows: list[list[object]] = [[shown, f"more than {FORM_LIMIT}"]]
    return Table(title=str(plural).capitalize(), columns=["Records", "Number"], rows=rows)


def _column(inline: Any, record: models.Model) -> str:
    return next(str(f.name) for f in inline.model._meta.fields if f.related_model is type(record))


def _relations(model: type[models.Model]) -> Iterator[Any]:
    """The relations from records that have a list in the admin."""
    return (rel for rel in model._meta.related_objects if admin.site.is_registered(rel.related_model))


def _label(relation: Any) -> str:
    siblings = [r for r in _relations(relation.model) if r.related_model is relation.related_model]
    plural = str(relation.related_model._meta.verbose_name_plural)
    return plural if len(siblings) == 1 else f"{plural} ({relation.field.verbose_name})"


def _count(relation: Any, keys: Any) -> int:
    found = relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": keys})
    return int(found.order_by()[: COUNT_LIMIT + 1].count())


def _protects(relation: Any) -> bool:
    # A row of a many-to-many relation without a page of its own (an authorship) protects as well.
    return bool(relation.many_to_many or relation.on_delete is PROTECT)


def _list_url(relation: Any, record: models.Model | None) -> str | None:
    if record is None:
        return None
    query = urlencode({f"{relation.field.name}__id__exact": record.pk})
    return f"{_url(relation.related_model, 'changelist')}?{query}"


def _url(model: Any, page: str, *args: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)
