"""Documents of many layouts, read as a careful human being reads them.

Each `layouts/NN-name.txt` has the facts to be found in `NN-name.json`; only what the JSON states is compared:

- `why`: the sentence that tells what the document is there for;
- `article`: fields of the article; `body`: how it `starts` and `ends` and what it `lacks`;
- `quotes`: all statements in order, with those fields that are beyond dispute (`pieces`: number of spans);
- `passages`: words that lie inside some statement, where the number of records can be disputed;
- `silent`: words that lie inside none;
- `people` and `organizations`: who must be there, with what is stated of them; `no_other_people`: and nobody
  else; `no_organizations`: names that are none;
- `events` and `dates`: which must be there.
"""

import json
from pathlib import Path

import pytest

from seeds import readers, records
from seeds.extraction import extract
from seeds.extraction.findings import Findings
from seeds.readers.document import Document
from tests.seeds.readings import Expected, differences
from tests.seeds.spans import broken_spans

LAYOUTS = Path(__file__).parent / "layouts"
NAMES = sorted(path.stem for path in LAYOUTS.glob("*.txt"))


def text_of(name: str) -> str:
    return (LAYOUTS / f"{name}.txt").read_bytes().decode()


def expected_of(name: str) -> Expected:
    expected: Expected = json.loads((LAYOUTS / f"{name}.json").read_text(encoding="utf-8"))
    return expected


def read(name: str) -> Findings:
    (item,) = readers.read(LAYOUTS / f"{name}.txt", limit=100_000, source=f"{name}.txt")
    assert isinstance(item.content, Document)
    return extract(item.content)


@pytest.mark.parametrize("name", NAMES)
def test_it_reads_the_layout_as_a_careful_reader_does(name: str) -> None:
    found = differences(expected_of(name), read(name))

    assert not found, "\n".join([f"{name}: {expected_of(name)['why']}", *found])


@pytest.mark.parametrize("name", NAMES)
def test_every_span_of_the_layout_equals_its_text(name: str) -> None:
    assert broken_spans(read(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_of_the_layout_is_read_back_the_same(name: str) -> None:
    found = read(name)

    assert records.parse(json.loads(json.dumps(records.to_record(found)))) == found


@pytest.mark.parametrize("name", NAMES)
def test_the_same_layout_is_read_the_same_way_twice(name: str) -> None:
    assert read(name) == read(name)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_expected_stands_in_the_document(name: str) -> None:
    """Guards the expectations themselves: a slip of the pen in them would never be met."""
    words = " ".join(text_of(name).replace("\n\n“", " ").split())
    expected = expected_of(name)
    statements = expected.get("quotes", []) + expected.get("passages", [])
    stated = [one[key] for one in statements for key in ("speaker_label", "cue") if one.get(key)]
    stated += [one["text"] for one in statements if one.get("pieces", 1) == 1]
    stated += expected.get("silent", []) + [one["text"] for one in expected.get("dates", [])]

    assert [text for text in stated if text not in words] == []


def test_there_are_layouts() -> None:
    assert len(NAMES) >= 24
    assert {path.stem for path in LAYOUTS.glob("*.json")} == set(NAMES)
