"""Index the names of people and organizations for full-text search."""

from django.db import migrations

from newsapi.api.search.index import Column, Others, SearchIndex
from newsapi.api.search.operations import CreateSearchFunctions, CreateSearchIndex


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]

    operations = [
        CreateSearchFunctions(),
        CreateSearchIndex(
            SearchIndex(
                "people_person",
                (Column("name", "A"),),
                Others("aliases", "people_alias", "person_id", "name"),
            )
        ),
        CreateSearchIndex(
            SearchIndex(
                "people_organization",
                (Column("name", "A"), Column("acronym", "A")),
                Others("aliases", "people_alias", "organization_id", "name"),
            )
        ),
    ]
