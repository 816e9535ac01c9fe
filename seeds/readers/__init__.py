"""Readers: from files to documents and records. Pure Python: no Django, no database."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import BinaryIO

from seeds.readers.archives import read_packed
from seeds.readers.document import Document, Refused
from seeds.readers.items import Item, Record, printable
from seeds.readers.json_records import read_array, read_json, read_lines
from seeds.readers.sniffing import sniff
from seeds.readers.storable import checked
from seeds.readers.stream import Stream
from seeds.readers.texts import read_text
from seeds.readers.web import read_feed, read_mhtml, read_page

__all__ = ["STDIN", "Document", "Item", "Record", "Refused", "printable", "read", "read_binary"]

STDIN = "-"


def read(path: Path | str, *, limit: int, source: str = "") -> Iterator[Item]:
    """The documents of a file or of standard input (`-`), each as text, as record or as refusal.

    `limit` is the largest document in bytes. `source` names the file in items, else the path does. Nothing
    that stands in a file raises: what can't be read is yielded as Refused, and the rest goes on.
    """
    source = source or printable(str(path))
    try:
        with _open(path) as binary:
            yield from read_binary(binary, source=source, limit=limit, suffix=Path(path).suffix)
    except OSError as error:
        yield Item(source=source, content=Refused((error.strerror or str(error)).lower()))


def read_binary(
    binary: BinaryIO, *, source: str, limit: int, suffix: str = "", depth: int = 0
) -> Iterator[Item]:
    """The documents of an open file; `suffix` only decides where the content does not.

    `depth` says in how many archives it was packed.
    """
    try:
        yield from map(checked, _documents(Stream(binary, limit=limit), source, suffix, depth))
    except Refused as refused:
        yield Item(source=source, content=refused, where=refused.where)


def _documents(stream: Stream, source: str, suffix: str, depth: int) -> Iterator[Item]:
    if not stream.head:
        raise Refused("empty")
    kind = sniff(stream.head, suffix)
    if kind == "ndjson":
        yield from read_lines(stream, source)
    elif kind == "array":
        yield from read_array(stream, source)
    elif kind == "json":
        yield from read_json(stream, source)
    elif kind == "html":
        yield from read_page(stream, source)
    elif kind == "mhtml":
        yield from read_mhtml(stream, source)
    elif kind == "feed":
        yield from read_feed(stream, source)
    elif kind == "text":
        yield read_text(stream, source)
    else:
        yield from read_packed(
            stream, source, packing=kind, read=partial(_member, limit=stream.limit), depth=depth
        )


def _member(binary: BinaryIO, source: str, suffix: str, depth: int, *, limit: int) -> Iterator[Item]:
    yield from read_binary(binary, source=source, limit=limit, suffix=suffix, depth=depth)


def _open(path: Path | str) -> AbstractContextManager[BinaryIO]:
    if str(path) == STDIN:
        if sys.stdin is None:
            raise OSError("standard input is closed")
        return nullcontext(sys.stdin.buffer)
    return Path(path).open("rb")
