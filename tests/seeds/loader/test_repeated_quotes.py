"""What imports, editors and deletions make of words that several documents quote."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from articles.deletion import delete_articles
from articles.models import Article, Quote, Utterance
from people.models import Person
from seeds.extraction.findings import Findings
from seeds.loader import Loader
from tests import desk
from tests.articles.speeches import first, groups
from tests.asking import listed
from tests.seeds.loader.documents import correct, document, load, person, quote, wikidata
from tests.seeds.loading import loadseeds, write

pytestmark = pytest.mark.django_db

WORDS = "The harbour will stay closed until every crane has been tested by the engineers of Westmarch"
LESS = "The harbour will stay closed until every crane has been tested"


def report(n: int, words: str = WORDS, *, speaker: str | None = "Anna Lake", **values: Any) -> Findings:
    body = f"Report {n}. “{words},” somebody said."
    people = (person("Anna Lake"), person("Ivan Hill"))
    said = quote(body, words, kind="direct", speaker=speaker)
    given = {"headline": f"Report {n}", "published_at": f"2024-05-{n + 1:02}", "people": people, **values}
    return document(body, quotes=(said,), **given)


REPORTS = [
    report(1),
    report(2, LESS),
    report(3, speaker=None),
    report(4, speaker="Ivan Hill"),
    report(5, "Nobody has asked us about it, and nobody will"),
]


def _told() -> dict[str, tuple[bool, int]]:
    rows = Quote.objects.select_related("utterance", "article")
    return {q.article.headline or "": (q.is_first, q.utterance.articles if q.utterance else 0) for q in rows}


def test_documents_that_quote_the_same_words_share_an_utterance() -> None:
    load(*REPORTS[:2])
    assert _told() == {"Report 1": (True, 2), "Report 2": (False, 2)}


@pytest.mark.parametrize("order", list(itertools.permutations(range(5)))[::17])
def test_in_whichever_order_they_come(order: tuple[int, ...]) -> None:
    load(*(REPORTS[n] for n in order))
    assert _told() == {
        "Report 1": (True, 2),
        "Report 2": (False, 2),
        "Report 3": (True, 0),  # two speakers have said it: nobody knows which is meant
        "Report 4": (True, 0),
        "Report 5": (True, 0),
    }


def test_loading_again_changes_nothing() -> None:
    load(*REPORTS)
    before = _told(), groups(), first()
    load(*REPORTS)
    load(*(report(n, section="News") for n in (1,)))
    assert (_told(), groups(), first()) == before


def test_a_document_that_says_something_else_now_leaves() -> None:
    load(*REPORTS[:2], report(1, "The harbour was opened this morning, and all of the cranes are fine"))
    assert set(_told().values()) == {(True, 0)}
    assert not Utterance.objects.exists()
    load(report(1))
    assert _told() == {"Report 1": (True, 2), "Report 2": (False, 2)}


def test_a_document_without_its_quote_leaves() -> None:
    load(*REPORTS[:3])
    load(document("Nothing was said.", headline="Report 1", published_at="2024-05-02"))
    assert _told() == {"Report 2": (True, 2), "Report 3": (False, 2)}


def test_deleted_articles_leave_and_restored_ones_return() -> None:
    load(*REPORTS[:3])
    delete_articles(Article.objects.filter(headline="Report 1"))
    assert _told() == {"Report 2": (True, 2), "Report 3": (False, 2)}
    load(REPORTS[0], restore=True)
    assert _told() == {"Report 1": (True, 3), "Report 2": (False, 3), "Report 3": (False, 3)}


def test_a_corrected_speaker_stays_with_his_words() -> None:
    load(*REPORTS[:2])
    ivan = Person.objects.get(name="Ivan Hill")
    correct(Quote.objects.get(article__headline="Report 2"), speaker=ivan)
    load(report(2, LESS, section="News"))
    assert set(_told().values()) == {(True, 0)}


def test_two_records_of_one_speaker_share_no_utterance_until_they_are_one() -> None:
    known, other = (
        report(n, people=(person("Anna Lake", identifiers=(wikidata(value),)),))
        for n, value in ((1, "Q1"), (2, "Q2"))
    )
    load(known, other)
    assert Person.objects.count() == 2
    assert not Utterance.objects.exists()


def test_an_editor_who_rejects_the_first_makes_the_next_one_the_first(admin_client: Client) -> None:
    load(*REPORTS[:3])
    rejected = Quote.objects.get(article__headline="Report 1")
    desk.act(admin_client, "reject", rejected)
    assert _told() == {"Report 1": (True, 0), "Report 2": (True, 2), "Report 3": (False, 2)}
    desk.act(admin_client, "reset", rejected)
    assert _told()["Report 1"] == (True, 3)


def test_an_editor_who_names_another_speaker_parts_them(admin_client: Client) -> None:
    load(*REPORTS[:2])
    quoted = Quote.objects.get(article__headline="Report 2")
    desk.save(admin_client, quoted, speaker=Person.objects.get(name="Ivan Hill").pk)
    assert set(_told().values()) == {(True, 0)}


def test_an_editor_sees_where_else_it_is_quoted(admin_client: Client) -> None:
    load(*REPORTS[:3])
    page = admin_client.get(desk.url(Quote.objects.get(article__headline="Report 1"), "change"))
    assert b"Also quoted in" in page.content
    assert page.content.count(b"Report 2") == page.content.count(b"Report 3") == 1


def test_a_run_that_fails_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    load(REPORTS[0])

    def fails(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr("seeds.loader.loader.regroup", fails)
        with pytest.raises(RuntimeError):
            Loader().load(REPORTS[1])
    assert _told() == {"Report 1": (True, 0)}


def test_who_speaks_about_whom_is_found_by_pronouns_too(tmp_path: Path) -> None:
    text = (
        "3 May 2024\n\nMayor leaves\n\nLARKTON – Mayor Laura Pine resigned on Friday.\n\n"
        "“She was brave, and her voters knew it,” Mr. Peter Lang said.\n\n"
        "“The valley needs rain,” Pine said.\n\n“What a loss,” Ivan Hill said of Laura Pine.\n"
    )
    loadseeds(write(tmp_path / "a.txt", text))
    said = {
        name: [q["text"] for q in listed("quotes", speaker=name, about="laura-pine")]
        for name in ("peter-lang", "laura-pine", "ivan-hill")
    }
    assert said == {
        "peter-lang": ["She was brave, and her voters knew it"],
        "laura-pine": [],
        "ivan-hill": ["What a loss"],
    }
