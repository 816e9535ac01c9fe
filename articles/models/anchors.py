"""What a statement that stands at certain characters of an article has in common with others of its kind."""

from django.db import models

from newsapi.api.fields import exactly_one, valid_span
from newsapi.api.models import Statement
from people.models import Organization, Person


class Anchored(Statement):
    """A statement with a place in the body: `body[start:end]`, Unicode code points, half-open."""

    start = models.PositiveIntegerField(
        null=True, blank=True, help_text="The first character in the article's body, counted in code points."
    )
    end = models.PositiveIntegerField(
        null=True, blank=True, help_text="The character after the last one, counted in code points."
    )
    needs_review = models.BooleanField(
        default=False,
        help_text="True where an editor confirmed it and a newer version of the article no longer says it.",
    )

    class Meta:
        abstract = True
        constraints = [*Statement.Meta.constraints, valid_span()]


class PartyLink(models.Model):
    """A row about exactly one person or organization, which can't be deleted while the row stands."""

    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="%(class)ss"
    )
    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="%(class)ss"
    )

    class Meta:
        abstract = True
        constraints = [exactly_one("person", "organization")]

    @property
    def party(self) -> Person | Organization:
        """The person or organization that the row is about."""
        party = self.person or self.organization
        assert party is not None  # the database holds exactly one
        return party
