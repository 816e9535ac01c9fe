"""Which printed names are full enough to know somebody by in another document. Pure Python."""

import re
from collections.abc import Iterable

from newsapi.api.text import fold
from people.spelling import initials, is_known_acronym, organization_spelling, person_spelling, written_out
from people.transliterations import ACRONYMS, SPELLINGS
from seeds.extraction.findings import OrganizationFound, PersonFound
from seeds.extraction.lexicon import LEXICON
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.vocabulary.words import words as word_set

MAX_KEY = 300

# What stands before a surname without making it a full name: "al Sudani", "van der Leyen", "Mr Smith".
_PARTICLES = "al el bin bint ibn abu von van zu de del della der den des di da do dos du la le lo los las st"
_TITLES = "mr mrs ms miss mx dr prof sir dame lord lady jr sr"
_NO_NAME = frozenset(f"{_PARTICLES} {_TITLES}".split())
# Family names that may have the article: "Al Sadr".
_FAMILIES = frozenset(SPELLINGS) | word_set("""
    abbas abdullah ahmad ahmed akhtar amin aoun arafat asad assad aziz erekat farah farouk haddad haider
    haniyeh haq hasan hassan hussain hussein ibrahim iqbal khalil khan mahmood mahmoud malik mansour
    mohammed mubarak nasrallah nasser omar osman rahman rashid saeed said saleh sadr shah sharaa sharif
    sheikh suleiman yusuf
""")
_INITIALS = re.compile(r"(?:\w\.?)|(?:\w\.){2,}")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&./-]{1,11}")
_LONGEST_ACRONYM = 7  # letters: AFRICOM
_NICKNAME = re.compile(r" (?:“[^“”]+”|\"[^\"]+\"|\([^()]+\)|[‘'][^‘’']+[’']) ")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE)

Names = dict[str, tuple[str, str]]  # key → the name as printed, and the kind of alias that it is


def key_of(name: str) -> str:
    """The folded key, cut as the column that stores it cuts it."""
    return fold(name)[:MAX_KEY]


def person_kind(name: str) -> str:
    """`full` where a surname and a given name or two initials name the person, else `short`.

    >>> person_kind("Joanne Tolland"), person_kind("J.K. Tolland"), person_kind("J. Tolland")
    ('full', 'full', 'short')
    """
    if _is_albert(name):
        return "full"
    initials = [word for word in name.split() if _INITIALS.fullmatch(word)]
    words = [word.strip(".,").casefold() for word in name.split() if word not in initials]
    telling = [word for word in words if word and word not in _NO_NAME]
    letters = sum(letter.isalpha() for word in initials for letter in word)
    return "full" if len(telling) >= 2 or (telling and letters >= 2) else "short"


def _is_albert(name: str) -> bool:
    """Whether "Al" is short for Albert or Alan here, and not the article of a family."""
    first, _, last = name.partition(" ")
    folded = last.casefold()
    return first == "Al" and last in SURNAMES and folded not in _FAMILIES and folded[-1:] != "i"


def organization_kind(name: str, acronym: str | None = None, *, primary: bool = False) -> str:
    """`acronym`, `short` for what any body could be called ("the ministry"), else `full`.

    >>> organization_kind("OPEC"), organization_kind("POLITICO"), organization_kind("HEADWATER")
    ('acronym', 'full', 'full')
    """
    letters = _ACRONYM.fullmatch(name) is not None and not _is_shouted(name)
    if letters or (acronym and key_of(name) == key_of(acronym) and not _is_shouted(acronym)):
        return "acronym"
    generic = name == name.lower() and not _DOMAIN.fullmatch(name)
    return "short" if generic and (not primary or " " not in name.strip()) else "full"


def _is_shouted(name: str) -> bool:
    """Whether a name is only printed in capitals: one that is known otherwise, or too long for an acronym."""
    known = LEXICON.get(name.title()) if name.isupper() and "." not in name else None
    return sum(map(str.isalpha, name)) > _LONGEST_ACRONYM or (
        known is not None and known.kind == "organization"
    )


def names_of_person(found: PersonFound) -> Names:
    """All names of a person by their keys, the main one first; without a nickname in marks, too."""
    names = (found.name, *found.aliases)
    plain = [bare for name in names if (bare := _NICKNAME.sub(" ", name)) != name]
    return _by_key([(name, person_kind(name)) for name in (*names, *plain)])


def names_of_organization(found: OrganizationFound) -> Names:
    """All names of an organization by their keys, the main one first, the acronym among them."""
    named = [(found.name, organization_kind(found.name, found.acronym, primary=True))]
    named += [(alias, organization_kind(alias, found.acronym)) for alias in found.aliases]
    if found.acronym:
        named.append((found.acronym, organization_kind(found.acronym, found.acronym)))
    return _by_key(named)


def _by_key(named: list[tuple[str, str]]) -> Names:
    names: Names = {}
    for name, kind in named:
        names.setdefault(key_of(name), (one_line(name), kind))
    return names


def one_line(name: str) -> str:
    """A name as it is stored: with plain spaces, however it was typeset."""
    return " ".join(name.split())


def full_keys(names: Names) -> set[str]:
    """The keys that may link across documents."""
    return {key for key, (_, kind) in names.items() if kind == "full" and key}


def linking_spellings(named: Iterable[tuple[str, str]], *, of_person: bool) -> dict[str, None]:
    """The spellings of full names, and of acronyms that mean one body everywhere, in order."""
    given = list(named)
    full = [name for name, kind in given if kind == "full"]
    if not of_person:
        known = (n for n, kind in given if kind == "full" or (kind == "acronym" and _is_known(n, full)))
        return dict.fromkeys(filter(None, map(organization_spelling, known)))
    spelled = [person_spelling(one) for name in full for one in (name, written_out(name))]
    return dict.fromkeys(filter(None, spelled))


def _is_known(acronym: str, full: list[str]) -> bool:
    """Whether the letters mean here what they mean everywhere, and are no initials of another name."""
    if not is_known_acronym(acronym):
        return False
    meaning, letters = organization_spelling(acronym), "".join(c for c in acronym.lower() if c.isalnum())
    return all(organization_spelling(name) == meaning or initials(name) != letters for name in full)


def fuller(name: str, other: str) -> bool:
    """Whether `name` tells more than `other`: more words, whatever joins them, between the same two; a word
    where the other has an initial; accents and small letters that the other lacks.

    A word before the first is more often a misreading ("Using Ann Lee") than a name.

    >>> fuller("Mohammed Shia Al-Sudani", "Mohammed Al-Sudani")
    True
    >>> fuller("Mohammed Al Sudani", "Mohammed Al-Sudani")
    False
    >>> fuller("Using Ann Lee", "Ann Lee")
    False
    >>> fuller("Republican Party", "Grand Old Party")
    True
    """
    words, known = fold(name).split(), fold(other).split()
    if len(known) > 1 and (proper := ACRONYMS.get(" ".join(known))):  # a nickname that everybody knows
        return words == proper.split()
    if words == known:
        return _printed_better(name, other)
    if not known or words[-1] != known[-1] or len(words) < len(known):
        return False
    opens = words[0] == known[0] or (_is_initial(known[0], words[0]) and not _INITIALS.fullmatch(words[0]))
    if len(words) > len(known):
        return opens
    pairs = list(zip(words, known, strict=True))
    return opens and all(word == short or _is_initial(short, word) for word, short in pairs)


def _is_initial(short: str, word: str) -> bool:
    return _INITIALS.fullmatch(short) is not None and short[0] == word[0]


def _printed_better(name: str, other: str) -> bool:
    if name.isupper() != other.isupper():
        return other.isupper()
    return sum(not c.isascii() for c in name if c.isalpha()) > sum(
        not c.isascii() for c in other if c.isalpha()
    )


def domain_in(name: str) -> str | None:
    """The domain that a publisher's name is, as in `IraqiNews.com`."""
    return name.lower().removeprefix("www.") if _DOMAIN.fullmatch(name) else None
