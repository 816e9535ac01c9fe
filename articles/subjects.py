"""Whom a quote speaks of, as far as that follows from the mentions inside its words."""

from collections.abc import Sequence

from articles.models import AttributionKind, Mention, Quote, QuoteAbout
from newsapi.api.models import Status

Party = tuple[int | None, int | None]  # the ids of a person and of an organization, one of them null


def follow_words(quote: Quote, old_spans: Sequence[Sequence[int]]) -> None:
    """Bring the subjects of a quote in line with its new words or speaker.

    Subjects that no mention accounts for stay. Call it inside the transaction that changes the quote.
    """
    speakers = _speakers(quote)
    before, now = _mentioned(quote, old_spans), _mentioned(quote, quote.spans or []) - speakers
    stored = {(row.person_id, row.organization_id): row.pk for row in quote.about.all()}
    gone = [pk for party, pk in stored.items() if party in speakers or party in before - now]
    QuoteAbout.objects.filter(pk__in=gone).delete()
    QuoteAbout.objects.bulk_create(
        QuoteAbout(quote=quote, person_id=person, organization_id=organization)
        for person, organization in sorted(now - stored.keys(), key=str)
    )


def _mentioned(quote: Quote, spans: Sequence[Sequence[int]]) -> set[Party]:
    """Who is mentioned inside the spans, rejected mentions aside."""
    if not spans:
        return set()
    inside = Mention.objects.filter(
        article=quote.article_id, start__gte=spans[0][0], end__lte=spans[-1][1]
    ).exclude(status=Status.REJECTED)
    places = inside.values_list("start", "end", "person_id", "organization_id")
    return {
        (person, organization)
        for start, end, person, organization in places
        if start is not None and end is not None and any(low <= start and end <= high for low, high in spans)
    }


def _speakers(quote: Quote) -> set[Party]:
    joint = quote.attributions.filter(kind=AttributionKind.CO_SPEAKER)
    parties = set(joint.values_list("person_id", "organization_id"))
    return parties | {(quote.speaker_id, None), (None, quote.organization_id)}
