"""Where a quote stands, as selectors of the W3C's Web Annotation model. Pure Python."""

from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]
Spans = Sequence[Sequence[int]]


def places(quote: Json, *, article: str, context: Json | None) -> list[Json]:
    """One resource for each piece of a quote, selected by its offsets and by its words.

    `context` is the place of the whole quote (`prefix`, `exact`, `suffix`); without it the words stand alone.
    """
    spans = quote["spans"] or []
    words = _pieces(quote["text"], spans)
    return [
        {
            "@type": "SpecificResource",
            "source": article,
            "selector": [_position(span), *_words(exact, _around(span, context, begins=spans[0][0]))],
        }
        for span, exact in zip(spans, words, strict=True)
    ]


def _position(span: Sequence[int]) -> Json:
    return {"@type": "TextPositionSelector", "start": span[0], "end": span[1]}


def _words(exact: str | None, around: Json) -> list[Json]:
    return [] if exact is None else [{"@type": "TextQuoteSelector", "exact": exact, **around}]


def _around(span: Sequence[int], context: Json | None, *, begins: int) -> Json:
    """What stands before and after one piece: the other pieces of the quote are part of that."""
    if context is None:
        return {}
    text = context["prefix"] + context["exact"] + context["suffix"]
    first = begins - len(context["prefix"])
    return {"prefix": text[: span[0] - first], "suffix": text[span[1] - first :]}


def _pieces(text: str, spans: Spans) -> list[str | None]:
    """The words of each span: the text is the pieces joined by a space, or a blank line across paragraphs."""
    pieces: list[str | None] = []
    at = 0
    for start, end in spans:
        if pieces:
            at += 2 if text.startswith("\n\n", at) else 1
        pieces.append(text[at : at + end - start])
        at += end - start
    return pieces if at == len(text) else [None] * len(spans)
