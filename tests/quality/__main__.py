"""The quality of reading on the gold beside this file, and its floors.

    python -m tests.quality                figures per task; floors rise to better figures by themselves
    python -m tests.quality --errors       with every case that fails (--errors people: of one task)
    python -m tests.quality --raise        also take over a gold that has changed, if no task falls by it
    python -m tests.quality --lower        set every floor to today's figure: say in the commit why

The exit status is 1 where a task lies below its floor or the gold is not the one of the floors.
"""

import argparse
import sys
from collections.abc import Iterable, Mapping

from tests.quality.cases import digest, read_gold
from tests.quality.floors import Floors, below, figure, moved, read_floors, write_floors
from tests.quality.judging import judge_all
from tests.quality.outcomes import Outcome, Score, scores
from tests.quality.store import identity_outcomes, repetition_outcomes, traps_across_documents


def main() -> int:
    asked = _arguments()
    outcomes = judge_all(read_gold()) + identity_outcomes() + repetition_outcomes()
    scored, floors = scores(outcomes), read_floors()
    _print_scores(scored, floors)
    if asked.errors is not None:
        _print_errors(outcomes, asked.errors)
    fallen = [] if asked.lower else below(floors, scored)
    after = floors if fallen else moved(floors, scored, new_gold=asked.take, lower=asked.lower)
    if after != floors:
        write_floors(after)
        print("\nThe floors are written anew.")
    return _verdict(fallen, after)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m tests.quality", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", nargs="?", const="", metavar="TASK", help="list the cases that fail")
    parser.add_argument("--raise", action="store_true", dest="take", help="take over a changed gold")
    parser.add_argument("--lower", action="store_true", help="set every floor to today's figure")
    return parser.parse_args()


def _print_scores(scored: Mapping[str, Score], floors: Floors) -> None:
    print(f"{'task':26}{'gold':>6}{'P':>8}{'R':>8}{'F1':>8}{'floor':>8}")
    for task, score in scored.items():
        shares = f"{score.precision:8.3f}{score.recall:8.3f}{figure(score):8.3f}"
        print(f"{task:26}{score.right + score.missed:6}{shares}{floors.f1.get(task, 0):8.3f}")


def _print_errors(outcomes: Iterable[Outcome], task: str) -> None:
    traps = {case.place: case.trap for case in read_gold()} | traps_across_documents()
    for outcome in outcomes:
        if outcome.verdict != "right" and task in ("", outcome.task):
            what = f"{outcome.task}: {outcome.what} [{traps[outcome.place]}]"
            print(f"{outcome.place:18}{outcome.verdict:8}{what}")


def _verdict(fallen: list[str], floors: Floors) -> int:
    for task in fallen:
        print(f"BELOW ITS FLOOR: {task}")
    changed = floors.digest != digest()
    if changed:
        print("The gold is not the one that the floors were measured on: --raise takes it over, or --lower.")
    return int(bool(fallen) or changed)


if __name__ == "__main__":
    sys.exit(main())
