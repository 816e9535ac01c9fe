"""Quotes in articles of their own, grouped as an import would."""

import datetime as dt
from typing import Any

from articles.models import Quote
from articles.utterances import regroup
from tests.factories import make_article, make_quote

# Twenty words that nobody says twice by chance.
SPEECH = (
    "The harbour at Westmarch will stay closed until every crane has been tested, and no shipping company "
    "will be given an exception."
)
DAY = dt.datetime(2024, 5, 6, tzinfo=dt.UTC)


def said(text: str = SPEECH, *, days: int | None = 0, **values: Any) -> Quote:
    """A quote published so many days after a certain one, without a day on which it was said."""
    published = None if days is None else DAY + dt.timedelta(days=days)
    article = values.pop("article", None) or make_article(published_at=published)
    quote = make_quote(text=text, article=article, **{"said_on": None, **values})
    regroup([quote.pk])
    return quote


def groups() -> list[set[int]]:
    """The ids of the quotes of every utterance."""
    found: dict[int, set[int]] = {}
    for pk, utterance in Quote.objects.filter(utterance__isnull=False).values_list("pk", "utterance"):
        found.setdefault(utterance, set()).add(pk)
    return sorted(found.values(), key=min)


def first() -> list[int]:
    """The quotes that appeared first, of those that are quoted more than once."""
    rows = Quote.objects.filter(utterance__isnull=False, is_first=True)
    return list(rows.order_by("pk").values_list("pk", flat=True))
