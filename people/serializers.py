"""People and organizations as JSON."""

from rest_framework import serializers

from newsapi.api.models import Resource
from newsapi.api.related import RelatedCounts, RelatedLinks, RelatedList
from newsapi.api.serializers import OrganizationReference, RecordSerializer, RecordUrl
from people.models import Affiliation, Alias, Identifier, Organization, Person

STATEMENT_FIELDS = ("status", "origin", "rule", "confidence", "created_at", "updated_at")

PERSON_LISTS = {
    "quotes": RelatedList(Resource.QUOTES, "speaker", "What the person said, alone or jointly."),
    "quotes_about": RelatedList(Resource.QUOTES, "about", "What others said of the person."),
    "articles": RelatedList(Resource.ARTICLES, "person", "Articles that mention the person."),
    "authored_articles": RelatedList(Resource.ARTICLES, "author", "Articles that the person wrote."),
    "events": RelatedList(Resource.EVENTS, "person", "Events that the person took part in."),
}

ORGANIZATION_LISTS = {
    "quotes": RelatedList(Resource.QUOTES, "organization", "What the organization itself said."),
    "quotes_about": RelatedList(Resource.QUOTES, "about", "What others said of the organization."),
    "quotes_via": RelatedList(Resource.QUOTES, "via", "What the organization reported that others said."),
    "articles": RelatedList(Resource.ARTICLES, "organization", "Articles that mention the organization."),
    "published_articles": RelatedList(Resource.ARTICLES, "publisher", "Articles that it published."),
    "provided_articles": RelatedList(Resource.ARTICLES, "provider", "Articles that it supplied to others."),
    "events": RelatedList(Resource.EVENTS, "organization", "Events that the organization took part in."),
    "people": RelatedList(Resource.PEOPLE, "organization", "People with a role at the organization."),
}


class AliasSerializer(serializers.ModelSerializer[Alias]):
    """Another name."""

    class Meta:
        model = Alias
        fields = read_only_fields = ("name", "kind")


class IdentifierSerializer(serializers.ModelSerializer[Identifier]):
    """The key of the record in another register."""

    class Meta:
        model = Identifier
        fields = read_only_fields = ("scheme", "value")


class AffiliationSerializer(serializers.ModelSerializer[Affiliation]):
    """A role of a person, and since and until when it was reported."""

    organization = OrganizationReference(
        read_only=True, allow_null=True, help_text="Where the role is held; null where no text says."
    )

    class Meta:
        model = Affiliation
        fields = read_only_fields = (
            "role",
            "organization",
            "country",
            "place",
            "first_reported_on",
            "last_reported_on",
        )


class PersonSerializer(RecordSerializer):
    """A person named in an article, or its author."""

    aliases = AliasSerializer(many=True, read_only=True, help_text="Other names of the person.")
    identifiers = IdentifierSerializer(many=True, read_only=True, help_text="Keys in other registers.")
    affiliations = AffiliationSerializer(
        many=True, read_only=True, help_text="Roles, the latest reported first."
    )

    class Meta:
        model = Person
        fields: tuple[str, ...] = (
            "id",
            "url",
            "slug",
            "name",
            "description",
            "country",
            "aliases",
            "identifiers",
            "affiliations",
            *STATEMENT_FIELDS,
        )
        read_only_fields = fields


class PersonDetailSerializer(PersonSerializer):
    """A person, with the lists that lead on from here."""

    counts = RelatedCounts(lists=PERSON_LISTS, help_text="How many records each of the `links` leads to.")
    links = RelatedLinks(lists=PERSON_LISTS, help_text="The lists about the person.")
    connections = RecordUrl(
        below="connections/", help_text="Who is mentioned, quoted and spoken of together with the person."
    )

    class Meta(PersonSerializer.Meta):
        fields = (*PersonSerializer.Meta.fields, "counts", "links", "connections")
        read_only_fields = fields


class OrganizationSerializer(RecordSerializer):
    """A body that acts or is spoken of."""

    aliases = AliasSerializer(many=True, read_only=True, help_text="Other names of the organization.")
    identifiers = IdentifierSerializer(many=True, read_only=True, help_text="Keys in other registers.")

    class Meta:
        model = Organization
        fields: tuple[str, ...] = (
            "id",
            "url",
            "slug",
            "name",
            "acronym",
            "kind",
            "country",
            "aliases",
            "identifiers",
            *STATEMENT_FIELDS,
        )
        read_only_fields = fields


class OrganizationDetailSerializer(OrganizationSerializer):
    """An organization, with the lists that lead on from here."""

    counts = RelatedCounts(
        lists=ORGANIZATION_LISTS, help_text="How many records each of the `links` leads to."
    )
    links = RelatedLinks(lists=ORGANIZATION_LISTS, help_text="The lists about the organization.")
    connections = RecordUrl(
        below="connections/",
        help_text="Who is mentioned, quoted and spoken of together with the organization.",
    )

    class Meta(OrganizationSerializer.Meta):
        fields = (*OrganizationSerializer.Meta.fields, "counts", "links", "connections")
        read_only_fields = fields
