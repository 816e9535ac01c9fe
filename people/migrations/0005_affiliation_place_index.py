"""Find roles by their place."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0004_affiliation_place'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='affiliation',
            index=models.Index(fields=['place_key', 'person'], name='people_affiliation_place'),
        ),
    ]
