"""The desk for events, who took part in them, and which articles report them."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet

from articles.admin.forms import EventForm, EventReportForm
from articles.admin.mentions import SpanAdmin
from articles.admin.merging import MergingAdmin
from articles.admin.tables import as_known
from articles.deletion import delete_events
from articles.models import Event, EventReport, Participation
from newsapi.api.editing import (
    PartyForm,
    RowInline,
    StatementAdmin,
    StatementRows,
    SureFilter,
    Table,
    change_link,
    period,
    record_table,
    why,
)

PARTIES = ("person", "organization")


class ParticipationInline(RowInline):
    model = Participation
    form = PartyForm
    formset = StatementRows
    fields = (*PARTIES, "role", "status")
    autocomplete_fields = PARTIES
    show_change_link = True


@admin.register(Event)
class EventAdmin(MergingAdmin):
    form = EventForm
    leaves_tombstone = True
    identified_by = "type"
    deletion_note = (
        "A deleted event’s address answers “gone”, and no import brings it back from the articles that "
        "report it unless it is told to restore it. If you only want it out of the public API, reject it."
    )
    list_display = ("name", "type", "starts", "place", "country", "status", "why", "origin")
    list_filter = ("status", SureFilter, "type", "origin", period("starts_on", "year"))
    search_fields = ("name", "slug", "place_key")
    search_help_text = "Words of the name or the place, in any spelling."
    ordering = ("-starts_sort", "-pk")
    sortable_by = ("starts",)
    inlines = (ParticipationInline,)
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "name",
                    "slug",
                    "type",
                    ("starts_on", "ends_on", "date_precision"),
                    ("place", "country"),
                    "status",
                ]
            },
        ),
    ]

    @admin.display(description="starts on", ordering="starts_on")
    def starts(self, obj: Event) -> str | None:
        return as_known(obj.starts_on, obj.date_precision)

    def related_tables(self, record: Event) -> list[Table]:
        reports = record.reports.select_related("article").defer("article__body").order_by("-pk")
        quotes = record.quotes.select_related("speaker", "organization").order_by("-published_sort", "-pk")
        return [
            record_table(
                "Reports",
                reports,
                columns={
                    "Words": lambda row: change_link(row, row.text or "–"),
                    "Article": lambda row: change_link(row.article),
                    "Rule (confidence)": why,
                    "Status": lambda row: row.status,
                },
                of=("event", record.pk),
            ),
            record_table(
                "Quotes",
                quotes,
                columns={
                    "Quote": change_link,
                    "Speaker": lambda row: row.speaker or row.organization,
                    "Rule (confidence)": why,
                    "Status": lambda row: row.status,
                },
                of=("event", record.pk),
            ),
        ]

    def remove(self, records: QuerySet[Any]) -> None:
        delete_events(records)


@admin.register(EventReport)
class EventReportAdmin(SpanAdmin):
    form = EventReportForm
    list_display = ("__str__", "event", "article", "status", "why")
    list_select_related = ("event", "article")
    autocomplete_fields = ("event", "article")
    search_fields = ("text", "event__slug")
    fieldsets = [
        (None, {"fields": ["event", "article", "text", "occurrence", "status", "needs_review"]}),
    ]


@admin.register(Participation)
class ParticipationAdmin(StatementAdmin):
    form = PartyForm
    list_display = ("event", "who", "role", "status", "why", "origin")
    list_filter = ("role", "status", "origin")
    list_select_related = ("event", *PARTIES)
    autocomplete_fields = ("event", *PARTIES)
    search_fields = ("event__slug", "person__name_key", "organization__name_key")
    ordering = ("-pk",)
    sortable_by = ()
    fieldsets = [(None, {"fields": ["event", *PARTIES, "role", "status"]})]

    @admin.display(description="who")
    def who(self, obj: Participation) -> Any:
        return obj.party

    def whole(self, obj: Any) -> Any:
        return obj.event, ()
