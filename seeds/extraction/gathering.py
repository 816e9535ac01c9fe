"""Pieces decided in the light of the whole document and gathered into people, organizations and places."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from seeds.extraction.bodies import Bodies, initials, is_acronym, is_bare_head
from seeds.extraction.classes import Piece, read_run
from seeds.extraction.lexicon import LEXICON, Entry
from seeds.extraction.names import PARTICLES, Word, find_runs, find_words, is_adjective
from seeds.extraction.people import People, key_of
from seeds.extraction.vocabulary.evidence import PERSON_VERBS, PLACE_PREPOSITIONS
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import FUNCTION_WORDS, is_ordinary
from seeds.extraction.vocabulary.organizations import DESCRIPTIONS, NEEDS_ARTICLE
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.vocabulary.titles import CALLINGS, KIN, OFFICES


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
    lowers: list[str] = field(default_factory=list)
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
    doc = Gathered(body, words, [word.text.lower() for word in words])
    doc.index = {word.start: at for at, word in enumerate(words)}
    doc.pieces = [piece for run in find_runs(body, words) for piece in read_run(run)]
    lower = set(doc.lowers).intersection([word.text for word in words])
    acronyms = _bracketed(doc)
    full, rest = [], []
    for at, piece in enumerate(doc.pieces):
        decided = _decide(doc, piece, acronym=acronyms.get(at))
        doc.pieces[at] = decided
        if decided.kind == "person" and len(decided.words) > 1:
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
    if acronym and piece.kind not in ("organization", "place", "other"):
        return piece._replace(
            kind="organization", rule="acronym_follows", confidence=0.9, entry=Entry("organization")
        )
    if piece.rule == "given_name" and piece.confidence < 0.8 and doc.before(piece.start) == "the":
        return piece._replace(kind="unknown", rule="unknown_run")
    if piece.rule == "unknown_words":
        if doc.before(piece.start) in PLACE_PREPOSITIONS or _place_follows(doc, piece):
            return piece._replace(kind="place", rule="preposition", entry=None)
        if doc.before(piece.start) == "the":
            return piece._replace(kind="unknown", rule="unknown_run")
    if piece.kind == "organization" and piece.rule == "known":
        return _careful(doc, piece)
    if piece.rule in ("unknown_run", "unknown_words", "single") and _is_called(doc, piece):
        return piece._replace(
            kind="person", rule="after_title", confidence=0.85, titled=doc.before(piece.start)
        )
    return piece


def _is_called(doc: Gathered, piece: Piece) -> bool:
    """Whether a calling in small letters stands before, or an age after: "manager Robby Mook", "Misha Shah, 32"."""
    last = piece.words[-1].text
    if len(piece.words) > 4 or is_adjective(last) or last.isupper():
        return False
    if doc.before(piece.start) in _CALLED:
        return not is_ordinary(last.lower()) or last in SURNAMES
    return len(piece.words) > 1 and _AGE.match(doc.body, piece.end) is not None


_CALLED = (
    (OFFICES | CALLINGS) - KIN - {"general", "major", "private", "head", "chief", "executive", "official"}
)
_AGE = re.compile(r", \d\d?, ")


def _careful(doc: Gathered, piece: Piece) -> Piece:
    text = doc.text(piece)
    if text.lower() in FUNCTION_WORDS and _shouted(doc, piece):
        return piece._replace(kind="other")
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
        if text in _PARTS:
            continue
        if piece.kind == "place":
            if not _as_known_person(doc, at, piece, lower):
                doc.places.append(Place(piece.start, piece.end, text, _country(doc, at)))
        elif piece.kind == "organization":
            if is_bare_head(text) and text != "Coalition":
                continue
            if not (piece.entry and piece.rule == "known" and _as_known_person(doc, at, piece, lower)):
                doc.bodies.add(piece, text)
        elif piece.kind == "other" and piece.rule == "known" and len(piece.words) == 1:
            _as_known_person(doc, at, piece, lower)
        elif piece.kind in ("person", "unknown") and not _as_known_person(doc, at, piece, lower):
            groups[text].append(at)
    for text, members in groups.items():
        _settle(doc, text, members, lower)


def _country(doc: Gathered, at: int) -> str | None:
    """A place's country: that of the region after its comma, "Paris, Texas", else the one it is known for."""
    piece = doc.pieces[at]
    following = doc.pieces[at + 1] if at + 1 < len(doc.pieces) else None
    if following and following.kind == "place" and doc.body[piece.end : following.start] == ", ":
        if following.entry and following.entry.country:
            return following.entry.country
    return piece.entry.country if piece.entry else None


_PARTS = PARTICLES | {"Al", "El", "Bin", "Ibn", "Van", "Von", "De", "Der", "St", "St."}


def _as_known_person(doc: Gathered, at: int, piece: Piece, lower: set[str]) -> bool:
    """Whether a word is the surname or given name of somebody whom the document names in full."""
    if len(piece.words) > 1 and len(key_of(piece)) > 1:
        return False
    text = piece.words[-1].text
    if piece.kind in ("place", "organization") and (
        doc.before(piece.start) in PLACE_PREPOSITIONS or (piece.kind == "place" and piece.words[-1].owns)
    ):
        return False
    plain = piece.initial and not piece.titled and is_ordinary(text.lower())
    if ((plain and text.lower() in lower) or piece.kind == "other") and not _speaks(doc, piece):
        return False
    found = doc.people.find_single(piece)
    surname = found is not None and found.tokens[-1] == key_of(piece)[-1]
    if found is None or (not surname and (plain or piece.kind in ("place", "other"))):
        return False
    doc.pieces[at] = person = piece._replace(
        kind="person", rule="surname_of" if not piece.titled else piece.rule, confidence=0.9
    )
    doc.people.add_single(person, doc.text(person))
    return True


def _speaks(doc: Gathered, piece: Piece) -> bool:
    after = doc.after(piece)
    return after in PERSON_VERBS or (after.endswith("ed") and after.islower())


def _settle(doc: Gathered, text: str, members: list[int], lower: set[str]) -> None:
    """Decide what a word is that nothing in full form explains, from all places where it stands."""
    pieces = [doc.pieces[at] for at in members]
    titled = sum(p.kind == "person" and p.rule == "after_title" for p in pieces)
    if pieces[0].rule == "acronym" and not titled:
        _settle_acronym(doc, pieces, text)
        return
    if len(pieces[0].words) > 1 and not titled:
        return
    if text == "Coalition" and not titled:
        _settle_coalition(doc, pieces)
        return
    surname = text in SURNAMES
    plain = text.lower() in lower or (is_ordinary(text.lower()) and not surname)
    if surname and not plain and is_ordinary(text.lower()):
        plain = all(p.initial for p in pieces) and not any(_speaks(doc, p) for p in pieces)
    if plain and not titled:
        return
    placed = sum(doc.before(p.start) in PLACE_PREPOSITIONS for p in pieces)
    speaking = sum(_speaks(doc, p) for p in pieces)
    named = text in GIVEN_NAMES or text in SURNAMES
    if titled or speaking > placed or (named and placed < len(pieces)):
        confidence = 0.9 if titled else 0.7 if named and speaking else 0.55
        _new_person(doc, [p._replace(kind="person", confidence=confidence) for p in pieces], text)
    elif placed:
        doc.places.extend(Place(p.start, p.end, text, None) for p in pieces)


def _new_person(doc: Gathered, pieces: list[Piece], text: str) -> None:
    person = doc.people.new(pieces[0], text)
    for piece in pieces[1:]:
        person.pieces.append(piece)
        person.forms[text] += 1


def _is_speaker_label(doc: Gathered, piece: Piece) -> bool:
    """ "KERRY: …" at the start of a line."""
    return doc.body[piece.end : piece.end + 1] == ":" and doc.body[piece.start - 1 : piece.start] in (
        "",
        "\n",
    )


def _settle_coalition(doc: Gathered, pieces: list[Piece]) -> None:
    """A capital within a sentence makes "the Coalition" a name."""
    entry = Entry("organization", None, "coalition")
    for piece in pieces:
        if not piece.initial:
            doc.bodies.add(piece._replace(rule="capital_head", confidence=0.6, entry=entry), doc.text(piece))


def _settle_acronym(doc: Gathered, pieces: list[Piece], text: str) -> None:
    if any(_is_speaker_label(doc, p) for p in pieces) and not is_ordinary(text.lower()):
        _new_person(doc, [p._replace(kind="person", rule="transcript", confidence=0.7) for p in pieces], text)
        return
    title = text.title()
    if (
        title in GIVEN_NAMES
        or title in SURNAMES
        or len(text) > 6
        or (len(text) > 3 and is_ordinary(text.lower()))
    ):
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
