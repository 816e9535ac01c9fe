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
_STATE = r"[A-Z][\w.]*(?: [A-Z][a-z]+)*"
_PARTY = re.compile(rf",? \(?(?:[RDI]|Rep|Dem)\.?-(?P<state>{_STATE})")


def place_of(doc: Gathered, piece: Piece, office: str) -> str | None:
    """The place that a piece beside an office names, unless that is a whole country."""
    text = doc.text(piece)
    if piece.kind == "place":
        return None if text in COUNTRIES else US_STATE_OF.get(text, text)
    if piece.kind != "unknown" or ROLE_WORDS.get(office, office).lower() not in _LOCAL:
        return None
    return None if len(piece.words) == 1 and is_ordinary(text.lower()) else text


def state_behind(body: str, end: int) -> str | None:
    """The state in the letters behind a lawmaker's name: ", D-Ohio", "(R-Ariz.)"."""
    match = _PARTY.match(body, end)
    if match is None:
        return None
    state = match["state"]
    return US_STATE_OF.get(state) or US_STATE_OF.get(state.rstrip(".")) or state.rstrip(".")
