"""No cell is a formula to a spreadsheet, and every text can be had back."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsapi.api.formats.cells import cell, guarded, unguarded
from newsapi.api.formats.csv import Csv

# Whatever a body may hold: no NUL, no lone surrogates.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
TRICKY = st.text(st.sampled_from("=+-@'\"\t\r\n ,;“”＝\ufeff\u200bA1"), max_size=6)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\tA",
        "\rA",
        "\nA",
        "  =1",
        '"=1',
        "'=1",
        "“=1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "＝1",
        "＋1",
        "－1",
        "＠A",
        "=cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "'quoted'",
    ],
)
def test_a_text_that_could_be_a_formula_has_an_apostrophe_before_it(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "a=b", "2024-11-22", "“Never,” he said", "— no", "a'b", "…", "(=1)", "Ärger"]
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


@given(TEXTS | TRICKY)
def test_every_text_can_be_had_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (-5, "-5"),
        (0.25, "0.25"),
        (True, "true"),
        ([[0, 7]], "[[0,7]]"),
        ([], "[]"),
        ([{"name": "=A"}], '[{"name":"=A"}]'),
    ],
)
def test_what_is_no_text_is_written_as_json_writes_it(value: object, expected: str) -> None:
    assert cell(value) == expected


class Plain:
    """A serializer to the writer: it has names of fields."""

    fields = {"first": None, "second": None}


@given(st.lists(st.tuples(TEXTS | TRICKY, TEXTS | TRICKY), max_size=5))
def test_a_table_is_read_back_as_it_was(pairs: list[tuple[str, str]]) -> None:
    records = [{"first": first, "second": second} for first, second in pairs]
    table = b"".join(Csv().write([records], Plain())).decode()
    read = list(csv.reader(io.StringIO(table, newline=""), strict=True))
    assert read[0] == ["first", "second"]
    assert [[unguarded(text) for text in row] for row in read[1:]] == [
        [first, second] for first, second in pairs
    ]


@given(st.lists(TEXTS | TRICKY, min_size=1, max_size=5))
def test_no_row_begins_a_cell_with_a_formula(texts: list[str]) -> None:
    table = b"".join(Csv().write([[{"first": text, "second": 1} for text in texts]], Plain())).decode()
    for row in csv.reader(io.StringIO(table, newline=""), strict=True):
        assert not row[0].startswith(("\t", "\r", "\n"))
        assert not row[0].lstrip(' "“”\t\r\n\ufeff\u200b').startswith(("=", "+", "-", "@", "＝"))
