"""Reads mutated documents and says what went wrong: `python -m tests.robustness [COUNT] [--first N]`.

Each mutant is made from its number alone, so that `1 --first N` reads one again; `--write DIR` keeps those
with faults.
"""

import argparse
import os
import sys
import time
from collections import Counter
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsapi.settings")
django.setup()

from tests.robustness.growth import growth_of  # noqa: E402
from tests.robustness.mutants import Mutant, mutant  # noqa: E402
from tests.robustness.reading import read_mutant  # noqa: E402
from tests.robustness.times import is_slow, per_kilobyte  # noqa: E402

_EVERY = 5000  # mutants a line tells how far it is
_GROWTH_EVERY = 100  # mutants one more text is read at two lengths


def main() -> int:
    options = _options()
    totals: Counter[str] = Counter()
    worst: tuple[float, int, str] = (0.0, -1, "")
    began = time.monotonic()
    for number in range(options.first, options.first + options.count):
        made = mutant(number)
        outcome = read_mutant(made)
        totals.update(read=outcome.read, refused=outcome.refused, bytes=made.size)
        totals["milliseconds"] += round(outcome.seconds * 1000)
        pace = per_kilobyte(made, outcome.seconds)
        if pace > worst[0]:
            worst = (pace, number, made.how)
        faults = [*outcome.faults, *(is_slow(made, outcome.seconds))]
        if number % _GROWTH_EVERY == 0:
            totals["growth"] += 1
            faults += growth_of(number)
        if faults:
            totals["faults"] += 1
            _tell(number, made, faults, options.write)
        if (number - options.first + 1) % _EVERY == 0:
            print(f"{number - options.first + 1:,} after {time.monotonic() - began:,.0f} s", flush=True)
    seconds, megabytes = totals["milliseconds"] / 1000, totals["bytes"] / 1e6
    print(
        f"{options.count:,} mutants from number {options.first:,}: {totals['read']:,} documents read, "
        f"{totals['refused']:,} refused; {megabytes:,.0f} MB in {seconds:,.0f} s of the processor, "
        f"{seconds / max(megabytes, 0.001):.2f} ms a kB; {totals['growth']:,} texts at two lengths; "
        f"{totals['faults']:,} with faults"
    )
    print(f"slowest: {worst[0]:.1f} ms a kB, number {worst[1]} ({worst[2]})")
    return 1 if totals["faults"] else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.robustness", description=__doc__.splitlines()[0])
    parser.add_argument("count", metavar="COUNT", type=int, nargs="?", default=1000)
    parser.add_argument("--first", metavar="N", type=int, default=0, help="the number of the first mutant")
    parser.add_argument("--write", metavar="DIR", type=Path, help="keep mutants with faults there")
    return parser.parse_args()


def _tell(number: int, made: Mutant, faults: list[str], folder: Path | None) -> None:
    for fault in faults[:5]:
        print(f"{number} ({made.how}; {made.size:,} bytes): {fault[:300]}", flush=True)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}{made.suffix}").write_bytes(made.data)


if __name__ == "__main__":
    sys.exit(main())
