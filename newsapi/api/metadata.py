"""What OPTIONS tells of an endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rest_framework.metadata import BaseMetadata
from rest_framework.request import Request

if TYPE_CHECKING:
    from rest_framework.views import APIView

    from newsapi.api.parameters import Parameter


class ParameterMetadata(BaseMetadata):
    """Name, sentence, methods and every parameter, as the OpenAPI document has them."""

    def determine_metadata(self, request: Request, view: APIView) -> dict[str, Any]:
        detail = getattr(view, "action_map", {}).get("get") == "retrieve"
        known: dict[str, Parameter] = getattr(view, "detail_parameters" if detail else "parameters", dict)()
        return {
            "name": view.get_view_name(),
            "description": view.get_view_description(),
            "methods": view.allowed_methods,
            "parameters": {name: parameter.described() for name, parameter in known.items()},
        }
