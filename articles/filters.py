"""By what articles, quotes and events can be filtered."""

from django.db.models import Q

from articles.models import AttributionKind, EventType, QuoteKind
from articles.repetition import FirstFilter, SameUtteranceFilter
from articles.speaking import QuotedFilter, QuotedInFilter, SpokenByFilter
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
)
from newsapi.api.models import Resource


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
        every=True,
        negated=True,
        optional=True,
        help_text="People who said it, alone or jointly with others.",
    )
    organization = SpokenByFilter(
        "organization",
        Resource.ORGANIZATIONS,
        party="organization",
        every=True,
        negated=True,
        optional=True,
        help_text="Organizations that said it themselves, alone or jointly with others.",
    )
    via = PartyFilter(
        "attributions",
        rows=Q(kind=AttributionKind.VIA),
        every=True,
        negated=True,
        optional=True,
        help_text="Organizations or people that reported the words to the article's publisher.",
    )
    about = PartyFilter(
        "about",
        every=True,
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
    place = TextFilter(
        "place_key",
        through="speaker__affiliations",
        same_row=True,
        negated=True,
        optional=True,
        help_text="The town, county, state or region of a role that the speaker holds or held: whole, in any "
        "case and spelling; together with `role`, of that very role.",
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
    same_as = SameUtteranceFilter(
        "utterance",
        Resource.QUOTES,
        negated=True,
        help_text="Quotes: they and all others of the same utterance, in whichever article.",
    )
    first_only = FirstFilter(
        "is_first",
        help_text="With `true`, only the first appearance of what several articles quote; with "
        "`false`, as without it, all of them.",
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
        every=True,
        negated=True,
        optional=True,
        help_text="People among its authors.",
    )
    person = ReferenceFilter(
        "person",
        Resource.PEOPLE,
        through="mentions",
        every=True,
        negated=True,
        optional=True,
        help_text="People whom it mentions (authors have a filter of their own).",
    )
    organization = ReferenceFilter(
        "organization",
        Resource.ORGANIZATIONS,
        through="mentions",
        every=True,
        negated=True,
        optional=True,
        help_text="Organizations that it mentions (publisher and provider have filters of their own).",
    )
    speaker = QuotedInFilter(
        "speaker",
        Resource.PEOPLE,
        through="quotes",
        every=True,
        negated=True,
        optional=True,
        help_text="People whom it quotes, alone or jointly with others.",
    )
    quoted = QuotedFilter(
        "quotes",
        every=True,
        negated=True,
        optional=True,
        help_text="People or organizations whom it quotes, alone or jointly with others.",
    )
    event = ReferenceFilter(
        "event",
        Resource.EVENTS,
        through="event_reports",
        every=True,
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
        every=True,
        negated=True,
        optional=True,
        help_text="People who took part.",
    )
    organization = ReferenceFilter(
        "organization",
        Resource.ORGANIZATIONS,
        through="participations",
        every=True,
        negated=True,
        optional=True,
        help_text="Organizations that took part.",
    )
    article = ReferenceFilter(
        "article",
        Resource.ARTICLES,
        through="reports",
        every=True,
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
