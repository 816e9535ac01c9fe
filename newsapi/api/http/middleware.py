"""What every answer below API_PATH goes through, from the outside in; the rest of the site is left alone."""

import re
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase, ResponseHeaders
from django.middleware.common import CommonMiddleware
from django.utils.http import http_date
from django_http_compression.middleware import HttpCompressionMiddleware, best_coding

from newsapi.api.errors import not_found, precondition_failed, too_long
from newsapi.api.http.dates import UNDATED, Modified, Version, modified
from newsapi.api.http.policy import set_policy
from newsapi.api.http.validators import body_tag, media_type_of, stream_tag, verdict
from newsapi.api.paths import in_api

# Shorter ones are not worth the work.
LEAST_COMPRESSED = 500
# An address without its cursor. gunicorn reads 8,190 characters at most, so `next` still fits.
MAX_ADDRESS = 7000
_READING = ("GET", "HEAD")
# What describes a body, and does not go with an answer that has none.
_OF_BODIES = ("Content-Type", "Content-Length", "Content-Disposition", "Content-Language")
_CURSOR = re.compile(r"(?:^|&)cursor=[^&]*")


class ApiMiddleware:
    """Calls `answer` for the API alone."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if in_api(request.path_info):
            return self.answer(request)
        return self.get_response(request)  # type: ignore[no-any-return]

    def answer(self, request: HttpRequest) -> HttpResponseBase:
        raise NotImplementedError


class LengthMiddleware(ApiMiddleware):
    """Every whole answer tells its length. HEAD has the headers of GET and no body: no stream is begun."""

    def answer(self, request: HttpRequest) -> HttpResponseBase:
        response: HttpResponseBase = self.get_response(request)
        if isinstance(response, HttpResponse) and response.status_code not in (204, 304):
            response.headers.setdefault("Content-Length", str(len(response.content)))
        if request.method != "HEAD":
            return response
        return _bare(response, response.status_code)


class CompressionMiddleware(HttpCompressionMiddleware):
    """zstd or gzip where the client takes it, without noise: no secret stands beside what was sent."""

    max_random_bytes = 0
    content_type_re = re.compile(
        r"(?:application/(?:[\w.-]+\+)?(?:json|xml|yaml|x-ndjson|javascript|vnd\.oai\.openapi)|text/)",
        re.IGNORECASE,
    )

    def maybe_compress(self, request: HttpRequest, response: HttpResponseBase) -> None:
        if in_api(request.path_info) and _is_compressible(response):
            super().maybe_compress(request, response)


class ValidatorMiddleware(ApiMiddleware):
    """ETag, Last-Modified, Cache-Control and Vary; 304 and 412 where the request asks for them."""

    def answer(self, request: HttpRequest) -> HttpResponseBase:
        response: HttpResponseBase = self.get_response(request)
        version: Version | None = getattr(request, "_data_version", None)
        if version is not None and response.status_code == 200:
            response = self.validated(request, response, version)
        set_policy(request, response)
        return response

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        """Before anything is read: what is written meanwhile belongs to the next answer."""
        reads_data = getattr(getattr(view, "cls", None), "reads_data", None)
        if reads_data is not None and request.method in _READING and in_api(request.path_info):
            version = Version.current() if reads_data else Version.of_software()
            request._data_version = version  # type: ignore[attr-defined]

    def validated(
        self, request: HttpRequest, response: HttpResponseBase, version: Version
    ) -> HttpResponseBase:
        tag, date = _validators(request, response, version)
        response.headers["ETag"] = tag
        if date.since is not None:
            response.headers["Last-Modified"] = http_date(date.since)
        found = verdict(request, tag, date)
        if found == "failed":
            return _instead_of(response, precondition_failed(request))
        return response if found == "send" else _not_modified(request, response)


class AddressMiddleware(ApiMiddleware):
    """Refuses addresses whose next page could not be asked for; answers with problems in DEBUG, too."""

    def answer(self, request: HttpRequest) -> HttpResponseBase:
        query = _CURSOR.sub("", request.META.get("QUERY_STRING", ""))
        if len(request.path) + len(query) > MAX_ADDRESS:
            return too_long(request, MAX_ADDRESS)
        response: HttpResponseBase = self.get_response(request)
        if settings.DEBUG and response.status_code == 404 and "html" in media_type_of(response):
            return not_found(request, None)
        return response


class SlashMiddleware(CommonMiddleware):
    """A missing slash is added with 308: method and query stay as they were."""

    class response_redirect_class(HttpResponsePermanentRedirect):  # noqa: N801 - Django's name
        status_code = 308


def _validators(request: HttpRequest, response: HttpResponseBase, version: Version) -> tuple[str, Modified]:
    media_type = media_type_of(response)
    if isinstance(response, HttpResponse):
        tag = body_tag(response.content, media_type)
        return tag, modified(request, tag, version)
    return stream_tag(request, media_type, version.number), UNDATED


def _not_modified(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """With the tag that the answer would have had: compressed, it is another representation."""
    tag = response.headers["ETag"]
    encoded = best_coding(request.headers.get("Accept-Encoding", "")) != "identity"
    if encoded and _is_compressible(response) and not tag.startswith("W/"):
        response.headers["ETag"] = f"W/{tag}"
    bare = _bare(response, HttpResponseNotModified.status_code)
    for name in _OF_BODIES:
        bare.headers.pop(name, None)
    return bare


def _bare(response: HttpResponseBase, status: int) -> HttpResponse:
    """The same headers without a body."""
    bare = HttpResponse(status=status)
    bare.headers = ResponseHeaders(dict(response.headers))  # Django would add a Content-Type to these
    return _instead_of(response, bare)


def _instead_of(response: HttpResponseBase, other: HttpResponse) -> HttpResponse:
    """The other one, which lets go of what the first holds when all is sent: a request ends but once."""
    other._resource_closers += response._resource_closers  # type: ignore[attr-defined]
    return other


def _is_compressible(response: HttpResponseBase) -> bool:
    """Whether it is of a type that gets shorter, and long enough to be worth it."""
    if not CompressionMiddleware.content_type_re.match(media_type_of(response)):
        return False
    return not isinstance(response, HttpResponse) or len(response.content) >= LEAST_COMPRESSED
