"""Where records went: redirects of renamed and merged ones, tombstones of deleted ones; the site's name."""

from django.contrib import admin

from newsapi.api.editing import ReadOnlyAdmin, change_link
from newsapi.api.models import Redirect, Resource, Tombstone
from newsapi.api.resources import model_of

admin.site.site_header = "newsapi"
admin.site.site_title = "newsapi"
admin.site.index_title = "The editor’s desk"


@admin.register(Redirect)
class RedirectAdmin(ReadOnlyAdmin):
    list_display = ("key", "resource", "leads_to", "created_at")
    list_filter = ("resource",)
    search_fields = ("key",)
    search_help_text = "Part of an old slug or id."
    ordering = ("-pk",)
    sortable_by = ()

    @admin.display(description="leads to")
    def leads_to(self, obj: Redirect) -> str:
        model = model_of(Resource(obj.resource))
        return change_link(model(pk=obj.target), f"{model._meta.verbose_name} {obj.target}")


@admin.register(Tombstone)
class TombstoneAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "resource", "record", "slug", "created_at")
    list_filter = ("resource",)
    search_fields = ("slug",)
    search_help_text = "Part of the slug that the record had."
    ordering = ("-created_at", "-pk")
    sortable_by = ("created_at",)
