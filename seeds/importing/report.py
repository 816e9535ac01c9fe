"""What an import has done: counts, and of refusals as many as anybody reads."""

from collections import Counter
from dataclasses import dataclass, field

from seeds.extraction.findings import Findings

SHOWN = 20

OUTCOMES = ("created", "updated", "unchanged")
FOUND = ("people", "organizations", "quotes", "events")


@dataclass(slots=True)
class Report:
    """The closing account of an import; its size does not grow with the number of documents."""

    dry_run: bool = False
    outcomes: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    refusals: list[str] = field(default_factory=list)
    refused: int = 0
    read: int = 0
    missing: bool = False
    stopped: str | None = None
    signal: int | None = None

    def add(self, outcome: str | None, findings: Findings) -> None:
        """Count a document that was taken, and what was found in it."""
        self.read += 1
        if outcome is not None:
            self.outcomes[outcome] += 1
        for kind in FOUND:
            self.found[kind] += len(getattr(findings, kind))

    def refuse(self, refusal: str) -> None:
        self.read += 1
        self.refused += 1
        if len(self.refusals) < SHOWN:
            self.refusals.append(refusal)

    @property
    def status(self) -> int:
        """The exit status: 0 only if nothing was refused, 2 for a path that isn't there."""
        if self.signal is not None:
            return 128 + self.signal
        if self.missing:
            return 2
        return 1 if self.refused or self.stopped else 0
