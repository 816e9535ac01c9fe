"""What a document is recognised by: its address, its headline and day, or its text. Pure Python."""

import dataclasses
import hashlib
from urllib.parse import urlsplit, urlunsplit

import orjson

from newsapi.api.text import fold
from seeds.extraction.findings import ArticleFields, Findings
from seeds.readers.document import Refused

_DEFAULT_PORTS = {"http": 80, "https": 443}


def canonical_url(url: str) -> str:
    """The address without what does not identify the page: case of the host, default port, fragment, utm_*.

    >>> canonical_url("HTTPS://Example.org:443/a?id=1&utm_source=x#top")
    'https://example.org/a?id=1'
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise Refused(f"not a web address: {error}", where="/article/source_url") from None
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not host:
        raise Refused("not a web address: it needs http(s):// and a host", where="/article/source_url")
    host = f"[{host}]" if ":" in host else host
    place = host if port in (None, _DEFAULT_PORTS[scheme]) else f"{host}:{port}"
    return urlunsplit((scheme, place, parts.path or "/", _without_tracking(parts.query), ""))


def _without_tracking(query: str) -> str:
    return "&".join(part for part in query.split("&") if not part.lower().startswith("utm_"))


def host_of(url: str) -> str | None:
    """The host of an address, without `www.`."""
    host = urlsplit(url).hostname
    return host.removeprefix("www.") if host else None


def fingerprint(article: ArticleFields) -> str:
    """The identity of an article, which file paths play no part in."""
    if article.source_url:
        return _digest("url", canonical_url(article.source_url))
    if article.headline and article.published_at:
        printed_day = article.published_at[:10]
        return _digest("headline", fold(article.publisher or ""), fold(article.headline), printed_day)
    return _digest("body", article.body)


def content_hash(findings: Findings) -> str:
    """A digest of everything that was read, with the extractor's version, without the path it came from."""
    content = dataclasses.replace(findings, source=None)
    try:
        return hashlib.sha256(orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).hexdigest()
    except TypeError as error:
        raise Refused(f"not storable text: {error}") from None


def short_digest(*parts: str) -> bytes:
    """Eight bytes that stand for a text where millions of them are kept in memory."""
    return hashlib.blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=8).digest()


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()
