"""The searched texts of a few records: what highlights are made of, and SQLite's ranks."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import connection

from newsapi.api.search.index import SearchIndex

Texts = dict[int, list[tuple[str, str]]]


def texts_of(index: SearchIndex, ids: Collection[int]) -> Texts:
    """Each record's texts with the names of their columns: one query, one more for those of another table."""
    names = [column.name for column in index.columns]
    rows: Any = index.model._default_manager.filter(pk__in=ids).order_by().values_list("pk", *names)
    found: Texts = {}
    for key, *values in rows:
        found[key] = [(name, text) for name, text in zip(names, values, strict=True) if text]
    if index.others and ids:
        for key, text in _others(index, ids):
            found.setdefault(key, []).append((index.others.name, text))
    return found


def _others(index: SearchIndex, ids: Collection[int]) -> list[tuple[int, str]]:
    others = index.others
    assert others is not None
    places = ", ".join(["%s"] * len(ids))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {others.key}, {others.column} FROM {others.table} "
            f"WHERE {others.key} IN ({places}) ORDER BY id",
            list(ids),
        )
        return cursor.fetchall()  # type: ignore[no-any-return]
