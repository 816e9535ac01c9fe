"""By what articles, quotes and events can be filtered."""

from collections.abc import Collection
from typing import Any

from django.db.models import Model, Q

from articles.models import Attribution, AttributionKind, EventType, QuoteKind
from newsapi.api.filters import (
    ChoiceFilter,
    CountryFilter,
    DayBoundFilter,
    FilterSet,
    LanguageFilter,
    MomentBoundFilter,
    PartyFilter,
    PresenceFilter,
    ReferenceFilter,
    StatementFilterSet,
    TextFilter,
    among,
    some,
)
from newsapi.api.models import Resource

# Up to so many joint statements are named by their ids; more of them by a subquery.
MAX_JOINT = 1_000


def spoken_by(speaker: str, party: str, ids: Collection[int]) -> Q:
    """Quotes of these people or bodies, alone or jointly.

    Joint statements are few and looked up first: the condition of those without any is one column, whose
    index also sorts. An `OR` with a subquery would walk all quotes.
    """
    joint = Attribution.objects.filter(among(party, ids), kind=AttributionKind.CO_SPEAKER)
    rows = joint.values("quote_id")
    quotes = [row["quote_id"] for row in rows.distinct()[: MAX_JOINT + 1]]
    if not quotes:
        return among(speaker, ids)
    return among(speaker, ids) | (among("pk", quotes) if len(quotes) <= MAX_JOINT else Q(pk__in=rows))


class SpokenByFilter(ReferenceFilter):
    """Who said it, alone or jointly; `party` is the column of those who joined in."""

    def __init__(self, field_name: str, resource: Resource, *, party: str, **kwargs: Any) -> None:
        super().__init__(field_name, resource, **kwargs)
        self.party = party

    def condition(self, model: type[Model], value: Collection[int]) -> Q:
        return spoken_by(self.field_name, self.party, value)


class QuotedInFilter(ReferenceFilter):
    """Articles with a quote of somebody, alone or jointly."""

    def condition(self, model: type[Model], value: Collection[int]) -> Q:
        return some(model, "quotes", spoken_by("speaker", "person", value))


class PublishedFilterSet(FilterSet):
    """The filters of what was published at a time: an article, and with it its quotes."""

    published_after = MomentBoundFilter(
        "published_at",
        sort="published_sort",
        upper=False,
        help_text="Published at or after this day or moment (RFC 3339).",
    )
    published_before = MomentBoundFilter(
        "published_at",
        sort="published_sort",
        upper=True,
        help_text="Published at or before this moment (RFC 3339); a day counts whole, in UTC.",
    )
    has_published_at = PresenceFilter("published_at", help_text="Whether the time of publication is known.")


class QuoteFilterSet(StatementFilterSet, PublishedFilterSet):
    """`role` and `country` together speak of one role of the speaker."""

    speaker = SpokenByFilter(
        "speaker",
        Resource.PEOPLE,
        party="person",
        negated=True,
        optional=True,
        help_text="People who said it, alone or jointly with others.",
    )
    organization = SpokenByFilter(
        "organization",
        Resource.ORGANIZATIONS,
        party="organization",
        negated=True,
        optional=True,
        help_text="Organizations that said it themselves, alone or jointly with others.",
    )
    via = PartyFilter(
        "attributions",
        rows=Q(kind=AttributionKind.VIA),
        negated=True,
        optional=True,
        help_text="Organizations or people that reported the words to the article's publisher.",
    )
    about = PartyFilter(
        "about",
        negated=True,
        optional=True,
        help_text="People or organizations that the words speak of.",
    )
    kind = ChoiceFilter(
        "kind", choices=QuoteKind.values, negated=True, help_text="In quotation marks, reported, or both."
    )
    event = ReferenceFilter(
        "event", Resource.EVENTS, negated=True, optional=True, help_text="Events at which it was said."
    )
    article = ReferenceFilter(
        "article", Resource.ARTICLES, negated=True, help_text="Articles that report it."
    )
    publisher = ReferenceFilter(
        "article__publisher",
        Resource.ORGANIZATIONS,
        negated=True,
        optional=True,
        help_text="Publishers of the article.",
    )
    role = TextFilter(
        "role_key",
        through="speaker__affiliations",
        same_row=True,
        negated=True,
        optional=True,
        help_text="A role that the speaker holds or held, such as `Prime Minister`: whole, in any case "
        "and spelling.",
    )
    country = CountryFilter(
        "country",
        through="speaker__affiliations",
        own=("speaker__country", "organization__country"),
        same_row=True,
        negated=True,
        optional=True,
        help_text="Countries (ISO 3166-1 alpha-2) of the speaker or of one of the speaker's roles, or of the "
        "organization that speaks; together with `role`, of that very role.",
    )
    said_after = DayBoundFilter(
        "said_on", sort="said_on_sort", upper=False, help_text="Said on this day or later."
    )
    said_before = DayBoundFilter(
        "said_on", sort="said_on_sort", upper=True, help_text="Said on this day or earlier."
    )
    has_said_on = PresenceFilter("said_on", help_text="Whether the day on which it was said is known.")


class ArticleFilterSet(PublishedFilterSet):
    publisher = ReferenceFilter(
        "publisher", Resource.ORGANIZATIONS, negated=True, optional=True, help_text="Who published it."
    )
    provider = ReferenceFilter(
        "provider",
        Resource.ORGANIZATIONS,
        negated=True,
        optional=True,
        help_text="The news agency that supplied it.",
    )
    author = ReferenceFilter(
        "person",
        Resource.PEOPLE,
        through="authorships",
        negated=True,
        optional=True,
        help_text="People among its authors.",
    )
    person = ReferenceFilter(
        "person",
        Resource.PEOPLE,
        through="mentions",
        negated=True,
        optional=True,
        help_text="People whom it mentions (authors have a filter of their own).",
    )
    organization = ReferenceFilter(
        "organization",
        Resource.ORGANIZATIONS,
        through="mentions",
        negated=True,
        optional=True,
        help_text="Organizations that it mentions (publisher and provider have filters of their own).",
    )
    speaker = QuotedInFilter(
        "speaker",
        Resource.PEOPLE,
        through="quotes",
        negated=True,
        optional=True,
        help_text="People whom it quotes, alone or jointly with others.",
    )
    event = ReferenceFilter(
        "event",
        Resource.EVENTS,
        through="event_reports",
        negated=True,
        optional=True,
        help_text="Events that it reports.",
    )
    language = LanguageFilter(
        "language",
        negated=True,
        optional=True,
        help_text="Languages of the body (BCP 47): the whole tag, in any case.",
    )
    country = CountryFilter(
        "country",
        negated=True,
        optional=True,
        help_text="Countries of the dateline (ISO 3166-1 alpha-2).",
    )


class EventFilterSet(StatementFilterSet):
    type = ChoiceFilter("type", choices=EventType.values, negated=True, help_text="Its PLOVER type.")
    person = ReferenceFilter(
        "person",
        Resource.PEOPLE,
        through="participations",
        negated=True,
        optional=True,
        help_text="People who took part.",
    )
    organization = ReferenceFilter(
        "organization",
        Resource.ORGANIZATIONS,
        through="participations",
        negated=True,
        optional=True,
        help_text="Organizations that took part.",
    )
    article = ReferenceFilter(
        "article",
        Resource.ARTICLES,
        through="reports",
        negated=True,
        optional=True,
        help_text="Articles that report it.",
    )
    place = TextFilter(
        "place_key", negated=True, optional=True, help_text="Its place: whole, in any case and spelling."
    )
    country = CountryFilter(
        "country", negated=True, optional=True, help_text="Countries of the place (ISO 3166-1 alpha-2)."
    )
    starts_after = DayBoundFilter(
        "starts_on", sort="starts_sort", upper=False, help_text="Begins on this day or later."
    )
    starts_before = DayBoundFilter(
        "starts_on", sort="starts_sort", upper=True, help_text="Begins on this day or earlier."
    )
    has_starts_on = PresenceFilter("starts_on", help_text="Whether its day is known.")
