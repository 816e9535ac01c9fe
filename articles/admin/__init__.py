"""The desk for articles and for what was read from them."""

from articles.admin.articles import ArticleAdmin
from articles.admin.events import EventAdmin, EventReportAdmin, ParticipationAdmin
from articles.admin.mentions import AffiliationReportAdmin, MentionAdmin
from articles.admin.merges import MergeAdmin
from articles.admin.merging import MergingOrganizationAdmin, MergingPersonAdmin
from articles.admin.quotes import AttributionAdmin, QuoteAboutAdmin, QuoteAdmin
from articles.admin.suggestions import MergeSuggestionAdmin

__all__ = [
    "AffiliationReportAdmin",
    "ArticleAdmin",
    "AttributionAdmin",
    "EventAdmin",
    "EventReportAdmin",
    "MentionAdmin",
    "MergeAdmin",
    "MergeSuggestionAdmin",
    "MergingOrganizationAdmin",
    "MergingPersonAdmin",
    "ParticipationAdmin",
    "QuoteAboutAdmin",
    "QuoteAdmin",
]
