"""The names of a document gathered into people, organizations and places: full names first."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from seeds.extraction.bodies import initials, is_bare_head
from seeds.extraction.classes import Piece
from seeds.extraction.datelines import read_dateline, shouted_place
from seeds.extraction.gathered import Gathered, Place
from seeds.extraction.localities import name_countries
from seeds.extraction.named import Named, settle_named, with_named
from seeds.extraction.names import PARTICLES, find_runs
from seeds.extraction.neighbourhood import decide, find_bracketed, speaks
from seeds.extraction.people import key_of
from seeds.extraction.runs import read_run
from seeds.extraction.settling import settle
from seeds.extraction.vocabulary.evidence import PLACE_PREPOSITIONS
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.organizations import BODY_NOUNS
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.words import WordList

_PARTS = PARTICLES | {"Al", "El", "Bin", "Ibn", "Van", "Von", "De", "Der", "St", "St."}


def gather(body: str, named: Sequence[Named] | None = None) -> Gathered:
    """Read all names of a body; `named`, where given, are the names in it, and no others are."""
    doc = Gathered(body, WordList(body))
    doc.pieces = [piece for run in find_runs(body, doc.words) for piece in read_run(run)]
    if named is None:
        _take_dateline(doc)
    else:
        doc.pieces = with_named(doc, named)
    lower = set(doc.words.texts)  # asked only for what is in small letters
    acronyms = find_bracketed(doc)
    _explain(doc, acronyms)
    name_countries(doc)
    told: dict[str, Piece] = {}
    for at, piece in enumerate(doc.pieces):
        doc.pieces[at] = decided = decide(doc, piece, acronym=acronyms.get(at))
        several = len(piece.words) > 1 or decided.kind == "organization"
        if decided is not piece and several and decided.kind in ("person", "organization"):
            told.setdefault(doc.text(piece), decided)
    _retell(doc, told)
    is_full = [len(p.words) > 1 and p.kind == "person" for p in doc.pieces]
    full = [at for at, fully in enumerate(is_full) if fully]
    rest = [at for at, fully in enumerate(is_full) if not fully]
    for at in full:
        doc.people.add_full(doc.pieces[at], doc.text(doc.pieces[at]))
    _prefer(doc, rest)
    groups = _gather_rest(doc, rest, lower)
    _take_letters(doc, acronyms)
    for text, members in groups.items():
        if named is None:
            settle(doc, text, members, lower)
        else:
            settle_named(doc, text, members)
    _take_letters(doc, acronyms)
    return doc


def _take_letters(doc: Gathered, acronyms: dict[int, str]) -> None:
    """Tell the bodies that are known by now the letters behind their names."""
    for at, letters in acronyms.items():
        if doc.pieces[at].kind == "organization" and (
            found := doc.bodies.by_acronym(initials(doc.text(doc.pieces[at])))
        ):
            doc.bodies.set_acronym(found, letters)


def _take_dateline(doc: Gathered) -> None:
    """The town that a report opens with is a place, also in capitals and unknown: `ORVEND (KPA) -`."""
    dateline = read_dateline(doc.body, known_place=shouted_place(doc.body))
    for at, piece in enumerate(doc.pieces):
        if dateline is None or not dateline.place or piece.start >= dateline.end:
            return
        if piece.start == 0 and piece.rule in ("acronym", "single", "unknown_run", "unknown_words"):
            doc.pieces[at] = piece._replace(kind="place", rule="dateline", confidence=0.8, entry=None)


def _explain(doc: Gathered, acronyms: dict[int, str]) -> None:
    """Letters that the document explains mean what it says, not what they are known for."""
    long = {letters: doc.pieces[at].entry for at, letters in acronyms.items()}
    for at, piece in enumerate(doc.pieces):
        if piece.rule == "known" and (entry := long.get(doc.text(piece))):
            doc.pieces[at] = piece._replace(entry=entry)


def _prefer(doc: Gathered, rest: Sequence[int]) -> None:
    """Of two people of one family name, the name alone means whom the pronouns after it fit."""
    votes: dict[str, Counter[str]] = {}
    for at in rest:
        piece = doc.pieces[at]
        if len(piece.words) > 1 or piece.titled or piece.kind not in ("person", "unknown"):
            continue
        token = key_of(piece)[-1]
        if len(doc.people.surnamed(token)) < 2:
            continue
        if pronoun := _PRONOUN.search(doc.body, piece.end, piece.end + _PRONOUN_WITHIN):
            gender = "male" if pronoun[0][0] == "h" and pronoun[0] != "her" else "female"
            votes.setdefault(token, Counter())[gender] += 1
    for token, counts in votes.items():
        (gender, most), *others = counts.most_common()
        if not others or most >= 2 * others[0][1]:
            doc.people.prefer(token, gender)


_PRONOUN = re.compile(r"\b(?:he|his|him|she|her)\b")
_PRONOUN_WITHIN = 100


def _retell(doc: Gathered, told: dict[str, Piece]) -> None:
    """What one place tells of a name holds for its other places."""
    if not told:
        return
    for at, piece in enumerate(doc.pieces):
        unsure = piece.kind in ("unknown", "person") and piece.confidence < 0.7
        if unsure and (decided := told.get(doc.text(piece))):
            doc.pieces[at] = decided._replace(words=piece.words, initial=piece.initial, titled="")


def _gather_rest(doc: Gathered, rest: Sequence[int], lower: set[str]) -> dict[str, list[int]]:
    """Put the names that are not full to what they mean; those that mean nothing yet, by their words."""
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
            if not (
                piece.entry
                and piece.rule in ("known", "described")
                and doc.before(piece.start) not in BODY_NOUNS
                and _as_known_person(doc, at, piece, lower)
            ):
                doc.bodies.add(piece, text)
        elif (piece.kind == "other" and piece.rule == "known" and len(piece.words) == 1) or (
            piece.kind == "title" and text in SURNAMES and _stands_alone(doc, piece)
        ):
            _as_known_person(doc, at, piece, lower)
        elif piece.kind in ("person", "unknown") and not _as_known_person(doc, at, piece, lower):
            groups[text].append(at)
    return groups


def _stands_alone(doc: Gathered, piece: Piece) -> bool:
    """Whether a word that can be a title is before no name and after no article: "King said"."""
    return not doc.after(piece)[:1].isupper() and doc.before(piece.start) != "the"


def _country(doc: Gathered, at: int) -> str | None:
    """A place's country: that of the region after its comma, "Paris, Texas", else the one it is known for."""
    piece = doc.pieces[at]
    following = doc.pieces[at + 1] if at + 1 < len(doc.pieces) else None
    beside = following is not None and doc.body[piece.end : following.start] == ", "
    if following and beside and following.kind == "place" and following.entry and following.entry.country:
        return following.entry.country
    return piece.entry.country if piece.entry else None


def _as_known_person(doc: Gathered, at: int, piece: Piece, lower: set[str]) -> bool:
    """Whether a word is the surname or given name of somebody whom the document names in full."""
    key = key_of(piece)
    if (len(piece.words) > 1 and len(key) > 1) or not doc.people.knows(key[-1]):
        return False
    text = piece.words[-1].text
    if piece.kind in ("place", "organization") and (
        doc.before(piece.start) in PLACE_PREPOSITIONS or (piece.kind == "place" and piece.words[-1].owns)
    ):
        return False
    plain = piece.initial and not piece.titled and is_ordinary(text.lower())
    if ((plain and text.lower() in lower) or piece.kind == "other") and not speaks(doc, piece):
        return False
    found = doc.people.find_single(piece)
    surname = found is not None and found.tokens[-1] == key[-1]
    if found is None or (not surname and (plain or piece.kind in ("place", "other", "title"))):
        return False
    doc.pieces[at] = person = piece._replace(
        kind="person", rule="surname_of" if not piece.titled else piece.rule, confidence=0.9
    )
    doc.people.add_single(person, doc.text(person))
    return True
