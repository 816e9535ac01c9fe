"""The import: from news documents to records."""

from django.apps import AppConfig


class SeedsConfig(AppConfig):
    name = "seeds"
