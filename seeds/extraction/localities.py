"""The town, county, state or region of an office: "Springfield Mayor", "Gov. Lee of Ohio", "D-Ohio"."""

import re

from seeds.extraction.classes import Piece
from seeds.extraction.gathered import Gathered
from seeds.extraction.lexicon import COUNTRIES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.regions import US_STATE_OF
from seeds.extraction.vocabulary.titles import ROLE_WORDS
from seeds.extraction.vocabulary.words import words

# Who holds these is named with a town or a state, so that a capitalised word beside them is one.
_LOCAL = words("""
    mayor governor sheriff chief premier bishop archbishop councilman councilwoman councillor councilor
    alderman senator representative congressman congresswoman lawmaker assemblyman assemblywoman commissioner
    prosecutor coroner marshal superintendent
""")
# Countries of which there is a state of the name, and whom only the state has.
_STATES_TOO = frozenset(("Georgia",))
_OF_STATES = words("governor senator representative congressman congresswoman")
_STATE = r"[A-Z][\w.]*(?: [A-Z][a-z]+)*"
_PARTY = re.compile(rf",? \(?(?:[RDI]|Rep|Dem)\.?-(?P<state>{_STATE})")


# What may stand before the place, capitalised, without belonging to it.
_BEFORE_PLACE = words("""
    Former Ex Late Then Outgoing Incoming Acting Interim Longtime Retired Republican Democratic New Current
""")
_OWNS = ("'s ", "’s ", "' ", "’ ")
_OF_COUNTRY = ("government", "military", "party")


def name_countries(doc: Gathered) -> None:
    """Give bodies of state and parties their country: "Kenya's Ministry of Water", "the Senate of Chile"."""
    for at, piece in enumerate(doc.pieces):
        entry = piece.entry
        if piece.kind == "organization" and entry and entry.body in _OF_COUNTRY and entry.country is None:
            country = _owner(doc, at)
            if country:
                doc.pieces[at] = piece._replace(entry=entry._replace(country=country))


def _owner(doc: Gathered, at: int) -> str | None:
    piece = doc.pieces[at]
    if at and (before := doc.pieces[at - 1]).words[-1].owns and _is_country(doc, before):
        gap = doc.body[before.end : piece.start]
        return before.entry.country if gap in _OWNS and before.entry else None
    following = doc.pieces[at + 1] if at + 1 < len(doc.pieces) else None
    if following and _is_country(doc, following) and doc.body[piece.end : following.start] == " of ":
        return following.entry.country if following.entry else None
    return None


def _is_country(doc: Gathered, piece: Piece) -> bool:
    return piece.kind == "place" and doc.text(piece) in COUNTRIES


def bare_place(piece: Piece) -> Piece:
    """The piece without what only goes before an office: "Former Harwick"."""
    words = piece.words
    while piece.kind == "unknown" and len(words) > 1 and words[0].text in _BEFORE_PLACE:
        words = words[1:]
    return piece if words is piece.words else piece._replace(words=words)


def place_of(doc: Gathered, piece: Piece, office: str) -> str | None:
    """The place that a piece beside an office names, unless that is a whole country."""
    text = doc.text(piece)
    if state := US_STATE_OF.get(text):
        return state
    if text in _STATES_TOO and ROLE_WORDS.get(office, office).lower() in _OF_STATES:
        return text
    if piece.kind == "place":
        return None if text in COUNTRIES else text
    if piece.kind != "unknown" or ROLE_WORDS.get(office, office).lower() not in _LOCAL:
        return None
    return None if len(piece.words) == 1 and is_ordinary(text.lower()) else text


def state_behind(body: str, end: int) -> str | None:
    """The state in the letters behind a lawmaker's name: ", D-Ohio", "(R-Ariz.)"."""
    match = _PARTY.match(body, end)
    if match is None:
        return None
    state = match["state"].replace(". ", ".")
    return next((known for end in ("", ".") if (known := US_STATE_OF.get(state + end))), state.rstrip("."))


def country_of(doc: Gathered, piece: Piece, office: str) -> str | None:
    """The country of the office beside which a piece stands: a governor of Georgia is no Georgian's."""
    if piece.kind not in ("place", "demonym") or piece.entry is None:
        return None
    is_state = doc.text(piece) in _STATES_TOO and ROLE_WORDS.get(office, office).lower() in _OF_STATES
    return "US" if is_state else piece.entry.country
