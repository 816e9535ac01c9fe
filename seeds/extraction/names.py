"""Runs of capitalised words: where a text may name somebody or something."""

import re
from typing import NamedTuple

from seeds.extraction.lexicon import LEXICON
from seeds.extraction.vocabulary.ordinary import FUNCTION_WORDS
from seeds.extraction.vocabulary.organizations import HEADS, KINDS_OF_SCHOOLS, OF_HEADS, OWNERS_OF_BODIES
from seeds.extraction.vocabulary.others import DAYS_AND_MONTHS
from seeds.extraction.vocabulary.titles import PORTFOLIO_HEADS, PORTFOLIOS
from seeds.extraction.vocabulary.words import words as word_set
from seeds.extraction.words import Word, WordList

PARTICLES = word_set("""
    al el bin ibn bint ben abu van von der den de da di du del della dos das do la le las los ter ten y e st
    zu zur af av
""")
_LEADING_PARTICLES = word_set("al bin ibn van von der de den di del della ter abu")
# "Israeli-backed", "London-based": an adjective, whatever its first half names.
_ADJECTIVE_TAILS = word_set("""
    led backed born based style era controlled run owned held trained educated friendly funded supported
    occupied like related wide bound only dominated linked inspired area made brokered sponsored imposed
    sanctioned listed aligned leaning appointed speaking language affiliated allied built designed level
    themed focused centric esque hosted
""")
_ADJECTIVE_OPENERS = word_set("pro anti non post pre mid un")
_OPENING = " \u00a0\t\"“”„‘’'`([{—–-•*·"
_ENDS = frozenset(".!?:;…\n")
_SPACES = frozenset({" ", "\u00a0", "  "})
_COMMAS = frozenset({", ", ",\u00a0"})
# "Martin Hale, Jr., said": the comma does not part the name, unless Sister Mary is meant.
_BEHIND_COMMA = re.compile(r"(?:[JS]r\b\.?|I{2,3}\b|IV\b)(?!\s+[A-Z])")
_ENDS_FIRM = re.compile(r"(?:\w++ )?(?:LLP|LLC|Partners|Associates|Sons|Brothers|Inc|Ltd|Co)\b")
_LINKS = {
    " of ": "of",
    " of the ": "of",
    " for ": "for",
    " for the ": "for",
    " on ": "on",
    " and ": "and",
    " and the ": "and",
}
_ARTICLES = word_set("al el as ad an ar ash at az")
_OWNING_GAPS = ("' ", "’ ", "'s ", "’s ")
_JOINED = word_set("Association Union Federation Alliance Guild Society Council League Forum Syndicate")
_ON_SUBJECTS = word_set("Council Committee Commission Subcommittee")
_WIDEST_LINK = 12
_LONGEST_RUN = 24  # words; longer ones are headings, not names
_LETTERS = frozenset(phrase for phrase in LEXICON if phrase.isupper() and phrase.lower() in FUNCTION_WORDS)
# "Food and | Agriculture | Organization".
_BODY_AHEAD = re.compile(
    r" (?:[A-Z][a-z]+ )?(?:Organi[sz]ation|Agency|Administration|Commission|Committee|Council|Authority"
    r"|Department|Ministry|Directorate|Bureau|Board|Executive|Service|Services|Institute|Office|Union)\b"
)
NICKNAME = "nickname"
_OPENS_NICKNAME = (' "', " “", " (", " '", " ‘")
_CLOSES_NICKNAME = ('" ', "” ", ") ", "' ", "’ ")
_STATE_TAILS = frozenset({"Levant", "Syria", "Sham", "al-Sham"})


class Run(NamedTuple):
    """Capitalised words that stand together; `initial`: the first one would be capitalised anyway."""

    words: tuple[Word, ...]
    initial: bool


def find_runs(body: str, words: WordList) -> list[Run]:
    """Runs of capitalised words, joined over particles ("van der") and over "of" ("Ministry of …")."""
    runs: list[Run] = []
    current: list[Word] = []
    for at in [at for at, text in enumerate(words.texts) if not text.islower() or "-" in text]:
        text = words.texts[at]
        if not (text[0].isupper() or _has_article(text)):
            continue
        word = words[at]
        if word.start and body[word.start - 1] in "@#":
            continue
        ordinary = words.lowers[at] in FUNCTION_WORDS and not _is_name_anyway(body, word)
        link = None if ordinary or not current else _link(body, current, word)
        if link is not None:
            current.append(word._replace(link=link) if link else word)
            continue
        if current:
            runs.append(_run(body, current))
        current = [] if ordinary else [_with_particle(body, word)]
    if current:
        runs.append(_run(body, current))
    return runs


def _is_name_anyway(body: str, word: Word) -> bool:
    """Whether a function word's letters name something here: "US", "WHO", "Will Smith"."""
    if word.text == "Without":
        return body.startswith(" Borders", word.end)
    return word.text in _LETTERS or (word.text == "Will" and not is_initial(body, word.start))


def is_initial(body: str, start: int) -> bool:
    """Whether a sentence, a quotation or a line begins at this word, so that its capital tells nothing."""
    before = body[max(0, start - 6) : start]
    bare = before.rstrip(_OPENING)
    return not bare or bare[-1] in _ENDS or before[-1] in '"“‘„' or before[-1:] == "'"


def is_adjective(text: str) -> bool:
    """Whether a hyphenated word only describes: "Saudi-led"."""
    if "-" not in text:
        return False
    return (
        text.rsplit("-", 1)[1].lower() in _ADJECTIVE_TAILS
        or text.split("-", 1)[0].lower() in _ADJECTIVE_OPENERS
    )


def _has_article(text: str) -> bool:
    """Whether a word is a name that begins with its article in small letters: "al-Assad"."""
    head, _, tail = text.partition("-")
    return head in _ARTICLES and tail[:1].isupper()


def _link(body: str, current: list[Word], word: Word) -> str | None:
    """What joins the word to the run so far: "" for a space, "of", a particle; None if nothing does."""
    last = current[-1]
    if last.owns:
        return "" if _owns_body(body, current, word) else None
    if len(current) == _LONGEST_RUN or word.start - last.end > _WIDEST_LINK or _only_describes(last, word):
        return None
    gap = body[last.end : word.start]
    if last.link == NICKNAME:
        return "" if gap in _CLOSES_NICKNAME else None
    if "\n" in gap:
        return None
    if gap in _OPENS_NICKNAME:
        closes = body[word.end : word.end + 3]
        return (
            NICKNAME
            if closes[:2] in _CLOSES_NICKNAME and closes[2:].isupper() and word.text[-1:].islower()
            else None
        )
    if gap in _SPACES or (gap in _COMMAS and _BEHIND_COMMA.match(body, word.start)):
        return ""
    if gap == " and " and _is_firm(body, current, word):
        return "&"
    if (
        gap == " and "
        and last.text in PORTFOLIOS
        and word.text in PORTFOLIOS
        and _BODY_AHEAD.match(body, word.end)
    ):
        return "and"
    if gap in _LINKS:
        return _of_link(current, _LINKS[gap], word)
    if gap == " & ":
        return "&"
    inner = gap.strip(" \u00a0").split()
    if inner and gap[0] == " " and gap[-1] == " " and all(part in PARTICLES for part in inner):
        return inner[0]
    return None


def _only_describes(last: Word, word: Word) -> bool:
    """ "Saudi-led | Coalition", but not "Anti-Doping Agency"."""
    opens = last.text.startswith(("Anti-", "Non-"))
    return is_adjective(last.text) and not (opens and word.text in HEADS)


def _owns_body(body: str, current: list[Word], word: Word) -> bool:
    """ "Farmers' | Union", "St Oswald's | School", "Street Vendors' | Association"."""
    last, gap = current[-1], body[current[-1].end : word.start]
    if last.text.endswith("s") and word.text in _JOINED and gap in ("' ", "’ "):
        return True
    named = (last.text in OWNERS_OF_BODIES and word.text in HEADS) or _is_saint(current, word)
    return named and gap in _OWNING_GAPS


def _is_saint(words: list[Word], following: Word) -> bool:
    """ "St Oswald's" before what is named after him: "St Oswald's School"."""
    named = following.text in HEADS or following.text in KINDS_OF_SCHOOLS
    return named and len(words) > 1 and words[-2].text in ("St", "St.", "Saint")


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
        known = f"{last.text} and {word.text}" in LEXICON
        return "and" if in_portfolio or of_state or known else None
    if last.text in OF_HEADS:
        return (
            link if link != "on" or (last.text in _ON_SUBJECTS and word.text not in DAYS_AND_MONTHS) else None
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


def _is_firm(body: str, current: list[Word], word: Word) -> bool:
    """Whether two bare surnames and what follows are one firm: "Dunmore and Hale Partners"."""
    named = current[-1].text in LEXICON or word.text in LEXICON
    return len(current) == 1 and not named and _ENDS_FIRM.match(body, word.start) is not None


def _run(body: str, words: list[Word]) -> Run:
    shared = tuple(words)
    return Run(shared, is_initial(body, shared[0].start))
