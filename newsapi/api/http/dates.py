"""Last-Modified, as late as the last change of an answer and never too early to be believed.

A date knows whole seconds only, and an answer also changes with a new release. So an answer is dated by the
second of the last change of the data, or by the start of the server where that was later. While its tag stays
the same it keeps its date, in the cache. A date is believed in a request where it is the answer's own, or no
earlier than the last change of anything; nothing is dated while that second may still see another change.
"""

import datetime as dt
import hashlib
import os
import time
from dataclasses import dataclass
from typing import Self

from django.core.cache import cache
from django.http import HttpRequest

from newsapi.api.models import DataVersion

# When this server started: gunicorn.conf.py says it once for all workers. The second after, since the one
# that is running may have seen another server's answers.
STARTED = int(os.environ.get("NEWSAPI_STARTED") or time.time()) + 1
_REMEMBERED_FOR = 90 * 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Version:
    """The state of the data that a request finds: its number, and since when anything can be as it is."""

    number: int
    moment: int

    @classmethod
    def current(cls) -> Self:
        number, changed_at = DataVersion.state()
        return cls(number, max(STARTED, _seconds(changed_at)))

    @classmethod
    def of_software(cls) -> Self:
        """For what no data are read for: it changes with the release alone."""
        return cls(-1, STARTED)

    @property
    def settled(self) -> bool:
        return self.moment <= time.time()

    @property
    def lasts(self) -> bool:
        """Whether nothing was changed since."""
        return self.number < 0 or Version.current() == self


@dataclass(frozen=True, slots=True)
class Modified:
    """Since when an answer is as it is, if that can be told, and since when everything is."""

    since: int | None
    moment: int | None = None

    def unchanged_since(self, date: int) -> bool:
        """Whether who was given the answer at that date has it still."""
        if self.since is None or self.moment is None:
            return False
        return date == self.since or date >= self.moment


UNDATED = Modified(None)


def modified(request: HttpRequest, tag: str, before: Version) -> Modified:
    """The date of an answer, which was begun when the data were at that version."""
    address = f"{request.build_absolute_uri()} {request.headers.get('Accept', '')}"
    key = f"since:{hashlib.blake2b(address.encode(), digest_size=16).hexdigest()}"
    known: tuple[str, int | None, int] | None = cache.get(key)
    if known is not None and known[0] == tag and known[1] is not None:
        return Modified(known[1], before.moment)
    if not before.settled or not before.lasts:
        return UNDATED
    # Another answer although nothing is known to have changed: something was written past the version.
    strange = known is not None and known[2] == before.moment
    since = None if strange else before.moment
    cache.set(key, (tag, since, before.moment), _REMEMBERED_FOR)
    return Modified(since, before.moment)


def _seconds(moment: dt.datetime | None) -> int:
    return 0 if moment is None else int(moment.timestamp())
