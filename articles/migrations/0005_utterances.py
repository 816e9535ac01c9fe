"""Group the quotes of different articles that are one utterance."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_merge")]

    operations = [
        migrations.CreateModel(
            name="Utterance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("articles", models.PositiveIntegerField(default=0, help_text="How many articles quote it.")),
            ],
        ),
        migrations.CreateModel(
            name="Wording",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        help_text="A digest of all that tells it from others.", max_length=32, unique=True
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        help_text="The words, folded; of a mixed quote those in quotation marks."
                    ),
                ),
                (
                    "is_reported",
                    models.BooleanField(help_text="Whether nobody claims that these were the very words."),
                ),
                (
                    "speaker",
                    models.CharField(help_text="Who said it; empty where no article says.", max_length=40),
                ),
                (
                    "said_from",
                    models.DateField(help_text="The first day on which it may have been said.", null=True),
                ),
                (
                    "said_to",
                    models.DateField(help_text="The last day on which it may have been said.", null=True),
                ),
                (
                    "published_on",
                    models.DateField(help_text="The day on which it was published.", null=True),
                ),
                (
                    "utterance",
                    models.ForeignKey(
                        help_text="What it words.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="wordings",
                        to="articles.utterance",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Shingle",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.BigIntegerField(help_text="A digest of the words.")),
                (
                    "wording",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shingles",
                        to="articles.wording",
                    ),
                ),
            ],
            options={"indexes": [models.Index(fields=["number", "wording"], name="shingle_number")]},
        ),
        migrations.AddField(
            model_name="quote",
            name="wording",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="quotes",
                to="articles.wording",
            ),
        ),
        migrations.AddField(
            model_name="quote",
            name="utterance",
            field=models.ForeignKey(
                db_index=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="quotes",
                to="articles.utterance",
            ),
        ),
        migrations.AddField(
            model_name="quote",
            name="is_first",
            field=models.BooleanField(
                default=True,
                editable=False,
                help_text="Whether no earlier article, nor the same one before, quotes these or nearly these "
                "words.",
            ),
        ),
        migrations.AddIndex(
            model_name="quote",
            index=models.Index(fields=["utterance", "published_at"], name="quote_utterance"),
        ),
    ]
