"""Which articles, quotes and events are asked for, and in which shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Prefetch

from newsapi.api.models import Status

if TYPE_CHECKING:
    from articles.models import Article, Event, Quote  # noqa: F401  (named in quotes below)

_PARTIES = ("person", "organization")


def related_rows(model: type[models.Model], path: str) -> models.QuerySet[Any]:
    """All rows of the model at the end of a relation."""
    related: Any = model._meta.get_field(path).related_model
    return related._default_manager.all()  # type: ignore[no-any-return]


class ArticleQuerySet(models.QuerySet["Article"]):
    def visible(self) -> Self:
        """All of them: an article is no statement and can't be rejected."""
        return self.all()

    def for_list(self) -> Self:
        """With publisher, provider and authors, without the body: one query more."""
        authors = related_rows(self.model, "authorships").select_related("person").order_by("position")
        rows = self.select_related("publisher", "provider").defer("body")
        return rows.prefetch_related(Prefetch("authorships", authors))

    def for_detail(self) -> Self:
        """With the body and every statement read from it: the same number of queries for any article."""
        rows = self.for_list().defer(None)
        events: Any = related_rows(related_rows(self.model, "event_reports").model, "event")
        quotes: Any = related_rows(self.model, "quotes")
        reports = related_rows(self.model, "event_reports").exclude(status=Status.REJECTED)
        mentions = related_rows(self.model, "mentions").exclude(status=Status.REJECTED)
        roles = related_rows(self.model, "affiliation_reports").exclude(affiliation__status=Status.REJECTED)
        return rows.prefetch_related(
            Prefetch("mentions", mentions.select_related(*_PARTIES).order_by("start", "id")),
            Prefetch(
                "affiliation_reports",
                roles.select_related("affiliation__organization", "affiliation__person").order_by(
                    "start", "id"
                ),
            ),
            Prefetch("event_reports", reports.order_by("start", "id")),
            Prefetch("event_reports__event", events.for_list()),
            Prefetch("quotes", quotes.visible().for_article().order_by("start", "id")),
        )


class QuoteQuerySet(models.QuerySet["Quote"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def for_article(self) -> Self:
        """With who is behind each and whom it is about: two queries more."""
        rows: Any = self.select_related("speaker", "organization", "event")
        parties = (
            Prefetch(name, related_rows(self.model, name).select_related(*_PARTIES).order_by("id"))
            for name in ("attributions", "about")
        )
        return rows.prefetch_related(*parties)  # type: ignore[no-any-return]

    def for_list(self) -> Self:
        """The same with the article, but for its body."""
        return self.for_article().select_related("article").defer("article__body")

    def for_detail(self) -> Self:
        """The same with the body, for the sentences around the quote."""
        return self.for_list().defer(None)


class EventQuerySet(models.QuerySet["Event"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def for_list(self) -> Self:
        """With who took part: one query more."""
        parts = related_rows(self.model, "participations").select_related(*_PARTIES).order_by("id")
        for rejected in ("status", "person__status", "organization__status"):
            parts = parts.exclude(**{rejected: Status.REJECTED})
        return self.prefetch_related(Prefetch("participations", parts))

    def for_detail(self) -> Self:
        return self.for_list()
