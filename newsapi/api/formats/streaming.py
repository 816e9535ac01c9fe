"""Whole lists: read, written and sent a batch at a time, so that memory and transactions stay small."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

from django.http import StreamingHttpResponse
from django.utils.http import content_disposition_header

from newsapi.api.formats.base import Record, Stream
from newsapi.api.http.validators import is_held

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

logger = logging.getLogger(__name__)


def streamed(
    view: ResourceViewSet, batches: Iterable[Sequence[Record]], *, more: Sequence[str] = ()
) -> StreamingHttpResponse:
    """The records of all batches in the format asked for; neither HEAD nor 304 reads any of them.

    `more` are members of the records that their serializer doesn't declare.
    """
    chosen = cast(Stream, view.request.accepted_renderer)
    headers = {
        "Content-Disposition": content_disposition_header(True, f"{view.resource}.{chosen.format}") or "",
        # Proxies that would collect the answer first are asked to pass it on.
        "X-Accel-Buffering": "no",
    }
    body: Iterator[bytes] = iter(())
    media_type = chosen.content_type or chosen.media_type
    if view.request.method != "HEAD" and not is_held(view.request, media_type):
        written = chosen.write(batches, view.get_serializer(), more)
        body = _begun(_watched(written, view.request.get_full_path()))
    return StreamingHttpResponse(body, content_type=media_type, headers=headers)


def _begun(body: Iterator[bytes]) -> Iterator[bytes]:
    """With the first bytes at hand: what fails before them is still answered with a problem."""
    return _after(next(body, b""), body)


def _after(first: bytes, body: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from body


def _watched(body: Iterator[bytes], address: str) -> Iterator[bytes]:
    """Tell the log of what fails under way; the server then cuts the connection, so that the client knows."""
    try:
        yield from body
    except Exception:
        logger.exception("What was sent of %s is not whole: reading broke off.", address)
        raise
