"""Pieces decided in the light of the whole document and gathered into people, organizations and places."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from seeds.extraction.bodies import Bodies, initials, is_acronym, is_bare_head
from seeds.extraction.classes import Piece, read_run
from seeds.extraction.lexicon import LEXICON, Entry
from seeds.extraction.names import Word, find_runs, find_words
from seeds.extraction.people import People, key_of
from seeds.extraction.vocabulary.evidence import PERSON_VERBS, PLACE_PREPOSITIONS
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.organizations import DESCRIPTIONS, NEEDS_ARTICLE
from seeds.extraction.vocabulary.surnames import SURNAMES


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the body names; `country` is its ISO code if known."""

    start: int
    end: int
    text: str
    country: str | None


@dataclass(slots=True)
class Gathered:
    """What the capitalised words of a document turned out to be."""

    body: str
    words: list[Word]
    people: People = field(default_factory=People)
    bodies: Bodies = field(default_factory=Bodies)
    places: list[Place] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    index: dict[int, int] = field(default_factory=dict)

    def text(self, piece: Piece) -> str:
        """The piece as printed."""
        return self.body[piece.start : piece.end]

    def before(self, start: int) -> str:
        """The lower-cased word directly before, "" at a break."""
        at = self.index.get(start, 0)
        if not at:
            return ""
        word = self.words[at - 1]
        return word.text.lower() if start - word.end == 1 and self.body[word.end] in " \u00a0" else ""

    def after(self, piece: Piece) -> str:
        """The word directly after, "" at a break or after a possessive."""
        at = self.index.get(piece.words[-1].start, len(self.words)) + 1
        if at >= len(self.words) or piece.words[-1].owns:
            return ""
        word = self.words[at]
        return word.text if word.start - piece.end == 1 and self.body[piece.end] in " \u00a0" else ""


def gather(body: str) -> Gathered:
    """Read all names of a body."""
    words = find_words(body)
    doc = Gathered(body, words)
    doc.index = {word.start: at for at, word in enumerate(words)}
    doc.pieces = [piece for run in find_runs(body, words) for piece in read_run(run)]
    lower = {word.text for word in words if word.text.islower()}
    acronyms = _bracketed(doc)
    full, rest = [], []
    for at, piece in enumerate(doc.pieces):
        decided = _decide(doc, piece, acronym=acronyms.get(at))
        doc.pieces[at] = decided
        if decided.kind == "person" and len(key_of(decided)) > 1:
            full.append(at)
        else:
            rest.append(at)
    for at in full:
        doc.people.add_full(doc.pieces[at], doc.text(doc.pieces[at]))
    _gather_rest(doc, rest, lower)
    for at, acronym in acronyms.items():
        if doc.pieces[at].kind == "organization" and (
            found := doc.bodies.by_acronym(initials(doc.text(doc.pieces[at])))
        ):
            doc.bodies.set_acronym(found, acronym)
    return doc


def _bracketed(doc: Gathered) -> dict[int, str]:
    """Pieces whose acronym follows in brackets: "World Health Organization (WHO)"."""
    found = {}
    for at in range(len(doc.pieces) - 1):
        piece, following = doc.pieces[at], doc.pieces[at + 1]
        if following.start - piece.end == 2 and doc.body[piece.end : following.start] == " (":
            letters = doc.text(following)
            closed = doc.body[following.end : following.end + 1] == ")"
            if closed and is_acronym(letters) and _spells(doc.text(piece), letters):
                found[at] = letters
    return found


def _spells(name: str, letters: str) -> bool:
    bare = letters.replace(".", "").replace("-", "")
    capitals = initials(name)
    if capitals == bare or (len(bare) > 2 and capitals.endswith(bare)):
        return True
    every = "".join(part[0] for part in name.replace("-", " ").split()).upper()
    return every == bare


def _decide(doc: Gathered, piece: Piece, *, acronym: str | None) -> Piece:
    """The piece with the class that its neighbourhood gives it."""
    if acronym and piece.kind not in ("organization", "place"):
        return piece._replace(
            kind="organization", rule="acronym_follows", confidence=0.9, entry=Entry("organization")
        )
    if piece.rule == "unknown_words":
        if doc.before(piece.start) in PLACE_PREPOSITIONS or _place_follows(doc, piece):
            return piece._replace(kind="place", rule="preposition", entry=None)
        if doc.before(piece.start) == "the":
            return piece._replace(kind="unknown", rule="unknown_run")
    if piece.kind == "organization" and piece.rule == "known":
        return _careful(doc, piece)
    return piece


def _careful(doc: Gathered, piece: Piece) -> Piece:
    text = doc.text(piece)
    if text in NEEDS_ARTICLE and doc.before(piece.start) not in ("the", "a"):
        return piece._replace(kind="unknown", rule="single", confidence=0.3)
    if piece.initial and is_ordinary(text.lower()):
        return piece._replace(kind="unknown", rule="single", confidence=0.3)
    return piece


def _place_follows(doc: Gathered, piece: Piece) -> bool:
    """ "Irving, Texas": a name followed by a comma and a known region or country."""
    if doc.body[piece.end : piece.end + 2] != ", ":
        return False
    at = doc.index.get(piece.end + 2)
    entry = LEXICON.get(doc.words[at].text) if at is not None else None
    return entry is not None and entry.kind == "place"


def _gather_rest(doc: Gathered, rest: Sequence[int], lower: set[str]) -> None:
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for at in rest:
        piece = doc.pieces[at]
        text = doc.text(piece)
        if piece.kind == "place":
            if not _as_known_person(doc, at, piece, lower):
                doc.places.append(
                    Place(piece.start, piece.end, text, piece.entry.country if piece.entry else None)
                )
        elif piece.kind == "organization":
            if is_bare_head(text):
                continue
            if not (piece.entry and piece.rule == "known" and _as_known_person(doc, at, piece, lower)):
                doc.bodies.add(piece, text)
        elif piece.kind in ("person", "unknown") and not _as_known_person(doc, at, piece, lower):
            groups[text].append(at)
    for text, members in groups.items():
        _settle(doc, text, members, lower)


def _as_known_person(doc: Gathered, at: int, piece: Piece, lower: set[str]) -> bool:
    """Whether a word is the surname or given name of somebody whom the document names in full."""
    if len(piece.words) > 1 and len(key_of(piece)) > 1:
        return False
    text = piece.words[-1].text
    if piece.kind in ("place", "organization") and (
        doc.before(piece.start) in PLACE_PREPOSITIONS or (piece.kind == "place" and piece.words[-1].owns)
    ):
        return False
    if piece.initial and not piece.titled and is_ordinary(text.lower()) and not _speaks(doc, piece):
        return False
    found = doc.people.find_single(piece)
    if found is None or (piece.kind == "place" and found.tokens[-1] != key_of(piece)[-1]):
        return False
    doc.pieces[at] = person = piece._replace(
        kind="person", rule="surname_of" if not piece.titled else piece.rule, confidence=0.9
    )
    doc.people.add_single(person, doc.text(person))
    return True


def _speaks(doc: Gathered, piece: Piece) -> bool:
    return doc.after(piece) in PERSON_VERBS


def _settle(doc: Gathered, text: str, members: list[int], lower: set[str]) -> None:
    """Decide what a word is that nothing in full form explains, from all places where it stands."""
    pieces = [doc.pieces[at] for at in members]
    titled = sum(p.kind == "person" and p.rule == "after_title" for p in pieces)
    if pieces[0].rule == "acronym" and not titled:
        _settle_acronym(doc, pieces, text)
        return
    if len(pieces[0].words) > 1 and not titled:
        return
    plain = text.lower() in lower or is_ordinary(text.lower())
    if plain and not titled:
        return
    placed = sum(doc.before(p.start) in PLACE_PREPOSITIONS for p in pieces)
    speaking = sum(_speaks(doc, p) for p in pieces)
    named = text in GIVEN_NAMES or text in SURNAMES
    if titled or speaking > placed or (named and placed < len(pieces)):
        confidence = 0.9 if titled else 0.7 if named and speaking else 0.55
        first = doc.people.new(pieces[0]._replace(kind="person", confidence=confidence), text)
        for piece in pieces[1:]:
            first.pieces.append(piece)
            first.forms[text] += 1
    elif placed:
        doc.places.extend(Place(p.start, p.end, text, None) for p in pieces)


def _settle_acronym(doc: Gathered, pieces: list[Piece], text: str) -> None:
    if len(text) > 4 and doc.people.find_single(pieces[0]):
        return
    for piece in pieces:
        if _shouted(doc, piece):
            continue
        described = _described(doc, piece)
        doc.bodies.add(
            piece if described is None else piece._replace(entry=described, rule="described_acronym"), text
        )


def _shouted(doc: Gathered, piece: Piece) -> bool:
    """Whether the words around are all in capitals too, so that capitals tell nothing."""
    at = doc.index.get(piece.start, 0)
    around = [
        w.text for w in (*doc.words[max(0, at - 2) : at], *doc.words[at + 1 : at + 3]) if len(w.text) > 1
    ]
    return sum(w.isupper() for w in around) >= 2


def _described(doc: Gathered, piece: Piece) -> Entry | None:
    """The kind of a bare acronym from the words before its bracket: "the state news agency (INA)"."""
    if doc.body[piece.start - 1 : piece.start] != "(":
        return None
    at = doc.index.get(piece.start, 0)
    before = [w.text for w in doc.words[max(0, at - 2) : at]]
    if "news" in before:
        return Entry("organization", None, "media")
    kind = DESCRIPTIONS.get(before[-1]) if before else None
    return Entry("organization", None, kind) if kind else None
