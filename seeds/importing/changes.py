"""What another reading of stored bodies changed: how many statements are new, gone, or different."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from articles.models import AffiliationReport, EventReport, Mention, Quote

STATEMENTS: dict[str, Any] = {
    "quotes": Quote,
    "mentions": Mention,
    "event reports": EventReport,
    "roles": AffiliationReport,
}
State = dict[str, dict[int, Any]]


@dataclass(slots=True)
class Changed:
    """The closing account: of each kind how many statements are new, gone, or different."""

    articles: Counter[str] = field(default_factory=Counter)
    new: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)
    different: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    stopped: str | None = None
    signal: int | None = None

    def add(self, before: State, after: State) -> str:
        """Count what differs between two states of an article; say it in a few words, or nothing."""
        told = []
        for kind in STATEMENTS:
            old, new = before[kind], after[kind]
            counts = (
                len(new.keys() - old.keys()),
                len(old.keys() - new.keys()),
                sum(old[pk] != new[pk] for pk in old.keys() & new.keys()),
            )
            for counter, count in zip((self.new, self.gone, self.different), counts, strict=True):
                counter[kind] += count
            if any(counts):
                told.append("{} +{} −{} ~{}".format(kind, *counts))
        self.articles["changed" if told else "unchanged"] += 1
        return ", ".join(told)

    @property
    def status(self) -> int:
        """The exit status: 0 only if every text could be read."""
        if self.signal is not None:
            return 128 + self.signal
        return 1 if self.refused or self.stopped else 0


def state_of(article: int) -> State:
    """The statements of an article: what they say, by id."""
    return {
        kind: {row.pop("id"): row for row in model.objects.filter(article=article).values(*_said(model))}
        for kind, model in STATEMENTS.items()
    }


def _said(model: Any) -> list[str]:
    """The columns that say something, and not when or how surely it was read."""
    aside = {"created_at", "updated_at", "confidence", "rule", "origin", "published_sort", "said_on_sort"}
    return [column.attname for column in model._meta.concrete_fields if column.attname not in aside]
