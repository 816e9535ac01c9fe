"""Writing lines to streams that may not take every character, or have nobody at their other end."""

import os
from contextlib import suppress
from typing import Protocol


class Writer(Protocol):
    """A stream to write lines to: a file, or Django's wrapper of one."""

    def write(self, text: str, /) -> object: ...
    def flush(self) -> object: ...
    def fileno(self) -> int: ...
    def isatty(self) -> bool: ...


def write(stream: Writer, text: str) -> bool:
    """One or more lines, in whatever the stream can encode; whether anybody took them."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        stream.flush()
    except OSError:
        _silence(stream)
        return False
    return True


def _silence(stream: Writer) -> None:
    """Nobody listens, or there is no room: whatever is written from now on goes nowhere."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
