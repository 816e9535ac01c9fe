"""Reading parameters that each have one form field: the cleaned values, and what is wrong with the others."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError

from newsapi.api.errors import ParameterError
from newsapi.api.filters import parameter_errors
from newsapi.api.values import Value


def clean(
    given: Mapping[str, str], fields: Mapping[str, Value]
) -> tuple[dict[str, Any], list[ParameterError]]:
    """The cleaned values of those that were given."""
    cleaned: dict[str, Any] = {}
    errors: list[ParameterError] = []
    for name, field in fields.items():
        if name in given:
            try:
                cleaned[name] = field.clean(given[name])
            except ValidationError as error:
                errors += parameter_errors(name, error)
    return cleaned, errors
