"""How the time of reading a text grows with its length, on texts made to be slow.

    python -m tests.benchmarks.extraction_at_size

Prints, for each repeated unit, the milliseconds at two lengths (the second four times the first) and their
ratio: about 4 is linear, 16 quadratic. Then the articles a second of the shipped documents, on one core.
"""

import time
from pathlib import Path

from seeds.extraction import extract
from seeds.readers.document import Document

LENGTHS = (25_000, 100_000)
ROUNDS = 3
UNITS = (
    "A ",
    "a",
    '"',
    "“a ",
    "“a” he said. ",
    "Abba Cdeff ",
    "A-",
    "King Anna ",
    "prime minister ",
    "the government of the ",
    "John Smith and Mary Smith met. Smith left. ",
    "Senator John Smith met. The senator left. ",
    "Ministry of ",
    "WHO IS ",
    "O'",
    "Acme Bank met. The bank left. ",
    "said that ",
    "Mr. ",
    "on Thursday ",
    "visited 3 May 2024, ",
    "1/2/",
    ", ",
    "(",
    "\n\n",
    "\n",
    "By ",
)


def seconds(text: str) -> float:
    """The least processor time of a few readings."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        extract(Document(source="benchmark", format="text", text=text))
        best = min(best, time.process_time() - began)
    return best


def main() -> None:
    print(f"{'unit':48s}" + "".join(f"{length:>10,}" for length in LENGTHS) + "     ratio")
    for unit in UNITS:
        short, long = (seconds(unit * (length // len(unit))) for length in LENGTHS)
        print(f"{unit!r:48s}{short * 1000:>10.1f}{long * 1000:>10.1f}{long / short:>10.1f}", flush=True)
    folder = Path(__file__).resolve().parents[2] / "seeds"
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*/*.txt"))]
    words = sum(len(text.split()) for text in texts)
    took = sum(seconds(text) for text in texts)
    rate, pace = len(texts) / took, words / took
    print(f"{len(texts)} shipped documents: {rate:.0f} a second, {pace:,.0f} words a second")


if __name__ == "__main__":
    main()
