"""Events of the PLOVER types, who took part in them, and which articles report them."""

from django.db import models
from django.db.models import F

from articles.models.anchors import Anchored, PartyLink
from articles.querysets import EventQuerySet
from newsapi.api.fields import FoldedField, country_field, one_of, precision_with, sort_key, valid_country
from newsapi.api.models import Precision, Slugged, Statement


class EventType(models.TextChoices):
    """The eighteen event types of PLOVER (https://github.com/openeventdata/PLOVER)."""

    AGREE = "agree", "agree"
    CONSULT = "consult", "consult"
    SUPPORT = "support", "support"
    CONCEDE = "concede", "concede"
    COOPERATE = "cooperate", "cooperate"
    AID = "aid", "aid"
    RETREAT = "retreat", "retreat"
    INVESTIGATE = "investigate", "investigate"
    DEMAND = "demand", "demand"
    DISAPPROVE = "disapprove", "disapprove"
    REJECT = "reject", "reject"
    THREATEN = "threaten", "threaten"
    PROTEST = "protest", "protest"
    CRIME = "crime", "crime"
    SANCTION = "sanction", "sanction"
    MOBILIZE = "mobilize", "mobilize"
    COERCE = "coerce", "coerce"
    ASSAULT = "assault", "assault"


class Event(Slugged, Statement):
    """Something that happened, or is to happen, on a day and at a place."""

    name = models.CharField(max_length=300, help_text="A short name, made of its kind and its participants.")
    type = models.CharField(max_length=11, choices=EventType, help_text="Its PLOVER type.")
    starts_on = models.DateField(null=True, blank=True, help_text="Its (first) day; null where no text says.")
    ends_on = models.DateField(null=True, blank=True, help_text="Its last day, if it lasted longer than one.")
    date_precision = models.CharField(
        max_length=5, choices=Precision, null=True, blank=True, help_text="How exactly the day is known."
    )
    starts_sort = sort_key("starts_on", models.DateField())
    place = models.CharField(
        max_length=200, null=True, blank=True, help_text="Where, as the article says it."
    )
    place_key = FoldedField(source="place", null=True)
    country = country_field("The country of the place (ISO 3166-1 alpha-2).")

    objects = EventQuerySet.as_manager()

    class Meta(Statement.Meta):
        abstract = False
        constraints = [
            *Statement.Meta.constraints,
            *Slugged.Meta.constraints,
            one_of("type", EventType),
            one_of("date_precision", Precision),
            precision_with("starts_on", "date_precision"),
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True) | models.Q(ends_on__gte=F("starts_on")),
                name="articles_event_ends_after_start",
            ),
            valid_country(),
        ]
        indexes = [
            models.Index(F("starts_sort").desc(), F("id").desc(), name="event_starts"),
            *(
                models.Index(F(field), F("starts_sort").desc(), F("id").desc(), name=f"event_{field}")
                for field in ("type", "country", "place_key")
            ),
            models.Index(fields=["starts_on", "type"], name="event_day"),
            models.Index(fields=["updated_at", "id"], name="event_updated"),
        ]

    def __str__(self) -> str:
        return self.name


class EventReport(Anchored):
    """Which article reports an event, and with which words."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="reports")
    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="event_reports")
    text = models.TextField(null=True, blank=True, help_text="The words that tell of it, as in the body.")

    class Meta(Anchored.Meta):
        abstract = False
        constraints = [*Anchored.Meta.constraints]
        indexes = [
            models.Index(fields=["event", "article"], name="eventreport_event"),
            models.Index(fields=["article", "start"], name="eventreport_article"),
        ]

    def __str__(self) -> str:
        return self.text or f"{self.event_id} in {self.article_id}"


class ParticipationRole(models.TextChoices):
    ACTOR = "actor", "actor"
    RECIPIENT = "recipient", "recipient"
    HOST = "host", "host"
    ATTENDEE = "attendee", "attendee"


class Participation(PartyLink, Statement):
    """The part that a person or organization has in an event."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="participations")
    role = models.CharField(
        max_length=9, choices=ParticipationRole, help_text="Who acts, is acted upon, hosts or attends."
    )

    class Meta(Statement.Meta):
        abstract = False
        constraints = [
            *Statement.Meta.constraints,
            *PartyLink.Meta.constraints,
            one_of("role", ParticipationRole),
            models.UniqueConstraint(
                fields=["event", "person", "role"], name="articles_participation_person_unique"
            ),
            models.UniqueConstraint(
                fields=["event", "organization", "role"], name="articles_participation_organization_unique"
            ),
        ]
        indexes = [
            models.Index(fields=["person", "event"], name="participation_person"),
            models.Index(fields=["organization", "event"], name="participation_organization"),
        ]

    def __str__(self) -> str:
        return f"{self.party} ({self.role})"
