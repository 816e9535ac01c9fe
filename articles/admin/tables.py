"""What was read from an article, as tables beside it."""

import datetime as dt

from articles.models import Article, Quote
from newsapi.api.editing import Table, change_link, record_table, why
from newsapi.api.models import Precision

# How much of an ISO date is known.
_KNOWN = {Precision.TIME: 16, Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}


def as_known(moment: dt.date | None, precision: str | None) -> str | None:
    """A date or time as exactly as it is known: `2024-11` where the day is not."""
    if moment is None or precision is None:
        return None
    return str(moment)[: _KNOWN[Precision(precision)]]


def quote_table(article: Article) -> Table:
    quotes = article.quotes.select_related("speaker", "organization").order_by("start", "pk")
    return record_table(
        "Quotes",
        quotes,
        columns={
            "Quote": change_link,
            "Speaker": lambda quote: quote.speaker or quote.organization or quote.speaker_label,
            "Kind": lambda quote: quote.kind,
            "Said on": lambda quote: as_known(quote.said_on, quote.said_on_precision),
            "Rule (confidence)": why,
            "Status": lambda quote: quote.status,
        },
        of=("article", article.pk),
    )


def repetition_table(quote: Quote) -> Table | None:
    """Where else the same words are quoted."""
    if quote.utterance_id is None:
        return None
    same = Quote.objects.filter(utterance=quote.utterance_id).exclude(pk=quote.pk)
    return record_table(
        "Also quoted in",
        same.select_related("article").defer("article__body").order_by("published_at", "pk"),
        columns={
            "Quote": change_link,
            "Article": lambda other: change_link(other.article),
            "Published": lambda other: other.published_at and f"{other.published_at:%Y-%m-%d}",
            "First": lambda other: "first" if other.is_first else "",
        },
        of=("utterance", quote.utterance_id),
        can_add=False,
    )


def mention_table(article: Article) -> Table:
    mentions = article.mentions.select_related("person", "organization").order_by("start", "pk")
    return record_table(
        "Mentions",
        mentions,
        columns={
            "Words": change_link,
            "Who": lambda mention: change_link(mention.party),
            "Form": lambda mention: mention.get_form_display(),
            "Rule (confidence)": why,
            "Status": lambda mention: mention.status,
        },
        of=("article", article.pk),
    )


def event_table(article: Article) -> Table:
    reports = article.event_reports.select_related("event").order_by("start", "pk")
    return record_table(
        "Events",
        reports,
        columns={
            "Event": lambda report: change_link(report.event),
            "Type": lambda report: report.event.type,
            "On": lambda report: as_known(report.event.starts_on, report.event.date_precision),
            "Place": lambda report: report.event.place,
            "Words": lambda report: change_link(report, report.text or "–"),
            "Rule (confidence)": why,
            "Status": lambda report: report.status,
        },
        of=("article", article.pk),
    )


def role_table(article: Article) -> Table:
    reports = article.affiliation_reports.select_related(
        "affiliation__person", "affiliation__organization"
    ).order_by("start", "pk")
    return record_table(
        "Roles",
        reports,
        columns={
            "Role": lambda report: change_link(report.affiliation),
            "Of": lambda report: change_link(report.affiliation.person),
            "At": lambda report: report.affiliation.organization,
            "Place": lambda report: report.affiliation.place,
            "Country": lambda report: report.affiliation.country,
            "Rule (confidence)": lambda report: why(report.affiliation),
            "Status": lambda report: report.affiliation.status,
        },
        of=("article", article.pk),
        can_add=False,
    )
