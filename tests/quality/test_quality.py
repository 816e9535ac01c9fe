"""The quality of reading may not fall below its floors, and the gold is what it says."""

import pytest

from tests.quality.cases import Case, digest, read_case, read_gold
from tests.quality.floors import Floors, below, figure, moved, read_floors
from tests.quality.judging import judge, judge_all
from tests.quality.outcomes import Outcome, Score, scores

GOLD = read_gold()


@pytest.fixture(scope="module")
def measured() -> dict[str, Score]:
    return scores(judge_all(GOLD))


# Measured where the tests of the loader are: tests/seeds/loader/test_gold.py, test_repetition.py.
IN_A_STORE = {"identity", "same utterance", "same event"}


@pytest.mark.parametrize("task", sorted(read_floors().f1.keys() - IN_A_STORE))
def test_no_task_falls_below_its_floor(measured: dict[str, Score], task: str) -> None:
    assert figure(measured[task]) >= read_floors().f1[task], f"python -m tests.quality --errors '{task}'"


def test_every_task_has_a_floor(measured: dict[str, Score]) -> None:
    assert set(measured) | IN_A_STORE == set(read_floors().f1)


def test_the_floors_were_measured_on_this_gold() -> None:
    assert read_floors().digest == digest(), "python -m tests.quality --raise"


def test_there_are_several_hundred_cases_and_negatives_among_them() -> None:
    assert len(GOLD) >= 350
    assert sum(not any(case.expected.values()) for case in GOLD) >= 70


def test_no_case_stands_twice() -> None:
    cases = [(case.text, case.published, tuple(sorted(case.expected))) for case in GOLD]
    assert [case for case in set(cases) if cases.count(case) > 1] == []


def test_every_expected_word_stands_in_its_text() -> None:
    assert [(case.place, piece) for case in GOLD for piece in _printed(case) if piece not in case.text] == []


def _printed(case: Case) -> list[str]:
    quotes = case.quotes if "quotes" in case.expected else []
    labels = [quote.label for quote in quotes if quote.label]
    return [piece for quote in quotes for piece in quote.pieces] + labels + [
        text for text, _ in case.expected.get("dates", [])
    ]  # fmt: skip


BODY = "“The dam is unsafe,” Anna Lake said. Ivan Hill said the road was wet."


def _verdicts(quotes: list[list[object]], task: str, body: str = BODY) -> list[str]:
    case = read_case({"trap": "", "text": body, "quotes": quotes})
    return [outcome.verdict for outcome in judge(case, case.read()) if outcome.task == task]


def test_a_quote_with_its_speaker_is_right() -> None:
    expected: list[list[object]] = [["direct", "The dam is unsafe", "Anna Lake"]]
    assert _verdicts(expected, "direct, right speaker") == ["right"]


def test_a_quote_of_somebody_else_is_missed_and_false() -> None:
    expected: list[list[object]] = [["direct", "The dam is unsafe", "Ivan Hill"]]
    assert _verdicts(expected, "direct, right speaker") == ["missed", "false"]


def test_a_name_where_nobody_can_be_named_is_wrong() -> None:
    expected: list[list[object]] = [["direct", "The dam is unsafe", None, "a spokesman"]]
    assert _verdicts(expected, "direct, right speaker") == ["missed", "false"]


def test_what_nobody_expects_is_false() -> None:
    assert _verdicts([], "indirect found") == ["false"]


def test_what_is_cut_otherwise_has_other_words() -> None:
    expected: list[list[object]] = [["indirect", "the road was wet", "Ivan Hill"]]
    assert _verdicts(expected, "quote words") == ["right"]
    assert _verdicts([["indirect", "road was wet", "Ivan Hill"]], "quote words") == ["missed", "false"]


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValueError, match="peoples"):
        read_case({"trap": "", "text": BODY, "peoples": []})


def test_figures_are_counted_per_task() -> None:
    outcomes = [Outcome("a", "right", "", ""), Outcome("a", "false", "", ""), Outcome("b", "missed", "", "")]
    found = scores(outcomes)
    assert (found["a"].precision, found["a"].recall, round(found["a"].f1, 2)) == (0.5, 1.0, 0.67)
    assert found["b"].f1 == 0


GOOD, FAIR = Score(9, 1, 0), Score(7, 3, 0)


def test_a_task_that_falls_or_is_gone_is_below() -> None:
    floors = Floors(digest(), {"a": figure(GOOD), "b": 0.1})
    assert below(floors, {"a": FAIR}) == ["a", "b"]


def test_floors_rise_by_themselves_and_never_fall() -> None:
    floors = Floors(digest(), {"a": figure(FAIR), "b": figure(GOOD)})
    assert moved(floors, {"a": GOOD, "b": FAIR}).f1 == {"a": figure(GOOD), "b": figure(GOOD)}


def test_floors_fall_only_when_told() -> None:
    floors = Floors(digest(), {"a": figure(GOOD)})
    assert moved(floors, {"a": FAIR}, lower=True).f1 == {"a": figure(FAIR)}


def test_another_gold_is_taken_over_only_when_told() -> None:
    floors = Floors("another", {"a": figure(FAIR)})
    assert moved(floors, {"a": GOOD}) == floors
    assert moved(floors, {"a": GOOD}, new_gold=True) == Floors(digest(), {"a": figure(GOOD)})
