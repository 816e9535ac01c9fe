"""How migrations make and drop search indexes, and how triggers outlive the migrations of their tables."""

from __future__ import annotations

from typing import Any

from django.db import connections
from django.db.migrations.operations.base import Operation

from newsapi.api.search import postgresql, sqlite
from newsapi.api.search.index import SearchIndex, declared


class _SearchOperation(Operation):
    reversible = True
    reduces_to_sql = True

    def state_forwards(self, app_label: str, state: Any) -> None:
        """The index is no part of the models: the ORM neither reads nor writes it."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        self._run(schema_editor, self.forwards(schema_editor.connection.vendor))

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        self._run(schema_editor, self.backwards(schema_editor.connection.vendor))

    def forwards(self, vendor: str) -> list[str]:
        raise NotImplementedError

    def backwards(self, vendor: str) -> list[str]:
        raise NotImplementedError

    @staticmethod
    def _run(schema_editor: Any, statements: list[str]) -> None:
        for statement in statements:
            # Without parameters: a % is a %.
            schema_editor.execute(statement, params=None)


class CreateSearchFunctions(_SearchOperation):
    """The folding of texts, where it isn't a function of each connection."""

    def forwards(self, vendor: str) -> list[str]:
        return postgresql.create_functions() if vendor == "postgresql" else []

    def backwards(self, vendor: str) -> list[str]:
        return postgresql.drop_functions() if vendor == "postgresql" else []

    def describe(self) -> str:
        return "Create the functions that fold texts to words"


class CreateSearchIndex(_SearchOperation):
    """The search index of one table, filled with the rows that are there."""

    def __init__(self, index: SearchIndex) -> None:
        self.index = index

    def deconstruct(self) -> Any:
        return self.__class__.__name__, [self.index], {}

    def forwards(self, vendor: str) -> list[str]:
        if vendor == "postgresql":
            return postgresql.create(self.index)
        return [
            sqlite.create_table(self.index),
            *sqlite.triggers(self.index).values(),
            *sqlite.fill(self.index),
        ]

    def backwards(self, vendor: str) -> list[str]:
        if vendor == "postgresql":
            return postgresql.drop(self.index)
        names = sqlite.triggers(self.index)
        return [*(f"DROP TRIGGER IF EXISTS {name}" for name in names), sqlite.drop_table(self.index)]

    def describe(self) -> str:
        return f"Create the search index of {self.index.table}"


# -- SQLite changes a table by making it anew, and its triggers are lost with the old one ----------------


def put_triggers_away(using: str, plan: Any, **_: Any) -> None:
    """Before migrations: none that makes a table anew stumbles over the triggers that name it."""
    if plan and connections[using].vendor == "sqlite":
        with connections[using].cursor() as cursor:
            for index in declared():
                for name in sqlite.triggers(index):
                    cursor.execute(f"DROP TRIGGER IF EXISTS {name}")


def set_triggers_again(using: str, **_: Any) -> None:
    """After migrations: set what is missing, and index anew what was written in between."""
    connection = connections[using]
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master")
        there = {name for (name,) in cursor.fetchall()}
        for index in declared():
            missing = {n: sql for n, sql in sqlite.triggers(index).items() if n not in there}
            if sqlite.fts(index) in there and missing:
                for statement in (*missing.values(), *sqlite.fill(index)):
                    cursor.execute(statement)
