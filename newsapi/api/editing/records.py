"""Admin pages of records: an edit marks its fields, moves its address and bumps the data version."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.contrib.admin.actions import delete_selected
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.utils.html import format_html

from newsapi.api.addresses import move_address
from newsapi.api.editing.forms import RecordForm
from newsapi.api.editing.pages import ListAdmin
from newsapi.api.editing.tables import Reference, Table, crowded_table, is_crowded, references
from newsapi.api.models import DataVersion, Origin, Status

Whole = tuple[Any, tuple[str, ...]] | None


def mark(record: Any, fields: Iterable[str]) -> None:
    """Remember that an editor has set these fields: imports leave them alone from now on.

    A status set back to extracted is as if nobody had judged.
    """
    marked = {*record.edited_fields, *fields}
    if getattr(record, "status", None) == Status.EXTRACTED:
        marked.discard("status")
    record.edited_fields = sorted(marked)


def credit(record: Any) -> None:
    """A record typed in is the editor's."""
    if hasattr(record, "origin"):
        record.origin = Origin.EDITOR


def mark_whole(whole: Whole) -> None:
    """A change of a part is a change of the whole."""
    if whole is not None:
        record, parts = whole
        mark(record, parts)
        record.save(update_fields=["edited_fields", "updated_at"])


class RecordAdmin(ListAdmin):
    """Records that an editor corrects."""

    form: type[RecordForm] = RecordForm
    delete_confirmation_template = "admin/newsapi/delete_confirmation.html"
    delete_selected_confirmation_template = "admin/newsapi/delete_selected_confirmation.html"
    deletion_note = (
        "What was typed in by hand can be deleted. What was read from an article is better rejected."
    )

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """Forms for all rows but those that are too many for a page; these have a list of their own."""
        return [inline for inline in super().get_inlines(request, obj) if not is_crowded(inline, obj)]

    def tables_beside(self, record: Any) -> list[Table]:
        crowded = [inline for inline in self.inlines if is_crowded(inline, record)]
        return [crowded_table(inline, record) for inline in crowded] + super().tables_beside(record)

    # -- saving ----------------------------------------------------------------------------------------

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """Whoever saves a record holds it from its reading on: an import or another editor waits."""
        record = super().get_object(request, object_id, from_field)
        if record is None or request.method != "POST" or not transaction.get_connection().in_atomic_block:
            return record
        self.model._base_manager.select_for_update().filter(pk=record.pk).values_list("pk").first()
        return super().get_object(request, object_id, from_field)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Only a real change is written: `updated_at` moves on edits alone."""
        edited = form.edited()
        if change and not edited:
            return
        whole = self.whole(obj)
        if not change or not hasattr(obj, "edited_fields"):
            credit(obj)
        if hasattr(obj, "edited_fields"):
            mark(obj, edited)
        obj.save()
        if change and "slug" in edited:
            move_address(form.resource, form.stored["slug"], obj.slug, record=obj.pk)
        mark_whole(whole)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        save_rows = getattr(formset, "save_rows", formset.save)
        save_rows()

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        changed = [formset for formset in formsets if formset.has_changed()]
        if changed and hasattr(form.instance, "edited_fields"):
            mark(form.instance, [formset.marks for formset in changed if formset.has_taken_back])
            form.instance.save(update_fields=["edited_fields", "updated_at"])
        if changed or form.edited():
            DataVersion.bump()

    def whole(self, obj: Any) -> Whole:
        """The record that this one is a part of, and its names for parts that no import may take back."""
        return None

    # -- deleting --------------------------------------------------------------------------------------

    def remove(self, records: QuerySet[Any]) -> None:
        """Delete the records for good; those with an address leave tombstones (see the apps' own pages)."""
        for record in records:
            mark_whole(self.whole(record))
        records.delete()

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        self.delete_queryset(request, self.model._default_manager.filter(pk=obj.pk))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        with transaction.atomic():
            self.remove(queryset)
            DataVersion.bump()

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """What goes and what stands in the way, counted: a record may have a million mentions."""
        found = [ref for ref in references(objs, self.model) if ref.count]
        protected = [_line(ref) for ref in found if ref.protects]
        counts = {ref.label: ref.counted for ref in found if ref.goes_along}
        names = [str(record) for record in objs[:100]]
        return names, counts, set(), protected

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> Any:
        return super().delete_view(request, object_id, {"note": self.deletion_note, **(extra_context or {})})

    @admin.action(permissions=["delete"], description="Delete selected %(verbose_name_plural)s")
    def delete_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponseBase | None:
        with transaction.atomic():
            response = delete_selected(self, request, queryset)
        if isinstance(response, TemplateResponse) and response.context_data is not None:
            response.context_data["note"] = self.deletion_note
        return response

    actions = [delete_selected]


def _line(ref: Reference) -> str:
    text = f"{ref.label}: {ref.counted}"
    return format_html('<a href="{}">{}</a>', ref.url, text) if ref.url else text
