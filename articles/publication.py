"""What follows from the date of an article: that of its quotes, and when roles were reported."""

from django.utils import timezone

from articles.affiliations import refresh_affiliations
from articles.models import AffiliationReport, Article, Quote
from articles.utterances import regroup


def follow_publication(article: Article) -> None:
    """Bring quotes and affiliations in line with an article's changed date; call it in the transaction."""
    quotes = Quote.objects.filter(article=article)
    quotes.update(published_at=article.published_at, updated_at=timezone.now())
    regroup(list(quotes.values_list("pk", flat=True)))
    reported = AffiliationReport.objects.filter(article=article).values_list("affiliation", flat=True)
    refresh_affiliations(set(reported))
