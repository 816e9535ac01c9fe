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
    tries = 1 if connection.in_atomic_block else _TRIES
    for n in range(1, tries + 1):
        try:
            return work()
        except (IntegrityError, OperationalError):
            if n == tries:
                raise
        time.sleep(_PAUSE * n)
    raise AssertionError("the last try returns or raises")
