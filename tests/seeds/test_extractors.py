"""Extractors by their names: what is not there says what to install."""

import sys

import pytest
from django.core.management import CommandError, call_command

from seeds.extraction import RULES
from seeds.importing import Misuse, extractor_named
from tests.seeds.loading import loadseeds


def test_the_rules_are_an_extractor() -> None:
    assert extractor_named("rules") is RULES


@pytest.mark.parametrize("name", ["", "rule", "spacy", "spacy:", "en_core_web_sm"])
def test_an_extractor_that_does_not_exist_is_misuse(name: str) -> None:
    with pytest.raises(Misuse, match="there are rules, and spacy:NAME"):
        extractor_named(name)


def test_without_spacy_the_command_to_install_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(Misuse) as caught:
        extractor_named("spacy:en_core_web_sm")
    assert str(caught.value) == (
        f"spaCy is not installed; install it with: {sys.executable} -m pip install spacy==3.8.18"
    )


def test_the_version_that_is_told_is_the_one_that_is_tested() -> None:
    from seeds.extraction.pipelines import SPACY
    from tests.test_readme import ROOT

    assert SPACY in (ROOT / "requirements-spacy.txt").read_text().splitlines()


@pytest.mark.parametrize("arguments", [["--reextract"], ["a.txt"], ["--dry-run", "a.txt"]])
def test_the_import_does_not_begin_without_its_extractor(arguments: list[str]) -> None:
    answer = loadseeds("--extractor", "magic", *arguments)
    assert answer.status == 2
    assert "no extractor “magic”" in answer.err


def test_explaining_does_not_begin_without_it_either() -> None:
    with pytest.raises(CommandError, match="no extractor “magic”") as caught:
        call_command("explain", "x.txt", "--extractor", "magic")
    assert caught.value.returncode == 2
