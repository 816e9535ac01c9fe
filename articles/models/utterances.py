"""Utterances: what several articles quote in the same or nearly the same words.

A quote has a wording, which it may share with others; wordings that are alike belong to one utterance. All of
it follows from the quotes: `articles.utterances` keeps it up, and nothing else writes it.
"""

from django.db import models


class Utterance(models.Model):
    """Something that was said once and is quoted at least twice."""

    articles = models.PositiveIntegerField(default=0, help_text="How many articles quote it.")

    def __str__(self) -> str:
        return f"utterance {self.pk}, quoted in {self.articles}"


class Wording(models.Model):
    """The words of quotes that can't be told apart: of one speaker, about one day, on one day of publication.

    Speakers are named by kind and id and are no foreign keys: who they are is told by the quotes.
    """

    key = models.CharField(max_length=32, unique=True, help_text="A digest of all that tells it from others.")
    words = models.TextField(help_text="The words, folded; of a mixed quote those in quotation marks.")
    is_reported = models.BooleanField(help_text="Whether nobody claims that these were the very words.")
    speaker = models.CharField(max_length=40, help_text="Who said it; empty where no article says.")
    said_from = models.DateField(null=True, help_text="The first day on which it may have been said.")
    said_to = models.DateField(null=True, help_text="The last day on which it may have been said.")
    published_on = models.DateField(null=True, help_text="The day on which it was published.")
    utterance = models.ForeignKey(
        Utterance, on_delete=models.SET_NULL, null=True, related_name="wordings", help_text="What it words."
    )

    def __str__(self) -> str:
        return self.words if len(self.words) <= 80 else f"{self.words[:79]}…"


class Shingle(models.Model):
    """A few words in a row of a wording, as a number by which wordings that share them find each other."""

    wording = models.ForeignKey(Wording, on_delete=models.CASCADE, related_name="shingles")
    number = models.BigIntegerField(help_text="A digest of the words.")

    class Meta:
        indexes = [models.Index(fields=["number", "wording"], name="shingle_number")]

    def __str__(self) -> str:
        return str(self.number)
