"""Articles, their authors, and the people, organizations and roles that they mention."""

from django.db import models
from django.db.models import F
from django.db.models.functions import Lower

from articles.models.anchors import Anchored, PartyLink
from articles.querysets import ArticleQuerySet
from newsapi.api.fields import country_field, one_of, precision_with, sort_key, valid_country, valid_span
from newsapi.api.models import Precision, Record, Slugged
from people.models import Affiliation, Organization, Person


class Reading(models.TextChoices):
    READ = "read", "read"
    UNSUPPORTED_LANGUAGE = "unsupported_language", "in a language that is not read"
    EMPTY = "empty", "without text"


class Article(Slugged, Record):
    """One news text, with what its source says of it."""

    headline = models.CharField(max_length=500, null=True, blank=True, help_text="The headline as printed.")
    section = models.CharField(max_length=100, null=True, blank=True, help_text="The section it stood in.")
    dateline = models.CharField(
        max_length=200, null=True, blank=True, help_text="The place that the report was filed from."
    )
    country = country_field("The country of the dateline (ISO 3166-1 alpha-2).")
    publisher = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="published_articles",
        help_text="Who published it.",
    )
    provider = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="provided_articles",
        help_text="The news agency that supplied it.",
    )
    byline = models.CharField(max_length=300, null=True, blank=True, help_text="The byline as printed.")
    authors = models.ManyToManyField(
        Person, through="Authorship", related_name="authored_articles", help_text="Its authors, in order."
    )
    published_at = models.DateTimeField(
        null=True, blank=True, help_text="When it was published; a day without a time is 00:00 UTC."
    )
    published_precision = models.CharField(
        max_length=5, choices=Precision, null=True, blank=True, help_text="How exactly that is known."
    )
    published_sort = sort_key("published_at", models.DateTimeField())
    modified_at = models.DateTimeField(
        null=True, blank=True, help_text="When its publisher last changed it, where the source says so."
    )
    modified_precision = models.CharField(
        max_length=5, choices=Precision, null=True, blank=True, help_text="How exactly that is known."
    )
    source_url = models.URLField(
        max_length=2000, null=True, blank=True, help_text="Its canonical address on the publisher's site."
    )
    language = models.CharField(
        max_length=35, null=True, blank=True, help_text="The language of the body (BCP 47)."
    )
    reading = models.CharField(
        max_length=20,
        choices=Reading,
        default=Reading.READ,
        help_text="Whether the extractor has read the body, and if not, why not.",
    )
    image_caption = models.TextField(null=True, blank=True, help_text="The caption of its picture.")
    image_credit = models.CharField(max_length=200, null=True, blank=True, help_text="Who took the picture.")
    word_count = models.PositiveIntegerField(default=0, help_text="The number of words of the body.")
    fingerprint = models.CharField(
        max_length=64,
        unique=True,
        editable=False,
        help_text="What imports recognise the article by: its address, its headline and day, or its text.",
    )
    content_hash = models.CharField(
        max_length=64, editable=False, help_text="A digest of what was last imported."
    )
    extractor = models.CharField(
        max_length=60, null=True, blank=True, help_text="Name and version of the extractor that read it."
    )
    edited_fields = models.JSONField(
        default=list,
        blank=True,
        editable=False,
        help_text="Names of the fields that an editor has set; imports leave them alone.",
    )
    body = models.TextField(
        help_text="The text: NFC, paragraphs separated by one blank line. All offsets count in it."
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        constraints = [
            *Slugged.Meta.constraints,
            one_of("reading", Reading),
            one_of("published_precision", Precision),
            one_of("modified_precision", Precision),
            precision_with("published_at", "published_precision"),
            precision_with("modified_at", "modified_precision"),
            valid_country(),
        ]
        indexes = [
            models.Index(F("published_sort").desc(), F("id").desc(), name="article_published"),
            *(
                models.Index(F(field), F("published_sort").desc(), F("id").desc(), name=f"article_{field}")
                for field in ("publisher", "provider", "country")
            ),
            models.Index(
                Lower("language"), F("published_sort").desc(), F("id").desc(), name="article_language"
            ),
            models.Index(fields=["published_at"], name="article_published_at"),
            models.Index(fields=["updated_at", "id"], name="article_updated"),
        ]

    def __str__(self) -> str:
        return self.headline or self.slug


class Authorship(models.Model):
    """Who wrote an article, in the order of the byline."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="authorships")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="authorships")
    position = models.PositiveSmallIntegerField(help_text="The place in the byline, from 0.")

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["article", "person"], name="articles_authorship_unique"),
            models.UniqueConstraint(fields=["article", "position"], name="articles_authorship_position"),
        ]
        indexes = [models.Index(fields=["person", "article"], name="authorship_person")]

    def __str__(self) -> str:
        return str(self.person)


class MentionForm(models.TextChoices):
    NAME = "name", "name"
    NOMINAL = "nominal", "nominal phrase"
    PRONOUN = "pronoun", "pronoun"


class Mention(PartyLink, Anchored):
    """A place in an article that speaks of a person or an organization."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="mentions")
    form = models.CharField(max_length=7, choices=MentionForm, help_text="By name, by role or by pronoun.")
    text = models.TextField(help_text="The words, exactly as in the body.")

    class Meta(Anchored.Meta):
        abstract = False
        constraints = [
            *Anchored.Meta.constraints,
            *PartyLink.Meta.constraints,
            one_of("form", MentionForm),
        ]
        indexes = [
            models.Index(fields=["article", "start"], name="mention_article"),
            models.Index(fields=["person", "article"], name="mention_person"),
            models.Index(fields=["organization", "article"], name="mention_organization"),
        ]

    def __str__(self) -> str:
        return self.text


class AffiliationReport(models.Model):
    """Which article says that somebody holds a role, and at which characters."""

    affiliation = models.ForeignKey(Affiliation, on_delete=models.CASCADE, related_name="reports")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="affiliation_reports")
    start = models.PositiveIntegerField(null=True, blank=True, help_text="First character in the body.")
    end = models.PositiveIntegerField(null=True, blank=True, help_text="Character after the last one.")

    class Meta:
        constraints = [
            valid_span(),
            models.UniqueConstraint(
                fields=["affiliation", "article"], name="articles_affiliationreport_unique"
            ),
        ]
        indexes = [models.Index(fields=["article"], name="affiliationreport_article")]

    def __str__(self) -> str:
        return f"{self.affiliation_id} in {self.article_id}"
