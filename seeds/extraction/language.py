"""The language of a text, told from its script and from the short words that only it uses so often."""

import re
from collections import Counter

from seeds.extraction.vocabulary.function_words import FUNCTION_WORDS, SCRIPTS

_SAMPLE = 2500  # characters: more adds time and nothing else
_WORD = re.compile(r"[^\s\d.,;:!?…«»“”\"()\[\]–—،؛؟۔।/]+")  # vowel signs are letters too
_FEWEST_WORDS = 6
_LEAST_SHARE = 0.14  # of the words; running text has 0.3 to 0.5
_LEAST_LEAD = 1.15  # over the second best
_SCRIPT_SHARE = 0.3
_OF_SCRIPTS = re.compile("[\u0530-\U0010ffff]")
_LAST_LATIN = 0x24F

_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _function_words in FUNCTION_WORDS.items():
    for _function_word in _function_words:
        _LANGUAGES_OF.setdefault(_function_word, []).append(_language)


def detect(text: str) -> str | None:
    """The BCP 47 tag of the language of `text`, or None where too little tells it."""
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words(sample)


def _by_script(sample: str) -> str | None:
    letters = [ord(char) for char in _OF_SCRIPTS.findall(sample) if char.isalpha()]
    if len(letters) * 10 < len(sample):
        return None
    foreign = [letter for letter in letters if letter > _LAST_LATIN]
    if len(foreign) <= len(letters) * _SCRIPT_SHARE:
        return None
    counts = {
        language: sum(low <= letter <= high for letter in foreign for low, high in ranges)
        for language, ranges in SCRIPTS.items()
    }
    if counts["ja"] and counts["ja"] * 10 >= counts["zh"]:
        counts["ja"] += counts.pop("zh")  # Japanese writes its nouns in Chinese characters
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > len(letters) * _SCRIPT_SHARE else None


def _by_words(sample: str) -> str | None:
    found = _WORD.findall(sample.lower())
    if len(found) < _FEWEST_WORDS:
        return None
    hits: Counter[str] = Counter()
    for word, count in Counter(found).items():
        for language in _LANGUAGES_OF.get(word, ()):
            hits[language] += count
    ranked = hits.most_common(2)
    if not ranked or ranked[0][1] < len(found) * _LEAST_SHARE:
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked[0][1] >= second * _LEAST_LEAD else None
