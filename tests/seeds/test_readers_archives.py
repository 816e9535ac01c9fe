"""Archives are read member by member; nothing is unpacked, and nothing in them can do harm."""

import bz2
import gzip
import io
import lzma
import os
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.readers import Document, Item, Refused, read, read_binary

LIMIT = 5_000_000
RECORD = b'{"article": {"body": "Words."}}\n'
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}


def zipped(*members: tuple[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return data.getvalue()


def tarred(*members: tuple[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return data.getvalue()


def items(data: bytes, name: str = "archive") -> list[Item]:
    return list(read_binary(io.BytesIO(data), source=name, limit=LIMIT))


def told(data: bytes, name: str = "archive") -> list[tuple[str, str]]:
    """The place of each item, and its text or why it was refused."""
    return [(item.place, _content(item)) for item in items(data, name)]


def _content(item: Item) -> str:
    if isinstance(item.content, Refused):
        return f"refused: {item.content.reason}"
    return item.content.text if isinstance(item.content, Document) else item.content["article"]["body"]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_every_member_is_a_document_of_its_own(pack: Callable[..., bytes]) -> None:
    data = pack(("a.txt", b"One."), ("folder/b.txt", b"Two."))
    assert told(data) == [("archive/a.txt", "One."), ("archive/folder/b.txt", "Two.")]


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_compressed_archive_is_read_like_an_open_one(suffix: str) -> None:
    data = PACKERS[suffix](tarred(("a.txt", b"One.")))
    assert told(data, f"news.tar{suffix}") == [(f"news.tar{suffix}/a.txt", "One.")]


@pytest.mark.parametrize("suffix", PACKERS)
def test_compressed_records_are_read_line_by_line(suffix: str) -> None:
    data = PACKERS[suffix](RECORD * 2)
    assert told(data, f"news.ndjson{suffix}") == [
        (f"news.ndjson{suffix}:line 1", "Words."),
        (f"news.ndjson{suffix}:line 2", "Words."),
    ]


def test_members_are_told_by_their_content_like_files() -> None:
    data = zipped(("a.ndjson", RECORD), ("b.dat", b"Plain."), ("c.pdf", b"%PDF-1.7"), ("d", b""))
    assert [content.split(";")[0] for _, content in told(data)] == [
        "Words.",
        "Plain.",
        "refused: PDF files are not supported",
        "refused: empty",
    ]


def test_hidden_members_are_left_out() -> None:
    data = zipped(("__MACOSX/._a.txt", b"x"), (".DS_Store", b"x"), ("a/.b/c.txt", b"x"), ("a.txt", b"One."))
    assert told(data) == [("archive/a.txt", "One.")]


@pytest.mark.parametrize("data", [zipped(), zipped((".a", b"x")), tarred((".a", b"x"))])
def test_an_archive_without_documents_is_refused(data: bytes) -> None:
    assert told(data) == [("archive", "refused: an archive without documents")]


def test_a_name_that_climbs_out_of_the_archive_is_only_a_name(tmp_path: Path) -> None:
    file = tmp_path / "in" / "evil.zip"
    file.parent.mkdir()
    file.write_bytes(zipped(("../../outside.txt", b"One."), ("/etc/x.txt", b"Two.")))
    assert [_content(item) for item in read(file, limit=LIMIT)] == ["One.", "Two."]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["evil.zip", "in"]


def test_links_in_an_archive_are_not_followed(tmp_path: Path) -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        link = tarfile.TarInfo("secret")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert told(data.getvalue()) == [
        ("archive/secret", "refused: a link or a device in an archive, not a file")
    ]


def test_what_grows_beyond_all_measure_is_refused_and_the_rest_read() -> None:
    data = zipped(("a.ndjson", b"x" * 50_000_000), ("b.txt", b"Two."))
    (_, bomb), (_, good) = told(data)
    assert bomb.startswith("refused: grows to more than 100 times its packed size")
    assert good == "Two."


def test_members_that_are_all_packed_in_the_same_bytes_are_not_read_without_end() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"word " * 400_000)
        archive.filelist.extend(archive.filelist * 999)
    found = [outcome for _, outcome in told(data.getvalue())]
    assert len(found) < 100
    assert found[-1].startswith("refused: ")


def test_a_member_over_the_limit_is_refused_alone() -> None:
    (_, large), (_, good) = told(zipped(("a.txt", b"word " * 1_100_000), ("b.txt", b"Two.")))
    assert large.startswith("refused: too large")
    assert good == "Two."


def test_compressed_files_are_read_in_archives_but_not_without_end() -> None:
    data = b"Deep."
    for name in ("d.gz", "c.tar", "b.gz"):
        data = tarred((name, gzip.compress(data)))
    assert [_content(item) for item in items(gzip.compress(b"Deep."))] == ["Deep."]
    assert [_content(item) for item in items(tarred(("a.gz", gzip.compress(b"Deep."))))] == ["Deep."]
    assert [_content(item) for item in items(data)] == [
        "refused: an archive inside archives; unpack it and give the folder"
    ]


def test_a_broken_member_is_refused_and_the_rest_read() -> None:
    data = bytearray(zipped(("a.txt", b"The first document. " * 20), ("b.txt", b"Two.")))
    data[45] ^= 0xFF
    (_, broken), (_, good) = told(bytes(data))
    assert broken.startswith("refused: broken where it is packed")
    assert good == "Two."


def test_an_encrypted_member_is_refused_by_that_name() -> None:
    data = bytearray(zipped(("a.txt", b"One.")))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    data[6] |= 1
    assert told(bytes(data)) == [("archive/a.txt", "refused: encrypted; save it without a password")]


def test_a_compressed_file_that_breaks_off_loses_only_what_is_missing() -> None:
    lines = b"".join(b'{"article": {"body": "Number %d."}}\n' % n for n in range(50_000))
    found = told(gzip.compress(lines, compresslevel=0)[:1_000_000], "news.ndjson.gz")
    assert found[0] == ("news.ndjson.gz:line 1", "Number 0.")
    assert found[-1][1].startswith("refused: broken where it is packed")
    assert len(found) > 20_000


@pytest.mark.parametrize("suffix", PACKERS)
def test_of_a_short_file_that_breaks_off_whole_lines_are_read_too(suffix: str) -> None:
    lines = b"".join(b'{"article": {"body": "%s"}}\n' % os.urandom(40).hex().encode() for _ in range(90))
    found = told(PACKERS[suffix](lines)[:-20], f"news.ndjson{suffix}")
    (*good, (_, last)) = found
    assert last.startswith("refused: broken where it is packed")
    assert not any(text.startswith("refused") for _, text in good)
    assert good or suffix == ".bz2"  # which packs as much as this in one block


def test_what_stands_behind_a_compressed_file_costs_nothing_of_it() -> None:
    (first, second, rest) = told(gzip.compress(RECORD * 2) + b"more", "news.ndjson.gz")
    assert (first[1], second[1]) == ("Words.", "Words.")
    assert rest[1].startswith("refused: broken where it is packed")


def test_a_text_that_breaks_off_is_refused_as_a_whole() -> None:
    text = os.urandom(30_000).hex().encode()
    ((_, outcome),) = told(gzip.compress(text)[:-5000], "a.txt.gz")
    assert outcome.startswith("refused: broken where it is packed")


def test_a_member_without_a_name_is_read_and_the_rest() -> None:
    data = zipped(("a", b"One."), ("b.txt", b"Two."))
    for head, at in ((b"PK\x03\x04", 26), (b"PK\x01\x02", 28)):
        start = data.index(head)
        fixed = 30 if at == 26 else 46
        assert data[start + fixed : start + fixed + 1] == b"a"
        data = data[: start + at] + b"\0\0" + data[start + at + 2 : start + fixed] + data[start + fixed + 1 :]
    assert all(isinstance(item.content, Document | Refused) for item in items(data))


def test_a_link_in_a_zip_archive_is_no_text() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        link = zipfile.ZipInfo("a.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert told(data.getvalue()) == [
        ("archive/a.txt", "refused: a link or a device in an archive, not a file")
    ]


def test_a_zip_archive_needs_a_file_and_not_a_pipe() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    (item,) = read_binary(Pipe(zipped(("a.txt", b"One."))), source="standard input", limit=LIMIT)
    assert _content(item) == (
        "refused: a ZIP archive is read from a file only, not from a pipe or another archive"
    )


def test_an_archive_counts_as_large_as_its_file() -> None:
    data = gzip.compress(tarred(("a.txt", b"word " * 50_000), ("b.txt", b"word " * 50_000)))
    assert sum(item.size for item in items(data)) <= len(data)


@given(st.binary(max_size=200), st.integers(0, 400))
def test_any_damage_is_a_refusal(noise: bytes, at: int) -> None:
    for data in (zipped(("a.txt", b"One.")), tarred(("a.txt", b"One.")), gzip.compress(b"One.")):
        damaged = data[:at] + noise + data[at + len(noise) :]
        assert all(item.content for item in items(damaged))
