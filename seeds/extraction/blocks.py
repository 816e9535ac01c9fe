"""Statements set below their speaker without quotation marks: `The minister said:` and then paragraphs."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from seeds.extraction.findings import Span
from seeds.extraction.frames import Frame
from seeds.extraction.marks import find_paragraphs
from seeds.extraction.statements import Sentence, Statement
from seeds.extraction.vocabulary import grammar

_FIRST_PERSON = re.compile(r"\b(?:I|we|We|my|My|our|Our|me|us)\b")
_OPENS = re.compile(r"[^\W_]")
_ENDS = (".", "!", "?", "…")
_FEWEST = 6  # words: less is a heading or the first line of a list
_MOST = 20  # paragraphs
_LONGEST_GAP = 2  # paragraphs without a first person, between two that have one


def find_blocks(body: str, sentences: Sequence[Sentence]) -> list[Statement]:
    """The blocks of a body: press releases print what their minister said in this way."""
    paragraphs: tuple[Span, ...] = ()
    found: list[Statement] = []
    for sentence in sentences:
        if body[sentence.span[1] - 1] != ":" or (frame := _introducing(sentence)) is None:
            continue
        paragraphs = paragraphs or find_paragraphs(body)
        at = bisect_right(paragraphs, (sentence.span[1],)) - 1
        if paragraphs[at][1] != sentence.span[1]:
            continue
        pieces = tuple(_said(body, paragraphs[at + 1 : at + 1 + _MOST]))
        if pieces:
            found.append(_statement(sentence, frame, pieces))
    return found


def _introducing(sentence: Sentence) -> Frame | None:
    """The frame that the sentence ends with: a name or an office, `said`, time and place at most, a colon."""
    frame = sentence.frames[-1] if sentence.frames else None
    if frame is None or frame.subject is None or frame.cue.verb.lemma != "say" or frame.cue.form != "finite":
        return None
    tokens = sentence.tokens
    subject = tokens[frame.subject[0] : frame.subject[1]]
    behind = tokens[frame.hi : -1]
    if subject[0].lower in grammar.PERSONAL_PRONOUNS or not subject[-1].is_word or len(behind) > 6:
        return None
    return None if any(t.mark >= 0 or t.lower == "that" for t in behind) else frame


def _said(body: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """The first paragraph, and those behind it as long as somebody goes on in the first person."""
    waiting: list[Span] = []
    for number, (start, end) in enumerate(paragraphs):
        text = body[start:end]
        if not _OPENS.match(text) or not text.endswith(_ENDS) or len(text.split()) < _FEWEST:
            return
        waiting.append((start, end))
        if number == 0 or _FIRST_PERSON.search(text):
            yield from waiting
            waiting.clear()
        elif len(waiting) > _LONGEST_GAP:
            return


def _statement(sentence: Sentence, frame: Frame, pieces: tuple[Span, ...]) -> Statement:
    tokens = sentence.tokens
    cue, subject = tokens[frame.cue.verb_at], frame.subject
    label = None if subject is None else (tokens[subject[0]].start, tokens[subject[1] - 1].end)
    return Statement(
        kind="direct",
        pieces=pieces,
        rule="block",
        sentence=sentence.number,
        paragraph=sentence.paragraph,
        cue=(cue.start, cue.end),
        label=label,
    )
