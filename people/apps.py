"""People, organizations, their names and what holds them together."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "people"

    def ready(self) -> None:
        """Make known what is searched, before anything migrates."""
        import people.indexes  # noqa: F401
