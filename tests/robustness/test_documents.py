"""Whatever a document holds, it is read or refused: a few of the mutants of which the long run reads many."""

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from seeds.extraction import extract
from seeds.readers import Document
from tests.robustness.mutants import mutant
from tests.robustness.mutations import MARKS, SIGNS
from tests.robustness.reading import faults_of, read_mutant
from tests.robustness.times import is_slow

FEW = 70
PIECES = ("Bo Lind", "Eva Roth", "he said", "on Monday", "the minister", "the U.N.", *SIGNS, *MARKS)


def test_mutants_are_read_or_refused_in_time() -> None:
    """Each is made from its number: `python -m tests.robustness 1 --first NUMBER` reads it again."""
    faults = {}
    for number in range(FEW):
        made = mutant(number)
        outcome = read_mutant(made)
        faults[number] = [*outcome.faults, *is_slow(made, outcome.seconds)]
    assert {number: found for number, found in faults.items() if found} == {}


@settings(deadline=None, max_examples=25)
@example(4_207_135)
@given(st.integers(0, 2**32))
def test_any_mutant_is_read_or_refused(number: int) -> None:
    assert read_mutant(mutant(number)).faults == []


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=60).map("".join))
def test_any_text_gives_true_spans_and_can_be_written(text: str) -> None:
    if text.isascii() or text.encode("utf-8", "ignore").decode() == text:
        found = extract(Document(source="", format="text", text=text.replace("\0", "")))
        assert faults_of(found) == []


def test_the_same_number_makes_the_same_mutant() -> None:
    assert [mutant(n) for n in range(20)] == [mutant(n) for n in range(20)]


def test_a_span_that_is_not_its_text_is_noticed() -> None:
    found = extract(Document(source="", format="text", text="“It rains a lot,” Bo Lind said on Monday."))
    (quote,) = found.quotes
    assert faults_of(found) == []
    assert faults_of(replace(found, quotes=(replace(quote, text="It rains"),))) != []


def test_a_mutant_that_takes_too_long_is_noticed() -> None:
    made = mutant(0)
    assert is_slow(made, seconds=10_000) == []  # measured again, and read in time
    assert is_slow(made, seconds=10_000, most=0.0) != []
