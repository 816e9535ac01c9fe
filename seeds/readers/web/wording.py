"""How much text there is, and whether it is only the beginning of one."""

import re

import regex

# Scripts that put no spaces between words: two of their characters count as a word.
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
# What stands below the beginning of an article where the rest is for those who pay.
_INVITATION = re.compile(
    r"""\b(?:
    (?:to|and)\ (?:continue|keep|go\ on)\ reading
    | (?:continue|keep)\ reading\ (?:with|for|by)
    | to\ (?:read|see|view|access|unlock)\ (?:the\ (?:rest|whole|full|entire)|this\ (?:article|story))
    | already\ an?\ (?:\w+\ )?(?:subscriber|member)
    | already\ (?:have|got)\ an?\ (?:\w+\ )?(?:subscription|account)
    | (?:is|are)\ (?:only\ |exclusively\ )?(?:available\ (?:only\ )?(?:to|for)|for|reserved\ for)\ (?:\w+\ )?
      (?:subscribers|members|registered\ users)
    | subscribers?[-\ ]only
    | subscribe\ (?:now\ )?to\ (?:read|continue)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def count_words(text: str) -> int:
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return len(text.split()) + unspaced // 2


def is_invitation(text: str) -> bool:
    """Whether a text asks to pay or to sign in for the rest of it."""
    return _INVITATION.search(text) is not None
