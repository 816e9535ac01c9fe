"""How alike two names are that are not the same: what an editor may want to look at. Pure Python."""

from difflib import SequenceMatcher
from typing import Literal

from people.spelling import legal_form, organization_neighbourhood, organization_spelling, parted

Likeness = Literal["same", "fuller", "initials", "suffix", "similar", "acronym"]

_ALIKE = 0.8
TOLD: dict[Likeness, str] = {
    "same": "the same name",
    "fuller": "one name has more in the middle",
    "initials": "the initials agree",
    "suffix": "the same name, but for the suffix",
    "similar": "names spelled alike",
    "acronym": "the same letters",
}


def likeness_of_people(spelling: str, other: str) -> Likeness | None:
    """How alike two spellings of people's names are.

    >>> likeness_of_people("john f kennedy", "john kennedy"), likeness_of_people("j kennedy", "john kennedy")
    ('fuller', 'initials')
    >>> likeness_of_people("john kennedy jr", "john kennedy sr")
    >>> likeness_of_people("george w harlow", "george h w harlow")
    """
    (words, suffix), (others, second) = parted(spelling), parted(other)
    if min(len(words), len(others)) < 2 or (suffix and second and suffix != second):
        return None
    if words == others:
        return "same" if suffix == second else "suffix"
    if words[-1] != others[-1]:
        return "similar" if suffix == second and _similar(words, others) else None
    return _with_initials(words, others) or ("similar" if _similar(words, others) else None)


def _with_initials(words: list[str], others: list[str]) -> Likeness | None:
    short, long = sorted((words[:-1], others[:-1]), key=len)
    if not _fits(short[0], long[0]) or not _within(short[1:], long[1:]):
        return None
    return "fuller" if short[0] == long[0] and len(short[0]) > 1 else "initials"


def _within(short: list[str], long: list[str]) -> bool:
    """Whether all stand in the other at the same places: George W. is not George H. W."""
    return all(_fits(word, other) for word, other in zip(short, long, strict=False))


def _fits(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) == 1 and word[0] == other[0])


def _similar(words: list[str], others: list[str]) -> bool:
    """Each word like its counterpart, as in another transliteration."""
    return len(words) == len(others) and all(
        word == other or (min(len(word), len(other)) > 2 and _ratio(word, other) >= _ALIKE)
        for word, other in zip(words, others, strict=True)
    )


def _ratio(word: str, other: str) -> float:
    return SequenceMatcher(None, word, other, autojunk=False).ratio()


def likeness_of_organizations(name: str, other: str, *, acronyms: bool) -> Likeness | None:
    """How alike two names of bodies are; `acronyms`: whether one of them is an acronym.

    >>> likeness_of_organizations("Veldany News Agency", "VNA", acronyms=True)
    'acronym'
    """
    if acronyms:
        letters = organization_neighbourhood(name), organization_neighbourhood(other)
        return "acronym" if letters[0] is not None and letters[0] == letters[1] else None
    spelling, second = organization_spelling(name), organization_spelling(other)
    if spelling == second:
        return "same"
    words, others = spelling.split(), second.split()
    return "similar" if len(words) > 1 and _similar(words, others) else None


def other_form(names: set[str], others: set[str]) -> bool:
    """Whether two bodies of one name have different legal forms: Acme Inc is not Acme Ltd."""
    forms, second = ({form for name in group if (form := legal_form(name))} for group in (names, others))
    return bool(forms and second) and forms.isdisjoint(second)
