"""What is wrong with a value, with the particulars that an error answer needs."""

import difflib
from collections.abc import Iterable, Sequence

from django.core.exceptions import ValidationError

from newsapi.api.lookups import is_deleted
from newsapi.api.models import Resource


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    return next(iter(difflib.get_close_matches(word.lower(), list(known), n=1)), None)


def wrong(detail: str, *, suggestion: str | None = None, allowed: Iterable[str] = ()) -> ValidationError:
    """A value that can't be honoured; the particulars travel along to the error answer."""
    return ValidationError(detail, params={"suggestion": suggestion, "allowed": list(allowed)})


def unknown(value: str, known: Sequence[str]) -> ValidationError:
    """A word that is none of those allowed."""
    return wrong(f"“{value}” is not one of the values.", suggestion=nearest(value, known), allowed=known)


def filled(piece: str) -> str:
    if not piece.strip():
        raise wrong("There is nothing between two commas, or before or after one.")
    return piece


def missing(key: str, resources: Sequence[Resource]) -> ValidationError:
    names = " or ".join(resources)
    if any(is_deleted(resource, key) for resource in resources):
        return wrong(f"“{key}” was deleted from {names}.")
    return wrong(f"There is no “{key}” among the {names}.")
