"""Quotes as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles.excerpts import around
from articles.models import AttributionKind, Quote
from articles.repetition import MOST_APPEARANCES, appearances_beside
from articles.serializers.parties import LinkedParties, LinkedParty
from newsapi.api.serializers import (
    ArticleReference,
    Computed,
    EventReference,
    OrganizationReference,
    PersonReference,
    RecordSerializer,
    RecordUrl,
)

if TYPE_CHECKING:
    from newsapi.api.shape.loading import Readable

SPANS_SCHEMA = {
    "type": ["array", "null"],
    "items": {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2},
}


@extend_schema_field(SPANS_SCHEMA)
class SpansField(serializers.JSONField):
    """Pairs of start and end."""


class ArticleQuoteSerializer(RecordSerializer):
    """A statement that an article attributes to somebody; without the article, where it is nested there."""

    spans = SpansField(read_only=True, help_text=Quote._meta.get_field("spans").help_text)
    speaker = PersonReference(read_only=True, allow_null=True, help_text="The person who said it.")
    organization = OrganizationReference(
        read_only=True, allow_null=True, help_text="The body that said it, where no person did."
    )
    co_speakers = LinkedParties(
        source="attributions", rows={"kind": AttributionKind.CO_SPEAKER}, help_text="Who said it jointly."
    )
    via = LinkedParty(
        source="attributions",
        rows={"kind": AttributionKind.VIA},
        help_text="Who reported the words, where the article names another source; or null.",
    )
    event = EventReference(read_only=True, allow_null=True, help_text="The event at which it was said.")
    about = LinkedParties(help_text="People and organizations that the words speak of.")
    also_in_count = Computed(
        reads=["utterance.articles"],
        help_text="How many other articles quote these or nearly these words of the same speaker.",
    )

    @extend_schema_field({"type": "integer", "minimum": 0})
    def get_also_in_count(self, quote: Quote) -> int:
        return quote.utterance.articles - 1 if quote.utterance else 0

    class Meta:
        model = Quote
        fields: tuple[str, ...] = (
            "id",
            "url",
            "kind",
            "text",
            "spans",
            "start",
            "end",
            "speaker",
            "organization",
            "co_speakers",
            "via",
            "speaker_label",
            "speaker_label_start",
            "speaker_label_end",
            "cue",
            "cue_start",
            "cue_end",
            "speaker_role",
            "said_on",
            "said_on_precision",
            "event",
            "about",
            "published_at",
            "is_first",
            "also_in_count",
            "status",
            "origin",
            "rule",
            "confidence",
            "needs_review",
            "created_at",
            "updated_at",
        )
        read_only_fields = fields


class QuoteSerializer(ArticleQuoteSerializer):
    """A statement that an article attributes to somebody, in quotation marks or not."""

    article = ArticleReference(read_only=True, help_text="Where it is reported.")

    class Meta(ArticleQuoteSerializer.Meta):
        fields = ("id", "url", "article", *ArticleQuoteSerializer.Meta.fields[2:])
        read_only_fields = fields


class ContextSerializer(serializers.Serializer[Any]):
    """The place of a quote in its article, as a TextQuoteSelector of the W3C's Web Annotation model."""

    prefix = serializers.CharField(read_only=True, allow_blank=True, help_text="The words before it.")
    exact = serializers.CharField(
        read_only=True, help_text="The characters from `start` to `end`, as in the body."
    )
    suffix = serializers.CharField(read_only=True, allow_blank=True, help_text="The words after it.")

    def get_attribute(self, instance: Quote) -> dict[str, str] | None:
        if settings.PUBLIC_BODY != "full" or instance.start is None or instance.end is None:
            return None
        body = instance.article.body
        prefix, suffix = around(body, instance.start, instance.end)
        return {"prefix": prefix, "exact": body[instance.start : instance.end], "suffix": suffix}

    def needs(self, load: Readable) -> None:
        for column in ("start", "end"):
            load.read(column)
        load.along(["article"]).read("body")


class AppearanceSerializer(serializers.ModelSerializer[Quote]):
    """A quote of the same utterance in another article, in few words."""

    id = serializers.IntegerField(read_only=True, help_text="The id of the quote.")
    url = RecordUrl(help_text="The address of the quote.")
    article = ArticleReference(read_only=True, help_text="Where it is reported.")

    class Meta:
        model = Quote
        fields = read_only_fields = ("id", "url", "kind", "text", "article", "published_at", "is_first")


class Appearances(serializers.ListSerializer[Any]):
    """The other articles that quote the utterance, the earliest first; a query for each quote."""

    def get_attribute(self, instance: Quote) -> Any:
        return appearances_beside(instance)

    def needs(self, load: Readable) -> None:
        for column in ("utterance", "article"):
            load.read(column)


class QuoteDetailSerializer(QuoteSerializer):
    """A quote with the sentences around it, and the other articles that quote it."""

    also_in = Appearances(
        child=AppearanceSerializer(),
        read_only=True,
        help_text=f"Where else these or nearly these words are quoted, the earliest first; at most "
        f"{MOST_APPEARANCES}. `quotes?same_as=` lists them all.",
    )

    context = ContextSerializer(  # type: ignore[assignment]
        read_only=True,
        allow_null=True,
        help_text="The sentences around the quote; null where it has no place in the body, "
        "or where this server doesn't give bodies away.",
    )

    class Meta(QuoteSerializer.Meta):
        fields = (*QuoteSerializer.Meta.fields, "also_in", "context")
        read_only_fields = fields
