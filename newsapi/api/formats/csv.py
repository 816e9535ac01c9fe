"""CSV (RFC 4180): one record a row, one column for each value."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newsapi.api.formats.base import Record, Stream
from newsapi.api.formats.cells import cell
from newsapi.api.formats.columns import Column, columns_of
from newsapi.api.values import Schema


class Csv(Stream):
    """A table."""

    format = "csv"
    media_type = "text/csv"
    content_type = "text/csv; charset=utf-8; header=present"
    meaning = "the whole list as a table"

    def write(
        self, batches: Iterable[Sequence[Record]], serializer: Any, more: Sequence[str] = ()
    ) -> Iterator[bytes]:
        columns = [*columns_of(serializer), *(Column((name,)) for name in more)]
        rows = [[column.name for column in columns]]
        for batch in batches:
            rows += [[cell(column.of(record)) for column in columns] for record in batch]
            yield _table(rows)
            rows = []

    @classmethod
    def documented(cls, answer: Schema, record: Schema) -> dict[str, Any]:
        return {"schema": {"type": "string", "description": _DESCRIPTION}}


_DESCRIPTION = (
    "The records of the whole list as a table (RFC 4180, UTF-8 without a byte order mark); its first row "
    "names the columns. A member of an object has its own column (`speaker.name`), a list is one cell of "
    "JSON, null an empty one. A text that a spreadsheet could take for a formula, or that begins with an "
    "apostrophe, has an apostrophe before it: take one leading apostrophe off a cell to have the text back."
)


def _table(rows: Iterable[Sequence[str]]) -> bytes:
    lines = io.StringIO(newline="")
    csv.writer(lines, lineterminator="\r\n").writerows(rows)
    return lines.getvalue().encode()
