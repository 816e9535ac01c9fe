"""Imports with a pipeline of spaCy: stored with its name, read again with another."""

import io
import sys
from pathlib import Path

import pytest
import spacy
from django.core.management import call_command

from articles.models import Article, Mention, Quote
from seeds.importing import Misuse, extractor_named
from seeds.models import ImportRun
from tests.seeds.loading import loadseeds, write

TEXT = (
    "Dam talks begin\n\nLARKTON, 3 May 2024 – The dam was the topic of the day in the town.\n\n"
    "“The dam will be rebuilt,” President Eva Roth said. Anton Moss said that he hoped so.\n"
)


def names() -> set[str]:
    return set(Mention.objects.exclude(person=None).values_list("person__name", flat=True))


@pytest.mark.django_db
def test_the_extractor_is_stored_with_article_and_run(pipeline: str, tmp_path: Path) -> None:
    assert loadseeds("--extractor", f"spacy:{pipeline}", write(tmp_path / "a.txt", TEXT)).status == 0
    expected = "rules 1.0, spacy:en_small 1.2.3"
    assert (Article.objects.get().extractor, ImportRun.objects.get().extractor) == (expected, expected)
    assert names() == {"Eva Roth"}
    assert Quote.objects.get(kind="direct").speaker.name == "Eva Roth"  # type: ignore[union-attr]


@pytest.mark.django_db
def test_stored_texts_are_read_again_by_the_other_extractor_and_back(pipeline: str, tmp_path: Path) -> None:
    loadseeds(write(tmp_path / "a.txt", TEXT))
    assert names() == {"Eva Roth", "Anton Moss"}
    assert loadseeds("--reextract", "--extractor", f"spacy:{pipeline}").status == 0
    assert names() == {"Eva Roth"}
    again = loadseeds("--reextract", "--extractor", f"spacy:{pipeline}")
    assert "articles unchanged 0" in " ".join(again.out.split())
    assert loadseeds("--reextract").status == 0
    assert names() == {"Eva Roth", "Anton Moss"}


def test_a_reading_by_a_pipeline_can_be_explained(pipeline: str, tmp_path: Path) -> None:
    out = io.StringIO()
    call_command("explain", write(tmp_path / "a.txt", TEXT), "--extractor", f"spacy:{pipeline}", stdout=out)
    assert "pipeline:" in out.getvalue()
    assert "spacy:en_small 1.2.3" in out.getvalue()


def test_a_pipeline_that_is_missing_says_how_to_install_it() -> None:
    with pytest.raises(Misuse) as caught:
        extractor_named("spacy:en_core_web_xxl")
    assert str(caught.value) == (
        "the pipeline “en_core_web_xxl” is not installed; install it with: "
        f"{sys.executable} -m spacy download en_core_web_xxl"
    )


def test_a_folder_without_a_pipeline_is_told_from_one_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="no pipeline can be read from"):
        extractor_named(f"spacy:{tmp_path}")
    with pytest.raises(Misuse, match="no such folder"):
        extractor_named(f"spacy:{tmp_path / 'missing'}")


def test_a_pipeline_that_finds_no_names_is_of_no_use(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(Misuse, match="finds no names"):
        extractor_named(f"spacy:{tmp_path / 'blank'}")


def test_a_pipeline_of_another_language_is_of_no_use(tmp_path: Path) -> None:
    german = spacy.blank("de")
    german.add_pipe("entity_ruler")
    german.to_disk(tmp_path / "german")
    with pytest.raises(Misuse, match="reads de, and the rules read en only"):
        extractor_named(f"spacy:{tmp_path / 'german'}")


@pytest.mark.parametrize("package", ["spacy", "pip"])
def test_a_package_that_is_no_pipeline_says_what_is_wrong(package: str) -> None:
    with pytest.raises(Misuse, match=f"no pipeline can be read from “{package}”"):
        extractor_named(f"spacy:{package}")


def test_a_spacy_that_can_not_be_loaded_is_told_from_one_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(tmp_path / "spacy.py", "import no_such_library")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "spacy")
    with pytest.raises(
        Misuse, match=r"spaCy can't be loaded \(No module named 'no_such_library'\); install it with: "
    ):
        extractor_named("spacy:en_core_web_sm")


def test_pipelines_of_long_names_and_other_versions_are_other_extractors(tmp_path: Path) -> None:
    names = set()
    for version in ("1.2.3", "1.2.4"):
        built = spacy.blank("en", meta={"name": "of_all_the_papers_" * 4, "version": version})
        built.add_pipe("entity_ruler")
        built.to_disk(tmp_path / version)
        names.add(extractor_named(f"spacy:{tmp_path / version}").name)
    assert len(names) == 2
    assert max(map(len, names)) <= 60
