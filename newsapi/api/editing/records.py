"""Admin pages of records: an edit marks its fields, moves its address and bumps the data version."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.admin.actions import delete_selected
from django.contrib.admin.widgets import AdminTextareaWidget, RelatedFieldWidgetWrapper
from django.db import models, transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html

from newsapi.api.addresses import move_address
from newsapi.api.editing.forms import KnownAutocomplete, RecordForm
from newsapi.api.editing.lists import CappedPaginator, search
from newsapi.api.editing.tables import Reference, Table, references
from newsapi.api.models import DataVersion, Origin, Status

Whole = tuple[Any, tuple[str, ...]] | None


def mark(record: Any, fields: Iterable[str]) -> None:
    """Remember that an editor has set these fields: imports leave them alone from now on."""
    record.edited_fields = sorted({*record.edited_fields, *fields})


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


class ListAdmin(admin.ModelAdmin[Any]):
    """A list that stays quick: no total counts, folded search, pages without an end."""

    paginator = CappedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_per_page = 50
    change_form_template = "admin/newsapi/change_form.html"
    # Long columns that a list does not show.
    deferred: ClassVar[tuple[str, ...]] = ()
    # Relations by which lists may be asked for although they are no filters of the sidebar.
    linked_by: ClassVar[tuple[str, ...]] = ()

    class Media:
        css = {"all": ["newsapi/desk.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).defer(*self.deferred)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        return search(queryset, tuple(self.get_search_fields(request)), search_term)

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return lookup.split("__")[0] in self.linked_by or super().lookup_allowed(lookup, value, request)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return super().formfield_for_foreignkey(db_field, request, **known(self, db_field, kwargs))

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return at_hand(db_field, super().formfield_for_dbfield(db_field, request, **kwargs))

    def related_tables(self, record: Any) -> list[Table]:
        """The tables beside a record."""
        return []

    def passage(self, record: Any) -> Any:
        """The text of an article above its form, as `admin/newsapi/passage.html` shows it."""
        return None

    def passage_to_read(self, request: HttpRequest) -> Any:
        """The text above the form of a new record."""
        return None

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Any = None,
    ) -> Any:
        if obj is None:
            context["passage"] = self.passage_to_read(request)
        else:
            context["related_tables"] = self.related_tables(obj)
            context["passage"] = self.passage(obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def view_on_site(self, obj: Any) -> str | None:
        """Its address in the API, where it has one and is published."""
        resource = getattr(self.form, "resource", None)
        if resource is None or getattr(obj, "status", None) == Status.REJECTED:
            return None
        return reverse(f"{resource}-detail", args=[getattr(obj, "slug", obj.pk)])


class ReadOnlyAdmin(ListAdmin):
    """Records that only the program writes."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class RecordAdmin(ListAdmin):
    """Records that an editor corrects."""

    form: type[RecordForm] = RecordForm
    delete_confirmation_template = "admin/newsapi/delete_confirmation.html"
    delete_selected_confirmation_template = "admin/newsapi/delete_selected_confirmation.html"
    deletion_note = (
        "What was typed in by hand can be deleted. What was read from an article is better rejected."
    )

    # -- saving ----------------------------------------------------------------------------------------

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


def known(options: Any, db_field: models.Field[Any, Any], kwargs: dict[str, Any]) -> dict[str, Any]:
    """The widget of an autocomplete field that takes the label from the record at hand."""
    if db_field.name in options.autocomplete_fields:
        kwargs["widget"] = KnownAutocomplete(db_field, options.admin_site, using=kwargs.get("using"))
    return kwargs


def at_hand(db_field: models.Field[Any, Any], formfield: Any) -> Any:
    """An empty text field stores null where it may; a choice does not offer to delete what is chosen."""
    if db_field.null and hasattr(formfield, "empty_value"):
        formfield.empty_value = None
    widget = getattr(formfield, "widget", None)
    if isinstance(widget, RelatedFieldWidgetWrapper):
        widget.can_delete_related = False
    elif isinstance(widget, AdminTextareaWidget):
        widget.attrs["rows"] = 4
    return formfield


def _line(ref: Reference) -> str:
    text = f"{ref.label}: {ref.counted}"
    return format_html('<a href="{}">{}</a>', ref.url, text) if ref.url else text
