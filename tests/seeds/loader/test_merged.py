"""Imports after a merge: they find the record that is left, and don't bring the other one back."""

from typing import Any

import pytest
from django.utils import timezone

from articles.merging import merge, undo
from articles.models import Attribution, Authorship, Event, Mention, Merge, Quote, QuoteAbout
from people.models import Organization, Person
from seeds.extraction.findings import EventFound, Findings
from seeds.loader.rows import Changes, Stale
from tests.articles.merging_stores import tables
from tests.seeds.loader.documents import (
    document,
    event,
    load,
    mention,
    organization,
    part,
    person,
    quote,
    role,
)

pytestmark = pytest.mark.django_db

BODY = "Ana Lindqvist met Anna Lind. “We agree,” both said of Anna Lind. They parted."


def both(n: int = 1, **values: Any) -> Findings:
    """An article that takes one person for two, who speak jointly, and about one of them."""
    values = {
        "people": (
            person("Ana Lindqvist", mention(BODY, "Ana Lindqvist"), roles=(role("Mayor"),)),
            person("Anna Lind", mention(BODY, "Anna Lind"), roles=(role("Mayor"),)),
        ),
        "quotes": (
            quote(BODY, "We agree", speaker="Ana Lindqvist", co_speakers=("Anna Lind",)),
            quote(BODY, "They parted", speaker="Anna Lind", about=("Ana Lindqvist",)),
        ),
        "events": (
            event(BODY, "met", starts_on="2024-11-18", place="Here", participants=(part("Anna Lind"),)),
            event(BODY, "parted", type="agree", participants=(part("Anna Lind"), part("Ana Lindqvist"))),
        ),
        "authors": ("Ana Lindqvist", "Anna Lind"),
        **values,
    }
    return document(BODY, headline=f"Report {n}", **values)


def one_of(name: str, n: int = 2, **values: Any) -> Findings:
    return document(f"Text {n} of {name}.", headline=f"Report {n}", people=(person(name),), **values)


def merge_people() -> Merge:
    ana, anna = (Person.objects.get(name=name) for name in ("Ana Lindqvist", "Anna Lind"))
    return merge(ana, anna)


def test_loading_the_same_documents_again_changes_nothing() -> None:
    load(both(), one_of("Anna Lind"))
    merge_people()
    before = tables()
    assert load(both(), one_of("Anna Lind")) == "unchanged"
    assert tables() == before


def test_a_changed_document_changes_nothing_but_its_article() -> None:
    load(both(), one_of("Anna Lind"))
    merge_people()
    before = tables()
    assert load(both(section="News")) == "updated"
    after = tables()
    assert {name for name in after if after[name] != before[name]} == {"articles.Article"}


@pytest.mark.parametrize("name", ["Anna Lind", "ANNA LIND", "Ana Lindqvist"])
def test_a_new_document_with_either_name_is_about_the_one_who_is_left(name: str) -> None:
    load(one_of("Ana Lindqvist", 1), one_of("Anna Lind", 2))
    merge_people()
    load(one_of(name, 3))
    assert Person.objects.get().name == "Ana Lindqvist"
    assert Mention.objects.filter(person=Person.objects.get()).count() == 3


def test_a_new_document_with_both_names_is_about_one() -> None:
    load(one_of("Ana Lindqvist", 1), one_of("Anna Lind", 2))
    merge_people()
    load(both(3))
    assert {quote.speaker for quote in Quote.objects.all()} == {Person.objects.get()}
    assert not Attribution.objects.exists()
    assert not QuoteAbout.objects.exists()
    assert Authorship.objects.count() == 1


def test_after_an_undone_merge_each_name_is_somebody_again() -> None:
    load(both(), one_of("Anna Lind"))
    merged = merge_people()
    load(one_of("Anna Lind", 3))
    undo(merged)
    load(one_of("Anna Lind", 4), one_of("Ana Lindqvist", 5))
    assert Person.objects.count() == 2
    assert Person.objects.get(name="Anna Lind").mentions.filter(article__headline="Report 4").exists()


def test_a_merged_organization_is_found_by_its_names() -> None:
    names = ("Central Bank of Veldany", "Veldany Central Bank")
    load(*(document(f"Text {n}.", headline=str(n), organizations=(organization(n),)) for n in names))
    merge(*(Organization.objects.get(name=name) for name in names))
    load(document("Three.", headline="3", organizations=tuple(organization(name) for name in names)))
    assert Organization.objects.get().name == names[0]


def test_an_article_that_tells_of_two_merged_events_tells_of_one() -> None:
    load(both(), one_of("Ana Lindqvist"))
    kept, absorbed = Event.objects.order_by("pk")
    merge(kept, absorbed)
    before = tables()
    load(both(section="News"))
    after = tables()
    assert {name for name in after if after[name] != before[name]} == {"articles.Article"}
    assert Event.objects.get() == kept


def test_a_merged_event_that_several_articles_report_stays_one() -> None:
    load(both(1), both(2))
    first, *others = Event.objects.order_by("-pk")
    merge(first, others)
    before = tables()
    load(both(1, section="News"), both(2, section="News"))
    after = tables()
    assert {name for name in after if after[name] != before[name]} == {"articles.Article"}
    assert Event.objects.get() == first


def test_an_event_without_words_of_its_own_stays_merged() -> None:
    told = tuple(EventFound(name=name, type="consult") for name in ("Talks", "Meeting"))
    load(both(events=told))
    merge(*Event.objects.order_by("pk"))
    load(both(events=told, section="News"))
    assert Event.objects.get().name == "Talks"


def test_an_import_that_had_read_the_absorbed_record_reads_anew() -> None:
    load(one_of("Ana Lindqvist", 1), one_of("Anna Lind", 2))
    changes, anna = Changes(timezone.now()), Person.objects.get(name="Anna Lind")
    changes.sync(anna, {"country": "SE"})
    merge_people()
    with pytest.raises(Stale):
        changes.save()


@pytest.mark.parametrize("kind", ["people", "events"])
def test_an_import_between_a_merge_and_its_undoing_takes_nothing_away(kind: str) -> None:
    load(both(), one_of("Anna Lind"))
    records = list((Person if kind == "people" else Event).objects.order_by("pk"))
    before = tables()
    merged = merge(records[0], records[1])
    load(both(section="News"))
    assert undo(merged).left_behind == []
    after = tables()
    assert {name for name in after if after[name] != before[name]} == {"articles.Article"}
