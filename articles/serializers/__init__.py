"""Articles, quotes and events as JSON."""

from articles.serializers.articles import ArticleDetailSerializer, ArticleSerializer
from articles.serializers.events import EVENT_LISTS, EventDetailSerializer, EventSerializer
from articles.serializers.quotes import QuoteDetailSerializer, QuoteSerializer

__all__ = [
    "EVENT_LISTS",
    "ArticleDetailSerializer",
    "ArticleSerializer",
    "EventDetailSerializer",
    "EventSerializer",
    "QuoteDetailSerializer",
    "QuoteSerializer",
]
