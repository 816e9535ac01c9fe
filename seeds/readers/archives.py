"""Archives and compressed files, read member by member: nothing is unpacked to the disk."""

import bz2
import gzip
import io
import lzma
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Literal, cast

from seeds.readers.document import Refused
from seeds.readers.items import Item, printable
from seeds.readers.stream import Stream

Packing = Literal["zip", "tar", "gzip", "bzip2", "xz"]
# From bytes, what names them, the suffix of what they are, and how deep they were packed, to their documents.
Reader = Callable[[BinaryIO, str, str, int], Iterator[Item]]

_OPENERS: dict[str, Callable[[Any], Any]] = {
    "gzip": lambda stream: gzip.GzipFile(fileobj=stream, mode="rb"),
    "bzip2": bz2.BZ2File,
    "xz": lzma.LZMAFile,
}
_SUFFIXES = (".gz", ".bz2", ".xz")
# A compressed archive in an archive is as deep as anybody packs documents.
DEEPEST = 3
_ENCRYPTED = 0x1
# What the libraries raise where the bytes are not what they expect.
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    NotImplementedError,
    ValueError,
    LookupError,
    EOFError,
    OverflowError,
    struct.error,
)
_NO_FILE = "a link or a device in an archive, not a file"
# Text shrinks to a tenth, hardly to a thirtieth: what grows a hundredfold, and so large, is made to harm.
_MOST_GROWTH = 100
_HARMLESS = 10_000_000
_HARMLESS_IN_ALL = 100_000_000


class Unpacked(io.RawIOBase):
    """Bytes as they come out of a packing, compared with how many they were in it."""

    def __init__(self, binary: Any, packed: Callable[[], int]) -> None:
        super().__init__()
        self._binary, self._packed, self.grown = binary, packed, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._binary.read1(len(buffer))  # what comes before a break is not lost
        except (zlib.error, lzma.LZMAError, zipfile.BadZipFile, EOFError, OSError) as error:
            raise Refused(f"broken where it is packed: {str(error).lower()}") from None
        self.grown += len(data)
        refuse_growth(self.grown, self._packed())
        buffer[: len(data)] = data
        return len(data)


def refuse_growth(grown: int, packed: int, *, harmless: int = _HARMLESS) -> None:
    """Raise Refused for what was made to grow without measure."""
    if grown > harmless and grown > _MOST_GROWTH * packed:
        raise Refused(f"grows to more than {_MOST_GROWTH} times its packed size; what follows is not read")


def read_packed(stream: Stream, source: str, *, packing: Packing, read: Reader, depth: int) -> Iterator[Item]:
    """The documents in an archive or a compressed file; a member that can't be read is refused alone.

    Raises Refused for what can't be opened at all. The names of members are only ever printed.
    """
    if depth >= DEEPEST:
        raise Refused("an archive inside archives; unpack it and give the folder")
    try:
        if packing == "zip":
            yield from _zip(stream, source, read, depth)
        elif packing == "tar":
            yield from _tar(stream, source, read, depth)
        else:
            yield from _compressed(stream, source, packing=packing, read=read, depth=depth)
    except _BROKEN as error:
        raise Refused(f"a broken archive: {str(error).lower()}; what follows is not read") from None


def _compressed(stream: Stream, source: str, *, packing: Packing, read: Reader, depth: int) -> Iterator[Item]:
    inner = Unpacked(_OPENERS[packing](stream), lambda: stream.taken)
    name = PurePosixPath(source)
    suffix = PurePosixPath(name.stem).suffix if name.suffix in _SUFFIXES else name.suffix
    items = read(cast(BinaryIO, io.BufferedReader(inner)), source, suffix, depth + 1)
    yield from _counted(items, lambda: stream.taken)


def _tar(stream: Stream, source: str, read: Reader, depth: int) -> Iterator[Item]:
    empty = True
    with tarfile.open(fileobj=cast(Any, stream), mode="r|") as archive:
        for member in archive:
            name = _named(source, member.name)
            if member.isdir() or _is_hidden(member.name):
                continue
            empty = False
            if not member.isreg() or member.issparse():
                yield Item(source=name, content=Refused(_NO_FILE))
                continue
            inner = Unpacked(archive.extractfile(member), lambda: _HARMLESS)
            binary = cast(BinaryIO, io.BufferedReader(inner))
            items = read(binary, name, PurePosixPath(member.name).suffix, depth + 1)
            yield from _counted(items, lambda: stream.taken)
    if empty:
        raise Refused("an archive without documents")


def _zip(stream: Stream, source: str, read: Reader, depth: int) -> Iterator[Item]:
    if not stream.binary.seekable():
        raise Refused("a ZIP archive is read from a file only, not from a pipe or another archive")
    empty, grown = True, 0
    size = stream.binary.seek(0, io.SEEK_END)
    with zipfile.ZipFile(stream.binary) as archive:
        for member in sorted(archive.infolist(), key=lambda member: member.filename):
            if member.filename.endswith("/") or _is_hidden(member.filename):
                continue
            empty = False
            grown += yield from _zip_member(archive, member, source, read=read, depth=depth)
            # Its members may all be packed in the same bytes.
            refuse_growth(grown, size, harmless=_HARMLESS_IN_ALL)
    if empty:
        raise Refused("an archive without documents")


def _zip_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, source: str, *, read: Reader, depth: int
) -> Generator[Item, None, int]:
    """The documents in a member; returns how many bytes came out of it."""
    name, inner = _named(source, member.filename), None
    try:
        if member.flag_bits & _ENCRYPTED:
            raise Refused("encrypted; save it without a password")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise Refused(_NO_FILE)
        with archive.open(member) as packed:
            inner = Unpacked(packed, lambda: member.compress_size)
            binary = cast(BinaryIO, io.BufferedReader(inner))
            items = read(binary, name, PurePosixPath(member.filename).suffix, depth + 1)
            yield from _counted(items, lambda: member.header_offset)
    except Refused as refused:
        yield Item(source=name, content=refused)
    except (*_BROKEN, OSError) as error:
        yield Item(source=name, content=Refused(f"broken where it is packed: {str(error).lower()}"))
    return 0 if inner is None else inner.grown


def _counted(items: Iterator[Item], taken: Callable[[], int]) -> Iterator[Item]:
    """The items, each with how far it brought the packed bytes instead of the unpacked ones."""
    before = taken()
    for item in items:
        now = taken()
        yield replace(item, size=max(now - before, 0))
        before = now


def _named(source: str, member: str) -> str:
    return f"{source}/{printable(member)}"


def _is_hidden(member: str) -> bool:
    """As in folders; `__MACOSX` is what one system adds to the archives that it makes."""
    parts = [part for part in member.split("/") if part not in (".", "..")]
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)
