"""Calling `loadseeds` as an operator does, and what it says and answers."""

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.management import CommandError, call_command

TEXT = "Friday, November 22, 2024\n\n{headline}\n\nThe minister opened the bridge on Thursday.\n"


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str

    @property
    def counts(self) -> dict[str, int]:
        """The rows of the closing table."""
        table = self.out.split("\n\n")[0]
        return {name: int(count) for name, count in (line.split() for line in table.splitlines())}

    @property
    def refusals(self) -> list[str]:
        return self.err.splitlines()


def loadseeds(*arguments: Any, **options: Any) -> Answer:
    out, err, status = io.StringIO(), io.StringIO(), 0
    try:
        call_command("loadseeds", *map(str, arguments), stdout=out, stderr=err, **options)
    except SystemExit as left:
        status = left.code if isinstance(left.code, int) else 1
    except CommandError as error:
        err.write(f"{error}\n")
        status = error.returncode
    return Answer(status, out.getvalue(), err.getvalue())


def write(path: Path, content: Any) -> Path:
    """A file of this text, these bytes, this record, or (a list of) one record a line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif isinstance(content, str):
        path.write_text(content)
    else:
        records = content if isinstance(content, list) else [content]
        path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


def record(body: str = "A body.", **article: Any) -> dict[str, Any]:
    return {"article": {"body": body, **article}}
