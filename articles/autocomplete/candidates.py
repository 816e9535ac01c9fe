"""Which records a beginning may mean, and how often each is mentioned: few of many, in bounded time.

The index of names finds who has words that begin so. Where a letter or two are the beginning of more names
than can be counted between two keystrokes, those who are mentioned most in the latest news are looked at,
and some of the others where these are few.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Model, QuerySet

from articles.models import EventReport, Mention
from newsapi.api.lookups import find, is_id
from newsapi.api.models import Resource, Status
from newsapi.api.resources import registered
from newsapi.api.search.condition import Found
from newsapi.api.search.query import Every, Term

# How many records are counted, how many of the latest mentions tell who is in the news, and how many of
# those are enough.
MAX_COUNTED = 500
LATEST = 10_000
ENOUGH = 100
_COMPARED = 5_000


@dataclass(frozen=True, slots=True)
class Named:
    """What tells of a kind of record: the rows that name it in articles."""

    table: type[Model]
    column: str


TYPES = {
    Resource.PEOPLE: Named(Mention, "person"),
    Resource.ORGANIZATIONS: Named(Mention, "organization"),
    Resource.EVENTS: Named(EventReport, "event"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that may be meant, and in how many articles it is named."""

    resource: Resource
    pk: int
    articles: int
    # True where the text is its very slug or identifier.
    exact: bool


def candidates(resource: Resource, text: str, words: Sequence[str]) -> list[Candidate]:
    """The records with words that begin as these do, and the one whose key the text is."""
    exact = set() if is_id(text) else set(find(resource, [text]).ids.values())
    ids = exact | _beginning(resource, words)
    named = _named(resource).filter(**{f"{TYPES[resource].column}__in": ids})
    counts = dict(
        named.values_list(TYPES[resource].column).annotate(times=Count("article", distinct=True)).order_by()
    )
    return [Candidate(resource, pk, counts.get(pk, 0), pk in exact) for pk in sorted(ids)]


def _beginning(resource: Resource, words: Sequence[str]) -> set[int]:
    view = registered()[resource]
    if not words or view.search_index is None:
        return set()
    node = Every(tuple(Term((word,), prefix=True) for word in words))
    rows: Any = view.queryset.model._default_manager.visible().filter(Found(view.search_index, node))
    found = set(rows.order_by().values_list("pk", flat=True)[: MAX_COUNTED + 1])
    if len(found) <= MAX_COUNTED:
        return found
    often = _in_the_news(resource)
    meant = set(rows.filter(pk__in=often).order_by().values_list("pk", flat=True))
    named = [pk for pk in often if pk in meant][:ENOUGH]
    return set(named) if len(named) == ENOUGH else found | set(named)


def _in_the_news(resource: Resource) -> list[int]:
    """Those whom the latest mentions name most often."""
    column = TYPES[resource].column
    latest = _named(resource).filter(**{f"{column}__isnull": False}).order_by("-pk")[:LATEST]
    often = TYPES[resource].table._default_manager.filter(pk__in=latest.values("pk"))
    counted = often.values(column).annotate(times=Count("pk")).order_by("-times", column)
    return [row[column] for row in counted[:_COMPARED]]


def _named(resource: Resource) -> QuerySet[Any]:
    return TYPES[resource].table._default_manager.exclude(status=Status.REJECTED)
