"""Quotes: who said what, in which words, about whom."""

from django.db import models
from django.db.models import F

from articles.models.anchors import Anchored, PartyLink
from articles.models.articles import Article
from articles.models.events import Event
from articles.models.utterances import Utterance, Wording
from articles.querysets import QuoteQuerySet
from newsapi.api.fields import at_most_one, one_of, precision_with, sort_key, valid_span
from newsapi.api.models import Precision
from people.models import Organization, Person


class QuoteKind(models.TextChoices):
    DIRECT = "direct", "direct"
    INDIRECT = "indirect", "indirect"
    MIXED = "mixed", "mixed"


class Quote(Anchored):
    """A statement that an article attributes to somebody, in quotation marks or not."""

    article = models.ForeignKey(
        Article, on_delete=models.CASCADE, related_name="quotes", help_text="Where it is reported."
    )
    kind = models.CharField(
        max_length=8,
        choices=QuoteKind,
        help_text="In quotation marks (direct), reported (indirect), or reported with quoted words (mixed).",
    )
    text = models.TextField(help_text="What was said: the pieces of the body joined, without outer marks.")
    spans = models.JSONField(
        null=True, blank=True, help_text="The pieces of the text in the body, as pairs of start and end."
    )
    speaker = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="quotes",
        help_text="The person who said it.",
    )
    organization = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="quotes",
        help_text="The body that said it, where no person did.",
    )
    speaker_label = models.CharField(
        max_length=500, null=True, blank=True, help_text="How the article names the speaker, as printed."
    )
    speaker_label_start = models.PositiveIntegerField(
        null=True, blank=True, help_text="First character of that in the body."
    )
    speaker_label_end = models.PositiveIntegerField(
        null=True, blank=True, help_text="Character after its last one."
    )
    cue = models.CharField(
        max_length=200,
        null=True,
        blank=True,
        help_text="The word of saying, as printed: `said`, `according to`.",
    )
    cue_start = models.PositiveIntegerField(
        null=True, blank=True, help_text="First character of that in the body."
    )
    cue_end = models.PositiveIntegerField(null=True, blank=True, help_text="Character after its last one.")
    speaker_role = models.CharField(
        max_length=300, null=True, blank=True, help_text="The speaker's role as the article gives it there."
    )
    said_on = models.DateField(null=True, blank=True, help_text="The day on which it was said.")
    said_on_precision = models.CharField(
        max_length=5, choices=Precision, null=True, blank=True, help_text="How exactly that is known."
    )
    said_on_sort = sort_key("said_on", models.DateField())
    event = models.ForeignKey(
        Event,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="quotes",
        help_text="The event at which it was said.",
    )
    published_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="When its article was published; kept equal to it."
    )
    published_sort = sort_key("published_at", models.DateTimeField())
    wording = models.ForeignKey(
        Wording, on_delete=models.SET_NULL, null=True, editable=False, related_name="quotes"
    )
    utterance = models.ForeignKey(
        Utterance,
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        db_index=False,  # an index of two columns begins with it
        related_name="quotes",
    )
    is_first = models.BooleanField(
        default=True,
        editable=False,
        help_text="Whether no earlier article, nor the same one before, quotes these or nearly these words.",
    )

    objects = QuoteQuerySet.as_manager()

    class Meta(Anchored.Meta):
        abstract = False
        constraints = [
            *Anchored.Meta.constraints,
            one_of("kind", QuoteKind),
            one_of("said_on_precision", Precision),
            precision_with("said_on", "said_on_precision"),
            at_most_one("speaker", "organization"),
            valid_span("speaker_label_start", "speaker_label_end"),
            valid_span("cue_start", "cue_end"),
        ]
        indexes = [
            models.Index(F("said_on_sort").desc(), F("id").desc(), name="quote_said_on"),
            *(
                models.Index(F(field), F("said_on_sort").desc(), F("id").desc(), name=f"quote_{field}")
                for field in ("speaker", "organization", "event", "kind", "status")
            ),
            models.Index(F("published_sort").desc(), F("id").desc(), name="quote_published"),
            models.Index(fields=["said_on"], name="quote_said_on_day"),
            models.Index(fields=["published_at"], name="quote_published_at"),
            models.Index(fields=["article", "start"], name="quote_article"),
            models.Index(fields=["updated_at", "id"], name="quote_updated"),
            models.Index(fields=["utterance", "published_at"], name="quote_utterance"),
        ]

    def __str__(self) -> str:
        return self.text if len(self.text) <= 80 else f"{self.text[:79]}…"


class AttributionKind(models.TextChoices):
    CO_SPEAKER = "co_speaker", "joint speaker"
    VIA = "via", "reported by"


class Attribution(PartyLink):
    """Somebody else behind a quote: a joint speaker, or the agency that reported it."""

    quote = models.ForeignKey(Quote, on_delete=models.CASCADE, related_name="attributions")
    kind = models.CharField(
        max_length=10, choices=AttributionKind, help_text="A joint speaker, or who reported the words."
    )

    class Meta:
        constraints = [
            *PartyLink.Meta.constraints,
            one_of("kind", AttributionKind),
            models.UniqueConstraint(
                fields=["quote", "kind", "person"], name="articles_attribution_person_unique"
            ),
            models.UniqueConstraint(
                fields=["quote", "kind", "organization"], name="articles_attribution_organization_unique"
            ),
        ]
        indexes = [
            models.Index(fields=["person", "kind", "quote"], name="attribution_person"),
            models.Index(fields=["organization", "kind", "quote"], name="attribution_organization"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.party}"


class QuoteAbout(PartyLink):
    """A person or organization that a quote speaks of."""

    quote = models.ForeignKey(Quote, on_delete=models.CASCADE, related_name="about")

    class Meta:
        verbose_name = "subject of a quote"
        verbose_name_plural = "subjects of quotes"
        constraints = [
            *PartyLink.Meta.constraints,
            models.UniqueConstraint(fields=["quote", "person"], name="articles_quoteabout_person_unique"),
            models.UniqueConstraint(
                fields=["quote", "organization"], name="articles_quoteabout_organization_unique"
            ),
        ]
        indexes = [
            models.Index(fields=["person", "quote"], name="quoteabout_person"),
            models.Index(fields=["organization", "quote"], name="quoteabout_organization"),
        ]

    def __str__(self) -> str:
        return f"about {self.party}"
