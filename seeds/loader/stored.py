"""Stored articles as a document gives them, to be read again."""

import dataclasses
import datetime as dt

from articles.models import Article
from newsapi.api.models import Precision
from seeds.extraction.findings import ArticleFields

# What the page around the text said: it is gone, and is not read anew.
OF_THE_SOURCE = frozenset(field.name for field in dataclasses.fields(ArticleFields)) - {
    "reading",
    "extractor",
} | {
    "published_precision",
    "modified_precision",
    "word_count",
}
_LENGTHS = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}


def stored_fields(article: Article) -> ArticleFields:
    """The fields of an article in the form in which readers give them; two queries for its credits."""
    return ArticleFields(
        body=article.body,
        headline=article.headline,
        section=article.section,
        dateline=article.dateline,
        country=article.country,
        publisher=article.publisher.name if article.publisher else None,
        provider=article.provider.name if article.provider else None,
        byline=article.byline,
        authors=tuple(
            row.person.name for row in article.authorships.select_related("person").order_by("position")
        ),
        published_at=_printed(article.published_at, article.published_precision),
        modified_at=_printed(article.modified_at, article.modified_precision),
        source_url=article.source_url,
        language=article.language,
        image_caption=article.image_caption,
        image_credit=article.image_credit,
    )


def _printed(moment: dt.datetime | None, precision: str | None) -> str | None:
    if moment is None:
        return None
    text = moment.isoformat().replace("+00:00", "Z")
    return text[: _LENGTHS[Precision(precision)]] if precision in _LENGTHS else text
