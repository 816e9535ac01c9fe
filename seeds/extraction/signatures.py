"""Signatures: the paragraph below a quotation that names who said it: `— X, an analyst`."""

import re
from collections.abc import Sequence

from seeds.extraction.entities import Entities
from seeds.extraction.findings import Span
from seeds.extraction.statements import Sentence

_DASH = re.compile(r"(?:--?|[—–])\s?")
_LONGEST = 14  # words


def signature(body: str, sentences: Sequence[Sentence], at: int, entities: Entities) -> Span | None:
    """The label below a sentence that is a paragraph of its own, where that is a signature."""
    if at < 0 or at + 1 >= len(sentences):
        return None
    around = {sentences[i].paragraph for i in (at - 1, at + 2) if 0 <= i < len(sentences)}
    above, below = sentences[at], sentences[at + 1]
    if below.paragraph != above.paragraph + 1 or around & {above.paragraph, below.paragraph}:
        return None
    return _label(body, below.span, entities)


def _label(body: str, span: Span, entities: Entities) -> Span | None:
    """A name with what it is, and no sentence."""
    opening = _DASH.match(body, *span)
    start = opening.end() if opening else span[0]
    people = [e for e in entities.people_within(start, span[1])[:1] if e.start == start]
    if not people or body[span[1] - 1] in '.!?:;”"' or len(body[start : span[1]].split()) > _LONGEST:
        return None
    rest = body[people[0].end : span[1]]
    return (start, span[1]) if rest[:2] == ", " or (opening and not rest) else None
