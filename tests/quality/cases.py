"""The gold: texts of an invented world and what a careful reader finds in them, one case a line."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from seeds.extraction import extract
from seeds.extraction.findings import Findings
from seeds.readers.document import Document

GOLD = Path(__file__).parent / "gold"
FIELDS = {"quotes", "people", "organizations", "dates", "events", "roles", "about", "article"}
KNOWN = FIELDS | {"trap", "text", "document", "published", "quotes_at_least"}

Names = tuple[str, ...]


@dataclass(frozen=True)
class ExpectedQuote:
    """`speakers` is empty where nobody can be named; then `label` is what the text calls the source."""

    kind: str
    pieces: Names
    speakers: Names
    label: str | None = None

    @cached_property
    def words(self) -> str:
        return " ".join(self.pieces)


@dataclass(frozen=True)
class Case:
    """`expected` holds what is judged; of a field that is not there nothing is said."""

    place: str
    trap: str
    text: str
    laid_out: bool
    expected: dict[str, Any]
    published: str | None = None
    whole: bool = True  # False: there may be more quotes than those named

    @cached_property
    def quotes(self) -> list[ExpectedQuote]:
        return [_quote(*item) for item in self.expected["quotes"]]

    def read(self) -> Findings:
        """What the extractor finds; a text without layout is a body in English."""
        return extract(
            Document(
                source=self.place,
                format="text",
                text=self.text,
                laid_out=self.laid_out,
                language=None if self.laid_out else "en",
                published_at=self.published,
            )
        )


def _quote(kind: str, words: str | list[str], speaker: Any, label: str | None = None) -> ExpectedQuote:
    pieces = (words,) if isinstance(words, str) else tuple(words)
    speakers = () if speaker is None else (speaker,) if isinstance(speaker, str) else tuple(speaker)
    return ExpectedQuote(kind, pieces, speakers, label)


def read_gold(folder: Path = GOLD) -> list[Case]:
    return [case for path in sorted(folder.glob("*.ndjson")) for case in _of_file(path)]


def _of_file(path: Path) -> Iterator[Case]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        yield replace(read_case(json.loads(line)), place=f"{path.stem}:{number}")


def read_case(item: dict[str, Any]) -> Case:
    """One line of the gold; a key that nobody knows would be judged by nobody."""
    if unknown := item.keys() - KNOWN:
        raise ValueError(f"{item.get('trap')}: unknown {sorted(unknown)}")
    return Case(
        place="",
        trap=item["trap"],
        text=item.get("document") or item["text"],
        laid_out="document" in item,
        expected={field: item[field] for field in FIELDS & item.keys()},
        published=item.get("published"),
        whole=not item.get("quotes_at_least", False),
    )


def digest(folder: Path = GOLD) -> str:
    """A short fingerprint of every line of the gold."""
    lines = b"".join(path.name.encode() + path.read_bytes() for path in sorted(folder.rglob("*.ndjson")))
    return hashlib.sha256(lines).hexdigest()[:16]
