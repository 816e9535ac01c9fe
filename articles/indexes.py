"""What is searched of articles, quotes and events, and how much of a body the passages found may show."""

from django.conf import settings

from articles.excerpts import excerpt
from newsapi.api.search.index import Column, SearchIndex, declare


def shown_body(body: str) -> str | None:
    """As much of a body as the API gives away."""
    if settings.PUBLIC_BODY == "full":
        return body
    return excerpt(body) if settings.PUBLIC_BODY == "excerpt" else None


ARTICLES = declare(
    SearchIndex(
        "articles_article", (Column("headline", "A"), Column("body", "D", shown=shown_body)), stored=False
    )
)
QUOTES = declare(SearchIndex("articles_quote", (Column("text", "D"),), stored=False))
EVENTS = declare(SearchIndex("articles_event", (Column("name", "A"), Column("place", "B"))))
