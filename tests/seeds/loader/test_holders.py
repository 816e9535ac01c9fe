"""Who spoke, where a text only names an office: the holder whom other articles name, or nobody."""

from itertools import permutations
from typing import Any

import pytest

from articles.deletion import delete_articles
from articles.models import Article, Quote
from newsapi.api.models import Tombstone
from people.models import Affiliation, Person
from seeds.extraction.findings import Findings
from seeds.loader import Loader
from tests.seeds.loader.documents import correct, document, load, person, quote, role

pytestmark = pytest.mark.django_db

BODY = "The Czech prime minister said that taxes will fall."


def holder(n: int, day: str, name: str = "Karel Novotny", office: str = "Prime Minister") -> Findings:
    found = person(name, roles=(role(office, country="CZ"),))
    return document(f"Text {n}.", headline=f"Report {n}", published_at=day, people=(found,))


def speech(day: str = "2024-02-01", label: str = "The Czech prime minister", **values: Any) -> Findings:
    said = quote(BODY, "taxes will fall", speaker_label=label, cue="said", rule="clause: unnamed")
    return document(BODY, headline="Speech", published_at=day, quotes=(said,), **values)


BEFORE, AFTER = holder(1, "2024-01-01"), holder(2, "2024-03-01")


def test_the_office_tells_who_it_was_between_two_reports_of_its_holder() -> None:
    load(BEFORE, AFTER, speech())
    said = Quote.objects.get()
    assert said.speaker == Person.objects.get(name="Karel Novotny")
    assert (said.speaker_role, said.rule) == ("prime minister", "clause: unnamed, office held then")


@pytest.mark.parametrize("day", ["2023-12-31", "2024-03-02", "2024-02", "2024"])
def test_on_another_day_or_none_it_does_not(day: str) -> None:
    load(BEFORE, AFTER, speech(day))
    assert Quote.objects.get().speaker is None


@pytest.mark.parametrize(
    "label",
    ["The prime minister", "The Slovak prime minister", "The Czech foreign minister", "A Czech minister",
     "The former Czech prime minister", "The Czech deputy prime minister", "Czech"],
)  # fmt: skip
def test_another_office_or_none_says_nothing(label: str) -> None:
    load(BEFORE, AFTER, speech(label=label))
    assert Quote.objects.get().speaker is None


@pytest.mark.parametrize(
    "label", ["the prime minister of Czechia", "Czechia’s Prime Minister", "Czech Premier"]
)
def test_the_country_may_stand_elsewhere(label: str) -> None:
    load(BEFORE, AFTER, speech(label=label))
    assert Quote.objects.get().speaker is not None


def test_of_two_holders_none_is_chosen() -> None:
    load(
        BEFORE, AFTER, holder(3, "2024-01-15", "Josef Kral"), holder(4, "2024-02-15", "Josef Kral"), speech()
    )
    assert Quote.objects.get().speaker is None


def test_a_rejected_role_says_nothing() -> None:
    load(BEFORE, AFTER)
    correct(Affiliation.objects.get(), status="rejected")
    load(speech())
    assert Quote.objects.get().speaker is None


def test_what_an_editor_set_stays() -> None:
    load(speech())
    correct(Quote.objects.get(), speaker=None)
    _run(BEFORE, AFTER, speech(section="x"))
    assert Quote.objects.get().speaker is None


def test_a_run_ends_alike_in_any_order() -> None:
    documents = (BEFORE, AFTER, speech(), holder(3, "2024-05-01", "Josef Kral"))
    for order in permutations(documents):
        _run(*order)
        assert Quote.objects.get().speaker == Person.objects.get(name="Karel Novotny")
        _clear()


def test_a_second_holder_takes_it_back_in_the_same_run() -> None:
    _run(
        BEFORE, AFTER, speech(), holder(3, "2024-01-15", "Josef Kral"), holder(4, "2024-02-15", "Josef Kral")
    )
    said = Quote.objects.get()
    assert (said.speaker, said.speaker_role, said.rule) == (None, None, "clause: unnamed")


def test_the_same_run_again_changes_nothing() -> None:
    documents = (speech(), BEFORE, AFTER)
    _run(*documents)
    before = Quote.objects.values().get()
    _run(*documents)
    assert Quote.objects.values().get() == before


def _run(*documents: Findings) -> None:
    loader = Loader()
    for found in documents:
        loader.load(found)
    loader.finish()


def _clear() -> None:
    delete_articles(Article.objects.all())
    Tombstone.objects.all().delete()
