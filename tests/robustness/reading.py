"""Reading a mutant as the import does, and what is wrong with how it was read."""

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import orjson

from seeds import records
from seeds.extraction.findings import Findings
from seeds.importing.run import findings_of
from seeds.loader.limits import check
from seeds.readers import Item, Refused, printable, read_binary
from tests.robustness.mutants import Mutant
from tests.seeds.spans import broken_spans

LIMIT = 5_000_000  # bytes a document, as imports have it


@dataclass(slots=True)
class Outcome:
    """What became of a mutant. `seconds` are of the processor, `faults` what should not have been."""

    read: int = 0
    refused: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)


def read_mutant(mutant: Mutant) -> Outcome:
    """Every document of it read or refused, and what was read looked through."""
    outcome = Outcome()
    began = time.thread_time()
    try:
        found = list(_findings(mutant, outcome))
    except Exception as error:  # noqa: BLE001 - to find any is what this is for
        outcome.faults.append(f"{type(error).__name__}: {error}")
        found = []
    outcome.seconds = time.thread_time() - began
    for one in found:
        outcome.faults += faults_of(one)
    return outcome


def _findings(mutant: Mutant, outcome: Outcome) -> Iterator[Findings]:
    items = read_binary(io.BytesIO(mutant.data), source="file", limit=LIMIT, suffix=mutant.suffix)
    for item in items:
        try:
            found = findings_of(item)
            check(found)
        except Refused as refused:
            outcome.refused += 1
            outcome.faults += _faults_of_refusal(item, refused)
        else:
            outcome.read += 1
            yield found
    if not outcome.read + outcome.refused:
        outcome.faults.append("neither read nor refused")


def _faults_of_refusal(item: Item, refused: Refused) -> Iterator[str]:
    place = item.within(refused.where)
    if not refused.reason.strip() or not place.startswith("file"):
        yield f"a refusal without place or reason: {place!r} {refused.reason!r}"
    if printable(place) != place:
        yield f"a place that can't be printed: {place!r}"


def faults_of(found: Findings) -> list[str]:
    """Spans that aren't their text, and records that are not read back as they were written."""
    faults = broken_spans(found)
    try:
        line = orjson.dumps(records.to_record(found))
        again = records.parse(orjson.loads(line))
    except Exception as error:  # noqa: BLE001 - likewise
        return [*faults, f"what was read can't be written and read again: {type(error).__name__}: {error}"]
    return faults if again == found else [*faults, "what was written is read otherwise"]
