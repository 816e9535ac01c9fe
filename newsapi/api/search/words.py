"""How a text becomes the words that are searched: one folding for both databases. Pure Python, no Django."""

import unicodedata
from collections.abc import Iterator

import regex

# The beginning of a text that is searched, in characters: what follows would not fit PostgreSQL's index.
MAX_TEXT = 200_000
# Longer words are cut: indexes of both databases have a limit.
MAX_WORD = 255

# Marks inside of words that readers don't spell: apostrophes, soft hyphens, joiners, marks of direction.
IGNORED = "'’‘ʼʻ`´′\u00ad\u200c\u200d\u200e\u200f\u2060\ufeff"
# A possessive’s s is no part of the word: who looks for Iraq finds Iraq’s.
POSSESSIVE = "['’ʼ][sS]"
# Inside of single letters there are marks that part them: ½, ⒈, ŀ.
PARTING = " ⁄.,()·"
WORD = r"\p{L}\p{N}\p{M}"
# Accents: marks that are set to letters; other signs are letters of their scripts.
ACCENT = r"\p{M}--\p{ccc=0}"

_IGNORED = regex.compile(f"(?:{POSSESSIVE}(?![{WORD}])|[{regex.escape(IGNORED)}])+")
_PARTS = regex.compile(f"[^{WORD}]+")
_RUN = regex.compile(f"[{WORD}{regex.escape(IGNORED)}]+")
_ACCENTS = regex.compile(f"[{ACCENT}]+", regex.V1)
_INSIDE = str.maketrans({**dict.fromkeys(PARTING, " "), "ß": "ss", "ς": "σ", "ʼ": None})


def words(text: str) -> list[str]:
    """The words of a text as they are compared: without case, accents and apostrophes; hyphens part them.

    >>> words("O’Brien met al‑Sūdānī")
    ['obrien', 'met', 'al', 'sudani']
    """
    parted = _PARTS.sub(" ", _IGNORED.sub("", text[:MAX_TEXT]))
    return [word[:MAX_WORD] for word in _bare(parted)[:MAX_TEXT].split(" ") if word]


def located(text: str) -> Iterator[tuple[str, int, int]]:
    """The same words, each with the characters of the text that it stands for."""
    for run in _RUN.finditer(text[:MAX_TEXT]):
        letters = run.group()
        if letters.isalnum() and letters.isascii():
            yield letters[:MAX_WORD].lower(), run.start(), run.end()
        else:
            for word in words(letters):
                yield word, run.start(), run.end()


def _bare(text: str) -> str:
    """Compatible letters made plain, marks dropped, small letters."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).lower().translate(_INSIDE)
