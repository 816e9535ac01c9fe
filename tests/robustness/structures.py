"""Well formed and without meaning: values of other types, tags in other places, odd archives."""

import bz2
import gzip
import io
import json
import lzma
import re
import tarfile
import zipfile
from collections.abc import Callable
from random import Random
from typing import Any

VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 2**70, 1e308, "", " ", "\0", "\ud800", "a\0b", "x" * 3000, [], {}, [[]], [None],
    {"@value": 7}, {"name": ["a"]}, {"@type": []}, "2024-13-45", "2024-05-03T99:00", "0001-01-01",
    "9999-12-31T23:59:59-12:00",
    "http://[", "https://lark.example/" + "a" * 3000, "javascript:alert(1)", "en-", "ar", "de", float("inf"),
)  # fmt: skip
TAGS = (
    "<p>", "</p>", "<div>", "</div>", "<article>", "</article>", "<h1>", "<table><tr><td>", "<script>",
    "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<br/>", "<a href='", "&amp;amp;", "&#0;", "&#xD800;",
    "&#99999999;", "&nbsp", "<a " + "b=c " * 5000, "<svg><style>", "<title>", "</body>", "</html>",
    "<?xml version='1.0' encoding='utf-16'?>", "<base href='//x'>",
    "<meta charset='shift_jis'>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<item>", "</channel>", "<entry/>",
    "<x:y>",
    '<script type="application/ld+json">[{"@type":"NewsArticle","articleBody":["a"]}]</script>',
)  # fmt: skip
MEMBERS = (
    "a{}", "../../etc/{}", "/abs/{}", "C:\\{}", "a/./b/../{}", ".hidden{}", "e\u0301\u202e{}", "n\n{}",
    "x" * 150 + "{}",
)  # fmt: skip

Packer = Callable[[list[tuple[str, bytes]]], bytes]


def other_values(text: str, random: Random) -> str:
    """JSON with some of its values, keys or objects replaced; what is not JSON stays as it is."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    for _ in range(random.choice((1, 1, 2, 8))):
        value = _changed(value, random)
    return json.dumps(value)


def _changed(value: Any, random: Random) -> Any:
    chance = random.random()
    if chance < 0.15 or not isinstance(value, dict | list) or not value:
        return random.choice(VALUES)
    if isinstance(value, list):
        changed = list(value)
        at = random.randrange(len(changed))
        changed[at : at + 1] = [_changed(changed[at], random)] * (2 if chance < 0.3 else 1)
        return changed
    key = random.choice(list(value))
    if chance < 0.25:
        return {name: each for name, each in value.items() if name != key}
    new = random.choice((key, key, key, key + "s", "note", "\0"))
    return {**value, new: _nested(value[key], random) if chance < 0.3 else _changed(value[key], random)}


def _nested(value: Any, random: Random) -> Any:
    for _ in range(random.choice((1, 30, 400))):
        value = [value] if random.random() < 0.5 else {"a": value}
    return value


def other_tags(text: str, random: Random) -> str:
    """Markup with tags put in, taken away, or many times as deep."""
    parts = re.split(r"(<[^>]*>)", text)
    for _ in range(random.choice((1, 5, 40))):
        at = random.randrange(len(parts))
        chance = random.random()
        if chance < 0.6:
            parts.insert(at, random.choice(TAGS) * random.choice((1, 1, 1, 300)))
        elif chance < 0.8:
            del parts[at]
            parts = parts or [""]
        else:
            parts.insert(at, random.choice(parts))
    return "".join(parts)


# -- archives --------------------------------------------------------------------------------------------


def packed(members: list[tuple[str, bytes]], random: Random) -> bytes:
    """The members in an archive, or the first one alone compressed; at times one in the other."""
    data = random.choice((_zip, _tar, _tar_gz, _tar_xz, _gz, _bz2))(members)
    if random.random() < 0.15:
        data = random.choice((_gz, _tar, _zip))([("inner", data), ("note.txt", b"A word.")])
    return data


def member(random: Random, number: int) -> str:
    return random.choice(MEMBERS).format(number)


def _zip(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _tar(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def _tar_gz(members: list[tuple[str, bytes]]) -> bytes:
    return gzip.compress(_tar(members), 1)


def _tar_xz(members: list[tuple[str, bytes]]) -> bytes:
    return lzma.compress(_tar(members), preset=0)


def _gz(members: list[tuple[str, bytes]]) -> bytes:
    return gzip.compress(members[0][1], 1)


def _bz2(members: list[tuple[str, bytes]]) -> bytes:
    return bz2.compress(members[0][1], 1)
