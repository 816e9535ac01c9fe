"""Remember merges, with all that is needed to take them back."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0003_search"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Merge",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                (
                    "resource",
                    models.CharField(
                        choices=[("people", "people"), ("organizations", "organizations"), ("events", "events")],
                        help_text="The kind of record.",
                        max_length=13,
                    ),
                ),
                ("kept", models.BigIntegerField(help_text="The id of the record that is left.")),
                ("kept_name", models.CharField(help_text="Its name at that time.", max_length=300)),
                (
                    "absorbed",
                    models.JSONField(help_text="Id, slug and name of each record that became part of it."),
                ),
                ("reason", models.TextField(blank=True, help_text="Why they are one.", null=True)),
                (
                    "journal",
                    models.JSONField(
                        help_text="Every row that was changed, removed or added, with its old values."
                    ),
                ),
                (
                    "merged_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        editable=False,
                        help_text="When they were merged.",
                    ),
                ),
                (
                    "undone_at",
                    models.DateTimeField(blank=True, help_text="When the merge was taken back.", null=True),
                ),
                (
                    "left_behind",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="What could not be given back when the merge was undone, since it was "
                        "changed in between.",
                    ),
                ),
                (
                    "merged_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who merged them; null where a program did.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "undone_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who took it back; null where a program did.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["resource", "kept"], name="merge_kept")],
                "constraints": [
                    models.CheckConstraint(
                        condition=Q(
                            ("resource__in", ["people", "organizations", "events"]),
                            ("resource__isnull", True),
                            _connector="OR",
                        ),
                        name="articles_merge_resource_known",
                    ),
                    models.CheckConstraint(
                        condition=Q(
                            ("undone_at__isnull", False), ("undone_by__isnull", True), _connector="OR"
                        ),
                        name="articles_merge_undone_by_somebody",
                    ),
                ],
            },
        ),
    ]
