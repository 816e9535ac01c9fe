"""Finding words again in a body that has changed. Pure Python."""

import re
from collections.abc import Sequence
from typing import Any

from articles.anchoring import NoSuchOccurrence, NotFound, find_quote


def occurrences(words: str, body: str) -> list[int]:
    """Where the words stand in the body, as whole words."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return [match.start() for match in re.finditer(before + re.escape(words) + after, body)] if words else []


def find_again(words: str, start: int | None, old_body: str, body: str) -> int | None:
    """Where words that stood at `start` of the old body stand now: said the n-th time, as before."""
    places = occurrences(words, body)
    if not places:
        return None
    earlier = 0 if start is None else sum(place < start for place in occurrences(words, old_body))
    return places[min(earlier, len(places) - 1)]


def anchors_of_span(row: Any, old_body: str, body: str) -> dict[str, int] | None:
    """New `start` and `end` of a row with one span, or None if its words are gone."""
    start = find_again(row.text, row.start, old_body, body) if row.text else None
    return None if start is None else {"start": start, "end": start + len(row.text)}


def anchors_of_quote(row: Any, old_body: str, body: str) -> dict[str, Any] | None:
    """New anchors of a quote, or None if its words are gone.

    Where the passage stands as it was, label and cue move with it; else they lose their offsets.
    """
    return _moved(row, old_body, body) or _found(row, old_body, body)


def _moved(row: Any, old_body: str, body: str) -> dict[str, Any] | None:
    if row.start is None:
        return None
    edges = [row.start, row.end, row.speaker_label_start, row.speaker_label_end, row.cue_start, row.cue_end]
    known = [edge for edge in edges if edge is not None]
    first, last = min(known), max(known)
    place = find_again(old_body[first:last], first, old_body, body)
    if place is None:
        return None
    by = place - first
    names = ("start", "end", "speaker_label_start", "speaker_label_end", "cue_start", "cue_end")
    moved: dict[str, Any] = {
        name: None if edge is None else edge + by for name, edge in zip(names, edges, strict=True)
    }
    return {**moved, "spans": [[a + by, b + by] for a, b in row.spans or [[row.start, row.end]]]}


def _found(row: Any, old_body: str, body: str) -> dict[str, Any] | None:
    """Where the words stand in other company or with other marks; the text takes on the body's spelling."""
    earlier = 0 if row.start is None else sum(place < row.start for place in occurrences(row.text, old_body))
    try:
        anchor = find_quote(body, row.text, occurrence=earlier + 1)
    except NoSuchOccurrence:
        anchor = find_quote(body, row.text)
    except NotFound:
        return None
    spans = [list(span) for span in anchor.spans]
    return {**NOWHERE, "start": anchor.start, "end": anchor.end, "spans": spans, "text": anchor.text}


NOWHERE: dict[str, Any] = dict.fromkeys(
    ("start", "end", "spans", "speaker_label_start", "speaker_label_end", "cue_start", "cue_end")
)


def same_place(a: Sequence[int | None], b: Sequence[int | None]) -> bool:
    """Whether two spans share at least half of the shorter one."""
    (start, end), (other_start, other_end) = a, b
    if start is None or end is None or other_start is None or other_end is None:
        return False
    common = min(end, other_end) - max(start, other_start)
    return common * 2 >= min(end - start, other_end - other_start)
