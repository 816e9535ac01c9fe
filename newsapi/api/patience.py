"""Trying again when somebody else was at the same records at the same moment."""

import time
from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, OperationalError, connection

Result = TypeVar("Result")

_TRIES = 5
_PAUSE = 0.05  # seconds before the second try; each further one waits longer


def patiently(work: Callable[[], Result]) -> Result:
    """The result of the work, which is a transaction; inside of another one it can't be tried again."""
    return work() if connection.in_atomic_block else again(work, IntegrityError, OperationalError)


def again(work: Callable[[], Result], *errors: type[Exception]) -> Result:
    """The result of the work, which is tried again after these errors; the last one is raised."""
    for n in range(1, _TRIES):
        try:
            return work()
        except errors:
            time.sleep(_PAUSE * n)
    return work()
