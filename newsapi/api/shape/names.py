"""How members and references are named: with dots, several with commas."""

from __future__ import annotations

from collections.abc import Iterable

from newsapi.api.shape.outline import MAX_EXPANSIONS, Kind, expandable, outline
from newsapi.api.shape.tree import Path, Tree
from newsapi.api.values import Choices, Values, nearest
from newsapi.api.values.mistakes import filled, wrong

# How many names a dotted name has at most.
MAX_DEPTH = 8
_NAME = "[a-z][a-z_]*"


def dotted(path: Path) -> str:
    return ".".join(path)


class Members(Values):
    """Dotted names of members; cleaned to their paths."""

    how = "Several with commas; `speaker.name` names a member of a member."
    most = 100
    piece = rf"{_NAME}(\.{_NAME}){{0,{MAX_DEPTH - 1}}}"

    def __init__(self, tree: Tree, kind: Kind) -> None:
        super().__init__()
        self.tree, self.kind = tree, kind

    def one(self, piece: str) -> Path:
        path = tuple(filled(piece).split("."))
        if len(path) > MAX_DEPTH:
            raise wrong(f"“{piece}” is {len(path)} names deep: at most {MAX_DEPTH} are taken.")
        for length, name in enumerate(path):
            here = self.tree.at(path[:length])
            if here is None or name not in here.names():
                raise self._unknown(path, length)
        return path

    def _unknown(self, path: Path, length: int) -> Exception:
        """There is no such member: what there is beside it, and what might have been meant."""
        at = path[:length]
        here = self.tree.at(at)
        if here is None:
            return wrong(f"“{dotted(at)}” has no members: “{dotted(path)}” is none.", suggestion=dotted(at))
        allowed = [dotted((*at, name)) for name in here.names()]
        hint = self._behind(path, length)
        meant = nearest(dotted(path), allowed) or nearest(dotted(path), map(dotted, self.tree.paths()))
        return wrong(
            f"There is no “{dotted(path[: length + 1])}” in this answer.{hint}",
            suggestion=meant,
            allowed=allowed,
        )

    def _behind(self, path: Path, length: int) -> str:
        """A member of a reference may be one of the record behind it."""
        at = path[:length]
        if at not in expandable(self.kind):
            return ""
        record = outline(self.kind, expandable(self.kind)).at(at)
        known = record is not None and path[length] in record.names()
        return f" There is one with expand={dotted(at)}." if known else ""


class Expansions(Choices):
    """Dotted names of references; cleaned to their paths."""

    how = f"Several with commas; at most {MAX_EXPANSIONS} references one behind the other."

    def __init__(self, kind: Kind) -> None:
        self.known = {dotted(path): path for path in expandable(kind)}
        super().__init__(choices=list(self.known))

    def one(self, piece: str) -> Path:  # type: ignore[override]
        if filled(piece) not in self.known:
            raise wrong(self._why(piece), suggestion=nearest(piece, self.known), allowed=list(self.known))
        return self.known[piece]

    def _why(self, piece: str) -> str:
        parts = piece.split(".")
        start = next((at for at in _starts(parts) if at in self.known), None)
        if start is None or start.count(".") < 1:
            return f"“{piece}” is no reference that can be expanded."
        return f"“{piece}” can't be expanded: at most {MAX_EXPANSIONS} references can follow one another."


def _starts(parts: list[str]) -> Iterable[str]:
    return (".".join(parts[:length]) for length in range(len(parts) - 1, 0, -1))
