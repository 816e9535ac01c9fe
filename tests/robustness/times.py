"""How long reading may take: processor time for each kilobyte, measured again where it seems too long."""

from tests.robustness.mutants import Mutant
from tests.robustness.reading import read_mutant

# An article is read at about 2 ms a kB; this is for the worst text on the slowest machine.
MOST = 30.0  # milliseconds a kilobyte
SMALLEST = 4000  # bytes: what is less counts as so much, for opening a page costs the same for any
_TRIES = 3


def per_kilobyte(mutant: Mutant, seconds: float) -> float:
    """Milliseconds of the processor for each kilobyte."""
    return seconds * 1000 / (max(mutant.size, SMALLEST) / 1000)


def is_slow(mutant: Mutant, seconds: float, *, most: float = MOST) -> list[str]:
    """A line that says so, if it took too long then and each time again."""
    for _ in range(_TRIES):
        if per_kilobyte(mutant, seconds) <= most:
            return []
        seconds = min(seconds, read_mutant(mutant).seconds)
    return [f"{per_kilobyte(mutant, seconds):.0f} ms a kB, at most {most:.0f}"]
