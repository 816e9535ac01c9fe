"""How much of a body is given away: its beginning, or the sentences around a quote. Pure Python."""

import regex

EXCERPT_LENGTH = 300
CONTEXT_LENGTH = 300
_PARAGRAPH = "\n\n"
# A sentence ends with its mark, closing marks after it, and a space before a capital or an opening mark;
# or with its paragraph.
_BREAK = regex.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[\p{Lu}\p{N}])|\n\n")


def excerpt(body: str, length: int = EXCERPT_LENGTH) -> str:
    """The first paragraph, cut at a word and marked with `…` where something is missing."""
    first = body.split(_PARAGRAPH, 1)[0]
    if len(first) <= length:
        return first if len(first) == len(body) else f"{first} …"
    return f"{first[:length].rsplit(None, 1)[0]}…"


def around(body: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after `body[start:end]`: the rest of its sentence and one sentence more."""
    left, right = max(0, start - CONTEXT_LENGTH), min(len(body), end + CONTEXT_LENGTH)
    breaks = [left + match.end() for match in _BREAK.finditer(body[left:right])]
    first = ([left, left] + [at for at in breaks if at <= start])[-2]
    last = ([at for at in breaks if at > end] + [right, right])[1]
    before, after = body[first:start], body[end:last]
    if 0 < first == left:
        before = before.partition(" ")[2] or before
    if len(body) > last == right:
        after = after.rpartition(" ")[0] or after
    return before, after
