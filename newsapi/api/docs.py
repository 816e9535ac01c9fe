"""Swagger UI and ReDoc, served from here alone: a policy tells the browser to load nothing from elsewhere."""

from typing import Any

from drf_spectacular.views import SpectacularAPIView, SpectacularRedocView, SpectacularSwaggerSplitView
from rest_framework.request import Request
from rest_framework.response import Response

_POLICY = (
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
    "worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


class OwnAssetsMixin:
    """Sends the policy along."""

    def finalize_response(self, request: Request, response: Response, *args: Any, **kwargs: Any) -> Response:
        response["Content-Security-Policy"] = _POLICY
        return super().finalize_response(request, response, *args, **kwargs)  # type: ignore[misc, no-any-return]


class SchemaView(SpectacularAPIView):
    """The OpenAPI document, as YAML or JSON."""


class SwaggerView(OwnAssetsMixin, SpectacularSwaggerSplitView):
    """Every endpoint, to try out."""


class RedocView(OwnAssetsMixin, SpectacularRedocView):
    """Every endpoint, to read."""
