"""Filling in what a record may leave to the reader: the normal form of its body, and offsets found in it.

This works on the JSON as it came, before it is checked: whatever has an unexpected shape is left as it is.
"""

from collections.abc import Iterator
from typing import Any

from seeds.extraction.normal import is_normal, normalize
from seeds.readers.document import Refused
from seeds.records.places import Places, Spans, joined
from seeds.records.problems import Problems, pointer

Json = dict[str, Any]

_OFFSETS = ("start", "end", "spans", "speaker_label_start", "speaker_label_end", "cue_start", "cue_end")


def complete(record: Json, problems: Problems) -> None:
    """Bring the body into normal form, and find mentions and quotes that carry no offsets in it.

    Raises Refused where there are offsets into a body that is not in normal form.
    """
    article = record.get("article")
    if not isinstance(article, dict) or not isinstance(article.get("body"), str):
        return
    if not _has_offsets(record):
        article["body"] = normalize(article["body"])
    elif not is_normal(article["body"]):
        raise Refused(
            "is not in normal form, so the offsets can't be trusted: NFC, one line a paragraph, one blank "
            "line between paragraphs, no white space at their ends",
            where="/article/body",
        )
    quotes = [quote for _, quote in _objects(record, "quotes")]
    places = Places(article["body"], taken=[spans for quote in quotes if (spans := _given(quote))])
    for kind in ("people", "organizations"):
        for number, entity in _objects(record, kind):
            for index, mention in _objects(entity, "mentions"):
                _complete_mention(
                    mention, places, article["body"], problems, (kind, number, "mentions", index)
                )
    for quote in quotes:
        _complete_quote(quote, places, article["body"])


def _complete_mention(
    mention: Json, places: Places, body: str, problems: Problems, at: tuple[Any, ...]
) -> None:
    text, span = mention.get("text"), (mention.get("start"), mention.get("end"))
    if span == (None, None) and isinstance(text, str) and text.strip():
        found = places.words(text)
        if found is None:
            problems.add(pointer(*at), "its text does not occur in the body, or not that often")
            found = (0, 1)
        mention["start"], mention["end"] = found
        mention["text"] = body[slice(*found)]
    elif text is None and _is_span(span, body):
        mention["text"] = body[slice(*span)]


def _complete_quote(quote: Json, places: Places, body: str) -> None:
    text, spans, hull = quote.get("text"), quote.get("spans"), (quote.get("start"), quote.get("end"))
    if not spans and hull == (None, None):
        found = places.quote(text) if isinstance(text, str) else ()
        if found:
            quote["text"] = joined(body, found)
            quote["spans"] = [list(span) for span in found]
            quote["start"], quote["end"] = found[0][0], found[-1][1]
        return
    if not spans and _is_span(hull, body):
        quote["spans"] = spans = [list(hull)]
    if isinstance(spans, list) and spans and all(_is_span(span, body) for span in spans):
        if hull == (None, None):
            quote["start"], quote["end"] = spans[0][0], spans[-1][1]
        if text is None:
            quote["text"] = joined(body, tuple((start, end) for start, end in spans))


def _given(quote: Json) -> Spans:
    """The spans that a quote gives of itself."""
    spans = quote.get("spans") or [(quote.get("start"), quote.get("end"))]
    try:
        return tuple((start, end) for start, end in spans if type(start) is type(end) is int)
    except (TypeError, ValueError):
        return ()


def _is_span(span: Any, body: str) -> bool:
    return (
        len(span) == 2 and all(type(offset) is int for offset in span) and 0 <= span[0] < span[1] <= len(body)
        if isinstance(span, list | tuple)
        else False
    )


def _objects(parent: Json, key: str) -> Iterator[tuple[int, Json]]:
    children = parent.get(key)
    for number, child in enumerate(children if isinstance(children, list) else ()):
        if isinstance(child, dict):
            yield number, child


def _has_offsets(value: Any) -> bool:
    if isinstance(value, list):
        return any(_has_offsets(each) for each in value)
    if isinstance(value, dict):
        return any(
            (key in _OFFSETS and each is not None and each != []) or _has_offsets(each)
            for key, each in value.items()
        )
    return False
