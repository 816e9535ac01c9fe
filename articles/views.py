"""The endpoints of articles, quotes and events."""

from articles.entries import article_entry, event_entry, quote_entry
from articles.filters import ArticleFilterSet, EventFilterSet, QuoteFilterSet
from articles.indexes import ARTICLES, EVENTS, QUOTES
from articles.jsonld import event, news_article, quotation
from articles.models import Article, Event, Quote
from articles.serializers import (
    EVENT_LISTS,
    ArticleDetailSerializer,
    ArticleSerializer,
    EventDetailSerializer,
    EventSerializer,
    QuoteDetailSerializer,
    QuoteSerializer,
)
from newsapi.api.models import Resource
from newsapi.api.views import ResourceViewSet


class ArticleViewSet(ResourceViewSet):
    """Articles: the news texts, with everything that was read from each."""

    resource = Resource.ARTICLES
    title = "headline"
    queryset = Article.objects.all()
    serializer_class = ArticleSerializer
    detail_serializer_class = ArticleDetailSerializer
    filterset_class = ArticleFilterSet
    orderings = {"published_at": "published_sort", "updated_at": "updated_at", "id": "id"}
    default_ordering = "-published_at"
    jsonld = staticmethod(news_article)
    entry = staticmethod(article_entry)
    search_index = ARTICLES
    facets = (
        "publisher",
        "provider",
        "author",
        "person",
        "organization",
        "speaker",
        "quoted",
        "event",
        "language",
        "country",
        "published_at",
    )


class QuoteViewSet(ResourceViewSet):
    """Quotes: who said what, in which words, when, about whom, in which article, at which characters."""

    resource = Resource.QUOTES
    title = "text"
    queryset = Quote.objects.all()
    serializer_class = QuoteSerializer
    detail_serializer_class = QuoteDetailSerializer
    filterset_class = QuoteFilterSet
    orderings = {
        "said_on": "said_on_sort",
        "published_at": "published_sort",
        "updated_at": "updated_at",
        "id": "id",
    }
    default_ordering = "-said_on"
    jsonld = staticmethod(quotation)
    entry = staticmethod(quote_entry)
    search_index = QUOTES
    facets = (
        "speaker",
        "organization",
        "via",
        "about",
        "kind",
        "event",
        "publisher",
        "role",
        "country",
        "status",
        "said_on",
        "published_at",
    )


class EventViewSet(ResourceViewSet):
    """Events: what happened, when and where, and who took part."""

    resource = Resource.EVENTS
    queryset = Event.objects.all()
    serializer_class = EventSerializer
    detail_serializer_class = EventDetailSerializer
    filterset_class = EventFilterSet
    orderings = {"starts_on": "starts_sort", "updated_at": "updated_at", "id": "id"}
    default_ordering = "-starts_on"
    jsonld = staticmethod(event)
    entry = staticmethod(event_entry)
    search_index = EVENTS
    facets = ("type", "person", "organization", "place", "country", "status", "starts_on")
    related_lists = EVENT_LISTS
