"""Which articles, quotes and events there are to be seen, and which rows belong to each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db import models

from newsapi.api.models import Status
from newsapi.api.querysets import related_rows

if TYPE_CHECKING:
    from articles.models import Article, Event, Quote  # noqa: F401  (named in quotes below)


class ArticleQuerySet(models.QuerySet["Article"]):
    def visible(self) -> Self:
        """All of them: an article is no statement and can't be rejected."""
        return self.all()

    def rows_of(self, relation: str) -> models.QuerySet[Any]:
        """Its authors in the order of the byline; the statements read from it in the order of the text."""
        rows = related_rows(self.model, relation)
        if relation == "authorships":
            return rows.order_by("position")
        holder = "affiliation__status" if relation == "affiliation_reports" else "status"
        return rows.exclude(**{holder: Status.REJECTED}).order_by("start", "id")


class QuoteQuerySet(models.QuerySet["Quote"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def rows_of(self, relation: str) -> models.QuerySet[Any]:
        """Who else is behind it, and whom it is about, in the order in which they were found."""
        return related_rows(self.model, relation).order_by("id")


class EventQuerySet(models.QuerySet["Event"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def rows_of(self, relation: str) -> models.QuerySet[Any]:
        """Who took part, in the order in which they were found; rejected are neither they nor their part."""
        rows = related_rows(self.model, relation)
        for rejected in ("status", "person__status", "organization__status"):
            rows = rows.exclude(**{rejected: Status.REJECTED})
        return rows.order_by("id")
