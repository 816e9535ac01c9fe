"""gunicorn's threaded worker: connections stay open, and its own refusals are problems in JSON, too."""

from http import HTTPStatus
from typing import Any

import orjson
from gunicorn.http import errors
from gunicorn.util import write_nonblock
from gunicorn.workers.gthread import ThreadWorker

from newsapi.api.problem_json import PROBLEM_JSON, problem

# What a client did wrong before Django could be asked, and the sentence for it; the first that fits.
_REFUSALS: tuple[tuple[type[Exception], HTTPStatus, str], ...] = (
    (errors.LimitRequestLine, HTTPStatus.REQUEST_URI_TOO_LONG, "The address is too long."),
    (errors.LimitRequestHeaders, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too long."),
    (errors.UnsupportedTransferCoding, HTTPStatus.NOT_IMPLEMENTED, "This transfer coding is not known."),
    (errors.ExpectationFailed, HTTPStatus.EXPECTATION_FAILED, "This expectation can't be met."),
    (errors.InvalidRequestMethod, HTTPStatus.BAD_REQUEST, "A method is written in capitals: GET."),
    (errors.InvalidRequestLine, HTTPStatus.BAD_REQUEST, "The first line is no request."),
    (errors.InvalidHTTPVersion, HTTPStatus.BAD_REQUEST, "This version of HTTP is not known."),
    (errors.InvalidHeaderName, HTTPStatus.BAD_REQUEST, "A header has no proper name."),
    (errors.InvalidHeader, HTTPStatus.BAD_REQUEST, "A header can't be read."),
)
# What the application itself sent wrongly: that is no refusal.
_OWN_MISTAKES = (errors.InvalidResponseHeader, errors.InvalidResponseHeaderName)


class Worker(ThreadWorker):  # type: ignore[misc]
    """Threads, so that a long export or a slow reader keeps nobody else waiting."""

    def handle_error(self, req: Any, client: Any, addr: Any, exc: Exception) -> None:
        found = [one for one in _REFUSALS if isinstance(exc, one[0])]
        if not found or isinstance(exc, _OWN_MISTAKES):
            super().handle_error(req, client, addr, exc)
            return
        _, status, detail = found[0]
        self.log.warning("Refused a request of %s: %s", addr[0] if addr else "?", exc)
        try:
            write_nonblock(client, refusal(status, detail))
        except OSError:
            self.log.debug("Could not tell the client why.")


def refusal(status: HTTPStatus, detail: str) -> bytes:
    """The whole response; whose address it was is not known yet."""
    body = orjson.dumps(problem(status, detail, instance=""))
    head = (
        f"HTTP/1.1 {status.value} {status.phrase}\r\n"
        "Connection: close\r\n"
        f"Content-Type: {PROBLEM_JSON}\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Cache-Control: no-store\r\n"
        "Access-Control-Allow-Origin: *\r\n"
        "\r\n"
    )
    return head.encode("ascii") + body
