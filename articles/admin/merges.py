"""The desk for merges: what became one, when, why and by whom, and taking it back."""

from typing import Any

from django.apps import apps
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join

from articles.merging import UndoRefused, plan_undo, undo
from articles.merging.checks import MergeRefused
from articles.merging.summary import summary
from articles.models import Merge
from newsapi.api.editing import ReadOnlyAdmin, Table, change_link
from newsapi.api.models import Resource
from newsapi.api.resources import model_of

CHANGE = "articles.change_merge"
_SHOWN = 100


@admin.register(Merge)
class MergeAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "resource", "merged_at", "merged_by", "reason", "undone_at")
    list_filter = ("resource",)
    list_select_related = ("merged_by", "undone_by")
    deferred = ("journal",)
    search_fields = ("kept_name", "reason")
    search_help_text = "Part of the name of the record that was kept, or of the reason."
    ordering = ("-pk",)
    sortable_by = ()
    fields = ("kept_record", "names", "reason", "merged_at", "merged_by", "undone_at", "undone_by", "action")
    readonly_fields = fields

    @admin.display(description="kept")
    def kept_record(self, obj: Merge) -> str:
        return change_link(model_of(Resource(obj.resource))(pk=obj.kept), obj.kept_name)

    @admin.display(description="absorbed")
    def names(self, obj: Merge) -> str:
        rows = ((record["name"], record["slug"]) for record in obj.absorbed)
        return format_html_join(", ", "{} ({})", rows)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        may_undo = obj is not None and self._may_undo(request, obj)
        return [name for name in self.fields if may_undo or name != "action"]

    @admin.display(description="undo")
    def action(self, obj: Merge) -> str:
        if obj.undone_at is not None:
            return "It was undone."
        return format_html('<a href="{}">Undo this merge …</a>', _undo_url(obj))

    def related_tables(self, record: Merge) -> list[Table]:
        return [left_table(record.left_behind)] if record.undone_at is not None else []

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.undo_view)
        return [path("<int:key>/undo/", view, name="articles_merge_undo"), *super().get_urls()]

    def undo_view(self, request: HttpRequest, key: int) -> HttpResponse:
        """The preview; sent, the undoing itself."""
        merge = get_object_or_404(Merge, pk=key)
        if not self._may_undo(request, merge):
            raise PermissionDenied
        if request.method == "POST":
            return self._undone(request, merge)
        context = {
            **self.admin_site.each_context(request),
            "title": "Undo a merge",
            "opts": self.model._meta,
            "media": self.media,
            "merge": merge,
            **_preview(merge),
        }
        return TemplateResponse(request, "admin/newsapi/undo_merge.html", context)

    def _may_undo(self, request: HttpRequest, merge: Merge) -> bool:
        return request.user.has_perm(CHANGE) and self._page(merge).has_change_permission(request)

    def _page(self, merge: Merge) -> Any:
        """The admin of the records that were merged."""
        return self.admin_site.get_model_admin(model_of(Resource(merge.resource)))

    def _undone(self, request: HttpRequest, merge: Merge) -> HttpResponse:
        try:
            merge = undo(merge, by=request.user)
        except MergeRefused as refused:
            self.message_user(request, str(refused), messages.ERROR)
            return HttpResponseRedirect(_undo_url(merge))
        self._log(request, merge)
        left = len(merge.left_behind)
        told = f" {left} rows were changed since and stay as they are; they are listed below." if left else ""
        level = messages.WARNING if left else messages.SUCCESS
        self.message_user(request, f"The merge is undone.{told}", level)
        return HttpResponseRedirect(reverse("admin:articles_merge_change", args=[merge.pk]))

    def _log(self, request: HttpRequest, merge: Merge) -> None:
        """The history of each of the records tells of it."""
        names = ", ".join(f"“{row['name']}”" for row in merge.absorbed)
        model = model_of(Resource(merge.resource))
        keys = [merge.kept, *(row["id"] for row in merge.absorbed)]
        for record in model._default_manager.filter(pk__in=keys).order_by("pk"):
            came_back = f"Came back; it was part of “{merge.kept_name}”."
            message = f"Parted again from {names}." if record.pk == merge.kept else came_back
            self._page(merge).log_change(request, record, message)


def left_table(left: list[dict[str, Any]]) -> Table:
    """The rows that could not be given back."""
    return Table(
        title="What stays as it is",
        columns=["Record", "Why"],
        rows=[[_left_link(row), row["why"]] for row in left[:_SHOWN]],
        is_cut=len(left) > _SHOWN,
        empty="Nothing: everything went back.",
    )


def _left_link(row: dict[str, Any]) -> str:
    model = apps.get_model(row["model"])
    text = f"{model._meta.verbose_name} {row['id']}"
    return change_link(model(pk=row["id"]), text) if admin.site.is_registered(model) else text


def _preview(merge: Merge) -> dict[str, Any]:
    try:
        undoing = plan_undo(merge)
    except UndoRefused as refused:
        return {"refused": str(refused)}
    return {
        "kept": undoing.kept,
        "summary": summary(undoing.steps, undoing.kept),
        "table": left_table(undoing.left),
        "left": len(undoing.left),
    }


def _undo_url(merge: Merge) -> str:
    return reverse("admin:articles_merge_undo", args=[merge.pk])
