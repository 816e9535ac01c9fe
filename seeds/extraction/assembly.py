"""Which frame attributes which words: quotations beside it, clauses behind it, clauses before it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from seeds.extraction.adverbials import skip_adverbials, skip_hearer
from seeds.extraction.appositions import dateline_end
from seeds.extraction.complements import complement
from seeds.extraction.findings import QuoteKind, Span
from seeds.extraction.frames import Frame
from seeds.extraction.marks import Marked
from seeds.extraction.nesting import (
    end_of,
    is_told_by_another,
    leading_subject,
    main_subject,
    nested_at,
    reporter,
)
from seeds.extraction.phrases import Range
from seeds.extraction.quoted import (
    comma_before,
    is_said_alone,
    is_title,
    is_title_before,
    later_frame,
    runs_on,
    speaker_behind,
    without_time,
)
from seeds.extraction.statements import Sentence, Statement
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar

_MIN_FRAGMENT = 4
_CALLING = frozenset(("calling", "labeling", "labelling", "branding", "dubbing", "terming"))
# `has been described as “…”` leaves open by whom.
_SAID_OF_THINGS = frozenset(("described", "known", "seen", "hailed", "billed", "regarded", "remembered"))
_RUNS_ON = frozenset(("a", "the", "of", "and", "that"))
_WORD = re.compile(r"\w+")


class Assembler:
    """Builds the statements of one sentence after the other."""

    def __init__(self, body: str, marks: Sequence[Marked]) -> None:
        self.body = body
        self.marks = marks
        self.outer = [m for m in marks if not m.nested]
        self.opens = [m.open for m in self.outer]

    def statements(self, sentence: Sentence) -> Iterator[Statement]:
        """What the frames of `sentence` attribute, then the quotations that no frame took."""
        if not sentence.speaks:
            return
        tokens, frames = sentence.tokens, sentence.frames
        for number, frame in enumerate(frames):
            found = self._framed(sentence, number, frame)
            if found is not None:
                yield found
        for index, token in enumerate(tokens):
            if token.mark >= 0 and token.mark not in sentence.used:
                found = self._unframed(sentence, index)
                if found is not None:
                    yield found

    # -- with a frame

    def _framed(self, sentence: Sentence, number: int, frame: Frame) -> Statement | None:
        tokens = sentence.tokens
        end = end_of(sentence, number)
        beside = _quotation_before(tokens, frame)
        if beside is not None and is_title_before(tokens, beside, self._words(tokens[beside].mark)):
            beside = None
        if beside is not None and tokens[beside].mark not in sentence.used:
            return self._quotation_first(sentence, frame, beside, end)
        quotation = self._quotation_after(sentence, frame, end)
        later = None if quotation is None else later_frame(sentence, frame, quotation)
        if later is not None:
            end = min(end, comma_before(tokens, later.lo, frame.hi))
            quotation = None
        ranges = complement(tokens, frame, end)
        if quotation is not None and not ranges and tokens[quotation - 1].is_word and frame.cue.verb.clause:
            ranges = ((_skip(tokens, frame, quotation), _behind(tokens, quotation, end)),)
        if quotation is not None and (
            not ranges
            or (
                is_said_alone(tokens, frame, quotation, ranges)
                and not runs_on(tokens, quotation, self._words(tokens[quotation].mark), ranges)
            )
        ):
            ranges = ((quotation, quotation + 1),)
        ranges = tuple(without_time(tokens, piece) for piece in ranges)
        if quotation is not None and len(ranges) == 1 and ranges[0] == (quotation, quotation + 1):
            ranges = self._clause_before(sentence, frame, quotation) + ranges
            if len(ranges) == 1 and quotation > frame.hi - 1 and tokens[quotation - 1].lower == "that":
                ranges = ((quotation - 1, quotation + 1),)  # `said that “it is over”`: in their words
        if not ranges or any(t.mark in sentence.used for s, e in ranges for t in tokens[s:e] if t.mark >= 0):
            return None
        if nested_at(sentence, number, ranges[0][0]) or is_told_by_another(sentence, number, ranges):
            return None
        return self._statement(sentence, frame, ranges, "clause" if quotation is None else "quotation after")

    def _quotation_first(self, sentence: Sentence, frame: Frame, quotation: int, end: int) -> Statement:
        tokens = sentence.tokens
        start = quotation
        if self._goes_on(tokens, quotation):
            start = _clause_start(sentence, quotation)
        ranges: list[Range] = [(start, quotation + 1)]
        after = frame.hi
        while after < end and tokens[after].mark < 0 and tokens[after].text not in (",", ":", ";", "—"):
            after += 1
        if after + 1 < end and tokens[after].text in (",", ":", "—") and tokens[after + 1].mark >= 0:
            ranges.append((after + 1, after + 2))
        return self._statement(sentence, frame, tuple(ranges), "quotation before")

    def _quotation_after(self, sentence: Sentence, frame: Frame, end: int) -> int | None:
        """The first marked passage behind the frame that isn't a title."""
        tokens = sentence.tokens
        for index in range(frame.hi, end):
            mark = tokens[index].mark
            if mark >= 0 and not (tokens[index - 1].is_word and is_title(self._words(mark), introduced=True)):
                return index
        return None

    def _words(self, mark: int) -> str:
        return self.body[self.marks[mark].start : self.marks[mark].end]

    def _clause_before(self, sentence: Sentence, frame: Frame, quotation: int) -> tuple[Range, ...]:
        """`The plan, she said, “is a disaster.”`: a quotation that goes on with a sentence begun before."""
        tokens = sentence.tokens
        words = self.body[self.marks[tokens[quotation].mark].start]
        if quotation != frame.hi + 1 or tokens[frame.hi].text != "," or not words.islower():
            return ()
        if frame.lo < 2 or tokens[frame.lo - 1].text != "," or frame.subject is None or frame.inverted:
            return ()
        start = _clause_start(sentence, frame.lo - 1)
        return ((start, frame.lo - 1),) if start < frame.lo - 1 and tokens[start].is_word else ()

    def _goes_on(self, tokens: Sequence[Token], quotation: int) -> bool:
        """Do words outside the marks belong to the statement: `The plan is “bad for all,” she said`?"""
        mark = self.marks[tokens[quotation].mark]
        if quotation > 1 and tokens[quotation - 1].text == ",":
            return self.body[mark.start].islower() and tokens[0].mark < 0
        if quotation == 0 or not tokens[quotation - 1].is_word:
            return False
        if quotation == 1 and tokens[0].lower in grammar.COORDINATORS:
            return False
        return not self.body[mark.start].isupper() or tokens[quotation - 1].lower in _RUNS_ON

    def _statement(self, sentence: Sentence, frame: Frame, ranges: tuple[Range, ...], rule: str) -> Statement:
        tokens = sentence.tokens
        for start, end in ranges:
            sentence.used.update(t.mark for t in tokens[start:end] if t.mark >= 0)
        cue = tokens[frame.cue.verb_at]
        last = tokens[frame.cue.verb_at + frame.cue.extra]
        pieces = tuple(self._piece(tokens, r) for r in ranges)
        return Statement(
            kind=self._kind(pieces),
            pieces=pieces,
            rule=rule,
            sentence=sentence.number,
            paragraph=sentence.paragraph,
            cue=(cue.start, last.end),
            label=_span(tokens, frame.subject),
            subject=_span(tokens, main_subject(sentence, frame)),
            via=_span(tokens, reporter(sentence, frame)),
            open_ended=self._is_open(tokens, ranges[-1]),
        )

    def _is_open(self, tokens: Sequence[Token], last: Range) -> bool:
        mark = tokens[last[1] - 1].mark
        return mark >= 0 and not self.marks[mark].closed

    def _kind(self, pieces: Sequence[Span]) -> QuoteKind:
        """Direct: all words stand between marks; mixed: some; indirect: none."""
        marked = self._marked_words(pieces)
        total = sum(len(_WORD.findall(self.body, start, end)) for start, end in pieces)
        return "indirect" if not marked else "direct" if marked >= total else "mixed"

    def _marked_words(self, pieces: Sequence[Span]) -> int:
        count = 0
        for start, end in pieces:
            index = max(0, bisect_right(self.opens, start) - 1)
            while index < len(self.outer) and self.outer[index].open < end:
                mark = self.outer[index]
                low, high = max(start, mark.start), min(end, mark.end)
                count += len(_WORD.findall(self.body, low, high)) if low < high else 0
                index += 1
        return count

    def _piece(self, tokens: Sequence[Token], piece: Range) -> Span:
        start, end = piece
        if end - start == 1 and tokens[start].mark >= 0:
            mark = self.marks[tokens[start].mark]
            return mark.start, mark.end
        return tokens[start].start, tokens[end - 1].end

    # -- without a frame

    def _unframed(self, sentence: Sentence, index: int) -> Statement | None:
        tokens = sentence.tokens
        mark = self.marks[tokens[index].mark]
        alone = all(not t.is_word for i, t in enumerate(tokens) if i != index)
        words = self.body[mark.start : mark.end]
        if (label := speaker_behind(tokens, index, words)) is not None:
            sentence.used.add(tokens[index].mark)
            return self._bare(sentence, mark, "verb behind", label)
        if not alone and not self._is_fragment_of_speech(tokens, index, words):
            return None
        rule = "alone" if alone else "fragment"
        if index and tokens[index - 1].text == ":":
            rule = "colon"
        sentence.used.add(tokens[index].mark)
        return Statement(
            kind="direct",
            pieces=((mark.start, mark.end),),
            rule=rule,
            sentence=sentence.number,
            paragraph=sentence.paragraph,
            subject=None if alone else _span(tokens, self._subject_near(sentence, index)),
            open_ended=not mark.closed,
        )

    def _bare(self, sentence: Sentence, mark: Marked, rule: str, label: Range) -> Statement:
        """A quotation with its speaker, by a verb that is none of saying."""
        tokens = sentence.tokens
        verb = tokens[label[1]]
        return Statement(
            kind="direct",
            pieces=((mark.start, mark.end),),
            rule=rule,
            sentence=sentence.number,
            paragraph=sentence.paragraph,
            cue=(verb.start, verb.end),
            label=_span(tokens, label),
        )

    def _subject_near(self, sentence: Sentence, index: int) -> Range | None:
        """Whose words a quotation in the middle is: of who calls something so, else of the whole sentence."""
        calling = index > 2 and any(t.lower in _CALLING for t in sentence.tokens[index - 3 : index])
        frames = [f for f in sentence.frames if f.hi <= index and f.subject and f.cue.form == "finite"]
        if calling and frames:
            return frames[-1].subject
        return leading_subject(sentence.tokens, 0, index)

    def _is_fragment_of_speech(self, tokens: Sequence[Token], index: int, words: str) -> bool:
        if len(words.split()) < _MIN_FRAGMENT:
            return False
        before = tokens[index - 1].lower if index else ""
        if before in ("titled", "entitled", "called", "named", "dubbed", "headlined"):
            return before == "called" and not is_title(words)
        if before == "as" and index > 2 and tokens[index - 2].lower in _SAID_OF_THINGS:
            return tokens[index - 3].lower not in grammar.BE
        return not is_title(words, introduced=index > 0 and tokens[index - 1].is_word)


def _span(tokens: Sequence[Token], piece: Range | None) -> Span | None:
    return None if piece is None else (tokens[piece[0]].start, tokens[piece[1] - 1].end)


def _quotation_before(tokens: Sequence[Token], frame: Frame) -> int | None:
    index = frame.lo - 1
    if frame.cue.form == "participle":
        return None
    while index >= 0 and tokens[index].text in (",", "—", "–", "--"):
        index -= 1
    return index if index >= 0 and tokens[index].mark >= 0 else None


def _skip(tokens: Sequence[Token], frame: Frame, quotation: int) -> int:
    """Where the words said begin that run into a quotation: behind hearer, time and place."""
    start = skip_hearer(tokens, frame.hi, quotation) if frame.cue.verb.told else frame.hi
    begin = skip_adverbials(tokens, start, quotation)
    return begin if begin <= quotation else frame.hi


def _behind(tokens: Sequence[Token], quotation: int, end: int) -> int:
    """The end of the words said: with the quotation, unless they clearly go on."""
    following = tokens[quotation + 1] if quotation + 1 < end else None
    if following is None or not following.is_word:
        return quotation + 1
    while end > quotation + 1 and not tokens[end - 1].is_word and tokens[end - 1].mark < 0:
        end -= 1
    return end


def _clause_start(sentence: Sentence, quotation: int) -> int:
    start = quotation
    first = dateline_end(sentence.tokens)
    while start > first and sentence.tokens[start - 1].text not in (";", ":"):
        start -= 1
    while start < quotation and sentence.tokens[start].lower in ("but", "and", "so", ","):
        start += 1
    return start
