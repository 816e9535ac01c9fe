"""When and at which event each statement was made."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seeds.extraction.findings import DateFound, EventFound, QuoteFound, Span

_OCCASION = re.compile(
    r"\b(?:conference|briefing|summit|talks|meeting|conversation|negotiations|rally)\b", re.IGNORECASE
)
_FARTHEST = 160  # characters between cue and date
_BESIDE = 12
_OTHER_CLAUSE = re.compile(
    r"\b(?:who|which|whose|where|before|since|because|until|when|while|that)\b|\bafter\s+(?!(?:a|an|"
    r"the|his|her|their)\s|talks\s|meeting\s)"
)
_LONGEST_DATE = 80  # characters
# How a clause of its own begins: behind a comma, or with the sentence.
_OPENS_CLAUSE = re.compile(r",\s*(?:who|which|whose|where|when)\b")
_OPENS_SENTENCE = re.compile(r"\s*(?:After|Before|When|While|As|Since|Although|Though|If|Until|Because)\b")
_PRESS = re.compile(r"\b(?:press|news|media)\s+(?:conference|briefing)$|\bbriefing$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Links:
    """What statements are linked with; dates and events stand in the order of the text."""

    body: str
    sentences: Sequence[Span]
    dates: Sequence[DateFound]
    events: Sequence[EventFound]
    sole_press_conference: EventFound | None


def link_quotes(
    quotes: Sequence[QuoteFound],
    events: Sequence[EventFound],
    *,
    body: str,
    sentences: Sequence[Span],
    dates: Sequence[DateFound],
) -> tuple[QuoteFound, ...]:
    """The same statements with `said_on` and `event` where a rule tells them."""
    press = [event for event in events if event.type == "consult" and _PRESS.search(_words(body, event))]
    told = sorted((event for event in events if event.start is not None), key=_place)
    links = _Links(body, sentences, dates, told, press[0] if len(press) == 1 else None)
    return tuple(_link(quote, links) for quote in quotes)


def _link(quote: QuoteFound, links: _Links) -> QuoteFound:
    own = quote.said_on or _own_date(quote, links)
    event = _event_of_frame(quote, links) or _press_conference(quote, own, links)
    told = event.starts_on if event and event.date_precision in ("day", "time") else None
    name = quote.event or (event.key or event.name if event else None)
    if (said_on := own or told) == quote.said_on and name == quote.event:
        return quote
    return replace(quote, said_on=said_on, event=name)


def _own_date(quote: QuoteFound, links: _Links) -> str | None:
    """The time that stands with the cue, in its sentence; a month only right beside."""
    if quote.cue_start is None or quote.cue_end is None:
        return None
    start, end = _sentence_at(quote.cue_start, links.sentences)
    near = [
        date
        for date in _near(links.dates, quote.cue_start, quote.cue_end)
        if start <= date.start < end
        and not _inside(date.start, quote.spans)
        and (len(date.value) == 10 or _gap(quote, date) <= _BESIDE)
        and _is_of_frame(links.body, quote, date=date, sentence_start=start)
    ]
    best = min(near, key=lambda date: _gap(quote, date), default=None)
    return best.value if best else None


def _near(dates: Sequence[DateFound], cue_start: int, cue_end: int) -> Sequence[DateFound]:
    """Those that are not too far from the cue, and some more."""
    first = bisect_left(dates, cue_start - _FARTHEST - _LONGEST_DATE, key=lambda date: date.start)
    return dates[first : bisect_right(dates, cue_end + _FARTHEST, key=lambda date: date.start)]


def _gap(quote: QuoteFound, date: DateFound) -> int:
    """Characters between cue and date."""
    cue_start, cue_end = quote.cue_start or 0, quote.cue_end or 0
    return date.start - cue_end if date.start >= cue_end else cue_start - date.end


def _is_of_frame(body: str, quote: QuoteFound, *, date: DateFound, sentence_start: int) -> bool:
    """Whether the date belongs to the saying, not to a clause of its own (`who resigned on Friday`)."""
    cue_start, cue_end = quote.cue_start or 0, quote.cue_end or 0
    if date.start >= cue_end:
        between = body[cue_end : date.start]
        return len(between) <= _FARTHEST and not _OTHER_CLAUSE.search(between)
    between = body[date.end : cue_start]
    if len(between) > _FARTHEST or _is_in_clause(body, sentence_start, date.start):
        return False
    return not _OTHER_CLAUSE.search(between)


def _is_in_clause(body: str, start: int, at: int) -> bool:
    """Whether a clause that began before this place, in the sentence from `start` on, is still open."""
    comma = body.rfind(",", start, at)
    opened = _OPENS_CLAUSE.match(body, comma, at) if comma >= 0 else _OPENS_SENTENCE.match(body, start, at)
    return opened is not None


def _event_of_frame(quote: QuoteFound, links: _Links) -> EventFound | None:
    """The event that the sentence of the cue tells of outside the statement, if the speaker is part of it."""
    at = quote.cue_start if quote.cue_start is not None else quote.start
    if at is None:
        return None
    start, end = _sentence_at(at, links.sentences)
    low = bisect_left(links.events, start, key=_place)
    for event in links.events[low : bisect_left(links.events, end, low, key=_place)]:
        if _inside(_place(event), quote.spans):
            continue
        if (
            event.type == "consult"
            and _OCCASION.search(_words(links.body, event))
            and _takes_part(quote, event)
        ):
            return event
    return None


def _press_conference(quote: QuoteFound, own: str | None, links: _Links) -> EventFound | None:
    """The only press conference reported: what a participant said without another day, he said there."""
    event = links.sole_press_conference
    if event is None or not _takes_part(quote, event):
        return None
    return event if own in (None, event.starts_on) else None


def _takes_part(quote: QuoteFound, event: EventFound) -> bool:
    speakers = {quote.speaker or quote.organization, *quote.co_speakers} - {None}
    return bool(speakers & {participant.name for participant in event.participants})


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(start <= at < end for start, end in spans)


def _sentence_at(at: int, sentences: Sequence[Span]) -> Span:
    index = bisect_right(sentences, at, key=lambda span: span[0]) - 1
    return sentences[index] if index >= 0 and at < sentences[index][1] else (at, at)


def _place(event: EventFound) -> int:
    return -1 if event.start is None else event.start


def _words(body: str, event: EventFound) -> str:
    return body[event.start : event.end]
