"""The figures that may not fall: one floor per task, and the gold that they were measured on."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.quality.cases import digest
from tests.quality.outcomes import Score

FLOORS = Path(__file__).with_name("floors.json")


@dataclass(frozen=True, slots=True)
class Floors:
    digest: str
    f1: dict[str, float]


def read_floors(path: Path = FLOORS) -> Floors:
    stored = json.loads(path.read_text("utf-8"))
    return Floors(stored["gold"], stored["f1"])


def write_floors(floors: Floors, path: Path = FLOORS) -> None:
    path.write_text(json.dumps({"gold": floors.digest, "f1": floors.f1}, indent=2) + "\n", "utf-8")


def below(floors: Floors, scored: Mapping[str, Score]) -> list[str]:
    """The tasks that fell, those that nobody measures any more among them."""
    return [task for task, floor in floors.f1.items() if task not in scored or figure(scored[task]) < floor]


def moved(
    floors: Floors, scored: Mapping[str, Score], *, new_gold: bool = False, lower: bool = False
) -> Floors:
    """The floors at the figures reached: never lower unless `lower`, for other gold only if `new_gold`."""
    now = digest()
    if floors.digest != now and not (new_gold or lower):
        return floors
    reached = {task: figure(score) for task, score in scored.items()}
    if lower:
        return Floors(now, reached)
    kept = {task: max(value, floors.f1.get(task, 0.0)) for task, value in reached.items()}
    return Floors(now, {**floors.f1, **kept})


def figure(score: Score) -> float:
    """F1 to the third place, never rounded up."""
    return math.floor(score.f1 * 1000) / 1000
