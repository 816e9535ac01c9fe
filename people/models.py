"""People and organizations, their other names, identifiers and affiliations (after Popolo and schema.org)."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce

from newsapi.api.fields import FoldedField, country_field, exactly_one, one_of, valid_country
from newsapi.api.models import Origin, Record, Resource, Slugged, Statement
from people.fields import NeighbourhoodField, SpellingField
from people.querysets import OrganizationQuerySet, PersonQuerySet


class OrganizationKind(models.TextChoices):
    GOVERNMENT = "government", "government"
    MILITARY = "military", "military"
    ARMED_GROUP = "armed_group", "armed group"
    COALITION = "coalition", "coalition"
    MEDIA = "media", "media"
    PARTY = "party", "party"
    COMPANY = "company", "company"
    NGO = "ngo", "non-governmental organization"
    IGO = "igo", "intergovernmental organization"
    OTHER = "other", "other"


class AliasKind(models.TextChoices):
    FULL = "full", "full name"
    ACRONYM = "acronym", "acronym"
    SHORT = "short", "short form"


class Person(Slugged, Statement):
    """A human being named in an article, or its author."""

    name = models.CharField(max_length=300, help_text="The fullest name known.")
    name_key = FoldedField()
    description = models.TextField(null=True, blank=True, help_text="A sentence that tells who this is.")
    country = country_field(
        "Nationality, only where a text states it or an editor set it (ISO 3166-1 alpha-2)."
    )

    objects = PersonQuerySet.as_manager()

    class Meta(Statement.Meta):
        abstract = False
        verbose_name_plural = "people"
        constraints = [*Statement.Meta.constraints, *Slugged.Meta.constraints, valid_country()]
        indexes = [
            models.Index(fields=["name_key", "id"], name="people_person_name"),
            models.Index(fields=["country", "name_key", "id"], name="people_person_country"),
            models.Index(fields=["updated_at", "id"], name="people_person_updated"),
        ]

    def __str__(self) -> str:
        return self.name


class Organization(Slugged, Statement):
    """A body that acts or is spoken of: a government, an agency, a company, an armed group."""

    name = models.CharField(max_length=300, help_text="The fullest name known.")
    name_key = FoldedField()
    acronym = models.CharField(max_length=30, null=True, blank=True, help_text="Its acronym, as printed.")
    kind = models.CharField(
        max_length=11,
        choices=OrganizationKind,
        default=OrganizationKind.OTHER,
        help_text="What sort of body it is.",
    )
    country = country_field("The country that it belongs to (ISO 3166-1 alpha-2).")

    objects = OrganizationQuerySet.as_manager()

    class Meta(Statement.Meta):
        abstract = False
        constraints = [
            *Statement.Meta.constraints,
            *Slugged.Meta.constraints,
            valid_country(),
            one_of("kind", OrganizationKind),
        ]
        indexes = [
            models.Index(fields=["name_key", "id"], name="people_org_name"),
            models.Index(fields=["country", "name_key", "id"], name="people_org_country"),
            models.Index(fields=["kind", "name_key", "id"], name="people_org_kind"),
            models.Index(fields=["updated_at", "id"], name="people_org_updated"),
        ]

    def __str__(self) -> str:
        return self.name


class Alias(Record):
    """Another name of one person or organization. Names are shared: a key is unique for its owner only."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, null=True, blank=True, related_name="aliases"
    )
    organization = models.ForeignKey(
        Organization, on_delete=models.CASCADE, null=True, blank=True, related_name="aliases"
    )
    name = models.CharField(max_length=300, help_text="The name as printed.")
    key = FoldedField()
    spelling = SpellingField()
    neighbourhood = NeighbourhoodField()
    kind = models.CharField(
        max_length=7,
        choices=AliasKind,
        default=AliasKind.FULL,
        help_text="Full names link records across articles; acronyms and short forms do not.",
    )
    origin = models.CharField(
        max_length=9,
        choices=Origin,
        default=Origin.EXTRACTED,
        help_text="Where it comes from: an extractor, an imported record or an editor.",
    )

    class Meta:
        verbose_name_plural = "aliases"
        constraints = [
            exactly_one("person", "organization"),
            one_of("kind", AliasKind),
            one_of("origin", Origin),
            models.UniqueConstraint(fields=["person", "key"], name="people_alias_person_key"),
            models.UniqueConstraint(fields=["organization", "key"], name="people_alias_organization_key"),
        ]
        indexes = [
            models.Index(fields=["key", "kind"], name="people_alias_key"),
            models.Index(fields=["spelling", "kind"], name="people_alias_spelling"),
            models.Index(fields=["neighbourhood"], name="people_alias_neighbourhood"),
        ]

    def __str__(self) -> str:
        return self.name


class Identifier(Record):
    """A name that another register gives: `wikidata:Q…`, `domain:example.org`."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, null=True, blank=True, related_name="identifiers"
    )
    organization = models.ForeignKey(
        Organization, on_delete=models.CASCADE, null=True, blank=True, related_name="identifiers"
    )
    scheme = models.CharField(
        max_length=30, help_text="The register, such as `wikidata`, `domain` or `isni`."
    )
    value = models.CharField(max_length=200, help_text="The key there.")
    origin = models.CharField(
        max_length=9,
        choices=Origin,
        default=Origin.EXTRACTED,
        help_text="Where it comes from: an extractor, an imported record or an editor.",
    )

    class Meta:
        constraints = [
            exactly_one("person", "organization"),
            one_of("origin", Origin),
            models.UniqueConstraint(fields=["scheme", "value"], name="people_identifier_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


class Affiliation(Statement):
    """A role that a person holds, at an organization or for a country, as the articles report it."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="affiliations")
    organization = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="affiliations",
        help_text="Where the role is held; null where no text says.",
    )
    role = models.CharField(max_length=200, help_text="The role without its country: `Prime Minister`.")
    role_key = FoldedField(source="role", max_length=200)
    country = country_field("The country of the role (ISO 3166-1 alpha-2).")
    place = models.CharField(
        max_length=200,
        null=True,
        blank=True,
        help_text="The town, county, state or region of the role, where a text tells: `Dayton` of its mayor.",
    )
    place_key = FoldedField(source="place", max_length=200, null=True)
    first_reported_on = models.DateField(
        null=True, blank=True, help_text="The day of the earliest article that says so."
    )
    last_reported_on = models.DateField(
        null=True, blank=True, help_text="The day of the latest article that says so."
    )

    class Meta(Statement.Meta):
        abstract = False
        constraints = [
            *Statement.Meta.constraints,
            valid_country(),
            models.UniqueConstraint(
                F("person"),
                F("role_key"),
                Coalesce(F("organization"), Value(0)),
                Coalesce(F("country"), Value("")),
                Coalesce(F("place_key"), Value("")),
                name="people_affiliation_unique",
            ),
        ]
        indexes = [
            models.Index(fields=["role_key", "country", "person"], name="people_affiliation_role"),
            models.Index(fields=["country", "person"], name="people_affiliation_country"),
            models.Index(fields=["place_key", "person"], name="people_affiliation_place"),
        ]

    def __str__(self) -> str:
        return self.role


class SuggestedResource(models.TextChoices):
    """The kinds of record of which two may be suggested to be one."""

    PEOPLE = Resource.PEOPLE.value, "people"
    ORGANIZATIONS = Resource.ORGANIZATIONS.value, "organizations"


class MergeSuggestion(Record):
    """Two people or two organizations that may be one; imports never merge them, an editor may.

    They are named by their ids, since the suggestion outlives them: what an editor has dismissed stays so
    even where one of them goes and comes back, or is merged into a third.
    """

    resource = models.CharField(max_length=13, choices=SuggestedResource, help_text="The kind of record.")
    first = models.BigIntegerField(help_text="The id of the one that was there before.")
    second = models.BigIntegerField(help_text="The id of the other.")
    reason = models.CharField(max_length=500, help_text="What speaks for it, and what keeps them apart.")
    dismissed_at = models.DateTimeField(
        null=True, blank=True, help_text="When an editor said that they are two."
    )
    dismissed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who said so.",
    )

    class Meta:
        constraints = [
            one_of("resource", SuggestedResource),
            models.UniqueConstraint(
                fields=["resource", "first", "second"], name="people_mergesuggestion_pair"
            ),
            models.CheckConstraint(condition=Q(first__lt=F("second")), name="people_mergesuggestion_order"),
        ]
        indexes = [models.Index(fields=["resource", "second"], name="people_mergesuggestion_second")]

    def __str__(self) -> str:
        return f"{self.resource}: {self.first} and {self.second}"
