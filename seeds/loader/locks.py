"""Letting imports that run at once agree on what is new."""

import hashlib
from collections.abc import Iterable

from django.db import connection


def hold(kind: str, names: Iterable[str]) -> bool:
    """Wait until no other transaction makes records of these names; others wait until this one ends.

    Says whether there may be something new to see since. SQLite has one writer at a time: no need to wait.
    """
    if connection.vendor != "postgresql":
        return False
    numbers = sorted({_number(f"{kind}:{name}") for name in names})
    if not numbers:
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(n) FROM unnest(%s::bigint[]) AS n", [numbers])
    return True


def _number(name: str) -> int:
    digest = hashlib.blake2b(name.encode(errors="replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
