"""Counting records by value, in one query over the pairs of a filter."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from newsapi.api.filters.pairs import VALUE


@dataclass(frozen=True, slots=True)
class Tally:
    """The first values with their counts, and how many values there are in all."""

    groups: list[tuple[Any, int]]
    total: int


def tally(
    arms: list[QuerySet[Any]], *, size: int, left_out: QuerySet[Any] | None = None, latest: bool = False
) -> Tally:
    """Count the records of each value: the most frequent first, or the latest; null and empty aside.

    `left_out` are values that aren't named. The values are grouped before anything is joined to them.
    """
    try:
        sql, parameters = _sql(arms[0].union(*arms[1:]) if len(arms) > 1 else arms[0])
        unnamed, more = ("", ()) if left_out is None else _sql(left_out)
    except EmptyResultSet:
        return Tally([], 0)
    apart = f" AND {VALUE} NOT IN ({unnamed})" if unnamed else ""
    if left_out is None:
        apart = f" AND {VALUE} <> ''"
    order = "1 DESC" if latest else "2 DESC, 1"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {VALUE}, COUNT(*), COUNT(*) OVER () FROM ({sql}) AS pairs "
            f"WHERE {VALUE} IS NOT NULL{apart} GROUP BY {VALUE} ORDER BY {order} LIMIT %s",
            [*parameters, *more, size],
        )
        rows = cursor.fetchall()
    return Tally([(value, count) for value, count, _ in rows], rows[0][2] if rows else 0)


def _sql(rows: QuerySet[Any]) -> tuple[str, tuple[Any, ...]]:
    sql, parameters = rows.query.get_compiler(connection=connection).as_sql()
    return sql, tuple(parameters)
