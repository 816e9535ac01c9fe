"""The same document again, a changed one, and one that goes back to what it said."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Event, EventReport, Mention, Quote, QuoteAbout
from newsapi.api.models import Tombstone
from people.models import Affiliation, Alias, Organization, Person
from seeds.loader import Loader
from seeds.readers.document import Refused
from tests.seeds.loader.documents import (
    BODY,
    LONGER,
    budget,
    document,
    load,
    mention,
    organization,
    person,
    quote,
    role,
    rows,
    state,
)

pytestmark = pytest.mark.django_db


def test_the_same_document_again_changes_nothing_not_even_a_timestamp() -> None:
    load(budget(source="a.txt"))
    before = rows()
    assert load(budget(source="elsewhere/b.txt")) == "unchanged"
    assert rows() == before


def test_the_same_document_again_costs_one_query() -> None:
    load(budget())
    loader = Loader()
    with CaptureQueriesContext(connection) as told:
        loader.load(budget())
    assert len([query for query in told if " FROM " in query["sql"]]) == 1  # the rest begins, waits and ends
    assert len(told) <= 4


def test_the_same_document_twice_in_one_run_is_unchanged() -> None:
    loader = Loader()
    first = loader.load(budget(source="a.txt"))
    again = loader.load(budget(source="b.txt"))
    assert (again.outcome, again.article) == ("unchanged", first.article)


def test_two_texts_with_one_identity_in_one_run_are_a_contradiction() -> None:
    loader = Loader()
    loader.load(document("One text.", source="a.txt"))
    with pytest.raises(Refused, match=r"^b\.txt: .*a\.txt") as refused:
        loader.load(document("Another text.", source="b.txt"))
    assert refused.value.source == "b.txt"
    assert Article.objects.get().body == "One text."


def test_a_document_that_was_rolled_back_does_not_stand_in_the_way_of_its_copy() -> None:
    loader = Loader()
    with transaction.atomic():
        loader.load(budget())
        transaction.set_rollback(True)
    assert loader.load(budget()).outcome == "created"


def test_one_text_with_two_readings_in_one_run_is_read_once() -> None:
    loader = Loader()
    loader.load(budget(section="Economy"))
    assert loader.load(budget(section="Politics")).outcome == "unchanged"
    assert Article.objects.get().section == "Economy"


def test_another_text_with_the_same_identity_in_a_later_run_is_a_changed_document() -> None:
    load(budget())
    before = Article.objects.get()
    assert load(budget(LONGER)) == "updated"
    after = Article.objects.get()
    assert (after.pk, after.slug, after.body) == (before.pk, before.slug, LONGER)


def test_statements_keep_their_ids_when_the_body_moves() -> None:
    load(budget())
    before = {row.text: row.pk for row in Quote.objects.all()}
    mentions = set(Mention.objects.values_list("pk", flat=True))
    load(budget(LONGER))
    assert {row.text: row.pk for row in Quote.objects.all()} == before
    assert set(Mention.objects.values_list("pk", flat=True)) == mentions
    for row in (*Quote.objects.all(), *Mention.objects.all(), *EventReport.objects.all()):
        assert LONGER[row.start : row.end] == row.text


def test_rows_that_are_equal_keep_their_moment_of_change() -> None:
    load(budget())
    before = {row.pk: row.updated_at for row in Quote.objects.all()}
    people = {row.pk: row.updated_at for row in Person.objects.all()}
    load(budget(section="Economy"))
    assert {row.pk: row.updated_at for row in Quote.objects.all()} == before
    assert {row.pk: row.updated_at for row in Person.objects.all()} == people


def test_rows_that_change_say_when() -> None:
    load(budget())
    before = Quote.objects.get(kind="direct").updated_at
    load(budget(LONGER))
    assert Quote.objects.get(kind="direct").updated_at > before


def test_a_quote_of_which_a_few_words_change_is_the_same_quote() -> None:
    load(budget())
    pk = Quote.objects.get(kind="direct").pk
    body = BODY.replace("We will not borrow", "We will never borrow")
    changed = budget().quotes[0], quote(body, "We will never borrow", kind="direct", speaker="Ana Lindqvist")
    moved = tuple(quote(body, q.text, kind=q.kind, speaker=q.speaker) for q in changed)
    load(document(body, extractor="test 1", people=(person("Ana Lindqvist"),), quotes=moved))
    assert Quote.objects.get(text="We will never borrow").pk == pk


def test_of_two_equal_quotes_the_second_stays_the_second() -> None:
    body = "“No,” said Bo Ek. “No,” he said."
    found = person("Bo Ek", mention(body, "Bo Ek"))
    both = (quote(body, "No", 1, speaker="Bo Ek"), quote(body, "No", 2))
    load(document(body, people=(found,), quotes=both))
    before = list(Quote.objects.order_by("start").values_list("pk", flat=True))
    longer = f"Well. {body}"
    moved = person("Bo Ek", mention(longer, "Bo Ek"))
    load(
        document(
            longer, people=(moved,), quotes=(quote(longer, "No", 1, speaker="Bo Ek"), quote(longer, "No", 2))
        )
    )
    assert list(Quote.objects.order_by("start").values_list("pk", flat=True)) == before


def test_what_a_changed_document_no_longer_says_is_dropped() -> None:
    load(budget())
    load(document(extractor="test 1", people=(person("Ana Lindqvist", mention(BODY, "Ana Lindqvist")),)))
    assert Quote.objects.count() == 0
    assert Event.objects.count() == 0
    assert Organization.objects.count() == 0
    assert Affiliation.objects.count() == 0
    assert [str(row) for row in Mention.objects.all()] == ["Ana Lindqvist"]
    assert [str(row) for row in Alias.objects.all()] == ["Ana Lindqvist"]


def test_what_is_dropped_leaves_a_tombstone_that_does_not_keep_it_away() -> None:
    load(budget())
    gone = Quote.objects.get(kind="direct").pk, Event.objects.get().pk
    load(budget(quotes=(quote(BODY, "the budget of Veldany is sound"),), events=()))
    assert set(Tombstone.objects.values_list("record", "identity")) == {(pk, None) for pk in gone}
    load(budget())
    assert Quote.objects.count() == 2
    assert Event.objects.count() == 1


def test_somebody_who_comes_back_is_the_same_record() -> None:
    load(budget())
    bank = Organization.objects.get()
    load(budget(organizations=()))
    assert not Organization.objects.exists()
    load(budget())
    back = Organization.objects.get()
    assert (back.pk, back.slug) == (bank.pk, bank.slug)
    assert not Tombstone.objects.filter(resource="organizations").exists()


def test_whom_a_quote_is_about_follows_the_document() -> None:
    load(
        budget(
            quotes=(quote(BODY, "We will not borrow", about=("Ana Lindqvist", "Central Bank of Veldany")),)
        )
    )
    before = Quote.objects.get()
    load(budget(quotes=(quote(BODY, "We will not borrow", about=("Ana Lindqvist",)),)))
    assert [str(about.party) for about in QuoteAbout.objects.all()] == ["Ana Lindqvist"]
    assert Quote.objects.get().updated_at > before.updated_at


def test_a_newer_extractor_is_a_change() -> None:
    load(budget(extractor="test 1"))
    assert load(budget(extractor="test 2")) == "updated"
    assert Article.objects.get().extractor == "test 2"


def test_quotes_follow_the_date_of_their_article() -> None:
    load(budget(source_url="https://a.example/1"))
    load(budget(source_url="https://a.example/1", published_at="2024-11-20T08:00:00Z"))
    article = Article.objects.get()
    assert {row.published_at for row in Quote.objects.all()} == {article.published_at}


def test_a_document_that_goes_back_leaves_the_tables_as_if_it_had_never_changed() -> None:
    load(budget())
    before = state()
    other = person(
        "Bo Ek", mention(BODY, "Finance Minister"), country="CZ", roles=(role("Finance Minister"),)
    )
    bank = organization("Central Bank of Veldany", acronym="CBV", kind="government", country="VD")
    changed = document(
        people=(other,),
        organizations=(bank,),
        quotes=(quote(BODY, "We will not borrow", organization=bank.name),),
    )
    assert load(changed) == "updated"
    assert state() != before
    assert load(budget()) == "updated"
    assert state() == before
