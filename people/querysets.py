"""Which people and organizations are asked for, and in which shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db import models

from newsapi.api.models import Status

if TYPE_CHECKING:
    from people.models import Organization, Person  # noqa: F401  (named in quotes below)


class PersonQuerySet(models.QuerySet["Person"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)


class OrganizationQuerySet(models.QuerySet["Organization"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)
