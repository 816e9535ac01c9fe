"""Frames: a cue with its subject, wherever the subject stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from seeds.extraction.appositions import is_named
from seeds.extraction.cues import Cue, find_cues
from seeds.extraction.phrases import Range, is_noun_phrase, subject_right
from seeds.extraction.subjects import subject_left
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar


@dataclass(frozen=True, slots=True)
class Frame:
    """`subject` is None where it has to be taken from before: `…, adding that …`, `and said …`."""

    cue: Cue
    subject: Range | None
    inverted: bool = False
    reporter: Range | None = None  # who quotes the subject: `X quoted Y as saying`
    lo: int = field(init=False)
    hi: int = field(init=False)

    def __post_init__(self) -> None:
        """Where the whole frame stands, worked out once: it is asked for often."""
        places = [self.cue.lo, *(phrase[0] for phrase in (self.subject, self.reporter) if phrase)]
        object.__setattr__(self, "lo", min(places))
        end = self.cue.hi if self.subject is None else max(self.cue.hi, self.subject[1])
        object.__setattr__(self, "hi", end)


def find_frames(tokens: Sequence[Token]) -> list[Frame]:
    """The frames of a sentence in order; those whose subject overlaps an earlier frame are dropped."""
    frames: list[Frame] = []
    for cue in find_cues(tokens):
        frame = _frame(tokens, cue)
        if frame is None or cue.negated:
            continue
        if frames and frame.lo < frames[-1].cue.hi:
            frame = Frame(cue, None) if frame.subject and cue.lo >= frames[-1].hi else None
        if frame is not None:
            frames.append(frame)
    return frames


def _frame(tokens: Sequence[Token], cue: Cue) -> Frame | None:
    if cue.form == "according":
        subject = _with_name(tokens, subject_right(tokens, cue.hi))
        return Frame(cue, subject, inverted=True) if subject else None
    if cue.form == "passive":
        asker = subject_right(tokens, cue.hi)
        return Frame(cue, asker) if asker else None
    if cue.form == "participle":
        return _participle(tokens, cue)
    before = tokens[cue.lo - 1] if cue.lo else None
    if (
        before is None
        or before.mark >= 0
        or (before.text == "," and cue.lo > 1 and tokens[cue.lo - 2].mark >= 0)
    ):
        right = _subject_after(tokens, cue)
        return Frame(cue, right, inverted=right is not None) if right or before is not None else None
    if before.lower in grammar.COORDINATORS or before.text == ";":
        return Frame(cue, None)
    if before.text == ",":
        return _after_comma(tokens, cue)
    left = subject_left(tokens, cue.lo)
    return Frame(cue, left) if left else None


def _with_name(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """`said the beekeeper, X`: the name in apposition belongs to the subject."""
    if phrase is None or tokens[phrase[1] - 1].capital or phrase[1] + 1 >= len(tokens):
        return phrase
    start, end = phrase
    if tokens[end].text != "," or tokens[start].lower not in grammar.DETERMINERS:
        return phrase
    last = end + 1
    while last < len(tokens) and tokens[last].capital and tokens[last].lower not in grammar.TIME_WORDS:
        last += 1
    closed = last == len(tokens) or not tokens[last].is_word
    return (start, last) if last > end + 1 and closed else phrase


def _participle(tokens: Sequence[Token], cue: Cue) -> Frame | None:
    quoted = _quoted_as(tokens, cue)
    if quoted is not None:
        return quoted
    before = tokens[cue.lo - 1].lower if cue.lo else ""
    following = tokens[cue.hi].lower if cue.hi < len(tokens) else ""
    glued = bool(before) and before[0].isalnum() and before not in _INTRODUCES
    if glued and (subject := _with_subject(tokens, cue)):
        return Frame(replace(cue, form="finite"), subject)
    if before in grammar.DETERMINERS or (glued and following != "that" and cue.verb.lemma != "say"):
        return None
    return Frame(cue, None)


def _with_subject(tokens: Sequence[Token], cue: Cue) -> Range | None:
    """`with the mayor telling reporters that …`: who stands between `with` and the participle."""
    low = max(0, cue.lo - 10)
    at = next((i for i in range(cue.lo - 1, low, -1) if tokens[i].lower == "with"), None)
    if at is None or any(not t.is_word or t.lower in _NOT_IN_NAMES for t in tokens[at + 1 : cue.lo]):
        return None
    return (at + 1, cue.lo) if is_noun_phrase(tokens, at + 1, cue.lo) else None


_NOT_IN_NAMES = grammar.AUXILIARIES | grammar.SUBORDINATORS | grammar.IRREGULAR_VERBS


def _quoted_as(tokens: Sequence[Token], cue: Cue) -> Frame | None:
    """`The radio quoted the minister as saying`: the minister speaks, the radio reports."""
    if cue.lo < 3 or tokens[cue.lo - 1].lower != "as":
        return None
    for index in range(cue.lo - 3, max(-1, cue.lo - 18), -1):
        if tokens[index].lower in ("quoted", "quotes", "cited", "quoting", "citing"):
            subject = subject_right(tokens, index + 1)
            if subject is None:
                return None
            return Frame(replace(cue, form="finite"), subject, reporter=subject_left(tokens, index))
    return None


_INTRODUCES = frozenset(
    ("by", "and", "while", "but", "or", "in", "without", "before", "after", "then", "as", "also")
)


def _after_comma(tokens: Sequence[Token], cue: Cue) -> Frame | None:
    """`X, a doctor, said …` or `…, said X` or `…, said the plan …`."""
    left = subject_left(tokens, cue.lo)
    if left and (cue.verb.told or _holds_name(tokens, left)):
        return Frame(cue, left)
    right = _subject_after(tokens, cue)
    if right and _at_boundary(tokens, right[1]) and (cue.verb.bare or tokens[right[1] - 1].capital):
        return Frame(cue, right, inverted=True)
    return Frame(cue, left) if left else Frame(cue, None)


def _holds_name(tokens: Sequence[Token], phrase: Range) -> bool:
    """Is one of its parts between commas a name: `X, a doctor` or `the doctor, X`?"""
    start = phrase[0]
    for index in range(phrase[0], phrase[1] + 1):
        if index == phrase[1] or tokens[index].text in (",", "—", "–"):
            if is_named(tokens, (start, index)):
                return True
            start = index + 1
    return False


def _subject_after(tokens: Sequence[Token], cue: Cue) -> Range | None:
    right = subject_right(tokens, cue.hi)
    if right is None or not _at_boundary(tokens, right[1]):
        return right if right and tokens[right[0]].lower not in grammar.PERSONAL_PRONOUNS else None
    return _with_name(tokens, right)


def _at_boundary(tokens: Sequence[Token], index: int) -> bool:
    """May an inverted subject end here: at a sign, a time, a preposition or a conjunction, not at a verb?"""
    if index >= len(tokens):
        return True
    token = tokens[index]
    lower = token.lower
    return (
        not token.is_word
        or lower in grammar.PREPOSITIONS
        or lower in grammar.TIME_WORDS
        or lower in grammar.SUBORDINATORS
        or lower in ("who", "whose", "in", "and", "but")
        or lower.endswith("ing")
    )
