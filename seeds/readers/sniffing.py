"""What a file is, told by its first bytes: plain text, records, or something that is not supported."""

import re
from typing import Literal

from seeds.readers.document import Refused

Kind = Literal[
    "text", "json", "array", "ndjson", "html", "mhtml", "feed", "zip", "tar", "gzip", "bzip2", "xz"
]

_CONVERT = "save it as plain text (UTF-8) or as JSON records"
_UNPACK = "unpack it and give the folder"

# First bytes, what they are, and what to do about it. A headline may begin with ID3 or RIFF: more must match.
_SIGNATURES = tuple(
    (re.compile(pattern, re.DOTALL), name, advice)
    for pattern, name, advice in (
        (rb"%PDF-", "PDF files are", _CONVERT),
        (rb"%!PS-", "PostScript files are", _CONVERT),
        (rb"\{\\rtf", "RTF files are", _CONVERT),
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office files are", _CONVERT),
        (rb"\x89PNG\r\n", "PNG images are", _CONVERT),
        (rb"\xff\xd8\xff", "JPEG images are", _CONVERT),
        (rb"GIF8[79]a", "GIF images are", _CONVERT),
        (rb"II\*\0|MM\0\*", "TIFF images are", _CONVERT),
        (rb"RIFF.{4}(WEBP|WAVE|AVI )", "RIFF media (WebP, WAV, AVI) are", _CONVERT),
        (rb"ID3[\x02-\x04]", "MP3 recordings are", _CONVERT),
        (rb"OggS\0", "Ogg recordings are", _CONVERT),
        (rb".{4}ftyp", "MP4 recordings are", _CONVERT),
        (rb"SQLite format 3\0", "SQLite databases are", _CONVERT),
        (rb"\x7fELF|MZ.\0", "programs are", _CONVERT),
        (rb"bplist\d\d", "property lists (Safari's web archives) are", _CONVERT),
        (rb"WARC/\d", "WARC archives are", _CONVERT),
        (rb"\x28\xb5\x2f\xfd", "zstd archives are", _UNPACK),
        (rb"7z\xbc\xaf\x27\x1c", "7z archives are", _UNPACK),
        (rb"Rar!\x1a\x07", "RAR archives are", _UNPACK),
    )
)
_PACKED: tuple[tuple[re.Pattern[bytes], Kind], ...] = (
    (re.compile(rb"PK(\x03\x04|\x05\x06)"), "zip"),
    (re.compile(rb"\x1f\x8b\x08"), "gzip"),
    (re.compile(rb"BZh[1-9]1AY&SY"), "bzip2"),
    (re.compile(rb"\xfd7zXZ\0"), "xz"),
    (re.compile(rb".{257}ustar", re.DOTALL), "tar"),
)
_ZIPPED = ((b"word/", "Word"), (b"xl/", "Excel"), (b"ppt/", "PowerPoint"), (b"epub+zip", "EPUB"),
           (b"opendocument", "OpenDocument"))  # fmt: skip

# Each comment ends where it first can: a row of them is tried in one way only.
_MARKUP = re.compile(rb"\s*+(?:<!--(?:[^-]|-(?!->))*+-->\s*+)*+<([!?]?[a-z][\w:-]*)(?=[\s/>])", re.IGNORECASE)
_COMMENTED = re.compile(rb"\s*+<!--")
_FEED_TAGS = (b"rss", b"feed", b"rdf:rdf")
_FEED = re.compile(rb"<(rss|feed|rdf:rdf)[\s/>]", re.IGNORECASE)
_HTML_TAGS = frozenset(
    b"!doctype html head body title meta link script style div span p a h1 h2 h3 article section main "
    b"header table ul ol li br img b i em strong blockquote".split()
)
# The head of a mail, which is the head of a page saved in one file, too.
_MAIL = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*+)*?MIME-Version:", re.IGNORECASE)
_OBJECT = re.compile(rb'\s*\{\s*(?:"|\}|$)')
_ARRAY = re.compile(rb"\s*\[\s*(?:\{|\]|$)")
_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_RECORD_SUFFIXES: dict[str, Kind] = {".json": "json", ".ndjson": "ndjson", ".jsonl": "ndjson"}


def sniff(head: bytes, suffix: str = "") -> Kind:
    """What a file beginning with `head` is read as; raises Refused, naming what is not supported."""
    _refuse_signatures(head)
    if packing := next((kind for signature, kind in _PACKED if signature.match(head)), None):
        return packing
    _refuse_binary(head)
    if markup := _MARKUP.match(head):
        return _markup(markup[1].lower(), head)
    if _COMMENTED.match(head):
        return "html"  # what stands below so long a comment
    if _MAIL.match(head):
        if b"multipart/related" in head:
            return "mhtml"
        raise Refused(f"mails are not supported; {_CONVERT}")
    by_suffix = _RECORD_SUFFIXES.get(suffix.lower())
    if by_suffix == "ndjson":
        return "ndjson"
    if _ARRAY.match(head) and (by_suffix or head.rstrip() != b"["):
        return "array"
    if _OBJECT.match(head):
        return "json"
    if suffix.lower() in (".csv", ".tsv"):
        raise Refused(f"{suffix[1:].upper()} tables are not supported; {_CONVERT}")
    return by_suffix or "text"


def _markup(tag: bytes, head: bytes) -> Kind:
    if tag in _HTML_TAGS or b"<html" in head.lower():
        return "html"
    if tag in _FEED_TAGS or (tag.startswith((b"?", b"!")) and _FEED.search(head)):
        return "feed"
    raise Refused(f"this kind of XML is not supported; {_CONVERT}")


def _refuse_signatures(head: bytes) -> None:
    for signature, name, advice in _SIGNATURES:
        if signature.match(head):
            raise Refused(f"{name} not supported; {advice}")
    if head.startswith(b"PK\x03\x04"):
        for part, name in _ZIPPED:
            if part in head:
                raise Refused(f"{name} files are not supported; {_CONVERT}")


def _refuse_binary(head: bytes) -> None:
    """Refuse what is no text in any encoding; a stray control character alone makes no binary file."""
    controls = len(head) - len(head.translate(None, _CONTROL))
    if controls * 20 > len(head):
        nulls = head[1::2].count(0) * 4 > len(head) or head[::2].count(0) * 4 > len(head)
        hint = "; if it is UTF-16 without a byte order mark, convert it to UTF-8" if nulls else ""
        raise Refused(f"binary data, not text{hint}")
