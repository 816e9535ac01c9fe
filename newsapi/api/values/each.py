"""Values of which every one counts for itself, where `several` stand for any of them."""

from typing import Any

from django.core.exceptions import ValidationError

from newsapi.api.lookups import find
from newsapi.api.values.mistakes import missing
from newsapi.api.values.several import Parties, References, Values

# Each is a condition of its own.
MAX_EACH = 10


class EachReference(References):
    """Records, each cleaned to what names it alone."""

    together = "all of them"
    most = MAX_EACH

    def clean(self, value: str) -> list[set[int]]:  # type: ignore[override]
        found = find(self.resource, Values.clean(self, value))
        if found.missing:
            raise ValidationError([missing(key, [self.resource]) for key in found.missing])
        return [{pk} for pk in sorted(set(found.ids.values()))]


class EachParty(Parties):
    """People or organizations, each cleaned to what names it alone."""

    together = "all of them"
    most = MAX_EACH

    def clean(self, value: str) -> list[dict[str, set[int]]]:  # type: ignore[override]
        keys: list[Any] = Values.clean(self, value)
        ids = self.found(keys)
        return [
            {column: {known[key]} if key in known else set() for column, known in ids.items()} for key in keys
        ]
