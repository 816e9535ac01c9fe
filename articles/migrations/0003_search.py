"""Index headlines, bodies, quotes and events for full-text search."""

from django.db import migrations

from newsapi.api.search.index import Column, SearchIndex
from newsapi.api.search.operations import CreateSearchIndex


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_language_in_any_case"), ("people", "0002_search")]

    operations = [
        CreateSearchIndex(
            SearchIndex("articles_article", (Column("headline", "A"), Column("body", "D")), stored=False)
        ),
        CreateSearchIndex(SearchIndex("articles_quote", (Column("text", "D"),), stored=False)),
        CreateSearchIndex(SearchIndex("articles_event", (Column("name", "A"), Column("place", "B")))),
    ]
