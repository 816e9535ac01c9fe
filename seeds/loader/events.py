"""The events that the article reports: known ones, joined ones and new ones, and who took part in them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from articles.deletion import event_words
from articles.models import Event, EventReport
from newsapi.api.models import Resource
from newsapi.api.text import fold, slugify
from seeds.extraction.findings import EventFound
from seeds.loader.anchors import anchors_of_span
from seeds.loader.dates import parse_day
from seeds.loader.deleted import deleted_events
from seeds.loader.joining import joinable_events, merged_into
from seeds.loader.matching import in_order, pair_up
from seeds.loader.owned import own_events
from seeds.loader.participations import store_participations
from seeds.loader.rows import frozen, touched
from seeds.loader.slugs import give_slugs
from seeds.loader.work import Work
from seeds.readers.document import Refused


@dataclass(slots=True, eq=False)
class Told:
    """One event as the document tells it, with the rows that hold it."""

    found: EventFound
    values: dict[str, Any]
    parties: list[tuple[Any, str]]  # who took part, and how
    words: str | None
    event: Event | None = None
    exact: bool = True  # no other article reports it: the event is what this document says


def store_events(work: Work) -> None:
    """Create, join, change and drop until the article reports the events of the document and no others."""
    told = [_told(found, n, work) for n, found in enumerate(work.findings.events)]
    stored: list[EventReport] = []
    if not work.is_new:
        reports = EventReport.objects.filter(article=work.article).select_related("event")
        stored = in_order(reports)
    merged = merged_into(row.event_id for row in stored)
    pairs, new, left = pair_up(stored, told, _stored_key, _told_key)
    kept = [row for row in left if touched(row) or touched(row.event) or row.event_id in merged]
    again, new, kept = _retyped(kept, new, merged)
    kept = [row for row in kept if touched(row) or touched(row.event)]
    pairs += again
    new = _told_twice(_leave_out_deleted(new, work), stored, merged)
    _settle(pairs, new, merged, work)
    for item in told:
        _update_event(item, work)
    for row, item in pairs:
        _update_report(row, item, work)
    for row in kept:
        _move(row, work)
    paired = {id(row) for row, _ in pairs} | {id(row) for row in kept}
    EventReport.objects.filter(pk__in=[row.pk for row in left if id(row) not in paired]).delete()
    rows = [EventReport(event=item.event, article=work.article, **_report(item, work)) for item in new]
    EventReport.objects.bulk_create(rows)
    store_participations(told, work)
    _remember(told, work)


def _told(found: EventFound, n: int, work: Work) -> Told:
    pointer = f"/events/{n}"
    starts_on, precision = parse_day(found.starts_on, f"{pointer}/starts_on")
    ends_on, _ = parse_day(found.ends_on, f"{pointer}/ends_on")
    if ends_on and (starts_on is None or ends_on < starts_on):
        raise Refused("an event can't end before it starts", where=f"{pointer}/ends_on")
    if found.date_precision and starts_on is None:
        raise Refused("a precision without a date", where=f"{pointer}/date_precision")
    values = {
        "name": found.name,
        "type": found.type,
        "starts_on": starts_on,
        "ends_on": ends_on,
        "date_precision": found.date_precision or precision,
        "place": found.place,
        "country": found.country,
    }
    parts = dict.fromkeys(
        (work.entities.participant(part, f"{pointer}/participants/{p}").party, part.role)
        for p, part in enumerate(found.participants)
    )
    placed = found.start is not None and found.end is not None
    words = work.findings.article.body[found.start : found.end] if placed else None
    return Told(found, values | work.statement(found), list(parts), words)


def _settle(
    pairs: Sequence[tuple[EventReport, Told]], new: Sequence[Told], merged: Collection[int], work: Work
) -> None:
    """Find out which event each is: the one known, one that another article reports, or a new one.

    An event into which others were merged is meant by all that the article says of those.
    """
    own = own_events(work.article, work.before) - set(merged)
    joinable = joinable_events([item for _, item in pairs] + list(new), work)
    used: set[int] = set()
    for row, item in pairs:
        alone = row.event_id in own
        matches = [event for event in joinable[item] if event.pk not in used]
        if (
            touched(row.event)
            or row.event_id in merged
            or (alone and not [m for m in matches if m.pk not in own])
        ):
            item.event, item.exact = row.event, alone
        elif not alone and row.event in matches:
            item.event, item.exact = row.event, False
        if item.event is not None:
            used.add(item.event.pk)
    for item in [item for _, item in pairs if item.event is None] + list(new):
        matches = sorted(joinable[item], key=lambda event: event.pk in own)  # those of other articles first
        match = next((event for event in matches if event.pk not in used), None)
        if match is not None:
            item.event, item.exact = match, match.pk in own
            used.add(match.pk)
    _create([item for item in [*(item for _, item in pairs), *new] if item.event is None], work)


def _create(items: list[Told], work: Work) -> None:
    rows = [Event(**item.values) for item in items]
    give_slugs(rows, [_slug_base(row) for row in rows], Resource.EVENTS)
    work.changes.create(Event, rows)
    for item, row in zip(items, rows, strict=True):
        item.event = row


def _slug_base(event: Event) -> str:
    name = slugify(event.name, fallback="event")
    return slugify(f"{event.starts_on.isoformat()} {name}") if event.starts_on else name


def _update_event(item: Told, work: Work) -> None:
    event = item.event
    if event is not None and not frozen(event):
        work.changes.sync(event, item.values if item.exact else _missing(event, item.values))


def _update_report(row: EventReport, item: Told, work: Work) -> None:
    values = {**_report(item, work), "event": item.event}
    if frozen(row):
        values = {name: values[name] for name in ("start", "end", "text", "needs_review")}
    work.changes.sync(row, values)


def _missing(event: Event, values: dict[str, Any]) -> dict[str, Any]:
    """What another article's event does not know yet, or less exactly."""
    missing = {name: values[name] for name in ("country", "place") if getattr(event, name) is None}
    if event.date_precision == "month" and values["date_precision"] == "day":
        return missing | {name: values[name] for name in ("starts_on", "ends_on", "date_precision")}
    if event.ends_on is None and event.starts_on == values["starts_on"]:
        missing["ends_on"] = values["ends_on"]
    return missing


def _report(item: Told, work: Work) -> dict[str, Any]:
    return {
        **work.statement(item.found),
        "start": item.found.start,
        "end": item.found.end,
        "text": item.words,
        "needs_review": False,
    }


def _move(row: EventReport, work: Work) -> None:
    """A report that an editor answers for stays: where its words stand now, or nowhere and flagged."""
    anchors = anchors_of_span(row, work.old_body, work.article.body)
    if anchors is not None:
        work.changes.sync(row, {**anchors, "needs_review": False})
    elif row.start is not None:
        rejected = "rejected" in (row.status, row.event.status)
        work.changes.sync(row, {"start": None, "end": None, "needs_review": not rejected})


def _retyped(
    kept: list[EventReport], new: list[Told], merged: Collection[int]
) -> tuple[list[tuple[Any, Any]], list[Told], list[EventReport]]:
    """Reports of events whose type an editor has changed: the words alone tell that they are meant."""
    retyped = [
        row for row in kept if row.event_id in merged or {"type", "name"} & set(row.event.edited_fields)
    ]
    pairs, new, _ = pair_up(
        retyped, new, lambda row: fold(row.text or ""), lambda item: fold(item.words or "")
    )
    paired = {id(row) for row, _ in pairs}
    return pairs, new, [row for row in kept if id(row) not in paired]


def _told_twice(new: list[Told], stored: list[EventReport], merged: Collection[int]) -> list[Told]:
    """Without what the same words tell of two events that an editor has merged: one report is enough."""
    reported = {fold(row.text or ""): row.event for row in stored if row.event_id in merged}
    for item in new:
        item.event = reported.get(fold(item.words or ""))
        item.exact = item.event is None
    return [item for item in new if item.event is None]


def _leave_out_deleted(new: list[Told], work: Work) -> list[Told]:
    """Without what an editor has deleted; told to restore, it forgets that it was."""
    told = {id(item.found): item for item in new}
    found = (item.found for item in new)
    gone = deleted_events(work.article.fingerprint, work.findings.article.body, found)
    for event, stone in gone:
        if work.restore:
            stone.identity = None  # free to come back, under its old id and slug
            stone.save()
        else:
            del told[id(event)]
    return list(told.values())


def _remember(told: list[Told], work: Work) -> None:
    for item in told:
        if item.found.key:
            work.events[item.found.key] = item.event
    for item in told:
        work.events.setdefault(item.found.name, item.event)


def _stored_key(row: EventReport) -> tuple[str, str]:
    return row.event.type, fold(event_words(row.text, row.event.name))


def _told_key(item: Told) -> tuple[str, str]:
    return item.found.type, fold(event_words(item.words, item.found.name))
