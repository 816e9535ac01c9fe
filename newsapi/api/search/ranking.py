"""The best fits first: pages in the order of relevance, without gaps or repeats while others come in.

Ranks are made of a record alone, and a cursor remembers which records there were when the first page was
read: later pages order the same records in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.db.models import BigIntegerField, F, Func, QuerySet

from newsapi.api.cursors import BadCursor, Cursor, fits
from newsapi.api.search import postgresql
from newsapi.api.search.hits import score
from newsapi.api.search.index import SearchIndex
from newsapi.api.search.query import Node, wanted
from newsapi.api.search.texts import texts_of
from newsapi.api.search.words import words

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

RELEVANCE = "relevance"
# So many of the records found are ranked, the newest: ranking looks at each of them.
CANDIDATES = 1_000
# The score of what is found besides, which comes after all that is ranked, and how cursors write it.
UNRANKED = -1
_NO_SCORE = "-"
# How much each class of weight counts: those of PostgreSQL's `ts_rank`.
_WEIGHTS = {"A": 1.0, "B": 0.4, "C": 0.2, "D": 0.1}


class Rank(Func):
    """How well a row fits a query, in millionths, in proportion to its length: PostgreSQL's `ts_rank`.

    What the query leaves out has no part in it: `ts_rank` would look for it, too, and rank all alike.
    """

    output_field = BigIntegerField()

    def __init__(self, node: Node) -> None:
        super().__init__(F("pk"))
        self.node = node

    def as_postgresql(self, compiler: Any, connection: Any, **_: Any) -> Any:
        key: Any = self.source_expressions[0]
        table = connection.ops.quote_name(key.alias)
        sql = f'(ts_rank({table}."{postgresql.COLUMN}", %s::tsquery, 1) * 1000000)::bigint'
        return sql, [postgresql.tsquery(wanted(self.node))]


@dataclass(frozen=True, slots=True)
class Place:
    """A record's place in the list, and the newest id there was when ranking began."""

    score: int
    pk: int
    newest: int

    @property
    def key(self) -> str:
        return f"{_NO_SCORE if self.score == UNRANKED else self.score}:{self.newest}"

    @property
    def order(self) -> tuple[int, int]:
        return self.score, self.pk

    @classmethod
    def of(cls, cursor: Cursor) -> Place:
        """The place that a cursor remembers; raise BadCursor where it is none."""
        score, _, newest = str(cursor.key).partition(":")
        numbers = [newest] if score == _NO_SCORE else [score, newest]
        if not all(part.isascii() and part.isdigit() and fits(int(part)) for part in numbers):
            raise BadCursor
        return cls(UNRANKED if score == _NO_SCORE else int(score), cursor.pk, int(newest))


def ranking_of(view: type[ResourceViewSet], index: SearchIndex, node: Node) -> Ranking:
    """The ranking of a resource's list: the newest are those that it has first, or those stored last."""
    dated = view.default_ordering.startswith("-")
    column = view.orderings[view.default_ordering.lstrip("-")] if dated else "id"
    return Ranking(index, node, tuple(dict.fromkeys([f"-{column}", "-id"])))


class Ranking:
    """The pages of one ranked list; `newest` is the order in which the candidates are taken."""

    def __init__(self, index: SearchIndex, node: Node, newest: tuple[str, ...]) -> None:
        self.index, self.node, self.newest = index, node, newest

    def page(self, rows: QuerySet[Any], cursor: Cursor | None, size: int) -> tuple[list[Any], bool]:
        """The rows next to the cursor, best first, each with its `rank_key`, and whether more follow."""
        at = None if cursor is None else Place.of(cursor)
        if at is not None:
            rows = rows.filter(pk__lte=at.newest)
        forward = cursor is None or cursor.forward
        if at is None or forward:
            places = self._after(rows, at, size + 1)
        else:
            places = self._before(rows, at, size + 1)
        chosen = places[:size] if forward else places[-size:]
        found = {row.pk: row for row in rows.filter(pk__in=[place.pk for place in chosen])[:size]}
        for place in chosen:
            if place.pk in found:
                found[place.pk].rank_key = place.key
        return [found[place.pk] for place in chosen if place.pk in found], len(places) > len(chosen)

    def best(self, rows: QuerySet[Any], size: int) -> tuple[list[Any], int]:
        """The rows that fit best, and how many were ranked."""
        places = self._ranked(rows, None)
        chosen = [place.pk for place in places[:size]]
        found = {row.pk: row for row in rows.filter(pk__in=chosen)[:size]}
        return [found[pk] for pk in chosen if pk in found], len(places)

    def _after(self, rows: QuerySet[Any], at: Place | None, size: int) -> list[Place]:
        """The next places after one."""
        ranked = self._ranked(rows, at, scored=at is None or at.score != UNRANKED)
        left = [one for one in ranked if at is None or one.order < at.order][:size]
        if len(left) == size or len(ranked) < CANDIDATES:
            return left
        rest = self._rest(rows, ranked).order_by("-pk")
        if at is not None and at.score == UNRANKED:
            rest = rest.filter(pk__lt=at.pk)
        return left + self._unranked(rest[: size - len(left)], ranked[0].newest)

    def _before(self, rows: QuerySet[Any], at: Place, size: int) -> list[Place]:
        """The last places before one."""
        ranked = self._ranked(rows, at)
        rest = []
        if at.score == UNRANKED:
            rows = self._rest(rows, ranked).filter(pk__gt=at.pk).order_by("pk")
            rest = self._unranked(rows[:size], at.newest)[::-1]
        return ([one for one in ranked if one.order > at.order] + rest)[-size:]

    def _ranked(self, rows: QuerySet[Any], at: Place | None, *, scored: bool = True) -> list[Place]:
        """All that is ranked, the best first; without scores where only the others are wanted."""
        candidates = rows.order_by(*self.newest)
        if scored:
            scores = self._scores(candidates)
        else:
            scores = [(pk, 0) for pk in candidates.values_list("pk", flat=True)[:CANDIDATES]]
        newest = self._newest(rows, [pk for pk, _ in scores]) if at is None else at.newest
        places = [Place(score, pk, newest) for pk, score in scores]
        return sorted(places, key=lambda place: place.order, reverse=True)

    @staticmethod
    def _newest(rows: QuerySet[Any], ids: list[int]) -> int:
        """The newest id of all that was found."""
        if len(ids) < CANDIDATES:
            return max(ids, default=0)
        return int(rows.order_by("-pk").values_list("pk", flat=True)[0])

    @staticmethod
    def _rest(rows: QuerySet[Any], ranked: list[Place]) -> QuerySet[Any]:
        """What was found and isn't ranked."""
        return rows.exclude(pk__in=[place.pk for place in ranked])

    @staticmethod
    def _unranked(rows: QuerySet[Any], newest: int) -> list[Place]:
        return [Place(UNRANKED, pk, newest) for pk in rows.values_list("pk", flat=True)]

    def _scores(self, rows: QuerySet[Any]) -> list[tuple[int, int]]:
        if connection.vendor == "postgresql":
            return list(rows.annotate(score=Rank(self.node)).values_list("pk", "score")[:CANDIDATES])
        weights = {name: _WEIGHTS[letter] for name, letter in self.index.weights.items()}
        texts = texts_of(self.index, list(rows.values_list("pk", flat=True)[:CANDIDATES]))
        return [
            (pk, score(self.node, [(weights[name], words(text)) for name, text in own]))
            for pk, own in texts.items()
        ]
