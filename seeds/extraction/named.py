"""Names that something else than the rules has found, as pieces that the rules go on with."""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from seeds.extraction.classes import Piece
from seeds.extraction.gathered import Gathered
from seeds.extraction.lexicon import LEXICON
from seeds.extraction.names import is_initial
from seeds.extraction.titling import Words, phrase

NamedKind = Literal["person", "organization", "place"]
_CONFIDENCE = 0.8
# What the rules say of words that nothing else names: roles need titles and nationalities.
_KEPT = frozenset(("title", "demonym", "other"))


class Named(NamedTuple):
    """Words of a body that name somebody or something; `label` is what their finder calls it."""

    start: int
    end: int
    kind: NamedKind
    label: str


# From a body to what is named in it, in the order of the text.
FindNames = Callable[[str], Sequence[Named]]


def with_named(doc: Gathered, named: Sequence[Named]) -> list[Piece]:
    """The pieces of a document when those are the names in it.

    What the rules alone take for a name is none. A single word of it may still be the surname of somebody
    who is named.
    """
    found = list(_pieces(doc, named))
    taken = {word.start for piece in found for word in piece.words}
    for piece in doc.pieces:
        if any(word.start in taken for word in piece.words):
            continue
        if piece.kind in _KEPT:
            found.append(piece)
        elif len(piece.words) == 1:
            found.append(piece._replace(kind="unknown", rule="not_named", confidence=0.3, entry=None))
    return sorted(found, key=lambda piece: piece.start)


def settle_named(doc: Gathered, text: str, members: Sequence[int]) -> None:
    """Somebody who is named by one word wherever the document speaks of them."""
    pieces = [doc.pieces[at] for at in members if doc.pieces[at].kind == "person"]
    if pieces:
        person = doc.people.new(pieces[0], text)
        for piece in pieces[1:]:
            person.pieces.append(piece)
            person.forms[text] += 1


def _pieces(doc: Gathered, named: Sequence[Named]) -> Iterator[Piece]:
    titles = {word.start for piece in doc.pieces if piece.kind == "title" for word in piece.words}
    own = {piece.words: piece for piece in doc.pieces}
    titled = {piece.end: piece.titled for piece in doc.pieces if piece.kind == "person"}
    at = 0
    for one in named:
        while at < len(doc.words) and doc.words[at].end <= one.start:
            at += 1
        first = at
        while at < len(doc.words) and doc.words[at].start < one.end:
            at += 1
        words: Words = tuple(doc.words[first:at])
        while one.kind == "person" and len(words) > 1 and words[0].start in titles:
            words = words[1:]
        if not words or "\n" in doc.body[words[0].start : words[-1].end]:
            continue
        known = own.get(words)
        entry = LEXICON.get(phrase(words)) or (known.entry if known and known.kind == one.kind else None)
        yield Piece(
            one.kind,
            words,
            f"pipeline: {one.label}"[:60],
            _CONFIDENCE,
            entry if entry and entry.kind == one.kind else None,
            initial=is_initial(doc.body, words[0].start),
            titled=titled.get(words[-1].end, "") if one.kind == "person" else "",
        )
