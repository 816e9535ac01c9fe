"""Columns of other names that are derived from the name: how it is spelled, and what it is compared with."""

from collections.abc import Callable
from typing import Any

from django.db import models

from people.spelling import (
    MAX,
    organization_neighbourhood,
    organization_spelling,
    person_neighbourhood,
    person_spelling,
)


class _DerivedField(models.CharField):  # type: ignore[type-arg]
    """Written whenever the row is saved or bulk-created, by the rules for people or for organizations.

    `bulk_update` and `QuerySet.update` do not run `pre_save`: name this column there as well.
    """

    of_person: Callable[[str], str | None]
    of_organization: Callable[[str], str | None]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "max_length": MAX, "null": True, "editable": False})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return (
            name,
            path,
            args,
            {n: v for n, v in kwargs.items() if n not in ("max_length", "null", "editable")},
        )

    def pre_save(self, model_instance: models.Model, add: bool) -> str | None:
        of_person = getattr(model_instance, "person_id", None) is not None
        derive = type(self).of_person if of_person else type(self).of_organization
        value = derive(getattr(model_instance, "name", "")) or None
        setattr(model_instance, self.attname, value)
        return value


class SpellingField(_DerivedField):
    """The one form of all spellings of a name."""

    of_person = staticmethod(person_spelling)
    of_organization = staticmethod(organization_spelling)


class NeighbourhoodField(_DerivedField):
    """The names that are alike enough to be worth comparing."""

    of_person = staticmethod(person_neighbourhood)
    of_organization = staticmethod(organization_neighbourhood)
