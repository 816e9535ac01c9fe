"""Words that no full name explains, decided from all places where they stand."""

import re

from seeds.extraction.bodies import Body
from seeds.extraction.classes import Piece
from seeds.extraction.gathered import Gathered, Place
from seeds.extraction.lexicon import Entry
from seeds.extraction.neighbourhood import is_shouted
from seeds.extraction.people import key_token
from seeds.extraction.vocabulary.evidence import PERSON_VERBS, PLACE_PREPOSITIONS, TOWNS
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.organizations import DESCRIPTIONS
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.words import Word

# A capital within a word: no name of a person, unless after "Mc" and the like.
_COINED = re.compile(r"[a-z][A-Z]")
# ", who …" or ", the owner of the mill, said".
_APPOSED = re.compile(r", (?:who(?:se)?\b|(?:the|an?) [^,.;:()\n“”\"]{3,60}, ([a-z]+)\b)")
_NAME_PREFIXES = (
    "Mc",
    "Mac",
    "De",
    "Di",
    "Da",
    "Du",
    "La",
    "Le",
    "Van",
    "Von",
    "Fitz",
    "O'",
    "O’",
    "Al",
    "El",
)


def settle(doc: Gathered, text: str, members: list[int], lower: set[str]) -> None:
    """Decide what a word is that nothing in full form explains, from all places where it stands."""
    pieces = [doc.pieces[at] for at in members]
    titled = any(p.kind == "person" and p.rule == "after_title" for p in pieces)
    if titled:
        _new_person(doc, [p._replace(kind="person", confidence=0.9) for p in pieces], text)
    elif pieces[0].rule == "acronym":
        _settle_acronym(doc, pieces, text)
    elif len(pieces[0].words) > 1 or len(text) == 1:
        return
    elif text == "Coalition":
        _settle_coalition(doc, pieces)
    elif (company := _company(doc, pieces, text)) is not None:
        for piece in pieces:
            doc.bodies.add_short(company, piece, text)
    elif not _is_plain(doc, pieces, text, lower=lower):
        _settle_word(doc, [p for p in pieces if not _is_owned(doc, p) and doc.before(p.start) != "the"], text)


def _company(doc: Gathered, pieces: list[Piece], text: str) -> Body | None:
    """The company that its first word means, unless the word may be a person or a place."""
    if text in GIVEN_NAMES or text in SURNAMES or is_ordinary(text.lower()):
        return None
    if any(doc.before(p.start) in PLACE_PREPOSITIONS for p in pieces):
        return None
    return doc.bodies.named_first(text)


def _is_plain(doc: Gathered, pieces: list[Piece], text: str, *, lower: set[str]) -> bool:
    """Whether the word is an ordinary one; a family name that is one must speak to be a name."""
    if text.lower() in lower:
        return True
    if not is_ordinary(text.lower()):
        return False
    return text not in SURNAMES or not any(doc.after(p) in PERSON_VERBS for p in pieces)


def _settle_word(doc: Gathered, pieces: list[Piece], text: str) -> None:
    if not pieces:
        return
    if _COINED.search(text) and not text.startswith(_NAME_PREFIXES):
        told = doc.bodies.by_acronym(text)
        for piece in pieces:
            if told is not None:
                doc.bodies.add_short(told, piece, text)
                continue
            doc.bodies.add(piece._replace(rule="coined", confidence=0.5, entry=Entry("organization")), text)
        return
    placed = sum(doc.before(p.start) in PLACE_PREPOSITIONS or _is_town(doc, p) for p in pieces)
    speaking = sum(
        (doc.after(p) in PERSON_VERBS and doc.before(p.start) != "of") or _is_apposed(doc, p) for p in pieces
    )
    named = text in GIVEN_NAMES or text in SURNAMES
    if speaking > placed or (named and placed < len(pieces)):
        confidence = 0.7 if named and speaking else 0.55
        _new_person(doc, [p._replace(kind="person", confidence=confidence) for p in pieces], text)
    elif placed:
        doc.places.extend(Place(p.start, p.end, text, None) for p in pieces)


def _is_apposed(doc: Gathered, piece: Piece) -> bool:
    """ "Sorensen, the Wyoming Republican, told": a name of which more is said before a verb of saying."""
    said = _APPOSED.match(doc.body, piece.end) if "." not in piece.words[0].text else None
    return said is not None and (said[1] is None or said[1] in PERSON_VERBS)


def _is_town(doc: Gathered, piece: Piece) -> bool:
    """ "the town of Orvend", "Fire Chief Tom Aldous of Eastlake"."""
    at = doc.words.find(piece.start)
    if at < 2 or doc.before(piece.start) != "of":
        return _is_between(doc, piece)
    before = doc.words[at - 2]
    return before.text.lower() in TOWNS or _ends_name(doc, before)


def _ends_name(doc: Gathered, word: Word) -> bool:
    """Whether somebody's full name ends here: "Fire Chief Tom Aldous of Eastlake"."""
    bearers = doc.people.surnamed(key_token(word.text))
    return any(len(piece.words) > 1 and piece.end == word.end for one in bearers for piece in one.pieces)


def _is_between(doc: Gathered, piece: Piece) -> bool:
    """ "ferries between Ullapool and Lewis": the second of two ends, unless the first is a person."""
    at = doc.words.find(piece.start)
    if at < 3 or doc.words.lowers[at - 3] != "between" or doc.words.lowers[at - 1] != "and":
        return False
    other = doc.words.texts[at - 2]
    return other not in SURNAMES and other not in GIVEN_NAMES and doc.after(piece) not in PERSON_VERBS


def _is_owned(doc: Gathered, piece: Piece) -> bool:
    """ "New Year's Eve": what somebody owns is no name of one word."""
    at = doc.words.find(piece.start)
    return at > 0 and doc.words.owns(at - 1) and doc.words.texts[at - 1][0].isupper()


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
        if is_shouted(doc, piece) or doc.body.startswith("((", piece.start - 2):
            continue
        described = _described(doc, piece)
        doc.bodies.add(
            piece if described is None else piece._replace(entry=described, rule="described_acronym"), text
        )


def _described(doc: Gathered, piece: Piece) -> Entry | None:
    """The kind of a bare acronym from the words before its bracket: "the state news agency (INA)"."""
    if doc.body[piece.start - 1 : piece.start] != "(":
        return None
    at = doc.words.find(piece.start)
    before = doc.words.texts[max(0, at - 2) : max(0, at)]
    if "news" in before:
        return Entry("organization", None, "media")
    kind = DESCRIPTIONS.get(before[-1]) if before else None
    return Entry("organization", None, kind) if kind else None
