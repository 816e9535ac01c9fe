"""Cursors: where a page ends, in an opaque and checked form."""

import base64
import binascii
import datetime as dt
import hashlib
from dataclasses import dataclass, replace
from typing import Any, Self

import orjson

from newsapi.api.lookups import MAX_ID

_VERSION = 1


class BadCursor(ValueError):
    """The text is no cursor of this list."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A position between two rows of one ordered, filtered list, and the direction to read in."""

    ordering: str
    digest: str
    forward: bool
    key: Any
    pk: int

    def encode(self) -> str:
        parts = [_VERSION, self.ordering, self.digest, self.forward, self.key, self.pk]
        return base64.urlsafe_b64encode(orjson.dumps(parts)).rstrip(b"=").decode()

    @classmethod
    def decode(cls, text: str) -> Self:
        """Read a cursor, its key still as JSON has it; raise BadCursor for anything else."""
        try:
            parts = orjson.loads(
                base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            )
            version, ordering, digest, forward, key, pk = parts
        except (binascii.Error, ValueError, TypeError) as error:
            raise BadCursor from error
        kinds = [type(part) for part in (version, ordering, digest, forward, pk)]
        if kinds != [int, str, str, bool, int] or version != _VERSION or not fits(pk):
            raise BadCursor
        return cls(ordering, digest, forward, key, pk)

    def with_key_of(self, kind: type) -> Self:
        """The same with a key of the kind; raise BadCursor where it is of another."""
        return replace(self, key=_key(self.key, kind))


def fits(number: int) -> bool:
    return -1 <= number <= MAX_ID


def _key(key: Any, kind: type) -> Any:
    try:
        if kind is dt.datetime:
            return dt.datetime.fromisoformat(key).astimezone(dt.UTC)
        if kind is dt.date:
            return dt.date.fromisoformat(key)
    except (TypeError, ValueError, OverflowError) as error:
        raise BadCursor from error
    good = fits(key) if isinstance(key, int) else isinstance(key, str) and "\0" not in key
    if not good or type(key) is not kind:
        raise BadCursor
    return key


def digest(resource: str, filters: dict[str, str]) -> str:
    """What tells one filtered list from another."""
    canonical = orjson.dumps([resource, sorted(filters.items())])
    return hashlib.blake2b(canonical, digest_size=6).hexdigest()
