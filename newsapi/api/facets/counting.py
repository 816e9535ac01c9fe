"""Counting records by value, in one query over the pairs of filters."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from newsapi.api.filters.pairs import VALUE

_Sql = tuple[str, list[Any]]
_Parts = tuple[list[str], list[Any]]


@dataclass(frozen=True, slots=True)
class Tally:
    """The first values with their counts, and how many values there are in all."""

    groups: list[tuple[Any, int]]
    total: int


@dataclass(frozen=True, slots=True)
class Arm:
    """What several counts are added up from: the pairs of one filter, and the values that aren't named."""

    # Which kind of value it is; the same value of two kinds is two.
    kind: int
    pairs: list[QuerySet[Any]]
    left_out: QuerySet[Any]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A value with its count in each arm, by the place of the arm."""

    kind: int
    value: int
    counts: tuple[int, ...]


def tally(
    pairs: list[QuerySet[Any]], *, size: int, left_out: QuerySet[Any] | None = None, latest: bool = False
) -> Tally:
    """Count the records of each value: the most frequent first, or the latest; null and empty aside.

    `left_out` are values that aren't named. The values are grouped before anything is joined to them.
    """
    try:
        sql, parameters = _counted(pairs, left_out)
    except EmptyResultSet:
        return Tally([], 0)
    order = "1 DESC" if latest else "2 DESC, 1"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {VALUE}, n, COUNT(*) OVER () FROM ({sql}) AS counted ORDER BY {order} LIMIT %s",
            [*parameters, size],
        )
        rows = cursor.fetchall()
    return Tally([(value, count) for value, count, _ in rows], rows[0][2] if rows else 0)


def rank(arms: Sequence[Arm], *, size: int) -> tuple[list[Ranked], int]:
    """The values with the highest sums of their counts, and how many values there are in all."""
    parts, parameters = _parts(arms)
    if not parts:
        return [], 0
    counts = ", ".join(f"SUM(CASE WHEN arm = {place} THEN n ELSE 0 END)" for place in range(len(arms)))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT kind, {VALUE}, COUNT(*) OVER (), SUM(n) AS total, {counts} "
            f"FROM ({' UNION ALL '.join(parts)}) AS counted "
            f"GROUP BY kind, {VALUE} ORDER BY total DESC, kind, {VALUE} LIMIT %s",
            [*parameters, size],
        )
        rows = cursor.fetchall()
    found = [Ranked(kind, value, tuple(map(int, counts))) for kind, value, _, _, *counts in rows]
    return found, rows[0][2] if rows else 0


def _parts(arms: Sequence[Arm]) -> _Parts:
    """The counts of each arm that can have any, as queries to be added up."""
    parts: list[str] = []
    parameters: list[Any] = []
    for place, arm in enumerate(arms):
        try:
            sql, more = _counted(arm.pairs, arm.left_out)
        except EmptyResultSet:
            continue
        parts.append(f"SELECT {place} AS arm, {arm.kind} AS kind, {VALUE}, n FROM ({sql}) AS arm_{place}")
        parameters += more
    return parts, parameters


def _counted(pairs: list[QuerySet[Any]], left_out: QuerySet[Any] | None) -> _Sql:
    """How many records have each value; raises EmptyResultSet where none can have any."""
    sql, parameters = _compiled(pairs[0].union(*pairs[1:]) if len(pairs) > 1 else pairs[0])
    more: list[Any] = []
    if left_out is None:
        apart = f"{VALUE} <> ''"
    else:
        unnamed, more = _compiled(left_out)
        apart = f"{VALUE} NOT IN ({unnamed})"
    counted = f"SELECT {VALUE}, COUNT(*) AS n FROM ({sql}) AS pairs "
    return f"{counted} WHERE {VALUE} IS NOT NULL AND {apart} GROUP BY {VALUE}", [*parameters, *more]


def _compiled(rows: QuerySet[Any]) -> _Sql:
    sql, parameters = rows.query.get_compiler(connection=connection).as_sql()
    return sql, list(parameters)
