"""The NDJSON file of what was read: it appears under its name when it is whole, or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import orjson

from seeds.extraction.findings import Findings
from seeds.records import to_record


class OutputFailed(Exception):
    """The output could not be written to its end."""


class Output:
    """A place for records, one a line. Opening raises OSError if it can't be written."""

    def __init__(self, target: BinaryIO | str) -> None:
        self._temporary: Path | None = None
        self._is_own = isinstance(target, str)
        self.name = target if isinstance(target, str) else "the output"
        if not isinstance(target, str):
            self._file = target
            return
        self._path = Path(target)
        if self._path.exists() and not self._path.is_file():
            self._file = self._path.open("wb")  # a device or pipe, or the error that it is a folder
            return
        self._path = self._path.resolve()
        if self._path.exists() and not os.access(self._path, os.W_OK):
            raise PermissionError(13, "permission denied")
        self._temporary = self._path.with_name(f".{self._path.name}.{os.getpid()}.part")
        self._file = self._temporary.open("wb")

    def write(self, findings: Findings) -> None:
        line = orjson.dumps(to_record(findings), option=orjson.OPT_APPEND_NEWLINE)
        with self._telling():
            self._file.write(line)

    def finish(self) -> None:
        """Put the whole file in its place."""
        with self._telling():
            self._finish()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise OutputFailed(f"can't write {self.name}: {reason}") from None

    def _finish(self) -> None:
        self._file.flush()
        if self._temporary is not None:
            os.fsync(self._file.fileno())
            self._file.close()
            if self._path.exists():
                shutil.copymode(self._path, self._temporary)
            self._temporary.replace(self._path)
            self._temporary = None

    def discard(self) -> None:
        """Leave nothing behind of a file that did not get finished."""
        if self._is_own:
            with suppress(OSError):
                self._file.close()
        if self._temporary is not None:
            self._temporary.unlink(missing_ok=True)
            self._temporary = None
