"""Which spans of what was read from a document do not equal their text."""

from collections.abc import Iterator

from seeds.extraction.findings import Findings, OrganizationFound, PersonFound, QuoteFound


def broken_spans(found: Findings) -> list[str]:
    """One line for each offset that points at other words than it says; empty where all is well."""
    return [f"{what}: {text!r} is not {stands!r}" for what, text, stands in _claims(found) if text != stands]


def joined(body: str, spans: list[tuple[int, int]]) -> str:
    """The pieces of a quote: with a blank line between them across paragraphs, else with a space."""
    text = ""
    for index, (start, end) in enumerate(spans):
        if index:
            text += "\n\n" if "\n\n" in body[spans[index - 1][1] : start] else " "
        text += body[start:end]
    return text


def _claims(found: Findings) -> Iterator[tuple[str, str | None, str]]:
    body = found.article.body
    parties: list[PersonFound | OrganizationFound] = [*found.people, *found.organizations]
    for party in parties:
        for mention in party.mentions:
            yield f"mention of {party.name}", mention.text, body[mention.start : mention.end]
    for quote in found.quotes:
        yield from _claims_of_quote(body, quote)
    for event in found.events:
        if event.start is not None and event.end is not None:
            yield f"event {event.name}", str(event.start < event.end <= len(body)), "True"
    for date in found.dates:
        yield f"date {date.value}", str(date.start < date.end <= len(body)), "True"


def _claims_of_quote(body: str, quote: QuoteFound) -> Iterator[tuple[str, str | None, str]]:
    spans = list(quote.spans)
    yield "quote", quote.text, joined(body, spans)
    yield "hull of a quote", str((quote.start, quote.end)), str((spans[0][0], spans[-1][1]))
    yield "order of the spans", str(spans), str(sorted(spans))
    for what, text, start, end in (
        ("label", quote.speaker_label, quote.speaker_label_start, quote.speaker_label_end),
        ("cue", quote.cue, quote.cue_start, quote.cue_end),
    ):
        if text is not None and start is not None:
            yield what, text, body[start:end]
