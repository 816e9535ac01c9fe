"""The conventions that every endpoint shares, and the three tables behind them."""

from typing import Any

from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate


class ApiConfig(AppConfig):
    name = "newsapi.api"
    label = "api"
    verbose_name = "API"

    def ready(self) -> None:
        """Give SQLite its function of words, and let its triggers outlive migrations."""
        from newsapi.api.search.operations import put_triggers_away, set_triggers_again

        connection_created.connect(_add_functions)
        pre_migrate.connect(put_triggers_away, sender=self)
        post_migrate.connect(set_triggers_again, sender=self)


def _add_functions(connection: Any, **_: Any) -> None:
    if connection.vendor == "sqlite":
        from newsapi.api.search.sqlite import add_functions

        add_functions(connection.connection)
