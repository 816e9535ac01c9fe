"""Appositions: which stretch between commas names the subject: `X, a doctor from Y, said`."""

from collections.abc import Sequence
from itertools import pairwise

from seeds.extraction.datelines import country_of
from seeds.extraction.phrases import LONGEST, OPENERS, Range
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar, saying
from seeds.extraction.vocabulary.regions import US_STATE_ABBREVIATIONS

DASHES = frozenset(("—", "–", "--", "―", "-"))


def before_apposition(tokens: Sequence[Token], comma: int) -> Range | None:
    """`X, a doctor from Y, said`: the segment that names the subject, and from there to the verb."""
    segments = _segments(tokens, comma)
    names = _named_segments(tokens, segments)
    nominals = [s for s in segments if _is_opening_phrase(tokens, s)]
    chosen = names[0] if names else (nominals[-1] if nominals else None)
    if chosen is None:
        return None
    for left in segments:
        role_before = left[1] + 1 == chosen[0] and left in nominals and not _has_verb(tokens, left)
        if role_before and _is_office(tokens, left):
            return left[0], comma
    return chosen[0], comma


def dateline_end(tokens: Sequence[Token]) -> int:
    """Where the sentence begins behind a dateline: `ROME (Agency) — `."""
    for index in range(1, min(len(tokens), 14)):
        token = tokens[index]
        if token.text == ":":
            return index + 1 if all(t.is_word and t.text.isupper() for t in tokens[:index]) else 0
        if token.text in ("—", "–", "--", "-", "―"):
            before = tokens[:index]
            capitals = all(
                t.capital or not t.is_word or t.text[0].isdigit() for t in before if t.lower != "of"
            )
            dated = before[0].text.isupper() or any(t.text == "(" for t in before)
            dated = dated or country_of(" ".join(t.text for t in before)) is not None
            return index + 1 if capitals and dated and before[0].is_word else 0
        if token.mark >= 0:
            break
    return 0


def _is_office(tokens: Sequence[Token], segment: Range) -> bool:
    """`The prime minister`, `X’s lawyer`: not a name, and of somebody or something known."""
    words = tokens[segment[0] : segment[1]]
    owned = any(t.lower.endswith(("'s", "s'")) for t in words)
    if any(t.lower == "and" and n.lower in ("her", "his", "their") for t, n in pairwise(words)):
        return True  # `X and her deputy, Y`
    return (owned and not words[-1].capital) or words[0].lower in (
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "its",
    )


def _named_segments(tokens: Sequence[Token], segments: list[Range]) -> list[Range]:
    """Segments that are names, the leftmost first: those nearer the verb are places or titles of it."""
    named: list[Range] = []
    for segment in segments:
        clause = _has_verb(tokens, segment) and tokens[segment[0]].lower not in (
            "who",
            "whose",
            "which",
            "where",
        )
        if clause and segment is not segments[0]:
            break
        if is_named(tokens, segment):
            named.insert(0, segment)
    return named


def _segments(tokens: Sequence[Token], comma: int) -> list[Range]:
    """Stretches between commas or dashes left of `comma`, nearest first, to where the clause begins."""
    segments: list[Range] = []
    end = comma
    first = dateline_end(tokens)
    while end > first and comma - end < LONGEST and len(segments) < 6:
        start = end
        while start > first and (tokens[start - 1].is_word or tokens[start - 1].text in "()&/'’.-"):
            start -= 1
        segments.append((_segment_start(tokens, start, end), end))
        if start <= first or tokens[start - 1].text not in {",", *DASHES}:
            break
        end = start - 1
    return _with_regions(tokens, segments)


def _with_regions(tokens: Sequence[Token], segments: list[Range]) -> list[Range]:
    """`X of Columbia, South Carolina`: the region belongs to the town before its comma."""
    joined: list[Range] = []
    for segment in reversed(segments):
        if joined and _is_region(tokens, segment) and _ends_in_town(tokens, joined[0]):
            joined[0] = joined[0][0], segment[1]
        else:
            joined.insert(0, segment)
    return joined


def _is_region(tokens: Sequence[Token], segment: Range) -> bool:
    words = [token.text for token in tokens[segment[0] : segment[1]] if token.text != "."]
    name = " ".join(words)
    known = name.rstrip(".") in US_STATE_ABBREVIATIONS or name in US_STATE_ABBREVIATIONS
    return 0 < len(words) < 4 and (known or country_of(name) is not None)


def _ends_in_town(tokens: Sequence[Token], segment: Range) -> bool:
    """Whether it ends with a preposition of place and a name: `of Columbia`."""
    start, end = segment
    at = next((index for index in range(end - 1, start - 1, -1) if not tokens[index].capital), None)
    return at is not None and at < end - 1 and tokens[at].lower in ("of", "in", "from", "near", "outside")


def _segment_start(tokens: Sequence[Token], start: int, end: int) -> int:
    while start < end and (tokens[start].lower in OPENERS or tokens[start].lower == "that"):
        start += 1
    return start


def is_named(tokens: Sequence[Token], segment: Range) -> bool:
    """Is the segment a name alone, with titles or a capitalised office before it at most?"""
    start, end = segment
    words = [t for t in tokens[start:end] if t.is_word]
    if not words or not words[-1].capital or words[0].lower in grammar.PREPOSITIONS:
        return False
    if words[0].lower in grammar.DETERMINERS and words[0].lower != "the":
        return False
    if words[0].lower in grammar.TIME_WORDS or words[-1].lower in grammar.TIME_WORDS:
        return False
    inner = [t for t in words if t.lower in grammar.PREPOSITIONS or t.lower in ("who", "which", "where")]
    return not inner and not _has_verb(tokens, segment) and 1 <= len(words) <= 9


def _is_opening_phrase(tokens: Sequence[Token], segment: Range) -> bool:
    start, end = segment
    if start >= end:
        return False
    first = tokens[start]
    if first.lower in grammar.PREPOSITIONS or first.lower in grammar.SUBORDINATORS or first.lower == "who":
        return False
    return not _has_verb(tokens, segment) and not first.lower.endswith("ing") and first.is_word


def _has_verb(tokens: Sequence[Token], segment: Range) -> bool:
    start, end = segment
    return any(
        (t.lower in grammar.AUXILIARIES or t.lower in grammar.IRREGULAR_VERBS or t.lower in saying.PAST)
        and not t.capital
        for t in tokens[start:end]
    ) or any(t.lower in ("he", "she", "they", "we", "i") for t in tokens[start:end])


def with_name_before(tokens: Sequence[Token], phrase: Range) -> Range:
    """A list, `A, B and C said`, or a region behind its town, `X of Columbia, South Carolina said`.

    `The Iraqi prime minister, X, said` is handled by its comma.
    """
    start, end = phrase
    if start > 1 and tokens[start - 1].text == "," and _is_region(tokens, phrase):
        return before_apposition(tokens, end) or phrase
    lower = [t.lower for t in tokens[start:end]]
    if "and" not in lower or start < 2 or tokens[start - 1].text != ",":
        return phrase
    before = _segments(tokens, start - 1)
    while before and is_named(tokens, before[0]):
        start = before.pop(0)[0]
    return start, end
