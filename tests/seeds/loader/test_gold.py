"""Identity across documents, measured on the gold: never below its floor, hardly ever two in one."""

import pytest

from tests.quality.floors import figure, read_floors
from tests.quality.identity import TASK, judge_identity, read_identity_gold
from tests.quality.outcomes import Score, scores

GOLD = read_identity_gold()
PRECISE = 0.98

pytestmark = pytest.mark.django_db


def measured(*, backwards: bool = False) -> Score:
    return scores(judge_identity(GOLD, backwards=backwards))[TASK]


def test_linking_does_not_fall_below_its_floor() -> None:
    score = measured()
    assert figure(score) >= read_floors().f1[TASK], "python -m tests.quality --errors identity"
    assert score.precision >= PRECISE


def test_in_the_other_order_hardly_anything_is_linked_wrongly_either() -> None:
    assert measured(backwards=True).precision >= PRECISE


def test_the_gold_has_many_groups_and_each_case_once() -> None:
    assert sum(len(case.groups) for case in GOLD) >= 60
    assert len({case.documents for case in GOLD}) == len(GOLD)


def test_every_place_names_a_document_of_its_case() -> None:
    places = [(case, *place) for case in GOLD for group in case.groups for place in group]
    wrong = [
        (case.place, n, name)
        for case, n, name in places
        if n >= len(case.documents) or name.removeprefix("said: ") not in case.documents[n][1]
    ]
    assert wrong == []
