"""Articles as JSON."""

from django.conf import settings
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles.excerpts import excerpt
from articles.gathering import events_of, organizations_of, people_of
from articles.models import AffiliationReport, Article, Mention
from articles.serializers.events import ArticleEventSerializer
from articles.serializers.quotes import ArticleQuoteSerializer
from newsapi.api.models import Resource
from newsapi.api.serializers import (
    Computed,
    Gathered,
    LinkedReferences,
    OrganizationReference,
    PersonReference,
    RecordSerializer,
    RecordUrl,
    TellingReference,
)

BODY_ACCESS = ("full", "excerpt", "none")


class MentionSerializer(serializers.ModelSerializer[Mention]):
    """A place that speaks of a person or an organization."""

    class Meta:
        model = Mention
        fields = read_only_fields = ("start", "end", "text", "form")


class ReportedRoleSerializer(serializers.ModelSerializer[AffiliationReport]):
    """A role that the article gives a person."""

    role = serializers.CharField(
        source="affiliation.role", read_only=True, help_text="The role without its country."
    )
    organization = OrganizationReference(
        source="affiliation.organization",
        read_only=True,
        allow_null=True,
        help_text="Where the role is held; null where no text says.",
    )
    country = serializers.CharField(
        source="affiliation.country",
        read_only=True,
        allow_null=True,
        help_text="The country of the role (ISO 3166-1 alpha-2).",
    )
    place = serializers.CharField(
        source="affiliation.place",
        read_only=True,
        allow_null=True,
        help_text="The town, county, state or region of the role, where the text tells.",
    )

    class Meta:
        model = AffiliationReport
        fields = read_only_fields = ("role", "organization", "country", "place", "start", "end")


class NamedSerializer(TellingReference):
    """Who or what an article names, in few words, and where."""

    id = serializers.IntegerField(source="record.id", read_only=True, help_text="The id of the record.")
    slug = serializers.CharField(
        source="record.slug", read_only=True, help_text="The readable key of the record."
    )
    name = serializers.CharField(source="record.name", read_only=True, help_text="The name of the record.")
    url = RecordUrl(source="record")
    mentions = MentionSerializer(many=True, read_only=True, help_text="Where the article speaks of it.")


class NamedOrganizationSerializer(NamedSerializer):
    """An organization that an article names, and where."""

    resources = (Resource.ORGANIZATIONS,)


class NamedPersonSerializer(NamedSerializer):
    """A person whom an article names, where, and in which roles."""

    resources = (Resource.PEOPLE,)

    roles = ReportedRoleSerializer(many=True, read_only=True, help_text="The roles that the article gives.")


class ArticleSerializer(RecordSerializer):
    """One news text, with what its source says of it; the body comes with the detail."""

    publisher = OrganizationReference(read_only=True, allow_null=True, help_text="Who published it.")
    provider = OrganizationReference(
        read_only=True, allow_null=True, help_text="The news agency that supplied it."
    )
    authors = LinkedReferences(
        child=PersonReference(), source="authorships", follow="person", help_text="Its authors, in order."
    )

    class Meta:
        model = Article
        fields: tuple[str, ...] = (
            "id",
            "url",
            "slug",
            "headline",
            "section",
            "dateline",
            "country",
            "publisher",
            "provider",
            "byline",
            "authors",
            "published_at",
            "published_precision",
            "modified_at",
            "modified_precision",
            "source_url",
            "language",
            "reading",
            "image_caption",
            "image_credit",
            "word_count",
            "extractor",
            "created_at",
            "updated_at",
        )
        read_only_fields = fields


class ArticleDetailSerializer(ArticleSerializer):
    """An article with its body, and everything that was read from it."""

    body = Computed(
        reads=("body",),
        help_text="The text, as far as this server gives it away (see `body_access`). Paragraphs are "
        "separated by one blank line. All offsets count its Unicode code points, from 0.",
    )
    body_access = Computed(help_text="How much of the body is given: `full`, an `excerpt` or `none`.")
    people = Gathered(
        child=NamedPersonSerializer(),
        gather=people_of,
        records=(("mentions", "person"), ("affiliation_reports", "affiliation", "person")),
        rows={"mentions": ("mentions",), "roles": ("affiliation_reports",)},
        help_text="The people it names, in order.",
    )
    organizations = Gathered(
        child=NamedOrganizationSerializer(),
        gather=organizations_of,
        records=(("mentions", "organization"),),
        rows={"mentions": ("mentions",)},
        help_text="The organizations it names, in order.",
    )
    quotes = ArticleQuoteSerializer(many=True, read_only=True, help_text="Who is quoted, in order.")
    events = Gathered(
        child=ArticleEventSerializer(),
        gather=events_of,
        records=(("event_reports", "event"),),
        rows={"told_at": ("event_reports",)},
        help_text="The events it reports, in order.",
    )

    class Meta(ArticleSerializer.Meta):
        fields = (
            *ArticleSerializer.Meta.fields,
            "body",
            "body_access",
            "people",
            "organizations",
            "quotes",
            "events",
        )
        read_only_fields = fields

    def get_body(self, article: Article) -> str | None:
        if settings.PUBLIC_BODY == "full":
            return article.body
        return excerpt(article.body) if settings.PUBLIC_BODY == "excerpt" else None

    @extend_schema_field(serializers.ChoiceField(choices=BODY_ACCESS))
    def get_body_access(self, article: Article) -> str:
        return settings.PUBLIC_BODY
