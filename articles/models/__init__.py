"""Articles, what they mention, who is quoted in them, and the events they report."""

from articles.models.articles import AffiliationReport, Article, Authorship, Mention, MentionForm, Reading
from articles.models.events import Event, EventReport, EventType, Participation, ParticipationRole
from articles.models.merges import Merge, MergeableResource
from articles.models.quotes import Attribution, AttributionKind, Quote, QuoteAbout, QuoteKind
from articles.models.utterances import Shingle, Utterance, Wording

__all__ = [
    "AffiliationReport",
    "Article",
    "Attribution",
    "AttributionKind",
    "Authorship",
    "Event",
    "EventReport",
    "EventType",
    "Mention",
    "MentionForm",
    "Merge",
    "MergeableResource",
    "Participation",
    "ParticipationRole",
    "Quote",
    "QuoteAbout",
    "QuoteKind",
    "Reading",
    "Shingle",
    "Utterance",
    "Wording",
]
