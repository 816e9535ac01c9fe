"""Folding and slugs: how two spellings of one name are found to be the same. Pure Python, no Django."""

import unicodedata

import regex
from anyascii import anyascii

_HYPHENS = regex.compile(r"[\p{Pd}_]+")
_APOSTROPHES = regex.compile(r"['’‘ʼʻ`´′]")
_SPACES = regex.compile(r"\s+")
# The same of ASCII alone, in one pass.
_ASCII_MARKS = str.maketrans({"-": " ", "_": " ", "'": None, "`": None})
_NOT_SLUG = regex.compile(r"[^a-z0-9]+")

MAX_SLUG = 100


def fold(text: str) -> str:
    """The key under which spellings meet: NFKD without marks, casefolded, hyphens as spaces, no apostrophes.

    >>> fold("Mohammed Shia’ Al‑Sūdānī")
    'mohammed shia al sudani'
    """
    if text.isascii():
        return _SPACES.sub(" ", text.lower().translate(_ASCII_MARKS)).strip()
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    bare = _APOSTROPHES.sub("", _HYPHENS.sub(" ", bare))
    return _SPACES.sub(" ", bare).strip()


def slugify(text: str, *, fallback: str = "record") -> str:
    """A lower-case ASCII slug of at most MAX_SLUG characters: never empty, never all digits, no colon."""
    ascii_text = _APOSTROPHES.sub("", anyascii(text)).lower()
    slug = _NOT_SLUG.sub("-", ascii_text).strip("-")
    if len(slug) > MAX_SLUG:
        slug = slug[:MAX_SLUG].rsplit("-", 1)[0] if "-" in slug[:MAX_SLUG] else slug[:MAX_SLUG]
    if not slug:
        return fallback
    return f"{fallback}-{slug}" if slug.isdigit() else slug
