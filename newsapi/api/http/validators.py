"""Entity tags, and the preconditions that requests make of them (RFC 9110, 8.8 and 13)."""

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import Literal

import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.http import parse_etags, parse_http_date_safe
from rest_framework.request import Request

from newsapi.api.http.dates import UNDATED, Modified, Version

# The settings that shape answers; every other one decides only whether there is an answer.
_SHAPING = ("PUBLIC_BODY",)
_CODE = ("newsapi", "people", "articles", "requirements.txt")

Verdict = Literal["send", "not modified", "failed"]


def body_tag(body: bytes, media_type: str) -> str:
    """The strong tag of an answer in no encoding: of its bytes and their type, of nothing else."""
    return f'"{_digest(body, media_type.encode())}"'


def stream_tag(request: HttpRequest | Request, media_type: str, number: int) -> str:
    """The weak tag of an answer that is made while it is sent: of all that decides what it will be."""
    shaping = [str(getattr(settings, name)) for name in _SHAPING]
    parts = [request.build_absolute_uri(), media_type, number, shaping, _software()]
    return f'W/"{_digest(orjson.dumps(parts))}"'


def is_held(request: Request, media_type: str) -> bool:
    """Whether the client has this stream already: then it need not be begun."""
    version: Version | None = getattr(request, "_data_version", None)
    if version is None:
        return False
    return verdict(request, stream_tag(request, media_type, version.number), UNDATED) != "send"


def verdict(request: HttpRequest | Request, tag: str, modified: Modified) -> Verdict:
    """What the preconditions make of a GET or HEAD, in the order of RFC 9110, 13.2.2."""
    headers = request.headers
    since = parse_http_date_safe(headers.get("If-Unmodified-Since", ""))
    if "If-Match" in headers:
        if not _among(headers["If-Match"], tag, weak=False):
            return "failed"
    elif since is not None and modified.since is not None and modified.since > since:
        return "failed"
    if "If-None-Match" in headers:
        same = _among(headers["If-None-Match"], tag, weak=True)
    else:
        since = parse_http_date_safe(headers.get("If-Modified-Since", ""))
        same = since is not None and modified.unchanged_since(since)
    return "not modified" if same else "send"


def _among(header: str, tag: str, *, weak: bool) -> bool:
    """Whether a list of tags has this one; compared strongly, a weak tag equals none."""
    tags = parse_etags(header)
    if weak:
        return tags == ["*"] or _opaque(tag) in map(_opaque, tags)
    return tags == ["*"] or (tag in tags and not tag.startswith("W/"))


def _opaque(tag: str) -> str:
    return tag.removeprefix("W/")


@cache
def _software() -> str:
    """A digest of the code that makes the answers: another release may answer otherwise."""
    root = Path(settings.BASE_DIR)
    places = [root / name for name in _CODE]
    files = [
        path
        for place in places
        for path in (sorted(place.rglob("*.py")) if place.is_dir() else [place])
        if path.is_file()
    ]
    return _digest(*(path.read_bytes() for path in files))


def _digest(*parts: bytes) -> str:
    digest = hashlib.blake2b(digest_size=15)
    for part in parts:
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return base64.urlsafe_b64encode(digest.digest()).decode()


def media_type_of(response: HttpResponseBase) -> str:
    return response.headers.get("Content-Type", "")
