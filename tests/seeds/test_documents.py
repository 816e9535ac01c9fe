"""The documents that the project ships: what is read from them, and that every span of theirs is right."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from seeds import readers, records
from seeds.extraction import extract
from seeds.extraction.findings import Findings
from seeds.readers.document import Document, Refused
from tests.seeds.readings import differences
from tests.seeds.spans import broken_spans

SHIPPED = settings.BASE_DIR / "seeds"
FILES = sorted(path for folder in ("documents", "examples") for path in (SHIPPED / folder).iterdir())
EXPECTED = Path(__file__).parent / "documents"


def findings_in(path: Path) -> Iterator[Findings]:
    for item in readers.read(path, limit=100_000):
        content = item.content
        assert not isinstance(content, Refused), content
        yield extract(content) if isinstance(content, Document) else records.parse(content)


@pytest.mark.parametrize("path", sorted(EXPECTED.glob("*.json")), ids=lambda path: path.stem)
def test_it_reads_the_seed_report_as_a_careful_reader_does(path: Path) -> None:
    (findings,) = findings_in(SHIPPED / "documents" / f"{path.stem}.txt")

    found = differences(json.loads(path.read_text(encoding="utf-8")), findings)

    assert not found, "\n".join(found)


def test_every_seed_report_has_its_expected_facts() -> None:
    assert {path.stem for path in EXPECTED.iterdir()} == {p.stem for p in (SHIPPED / "documents").iterdir()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_span_of_a_shipped_document_equals_its_text(path: Path) -> None:
    assert [line for findings in findings_in(path) for line in broken_spans(findings)] == []


def test_a_span_that_points_at_other_words_is_noticed() -> None:
    record = {
        "article": {"body": "Ada Byron said no."},
        "people": [{"name": "Ada Byron", "mentions": [{"start": 0, "end": 9, "text": "Ada Byron"}]}],
    }
    findings = records.parse(record)
    (person,) = findings.people
    (mention,) = person.mentions
    object.__setattr__(mention, "start", 1)

    assert broken_spans(findings) == ["mention of Ada Byron: 'Ada Byron' is not 'da Byron'"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_written_of_a_shipped_document_is_read_back_the_same(path: Path) -> None:
    for findings in findings_in(path):
        assert records.parse(json.loads(json.dumps(records.to_record(findings)))) == findings


def test_the_examples_come_in_every_format_that_is_read() -> None:
    assert {path.suffix for path in FILES} == {".txt", ".json", ".ndjson"}
