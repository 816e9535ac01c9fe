"""Stances: what somebody will not, must or might do, or is ready to do, whatever it is."""

import re

from seeds.extraction.findings import EventType, Span
from seeds.extraction.trigger_forms import NOMINAL, Hit
from seeds.extraction.vocabulary.words import words

# What is done to others' good, when somebody says that he will.
_WELCOME = (
    "join|help|take|attend|work|consider|open|allow|accept|support|honou?r|respect|abide|keep|hold|host|send|"
    "give|meet|sign|return|let|end|pay|provide|share|free|lift|restore|resume|offer|grant|welcome|visit|back"
)
# What somebody will not or must do; each with words of which it needs one.
_STANCES: tuple[tuple[EventType, frozenset[str], re.Pattern[str]], ...] = (
    (
        "reject",
        words("not never won't"),
        re.compile(
            r"\b(?:(?:said|says|announced|insisted|that)\s+it|they|he|she"
            r"|(?!It\b|Th(?:is|at|ere|ese)\b|What\b|No(?:body|thing|ne)?\b)[A-Z][\w’'.-]+"
            r"|government|ministry|party|rebels?|army|police|union|group)\s+"
            r"((?:will|would)\s+(?:not|never)|won['’]t)"
            r"\s+(?!(?:be|have|need|do|come|go|happen|know|get)\b)[a-z]+"
        ),
    ),
    (
        "agree",
        words("willing ready prepared happy keen eager glad"),
        re.compile(
            r"\b(?:is|are|was|were|be)\s+(willing|ready|prepared|happy|keen|eager|glad)\s+to\s+[a-z]+"
        ),
    ),
    (
        "reject",
        words("unwilling not"),
        re.compile(r"\b(?:is|are|was|were)\s+(unwilling|not\s+(?:willing|ready|prepared))\s+to\s+[a-z]+"),
    ),
    (
        "reject",
        words("no"),
        re.compile(
            r"\b(there\s+(?:will|would|can|could)\s+be\s+no|(?:has|have|had)\s+no\s+intention\s+of)\s+[a-z]+"
        ),
    ),
    ("threaten", words("else face risk suffer"), re.compile(r"\b(or)\s+(?:else|face|risk|suffer)\b")),
    (
        "threaten",
        words("might may could"),
        re.compile(r"\b(might|may|could)\s+(?:use force|resort|retaliate|strike back|respond with)\b"),
    ),
    (
        "agree",
        words("will would"),
        re.compile(
            r"\b(?:said|says|announced|signall?ed|indicated|confirmed|declared|stated)\b[^.;,]{0,25}?\b"
            rf"(?:it|they|he|she|we)\s+(will|would)\s+(?:{_WELCOME})\b"
        ),
    ),
    (
        "demand",
        words("must should ought need needs has have"),
        re.compile(
            r"\b(?:said|says|insisted|reiterated|stressed)\b[^.;]{0,80}?\b"
            r"(must|should|ought|needs?\s+to|ha(?:s|ve)\s+to)\s+(?!have\b)[a-z]+"
        ),
    ),
)
STANCE_WORDS = frozenset().union(*(needed for _, needed, _ in _STANCES))


def stances(body: str, sentence: Span, lower: list[str]) -> list[Hit]:
    """What somebody will not do, must do, or is ready to do, whatever it is."""
    found = (
        None if needed.isdisjoint(lower) else pattern.search(body, *sentence)
        for _, needed, pattern in _STANCES
    )
    return [
        Hit(
            type=event_type,
            kind="stance",
            lemma=match.group(1).lower(),
            start=match.start(1),
            end=match.end(),
            rank=NOMINAL,
        )
        for (event_type, _, _), match in zip(_STANCES, found, strict=True)
        if match
    ][:1]
