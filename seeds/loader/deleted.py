"""The statements of a document that an editor has deleted."""

from collections.abc import Iterable

from articles.deletion import event_words, quote_identity, report_identity
from newsapi.api.models import Resource, Tombstone
from seeds.extraction.findings import EventFound, Findings


def deleted_quotes(fingerprint: str, texts: Iterable[str]) -> dict[str, Tombstone]:
    """The tombstones of these quotes of the article, by text."""
    identities = {text: quote_identity(fingerprint, text) for text in texts}
    stones = Tombstone.objects.filter(resource=Resource.QUOTES, identity__in=set(identities.values()))
    by_identity = {stone.identity: stone for stone in stones}
    return {text: by_identity[known] for text, known in identities.items() if known in by_identity}


def deleted_events(
    fingerprint: str, body: str, events: Iterable[EventFound]
) -> list[tuple[EventFound, Tombstone]]:
    """Those of the events that were deleted, with their tombstones; one may stand for several articles."""
    wanted = list(events)
    if not wanted:
        return []
    stones = Tombstone.objects.filter(resource=Resource.EVENTS, identity__isnull=False)
    by_report = {digest: stone for stone in stones for digest in str(stone.identity).split()}
    found = []
    for event in wanted if by_report else ():
        identity = report_identity(fingerprint, event.type, words_of(event, body))
        if identity in by_report:
            found.append((event, by_report[identity]))
    return found


def anything_deleted(fingerprint: str, findings: Findings) -> bool:
    """Whether an editor has deleted something that the document says."""
    if deleted_quotes(fingerprint, (quote.text for quote in findings.quotes)):
        return True
    return bool(deleted_events(fingerprint, findings.article.body, findings.events))


def words_of(event: EventFound, body: str) -> str:
    """The words that an event is recognised by in its article."""
    placed = event.start is not None and event.end is not None
    return event_words(body[event.start : event.end] if placed else None, event.name)
