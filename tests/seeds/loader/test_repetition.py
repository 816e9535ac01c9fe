"""Which quotes are one utterance, and which reports of one event, as the gold has it: no figure may fall."""

import pytest

from tests.quality.floors import figure, read_floors
from tests.quality.outcomes import Score, scores
from tests.quality.repetition import judge_repetition, read_repetition_gold

CASES = read_repetition_gold()


@pytest.fixture(scope="module")
def measured() -> dict[str, Score]:
    return scores(judge_repetition(CASES))


@pytest.mark.parametrize("task", ["same utterance", "same event"])
def test_no_task_falls_below_its_floor(measured: dict[str, Score], task: str) -> None:
    assert figure(measured[task]) >= read_floors().f1[task], f"python -m tests.quality --errors '{task}'"


@pytest.mark.parametrize("task", ["same utterance", "same event"])
def test_nothing_is_taken_for_one_that_is_two(measured: dict[str, Score], task: str) -> None:
    assert measured[task].precision >= 0.98


def test_there_are_as_many_cases_without_a_pair_as_with_one() -> None:
    for task in ("same utterance", "same event"):
        pairs = [bool(case.same) for case in CASES if case.task == task]
        assert len(pairs) >= 25
        assert 0.4 <= sum(pairs) / len(pairs) <= 0.6


def test_no_trap_stands_twice() -> None:
    assert len({case.trap for case in CASES}) == len(CASES)
