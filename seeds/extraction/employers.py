"""Bodies that nothing but an office tells of: "chief executive of Osei Chips", "Rovers coach"."""

from seeds.extraction.bodies import Body
from seeds.extraction.classes import Piece
from seeds.extraction.lexicon import Entry
from seeds.extraction.scene import Scene
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.vocabulary.words import words

RULE = "employer"
_CONFIDENCE = 0.6
_MOST = 40  # bodies of which the word may be the beginning
# Who is one of these is it at a body.
_EMPLOYED = words("""
    executive ceo cfo coo chairman chairwoman chairperson founder cofounder co-founder spokesman spokeswoman
    spokesperson analyst economist strategist coach striker goalkeeper midfielder quarterback pitcher winger
    linebacker
""")


def body_beside(scene: Scene, piece: Piece, office: str) -> Body | None:
    """The body that a piece beside an office names, also by the first of its words; or a new one."""
    if piece.start in scene.body_of:
        return scene.body_of[piece.start]
    if piece.kind != "unknown" or office.lower() not in _EMPLOYED or piece.start in scene.cluster_of:
        return None
    if any(w.text in GIVEN_NAMES or w.text in SURNAMES for w in piece.words) or _is_plain(piece):
        return None
    named = piece._replace(
        kind="organization", rule=RULE, confidence=_CONFIDENCE, entry=Entry("organization")
    )
    text = scene.doc.text(piece)
    longer = [body for body in scene.doc.bodies.bodies[:_MOST] if body.name.startswith(f"{text} ")]
    body = scene.doc.bodies.add(named, longer[0].name if len(longer) == 1 else text)
    scene.body_of[piece.start] = body
    return body


def _is_plain(piece: Piece) -> bool:
    """Whether it is a word of everyday that only stands capitalised: "Head coach", "Former Rovers coach"."""
    first = piece.words[0].text.lower()
    return is_ordinary(first) and (len(piece.words) == 1 or piece.initial)
