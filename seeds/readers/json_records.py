"""Records as JSON: one object, an array of objects, or NDJSON of any size, read object by object."""

import codecs
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NoReturn

from seeds.readers.document import Document, Refused
from seeds.readers.items import Item
from seeds.readers.stream import Stream, decode, too_large
from seeds.readers.web.objects import as_news

_CHUNK = 65_536
_STOP = "; what follows is not read"
_NAMES = {list: "an array", str: "a string", bool: "a truth value", type(None): "null"}


def read_json(stream: Stream, source: str) -> Iterator[Item]:
    """One object, laid out over any number of lines; or NDJSON, if that is what the first lines are."""
    first = stream.readline(stream.limit + 1)
    second = stream.readline(stream.limit + 1)
    stream.unread(first + second)
    if second and (first.rstrip().endswith(b"}") or second.startswith(b"{")):
        yield from read_lines(stream, source)
        return
    data = stream.read_all()
    value = parse_json(decode(data, offset=stream.mark))
    yield from _items(value, Item(source=source, content={}, format="json", size=len(data)))


def read_lines(stream: Stream, source: str) -> Iterator[Item]:
    """One object a line; a line that can't be read is refused and the next one read."""
    number, offset = 0, stream.mark
    while line := stream.readline(stream.limit + 1):
        number += 1
        size = len(line) + (_skip_line(stream, line) if len(line) > stream.limit else 0)
        if line.strip():
            value = _line(line, limit=stream.limit, offset=offset, number=number)
            item = Item(source=source, where=f"line {number}", content={}, format="ndjson", size=size)
            yield from _items(value, item)
        offset += size


def read_array(stream: Stream, source: str) -> Iterator[Item]:
    """The objects of an array, of which never more than one is held at a time."""
    window = _Window(stream)
    window.expect("[")
    index = 0
    while not window.at("]"):
        where = f"/{index}"
        if index:
            window.expect(",", where)
        value, size = window.value(where)
        yield from _items(value, Item(source=source, where=where, content={}, format="json", size=size))
        index += 1
    window.expect("]")
    if not window.at(""):
        raise Refused("something follows the end of the array", where=f"/{index}")
    if not index:
        raise Refused("an array without records")


def _items(value: object, item: Item) -> Iterator[Item]:
    """The item with its value: a record, the articles of another vocabulary, or why it is neither."""
    if isinstance(value, Refused):
        yield replace(item, content=value)
    elif not isinstance(value, dict):
        wrong = Refused(f"a record is a JSON object, not {_NAMES.get(type(value), 'a number')}")
        yield replace(item, content=wrong)
    elif (news := as_news(value)) is None:
        yield replace(item, content=value)
    else:
        yield from _several(news, item)


def _several(news: list[Document | Refused], item: Item) -> Iterator[Item]:
    for number, content in enumerate(news, 1):
        kind = content.format if isinstance(content, Document) else item.format
        where = ":".join(part for part in (item.where, f"article {number}") if part)
        alone = len(news) == 1
        yield replace(
            item,
            content=content,
            format=kind,
            where=item.where if alone else where,
            size=item.size if number == 1 else 0,
        )


def parse_json(text: str) -> Any:
    """A JSON value; raises Refused for what JSON doesn't allow, and for a key that stands twice."""
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _broken(error) from None
    except ValueError:
        raise Refused("broken JSON: a number with too many digits") from None
    except RecursionError:
        raise Refused("nested too deeply") from None


class _Window:
    """As much of a stream's text as the value that is being read needs."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._offset, self._line = stream.mark, 1
        self._text, self._at = "", 0

    def at(self, expected: str) -> bool:
        """Whether `expected` is what comes next, white space aside; `""` asks for the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in " \t\r\n":
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at] == expected
            if not self._fill():
                return not expected

    def expect(self, expected: str, where: str = "") -> None:
        if not self.at(expected):
            raise Refused(f"broken JSON: “{expected}” is missing{_STOP}", where=where)
        self._at += 1

    def value(self, where: str) -> tuple[Any, int]:
        """The next value, and about how many bytes it took."""
        self.at("")
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if len(self._text) - self._at > self._stream.limit:
                    raise _too_large_or_broken(self._stream.limit, where) from None
                if not self._fill():
                    raise Refused(f"broken JSON: {error.msg}{_STOP}", where=where) from None
            except ValueError:
                raise Refused("broken JSON: a number with too many digits", where=where) from None
            except RecursionError:
                raise Refused(f"nested too deeply{_STOP}", where=where) from None
            else:
                size, self._at = end - self._at, end
                return value, size

    def _fill(self) -> bool:
        """Drop what was read and read on, each time as much again as is held; False at the end."""
        self._text, self._at = self._text[self._at :], 0
        data = self._stream.read(max(_CHUNK, len(self._text)))
        try:
            self._text += self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            decode(error.object, offset=self._offset, line=self._line)
            raise
        self._offset += len(data)
        self._line += data.count(b"\n")
        return bool(data)


def _line(line: bytes, *, limit: int, offset: int, number: int) -> Any:
    """The value of a line, or why it has none."""
    if len(line) > limit:
        return too_large(limit)
    try:
        return parse_json(decode(line.strip(), offset=offset, line=number))
    except Refused as refused:
        return refused


def _skip_line(stream: Stream, line: bytes) -> int:
    """Read to the end of an overlong line without keeping it; how much that was."""
    skipped = 0
    while line and not line.endswith(b"\n"):
        line = stream.readline(_CHUNK)
        skipped += len(line)
    return skipped


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise Refused(f"the key “{twice}” stands twice in one object")
    return found


def _too_large_or_broken(limit: int, where: str) -> Refused:
    return Refused(f"{too_large(limit).reason}, or its JSON is broken{_STOP}", where=where)


def _no_constant(name: str) -> NoReturn:
    raise Refused(f"{name} is not JSON")


def _broken(error: json.JSONDecodeError) -> Refused:
    if error.msg == "Extra data":
        return Refused("more than one JSON value; write one object a line (NDJSON) or an array")
    place = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
    return Refused(f"broken JSON at {place}: {error.msg}")


_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)
