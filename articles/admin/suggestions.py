"""The desk for suggested merges: two records that may be one, why, and whether an editor agrees."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.db.models import Case, OuterRef, QuerySet, Subquery, When
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from articles.admin.merging import ADD
from newsapi.api.editing import ReadOnlyAdmin, change_link
from newsapi.api.models import Resource, Status
from newsapi.api.resources import model_of
from people.models import MergeSuggestion, Organization, Person

CHANGE = "people.change_mergesuggestion"


class StateFilter(admin.SimpleListFilter):
    """What is open, unless asked for what was dismissed."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("dismissed", "dismissed")]

    def choices(self, changelist: Any) -> Any:
        every, *others = super().choices(changelist)
        return iter([{**every, "display": "open"}, *others])

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(dismissed_at__isnull=self.value() != "dismissed")


@admin.register(MergeSuggestion)
class MergeSuggestionAdmin(ReadOnlyAdmin):
    list_display = ("first_record", "second_record", "reason", "look", "created_at")
    list_display_links = None
    list_filter = (StateFilter, "resource")
    list_select_related = ("dismissed_by",)
    search_fields = ("reason",)
    search_help_text = "Part of a name or of the reason."
    ordering = ("-pk",)
    sortable_by = ()
    actions = ("dismiss", "reopen")
    fields = (
        "first_record", "second_record", "reason", "look", "created_at", "dismissed_at", "dismissed_by",
    )  # fmt: skip
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Those of which both records are there: others were merged, deleted, or are named no more."""
        rows = super().get_queryset(request)
        first, second = (
            Coalesce(_name(Person, side), _name(Organization, side)) for side in ("first", "second")
        )
        rows = rows.annotate(first_name=first, second_name=second)
        there: QuerySet[Any] = rows.filter(first_name__isnull=False, second_name__isnull=False)
        return there

    @admin.display(description="one record")
    def first_record(self, obj: MergeSuggestion) -> str:
        return self._link(obj, obj.first, getattr(obj, "first_name", ""))

    @admin.display(description="the other")
    def second_record(self, obj: MergeSuggestion) -> str:
        return self._link(obj, obj.second, getattr(obj, "second_name", ""))

    @admin.display(description="are they one?")
    def look(self, obj: MergeSuggestion) -> str:
        model = model_of(Resource(obj.resource))
        page = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_merge")
        query = urlencode({"ids": f"{obj.first},{obj.second}", "reason": obj.reason})
        return format_html('<a href="{}?{}">Compare and merge …</a>', page, query)

    def has_decide_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(CHANGE) and request.user.has_perm(ADD)

    @admin.action(permissions=["decide"], description="They are two: never suggest it again")
    def dismiss(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        number = queryset.filter(dismissed_at=None).update(
            dismissed_at=timezone.now(), dismissed_by=request.user, updated_at=timezone.now()
        )
        self.message_user(request, f"Dismissed for good: {number}.", messages.SUCCESS)

    @admin.action(permissions=["decide"], description="Suggest it again")
    def reopen(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        rows = queryset.filter(dismissed_at__isnull=False)
        number = rows.update(dismissed_at=None, dismissed_by=None, updated_at=timezone.now())
        self.message_user(request, f"Open again: {number}.", messages.SUCCESS)

    def _link(self, obj: MergeSuggestion, key: int, name: str) -> str:
        return change_link(model_of(Resource(obj.resource))(pk=key), name)


def _name(model: Any, side: str) -> Case:
    """The name of one of the two, if it is of this kind and is there."""
    resource = Resource.PEOPLE if model is Person else Resource.ORGANIZATIONS
    rows = model._default_manager.filter(pk=OuterRef(side)).exclude(status=Status.REJECTED)
    return Case(When(resource=resource, then=Subquery(rows.values("name")[:1])))
