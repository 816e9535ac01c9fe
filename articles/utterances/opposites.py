"""Whether two wordings that share most of their words say the opposite of each other. Pure Python."""

from difflib import SequenceMatcher

from articles.utterances.vocabulary import FORMULAIC, GRAMMAR, NEGATIONS, OPPOSITES
from articles.utterances.wordings import Words

# What was left out of a quotation is longer: whatever it says, the rest is still quoted.
_LONGEST = 3
# Words less alike than these are no two spellings or forms of one.
_ONE_STEM = 0.5


def say_opposite(words: Words, others: Words) -> bool:
    """Whether a few words within the one deny what the other says, or turn it round.

    >>> say_opposite(tuple("it will be built soon".split()), tuple("it will not be built soon".split()))
    True
    >>> say_opposite(tuple("it will not be built".split()), tuple("it wont be built".split()))
    False
    """
    first, second = sorted((words, others))
    steps = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    for n, (step, start, end, begin, stop) in enumerate(steps):
        trimmed = step != "replace" and n in (0, len(steps) - 1)
        if step != "equal" and not trimmed and max(end - start, stop - begin) <= _LONGEST:
            here, there = first[start:end], second[begin:stop]
            if _denials(here) % 2 != _denials(there) % 2 or _turned(here, there):
                return True
    return False


def _denials(words: Words) -> int:
    return sum(word in NEGATIONS for word in words)


def _turned(words: Words, others: Words) -> bool:
    pairs = [(word, other) for word in words for other in others]
    if len(pairs) == 1 and _is_another(*pairs[0]):
        return True
    return any(frozenset(pair) in OPPOSITES for pair in pairs)


def _is_another(word: str, other: str) -> bool:
    """Whether one telling word stands for another: the president called, the minister called."""
    if {word, other} & (GRAMMAR | FORMULAIC):
        return False
    return SequenceMatcher(None, word, other, autojunk=False).ratio() < _ONE_STEM
