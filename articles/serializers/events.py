"""Events as JSON."""

from rest_framework import serializers

from articles.models import Event, EventReport, Participation
from newsapi.api.models import Resource
from newsapi.api.related import RelatedCounts, RelatedLinks, RelatedList
from newsapi.api.serializers import OrganizationReference, PersonReference, RecordSerializer

EVENT_LISTS = {
    "articles": RelatedList(Resource.ARTICLES, "event", "Articles that report the event."),
    "quotes": RelatedList(Resource.QUOTES, "event", "What was said at the event."),
    "people": RelatedList(Resource.PEOPLE, "event", "People who took part."),
    "organizations": RelatedList(Resource.ORGANIZATIONS, "event", "Organizations that took part."),
}


class ParticipantSerializer(serializers.ModelSerializer[Participation]):
    """Who took part in an event: a person or an organization, and in which role."""

    person = PersonReference(read_only=True, allow_null=True, help_text="The person, or null.")
    organization = OrganizationReference(
        read_only=True, allow_null=True, help_text="The organization, or null."
    )

    class Meta:
        model = Participation
        fields = read_only_fields = ("role", "person", "organization")


class EventSerializer(RecordSerializer):
    """Something that happened, or is to happen, on a day and at a place."""

    participants = ParticipantSerializer(
        source="participations", many=True, read_only=True, help_text="Who took part."
    )

    class Meta:
        model = Event
        fields: tuple[str, ...] = (
            "id",
            "url",
            "slug",
            "name",
            "type",
            "starts_on",
            "ends_on",
            "date_precision",
            "place",
            "country",
            "participants",
            "status",
            "origin",
            "rule",
            "confidence",
            "created_at",
            "updated_at",
        )
        read_only_fields = fields


class EventDetailSerializer(EventSerializer):
    """An event, with the lists that lead on from here."""

    counts = RelatedCounts(lists=EVENT_LISTS, help_text="How many records each of the `links` leads to.")
    links = RelatedLinks(lists=EVENT_LISTS, help_text="The lists about the event.")

    class Meta(EventSerializer.Meta):
        fields = (*EventSerializer.Meta.fields, "counts", "links")
        read_only_fields = fields


class EventReportSerializer(serializers.ModelSerializer[EventReport]):
    """The words of an article that tell of an event."""

    class Meta:
        model = EventReport
        fields = read_only_fields = ("start", "end", "text")


class ArticleEventSerializer(EventSerializer):
    """An event as an article reports it."""

    # Those of the article at hand, which gathers them: an event knows the reports of all articles.
    reports = EventReportSerializer(
        source="told_at", many=True, read_only=True, help_text="Where the article tells of it."
    )

    class Meta(EventSerializer.Meta):
        fields = (*EventSerializer.Meta.fields, "reports")
        read_only_fields = fields
