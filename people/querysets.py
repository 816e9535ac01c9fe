"""Which people and organizations are asked for, and in which shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Prefetch

from newsapi.api.models import Status

if TYPE_CHECKING:
    from people.models import Affiliation, Organization, Person  # noqa: F401  (named in quotes below)


class AffiliationQuerySet(models.QuerySet["Affiliation"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def for_people(self) -> Self:
        """Each with its organization, the latest reported first."""
        latest = models.F("last_reported_on").desc(nulls_last=True)
        return self.visible().select_related("organization").order_by(latest, "id")


class PersonQuerySet(models.QuerySet["Person"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def for_list(self) -> Self:
        """With other names, identifiers and affiliations: three queries more, whatever their number."""
        affiliations: Any = self.model._meta.get_field("affiliations").related_model
        rows = AffiliationQuerySet(affiliations).for_people()
        return self.prefetch_related(*_names(self.model), Prefetch("affiliations", rows))

    def for_detail(self) -> Self:
        return self.for_list()


class OrganizationQuerySet(models.QuerySet["Organization"]):
    def visible(self) -> Self:
        """Those that no editor has rejected."""
        return self.exclude(status=Status.REJECTED)

    def for_list(self) -> Self:
        """With other names and identifiers: two queries more, whatever their number."""
        return self.prefetch_related(*_names(self.model))

    def for_detail(self) -> Self:
        return self.for_list()


def _names(model: type[models.Model]) -> list[Prefetch[Any]]:
    """Names other than the main one, and identifiers, in the order in which they were learnt."""
    related: list[Any] = [model._meta.get_field(name).related_model for name in ("aliases", "identifiers")]
    aliases, identifiers = (rows._default_manager.order_by("id") for rows in related)
    main = models.F(f"{model._meta.model_name}__name_key")
    return [Prefetch("aliases", aliases.exclude(key=main)), Prefetch("identifiers", identifiers)]
