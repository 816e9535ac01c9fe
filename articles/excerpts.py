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
    before, after = body[left:start], body[end:right]
    return before[_beginning(before) :], after[: _ending(after)]


def _beginning(before: str) -> int:
    """Where the sentence before the last one begins."""
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    wanted = ends[-2] if len(ends) > 1 else 0
    return wanted if len(before) - wanted <= CONTEXT_LENGTH else _word(before, len(before) - CONTEXT_LENGTH)


def _ending(after: str) -> int:
    """Where the sentence after the first one ends."""
    ends = [match.end() for match in _SENTENCE_END.finditer(after)]
    wanted = ends[1] if len(ends) > 1 else len(after)
    return min(wanted, CONTEXT_LENGTH) if wanted <= CONTEXT_LENGTH else _last_word(after)


def _word(text: str, at: int) -> int:
    """The first beginning of a word from there on."""
    space = text.find(" ", at)
    return at if space < 0 else space + 1


def _last_word(text: str) -> int:
    """The last end of a word before the limit."""
    space = text.rfind(" ", 0, CONTEXT_LENGTH)
    return CONTEXT_LENGTH if space < 0 else space
