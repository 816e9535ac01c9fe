"""By what people and organizations can be filtered."""

from newsapi.api.filters import (
    ChoiceFilter,
    CountryFilter,
    ReferenceFilter,
    StatementFilterSet,
    TextFilter,
)
from newsapi.api.models import Resource
from people.models import OrganizationKind


class PersonFilterSet(StatementFilterSet):
    """`role`, `place`, `country` and `organization` together speak of one role of the person."""

    role = TextFilter(
        "role_key",
        through="affiliations",
        same_row=True,
        negated=True,
        optional=True,
        help_text="A role that the person holds or held, such as `Prime Minister`: whole, in any case "
        "and spelling.",
    )
    place = TextFilter(
        "place_key",
        through="affiliations",
        same_row=True,
        negated=True,
        optional=True,
        help_text="The town, county, state or region of a role that the person holds or held: whole, in any "
        "case and spelling; together with `role`, of that very role.",
    )
    country = CountryFilter(
        "country",
        through="affiliations",
        own=("country",),
        same_row=True,
        negated=True,
        optional=True,
        help_text="Countries (ISO 3166-1 alpha-2) of the person or of one of the person's roles; together "
        "with `role` or `organization`, of that very role.",
    )
    organization = ReferenceFilter(
        "organization",
        Resource.ORGANIZATIONS,
        through="affiliations",
        same_row=True,
        negated=True,
        optional=True,
        help_text="Organizations where the person holds or held a role.",
    )
    article = ReferenceFilter(
        "article",
        Resource.ARTICLES,
        through="mentions",
        every=True,
        negated=True,
        optional=True,
        help_text="Articles that mention the person.",
    )
    event = ReferenceFilter(
        "event",
        Resource.EVENTS,
        through="participations",
        every=True,
        negated=True,
        optional=True,
        help_text="Events that the person took part in.",
    )


class OrganizationFilterSet(StatementFilterSet):
    kind = ChoiceFilter(
        "kind", choices=OrganizationKind.values, negated=True, help_text="What sort of body it is."
    )
    country = CountryFilter(
        "country",
        negated=True,
        optional=True,
        help_text="Countries that it belongs to (ISO 3166-1 alpha-2).",
    )
    article = ReferenceFilter(
        "article",
        Resource.ARTICLES,
        through="mentions",
        every=True,
        negated=True,
        optional=True,
        help_text="Articles that mention it.",
    )
    event = ReferenceFilter(
        "event",
        Resource.EVENTS,
        through="participations",
        every=True,
        negated=True,
        optional=True,
        help_text="Events that it took part in.",
    )
