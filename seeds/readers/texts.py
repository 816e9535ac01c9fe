"""Plain text as copied from a news site: the whole file is one document."""

from seeds.readers.document import Document, Refused
from seeds.readers.items import Item
from seeds.readers.stream import Stream, decode


def read_text(stream: Stream, source: str) -> Item:
    """The file as one laid-out document, with `\\n` as the only line end."""
    data = stream.read_all()
    text = decode(data, offset=stream.mark)
    if (nul := text.find("\0")) >= 0:
        line = text.count("\n", 0, nul) + 1
        raise Refused("a NUL character (U+0000) stands in the text", where=f"line {line}")
    if not any(character.isprintable() and not character.isspace() for character in text):
        raise Refused("empty: nothing but white space" if text else "empty")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    document = Document(source=source, format="text", text=text)
    return Item(source=source, content=document, format="text", size=len(data))
