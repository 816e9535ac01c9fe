"""What the steps of loading one document share."""

from dataclasses import dataclass, field
from typing import Any

from articles.models import Article, Event
from articles.references import Referred
from seeds.extraction.findings import Findings
from seeds.loader.entities import Entities
from seeds.loader.rows import Changes
from seeds.readers.document import Refused


@dataclass(slots=True)
class Work:
    """One document on its way into the tables; every step reads what those before it stored."""

    findings: Findings
    article: Article
    is_new: bool
    old_body: str
    origin: str
    entities: Entities
    changes: Changes
    restore: bool
    kept: frozenset[str]  # fields of the article that stay as they are
    before: Referred  # whom and what the article spoke of until now
    events: dict[str, Event | None] = field(
        default_factory=dict
    )  # by key or name; None: an editor deleted it

    def statement(self, found: Any) -> dict[str, Any]:
        """What every statement carries of the rule that found it."""
        return {"origin": self.origin, "rule": found.rule, "confidence": found.confidence}

    def event(self, reference: str | None, pointer: str) -> Event | None:
        """The event that a quote names."""
        if reference is None:
            return None
        if reference not in self.events:
            raise Refused(f"no event is called {reference!r}", where=pointer)
        return self.events[reference]
