"""Which members an answer has, nested as the answer is: plain, immutable data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """The members of an object, or of each object of an array, in order; a plain value has None."""

    members: tuple[tuple[str, Tree | None], ...]
    # True where a reference is replaced by the record that it leads to.
    expanded: bool = False

    def names(self) -> list[str]:
        return [name for name, _ in self.members]

    def get(self, name: str) -> Tree | None:
        return dict(self.members).get(name)

    def at(self, path: Iterable[str]) -> Tree | None:
        """What the path leads to; None for a plain value, and for nothing."""
        here: Tree | None = self
        for name in path:
            here = here.get(name) if here else None
        return here

    def paths(self, before: Path = ()) -> Iterator[Path]:
        """The way to every member, however deep."""
        for name, inner in self.members:
            yield (*before, name)
            if inner is not None:
                yield from inner.paths((*before, name))

    def only(self, names: Iterable[str]) -> Tree:
        """The members of those names."""
        wanted = set(names)
        return replace(self, members=tuple(pair for pair in self.members if pair[0] in wanted))

    def merged(self, other: Tree) -> Tree:
        """The members of both."""
        own = set(self.names())
        more = tuple(pair for pair in other.members if pair[0] not in own)
        return replace(self, members=(*self.members, *more))


def chosen(tree: Tree, paths: Iterable[Path]) -> Tree:
    """What the paths name, in the order of the tree; a member named without its members has all of them."""
    below = _by_first(paths)
    kept = ((name, inner, below[name]) for name, inner in tree.members if name in below)
    return replace(
        tree,
        members=tuple(
            (name, inner if inner is None or () in more else chosen(inner, more))
            for name, inner, more in kept
        ),
    )


def without(tree: Tree, paths: Iterable[Path]) -> Tree:
    """All but what the paths name; a member that has lost all of its own is left out itself."""
    below = _by_first(paths)
    members = []
    for name, inner in tree.members:
        more = below.get(name, set())
        if () in more:
            continue
        rest = without(inner, more) if inner is not None and more else inner
        if rest is None or rest.members:
            members.append((name, rest))
    return replace(tree, members=tuple(members))


def _by_first(paths: Iterable[Path]) -> dict[str, set[Path]]:
    below: dict[str, set[Path]] = {}
    for first, *rest in paths:
        below.setdefault(first, set()).add(tuple(rest))
    return below
