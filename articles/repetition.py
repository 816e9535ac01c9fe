"""The same words in several articles: where else they are quoted, and filters by that."""

from collections.abc import Collection
from typing import Any

from django.db.models import F, Model, Q, QuerySet

from articles.models import Quote
from newsapi.api.filters import Filter, ReferenceFilter, among
from newsapi.api.values import Boolean

MOST_APPEARANCES = 50


def appearances_beside(quote: Quote) -> list[Quote]:
    """The quotes of the same utterance in other articles, the earliest first: one query, if there are any."""
    if quote.utterance_id is None:
        return []
    others: QuerySet[Any] = Quote.objects.visible().filter(utterance=quote.utterance_id)
    others = others.exclude(article=quote.article_id).select_related("article")
    names = ("kind", "text", "published_at", "is_first", "article__headline", "article__slug")
    in_order = others.order_by(F("published_at").asc(nulls_last=True), "pk").only(*names)
    return list(in_order[:MOST_APPEARANCES])


class FirstFilter(Filter):
    """Of each utterance the quote that appeared first; or all of them."""

    field_class = Boolean

    def condition(self, model: type[Model], value: Any) -> Q:
        return Q(**{self.field_name: True}) if value else Q()


class SameUtteranceFilter(ReferenceFilter):
    """Quotes with all others of their utterance."""

    def condition(self, model: type[Model], value: Collection[int]) -> Q:
        # Looked up first: an `OR` with a subquery would walk all quotes.
        known = Quote.objects.filter(among("pk", value), utterance__isnull=False)
        same = set(known.values_list("utterance", flat=True))
        return among("pk", value) | among("utterance", same) if same else among("pk", value)
