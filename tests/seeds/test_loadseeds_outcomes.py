"""What `loadseeds` makes of good and bad documents, and how it accounts for them."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from articles.models import Article
from seeds.importing import run
from seeds.models import ImportRun, SourceDocument
from seeds.readers import Item, read
from tests.seeds.loading import TEXT, loadseeds, record, write

pytestmark = pytest.mark.django_db


def test_it_loads_texts_and_records(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", TEXT.format(headline="A bridge is opened"))
    write(tmp_path / "b.json", record("One.", headline="One"))
    write(tmp_path / "c.ndjson", [record("Two."), record("Three.")])
    answer = loadseeds(tmp_path)
    assert answer.counts == {"read": 4, "created": 4, "updated": 0, "unchanged": 0, "refused": 0}
    assert (answer.status, answer.err) == (0, "")
    assert Article.objects.count() == 4


def test_the_same_again_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", TEXT.format(headline="A bridge is opened"))
    write(tmp_path / "b.ndjson", [record("One."), record("Two.")])
    loadseeds(tmp_path)
    before = list(Article.objects.order_by("id").values())
    answer = loadseeds(tmp_path)
    assert answer.counts["unchanged"] == answer.counts["read"] == 3
    assert list(Article.objects.order_by("id").values()) == before


def test_a_changed_document_is_updated(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", record("One.", headline="H", published_at="2024-11-22"))
    loadseeds(path)
    write(path, record("Another.", headline="H", published_at="2024-11-22"))
    assert loadseeds(path).counts["updated"] == 1
    assert Article.objects.get().body == "Another."


def test_one_bad_document_is_reported_and_the_rest_go_on(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "“Café”".encode("cp1252"))
    write(tmp_path / "b.ndjson", [record("One."), {"article": {"boddy": ""}}, record("Two.")])
    write(tmp_path / "c.txt", TEXT.format(headline="A bridge is opened"))
    answer = loadseeds(tmp_path)
    assert answer.status == 1
    assert answer.counts == {"read": 5, "created": 3, "updated": 0, "unchanged": 0, "refused": 2}
    first, second = answer.refusals
    assert first.startswith(f"{tmp_path}/a.txt: not UTF-8: byte 0x93 at offset 0 (line 1)")
    assert second.startswith(f"{tmp_path}/b.ndjson:line 2:/article/boddy: unknown key; did you mean “body”?")


def test_a_record_of_an_array_is_named_by_one_pointer(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", '[{"article": {"body": "One."}}, {"article": {"body": 2}}]')
    assert loadseeds(path).refusals == [f"{path}:/1/article/body: must be a string"]


def test_two_bodies_with_one_identity_are_told_apart(tmp_path: Path) -> None:
    address = "https://example.org/a"
    write(tmp_path / "a.json", record("One.", source_url=address))
    write(tmp_path / "b.json", record("Two.", source_url=address))
    for options in ({"dry_run": True}, {}):
        answer = loadseeds(tmp_path, **options)
        assert answer.status == 1
        assert f"{tmp_path}/b.json: " in answer.err
        assert f"{tmp_path}/a.json of this import" in answer.err
    assert Article.objects.get().body == "One."


def test_a_missing_path_is_misuse_and_the_rest_go_on(tmp_path: Path) -> None:
    good = write(tmp_path / "a.json", record())
    answer = loadseeds(tmp_path / "nothing", good)
    assert (answer.status, answer.counts["created"]) == (2, 1)
    assert answer.refusals == [f"{tmp_path}/nothing: no such file or folder"]


def test_a_folder_without_documents_is_a_failure(tmp_path: Path) -> None:
    assert loadseeds(tmp_path).refusals == [f"{tmp_path}: a folder without documents"]
    assert loadseeds(tmp_path).status == 1


def test_what_the_tables_cannot_hold_is_refused_in_a_dry_run_too(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", record(headline="h" * 501))
    for options in ({"dry_run": True}, {}):
        assert loadseeds(path, **options).err.startswith(f"{path}:/article/headline: 501 characters")


def test_each_run_is_recorded_with_what_became_of_each_document(tmp_path: Path) -> None:
    write(tmp_path / "a.ndjson", [record("One."), record("Two.", headlin="x")])
    write(tmp_path / "b.txt", b"")
    loadseeds(tmp_path, restore=True)
    run = ImportRun.objects.get()
    assert run.sources == [str(tmp_path)]
    assert run.options == {"restore": True}
    assert run.finished_at is not None
    rows = SourceDocument.objects.order_by("id").values_list(
        "source", "format", "reader", "outcome", "reason"
    )
    assert list(rows) == [
        (f"{tmp_path}/a.ndjson:line 1", "ndjson", "records", "created", None),
        (
            f"{tmp_path}/a.ndjson:line 2:/article/headlin",
            "ndjson",
            "records",
            "refused",
            "unknown key; did you mean “headline”?",
        ),
        (f"{tmp_path}/b.txt", None, None, "refused", "empty"),
    ]
    assert [row.article for row in SourceDocument.objects.filter(outcome="created")] == [
        Article.objects.get()
    ]


def test_a_very_long_path_is_recorded_by_its_end(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["d" * 200] * 6)
    loadseeds(write(folder / "a.json", record()))
    source = SourceDocument.objects.get().source
    assert len(source) == 1000
    assert source.endswith("/a.json")


def test_a_name_that_is_not_utf_8_is_no_trouble(tmp_path: Path) -> None:
    write(tmp_path / "caf\udce9.json", record())
    assert loadseeds(tmp_path).counts["created"] == 1
    assert SourceDocument.objects.get().source.endswith(r"caf\udce9.json")


def test_a_bug_costs_one_document_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails_once(*_: Any) -> Any:
        monkeypatch.undo()
        raise ZeroDivisionError("no bridge")

    write(tmp_path / "a.txt", TEXT.format(headline="One"))
    write(tmp_path / "b.txt", TEXT.format(headline="Two"))
    for options in ({}, {"traceback": True}):
        monkeypatch.setattr(run, "extract", fails_once)
        answer = loadseeds(tmp_path, **options)
        assert answer.status == 1
        assert answer.counts["refused"] == 1
        assert (
            f"{tmp_path}/a.txt: internal error: ZeroDivisionError: no bridge (please report this)"
            in answer.err
        )
        assert ("Traceback (most recent call last)" in answer.err) == bool(options)


def test_the_closing_table_lists_the_first_refusals_and_counts_the_others(tmp_path: Path) -> None:
    for number in range(23):
        write(tmp_path / f"{number:02}.txt", b"")
    answer = loadseeds(tmp_path)
    listed = answer.out.split("\n\n")[1].splitlines()
    assert listed[0] == f"{tmp_path}/00.txt: empty"
    assert (len(listed), listed[-1]) == (21, "… and 3 more")
    assert len(answer.refusals) == 23


def test_verbosity_0_shows_refusals_only(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"")
    write(tmp_path / "b.json", record())
    answer = loadseeds(tmp_path, verbosity=0)
    assert (answer.out, answer.refusals) == ("", [f"{tmp_path}/a.txt: empty"])


def test_a_terminal_does_not_show_refusals_twice(tmp_path: Path) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    out, err = Terminal(), Terminal()
    with pytest.raises(SystemExit):
        call_command("loadseeds", str(write(tmp_path / "a.txt", b"")), stdout=out, stderr=err)
    assert (out.getvalue() + err.getvalue()).count("a.txt") == 1


def test_a_console_that_lacks_a_letter_gets_its_number(tmp_path: Path) -> None:
    write(tmp_path / "Ł.txt", b"")
    console = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    with pytest.raises(SystemExit):
        call_command("loadseeds", str(tmp_path), stdout=io.StringIO(), stderr=console)
    console.seek(0)
    assert console.read() == f"{tmp_path}/\\u0141.txt: empty\n"


def test_a_bug_in_a_reader_costs_its_file_and_not_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: Path, **options: Any) -> Iterator[Item]:
        if path.name == "a.txt":
            raise IndexError("string index out of range")
        yield from read(path, **options)

    monkeypatch.setattr(run, "read", broken)
    for name in ("a.txt", "b.txt"):
        write(tmp_path / name, TEXT.format(headline="A bridge is opened"))
    answer = loadseeds(tmp_path)
    assert (answer.status, answer.counts["created"], answer.counts["refused"]) == (1, 1, 1)
    assert answer.refusals == [
        f"{tmp_path}/a.txt: internal error: IndexError: string index out of range (please report this)"
    ]
