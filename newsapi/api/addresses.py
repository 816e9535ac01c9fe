"""Slugs as addresses: which are free, and what happens to the old one when an editor changes it."""

from collections.abc import Iterator
from itertools import count
from typing import Any

from django.db import models

from newsapi.api.models import Redirect, Resource, Tombstone
from newsapi.api.text import slugify


def free_slug(model: type[models.Model], resource: Resource, text: str) -> str:
    """The slug of `text`, with `-2`, `-3` … where it is taken or was ever given to another record."""
    base = slugify(text, fallback=model._meta.model_name or "record")
    return next(slug for slug in _candidates(base) if not _taken(model, resource, slug))


def holder(resource: Resource, slug: str, *, record: Any) -> str | None:
    """Why a slug can't be given to the record: another one had it, or None if it may have it."""
    if Tombstone.objects.filter(resource=resource, slug=slug).exists():
        return "A deleted record had this slug; it is never given again."
    if Redirect.objects.filter(resource=resource, key=slug).exclude(target=record or 0).exists():
        return "This slug leads to another record, which had it before."
    return None


def move_address(resource: Resource, old: str, new: str, *, record: Any) -> None:
    """Let the old slug of a record lead to its new one."""
    Redirect.objects.filter(resource=resource, key=new, target=record).delete()
    Redirect.objects.update_or_create(resource=resource, key=old, defaults={"target": record})


def _candidates(base: str) -> Iterator[str]:
    yield base
    yield from (f"{base}-{n}" for n in count(2))


def _taken(model: type[models.Model], resource: Resource, slug: str) -> bool:
    return (
        model._default_manager.filter(slug=slug).exists()
        or Redirect.objects.filter(resource=resource, key=slug).exists()
        or Tombstone.objects.filter(resource=resource, slug=slug).exists()
    )
