"""The encoding of web pages: what they are in, not always what they say."""

import codecs
import re

from seeds.readers.document import Refused

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(rb"\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([\w.:-]{2,40})")
_HEAD = 4096
# The web's standard reads these names as Windows-1252, and so do browsers.
_LATIN = ("iso8859-1", "ascii")


def decode_page(data: bytes) -> str:
    """The page as text: UTF-8 where it is, else as declared, else Windows-1252; raises Refused."""
    for encoding in ("utf-8", _declared(data), "cp1252"):
        if encoding is not None:
            try:
                return data.decode(encoding).replace("\0", "")
            except UnicodeDecodeError:
                continue
    raise Refused("neither UTF-8 nor what the page declares nor Windows-1252; convert it to UTF-8")


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_HEAD]) or _DECLARATION.match(data[:_HEAD])
    try:
        name = codecs.lookup(match[1].decode("ascii")).name if match else None
    except (LookupError, UnicodeDecodeError):
        return None
    return "cp1252" if name in _LATIN else name
