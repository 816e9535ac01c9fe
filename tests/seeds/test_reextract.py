"""`loadseeds --reextract`: stored texts are read again, and corrections stay."""

from pathlib import Path
from typing import Any

import pytest

from articles.models import AffiliationReport, Article, Event, Mention, Quote
from newsapi.api.models import DataVersion, Status
from people.models import Affiliation, Organization, Person
from seeds.extraction import Extractor
from seeds.extraction.named import Named
from seeds.importing import Changed, reextract
from seeds.models import ImportRun
from tests.asking import everything
from tests.seeds.loading import loadseeds, record, write

pytestmark = pytest.mark.django_db

TEXT = """The Lark

3 May 2024

Minister quits over dam

By Ana Brown

LARKTON – Water Minister Bo Lind resigned on Friday after a dam burst.

“I take full responsibility for this,” Lind told reporters. “The dam will be rebuilt by the army,” Lind said.
"""


@pytest.fixture
def stored(tmp_path: Path) -> Article:
    """A document as an older extractor has read it: without its second quote, and with one that is none."""
    assert loadseeds(write(tmp_path / "a.txt", TEXT)).status == 0
    article = Article.objects.get()
    Article.objects.update(extractor="rules 0.1", content_hash="old")
    Quote.objects.filter(text__startswith="The dam will").delete()
    Quote.objects.create(article=article, kind="indirect", text="a dam burst", start=None, end=None)
    return article


def texts() -> set[str]:
    return set(Quote.objects.exclude(status=Status.REJECTED).values_list("text", flat=True))


def counts(changed: Changed) -> tuple[int, int]:
    return changed.new["quotes"], changed.gone["quotes"]


def test_what_a_newer_extractor_finds_is_stored(stored: Article) -> None:
    changed = reextract()
    assert counts(changed) == (1, 1)
    assert texts() == {"I take full responsibility for this", "The dam will be rebuilt by the army"}


def test_what_is_still_said_keeps_its_id(stored: Article) -> None:
    kept = Quote.objects.get(text__startswith="I take").pk
    people = dict(Person.objects.values_list("slug", "pk"))
    reextract()
    assert Quote.objects.get(text__startswith="I take").pk == kept
    assert dict(Person.objects.values_list("slug", "pk")) == people


def test_what_the_page_around_the_text_said_stays(stored: Article) -> None:
    columns = (
        "headline",
        "byline",
        "dateline",
        "publisher",
        "published_at",
        "published_precision",
        "slug",
        "body",
    )
    before = Article.objects.values(*columns).get(), list(stored.authors.values_list("name", flat=True))
    reextract()
    assert (
        Article.objects.values(*columns).get(),
        list(stored.authors.values_list("name", flat=True)),
    ) == before


def test_the_answers_are_those_of_a_first_import(stored: Article, tmp_path: Path) -> None:
    reextract()
    again = everything()
    Article.objects.all().delete()
    for model in (Event, Person, Organization):
        model.objects.all().delete()
    loadseeds(write(tmp_path / "a.txt", TEXT))
    assert _said(again) == _said(everything())


def _said(answers: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    return sorted(
        (quote["text"], quote["start"], quote["speaker"] and quote["speaker"]["name"])
        for quote in answers["quotes"]
    )


def test_a_second_reading_finds_nothing_to_read(stored: Article) -> None:
    reextract()
    before = DataVersion.current()
    assert sum(reextract().articles.values()) == 0
    assert DataVersion.current() == before


def test_what_an_editor_has_set_or_rejected_stays(stored: Article) -> None:
    Quote.objects.filter(text__startswith="I take").update(status=Status.REJECTED)
    Quote.objects.filter(text="a dam burst").update(status=Status.CONFIRMED)
    assert counts(reextract()) == (1, 0)
    assert texts() == {"a dam burst", "The dam will be rebuilt by the army"}


def test_what_came_as_a_record_is_not_read(tmp_path: Path) -> None:
    loadseeds(write(tmp_path / "a.json", record("“It is late,” Bo Lind said on Monday in Larkton.")))
    assert sum(reextract().articles.values()) == 0
    assert not Quote.objects.exists()


def test_a_dry_run_tells_the_same_and_changes_nothing(stored: Article) -> None:
    before = list(Mention.objects.values()), texts(), DataVersion.current()
    dry = reextract(dry_run=True)
    assert (list(Mention.objects.values()), texts(), DataVersion.current()) == before
    assert dry == reextract()


def test_the_command_says_what_changed(stored: Article) -> None:
    answer = loadseeds("--reextract")
    assert answer.status == 0
    assert f"{stored.slug}: quotes +1 −1 ~0" in answer.out
    assert "1 new, 1 gone, 0 different" in " ".join(answer.out.split())


@pytest.mark.parametrize("also", [["a.txt"], ["--output", "x"], ["--restore"]])
def test_it_takes_nothing_that_belongs_to_files(also: list[str]) -> None:
    answer = loadseeds("--reextract", *also)
    assert (answer.status, answer.err.strip()) == (
        2,
        "--reextract takes no paths, no --output and no --restore",
    )


# -- what goes on meanwhile ------------------------------------------------------------------------------


def older(*paths: Path) -> None:
    """The documents, stored as an older extractor has read them."""
    assert loadseeds(*paths).status == 0
    Article.objects.update(extractor="rules 0.1", content_hash="old")


def failing(body: str) -> list[Named]:
    """What a pipeline does that can't read some texts."""
    if "resigned" in body:
        raise RuntimeError("no vector\nfor this word")
    return []


def test_a_failing_pipeline_costs_its_article_and_not_the_run(stored: Article, tmp_path: Path) -> None:
    older(write(tmp_path / "b.txt", TEXT.replace("resigned", "was born").replace("Minister quits", "Born")))
    before = texts()
    changed = reextract(Extractor("test", failing))
    assert (changed.refused, changed.articles.total(), changed.status) == (1, 1, 1)
    stored.refresh_from_db()
    assert stored.extractor == "rules 0.1"
    assert before & texts()


def test_the_command_names_the_article_that_a_pipeline_fails_on(
    stored: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "seeds.management.commands.loadseeds.extractor_named", lambda name: Extractor(name, failing)
    )
    answer = loadseeds("--reextract", "--extractor", "test")
    assert (answer.status, answer.refusals) == (
        1,
        [f"{stored.slug}: internal error: RuntimeError: no vector for this word (please report this)"],
    )
    assert "articles refused 1" in " ".join(answer.out.split())


def test_there_is_an_account_of_the_run(stored: Article, tmp_path: Path) -> None:
    older(write(tmp_path / "b.txt", TEXT.replace("resigned", "was born").replace("Minister quits", "Born")))
    reextract(Extractor("test", failing))
    run = ImportRun.objects.latest("pk")
    assert (run.options, run.extractor, run.finished_at is None) == ({"reextract": True}, "test", False)
    told = run.documents.order_by("pk").values_list("article", "outcome", "reason")
    assert [(article == stored.pk, outcome) for article, outcome, _ in told] == [
        (True, "refused"),
        (False, "updated"),
    ]
    assert "no vector" in str(told[0][2])


def test_an_article_that_is_deleted_while_it_is_read_is_left_out(stored: Article) -> None:
    def find_names(body: str) -> list[Named]:
        Article.objects.filter(pk=stored.pk).delete()
        return []

    changed = reextract(Extractor("test", find_names))
    assert (changed.articles.total(), changed.status) == (0, 0)


def test_an_article_that_is_changed_while_it_is_read_is_read_once_more(stored: Article) -> None:
    """Nobody waits while a text is read: others may store another body for it meanwhile."""
    bodies = []

    def find_names(body: str) -> list[Named]:
        bodies.append(body)
        Article.objects.filter(pk=stored.pk).update(body="It rains.")
        return []

    assert reextract(Extractor("test", find_names)).articles.total() == 1
    assert (len(bodies), bodies[-1]) == (2, "It rains.")
    assert not Quote.objects.filter(text__startswith="I take").exists()


def test_who_held_an_office_is_looked_up_when_all_has_been_read_again(tmp_path: Path) -> None:
    """As after an import: it doesn’t matter which article came first."""
    said = "PRAGUE – The Czech prime minister said on Thursday: “The bridge will be rebuilt by the army.”"
    named = "PRAGUE – Czech Prime Minister Jan Vesely said on {day} that he would not resign over the dam."
    paths = [
        write(tmp_path / f"{n}.txt", f"The Lark\n\n{n} May 2024\n\nHeadline {n} of the day\n\n{text}\n")
        for n, text in ((2, said), (1, named.format(day="Tuesday")), (3, named.format(day="Thursday")))
    ]
    assert loadseeds(*paths).status == 0
    (quote,) = Quote.objects.filter(text__startswith="The bridge")
    assert quote.speaker is not None
    Quote.objects.update(speaker=None)
    AffiliationReport.objects.all().delete()
    Affiliation.objects.all().delete()
    Article.objects.update(extractor="rules 0.1", content_hash="old")
    reextract()
    quote.refresh_from_db()
    assert quote.speaker is not None
    assert quote.speaker.name == "Jan Vesely"
