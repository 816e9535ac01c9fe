"""Common nouns that mean a body of the document: "the Iraqi government", "this coalition", "the agency"."""

from seeds.extraction.bodies import Body
from seeds.extraction.classes import Piece
from seeds.extraction.findings import OrganizationKind
from seeds.extraction.gathered import Gathered
from seeds.extraction.lexicon import Entry
from seeds.extraction.vocabulary.organizations import DESCRIPTIONS
from seeds.extraction.vocabulary.words import words
from seeds.extraction.words import Word

# Bodies of a state that a demonym before them names: "Iraqi government".
_OF_STATE: dict[str, OrganizationKind] = {
    "government": "government",
    "army": "military",
    "navy": "military",
    "military": "military",
    "parliament": "government",
    "police": "government",
}
_DESCRIBED = frozenset({*_OF_STATE, "coalition"})
_OF_COALITION = frozenset(
    {"international", "global", "us-led", "u.s.-led", "american-led", "saudi-led", "nato-led", "military"}
)
_DETERMINERS = frozenset({"the", "this"})
# Nouns by which a body of a kind is called, whatever its name.
_BY_KIND: dict[str, OrganizationKind] = {
    "company": "company",
    "firm": "company",
    "bank": "company",
    "newspaper": "media",
    "network": "media",
    "party": "party",
    "charity": "ngo",
}


def add_described(doc: Gathered) -> None:
    """Add the bodies that only a description names: a demonym with "government", a coalition."""
    ends = {piece.end: piece for piece in doc.pieces if piece.kind == "demonym"}
    for at, lower in enumerate(doc.words.lowers):
        if lower not in _DESCRIBED or not at:
            continue
        if lower == "coalition":
            _add_coalition(doc, at)
        elif doc.words.texts[at] == lower:
            _add_of_state(doc, at, ends)


def _add_of_state(doc: Gathered, at: int, ends: dict[int, Piece]) -> None:
    word, previous = doc.words[at], doc.words[at - 1]
    demonym = ends.get(previous.end) if word.start - previous.end == 1 and not previous.owns else None
    if demonym is None or demonym.entry is None or _is_modifier(doc, at):
        return
    entry = Entry("organization", demonym.entry.country, _OF_STATE[word.text])
    _add(doc, (*demonym.words, word), entry, "demonym_body")


def _is_modifier(doc: Gathered, at: int) -> bool:
    """Whether the noun only describes the next one: "Iraqi army officer", "Iraqi military bases"."""
    word = doc.words[at]
    if word.owns or at + 1 >= len(doc.words) or word.text in ("government", "parliament"):
        return False
    following = doc.words[at + 1]
    if following.start - word.end != 1:
        return False
    return following.text in _MODIFIED


_MODIFIED = words("""
    officer officers official officials chief chiefs commander commanders base bases vehicle vehicles
    checkpoint checkpoints station stations force forces spokesman spokeswoman personnel unit units
    operation operations intelligence strikes strike action aircraft jets leader leaders source sources
    equipment service advisers trainers cooperation presence intervention
""")


def _add_coalition(doc: Gathered, at: int) -> None:
    first = at
    while (
        first
        and doc.words[first - 1].text.lower() in _OF_COALITION
        and doc.words[first].start - doc.words[first - 1].end == 1
    ):
        first -= 1
    if first < at and any(w.text.lower() != "military" for w in doc.words[first:at]):
        _add(
            doc,
            tuple(doc.words[first : at + 1]),
            Entry("organization", None, "coalition"),
            "described_coalition",
        )


def _add(doc: Gathered, words: tuple[Word, ...], entry: Entry, rule: str) -> None:
    piece = Piece("organization", words, rule, 0.8, entry)
    body = doc.bodies.add(piece, doc.body[piece.start : piece.end])
    body.country = body.country or entry.country


def find_body_nominals(doc: Gathered) -> list[tuple[Body, int, int]]:
    """Definite nouns that mean exactly one body of the document."""
    found = []
    answers: dict[str, Body | None] = {}
    within = {word.start for piece in doc.pieces if len(piece.words) > 1 for word in piece.words}
    for at, noun in enumerate(doc.words.lowers):
        if noun not in DESCRIPTIONS or not at or doc.words.starts[at] in within:
            continue
        article = doc.words[at - 1]
        if article.text.lower() not in _DETERMINERS or doc.words[at].start - article.end != 1:
            continue
        if noun not in answers:
            answers[noun] = _only(doc, noun)
        body = answers[noun]
        if body is not None and not any(s <= doc.words[at].start < e for s, e, _, _ in body.spans[:50]):
            found.append((body, article.start, doc.words[at].end))
    return found


def _recognize_party(doc: Gathered) -> None:
    """An alliance that the text goes on to call "the party" is one."""
    if not any(body.kind == "party" for body in doc.bodies.bodies):
        alliances = [b for b in doc.bodies.bodies if b.kind == "coalition" and "alliance" in b.key]
        if len(alliances) == 1:
            alliances[0].kind = "party"


def _only(doc: Gathered, noun: str) -> Body | None:
    """The one body that the noun can mean, or None."""
    named = [b for b in doc.bodies.with_head(noun) if b.kind != "other" or noun not in _BY_KIND]
    if len(named) == 1:
        return named[0]
    if named or noun not in _BY_KIND:
        return None
    if noun == "party":
        _recognize_party(doc)
    kind = _BY_KIND[noun]
    alike = [b for b in doc.bodies.bodies if b.kind == kind]
    return alike[0] if len(alike) == 1 else None
