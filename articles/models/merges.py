"""Merges of records into one, with all that is needed to take them back."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from newsapi.api.fields import one_of
from newsapi.api.models import Resource


class MergeableResource(models.TextChoices):
    """The kinds of record that can be merged."""

    PEOPLE = Resource.PEOPLE.value, "people"
    ORGANIZATIONS = Resource.ORGANIZATIONS.value, "organizations"
    EVENTS = Resource.EVENTS.value, "events"


class Merge(models.Model):
    """Several records that an editor has said are one; the addresses of the others lead to the one kept."""

    resource = models.CharField(max_length=13, choices=MergeableResource, help_text="The kind of record.")
    kept = models.BigIntegerField(help_text="The id of the record that is left.")
    kept_name = models.CharField(max_length=300, help_text="Its name at that time.")
    absorbed = models.JSONField(help_text="Id, slug and name of each record that became part of it.")
    reason = models.TextField(null=True, blank=True, help_text="Why they are one.")
    journal = models.JSONField(help_text="Every row that was changed, removed or added, with its old values.")
    merged_at = models.DateTimeField(default=timezone.now, editable=False, help_text="When they were merged.")
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who merged them; null where a program did.",
    )
    undone_at = models.DateTimeField(null=True, blank=True, help_text="When the merge was taken back.")
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who took it back; null where a program did.",
    )
    left_behind = models.JSONField(
        default=list,
        blank=True,
        help_text="What could not be given back when the merge was undone, since it was changed in between.",
    )

    class Meta:
        constraints = [
            one_of("resource", MergeableResource),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=False) | Q(undone_by__isnull=True),
                name="articles_merge_undone_by_somebody",
            ),
        ]
        indexes = [models.Index(fields=["resource", "kept"], name="merge_kept")]

    def __str__(self) -> str:
        return f"{', '.join(str(record['name']) for record in self.absorbed)} → {self.kept_name}"
