"""Mentions of one person gathered: full name first, then surname, given name and initials."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from newsapi.api.text import fold
from seeds.extraction.classes import Piece
from seeds.extraction.names import NICKNAME, PARTICLES
from seeds.extraction.vocabulary.given_names import FEMALE, MALE, NICKNAMES
from seeds.extraction.vocabulary.surnames import LEADING_SURNAMES
from seeds.extraction.vocabulary.titles import GENDER_OF_ROLE, HONORIFICS, SUFFIXES

Gender = Literal["male", "female"]
Key = tuple[str, ...]


# More people of one surname than this are nobody's to tell apart.
_MOST_ALIKE = 40


@dataclass(slots=True, eq=False)
class Cluster:
    """One person while the document is read; `tokens` is the fullest key seen."""

    tokens: Key
    pieces: list[Piece] = field(default_factory=list)
    name: str = ""
    forms: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    starts: list[int] = field(default_factory=list)  # of its names in full, in order
    latest: int = -1  # the start of the last short name
    suffix: str = ""  # what tells a father from his son

    def named_before(self, start: int) -> int:
        """Where the person was named last before this place, -1 if nowhere."""
        at = bisect_left(self.starts, start)
        full = self.starts[at - 1] if at else -1
        return max(full, self.latest if self.latest < start else -1)

    def may_end_in(self, suffix: str) -> bool:
        return not suffix or not self.suffix or suffix == self.suffix

    @property
    def confidence(self) -> float:
        return max(piece.confidence for piece in self.pieces)

    def gender(self) -> Gender | None:
        """From titles, then from the given name."""
        male, female = self.genders["male"], self.genders["female"]
        if male != female:
            return "male" if male > female else "female"
        given = self.name.split()[0] if " " in self.name else ""
        if given in MALE:
            return "male"
        return "female" if given in FEMALE else None


@lru_cache(maxsize=20_000)
def key_token(text: str) -> str:
    """A word of a name as it is compared: folded, without its article and points."""
    folded = fold(text).replace(".", "")
    while " " in folded and folded.split(" ", 1)[0] in PARTICLES:
        folded = folded.split(" ", 1)[1]
    return folded.replace(" ", "")


def key_of(piece: Piece) -> Key:
    """The tokens of a name by which it is compared."""
    if len(piece.words) == 1:
        return (key_token(piece.words[0].text),)
    words = [w.text for w in piece.words if w.text not in SUFFIXES and w.link != NICKNAME] or [
        w.text for w in piece.words
    ]
    tokens = [key_token(text) for text in words]
    kept = tuple(
        t for at, t in enumerate(tokens) if t and (t not in PARTICLES or (at == 0 and t not in _ARTICLES))
    )
    return kept or tuple(tokens)


def suffix_of(piece: Piece) -> str:
    """What the name ends with, if that tells a son from his father: "jr"."""
    last = piece.words[-1].text.rstrip(".")
    return last.lower() if len(piece.words) > 1 and last in _GENERATIONS else ""


_GENERATIONS = frozenset({"Jr", "Sr", "II", "III", "IV"})
_ARTICLES = frozenset({"al", "el"})
_LEADING_PARTICLES = frozenset({"de", "bin", "ibn", "van", "von", "der", "di", "da", "del", "la", "le"})


class People:
    """The clusters of a document, found by last, first and any word of a name."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._by_last: dict[str, list[Cluster]] = {}
        self._by_first: dict[str, list[Cluster]] = {}
        self._by_any: dict[str, list[Cluster]] = {}
        self._preferred: dict[str, Cluster] = {}

    def add_full(self, piece: Piece, text: str) -> Cluster:
        """Put a name of two words or more to its person, or make a new one."""
        key = key_of(piece)
        suffix = suffix_of(piece)
        found = self._same(key, suffix)
        if found is None:
            found = Cluster(key)
            self.clusters.append(found)
            self._index(found, key)
        elif len(key) > len(found.tokens):
            found.tokens = key
            self._index(found, key)
        found.suffix = found.suffix or suffix
        self._put(found, piece, text)
        found.starts.append(piece.start)
        return found

    def add_single(self, piece: Piece, text: str) -> bool:
        """Put a surname or given name alone to the person it can mean; False if nobody or too many."""
        found = self.find_single(piece)
        if found is not None:
            self._put(found, piece, text)
            found.latest = piece.start
        return found is not None

    def knows(self, token: str) -> bool:
        """Whether the word is in anybody's name."""
        return token in self._by_last or token in self._by_first or token in self._by_any

    def find_single(self, piece: Piece) -> Cluster | None:
        """The person that one word means."""
        token = key_of(piece)[-1]
        gender = HONORIFICS.get(piece.titled) or GENDER_OF_ROLE.get(piece.titled.lower(), "")
        surnamed = self._agreeing(self._by_last.get(token, ()), gender)
        if surnamed:
            preferred = None if gender else self._preferred.get(token)
            return preferred or self._most_likely(surnamed, piece)
        named = self._agreeing(self._by_first.get(token, ()), gender)
        if len(named) == 1 and (
            not piece.titled or token in _LEADING or piece.titled in ("Sir", "Dame", "Pope")
        ):
            return named[0]
        within = self._agreeing(self._by_any.get(token, ()), gender)
        return within[0] if len(within) == 1 and not named else None

    def surnamed(self, token: str) -> list[Cluster]:
        """The people of that family name."""
        return self._by_last.get(token, [])[:_MOST_ALIKE]

    def prefer(self, token: str, gender: str) -> None:
        """Say that the family name alone means the one person of this gender who bears it, if any."""
        fitting = [c for c in self.surnamed(token) if c.gender() == gender]
        if len(fitting) == 1 and all(c.gender() for c in self.surnamed(token)):
            self._preferred[token] = fitting[0]

    def new(self, piece: Piece, text: str) -> Cluster:
        """Somebody of whom only one word is known."""
        key = key_of(piece)
        cluster = Cluster(key)
        self.clusters.append(cluster)
        self._index(cluster, key)
        self._put(cluster, piece, text)
        return cluster

    def _same(self, key: Key, suffix: str) -> Cluster | None:
        if len(key) == 2 and key[0] in _LEADING_PARTICLES:
            alone = self._by_last.get(key[-1], [])
            if len(alone) == 1:
                return alone[0]
        if len(key) == 1:
            alone = self._by_last.get(key[-1], [])
            return alone[0] if len(alone) == 1 else None
        candidates = [
            c
            for c in self._by_last.get(key[-1], ())[-_MOST_ALIKE:]
            if compatible(key, c.tokens) and c.may_end_in(suffix)
        ]
        if not candidates:
            candidates = [
                c
                for c in self._by_first.get(key[0], ())[-_MOST_ALIKE:]
                if len(key) > 1 and contains(c.tokens, key) and c.may_end_in(suffix)
            ]
        return candidates[-1] if candidates else None

    @staticmethod
    def _agreeing(clusters: Iterable[Cluster], gender: str) -> list[Cluster]:
        found = list(clusters)[:_MOST_ALIKE]
        if not gender or len(found) < 2:
            return found
        agreeing = [c for c in found if c.gender() in (None, gender)]
        return agreeing or found

    @staticmethod
    def _most_likely(clusters: list[Cluster], piece: Piece) -> Cluster:
        """Of several people of one surname: who was named last before this place, else who is named first."""
        if len(clusters) == 1:
            return clusters[0]
        latest = max(clusters, key=lambda c: c.named_before(piece.start))
        return latest if latest.named_before(piece.start) >= 0 else clusters[0]

    def _index(self, cluster: Cluster, key: Key) -> None:
        places = [(self._by_last, key[-1]), (self._by_first, key[0])]
        places += [(self._by_any, token) for token in set(key[1:-1])]
        for table, token in places:
            row = table.setdefault(token, [])
            if cluster not in row[-_MOST_ALIKE:]:
                row.append(cluster)

    @staticmethod
    def _put(cluster: Cluster, piece: Piece, text: str) -> None:
        cluster.pieces.append(piece)
        cluster.forms[text] += 1
        if not cluster.name or _fuller(text, cluster.name):
            cluster.name = text
        if gender := HONORIFICS.get(piece.titled) or GENDER_OF_ROLE.get(piece.titled.lower()):
            cluster.genders[gender] += 1


_LEADING = frozenset(name.lower() for name in LEADING_SURNAMES)


def _fuller(text: str, than: str) -> bool:
    """Whether a printed name tells more: more words, or a word where the other has an initial or capitals."""
    new, old = _parts(text), _parts(than)
    if text.isupper() != than.isupper() and len(new) >= len(old):
        return than.isupper()
    if len(new) != len(old):
        return len(new) > len(old)
    return sum(map(_is_letter, new)) < sum(map(_is_letter, old))


def _parts(name: str) -> list[str]:
    return [word for word in name.split() if word.lower() not in _ARTICLES]


def _is_letter(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def compatible(one: Key, other: Key) -> bool:
    """Whether two names with the same last word can be one person's: first names equal or one's initial.

    Initials in the middle must agree: George W. is not George H. W.
    """
    if len(one) == 1 or len(other) == 1:
        return len(one) == len(other)
    if any(1 in (len(x), len(y)) and x[0] != y[0] for x, y in zip(one[1:-1], other[1:-1], strict=False)):
        return False
    a, b = one[0], other[0]
    if a == b or NICKNAMES.get(a, a) == NICKNAMES.get(b, b):
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return contains(one, other) or contains(other, one)


def contains(long: Key, short: Key) -> bool:
    """Whether the shorter name's words are all in the longer one."""
    return len(short) <= len(long) and set(short) <= set(long)
