"""Store how names are spelled, to find them in other spellings, and which records may be one."""

import django.db.models.deletion
import django.utils.timezone
import people.fields
from django.conf import settings
from django.db import migrations, models


BATCH = 2000


def derive(apps, schema_editor):
    """The new columns follow from the names that are there."""
    aliases = apps.get_model("people", "Alias").objects.order_by("pk")
    last = 0
    while rows := list(aliases.filter(pk__gt=last)[:BATCH]):
        for row in rows:
            for name in ("spelling", "neighbourhood"):
                row._meta.get_field(name).pre_save(row, False)
        aliases.bulk_update(rows, ["spelling", "neighbourhood"])
        last = rows[-1].pk


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_search"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="MergeSuggestion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        editable=False,
                        help_text="When the record was first stored.",
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, help_text="When the record last changed."),
                ),
                (
                    "resource",
                    models.CharField(
                        choices=[("people", "people"), ("organizations", "organizations")],
                        help_text="The kind of record.",
                        max_length=13,
                    ),
                ),
                ("first", models.BigIntegerField(help_text="The id of the one that was there before.")),
                ("second", models.BigIntegerField(help_text="The id of the other.")),
                (
                    "reason",
                    models.CharField(
                        help_text="What speaks for it, and what keeps them apart.", max_length=500
                    ),
                ),
                (
                    "dismissed_at",
                    models.DateTimeField(
                        blank=True, help_text="When an editor said that they are two.", null=True
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="alias",
            name="neighbourhood",
            field=people.fields.NeighbourhoodField(),
        ),
        migrations.AddField(
            model_name="alias",
            name="spelling",
            field=people.fields.SpellingField(),
        ),
        migrations.AddIndex(
            model_name="alias",
            index=models.Index(fields=["spelling", "kind"], name="people_alias_spelling"),
        ),
        migrations.AddIndex(
            model_name="alias",
            index=models.Index(fields=["neighbourhood"], name="people_alias_neighbourhood"),
        ),
        migrations.AddField(
            model_name="mergesuggestion",
            name="dismissed_by",
            field=models.ForeignKey(
                blank=True,
                help_text="Who said so.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddIndex(
            model_name="mergesuggestion",
            index=models.Index(fields=["resource", "second"], name="people_mergesuggestion_second"),
        ),
        migrations.AddConstraint(
            model_name="mergesuggestion",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("resource__in", ["people", "organizations"]), ("resource__isnull", True), _connector="OR"
                ),
                name="people_mergesuggestion_resource_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="mergesuggestion",
            constraint=models.UniqueConstraint(
                fields=("resource", "first", "second"), name="people_mergesuggestion_pair"
            ),
        ),
        migrations.AddConstraint(
            model_name="mergesuggestion",
            constraint=models.CheckConstraint(
                condition=models.Q(("first__lt", models.F("second"))), name="people_mergesuggestion_order"
            ),
        ),
        migrations.RunPython(derive, migrations.RunPython.noop, elidable=True),
    ]
