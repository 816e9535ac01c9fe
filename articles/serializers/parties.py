"""The people and organizations at the other end of an article's statements, as JSON."""

from typing import Any

from newsapi.api.serializers import LinkedReference, LinkedReferences, PartyReference


class LinkedParties(LinkedReferences):
    """The person or organization of each row, in few words."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(PartyReference(), follow="party", **kwargs)


class LinkedParty(LinkedReference):
    """The person or organization of the first row, or null."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(PartyReference(), follow="party", **kwargs)
