"""`--dry-run` and `--output`: what was read, without the database, in a file that is whole or not there."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import transaction

from articles.models import Article, EventReport, Mention, Quote
from people.models import Organization, Person
from seeds.extraction.findings import ArticleFields, Findings
from seeds.importing.output import Output
from seeds.models import ImportRun
from seeds.records import parse
from tests.seeds.loading import TEXT, loadseeds, record, write


def test_a_dry_run_needs_no_database(tmp_path: Path) -> None:
    """This test is not marked as one that may use the database: a query would fail it."""
    write(tmp_path / "a.txt", TEXT.format(headline="A bridge is opened"))
    write(tmp_path / "b.json", {**record("“Yes,” said Ann."), "quotes": [{"kind": "direct", "text": "Yes"}]})
    write(tmp_path / "c.txt", b"")
    answer = loadseeds(tmp_path, dry_run=True)
    assert answer.status == 1
    assert {name: answer.counts[name] for name in ("read", "refused", "quotes")} == {
        "read": 3, "refused": 1, "quotes": 1,
    }  # fmt: skip


def test_without_a_path_it_reads_the_shipped_documents(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = loadseeds(dry_run=True)
    assert answer.status == 0, answer.err
    assert answer.counts["read"] >= 1


def test_the_output_has_one_record_a_document(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", TEXT.format(headline="A bridge is opened"))
    write(
        tmp_path / "in" / "b.ndjson", [record("One."), {"article": {}}, {**record("Two."), "source": "mine"}]
    )
    output = tmp_path / "out.ndjson"
    loadseeds(tmp_path / "in", dry_run=True, output=str(output))
    records = [json.loads(line) for line in output.read_text().splitlines()]
    assert [list(each)[:3] for each in records] == [["format", "source", "article"]] * 3
    assert [each["source"] for each in records] == [
        f"{tmp_path}/in/a.txt",
        f"{tmp_path}/in/b.ndjson:line 1",
        "mine",
    ]
    assert [list(each["article"])[-1] for each in records] == ["body"] * 3


@pytest.mark.django_db
def test_the_output_of_an_import_loads_as_the_same(tmp_path: Path) -> None:
    text = write(tmp_path / "a.txt", TEXT.format(headline="A bridge is opened"))
    output = tmp_path / "out.ndjson"
    assert loadseeds(text, output=str(output)).counts["created"] == 1
    assert loadseeds(output).counts["unchanged"] == 1
    assert parse(json.loads(output.read_text())).article.body == Article.objects.get().body


def stored() -> list[Any]:
    """What the tables hold of an import, named as clients know it."""
    return [
        list(rows.order_by(*rows.query.values_select))
        for rows in (
            Article.objects.values_list("slug", "fingerprint", "content_hash", "publisher__slug"),
            Person.objects.values_list("slug", "name"),
            Organization.objects.values_list("slug", "name", "kind"),
            Mention.objects.values_list("article__slug", "start", "end", "text", "origin"),
            Quote.objects.values_list("article__slug", "start", "text", "speaker__slug", "said_on", "rule"),
            EventReport.objects.values_list("event__slug", "article__slug", "start", "event__starts_on"),
        )
    ]


@pytest.mark.django_db
def test_the_output_fills_an_empty_store_with_the_same(tmp_path: Path) -> None:
    documents = [settings.BASE_DIR / "seeds" / folder for folder in ("documents", "examples")]
    output = tmp_path / "out.ndjson"
    with transaction.atomic():
        assert loadseeds(*documents, output=str(output)).status == 0
        from_texts = stored()
        transaction.set_rollback(True)
    assert not Article.objects.exists()
    assert loadseeds(output).status == 0
    assert stored() == from_texts
    assert all(from_texts)


@pytest.mark.django_db
@pytest.mark.parametrize("place", ["missing/out.ndjson", "folder"])
def test_an_unwritable_output_is_found_before_anything_is_loaded(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    answer = loadseeds(write(tmp_path / "a.json", record()), output=str(tmp_path / place))
    assert answer.status == 2
    assert answer.err.startswith(f"can't write {tmp_path / place}: ")
    assert not ImportRun.objects.exists()
    assert not Article.objects.exists()


@pytest.mark.django_db
def test_a_full_disk_ends_the_run_and_keeps_whole_documents(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ndjson", [record("One."), record("Two.")])
    answer = loadseeds(path, output="/dev/full")
    assert answer.status == 1
    assert "stopped: can't write /dev/full: no space left on device" in answer.err
    assert answer.counts["created"] == Article.objects.count() == 2
    assert ImportRun.objects.get().finished_at is not None


def test_a_device_is_written_to_as_it_is(tmp_path: Path) -> None:
    assert loadseeds(write(tmp_path / "a.json", record()), dry_run=True, output="/dev/null").status == 0
    assert Path("/dev/null").is_char_device()


def test_an_output_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = write(tmp_path / "out.ndjson", "before")
    output = Output(str(target))
    output.write(Findings(article=ArticleFields(body="One.")))
    assert target.read_text() == "before"
    output.finish()
    assert json.loads(target.read_text())["article"]["body"] == "One."
    assert list(tmp_path.iterdir()) == [target]


def test_a_discarded_output_leaves_what_was_there(tmp_path: Path) -> None:
    target = write(tmp_path / "out.ndjson", "before")
    output = Output(str(target))
    output.write(Findings(article=ArticleFields(body="One.")))
    output.discard()
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_an_output_may_replace_the_file_that_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ndjson", [record("One."), record("Two.")])
    assert loadseeds(path, dry_run=True, output=str(path)).status == 0
    assert [json.loads(line)["article"]["body"] for line in path.read_text().splitlines()] == ["One.", "Two."]


def test_an_import_that_takes_nothing_leaves_what_was_there(tmp_path: Path) -> None:
    written = write(tmp_path / "out.ndjson", b"kept")
    assert loadseeds(tmp_path / "missing", dry_run=True, output=written).status == 2
    assert written.read_bytes() == b"kept"
