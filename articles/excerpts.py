"""How much of a body is given away: its beginning, or the sentences around a quote. Pure Python."""

import regex

EXCERPT_LENGTH = 300
CONTEXT_LENGTH = 300
_PARAGRAPH = "\n\n"
# A sentence ends with its mark, closing marks after it, and a space before a capital or an opening mark.
_SENTENCE_END = regex.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[\p{Lu}\p{N}])")


def excerpt(body: str, length: int = EXCERPT_LENGTH) -> str:
    """The first paragraph, cut at a word and marked with `…` where something is missing."""
    first = body.split(_PARAGRAPH, 1)[0]
    if len(first) <= length:
        return first if len(first) == len(body) else f"{first} …"
    return f"{first[:length].rsplit(None, 1)[0]}…"


def around(body: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after `body[start:end]`: its own sentence and one more, within the paragraph."""
    opening = body.rfind(_PARAGRAPH, 0, start)
    left = 0 if opening < 0 else opening + len(_PARAGRAPH)
    closing = body.find(_PARAGRAPH, end)
    right = len(body) if closing < 0 else closing
    breaks = [left + match.end() for match in _SENTENCE_END.finditer(body[left:right])]
    first = ([left, left] + [at for at in breaks if at <= start])[-2]
    last = ([at for at in breaks if at > end] + [right, right])[1]
    return _cut_left(body[first:start]), _cut_right(body[end:last])


def _cut_left(text: str) -> str:
    """The last words of it, as many as fit."""
    if len(text) <= CONTEXT_LENGTH:
        return text
    kept = text[-CONTEXT_LENGTH:]
    return kept.partition(" ")[2] or kept


def _cut_right(text: str) -> str:
    """The first words of it, as many as fit."""
    if len(text) <= CONTEXT_LENGTH:
        return text
    kept = text[:CONTEXT_LENGTH]
    return kept.rpartition(" ")[0] or kept
