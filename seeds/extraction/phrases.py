"""Noun phrases around a verb: where the subject of a verb of saying begins and ends, without a parser."""

from collections.abc import Sequence

from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar, saying

Range = tuple[int, int]  # from and to, in tokens

_LONGEST = 40
_DASHES = frozenset(("—", "–", "--", "―", "-"))
_OPENERS = frozenset(
    ("and", "but", "or", "so", "yet", "then", "however", "still", "meanwhile", "while", "as", "when")
)
_STOPS = grammar.SUBORDINATORS - {"so", "than"} | {"but", "then"}


def subject_left(tokens: Sequence[Token], verb: int) -> Range | None:
    """The noun phrase that ends right before token `verb`, with what stands in apposition to it."""
    verb = _strip_time(tokens, verb)
    last = verb - 1
    if last < 0:
        return None
    token = tokens[last]
    if token.lower in ("who", "which", "that") and last > 0:
        antecedent = last if tokens[last - 1].text != "," else last - 1
        return _plain_phrase(tokens, antecedent)
    if token.text == ")":
        opening = _matching_parenthesis(tokens, last)
        inner = subject_left(tokens, opening) if opening is not None else None
        return (inner[0], verb) if inner and opening is not None else None
    if token.text == "," or token.text in _DASHES:
        return _before_apposition(tokens, last)
    phrase = _plain_phrase(tokens, verb)
    return _with_name_before(tokens, phrase) if phrase else None


def _matching_parenthesis(tokens: Sequence[Token], closing: int) -> int | None:
    for index in range(closing - 1, max(-1, closing - 12), -1):
        if tokens[index].text == "(":
            return index
    return None


def _plain_phrase(tokens: Sequence[Token], end: int) -> Range | None:
    """The noun phrase whose last token is before `end`, without commas in it."""
    start = _leftmost(tokens, end)
    if start < end and tokens[end - 1].lower in grammar.PERSONAL_PRONOUNS:
        return end - 1, end
    start = _strip_start(tokens, start, end)
    return (start, end) if start < end and _is_noun_phrase(tokens, start, end) else None


def _strip_time(tokens: Sequence[Token], end: int) -> int:
    """`X on Thursday said`, `X last week said`: the subject ends before the time."""
    index = end
    while index > 1 and (tokens[index - 1].lower in grammar.TIME_WORDS or tokens[index - 1].lower == "past"):
        index -= 1
    if index == end:
        return end
    if index > 1 and tokens[index - 1].lower in ("on", "in", "late", "early", "this"):
        index -= 1
    return index if index > 0 else end


def _leftmost(tokens: Sequence[Token], end: int) -> int:
    """How far left the phrase may reach: to a sign, a conjunction, an auxiliary or another verb."""
    index = end
    while index > 0 and end - index < _LONGEST:
        token = tokens[index - 1]
        if token.text == ")":
            opening = _matching_parenthesis(tokens, index - 1)
            if opening is None:
                break
            index = opening
            continue
        if not token.is_word and token.text not in ("&", "/", "'", "’", '"', "“", "”", "‘"):
            break
        if token.lower in _STOPS or _is_verb(tokens, index - 1, end):
            break
        index -= 1
    relative = index > 1 and tokens[index - 1].lower in ("who", "whose") and tokens[index - 2].is_word
    return _leftmost(tokens, index - 1) if relative else index


def _is_verb(tokens: Sequence[Token], index: int, end: int) -> bool:
    token = tokens[index]
    if token.lower in grammar.AUXILIARIES or token.lower in grammar.IRREGULAR_VERBS:
        return not token.capital
    if token.lower in saying.PAST and token.lower not in ("added", "reported", "alleged", "claimed", "read"):
        return not token.capital
    return index > 0 and tokens[index - 1].lower in grammar.PERSONAL_PRONOUNS and not token.capital


def _strip_start(tokens: Sequence[Token], start: int, end: int) -> int:
    """Without conjunctions, adverbs, and phrases of time or place that go before the subject."""
    while start < end and (tokens[start].lower in _OPENERS or _is_adverb(tokens[start])):
        start += 1
    if start < end and tokens[start].lower in ("and", "or"):
        start += 1
    if (
        start < end
        and tokens[start].lower in grammar.PREPOSITIONS
        and tokens[start].lower not in ("about", "over")
    ):
        return _after_prepositional(tokens, start, end)
    return start


def _after_prepositional(tokens: Sequence[Token], start: int, end: int) -> int:
    """`In March the minister`: the subject begins after the time, or with the last article or name."""
    index = start + 1
    while index < end and (tokens[index].lower in grammar.TIME_WORDS or tokens[index].text[0].isdigit()):
        index += 1
    if index > start + 1:
        return index
    articles = [i for i in range(start + 2, end) if tokens[i].lower in grammar.DETERMINERS]
    if articles and tokens[articles[-1] - 1].lower not in grammar.PREPOSITIONS:
        return articles[-1]
    return end - 1 if tokens[end - 1].capital else end


def _is_adverb(token: Token) -> bool:
    lower = token.lower
    return lower in grammar.ADVERBS - {"both", "all", "one"} or is_ly(lower)


def is_ly(lower: str) -> bool:
    """Is this an adverb in -ly?"""
    return lower.endswith("ly") and len(lower) > 4 and lower not in grammar.NOT_ADVERBS


def _is_noun_phrase(tokens: Sequence[Token], start: int, end: int) -> bool:
    last = tokens[end - 1]
    if not any(t.is_word for t in tokens[start:end]):
        return False
    if last.lower in grammar.PREPOSITIONS or last.lower in grammar.DETERMINERS - _STANDALONE:
        return False
    lower = [t.lower for t in tokens[start:end]]
    only_time = all(w in grammar.TIME_WORDS or w in grammar.DETERMINERS for w in lower)
    only_time = only_time and any(w in grammar.TIME_WORDS for w in lower)
    if end - start == 1 and _is_adverb(last):
        return False
    return not only_time and not (end - start == 1 and last.lower in ("it's", "there", "here", "not", "to"))


_STANDALONE = frozenset(
    (
        "this",
        "that",
        "these",
        "those",
        "some",
        "many",
        "most",
        "few",
        "all",
        "another",
        "other",
        "one",
        "two",
        "three",
        "several",
        "both",
        "each",
        "any",
    )
)


def _before_apposition(tokens: Sequence[Token], comma: int) -> Range | None:
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
        if token.text in ("—", "–", "--", "-", "―"):
            before = tokens[:index]
            capitals = all(
                t.capital or not t.is_word or t.text[0].isdigit() for t in before if t.lower != "of"
            )
            dated = before[0].text.isupper() or any(t.text == "(" for t in before)
            return index + 1 if capitals and dated and before[0].is_word else 0
        if token.mark >= 0:
            break
    return 0


def _is_office(tokens: Sequence[Token], segment: Range) -> bool:
    """`The prime minister`, `X’s lawyer`: not a name, and of somebody or something known."""
    words = tokens[segment[0] : segment[1]]
    owned = any(t.lower.endswith(("'s", "s'")) for t in words)
    return (owned and not words[-1].capital) or words[0].lower in ("the", "a", "an", "his", "her", "their")


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
    while end > first and comma - end < _LONGEST and len(segments) < 6:
        start = end
        while start > first and (tokens[start - 1].is_word or tokens[start - 1].text in "()&/'’.-"):
            start -= 1
        segments.append((_segment_start(tokens, start, end), end))
        if start <= first or tokens[start - 1].text not in {",", *_DASHES}:
            break
        end = start - 1
    return segments


def _segment_start(tokens: Sequence[Token], start: int, end: int) -> int:
    while start < end and (tokens[start].lower in _OPENERS or tokens[start].lower == "that"):
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


def _with_name_before(tokens: Sequence[Token], phrase: Range) -> Range:
    """`the Iraqi prime minister, X, said` is handled by its comma; a list `A, B and C said` here."""
    start, end = phrase
    lower = [t.lower for t in tokens[start:end]]
    if "and" not in lower or start < 2 or tokens[start - 1].text != ",":
        return phrase
    before = _segments(tokens, start - 1)
    while before and is_named(tokens, before[0]):
        start = before.pop(0)[0]
    return start, end


def subject_right(tokens: Sequence[Token], start: int) -> Range | None:
    """The noun phrase that begins at token `start`: `said X of the ministry`."""
    if start >= len(tokens) or not tokens[start].is_word:
        return None
    if tokens[start].lower in grammar.PERSONAL_PRONOUNS:
        return start, start + 1
    if not _begins_phrase(tokens[start]):
        return None
    end = _rightmost(tokens, start)
    return (start, end) if end > start and _is_noun_phrase(tokens, start, end) else None


def _begins_phrase(token: Token) -> bool:
    lower = token.lower
    if lower in grammar.PREPOSITIONS or lower in grammar.SUBORDINATORS or lower in grammar.AUXILIARIES:
        return False
    if lower.endswith(("self", "selves", "ing")) and not token.capital:
        return False
    return lower not in grammar.TIME_WORDS and lower not in grammar.COORDINATORS and not is_ly(lower)


def _rightmost(tokens: Sequence[Token], start: int) -> int:
    index = start
    named = False
    while index < len(tokens) and index - start < _LONGEST:
        token = tokens[index]
        if token.text == "(":
            closing = next(
                (i for i in range(index, min(index + 10, len(tokens))) if tokens[i].text == ")"), None
            )
            if closing is None:
                break
            index = closing + 1
            continue
        if not token.is_word and token.text not in ("&", "/", "'", "’", "‘", '"', "“", "”"):
            break
        if index > start and _ends_phrase(tokens, index, start=start, named=named):
            break
        named = token.capital and token.lower not in grammar.DETERMINERS
        index += 1
    return index


def _ends_phrase(tokens: Sequence[Token], index: int, *, start: int, named: bool) -> bool:
    token = tokens[index]
    lower = token.lower
    if lower in grammar.SUBORDINATORS or lower in ("who", "but") or lower in grammar.AUXILIARIES:
        return True
    if lower in grammar.WEEKDAYS or lower in (
        "during",
        "after",
        "on",
        "about",
        "last",
        "this",
        "earlier",
        "by",
    ):
        return True
    if lower in grammar.PREPOSITIONS and lower not in ("of", "for"):
        following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        return named or following in grammar.TIME_WORDS or lower in ("to", "as") or following in ("a", "an")
    past = lower.endswith("ed") and len(lower) > 4 and index > start and _may_end(tokens[index - 1])
    verb = past or lower in grammar.IRREGULAR_VERBS or lower in saying.PAST or is_ly(lower)
    return verb and not token.capital


def _may_end(token: Token) -> bool:
    """May a noun phrase end with this word, so that a word in -ed behind it is its verb?"""
    return token.lower not in grammar.DETERMINERS and not is_ly(token.lower) and token.is_word
