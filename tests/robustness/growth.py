"""How the time of reading grows with the text: twice as much must take about twice as long."""

import gc
import time
from collections.abc import Callable
from random import Random

from seeds.extraction import extract
from seeds.readers import Document
from tests.robustness.mutations import CHOICES, unit

LENGTH = 15_000
# Twice is linear, four times quadratic. Measured anew, and longer, before anything is called quadratic.
MOST = 2.8
_TRIES = 3
_LONGER = 2
_LEAST = 0.001  # seconds: what takes less tells nothing

Text = Callable[[int], str]


def repeated(piece: str) -> Text:
    """One piece again and again."""
    return lambda length: piece * (length // len(piece) + 1)


def varied(number: int) -> Text:
    """Pieces of one or two kinds, always other ones: names that all differ, and dates, and statements."""

    def text(length: int) -> str:
        random = Random(number)
        kinds = random.choices(CHOICES, k=random.choice((1, 1, 2)))
        parts: list[str] = []
        size = 0
        while size < length:
            parts.append("".join(kind(random) for kind in kinds))
            size += len(parts[-1])
        return "".join(parts)

    return text


def extracted(text: str) -> None:
    extract(Document(source="", format="text", text=text))


def growth_of(number: int) -> list[str]:
    """A line for a text of this number whose time grows faster than its length."""
    random = Random(number)
    piece = unit(random)
    made, what = (varied(number), "varied") if random.random() < 0.3 else (repeated(piece), repr(piece))
    factor = growth(made)
    return [f"twice the text takes {factor:.1f} times as long: {what}"] if factor > MOST else []


def growth(text: Text, read: Callable[[str], object] = extracted, *, length: int = LENGTH) -> float:
    """How many times as long twice the text takes; the least of a few measurements, each longer."""
    least = float("inf")
    for _ in range(_TRIES):
        once, twice = seconds(read, text(length)), seconds(read, text(2 * length))
        least = min(least, max(twice, _LEAST) / max(once, _LEAST))
        if least <= MOST:
            break
        length *= _LONGER
    return least


def seconds(read: Callable[[str], object], text: str) -> float:
    """Processor time of one reading, without what the collector of garbage adds to it by chance."""
    gc.collect()
    gc.disable()
    try:
        began = time.thread_time()
        read(text)
        return time.thread_time() - began
    finally:
        gc.enable()
