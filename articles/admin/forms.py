"""Forms of statements whose words are found in the article's body, or refused."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms

from articles.anchoring import Anchor, NoSuchOccurrence, NotFound, find_near, find_quote, find_words
from articles.models import Article, Quote
from newsapi.api.editing import PartyForm, RecordForm
from newsapi.api.models import Resource


class AnchoredForm(RecordForm):
    """The typed text is looked for in the body and stored as it stands there."""

    occurrence = forms.IntegerField(
        required=False,
        min_value=1,
        help_text="Where the words stand several times: which time is meant, counted from 1. "
        "Left empty, it is the time nearest to where the record stood, else the first.",
    )
    finder: ClassVar[Callable[..., Anchor]] = staticmethod(find_words)
    anchor: Anchor | None = None

    def clean_text(self) -> str | None:
        text = self.cleaned_data.get("text")
        return text.replace("\r\n", "\n") if text else text

    def clean(self) -> dict[str, Any] | None:
        super().clean()
        text = self.cleaned_data.get("text")
        typed = text != self.stored["text"] or self.cleaned_data.get("occurrence") is not None
        if self.article is not None and text and typed:
            self._anchor(self.article.body, text)
        return self.cleaned_data

    @property
    def article(self) -> Article | None:
        """The chosen article, or the one of the record."""
        chosen = self.cleaned_data.get("article")
        return chosen or (self.instance.article if self.instance.article_id else None)

    @property
    def is_ambiguous(self) -> bool:
        """Whether one of several places was taken without being asked for."""
        several = self.anchor is not None and self.anchor.occurrences > 1
        return several and self.cleaned_data.get("occurrence") is None and self.stored["start"] is None

    def _anchor(self, body: str, text: str) -> None:
        near, occurrence = self.stored["start"], self.cleaned_data.get("occurrence")
        try:
            self.anchor = type(self).finder(body, text, near=near, occurrence=occurrence)
        except NoSuchOccurrence as reason:
            self.add_error("occurrence", str(reason))
            return
        except NotFound as reason:
            self.add_error("text", str(reason))
            return
        self.cleaned_data["text"] = self.anchor.text
        self.instance.start, self.instance.end = self.anchor.start, self.anchor.end
        if "needs_review" in self.cleaned_data:
            self.cleaned_data["needs_review"] = False


class MentionForm(PartyForm, AnchoredForm):
    pass


class EventReportForm(AnchoredForm):
    pass


class QuoteForm(AnchoredForm):
    """A quote: its words, and near them the speaker's label and the word of saying, found in the body."""

    resource = Resource.QUOTES
    dated = {"said_on": "said_on_precision"}
    finder = staticmethod(find_quote)

    def clean(self) -> dict[str, Any] | None:
        super().clean()
        if self.cleaned_data.get("speaker") and self.cleaned_data.get("organization"):
            self.add_error("organization", "Choose a speaker or an organization, not both.")
        if self.anchor is not None:
            self.instance.spans = [list(span) for span in self.anchor.spans]
            self._refuse_twin(self.instance.spans)
        for name in ("speaker_label", "cue"):
            if self.anchor is not None or self.cleaned_data.get(name) != self.stored[name]:
                self._place(name)
        if self.article is not None:
            self.instance.published_at = self.article.published_at
        return self.cleaned_data

    def _refuse_twin(self, spans: list[list[int]]) -> None:
        """The words of one place are one quote: sent twice, or read by an import already."""
        if spans == self.stored["spans"]:
            return
        there = Quote.objects.filter(article=self.article, start=spans[0][0]).exclude(pk=self.instance.pk)
        for quote in there:
            if quote.spans == spans:
                self.add_error(
                    "text",
                    f"These words are a quote already, which is {quote.status}: correct that one. "
                    "If they stand elsewhere too, set “occurrence”.",
                )

    def _place(self, name: str) -> None:
        """Where the label or cue stands near the quote; words that are not there carry no offsets."""
        words, spans = self.cleaned_data.get(name), self._spans()
        place = None
        if words and spans and self.article is not None:
            place = find_near(self.article.body, words, spans=spans)
        start, end = place or (None, None)
        setattr(self.instance, f"{name}_start", start)
        setattr(self.instance, f"{name}_end", end)
        if place and self.article is not None:
            self.cleaned_data[name] = self.article.body[slice(*place)]

    def _spans(self) -> tuple[tuple[int, int], ...]:
        if self.instance.start is None:
            return ()
        pieces = self.instance.spans or [[self.instance.start, self.instance.end]]
        return tuple((start, end) for start, end in pieces)


class EventForm(RecordForm):
    """An event does not end before it starts."""

    resource = Resource.EVENTS
    dated = {"starts_on": "date_precision"}

    def slug_text(self) -> str:
        return f"{self.cleaned_data.get('starts_on') or ''} {super().slug_text()}"

    def clean(self) -> dict[str, Any] | None:
        super().clean()
        starts_on, ends_on = self.cleaned_data.get("starts_on"), self.cleaned_data.get("ends_on")
        if ends_on and not starts_on:
            self.add_error("ends_on", "Give the first day as well.")
        elif ends_on and starts_on and ends_on < starts_on:
            self.add_error("ends_on", "The last day is before the first.")
        return self.cleaned_data


class ArticleForm(RecordForm):
    resource = Resource.ARTICLES
    dated = {"published_at": "published_precision", "modified_at": "modified_precision"}


class AuthorForm(RecordForm):
    """An author and the place in the byline, from 1."""

    place = forms.IntegerField(required=False, min_value=1, help_text="In the byline, from 1.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["place"] = self.instance.position + 1
