"""What became of each expectation, and the figures of a task: precision, recall, F1."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["right", "missed", "false"]


@dataclass(frozen=True, slots=True)
class Outcome:
    task: str
    verdict: Verdict
    place: str
    what: str


@dataclass(frozen=True, slots=True)
class Score:
    right: int
    missed: int
    false: int

    @property
    def precision(self) -> float:
        return _share(self.right, self.right + self.false)

    @property
    def recall(self) -> float:
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        return _share(2 * self.right, 2 * self.right + self.missed + self.false)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def scores(outcomes: Iterable[Outcome]) -> dict[str, Score]:
    """The figures per task, in the order in which the tasks first come up."""
    counts: dict[str, Counter[str]] = {}
    for outcome in outcomes:
        counts.setdefault(outcome.task, Counter())[outcome.verdict] += 1
    return {task: Score(c["right"], c["missed"], c["false"]) for task, c in counts.items()}
