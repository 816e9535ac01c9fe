"""Let the index of languages serve tags in any case."""

from django.db import migrations, models
from django.db.models import F
from django.db.models.functions import Lower


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_initial")]

    operations = [
        migrations.RemoveIndex("article", "article_language"),
        migrations.AddIndex(
            "article",
            models.Index(
                Lower("language"), F("published_sort").desc(), F("id").desc(), name="article_language"
            ),
        ),
    ]
