"""Which people and organizations there are to be seen, and which rows belong to each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db import models

from newsapi.api.models import Status
from newsapi.api.querysets import related_rows

if TYPE_CHECKING:
    from people.models import Organization, Person  # noqa: F401  (named in quotes below)


class PersonQuerySet(models.QuerySet["Person"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def rows_of(self, relation: str) -> models.QuerySet[Any]:
        """Other names and identifiers as they were learnt; roles, the latest reported first."""
        if relation == "affiliations":
            latest = models.F("last_reported_on").desc(nulls_last=True)
            return related_rows(self.model, relation).exclude(status=Status.REJECTED).order_by(latest, "id")
        return _names(self.model, relation)


class OrganizationQuerySet(models.QuerySet["Organization"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def rows_of(self, relation: str) -> models.QuerySet[Any]:
        """Other names and identifiers as they were learnt."""
        return _names(self.model, relation)


def _names(model: type[models.Model], relation: str) -> models.QuerySet[Any]:
    rows = related_rows(model, relation).order_by("id")
    main = models.F(f"{model._meta.model_name}__name_key")
    return rows.exclude(key=main) if relation == "aliases" else rows
