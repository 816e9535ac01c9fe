"""Where in a run of capitalised words a title stands: "Foreign Minister", "Secretary of State"."""

from collections.abc import Sequence

from seeds.extraction.lexicon import FIRST_WORDS, LEXICON, LONGEST
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.organizations import HEADS
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.vocabulary.titles import (
    CALLINGS,
    HONORIFICS,
    PORTFOLIOS,
    SUFFIXES,
    TITLE_HEADS,
    TITLE_MODIFIERS,
    is_agent,
)
from seeds.extraction.words import Word

Words = tuple[Word, ...]
_CHAMBERS = frozenset({"House", "Senate"})


def find_title(words: Words) -> tuple[int, int, int] | None:
    """Where, in words, a title starts, its head ends, what it is for ends: "Secretary | of State"."""
    count = len(words)
    head = -1
    for index in range(count - 1, -1, -1):
        text = words[index].text
        if text in HONORIFICS and index < count - 1:
            return index, index + 1, index + 1
        if (text in TITLE_HEADS or _is_calling(words, index)) and not _is_name_here(words, index):
            head = index
            break
    if head < 0:
        return None
    end = _portfolio_end(words, head + 1)
    fields = all(word.text in PORTFOLIOS for word in words[head + 1 :])  # "Minister for | Energy"
    if end == count and _names_body(words[head + 1 :]) and not fields:
        return None
    if count - 1 > head and end < count and _ends_as_body(words[end:]):
        return None
    start = head
    while start and not words[start].link and _in_title(words[start - 1].text) and not words[start - 1].owns:
        if start > 1 and words[start - 1].text == "County":  # the end of a name: "Harlan County"
            break
        start -= 1
    if start > 1 and words[start - 1].text in ("U.S.", "US") and words[start - 2].text in TITLE_MODIFIERS:
        start -= 2
    return start, head + 1, end


def _is_calling(words: Words, index: int) -> bool:
    """A calling with the capital of a sentence's start, before a name: "Veterinarian Nomvula Dlamini"."""
    text = words[index].text
    if index or len(words) < 3 or text in GIVEN_NAMES or text in SURNAMES or text in LEXICON:
        return False
    lower = text.lower()
    return lower in CALLINGS or (words[1].text in GIVEN_NAMES and is_agent(lower))


def _in_title(text: str) -> bool:
    return text in TITLE_MODIFIERS or text in TITLE_HEADS or text in _CHAMBERS


def _is_name_here(words: Words, index: int) -> bool:
    """Whether a word that can be a title is somebody's name: "Stephen King", "Dean Smith", "King Jr."."""
    text = words[index].text
    last = index == len(words) - 1 or words[index + 1].text in SUFFIXES
    if last and index and not words[index].link:
        before = words[index - 1].text
        if text in SUFFIXES and index > 1 and before in SURNAMES:
            return True
        return (text in SURNAMES or text in SUFFIXES) and not _in_title(before) and before not in LEXICON
    if index or len(words) == 1:
        return False
    return text in (SURNAMES if last else GIVEN_NAMES)


def _names_body(words: Words) -> bool:
    return bool(words) and words[-1].text in HEADS


def _ends_as_body(words: Words) -> bool:
    last = words[-1].text
    return last in HEADS and last not in SURNAMES and len(words) < 3


def _portfolio_end(words: Words, index: int) -> int:
    """The end of what an office is for: "of State", "for the Middle East"."""
    count = len(words)
    if index >= count or words[index].link not in ("of", "for"):
        return index
    longest = longest_known(words, index)
    if longest > index:
        return longest
    start = index
    index += 1
    while index < count and (
        words[index].link in ("of", "for", "and", "&") or words[index].text in PORTFOLIOS
    ):
        index += 1
    if words[start].text not in PORTFOLIOS and index == start + 1:
        return (
            count if count - index < 2 and count - start > 1 and words[start].text not in LEXICON else index
        )
    return index


def longest_known(words: Words, index: int) -> int:
    """The end of the longest known phrase that begins at this word, or the index itself."""
    if words[index].text in FIRST_WORDS:
        for end in range(min(len(words), index + LONGEST), index + 1, -1):
            if phrase(words[index:end]) in LEXICON:
                return end
    entry = LEXICON.get(words[index].text)
    return index + 1 if entry and entry.kind in ("place", "organization") else index


def phrase(words: Sequence[Word]) -> str:
    """The words as the vocabulary writes them, joined as they are in the text."""
    if len(words) == 1:
        return words[0].text
    parts = [words[0].text]
    for word in words[1:]:
        if word.link:
            parts.append(word.link)
        parts.append(word.text)
    return " ".join(parts)
