"""Admin pages in general: lists that stay quick in a table of any size, thrifty forms."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.widgets import AdminTextareaWidget, RelatedFieldWidgetWrapper
from django.db import OperationalError, models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse

from newsapi.api.editing.forms import KnownAutocomplete
from newsapi.api.editing.lists import CappedPaginator, search
from newsapi.api.editing.tables import Table
from newsapi.api.models import Status
from newsapi.api.patience import patiently


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

    # -- several at once -------------------------------------------------------------------------------

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        view = super().changeform_view
        return _patiently(request, lambda: view(request, *args, **kwargs))

    def changelist_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        view = super().changelist_view
        return _patiently(request, lambda: view(request, *args, **kwargs))

    def delete_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        view = super().delete_view
        return _patiently(request, lambda: view(request, *args, **kwargs))

    # -- beside the form -------------------------------------------------------------------------------

    def related_tables(self, record: Any) -> list[Table]:
        """The tables beside a record."""
        return []

    def tables_beside(self, record: Any) -> list[Table]:
        return self.related_tables(record)

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
            context["related_tables"] = self.tables_beside(obj)
            context["passage"] = self.passage(obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def view_on_site(self, obj: Any) -> str | None:
        """Its address in the API, where it has one and is published."""
        resource = getattr(self.form, "resource", None)
        if resource is None or getattr(obj, "status", None) == Status.REJECTED:
            return None
        slug = getattr(obj, "slug", "")
        # One that was typed and refused may be anything.
        key = slug if slug and "/" not in slug else obj.pk
        return reverse(f"{resource}-detail", args=[key])


class ReadOnlyAdmin(ListAdmin):
    """Records that only the program writes."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


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


def _patiently(request: HttpRequest, view: Callable[[], Any]) -> Any:
    """What the view answers; where an import wrote the same records meanwhile, it is asked again."""
    if request.method != "POST":
        return view()
    try:
        return patiently(view)
    except OperationalError:
        text = "Somebody else is writing the same records just now. Nothing was saved; please try again."
        messages.error(request, text)
        return HttpResponseRedirect(request.get_full_path())
