"""A file's bytes, read once from front to back, with a look at the head; and their decoding."""

import codecs
import os
from typing import BinaryIO

from seeds.readers.document import Refused

HEAD = 8192
_PIECE = 65_536
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


class Stream:
    """Bytes from a file or a pipe. `head` is what they begin with (without the mark of UTF-8).

    `taken` counts the bytes that were read from it so far. Where it breaks off, what stands before the
    break is given first.
    """

    def __init__(self, binary: BinaryIO, *, limit: int) -> None:
        self.binary = binary
        self.limit = limit
        self.taken = 0
        self.mark = 0
        self.utf_16 = False
        self._broken: Refused | None = None
        self._ahead, self._at = self._take(HEAD), 0
        self._read_mark()
        self.head = self._ahead

    def read(self, size: int) -> bytes:
        """At most `size` bytes; less only at the end, or at a break, which the next call raises."""
        ahead = self._ahead[self._at : self._at + size]
        self._at += len(ahead)
        return ahead + self._take(size - len(ahead)) if len(ahead) < size else ahead

    def readline(self, size: int) -> bytes:
        """One line with its end, or the first `size` bytes of it."""
        line = b""
        while len(line) < size and self._fill():
            most = self._at + size - len(line)
            end = self._ahead.find(b"\n", self._at, most) + 1
            piece = self._ahead[self._at : end or most]
            line, self._at = line + piece, self._at + len(piece)
            if end:
                break
        return line

    def unread(self, data: bytes) -> None:
        """Give back what was read last."""
        self._ahead, self._at = data + self._ahead[self._at :], 0

    def read_all(self) -> bytes:
        """Everything that is left; more than the limit is refused without reading it."""
        data = self.read(self.limit + 1)
        if len(data) > self.limit:
            raise too_large(self.limit, self._size())
        if self._broken:
            raise self._broken
        return data

    def _fill(self) -> bool:
        """Whether anything lies ahead, which comes as it arrives: a pipe may be long in filling up."""
        if self._at == len(self._ahead):
            self._ahead, self._at = self._some(_PIECE), 0
        return self._at < len(self._ahead)

    def _take(self, size: int) -> bytes:
        pieces: list[bytes] = []
        try:
            while size and (piece := self._some(size)):
                pieces.append(piece)
                size -= len(piece)
        except Refused as refused:
            if not pieces:
                raise
            self._broken = refused
        return b"".join(pieces)

    def _some(self, size: int) -> bytes:
        if self._broken:
            raise self._broken
        data: bytes = self.binary.read1(size)  # type: ignore[attr-defined]  # all that is buffered has it
        self.taken += len(data)
        return data

    def _size(self) -> int | None:
        """How large the file is; of a pipe that is not known."""
        try:
            return os.fstat(self.binary.fileno()).st_size or None
        except OSError:
            return None

    def _read_mark(self) -> None:
        if self._ahead.startswith(_UTF_32):
            raise Refused("UTF-32 text is not supported; convert it to UTF-8")
        if self._ahead.startswith(_UTF_16):
            self.utf_16 = True
            self._ahead, self._at = _from_utf_16(self.read_all()), 0
        elif self._ahead.startswith(codecs.BOM_UTF8):
            self.mark = len(codecs.BOM_UTF8)
            self._ahead = self._ahead[self.mark :]


def decode(data: bytes, *, offset: int = 0, line: int = 1) -> str:
    """UTF-8 as text; `offset` and `line` say where in the file the data begin."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line += data.count(b"\n", 0, error.start)
        raise Refused(
            f"not UTF-8: byte 0x{data[error.start]:02x} at offset {offset + error.start} (line {line}); "
            "if it is Windows-1252, convert it: iconv -f WINDOWS-1252 -t UTF-8",
        ) from None


def too_large(limit: int, size: int | None = None) -> Refused:
    """The refusal of a document, of whose size more may be known than that it is over the limit."""
    actual = f"{size:,} bytes are too many" if size is not None else "too large"
    return Refused(f"{actual}; a document may have {limit:,} bytes (MAX_DOCUMENT_BYTES)")


def _from_utf_16(data: bytes) -> bytes:
    try:
        return data.decode("utf-16").encode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"broken UTF-16 at byte offset {error.start}; convert it to UTF-8") from None
