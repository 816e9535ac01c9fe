"""Rows of a record that are edited on its page."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import BaseInlineFormSet
from django.http import HttpRequest

from newsapi.api.editing.forms import RecordForm
from newsapi.api.editing.pages import at_hand, known
from newsapi.api.editing.records import credit, mark
from newsapi.api.models import Origin, Status


class Rows(BaseInlineFormSet):  # type: ignore[type-arg]
    """Rows without a history of their own: `marks` names them among the edited fields of their record."""

    marks: ClassVar[str | None] = None
    has_taken_back = False

    def takes_back(self) -> bool:
        """Whether the change is one that an import could take back."""
        return self.marks is not None and self.has_changed()

    def save_rows(self) -> None:
        self.has_taken_back = self.takes_back()
        changed = self.save(commit=False)
        for row in self.deleted_objects:
            row.delete()
        for form in self.forms:
            if form.instance in changed:
                self.prepare(form.instance, form)
                form.instance.save()

    def prepare(self, row: Any, form: Any) -> None:
        """What a changed or new row is given before it is saved."""
        credit(row)


class StatementRows(Rows):
    """Rows that are statements: those that were read from articles can be rejected, not deleted."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        if form.instance.pk and form.instance.origin != Origin.EDITOR and "DELETE" in form.fields:
            form.fields["DELETE"].disabled = True
        if not form.instance.pk:
            form.initial.setdefault("status", Status.CONFIRMED)

    def prepare(self, row: Any, form: Any) -> None:
        if row.pk is None:
            credit(row)
        mark(row, form.edited())


class RowInline(admin.TabularInline[Any, Any]):
    """A table of forms whose number of queries does not grow with its rows."""

    form = RecordForm
    formset = Rows
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related(*self.autocomplete_fields)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return super().formfield_for_foreignkey(db_field, request, **known(self, db_field, kwargs))

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return at_hand(db_field, super().formfield_for_dbfield(db_field, request, **kwargs))
