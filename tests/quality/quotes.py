"""Quotes found, their words, and who is said to have said them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsapi.api.text import fold
from seeds.extraction.findings import Findings, QuoteFound
from tests.quality.cases import Case, ExpectedQuote
from tests.quality.outcomes import Outcome

Pair = tuple[ExpectedQuote, QuoteFound | None]

# By word overlap, as the field counts; what is cut wrongly beyond that is told by "quote words".
FOUND = 0.5
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_ARTICLE = re.compile(r"^(?:the|an?|his|her)\s", re.IGNORECASE)


def judge_quotes(case: Case, found: Findings) -> Iterator[Outcome]:
    for name, kinds in (("direct", {"direct"}), ("indirect", {"indirect", "mixed"})):
        expected = [quote for quote in case.quotes if quote.kind in kinds]
        # What is partly in marks answers for either.
        read = [q for q in found.quotes if q.kind in kinds or q.kind == "mixed"]
        pairs, others = _pair(expected, read, found.article.body)
        spare = [q for q in others if q.kind in kinds and not _is_taken(q, case, found)] if case.whole else []
        yield from _found(name, case, pairs, spare)
        yield from _with_speaker(name, case, pairs, spare)
        yield from _resolved(case, pairs)


def _is_taken(quote: QuoteFound, case: Case, found: Findings) -> bool:
    """Does it answer for an expectation of another kind?"""
    pairs, _ = _pair(case.quotes, found.quotes, found.article.body)
    return any(other is quote for _, other in pairs)


def _found(name: str, case: Case, pairs: list[Pair], spare: list[QuoteFound]) -> Iterator[Outcome]:
    for wanted, quote in pairs:
        yield Outcome(f"{name} found", "missed" if quote is None else "right", case.place, wanted.words)
        if quote is not None:
            exact = _WORD.findall(quote.text) == _WORD.findall(wanted.words)
            yield Outcome("quote words", "right" if exact else "missed", case.place, wanted.words)
            if not exact:
                yield Outcome("quote words", "false", case.place, quote.text)
    for quote in spare:
        yield Outcome(f"{name} found", "false", case.place, f"{quote.speaker_label}: {quote.text}")


def _with_speaker(name: str, case: Case, pairs: list[Pair], spare: list[QuoteFound]) -> Iterator[Outcome]:
    task = f"{name}, right speaker"
    for wanted, quote in pairs:
        if quote is not None and is_right_speaker(wanted, quote):
            yield Outcome(task, "right", case.place, wanted.words)
            continue
        yield Outcome(task, "missed", case.place, f"{_wanted(wanted)}: {wanted.words}")
        if quote is not None:
            yield Outcome(task, "false", case.place, f"{_read(quote)}: {quote.text}")
    for quote in spare:
        yield Outcome(task, "false", case.place, f"{_read(quote)}: {quote.text}")


def _resolved(case: Case, pairs: list[Pair]) -> Iterator[Outcome]:
    """Where the text says "she" or "the minister": the name it means, and none where it means nobody."""
    for wanted, quote in pairs:
        if quote is None or wanted.label is None or fold(wanted.label) in map(fold, wanted.speakers):
            continue
        read = set(_speakers(quote))
        if wanted.speakers and read == set(map(name_key, wanted.speakers)):
            yield Outcome("speaker resolved", "right", case.place, wanted.words)
            continue
        if wanted.speakers:
            yield Outcome("speaker resolved", "missed", case.place, f"{_wanted(wanted)}: {wanted.words}")
        if read:
            yield Outcome("speaker resolved", "false", case.place, f"{_read(quote)}: {quote.text}")


def is_right_speaker(wanted: ExpectedQuote, quote: QuoteFound) -> bool:
    """All who said it and nobody else; of a nameless source the label, and no name."""
    if wanted.speakers:
        return set(_speakers(quote)) == set(map(name_key, wanted.speakers))
    return not _speakers(quote) and (wanted.label is None or _label(quote) == _label_key(wanted.label))


def _speakers(quote: QuoteFound) -> list[str]:
    named = (quote.speaker, quote.organization, *quote.co_speakers)
    return [name_key(name) for name in named if name]


def name_key(name: str) -> str:
    return fold(_ARTICLE.sub("", name))


def _label(quote: QuoteFound) -> str:
    return _label_key(quote.speaker_label or "")


def _label_key(label: str) -> str:
    """A label by its head: whether "who declined to be named" belongs to it is nobody's mistake."""
    head = re.split(r"\s(?:who|whose|which|of|for|with|familiar)\s|,", _ARTICLE.sub("", label))[0]
    return fold(head)


def _wanted(wanted: ExpectedQuote) -> str:
    return " and ".join(wanted.speakers) or f"nobody ({wanted.label})"


def _read(quote: QuoteFound) -> str:
    return quote.speaker or quote.organization or f"nobody ({quote.speaker_label})"


def _pair(
    expected: Sequence[ExpectedQuote], read: Sequence[QuoteFound], body: str
) -> tuple[list[Pair], list[QuoteFound]]:
    """Each expected quote with the free one that shares most words with it, at least half of both."""
    left = list(read)
    pairs: list[Pair] = []
    for wanted in expected:
        places = word_places(body, _locate(body, wanted.pieces))
        best = max(left, key=lambda q: _overlap(places, word_places(body, q.spans)), default=None)
        if best is not None and _overlap(places, word_places(body, best.spans)) < FOUND:
            best = None
        if best is not None:
            left.remove(best)
        pairs.append((wanted, best))
    return pairs, left


def _locate(body: str, pieces: Iterable[str]) -> list[tuple[int, int]]:
    spans, cursor = [], 0
    for piece in pieces:
        start = body.find(piece, cursor)
        if start >= 0:
            cursor = start + len(piece)
            spans.append((start, cursor))
    return spans


def word_places(body: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """Where the words of the spans begin."""
    return {m.start() for start, end in spans for m in _WORD.finditer(body, start, end)}


def _overlap(one: set[int], two: set[int]) -> float:
    return len(one & two) / len(one | two) if one and two else 0.0
