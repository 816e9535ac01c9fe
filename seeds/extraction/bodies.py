"""Mentions of one organization gathered: long form, acronym, short form."""

from dataclasses import dataclass, field
from functools import lru_cache

from newsapi.api.text import fold
from seeds.extraction.classes import Piece
from seeds.extraction.findings import OrganizationKind
from seeds.extraction.lexicon import COUNTRIES, LEXICON
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.organizations import HEADS, KNOWN, WEAK_HEADS
from seeds.extraction.vocabulary.words import words

_DROPPED = words(
    "the a an of and for in on at to & inc inc. co co. corp corp. corporation ltd ltd. llc plc company"
)


@dataclass(slots=True, eq=False)
class Body:
    """One organization while the document is read; `spans` are its mentions by name."""

    name: str
    key: frozenset[str]
    kind: OrganizationKind = "other"
    country: str | None = None
    acronym: str | None = None
    rule: str = "name"
    confidence: float = 0.7
    head: str = ""
    forms: list[str] = field(default_factory=list)
    spans: list[tuple[int, int, str, float]] = field(default_factory=list)


@lru_cache(maxsize=20_000)
def body_key(name: str) -> frozenset[str]:
    """The words by which a body's name is compared."""
    words = (
        _country_or_word(w)
        for w in name.replace("United States", "US").replace("United Kingdom", "UK").split()
    )
    kept = frozenset(w for w in words if w and w not in _DROPPED)
    return kept or frozenset(fold(name).split())


def _country_or_word(word: str) -> str:
    entry = LEXICON.get(word)
    if entry and entry.country and (entry.kind == "demonym" or word in COUNTRIES):
        return f"@{entry.country}"
    return fold(word.removesuffix("'s").removesuffix("’s")).replace(".", "")


@lru_cache(maxsize=20_000)
def initials(name: str) -> str:
    """The capital letters that words of a name begin with: "World Health Organization" → "WHO"."""
    parts = name.replace("-", " ").replace("‑", " ").split()
    return "".join(part[0] for part in parts if part[0].isupper())


class Bodies:
    """The organizations of a document, found by key, acronym and head word."""

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self._by_key: dict[frozenset[str], Body] = {}
        self._by_acronym: dict[str, Body] = {}
        self._by_word: dict[str, list[Body]] = {}

    def add(self, piece: Piece, text: str) -> Body:
        """Put a name to its body, or make a new one."""
        body = self._find(text)
        if body is None:
            body = self._new(piece, text)
        elif text not in body.forms:
            body.forms.append(text)
            if (len(body_key(text)) > len(body.key) and not body.name.isupper()) or body.name == body.acronym:
                self._rename(body, text)
        body.spans.append((piece.start, piece.end, piece.rule, piece.confidence))
        body.confidence = max(body.confidence, piece.confidence)
        if piece.entry and piece.entry.body and body.kind == "other":
            body.kind = piece.entry.body
        return body

    def named_first(self, word: str) -> Body | None:
        """The one company whose name begins with this word, and goes on with no other name."""
        found = [b for b in self._by_word.get(fold(word), []) if b.kind == "company"]
        if len(found) != 1:
            return None
        first, *rest = found[0].name.split()
        return (
            found[0]
            if first == word and rest and all(r in HEADS or is_ordinary(r.lower()) for r in rest)
            else None
        )

    def add_short(self, body: Body, piece: Piece, text: str) -> None:
        """Put a short name to its body."""
        if text not in body.forms:
            body.forms.append(text)
        body.spans.append((piece.start, piece.end, "short", 0.8))

    def set_acronym(self, body: Body, acronym: str) -> None:
        """Say that a body is also known by this acronym."""
        if body.acronym is None:
            body.acronym = acronym
        self._by_acronym.setdefault(_bare(acronym), body)

    def by_acronym(self, text: str) -> Body | None:
        """The body whose acronym or initials these letters are."""
        return self._by_acronym.get(_bare(text))

    def with_head(self, word: str) -> list[Body]:
        """The bodies whose names hold this word, folded."""
        return self._by_word.get(word, [])

    def _find(self, text: str) -> Body | None:
        key = body_key(text)
        found = self._by_key.get(key)
        if found or (found := self._by_acronym.get(_bare(text)) if is_acronym(text) else None):
            return found
        if len(key) < 2:
            return None
        short = self._by_acronym.get(initials(text))
        if short is not None and short.name == short.acronym:
            return short
        smallest = min((self._by_word.get(word, []) for word in key), key=len)
        for body in smallest[:20]:
            if len(body.key) > len(key) >= 0.6 * len(body.key) and key < body.key:
                return body
        last = fold(text.split()[-1])
        for body in self._by_word.get(last, [])[:20]:
            if len(body.key) >= 2 and body.key < key and len(body.key) >= 0.6 * len(key):
                return body
        return None

    def _new(self, piece: Piece, text: str) -> Body:
        entry = piece.entry
        acronym = text if is_acronym(text) else None
        body = Body(
            text,
            body_key(text),
            kind=(entry.body if entry and entry.body else "other"),
            country=entry.country if entry else None,
            acronym=acronym,
            rule=piece.rule,
            confidence=piece.confidence,
            forms=[text],
        )
        self.bodies.append(body)
        self._index(body, text)
        if acronym:
            self._by_acronym.setdefault(_bare(acronym), body)
        elif len(letters := initials(text)) > 2 or letters in KNOWN:
            self._by_acronym.setdefault(letters, body)
        return body

    def _rename(self, body: Body, text: str) -> None:
        body.name, body.key = text, body_key(text)
        self._index(body, text)

    def _index(self, body: Body, text: str) -> None:
        key = body_key(text)
        self._by_key.setdefault(key, body)
        for word in key:
            row = self._by_word.setdefault(word, [])
            if body not in row[-20:]:
                row.append(body)


def is_acronym(text: str) -> bool:
    """Whether a name is letters only: "WHO", "U.N.", "G7"."""
    bare = _bare(text)
    if not (2 <= len(bare) <= 8 and bare.isupper() and " " not in text and any(c.isalpha() for c in bare)):
        return False
    known = LEXICON.get(text.title()) if bare == text else None
    return known is None or known.kind != "organization"  # a name in capitals: POLITICO


def _bare(text: str) -> str:
    return text.replace(".", "").replace("-", "")


def is_bare_head(text: str) -> bool:
    """Whether a name is a head word and nothing more: "Department"."""
    return text in HEADS and text not in LEXICON and (text in WEAK_HEADS or text[0].isupper())
