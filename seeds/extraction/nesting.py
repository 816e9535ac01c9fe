"""Several frames in one sentence: where the words of each end, and who only reports another."""

from collections.abc import Sequence

from seeds.extraction.appositions import dateline_end
from seeds.extraction.clauses import has_finite_verb
from seeds.extraction.complements import complement
from seeds.extraction.frames import Frame
from seeds.extraction.phrases import Range, is_ly, subject_right
from seeds.extraction.statements import Sentence
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar
from seeds.extraction.vocabulary.titles import CALLINGS, OFFICES
from seeds.extraction.vocabulary.words import words

_ADVERBIAL = grammar.ADVERBS - {"one", "both", "all"} | {
    "almost",
    "likewise",
    "however",
    "nevertheless",
    "nor",
}


def end_of(sentence: Sentence, number: int) -> int:
    """Where the words of this frame end at the latest: before a frame coordinated with it or behind it."""
    tokens, frames = sentence.tokens, sentence.frames
    frame = frames[number]
    for later in frames[number + 1 :]:
        low = later.lo
        before = tokens[low - 1] if low else None
        if before is None or low <= frame.hi:
            continue
        if later.reporter is not None and (comma := _last_comma(tokens, frame.hi, low)):
            return comma  # `A denied it, a day after a paper quoted B as saying …`
        coordinated = later.subject is None and (
            before.lower in grammar.COORDINATORS or before.text in (",", ";")
        )
        own = low > 1 and before.lower in ("and", "but", "while", "as") and tokens[low - 2].text in (",", ";")
        trailing = before.text in (",", "—", "–") and _looks_back(sentence, later)
        own = own or _main_clause_after(tokens, frame, later)
        if coordinated or own or trailing:
            end = low - 1
            while (end > frame.hi and tokens[end - 1].text in (",", ";")) or (
                end > frame.hi and tokens[end - 1].lower in grammar.COORDINATORS
            ):
                end -= 1
            return min(end, _end_of_subordinate(tokens, frame))
    return min(_end_of_subordinate(tokens, frame), _end_before_new_clause(tokens, frame))


def _last_comma(tokens: Sequence[Token], low: int, high: int) -> int:
    """The last comma between two places, 0 if there is none."""
    return next((i for i in range(high - 1, low, -1) if tokens[i].text == ","), 0)


def _end_before_new_clause(tokens: Sequence[Token], frame: Frame) -> int:
    """`She said it was over, calling it …`, `… but did not say why`: the speaker's other deeds."""
    for index in range(frame.hi + 3, len(tokens) - 2):
        sign, following = tokens[index].lower, tokens[index + 1].lower
        aside = sign == "," and (following in _JUDGED or following in _JUDGING)
        if (
            aside
            or (sign in ("and", "but") and following in _JUDGED)
            or (sign == "but" and (following in _BUT or _new_accuser(tokens, index)))
        ):
            return index
    return len(tokens)


def _new_accuser(tokens: Sequence[Token], but: int) -> bool:
    """`…, but passengers accused the firm`: a short subject and what it thought of that."""
    comma = tokens[but - 1].text == "," and tokens[but].lower == "but"
    return comma and any(token.lower in _CONTRADICTED for token in tokens[but + 2 : but + 6])


# Verbs of saying that mean deeds more often: `tanks had fired`.
_DEEDS = words("fire shoot")
_BUT = words("did didn't does doesn't has have declined refused also")
_JUDGED = words(
    """called calls accused blamed criticized criticised praised described declined refused railed vowed
    dismissed condemned defended"""
)
_CONTRADICTED = _JUDGED | words("found showed discovered rejected disputed contradicted disagreed")
_JUDGING = words(
    """calling describing citing referring accusing blaming criticizing criticising praising alluding quoting
    pointing comparing echoing prompting leaving using adding dismissing condemning"""
)


def _end_of_subordinate(tokens: Sequence[Token], frame: Frame) -> int:
    """`After A vowed to go, the party stayed`: the words of A end where the main clause begins."""
    asked = frame.cue.form == "passive" and (not frame.lo or tokens[frame.lo - 1].lower not in grammar.BE)
    if (frame.lo < 1 and not asked) or frame.inverted:
        return len(tokens)
    gerund = frame.cue.form == "participle" and leading_subject(tokens, 0, frame.lo) is None
    aside = frame.hi < len(tokens) and tokens[frame.hi].text == ","
    if not gerund and not asked and (aside or tokens[frame.lo - 1].lower not in _SUBORDINATING):
        return len(tokens)
    for index in range(frame.hi, len(tokens) - 2):
        if tokens[index].text == "," and tokens[index + 1].lower not in _NO_MAIN_CLAUSE:
            return index
    return len(tokens)


_SUBORDINATING = frozenset(
    ("after", "while", "when", "as", "since", "before", "although", "though", "because", "if")
)


_NO_MAIN_CLAUSE = grammar.PREPOSITIONS | grammar.SUBORDINATORS | grammar.COORDINATORS | {"who", "where"}


def _right_goes_on(sentence: Sentence, frame: Frame) -> bool:
    """Has this frame words of its own behind it?"""
    if frame.inverted:
        return False
    ranges = complement(sentence.tokens, frame, len(sentence.tokens))
    return bool(ranges) and ranges[0][0] >= frame.hi


def _looks_back(sentence: Sentence, frame: Frame) -> bool:
    """Has this frame its words before it: `…, the agency reported.`?"""
    ranges = complement(sentence.tokens, frame, len(sentence.tokens))
    return len(ranges) == 1 and ranges[0][1] <= frame.lo


def _main_clause_after(tokens: Sequence[Token], frame: Frame, later: Frame) -> bool:
    """`While A said …, B said …`, `Saying …, B …`: the first frame ends at the comma."""
    if later.lo < 1 or tokens[later.lo - 1].text != "," or later.subject is None:
        return False
    dependent = frame.cue.form == "participle" and frame.lo == 0
    return dependent or (
        0 < frame.lo <= 2 and tokens[frame.lo - 1].lower in ("while", "as", "when", "after", "though")
    )


def nested_at(sentence: Sentence, number: int, start: int) -> bool:
    """Do the words begin with another frame: `CNN reported that King said …`? Then they are that one's."""
    if number + 1 >= len(sentence.frames):
        return False
    later = sentence.frames[number + 1]
    return later.subject is not None and later.lo == start and _right_goes_on(sentence, later)


def is_told_by_another(sentence: Sentence, number: int, ranges: Sequence[Range]) -> bool:
    """`The pilot reported engine trouble, police said.`: all of it is what police said."""
    tokens, frame = sentence.tokens, sentence.frames[number]
    if len(ranges) != 1 or not frame.cue.verb.object or has_finite_verb(tokens, ranges[0]):
        return False
    if any(t.mark >= 0 for t in tokens[slice(*ranges[0])]) or ranges[0][0] < frame.hi:
        return False
    return any(
        later.subject is not None
        and later.cue.verb.lemma == "say"
        and tokens[later.lo - 1].text == ","
        and _looks_back(sentence, later)
        for later in sentence.frames[number + 1 :]
    )


def reporter(sentence: Sentence, frame: Frame) -> Range | None:
    """Who reports this statement: a frame right before it, or one that trails at the end of the sentence."""
    if frame.reporter is not None:
        return frame.reporter
    tokens, frames = sentence.tokens, sentence.frames
    for other in frames:
        if other is frame or other.subject is None or frame.subject is None:
            continue
        before = other.hi < frame.lo and all(
            t.lower == "that" or t.lower in grammar.TIME_WORDS or t.lower == "on"
            for t in tokens[other.hi : frame.lo]
        )
        trailing = other.lo > frame.hi and tokens[other.lo - 1].text == "," and _looks_back(sentence, other)
        if before or trailing:
            return other.subject
    return None


def main_subject(sentence: Sentence, frame: Frame) -> Range | None:
    """The subject that a frame without one shares: of the frame before, else of the sentence."""
    earlier = [
        f
        for f in sentence.frames
        if f.hi <= frame.lo and f.subject is not None and f.cue.verb.lemma not in _DEEDS
    ]
    if frame.subject is None and earlier:
        return earlier[-1].subject
    return leading_subject(sentence.tokens, 0, frame.lo)


def _is_apposed_name(tokens: Sequence[Token], phrase: Range) -> bool:
    """`In a letter signed by its secretary, Anna Lake, the party …`: the name belongs to the secretary."""
    start, end = phrase
    if start < 3 or end >= len(tokens) or not tokens[start - 1].text == tokens[end].text == ",":
        return False
    office = tokens[start - 2].lower
    names = all(token.capital for token in tokens[start:end])
    return names and (office in OFFICES or office in CALLINGS)


def leading_subject(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """The first noun phrase of the sentence that isn't part of a phrase of time, place or manner."""
    index = max(start, dateline_end(tokens))
    for _ in range(5):
        if index >= end:
            return None
        token = tokens[index]
        lower = token.lower
        if (
            lower in grammar.COORDINATORS
            or lower in _ADVERBIAL
            or is_ly(lower)
            or token.mark >= 0
            or not token.is_word
        ):
            index += 1
            continue
        found = subject_right(tokens, index)
        time = found is not None and any(t.lower in _TIME_UNITS for t in tokens[found[0] : found[1]])
        if found is not None and found[1] <= end and not time and not _is_apposed_name(tokens, found):
            return _without_adverbs(tokens, found)
        comma = next((i for i in range(index, end) if tokens[i].text == ","), None)
        if comma is None:
            return None
        index = comma + 1
    return None


# `Hours later, …`, `Two days earlier, …`: when it was, and not who.
_TIME_UNITS = words("moments seconds minutes hours days weeks months hour minute week month")


def _without_adverbs(tokens: Sequence[Token], phrase: Range) -> Range:
    """`A campaign official later` hailed it: the adverb belongs to the verb."""
    start, end = phrase
    while end > start + 1 and (tokens[end - 1].lower in grammar.ADVERBS or is_ly(tokens[end - 1].lower)):
        end -= 1
    return start, end
