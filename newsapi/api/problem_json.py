"""A problem as RFC 9457 writes it; without Django, for what answers before Django is asked."""

from http import HTTPStatus
from typing import Any

PROBLEM_JSON = "application/problem+json"


def problem(status_code: int, detail: str, *, instance: str, **extra: Any) -> dict[str, Any]:
    """The members of RFC 9457; `extra` may name another `type` and `title` and add members."""
    return {
        "type": "about:blank",
        "title": HTTPStatus(status_code).phrase,
        "status": status_code,
        "detail": detail,
        "instance": instance,
        **extra,
    }
