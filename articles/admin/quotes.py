"""The desk for quotes, joint speakers and subjects."""

import datetime as dt
from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.admin.forms import QuoteForm
from articles.admin.passages import Mark, Passage, chosen_text, passage
from articles.admin.tables import as_known, repetition_table
from articles.deletion import delete_quotes
from articles.models import Attribution, Quote, QuoteAbout
from articles.subjects import follow_words
from articles.utterances import regroup, take_turn
from newsapi.api.editing import (
    PartyForm,
    RecordAdmin,
    RowInline,
    Rows,
    StatementAdmin,
    SureFilter,
    Table,
    period,
)
from newsapi.api.models import Status

PARTIES = ("person", "organization")


class AttributionRows(Rows):
    marks = "attributions"


class AboutRows(Rows):
    marks = "about"


class AttributionInline(RowInline):
    model = Attribution
    form = PartyForm
    formset = AttributionRows
    fields = ("kind", *PARTIES)
    autocomplete_fields = PARTIES
    verbose_name_plural = "joint speakers, and who reported it"


class AboutInline(RowInline):
    model = QuoteAbout
    form = PartyForm
    formset = AboutRows
    fields = PARTIES
    autocomplete_fields = PARTIES
    verbose_name_plural = "whom it speaks of"


@admin.register(Quote)
class QuoteAdmin(StatementAdmin):
    form = QuoteForm
    leaves_tombstone = True
    identified_by = "text"
    deletion_note = (
        "A deleted quote’s address answers “gone”, and no import brings its words back from this article "
        "unless it is told to restore them. If you only want it out of the public API, reject it."
    )
    list_display = (
        "short_text",
        "said_by",
        "kind",
        "said",
        "status",
        "why",
        "article",
    )
    list_filter = (
        "status",
        SureFilter,
        "needs_review",
        "kind",
        "origin",
        period("said_on", "year when said"),
        period("published_at", "year of publication"),
    )
    list_select_related = ("speaker", "organization", "article")
    deferred = ("article__body",)
    linked_by = ("utterance",)
    search_fields = ("text", "speaker__name_key", "organization__name_key")
    search_help_text = "Words of the quote, or the speaker’s name."
    ordering = ("-published_sort", "-pk")
    sortable_by = ("said",)
    autocomplete_fields = ("article", "speaker", "organization", "event")
    inlines = (AttributionInline, AboutInline)
    fieldsets = [
        (
            None,
            {"fields": ["article", "text", "occurrence", "kind", "speaker", "organization"]},
        ),
        (
            "As the article puts it",
            {"fields": ["speaker_label", "speaker_role", "cue"]},
        ),
        (
            "When and where it was said",
            {"fields": [("said_on", "said_on_precision"), "event"]},
        ),
        ("Judgement", {"fields": ["status", "needs_review"]}),
    ]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        fields = super().get_readonly_fields(request, obj)
        return fields if obj is None else (*fields, "article")

    @admin.display(description="quote", ordering="text")
    def short_text(self, obj: Quote) -> str:
        return str(obj)

    @admin.display(description="speaker")
    def said_by(self, obj: Quote) -> Any:
        return obj.speaker or obj.organization

    @admin.display(description="said on", ordering="said_on")
    def said(self, obj: Quote) -> str | None:
        return as_known(obj.said_on, obj.said_on_precision)

    def related_tables(self, record: Quote) -> list[Table]:
        table = repetition_table(record)
        return [table] if table else []

    def passage_to_read(self, request: HttpRequest) -> Passage | None:
        return chosen_text(request.GET.get("article"))

    def passage(self, record: Quote) -> Passage | None:
        if record.start is None or record.end is None:
            return None
        marks = [Mark(start, end) for start, end in record.spans or [[record.start, record.end]]]
        marks += evidence(record)
        low, high = min(mark.start for mark in marks), max(mark.end for mark in marks)
        return passage("In the article", record.article.body, marks, around=(low, high))

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        if request.method == "POST" and transaction.get_connection().in_atomic_block:
            take_turn()
        return super().get_object(request, object_id, from_field)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if form.is_ambiguous:
            self.message_user(
                request,
                f"These words stand {form.anchor.occurrences} times in the article; the first was taken. "
                "Set “occurrence” to choose another.",
                messages.WARNING,
            )

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        quote, edited = form.instance, {"spans", "speaker", "organization"}.intersection(form.edited())
        if edited and "about" not in quote.edited_fields:
            follow_words(quote, form.stored["spans"] or [])
        if form.edited():
            regroup([quote.pk])

    def _write(self, batch: list[Any], status: Status, now: dt.datetime) -> None:
        take_turn()
        super()._write(batch, status, now)
        regroup([quote.pk for quote in batch])

    def remove(self, records: QuerySet[Any]) -> None:
        delete_quotes(records)


def evidence(quote: Quote) -> list[Mark]:
    """The words that tell who said it, and that it was said."""
    places = (
        (quote.speaker_label_start, quote.speaker_label_end, "who is named as the speaker"),
        (quote.cue_start, quote.cue_end, "that it was said"),
    )
    return [
        Mark(start, end, title=title, is_evidence=True)
        for start, end, title in places
        if start is not None and end is not None
    ]


class QuotePartAdmin(RecordAdmin):
    """Parts of a quote by themselves."""

    form = PartyForm
    deletion_note = "No import brings it back: the quote remembers that you have set these by hand."
    list_select_related = ("quote", *PARTIES)
    autocomplete_fields = ("quote", *PARTIES)
    search_fields = ("person__name_key", "organization__name_key")
    ordering = ("-pk",)
    sortable_by = ()

    @admin.display(description="who")
    def who(self, obj: Any) -> Any:
        return obj.party


@admin.register(Attribution)
class AttributionAdmin(QuotePartAdmin):
    list_display = ("who", "kind", "quote")
    list_filter = ("kind",)
    fields = ("quote", "kind", *PARTIES)

    def whole(self, obj: Any) -> Any:
        return obj.quote, ("attributions",)


@admin.register(QuoteAbout)
class QuoteAboutAdmin(QuotePartAdmin):
    list_display = ("who", "quote")
    fields = ("quote", *PARTIES)

    def whole(self, obj: Any) -> Any:
        return obj.quote, ("about",)
