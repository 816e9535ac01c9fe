"""Store the town, county or region of a role: mayors of one name in two towns are two."""

import django.db.models.functions.comparison
import newsapi.api.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_suggested_merges"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="affiliation",
            name="people_affiliation_unique",
        ),
        migrations.AddField(
            model_name="affiliation",
            name="place",
            field=models.CharField(
                blank=True,
                help_text="The town, county, state or region of the role, where a text tells: `Dayton` of its mayor.",
                max_length=200,
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="affiliation",
            name="place_key",
            field=newsapi.api.fields.FoldedField(max_length=200, null=True, source="place"),
        ),
        migrations.AddConstraint(
            model_name="affiliation",
            constraint=models.UniqueConstraint(
                models.F("person"),
                models.F("role_key"),
                django.db.models.functions.comparison.Coalesce(models.F("organization"), models.Value(0)),
                django.db.models.functions.comparison.Coalesce(models.F("country"), models.Value("")),
                django.db.models.functions.comparison.Coalesce(models.F("place_key"), models.Value("")),
                name="people_affiliation_unique",
            ),
        ),
    ]
