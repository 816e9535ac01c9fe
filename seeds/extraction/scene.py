"""Where people, organizations and places stand in a body, and the phrases that say what somebody is."""

from dataclasses import dataclass, field

from seeds.extraction.bodies import Body
from seeds.extraction.classes import Piece
from seeds.extraction.gathered import Gathered
from seeds.extraction.people import Cluster


@dataclass(frozen=True, slots=True)
class RoleKey:
    """What is compared when a phrase is matched with the roles people hold."""

    head: str
    words: frozenset[str]
    country: str | None = None
    organization: str | None = None
    place: str | None = None


@dataclass(slots=True)
class RolePhrase:
    """A phrase in the text; `start` is after its article, `opens` before it."""

    start: int
    end: int
    opens: int
    anchor: int  # the start of the whole noun phrase: "the union's general secretary"
    determiner: str
    role: str
    key: RoleKey
    body: Body | None = None
    holder: Cluster | None = None
    rule: str = ""


@dataclass(slots=True)
class Scene:
    """Where people, organizations and places stand in the body, for looking left and right."""

    doc: Gathered
    starts: dict[int, Piece] = field(default_factory=dict)
    ends: dict[int, Piece] = field(default_factory=dict)
    named: frozenset[int] = frozenset()
    cluster_of: dict[int, Cluster] = field(default_factory=dict)
    body_of: dict[int, Body] = field(default_factory=dict)

    def adjacent(self, at: int) -> bool:
        """Whether a word stands directly before the next, one space between them."""
        starts, end = self.doc.words.starts, self.doc.words.ends[at]
        return at + 1 < len(starts) and starts[at + 1] - end == 1 and self.doc.body[end] in " \u00a0"


def make_scene(doc: Gathered) -> Scene:
    """Index the pieces of a document by start and end."""
    scene = Scene(doc)
    named: set[int] = set()
    for piece in doc.pieces:
        scene.starts[piece.start] = piece
        scene.ends[piece.end] = piece
    for cluster in doc.people.clusters:
        for piece in cluster.pieces:
            scene.cluster_of[piece.start] = cluster
            scene.starts[piece.start] = scene.ends[piece.end] = piece
            named.update(word.start for word in piece.words)
    for body in doc.bodies.bodies:
        for start, _, _, _ in body.spans:
            scene.body_of[start] = body
    scene.named = frozenset(named)
    return scene
