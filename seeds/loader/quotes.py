"""The statements of an article: matched to those stored, corrected ones left as the editor wants them."""

from typing import Any

from articles.anchoring import find_near
from articles.models import Quote
from articles.references import bury
from newsapi.api.models import Resource, Status
from newsapi.api.text import fold
from seeds.extraction.findings import QuoteFound
from seeds.loader.anchors import NOWHERE, anchors_of_quote, same_place
from seeds.loader.dates import parse_day
from seeds.loader.deleted import deleted_quotes
from seeds.loader.holders import named, speakers_by_office
from seeds.loader.matching import Pairs, in_order, pair_by_words, pair_up
from seeds.loader.rows import frozen, touched
from seeds.loader.work import Work

_ANCHORS = tuple(NOWHERE)
_LABELS = ("speaker_label", "cue")


def store_quotes(work: Work) -> list[tuple[Quote, QuoteFound]]:
    """Create, change and delete until the quotes are those of the document; which row is which of them."""
    found = sorted(work.findings.quotes, key=lambda quote: (quote.start is None, quote.start or 0))
    stored: list[Quote] = []
    if not work.is_new:
        stored = in_order(Quote.objects.filter(article=work.article))
    pairs, new, left = _match(stored, found, work)
    pointers = {id(quote): n for n, quote in enumerate(work.findings.quotes)}
    known = speakers_by_office(work)

    def values(quote: QuoteFound) -> dict[str, Any]:
        return named(quote, quote_values(quote, pointers[id(quote)], work), known)

    for row, quote in pairs:
        _update(row, quote, values(quote), work)
    _delete([row for row in left if not touched(row)])
    new, revived = _without_deleted(new, work)
    rows = [Quote(pk=revived.get(id(quote)), article=work.article, **values(quote)) for quote in new]
    work.changes.create(Quote, rows)
    return pairs + list(zip(rows, new, strict=True))


def quote_values(quote: QuoteFound, n: int, work: Work) -> dict[str, Any]:
    """The columns of a quote."""
    entities, pointer = work.entities, f"/quotes/{n}"
    said_on, precision = parse_day(quote.said_on, f"{pointer}/said_on")
    spans = [list(span) for span in quote.spans]
    if not spans and quote.start is not None and quote.end is not None:
        spans = [[quote.start, quote.end]]
    return {
        **work.statement(quote),
        "kind": quote.kind,
        "text": quote.text,
        "start": spans[0][0] if spans else None,
        "end": spans[-1][1] if spans else None,
        "spans": spans or None,
        "speaker": entities.person(quote.speaker, f"{pointer}/speaker").party if quote.speaker else None,
        "organization": entities.organization(quote.organization, f"{pointer}/organization").party
        if quote.organization
        else None,
        "speaker_label": quote.speaker_label,
        "speaker_label_start": quote.speaker_label_start,
        "speaker_label_end": quote.speaker_label_end,
        "cue": quote.cue,
        "cue_start": quote.cue_start,
        "cue_end": quote.cue_end,
        "speaker_role": quote.speaker_role,
        "said_on": said_on,
        "said_on_precision": precision,
        "event": work.event(quote.event, f"{pointer}/event"),
        "published_at": work.article.published_at,
        "needs_review": False,
    }


def _match(
    stored: list[Quote], found: list[QuoteFound], work: Work
) -> tuple[Pairs, list[QuoteFound], list[Quote]]:
    """By folded text and occurrence, then by half of the words; then what a corrected one still covers."""
    pairs, new, left = pair_up(stored, found, lambda row: fold(row.text), lambda quote: fold(quote.text))
    alike, new, left = pair_by_words(left, new)
    pairs += alike
    for row in [row for row in left if touched(row)]:
        _move(row, work)
        place = (row.start, row.end)
        covered = next((quote for quote in new if same_place(place, (quote.start, quote.end))), None)
        if covered is not None:
            new.remove(covered)
            left.remove(row)
            pairs.append((row, covered))
    return pairs, new, left


def _update(row: Quote, quote: QuoteFound, values: dict[str, Any], work: Work) -> None:
    keeps_text = frozen(row) or "text" in row.edited_fields
    if not keeps_text:
        work.changes.sync(row, values)
        _place_labels(row, _placed(row) & set(row.edited_fields), work)
        return
    if row.text == quote.text:
        _anchor(row, _anchors(row, values), work)
    else:
        _move(row, work)
    rest = {"published_at": values["published_at"]} if frozen(row) else values
    work.changes.sync(row, rest, keep={"text", "needs_review", *_ANCHORS})


def _move(row: Quote, work: Work) -> None:
    """A quote that an editor answers for goes where its words stand now, or nowhere and is flagged."""
    _anchor(row, anchors_of_quote(row, work.old_body, work.article.body), work)


def _anchor(row: Quote, anchors: dict[str, Any] | None, work: Work) -> None:
    if anchors is None:
        had_place = row.start is not None
        if not had_place:
            return
        anchors = {**NOWHERE, "needs_review": row.status != Status.REJECTED}
    else:
        anchors = {**anchors, "needs_review": False}
    lost = _placed(row) if row.start is not None else set(_LABELS)
    _set(row, anchors, work)
    _place_labels(row, lost, work)


def _placed(row: Quote) -> set[str]:
    return {name for name in _LABELS if getattr(row, f"{name}_start") is not None}


def _set(row: Quote, values: dict[str, Any], work: Work) -> None:
    """Set anchors, which go with the words and not with who chose them."""
    different = [name for name, value in values.items() if getattr(row, name) != value]
    for name in different:
        setattr(row, name, values[name])
    if different:
        work.changes.touch(row, *different)


def _place_labels(row: Quote, names: set[str], work: Work) -> None:
    """Label and cue that an editor answers for stand near the quote, or nowhere."""
    body = work.article.body
    spans = tuple((a, b) for a, b in row.spans or [])
    for name in names:
        words, start, end = (getattr(row, f"{name}{edge}") for edge in ("", "_start", "_end"))
        if words and spans and (start is None or body[start:end] != words):
            place = find_near(body, words, spans=spans)
            there = place is not None and body[slice(*place)] == words
            start, end = place if place is not None and there else (None, None)
            _set(row, {f"{name}_start": start, f"{name}_end": end}, work)


def _anchors(row: Quote, values: dict[str, Any]) -> dict[str, Any]:
    """The offsets that were found; those of label and cue only where the row names them alike."""
    anchors = {name: values[name] for name in _ANCHORS}
    for name in _LABELS:
        if getattr(row, name) != values[name]:
            anchors |= {f"{name}_start": None, f"{name}_end": None}
    return anchors


def _delete(rows: list[Quote]) -> None:
    if rows:
        bury(Resource.QUOTES, [(row.pk, None, None) for row in rows])
        Quote.objects.filter(pk__in=[row.pk for row in rows]).delete()


def _without_deleted(new: list[QuoteFound], work: Work) -> tuple[list[QuoteFound], dict[int, int]]:
    """Leave out what an editor has deleted; when told to restore, give it back under its old id."""
    deleted = deleted_quotes(work.article.fingerprint, (quote.text for quote in new)) if new else {}
    if not work.restore:
        return [quote for quote in new if quote.text not in deleted], {}
    revived: dict[int, int] = {}
    for quote in new:
        stone = deleted.pop(quote.text, None)
        if stone is not None and stone.pk is not None:  # one stands for every spelling of the words
            revived[id(quote)] = stone.record
            stone.delete()
    return new, revived
