"""The condition that a row is found by a query, asked of the database's own index."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.db.models import BooleanField, F, Func

from newsapi.api.search import postgresql, sqlite
from newsapi.api.search.index import SearchIndex
from newsapi.api.search.query import Node

# From so many matches on SQLite, pages are walked: each row in their order is asked whether it is found.
# The candidates of a ranking are so many that walking to them pays later.
COMMON, COMMON_TO_RANK = 10_000, 50_000


class Found(Func):
    """True for the rows that a query finds: a condition like any other, for filters, counts and facets.

    PostgreSQL's planner knows how common a word is. SQLite's doesn't: there the rows of a page are asked one
    by one for `common` words, and found first by the index for all others, and wherever all are wanted.
    """

    output_field = BooleanField()

    def __init__(self, index: SearchIndex, node: Node, *, common: bool = False) -> None:
        super().__init__(F("pk"))
        self.index, self.node, self.common = index, node, common

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> Any:
        key, parameters = compiler.compile(self.source_expressions[0])
        table = sqlite.fts(self.index)
        found = f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH %s'
        if self.common and compiler.query.is_sliced:
            sql = f"EXISTS ({found} AND rowid = {key})"
            return sql, [sqlite.match(self.node), *parameters]
        return f"{key} IN ({found})", [*parameters, sqlite.match(self.node)]

    def as_postgresql(self, compiler: Any, connection: Any, **_: Any) -> Any:
        key: Any = self.source_expressions[0]
        table = connection.ops.quote_name(key.alias)
        return postgresql.condition(self.index, self.node, table)


def found(index: SearchIndex, node: Node, *, ranked: bool = False) -> Found:
    """The condition, with what SQLite has to be told of how common the query is: one query more there."""
    most = COMMON_TO_RANK if ranked else COMMON
    return Found(index, node, common=connection.vendor == "sqlite" and _has_matches(most, index, node))


def _has_matches(number: int, index: SearchIndex, node: Node) -> bool:
    table = sqlite.fts(index)
    with connection.cursor() as cursor:
        cursor.execute(
            f'SELECT COUNT(*) FROM (SELECT 1 FROM "{table}" WHERE "{table}" MATCH %s LIMIT %s)',
            [sqlite.match(node), number],
        )
        return bool(cursor.fetchone()[0] == number)
