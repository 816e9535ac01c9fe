"""What the query sets of all resources share."""

from typing import Any

from django.db.models import Model, QuerySet


def related_rows(model: type[Model], relation: str) -> QuerySet[Any]:
    """All rows of the model at the end of a relation."""
    related: Any = model._meta.get_field(relation).related_model
    return related._default_manager.all()  # type: ignore[no-any-return]
