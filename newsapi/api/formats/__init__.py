"""The formats of answers: what each is, who asks for it and how, and lists that are streamed whole.

A new format is a subclass of `Format` (or of `Stream`) and its place in `registry.FORMATS`.
"""

from newsapi.api.formats.base import Format, Record, Stream
from newsapi.api.formats.choosing import DetailFormat, ListFormat
from newsapi.api.formats.registry import FORMATS, formats_of
from newsapi.api.formats.streaming import streamed

__all__ = ["FORMATS", "DetailFormat", "Format", "ListFormat", "Record", "Stream", "formats_of", "streamed"]
