"""Which articles, quotes and events are asked for, and in which shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db import models

from newsapi.api.models import Status

if TYPE_CHECKING:
    from articles.models import Article, Event, Quote  # noqa: F401  (named in quotes below)


class ArticleQuerySet(models.QuerySet["Article"]):
    def visible(self) -> Self:
        """All of them: an article is no statement and can't be rejected."""
        return self.all()


class QuoteQuerySet(models.QuerySet["Quote"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)


class EventQuerySet(models.QuerySet["Event"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)
