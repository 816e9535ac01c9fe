"""Editors and imports at the same quotes at the same moment: one waits or tries again."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError, connection
from django.test import Client

from articles.models import Article, Quote, Utterance
from articles.utterances import regroup
from seeds.extraction.findings import Findings
from seeds.loader import Loader
from tests import desk
from tests.seeds.loader.documents import document, load, person, quote

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "the bridge will be rebuilt before the winter storms arrive in November"


def report(n: int) -> Findings:
    body = f"“{WORDS},” Ruth Tamsin said. Report {n}."
    said = quote(body, WORDS, kind="direct", speaker="Ruth Tamsin")
    return document(body, headline=f"Report {n}", people=(person("Ruth Tamsin"),), quotes=(said,))


@pytest.fixture
def editor(transactional_db: None) -> Client:
    user = User.objects.create(username="editor", is_staff=True, is_superuser=True)
    client = Client()
    client.force_login(user)
    return client


def in_the_way(monkeypatch: pytest.MonkeyPatch, *, times: int) -> list[int]:
    """Let the database find a deadlock so often when a saved quote is grouped."""
    left = [times]

    def crossed(quotes: list[int]) -> None:
        if left[0]:
            left[0] -= 1
            raise OperationalError("deadlock detected")
        regroup(quotes)

    monkeypatch.setattr("articles.admin.quotes.regroup", crossed)
    return left


def test_a_save_that_crosses_an_import_is_tried_again(
    editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(report(1))
    left = in_the_way(monkeypatch, times=2)
    page = desk.save(editor, Quote.objects.get(), cue="announced")
    assert (page.status_code, left) == (200, [0])
    assert Quote.objects.get().cue == "announced"
    assert "was changed successfully" in page.content.decode()


def test_whoever_is_crossed_again_and_again_is_told_that_nothing_was_saved(
    editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(report(1))
    in_the_way(monkeypatch, times=99)
    page = desk.save(editor, Quote.objects.get(), cue="announced")
    assert page.status_code == 200
    assert "Nothing was saved; please try again" in page.content.decode()
    assert Quote.objects.get().cue != "announced"


def test_an_action_on_several_quotes_is_tried_again(editor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    load(report(1), report(2))
    in_the_way(monkeypatch, times=1)
    desk.act(editor, "confirm", *Quote.objects.all())
    assert set(Quote.objects.values_list("status", flat=True)) == {"confirmed"}


def at_once(*works: Callable[[], None]) -> None:
    """Each in a thread of its own; SQLite has one writer at a time."""
    if connection.vendor == "sqlite":
        for work in works:
            work()
        return
    with ThreadPoolExecutor(len(works)) as pool:
        for done in [pool.submit(_and_close, work) for work in works]:
            done.result()


def _and_close(work: Callable[[], None]) -> None:
    try:
        work()
    finally:
        connection.close()


def test_editors_and_imports_of_the_same_words_do_not_stop_each_other(editor: Client) -> None:
    load(report(0), report(1))
    edited, other = Quote.objects.order_by("pk")

    def edit() -> None:
        for n in range(6):
            assert desk.save(editor, edited, cue=f"said {n}").status_code == 200
            desk.act(editor, "confirm" if n % 2 else "reject", other)

    def bring(first: int) -> None:
        loader = Loader()
        for n in range(first, first + 8):
            loader.load(report(n))

    at_once(edit, lambda: bring(10), lambda: bring(20))
    edited.refresh_from_db()
    other.refresh_from_db()
    assert (edited.cue, other.status) == ("said 5", "confirmed")
    assert Article.objects.count() == 18
    assert Quote.objects.filter(utterance=Utterance.objects.get()).count() == 18
    assert Quote.objects.filter(is_first=True).count() == 1
