"""The people and organizations at the other end of an article's statements, as JSON."""

from typing import Any

from newsapi.api.serializers import LinkedReference, LinkedReferences, PartyReference

# `party` is the one of two foreign keys that is set.
_PARTY: dict[str, Any] = {"child": PartyReference(), "follow": "party", "columns": ("person", "organization")}


class LinkedParties(LinkedReferences):
    """The person or organization of each row, in few words."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{**_PARTY, **kwargs})


class LinkedParty(LinkedReference):
    """The person or organization of the first row, or null."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{**_PARTY, **kwargs})
