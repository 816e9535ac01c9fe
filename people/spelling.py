"""The forms in which two spellings of one name meet: what may link, and what is worth comparing. Pure Python.

`spelling` is strict: who has the same one is called the same, printed in other letters (Mohamed el-Sudani,
Mohammed Al-Sudani; Ministry of Defence, the Ministry of Defense). `neighbourhood` is wide: a surname with the
first letter before it, the initials of a body. It only says which names to compare.
"""

import re
from functools import lru_cache
from itertools import product

from anyascii import anyascii

from newsapi.api.text import fold
from people.transliterations import ACRONYMS, SPELLINGS

MAX = 300
SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_HONORIFICS = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "hon"))
_ARTICLES = frozenset(("al", "el", "ul"))
_SERVANT = re.compile(r"\b(?:abd(?:ul|el|al|ol)|abd [ae]l)[ -]?(?=[a-z]{3})")
_POINTS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_LETTERS = re.compile(r"(?<!\S)([A-Z])([A-Z])(?=\s)")  # two initials without points: HW
_SKY = re.compile(r"(?<=[a-z]s)k(?:iy|yy|yi|ij|yj|y)$")  # Russian and Ukrainian: -skiy, -skyy, -sky
_NOISE = re.compile(r"[.,;:\"()“”„]+")

_LEGAL = dict.fromkeys(("llc", "llp", "plc", "gmbh", "ag", "sa", "nv", "spa", "ab", "asa", "oyj"), "") | {
    "incorporated": "inc", "inc": "inc", "corporation": "corp", "corp": "corp",
    "limited": "ltd", "ltd": "ltd", "company": "co", "co": "co",
}  # fmt: skip
_AMERICAN = {
    "organisation": "organization", "defence": "defense", "centre": "center", "labour": "labor",
    "programme": "program", "theatre": "theater", "harbour": "harbor", "dept": "department",
    "intl": "international", "assn": "association", "natl": "national", "govt": "government",
}  # fmt: skip
_COUNTRIES = {"u k": "uk", "united kingdom": "uk", "u n": "un"}
_LONG_COUNTRY = re.compile(r"\b(?:u s a|u s|usa|united states(?: of america)?|u k|united kingdom|u n)\b")
_SMALL = frozenset(("the", "of", "and", "for", "in", "on", "at", "de", "la", "du", "des", "del", "et", "und"))
_UMLAUTS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ø": "oe",
        "å": "aa",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "Ø": "Oe",
        "Å": "Aa",
    }
)
_MOST_WORDS = 4
_OUT = re.compile(r"[aou]e|aa")
_VOWELS = re.compile(r"(?<=.)[aeiouyjh]+")
_DOUBLED = re.compile(r"(.)\1+")
_SOUNDS = (("ph", "f"), ("kh", "k"), ("gh", "g"), ("q", "k"), ("ck", "k"), ("c", "k"), ("w", "v"), ("z", "s"))


@lru_cache(maxsize=50_000)
def person_spelling(name: str) -> str:
    """The words of a person's name, each in one of its spellings.

    >>> person_spelling("Mohamed el-Sūdānī") == person_spelling("Muhammad Al Sudani")
    True
    >>> person_spelling("Karel Dobrý, Jr."), person_spelling("Jan HW Dobrý")
    ('karel dobry jr', 'jan h w dobry')
    """
    apart = name if name.isupper() else _LETTERS.sub(r"\1 \2", name)
    words = _SERVANT.sub("abdul", _plain(apart)).split()
    first = next((n for n, word in enumerate(words) if word not in _HONORIFICS), 0)
    kept = [word for n, word in enumerate(words[first:]) if n == 0 or word not in _ARTICLES]
    spelled = (SUFFIXES.get(word) or SPELLINGS.get(word) or _SKY.sub("ky", word) for word in kept)
    return " ".join(spelled)[:MAX]


def written_out(name: str) -> str:
    """The name as it is printed where there are no umlauts: Juergen for Jürgen."""
    return name.translate(_UMLAUTS)


def drawn_together(spelling: str) -> set[str]:
    """The spellings that the name may have with umlauts, of some or of all its words: jurgen for juergen."""
    words = spelling.split()
    if len(words) > _MOST_WORDS or not _OUT.search(spelling):
        return {spelling}
    pairs = ({word, _OUT.sub(lambda match: match[0][0], word)} for word in words)
    return {" ".join(each) for each in product(*pairs)}


@lru_cache(maxsize=50_000)
def organization_spelling(name: str) -> str:
    """The words of a body's name without article, legal form and British or American habit.

    >>> organization_spelling("The U.S. Department of Defence")
    'us department of defense'
    >>> organization_spelling("Acme Motors, Inc.") == organization_spelling("Acme Motors Corporation")
    True
    """
    words = _words_of_body(name)
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    text = " ".join(words)
    return ACRONYMS.get(text, text)[:MAX]


def legal_form(name: str) -> str | None:
    words = _words_of_body(name)
    if len(words) < 2 or words[-1] not in _LEGAL:
        return None
    return _LEGAL[words[-1]] or words[-1]


def is_known_acronym(name: str) -> bool:
    """Whether everybody who reads news knows the one body that the letters stand for."""
    return name.upper() == name and " ".join(_words_of_body(name)) in ACRONYMS


@lru_cache(maxsize=50_000)
def person_neighbourhood(name: str) -> str | None:
    """The sound of the surname with the first letter of the name; None for a single word.

    >>> person_neighbourhood("J. Novotny"), person_neighbourhood("Jan Novotný")
    ('nvtn j', 'nvtn j')
    """
    words, _ = parted(person_spelling(name))
    if len(words) < 2:
        return None
    return f"{_sound(words[-1])} {words[0][0]}"[:MAX]


@lru_cache(maxsize=50_000)
def organization_neighbourhood(name: str) -> str | None:
    """The initials of a body, or the acronym that it is called by; None where there are fewer than two.

    >>> organization_neighbourhood("Veldany News Agency"), organization_neighbourhood("VNA")
    ('vna', 'vna')
    """
    letters = re.sub(r"[^a-z0-9]", "", fold(name)) if is_acronym(name) else initials(name)
    return letters[:MAX] if len(letters) > 1 else None


def initials(name: str) -> str:
    return "".join(word[0] for word in organization_spelling(name).split() if word not in _SMALL)


def is_acronym(name: str) -> bool:
    return bool(re.fullmatch(r"[A-Z][A-Z0-9&./-]{1,11}", name))


def parted(spelling: str) -> tuple[list[str], str | None]:
    """The words of a person's spelling, and the suffix that tells father and son apart."""
    words = spelling.split()
    if len(words) > 2 and words[-1] in SUFFIXES.values():
        return words[:-1], words[-1]
    return words, None


def _plain(name: str) -> str:
    return _NOISE.sub(" ", fold(anyascii(_POINTS.sub(" ", name)))).strip()


def _words_of_body(name: str) -> list[str]:
    text = " ".join(_plain(name.replace("&", " and ")).replace("/", " ").split())
    text = _LONG_COUNTRY.sub(lambda match: _COUNTRIES.get(match[0], "us"), text)
    words = [_AMERICAN.get(word, word) for word in text.split()]
    if all(len(word) == 1 for word in words):  # F.B.I.
        words = ["".join(words)]
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def _sound(word: str) -> str:
    """Consonants without doubles: what stays of a surname whatever the spelling."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))
