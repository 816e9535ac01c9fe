"""The desk for mentions and for the articles that report a role."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest

from articles.admin.forms import MentionForm
from articles.admin.passages import Mark, Passage, chosen_text, passage
from articles.models import AffiliationReport, Mention
from newsapi.api.editing import ReadOnlyAdmin, StatementAdmin, SureFilter

PARTIES = ("person", "organization")


def span_passage(record: Any) -> Passage | None:
    """The paragraph in which the words of a record stand, with the words marked."""
    if record.start is None:
        return None
    span = (record.start, record.end)
    return passage("In the article", record.article.body, [Mark(*span)], around=span)


class SpanAdmin(StatementAdmin):
    """Statements with one stretch of words."""

    list_filter: ClassVar[tuple[Any, ...]] = ("status", SureFilter, "needs_review", "origin")
    deferred = ("article__body",)
    ordering = ("-pk",)
    sortable_by = ()

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        fields = super().get_readonly_fields(request, obj)
        return fields if obj is None else (*fields, "article")

    def passage_to_read(self, request: HttpRequest) -> Passage | None:
        return chosen_text(request.GET.get("article"))

    def passage(self, record: Any) -> Passage | None:
        return span_passage(record)


@admin.register(Mention)
class MentionAdmin(SpanAdmin):
    form = MentionForm
    list_display = ("text", "who", "form", "status", "why", "article")
    list_filter = ("form", "status", SureFilter, "needs_review", "origin")
    list_select_related = ("article", *PARTIES)
    autocomplete_fields = ("article", *PARTIES)
    search_fields = ("text", "person__name_key", "organization__name_key")
    search_help_text = "Words of the mention, or the name of who is meant."
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "article",
                    "text",
                    "occurrence",
                    "form",
                    *PARTIES,
                    "status",
                    "needs_review",
                ]
            },
        ),
    ]

    @admin.display(description="who")
    def who(self, obj: Mention) -> Any:
        return obj.party


@admin.register(AffiliationReport)
class AffiliationReportAdmin(ReadOnlyAdmin):
    list_display = ("affiliation", "person", "article", "start", "end")
    list_select_related = ("affiliation__person", "article")
    deferred = ("article__body",)
    search_fields = ("affiliation__role_key", "affiliation__person__name_key")
    ordering = ("-pk",)
    sortable_by = ()

    @admin.display(description="person")
    def person(self, obj: AffiliationReport) -> Any:
        return obj.affiliation.person

    def passage(self, record: Any) -> Passage | None:
        return span_passage(record)
