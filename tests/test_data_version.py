"""Whoever changes the data says so; tests/conftest.py watches the admin in all other tests."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.test import Client

from articles.merging import merge, undo
from articles.models import Article, Merge, Quote
from newsapi.api.models import DataVersion
from people.models import Person
from seeds.importing import reextract
from tests.asking import DOCUMENTS, EXAMPLES, load
from tests.factories import make_person, make_quote
from tests.versions import watched

pytestmark = pytest.mark.django_db


def test_an_import_says_so_for_every_document_and_for_no_other_reason() -> None:
    with watched() as watch:
        load(DOCUMENTS)
    assert watch.written
    assert not watch.untold()
    version = DataVersion.current()
    assert version == Article.objects.count()
    load(DOCUMENTS)
    assert DataVersion.current() == version


def test_a_changed_document_says_so(tmp_path: Path) -> None:
    [source] = sorted(EXAMPLES.glob("*.txt"))[:1]
    copy = tmp_path / source.name
    shutil.copy(source, copy)
    load(copy)
    copy.write_text(source.read_text("utf-8") + "\nThe council met again on Friday.\n", "utf-8")
    with watched() as watch:
        load(copy)
    assert watch.written
    assert not watch.untold()


def test_reading_again_says_so() -> None:
    load(DOCUMENTS)
    Article.objects.update(extractor="rules 0.1", content_hash="old")
    Quote.objects.all().delete()
    with watched() as watch:
        reextract()
    assert "articles_quote" in watch.written
    assert not watch.untold()


def test_a_merger_and_its_undoing_say_so() -> None:
    one, other = make_person(), make_person()
    make_quote(speaker=other)
    version = DataVersion.current()
    with watched() as watch:
        merge(one, other)
    assert not watch.untold()
    with watched() as watch:
        undo(Merge.objects.get())
    assert not watch.untold()
    assert DataVersion.current() == version + 2


def test_an_edit_that_says_nothing_is_noticed(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    context = AdminSite.each_context

    def forgetful(site: AdminSite, request: HttpRequest) -> Any:
        Person.objects.create(name="Ana", slug="ana")
        return context(site, request)

    monkeypatch.setattr(AdminSite, "each_context", forgetful)
    with pytest.raises(AssertionError, match="people_person"):
        client.get("/admin/login/")
