"""Merging again when an import or another editor was at the same records at the same moment."""

from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, OperationalError

from articles.merging.checks import MergeRefused
from newsapi.api import patience

Result = TypeVar("Result")


class Busy(MergeRefused):
    """Somebody else keeps writing the same records."""


def patiently(work: Callable[[], Result]) -> Result:
    """The result of the work, which is a transaction; inside of another one it can't be tried again."""
    try:
        return patience.patiently(work)
    except (IntegrityError, OperationalError) as error:
        raise Busy("Somebody else is writing the same records just now; try again.") from error
