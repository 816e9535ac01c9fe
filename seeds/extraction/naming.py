"""Which runs of capitalised words are names of people: given and family names, particles, unknown words."""

import re
from collections.abc import Sequence

from seeds.extraction.lexicon import LEXICON
from seeds.extraction.names import PARTICLES, is_adjective
from seeds.extraction.titling import Words
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.others import PEOPLES
from seeds.extraction.vocabulary.regions import US_STATE_ABBREVIATIONS
from seeds.extraction.vocabulary.surnames import LEADING_SURNAMES, SURNAMES
from seeds.extraction.vocabulary.titles import SUFFIXES, TITLE_HEADS
from seeds.extraction.words import Word

UNKNOWN_WORDS = "unknown_words"
_KUNYA = frozenset({"Abu", "Umm", "Abd", "Abdul", "Abou"})
_INITIALS = re.compile(r"(?:[A-Z]\.-?){1,3}")
# Words that a caption puts after a name: "Image: …".
_CREDITS = frozenset({"Image", "Photo", "Picture", "Credit", "File", "Video", "Images", "Photos", "Getty"})


def name_end(words: Words) -> int:
    """How many of the words belong to the name: credits, states and ordinary words after it do not."""
    for index in range(1, len(words)):
        text = words[index].text
        if index >= 6 or (text in _CREDITS) or (text in US_STATE_ABBREVIATIONS and len(text) > 2):
            return index
        is_name = index < 2 or text in SURNAMES or text in SUFFIXES
        if not is_name and (text in TITLE_HEADS or is_ordinary(text.lower())):
            return index
    return len(words)


def is_likely_name(words: Sequence[Word]) -> bool:
    """Whether a run begins with a given name and goes on as a name does."""
    first, last = words[0].text, words[-1].text
    if len(words) < 2 or first not in GIVEN_NAMES:
        return False
    if first in LEXICON and is_ordinary(last.lower()) and last not in SURNAMES:
        return False
    return last in SURNAMES or last in SUFFIXES or not is_ordinary(last.lower())


def name_rule(words: Words) -> tuple[str, float] | None:
    """The rule by which a run is a person's name, with its confidence; None if none says so."""
    count = len(words)
    core = words[:-1] if words[-1].text in SUFFIXES and count > 2 else words
    first, last = core[0].text, core[-1].text
    if (
        not 2 <= len(core) <= 6
        or not _can_name(first)
        or not _can_name(last)
        or any(c.text.isdigit() for c in core)
    ):
        return None
    plain = [is_ordinary(w.text.lower()) for w in core]
    if is_likely_name(core):
        return "given_name", 0.9
    if first in GIVEN_NAMES and not plain[0] and not is_adjective(last):
        return "given_name", 0.7
    if first in _KUNYA:
        return "kunya", 0.8
    if first in LEADING_SURNAMES and ("-" in last or len(core) <= 3) and not plain[-1]:
        return "leading_surname", 0.8
    if any(w.link in PARTICLES for w in core[1:]) or any("al-" in w.text.lower()[:3] for w in core[1:]):
        return "particle", 0.8
    if (last in SURNAMES and not plain[0]) or _INITIALS.fullmatch(first):
        return "surname", 0.8
    if not any(plain) and not any(w.text.isupper() and len(w.text) > 1 for w in core):
        return UNKNOWN_WORDS, 0.55
    return None


def _can_name(text: str) -> bool:
    if (not text.isalpha() and any(c.isdigit() for c in text)) or is_adjective(text):
        return False
    return text not in PEOPLES or text in GIVEN_NAMES or text in SURNAMES
