"""Who may keep an answer, for how long, and on which headers of the request it depends."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_vary_headers

# Negotiation, compression and tokens; the rest of a request is its address.
_VARY = ("Accept", "Accept-Encoding", "Authorization")


def set_policy(request: HttpRequest, response: HttpResponseBase) -> None:
    """Say it of every answer; what an error says may be wrong a second later."""
    patch_vary_headers(response, _VARY)
    response.headers["Cache-Control"] = _cache_control(request, response.status_code)


def _cache_control(request: HttpRequest, status: int) -> str:
    if request.method not in ("GET", "HEAD") or status >= 400:
        return "no-store"
    if not settings.PUBLIC_READ or "Authorization" in request.headers:
        return "private, no-cache"
    return f"public, max-age={settings.CACHE_SECONDS}, must-revalidate"
