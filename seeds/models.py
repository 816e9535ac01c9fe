"""The record of every import: which run read which document, and what became of it."""

from django.db import models
from django.utils import timezone

from articles.models import Article
from newsapi.api.fields import one_of


class ImportRun(models.Model):
    """One call of `loadseeds`."""

    started_at = models.DateTimeField(default=timezone.now, editable=False, help_text="When it began.")
    finished_at = models.DateTimeField(
        null=True, blank=True, help_text="When it ended; null while it runs, or where it was killed."
    )
    sources = models.JSONField(default=list, help_text="The paths that were given.")
    options = models.JSONField(default=dict, help_text="The options that were given.")
    extractor = models.CharField(max_length=60, help_text="Name and version of the extractor.")

    class Meta:
        ordering = ["-started_at", "-id"]

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M:%S}"


class Outcome(models.TextChoices):
    CREATED = "created", "created"
    UPDATED = "updated", "updated"
    UNCHANGED = "unchanged", "unchanged"
    REFUSED = "refused", "refused"


class SourceDocument(models.Model):
    """One document of a run, and what became of it."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="documents")
    article = models.ForeignKey(
        Article, on_delete=models.SET_NULL, null=True, blank=True, related_name="source_documents"
    )
    source = models.CharField(max_length=1000, help_text="The file, and where it holds several, the line.")
    format = models.CharField(max_length=30, null=True, blank=True, help_text="What it was taken for.")
    reader = models.CharField(max_length=60, null=True, blank=True, help_text="Name of the reader.")
    outcome = models.CharField(max_length=9, choices=Outcome, help_text="What became of it.")
    reason = models.TextField(null=True, blank=True, help_text="Why it was refused.")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [one_of("outcome", Outcome)]
        indexes = [
            models.Index(fields=["run", "outcome"], name="sourcedocument_run"),
            models.Index(fields=["article"], name="sourcedocument_article"),
        ]

    def __str__(self) -> str:
        return self.source
