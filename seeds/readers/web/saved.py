"""Web pages as browsers save them: with the address that they had, or with their pictures (MHTML)."""

import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesHeaderParser

from seeds.readers.document import Refused
from seeds.readers.items import Item
from seeds.readers.stream import Stream
from seeds.readers.web.pages import articles_of
from seeds.readers.web.schema_org import article_address

_SAVED = re.compile(
    rb"<!--\s{0,9}(?:saved from url=\(\d{1,9}\)|Page saved with SingleFile\s{1,9}url:\s{1,9})(\S{1,2000})"
)
_HEAD = 4096


def read_page(stream: Stream, source: str) -> Iterator[Item]:
    """The articles of a page: nearly always one. Raises Refused for a page without any."""
    data = stream.read_all()
    saved = _SAVED.search(data[:_HEAD])
    yield from _items(data, source, origin=saved[1].decode("utf-8", "replace") if saved else None)


def read_mhtml(stream: Stream, source: str) -> Iterator[Item]:
    """The articles of the page in an MHTML file; its pictures and styles are left aside."""
    message = BytesHeaderParser().parsebytes(stream.read_all())
    page = next((part for part in _parts(message) if part.get_content_type() == "text/html"), None)
    data = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(data, bytes):
        raise Refused("a saved web page (MHTML) without the page in it")
    yield from _items(data, source, origin=page.get("Content-Location"))


def _parts(message: Message) -> Iterator[Message]:
    boundary, payload = message.get_boundary(), message.get_payload(decode=True)
    if boundary and isinstance(payload, bytes):
        for part in payload.split(b"--" + boundary.encode("ascii", "replace"))[1:]:
            yield BytesHeaderParser().parsebytes(part.lstrip())


def _items(data: bytes, source: str, *, origin: str | None) -> Iterator[Item]:
    documents = articles_of(data, origin=article_address(origin))
    for number, document in enumerate(documents, 1):
        where = f"article {number}" if len(documents) > 1 else ""
        size = len(data) if number == 1 else 0
        yield Item(source=source, content=document, where=where, format="html", size=size)
