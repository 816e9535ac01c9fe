"""Every error that the API answers with: one vocabulary, always `application/problem+json` (RFC 9457)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import Any

import orjson
from django.core.exceptions import DisallowedHost
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views import defaults
from rest_framework import status
from rest_framework.exceptions import APIException, NotAcceptable
from rest_framework.response import Response
from rest_framework.views import exception_handler

from newsapi.api.paths import ADMIN_PATH
from newsapi.api.problem_json import PROBLEM_JSON, problem
from newsapi.api.renderers import OrjsonRenderer


@dataclass(frozen=True, slots=True)
class ParameterError:
    """What is wrong with one parameter, and what would be right."""

    parameter: str
    detail: str
    suggestion: str | None = None
    allowed: Sequence[str] = ()


class InvalidParameters(APIException):
    """The request has parameters that can't be honoured; all of them are named."""

    status_code = status.HTTP_400_BAD_REQUEST
    problem_type = "urn:newsapi:problem:invalid-parameters"
    title = "Invalid parameters"

    def __init__(self, errors: Sequence[ParameterError]) -> None:
        self.errors = errors
        super().__init__(" ".join(error.detail for error in errors))


class Gone(APIException):
    """The record was here and has been deleted."""

    status_code = status.HTTP_410_GONE
    problem_type = "urn:newsapi:problem:deleted"
    title = "Deleted"
    default_detail = "The record has been deleted."


def handle_exception(exc: Exception, context: dict[str, Any]) -> Response | None:
    """Give what a view raised as a problem; what is no HTTP error goes on to `server_error`."""
    response = exception_handler(exc, context)
    if response is None:
        return None
    response.data = problem(
        response.status_code,
        _detail(exc, response),
        instance=context["request"].get_full_path(),
        **_particulars(exc),
    )
    response.content_type = PROBLEM_JSON
    # Where a page or YAML was asked for, the error is JSON all the same.
    request = context["request"]
    request.accepted_renderer, request.accepted_media_type = OrjsonRenderer(), PROBLEM_JSON
    return response


def _detail(exc: Exception, response: Response) -> str:
    detail = response.data.get("detail") if isinstance(response.data, dict) else None
    if isinstance(exc, NotAcceptable):
        return f"Nothing that Accept names is offered here. Offered: {', '.join(_offered(exc))}."
    return str(detail or exc)


def _offered(exc: NotAcceptable) -> list[str]:
    """The media types that Accept could have named."""
    return [str(one.media_type) for one in exc.available_renderers or ()]


def _particulars(exc: Exception) -> dict[str, Any]:
    extra: dict[str, Any] = {}
    if isinstance(exc, InvalidParameters | Gone):
        extra = {"type": exc.problem_type, "title": exc.title}
    if isinstance(exc, InvalidParameters):
        extra["errors"] = [{**asdict(error), "allowed": list(error.allowed)} for error in exc.errors]
    if isinstance(exc, NotAcceptable):
        extra["offered"] = _offered(exc)
    return extra


# -- what goes wrong outside the views: unknown addresses, bad hosts, crashes ---------------------------


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    if _in_admin(request):
        return defaults.bad_request(request, exception)
    unknown_host = isinstance(exception, DisallowedHost)
    detail = "This server does not answer for that Host." if unknown_host else "The request can't be read."
    return _answer(request, HTTPStatus.BAD_REQUEST, detail)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    if _in_admin(request):
        return defaults.permission_denied(request, exception)
    return _answer(request, HTTPStatus.FORBIDDEN, "This is not allowed.")


def not_found(request: HttpRequest, exception: Exception | None) -> HttpResponseBase:
    if _in_admin(request):
        return defaults.page_not_found(request, exception or Http404())
    return _answer(
        request, HTTPStatus.NOT_FOUND, f"There is nothing at {request.path}. The API begins at /api/v1/."
    )


def server_error(request: HttpRequest) -> HttpResponseBase:
    if _in_admin(request):
        return defaults.server_error(request)
    return _answer(request, HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong here. It is in the log.")


def precondition_failed(request: HttpRequest) -> HttpResponse:
    detail = "The answer is not the one that If-Match or If-Unmodified-Since names."
    return _answer(request, HTTPStatus.PRECONDITION_FAILED, detail)


def too_long(request: HttpRequest, limit: int) -> HttpResponse:
    detail = (
        f"The address has more than {limit} characters. Ask for fewer values at a time, "
        "or for ids instead of slugs."
    )
    return _answer(request, HTTPStatus.REQUEST_URI_TOO_LONG, detail)


def _in_admin(request: HttpRequest) -> bool:
    return request.path_info.startswith(ADMIN_PATH)


def _answer(request: HttpRequest, status_code: HTTPStatus, detail: str) -> HttpResponse:
    body = orjson.dumps(problem(status_code, detail, instance=request.get_full_path()))
    return HttpResponse(body, status=status_code, content_type=PROBLEM_JSON)
