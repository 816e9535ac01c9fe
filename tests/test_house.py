"""The rules of the house, checked over every file, and that each check notices what breaks its rule."""

import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db.models import AutoField, Field

from tests import guards

ROOT: Path = settings.BASE_DIR
PACKAGES = ("newsapi", "people", "articles", "seeds")
SOURCES = {
    guards.module_name(path, ROOT): path.read_text(encoding="utf-8")
    for package in PACKAGES
    for path in sorted((ROOT / package).rglob("*.py"))
}
MIGRATIONS = {name for name in SOURCES if ".migrations." in name}
PURE = ("seeds.readers", "seeds.extraction", "seeds.records", "newsapi.api.text")
# Who may write in `seeds`: the loader, and the run its own account.
SEED_WRITERS = ("seeds.loader", "seeds.importing.store", "seeds.admin")
# Holds `DataVersion.bump`, which those call that change the data.
COUNTER = "newsapi.api.models"
APP_PARTS = ("models", "querysets", "serializers", "filters", "views", "admin")


def test_imports_point_one_way() -> None:
    assert [line for name, source in SOURCES.items() for line in guards.wrong_imports(source, name)] == []


def test_an_import_that_points_back_is_noticed() -> None:
    source = "def late():\n    from articles.models import Quote\n"
    assert guards.wrong_imports(source, "people.views") == ["people.views:2 imports articles.models.Quote"]
    assert guards.wrong_imports("from ..articles import models", "people.views") != []
    assert guards.wrong_imports("import newsapi.urls", "newsapi.api.errors") != []
    assert guards.wrong_imports("from people.models import Person", "articles.views") == []


def test_reading_imports_nothing_of_loading() -> None:
    wrong = {name: guards.wrong_imports(source, name, guards.STAGES) for name, source in SOURCES.items()}
    assert [name for name, lines in wrong.items() if lines] == []


def test_a_reader_that_imports_the_loader_is_noticed() -> None:
    assert guards.wrong_imports("from seeds.loader import load", "seeds.readers.texts", guards.STAGES) != []


@pytest.mark.parametrize("module", PURE)
def test_it_is_imported_without_django(module: str) -> None:
    assert _django_modules_after(f"import {module}, pkgutil", module) == "[]"


def test_an_import_of_django_is_noticed() -> None:
    assert _django_modules_after("import django.utils", "json") != "[]"


def _django_modules_after(code: str, module: str) -> str:
    """Django's modules that a fresh interpreter holds after the code and every submodule of `module`."""
    lines = (
        code,
        "import importlib, pkgutil, sys",
        f"package = importlib.import_module({module!r})",
        f"for found in pkgutil.walk_packages(getattr(package, '__path__', []), {module!r} + '.'):",
        "    importlib.import_module(found.name)",
        "print([name for name in sys.modules if name.split('.')[0] == 'django'])",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_what_answers_requests_writes_nothing() -> None:
    """Editors' forms and the services behind them write; no module that a public view needs does."""
    answering = guards.reachable(["newsapi.urls"], SOURCES) - {COUNTER}
    assert {"articles.views", "people.views", "articles.models.quotes", "newsapi.api.filters"} <= answering
    assert {name: found for name in answering if (found := guards.writes(SOURCES[name]))} == {}


def test_only_the_loader_writes_imports() -> None:
    others = [
        name
        for name in SOURCES
        if name.startswith("seeds.")
        and guards.place_of(name, SEED_WRITERS) is None
        and name not in MIGRATIONS
    ]
    assert {name: found for name in others if (found := guards.writes(SOURCES[name]))} == {}


def test_a_module_behind_another_is_found() -> None:
    sources = {
        "a": "from b import c",
        "b": "",
        "b.c": "def f():\n    import d.e",
        "d": "",
        "d.e": "",
        "z": "",
    }
    assert guards.reachable(["a"], sources) == {"a", "b.c", "d.e"}


def test_the_import_itself_writes_only_its_own_account() -> None:
    """What a document says is written by the loader alone; the run keeps its own two tables."""
    calls = [
        line
        for name in SOURCES
        if name.startswith("seeds.importing")
        for line in guards.writes(SOURCES[name])
    ]
    assert calls
    assert [
        call for call in calls if not any(own in call for own in ("ImportRun", "SourceDocument", "_run"))
    ] == []


@pytest.mark.parametrize(
    "source",
    [
        "Person.objects.create(name=name)",
        "person.save()",
        "Quote.objects.filter(pk=1).update(text='')",
        "for person in people: person.delete()",
        "article.authors.all().clear()",
    ],
)
def test_a_write_is_noticed(source: str) -> None:
    assert guards.writes(source)


@pytest.mark.parametrize(
    "source", ["seen.update(names)", "digest.update(b'')", "names.add(name)", "super().clean()"]
)
def test_what_only_looks_like_a_write_is_not_taken_for_one(source: str) -> None:
    assert guards.writes(source) == []


def test_every_module_opens_with_a_sentence() -> None:
    ours = {**SOURCES, **_tests()}
    assert [name for name in ours if name not in MIGRATIONS and guards.lacks_docstring(ours[name])] == []


def test_a_module_without_a_sentence_is_noticed() -> None:
    assert guards.lacks_docstring("import os\n")
    assert guards.lacks_docstring('"""no sentence"""\n')
    assert not guards.lacks_docstring('"""A sentence."""\n')
    assert not guards.lacks_docstring("")


def test_no_module_is_longer_than_300_lines() -> None:
    ours = {**SOURCES, **_tests()}
    data = MIGRATIONS | {name for name in ours if name.startswith("seeds.extraction.vocabulary.")}
    assert [name for name in ours if name not in data and guards.is_too_long(ours[name])] == []


def test_a_long_module_is_noticed() -> None:
    assert guards.is_too_long("pass\n" * 301)
    assert not guards.is_too_long("pass\n" * 300)


@pytest.mark.parametrize("app", ["people", "articles"])
def test_each_app_has_the_same_file_names(app: str) -> None:
    assert guards.missing_parts([path.name for path in (ROOT / app).iterdir()], APP_PARTS) == []


def test_a_missing_file_is_noticed() -> None:
    assert guards.missing_parts(["models", "admin.py"], ("models", "views", "admin")) == ["views"]


def test_every_published_field_is_described_in_a_sentence() -> None:
    fields = [
        field
        for app in ("people", "articles")
        for model in apps.get_app_config(app).get_models()
        for field in model._meta.concrete_fields
        if _is_published(field)
    ]
    assert len(fields) > 50
    assert [str(field) for field in fields if not guards.is_sentence(str(field.help_text))] == []


def _is_published(field: Field) -> bool:  # type: ignore[type-arg]
    """Values that a record has of its own: no keys, no references, no columns derived for sorting."""
    return field.editable and not field.is_relation and not isinstance(field, AutoField)


def test_a_field_without_a_sentence_is_noticed() -> None:
    assert not guards.is_sentence("")
    assert not guards.is_sentence("the name")
    assert guards.is_sentence("The fullest name known.")


def test_nothing_names_a_path_of_one_machine() -> None:
    found = {
        str(path): lines for path in _texts() if (lines := guards.machine_paths(path.read_text("utf-8")))
    }
    assert found == {}


def test_a_path_of_one_machine_is_noticed() -> None:
    for place in ("work", "home", "root", "tmp"):
        assert guards.machine_paths(f"see /{place}/notes.txt")
    assert guards.machine_paths("https://example.org/home/1 and a/tmp/b") == []


def _tests() -> dict[str, str]:
    paths = sorted((ROOT / "tests").rglob("*.py"))
    return {guards.module_name(path, ROOT): path.read_text(encoding="utf-8") for path in paths}


def _texts() -> list[Path]:
    """Everything written by hand: sources, documents, templates and the files of the root."""
    suffixes = {
        ".py",
        ".md",
        ".txt",
        ".toml",
        ".json",
        ".ndjson",
        ".html",
        ".css",
        ".js",
        ".yaml",
        ".yml",
        "",
    }
    folders = [ROOT / name for name in (*PACKAGES, "tests", ".ci")]
    paths = [path for folder in folders for path in folder.rglob("*")] + list(ROOT.glob("*"))
    return [path for path in paths if path.is_file() and path.suffix in suffixes and path.name != ".env"]
