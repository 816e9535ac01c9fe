"""Swagger UI and ReDoc, served from here alone: a policy tells the browser to load nothing from elsewhere."""

from typing import Any

from django.http import HttpResponse
from drf_spectacular.views import SpectacularAPIView, SpectacularRedocView, SpectacularSwaggerSplitView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from newsapi.api.views import StrictMixin

_POLICY = (
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
    "worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


class DocumentMixin(StrictMixin, APIView):
    """What is written for people: no parameters, and OPTIONS tells the methods alone."""

    reads_data = False

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        self.refuse_parameters(request)

    def options(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponse:  # type: ignore[override]
        return HttpResponse(status=204)


class OwnAssetsMixin(DocumentMixin):
    """Sends the policy along."""

    def finalize_response(self, request: Request, response: Response, *args: Any, **kwargs: Any) -> Any:
        response["Content-Security-Policy"] = _POLICY
        return super().finalize_response(request, response, *args, **kwargs)


class SchemaView(DocumentMixin, SpectacularAPIView):
    """The OpenAPI document, as YAML or JSON."""


class SwaggerView(OwnAssetsMixin, SpectacularSwaggerSplitView):
    """Every endpoint, to try out; `script` is how the page asks for its own script."""

    def refuse_parameters(self, request: Request) -> None:
        if set(request.query_params) != {"script"}:
            super().refuse_parameters(request)


class RedocView(OwnAssetsMixin, SpectacularRedocView):
    """Every endpoint, to read."""
