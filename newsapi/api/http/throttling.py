"""How many requests one client may make: RATE_LIMIT for each token, or else for each address."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

from django.conf import settings
from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle

if TYPE_CHECKING:
    from rest_framework.views import APIView


class ClientThrottle(SimpleRateThrottle):
    """Counts in the cache: in the memory of each process, unless CACHE_URL names a shared place."""

    scope = "client"

    def get_rate(self) -> str | None:
        return settings.RATE_LIMIT or None

    def get_cache_key(self, request: Request, view: APIView) -> str:
        client = f"token {request.auth}" if request.auth else f"address {self.get_ident(request)}"
        # Hashed: caches don't take every character in a key, and a token is none of their business.
        return f"rate:{hashlib.blake2b(client.encode(), digest_size=16).hexdigest()}"

    def wait(self) -> float | None:
        """Whole seconds, and never none: who waits that long is let in."""
        return max(1, math.ceil(super().wait() or 0))
