"""The desk for articles: the text, what was read from it, and the fields that an editor corrects."""

import datetime as dt
from typing import Any

from django.contrib import admin
from django.contrib.admin.widgets import AdminSplitDateTime
from django.db import models
from django.db.models import QuerySet
from django.forms import SplitDateTimeField
from django.http import HttpRequest
from django.urls import reverse

from articles.admin.forms import ArticleForm, AuthorForm
from articles.admin.passages import Mark, Passage, passage
from articles.admin.tables import as_known, event_table, mention_table, quote_table, role_table
from articles.deletion import delete_articles
from articles.models import Article, Authorship
from articles.publication import follow_publication
from newsapi.api.editing import RecordAdmin, RowInline, Rows, Table, period


class DayOrTimeField(SplitDateTimeField):
    """A day whose time may be left out."""

    def compress(self, data_list: Any) -> Any:
        if data_list and data_list[0] and not data_list[1]:
            data_list = [data_list[0], dt.time()]
        return super().compress(data_list)


class AuthorRows(Rows):
    """Authors in the order of their places: written anew, since two of them may change places."""

    marks = "authors"

    def save_rows(self) -> None:
        self.has_taken_back = self.takes_back()
        self.save(commit=False)  # tells the log what has changed
        if not self.has_taken_back:
            return
        kept = [form for form in self.forms if form not in self.deleted_forms and form.instance.person_id]
        last = len(kept) + 1
        kept.sort(key=lambda form: form.cleaned_data.get("place") or last)
        self.instance.authorships.all().delete()
        Authorship.objects.bulk_create(
            Authorship(article=self.instance, person_id=form.instance.person_id, position=n)
            for n, form in enumerate(kept)
        )


class AuthorInline(RowInline):
    model = Authorship
    form = AuthorForm
    formset = AuthorRows
    fields = ("person", "place")
    autocomplete_fields = ("person",)
    verbose_name = "author"
    verbose_name_plural = "authors"

    @admin.display(description="place")
    def place(self, obj: Authorship) -> int:
        """What stands instead of the form's field for those who may only look."""
        return obj.position + 1


@admin.register(Article)
class ArticleAdmin(RecordAdmin):
    form = ArticleForm
    deletion_note = (
        "All that was read from the article goes with it, and people, organizations and events that nothing "
        "else refers to. Its address answers “gone”, and no import brings it back unless told to restore it."
    )
    list_display = ("headline_or_slug", "publisher", "published", "dateline", "language", "reading")
    list_filter = ("reading", period("published_at", "year of publication"))
    list_select_related = ("publisher",)
    deferred = ("body",)
    linked_by = ("authors",)
    search_fields = ("headline", "slug")
    search_help_text = "Words of the headline, in any spelling."
    ordering = ("-published_sort", "-pk")
    sortable_by = ("published",)
    autocomplete_fields = ("publisher", "provider")
    inlines = (AuthorInline,)
    formfield_overrides = {
        models.DateTimeField: {"form_class": DayOrTimeField, "widget": AdminSplitDateTime},
        models.URLField: {"assume_scheme": "https"},
    }
    readonly_fields = (
        "reading",
        "word_count",
        "extractor",
        "fingerprint",
        "set_by_hand",
        "created_at",
        "updated_at",
    )
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "headline",
                    "slug",
                    "publisher",
                    "provider",
                    "byline",
                    ("published_at", "published_precision"),
                    ("dateline", "country"),
                    ("section", "language"),
                    "source_url",
                ]
            },
        ),
        (
            "Picture and changes",
            {
                "classes": ["collapse"],
                "fields": ["image_caption", "image_credit", ("modified_at", "modified_precision")],
            },
        ),
        (
            "Where this comes from",
            {"classes": ["collapse"], "fields": readonly_fields},
        ),
    ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Articles come from imports alone: only they know how to read one."""
        return False

    @admin.display(description="headline", ordering="headline")
    def headline_or_slug(self, obj: Article) -> str:
        return str(obj)

    @admin.display(description="published", ordering="published_at")
    def published(self, obj: Article) -> str | None:
        return as_known(obj.published_at, obj.published_precision)

    @admin.display(description="set by hand")
    def set_by_hand(self, obj: Article) -> str:
        return ", ".join(obj.edited_fields) or "nothing"

    def passage(self, record: Article) -> Passage:
        quotes = record.quotes.select_related("speaker", "organization").order_by("start")
        marks = [
            Mark(start, end, reverse("admin:articles_quote_change", args=[quote.pk]), _said_by(quote))
            for quote in quotes[:500]
            if quote.start is not None
            for start, end in quote.spans or [[quote.start, quote.end]]
        ]
        return passage("The text", record.body, marks)

    def related_tables(self, record: Article) -> list[Table]:
        return [quote_table(record), mention_table(record), event_table(record), role_table(record)]

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "published_at" in form.edited() or "published_precision" in form.edited():
            follow_publication(obj)

    def remove(self, records: QuerySet[Any]) -> None:
        delete_articles(records)


def _said_by(quote: Any) -> str:
    return f"{quote.speaker or quote.organization or 'somebody unknown'} ({quote.kind}, {quote.status})"
