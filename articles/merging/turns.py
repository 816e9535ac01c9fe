"""Taking turns: while records are merged no import runs, and while one stores a document no merge begins."""

from django.db import connection

# Any number will do that no other advisory lock has: the names that imports hold are digests of 64 bits.
_MERGING = 5_477_001


def alone() -> None:
    """Wait until no import stores a document and nobody merges; others wait until this transaction ends."""
    _hold("pg_advisory_xact_lock")


def beside_others() -> None:
    """Wait until nobody merges; whoever wants to waits until this transaction ends."""
    _hold("pg_advisory_xact_lock_shared")


def _hold(function: str) -> None:
    """SQLite has one writer at a time: no need to wait."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(%s)", [_MERGING])
