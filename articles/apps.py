"""Articles, quotes and events, and whatever joins them with people."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "articles"

    def ready(self) -> None:
        """Make known what is searched, before anything migrates."""
        import articles.indexes  # noqa: F401
