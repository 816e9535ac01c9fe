"""Words with their offsets, and runs of capitalised words: where a text may name somebody or something."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from seeds.extraction.vocabulary.ordinary import FUNCTION_WORDS
from seeds.extraction.vocabulary.organizations import OF_HEADS
from seeds.extraction.vocabulary.titles import ABBREVIATIONS, PORTFOLIO_HEADS, PORTFOLIOS
from seeds.extraction.vocabulary.words import words

_UPPER = "".join(chr(c) for c in range(0x41, 0x530) if chr(c).isupper())
_ABBREVIATED = "|".join(sorted((*ABBREVIATIONS, "Inc", "Corp", "Co", "Ltd"), key=len, reverse=True))
_WORD = re.compile(
    rf"""(?:[A-Za-z]\.){{2,}}(?:-\w+)?          # U.S., D.C., U.S.-led
      | (?:{_ABBREVIATED})\.                     # Sen., Inc.
      | [{_UPPER}]\.(?=[ \u00a0]?[{_UPPER}])     # an initial
      | \w+(?:(?:[-‑'’&]|\.(?=(?:com|org|net|gov|edu|co|uk|tv|news|io|info)\b))\w+)*""",
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’](?:s|S|re|ll|ve|d|m)$")
PARTICLES = words("""
    al el bin ibn bint ben abu van von der den de da di du del della dos das do la le las los ter ten y e st
    zu zur af av
""")
_LEADING_PARTICLES = words("al bin ibn van von der de den di del della ter abu")
# "Israeli-backed", "London-based": an adjective, whatever its first half names.
_ADJECTIVE_TAILS = words("""
    led backed born based style era controlled run owned held trained educated friendly funded supported
    occupied like related wide bound only dominated linked inspired area made brokered sponsored imposed
    sanctioned listed aligned leaning appointed speaking language affiliated allied built designed level
    themed focused centric esque hosted
""")
_OPENING = " \u00a0\t\"“”„‘’'`([{—–-•*·"
_ENDS = frozenset(".!?:;…\n")
_SPACES = frozenset({" ", "\u00a0", "  "})
_LINKS = {
    " of ": "of",
    " of the ": "of",
    " for ": "for",
    " for the ": "for",
    " on ": "on",
    " and ": "and",
    " and the ": "and",
}
_STATE_TAILS = frozenset({"Levant", "Syria", "Sham", "al-Sham"})


class Word(NamedTuple):
    """A word of the body; `text` without a possessive ending, which `owns` tells of."""

    start: int
    end: int
    text: str
    owns: bool = False
    link: str = ""  # what joins it to the word before in a run: "of", "and", a particle


class Run(NamedTuple):
    """Capitalised words that stand together; `initial`: the first one would be capitalised anyway."""

    words: tuple[Word, ...]
    initial: bool


def find_words(body: str) -> list[Word]:
    """All words of the body, in order."""
    words = []
    for match in _WORD.finditer(body):
        text = match[0]
        start, end = match.span()
        owns = False
        if ("'" in text or "’" in text) and (tail := _POSSESSIVE.search(text)):
            text, end, owns = text[: tail.start()], start + tail.start(), True
        elif text[-1] in "sz" and body[end : end + 2] in ("' ", "’ "):
            owns = True
        words.append(Word(start, end, text, owns))
    return words


def find_runs(body: str, words: Sequence[Word]) -> list[Run]:
    """Runs of capitalised words, joined over particles ("van der") and over "of" ("Ministry of …")."""
    runs: list[Run] = []
    current: list[Word] = []
    for word in words:
        if not _opens(word.text, body, word.start):
            continue
        gap = body[current[-1].end : word.start] if current and word.start - current[-1].end < 14 else "\n"
        link = _link(current, gap, word) if current else None
        if word.text.lower() in FUNCTION_WORDS and not (
            word.text == "Will" and not is_initial(body, word.start)
        ):
            if current:
                runs.append(_run(body, current))
            current = []
            continue
        if link is None:
            if current:
                runs.append(_run(body, current))
            current = [_with_particle(body, word)]
        else:
            current.append(word._replace(link=link))
    if current:
        runs.append(_run(body, current))
    return runs


def is_initial(body: str, start: int) -> bool:
    """Whether a sentence, a quotation or a line begins at this word, so that its capital tells nothing."""
    before = body[max(0, start - 6) : start]
    bare = before.rstrip(_OPENING)
    return not bare or bare[-1] in _ENDS or before[-1] in '"“‘„' or before[-1:] == "'"


def is_adjective(text: str) -> bool:
    """Whether a hyphenated word only describes: "Saudi-led"."""
    return "-" in text and text.rsplit("-", 1)[1].lower() in _ADJECTIVE_TAILS


def _opens(text: str, body: str, start: int) -> bool:
    first = text[0]
    if first.isupper():
        return not (start and body[start - 1] in "@#")
    return first in "adel" and len(text) > 4 and text[1:5].find("-") >= 0 and _lower_prefixed(text)


def _lower_prefixed(text: str) -> bool:
    head, _, tail = text.partition("-")
    return head in ("al", "el", "as", "ad", "an", "ar", "ash", "at", "az") and tail[:1].isupper()


def _link(current: list[Word], gap: str, word: Word) -> str | None:
    """What joins the word to the run so far: "" for a space, "of", a particle; None if nothing does."""
    last = current[-1]
    if last.owns or is_adjective(last.text):
        return None
    if gap in _SPACES:
        return ""
    if gap in _LINKS:
        return _of_link(current, _LINKS[gap], word)
    if gap == " & ":
        return "&"
    inner = gap.strip(" \u00a0").split()
    if inner and gap[0] == " " and gap[-1] == " " and all(part in PARTICLES for part in inner):
        return inner[0]
    return None


def _of_link(current: list[Word], link: str, word: Word) -> str | None:
    last = current[-1]
    if link == "and":
        in_portfolio = (
            last.text in PORTFOLIOS
            and word.text in PORTFOLIOS
            and any(w.link in ("of", "for") for w in current)
        )
        of_state = (
            word.text in _STATE_TAILS
            and last.link == "of"
            and len(current) > 1
            and current[-2].text == "State"
        )
        return "and" if in_portfolio or of_state else None
    if last.text in OF_HEADS:
        return (
            link
            if link != "on" or last.text in ("Council", "Committee", "Commission", "Subcommittee")
            else None
        )
    if last.text in PORTFOLIO_HEADS and link != "on":
        return link
    return None


def _with_particle(body: str, word: Word) -> Word:
    """A name that begins with its particle: "de Mistura", "bin Laden"."""
    before = body[max(0, word.start - 8) : word.start]
    if before[-1:] != " ":
        return word
    taken = 0
    for part in reversed(before[:-1].split(" ")[1:] or []):
        if part not in _LEADING_PARTICLES:
            break
        taken += len(part) + 1
    if not taken:
        return word
    start = word.start - taken
    return Word(start, word.end, body[start : word.end], word.owns)


def _run(body: str, words: list[Word]) -> Run:
    shared = tuple(words)
    return Run(shared, is_initial(body, shared[0].start))
