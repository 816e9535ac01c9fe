"""Which files an import finds: folders in order, nothing hidden, and a reason for what is no file."""

import os
import socket
from pathlib import Path

from seeds.readers.files import Source, find


def names(folder: Path, *paths: Path) -> list[str]:
    return [
        str(Path(each.name).relative_to(folder)) for each in find([str(path) for path in paths or (folder,)])
    ]


def reason(source: Source) -> str:
    assert source.refused is not None
    return source.refused.reason


def write(path: Path, text: str = "words") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_a_folder_is_searched_to_its_depth_in_sorted_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", "c.txt"):
        write(tmp_path / name)
    assert names(tmp_path) == ["a/b/c.txt", "a/z.txt", "b.txt", "c.txt"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    for name in (".hidden.txt", ".git/config", "seen.txt"):
        write(tmp_path / name)
    assert names(tmp_path) == ["seen.txt"]


def test_a_hidden_file_that_is_named_is_read(tmp_path: Path) -> None:
    assert names(tmp_path, write(tmp_path / ".hidden.txt")) == [".hidden.txt"]


def test_paths_are_taken_in_the_order_in_which_they_are_given(tmp_path: Path) -> None:
    first, second = write(tmp_path / "z.txt"), write(tmp_path / "a.txt")
    assert names(tmp_path, first, second) == ["z.txt", "a.txt"]


def test_a_missing_path_is_told_from_other_refusals(tmp_path: Path) -> None:
    (source,) = find([str(tmp_path / "nothing.txt")])
    assert (source.missing, reason(source)) == (True, "no such file or folder")


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "inner" / ".hidden")
    (source,) = find([str(tmp_path)])
    assert (reason(source), source.missing) == ("a folder without documents", False)


def test_a_link_back_to_a_folder_around_it_is_no_endless_way(tmp_path: Path) -> None:
    write(tmp_path / "a" / "x.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    loop, text = find([str(tmp_path)])
    assert reason(loop) == "a link back to a folder around it"
    assert text.refused is None


def test_a_broken_link_says_so(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    assert [reason(source) for source in find([str(tmp_path)])] == ["a broken link"]


def test_pipes_and_sockets_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        pipe, listening = find([str(tmp_path)])
    assert reason(pipe).startswith("a pipe, not a file")
    assert reason(listening) == "a socket, not a file"


def test_a_device_is_no_document() -> None:
    (source,) = find(["/dev/null"])
    assert reason(source) == "a device, not a file"


def test_a_name_that_would_break_a_line_is_escaped(tmp_path: Path) -> None:
    write(tmp_path / "two\nlines.txt")
    assert names(tmp_path) == ["two\\nlines.txt"]
