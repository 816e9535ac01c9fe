"""The desk for merges: what became one, when, why and by whom."""

from django.contrib import admin

from articles.models import Merge
from newsapi.api.editing import ReadOnlyAdmin, change_link
from newsapi.api.models import Resource
from newsapi.api.resources import model_of


@admin.register(Merge)
class MergeAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "resource", "merged_at", "merged_by", "reason", "undone_at")
    list_filter = ("resource",)
    list_select_related = ("merged_by",)
    deferred = ("journal",)
    search_fields = ("kept_name", "reason")
    search_help_text = "Part of the name of the record that was kept, or of the reason."
    ordering = ("-pk",)
    sortable_by = ()
    fields = ("leads_to", "names", "reason", "merged_at", "merged_by", "undone_at", "undone_by", "left")
    readonly_fields = fields

    @admin.display(description="kept")
    def leads_to(self, obj: Merge) -> str:
        return change_link(model_of(Resource(obj.resource))(pk=obj.kept), obj.kept_name)

    @admin.display(description="absorbed")
    def names(self, obj: Merge) -> str:
        return ", ".join(f"{record['name']} ({record['slug']})" for record in obj.absorbed)

    @admin.display(description="left behind")
    def left(self, obj: Merge) -> str:
        return "; ".join(obj.left_behind) or "nothing"
