"""The names by which imports find a person or an organization again."""

from newsapi.api.models import Origin
from newsapi.api.text import fold
from people.models import Alias, AliasKind, Organization, Person


def owned(owner: Person | Organization) -> dict[str, Person | Organization]:
    """The foreign key by which rows about a person or an organization refer to it."""
    return {"person" if isinstance(owner, Person) else "organization": owner}


def ensure_alias(owner: Person | Organization) -> None:
    """Give a renamed or new record its own name as a full alias: only full names link across articles."""
    if not owner.aliases.filter(key=fold(owner.name)).exists():
        Alias.objects.create(**owned(owner), name=owner.name, kind=AliasKind.FULL, origin=Origin.EDITOR)
