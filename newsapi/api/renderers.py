"""JSON as the API writes it, and who is given it."""

import re
from collections.abc import Mapping
from typing import Any

import orjson
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request

# A weight of nothing: the media type is refused (RFC 9110).
_REFUSED = re.compile(r";\s*q=0(\.0{0,3})?\s*(;|$)", re.IGNORECASE)


class OrjsonRenderer(BaseRenderer):
    """UTF-8 JSON, several times faster than the standard library's."""

    media_type = "application/json"
    format = "json"
    charset = None

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        return b"" if data is None else orjson.dumps(data, default=str)


class Negotiation(DefaultContentNegotiation):
    """Whoever sends an empty Accept header takes anything; what has no weight is not wanted."""

    def get_accept_list(self, request: Request) -> list[str]:
        header = request.META.get("HTTP_ACCEPT", "").strip() or "*/*"
        wanted = [media_type.strip() for media_type in header.split(",")]
        return [media_type for media_type in wanted if not _REFUSED.search(media_type)]
