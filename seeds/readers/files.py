"""Which files an import reads: the paths that were given, folders searched in sorted order."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from seeds.readers.document import Refused
from seeds.readers.items import printable

Above = tuple[tuple[int, int], ...]  # device and number of each folder around a path

_SPECIAL = (
    (stat.S_ISFIFO, "a pipe, not a file; give - and lead it into standard input"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read under the name that messages give it, or why it can't be read."""

    name: str
    path: Path | str
    size: int = 0
    refused: Refused | None = None
    missing: bool = False


def find(paths: Iterable[str]) -> Iterator[Source]:
    """The files of the given paths, in order; `-` is standard input. Hidden files in folders are left out."""
    for path in paths:
        if path == "-":
            yield Source("standard input", path)
        elif not os.path.lexists(path):
            refused = Refused("no such file or folder")
            yield Source(printable(path), path, refused=refused, missing=True)
        else:
            yield from _given(Path(path))


def _given(path: Path) -> Iterator[Source]:
    none = True
    for source in _below(path):
        none = False
        yield source
    if none:
        yield _refused(path, "a folder without documents")


def _below(top: Path) -> Iterator[Source]:
    """The files at or below a path. A link to a folder that it stands in is refused, not followed."""
    waiting: list[tuple[Path, Above]] = [(top, ())]
    while waiting:
        path, above = waiting.pop()
        try:
            status = path.stat()
            if not stat.S_ISDIR(status.st_mode):
                yield _file(path, status)
            elif (folder := (status.st_dev, status.st_ino)) in above:
                yield _refused(path, "a link back to a folder around it")
            else:
                names = sorted(entry.name for entry in path.iterdir() if not entry.name.startswith("."))
                waiting.extend((path / name, (*above, folder)) for name in reversed(names))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            yield _refused(path, "a broken link" if path.is_symlink() else reason)


def _file(path: Path, status: os.stat_result) -> Source:
    for is_special, reason in _SPECIAL:
        if is_special(status.st_mode):
            return _refused(path, reason)
    return Source(printable(str(path)), path, status.st_size)


def _refused(path: Path, reason: str) -> Source:
    return Source(printable(str(path)), path, refused=Refused(reason))
