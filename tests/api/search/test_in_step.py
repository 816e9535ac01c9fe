"""The database itself keeps the index in step with the texts, however they are written."""

import pytest
from django.db import connection, transaction
from django.db.models import F, Value
from django.db.models.functions import Concat

from articles.models import Article, Event, Quote
from people.models import Alias, Organization, Person
from tests.conformance import CheckedClient
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db


def found(resource: str, q: str) -> list[int]:
    return sorted(CheckedClient().ids(resource, q=q))


def test_rows_saved_changed_and_deleted() -> None:
    article = make_article(headline="Old words", body="Body.")
    assert found("articles", "old") == [article.pk]
    article.headline, article.body = "New", "Text"
    article.save()
    assert (found("articles", "old"), found("articles", "body"), found("articles", "new text")) == (
        [],
        [],
        [article.pk],
    )
    article.delete()
    assert found("articles", "text") == []


def test_rows_written_in_bulk() -> None:
    article = make_article()
    quotes = Quote.objects.bulk_create(
        Quote(article=article, kind="indirect", text=f"peace {n}") for n in range(3)
    )
    assert found("quotes", "peace") == [quote.pk for quote in quotes]
    quotes[0].text = "war"
    Quote.objects.bulk_update(quotes, ["text"])
    assert found("quotes", "war") == [quotes[0].pk]
    Quote.objects.update(text=Concat(F("text"), Value(" again")))
    assert found("quotes", "again") == [quote.pk for quote in quotes]
    Quote.objects.all().delete()
    assert found("quotes", "again") == []


def test_rows_written_in_plain_sql() -> None:
    event = make_event(name="Talks", place=None)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE articles_event SET place = 'Geneva' WHERE id = %s", [event.pk])
    assert found("events", "talks geneva") == [event.pk]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM articles_event")
    assert found("events", "talks") == []


def test_rows_deleted_with_their_article() -> None:
    quote = make_quote(text="peace")
    quote.article.delete()
    assert found("quotes", "peace") == []
    again = make_quote(text="peace")
    assert found("quotes", "peace") == [again.pk]


def test_rows_of_a_transaction_that_fails() -> None:
    with transaction.atomic():
        make_quote(text="peace")
        transaction.set_rollback(True)
    assert found("quotes", "peace") == []


def test_other_columns_leave_it_as_it_is() -> None:
    article = make_article(headline="Same words")
    Article.objects.update(section="World")
    Article.objects.update(headline="Same words")
    assert found("articles", "same words") == [article.pk]


def test_other_names_added_changed_moved_and_removed() -> None:
    ana, bo = make_person(name="Ana"), make_person(name="Bo")
    aliases = Alias.objects.bulk_create([Alias(person=ana, name="Anita"), Alias(person=bo, name="Bob")])
    assert (found("people", "ana anita"), found("people", "bob")) == ([ana.pk], [bo.pk])
    Alias.objects.filter(pk=aliases[0].pk).update(name="Annie", key="annie")
    assert (found("people", "anita"), found("people", "annie")) == ([], [ana.pk])
    Alias.objects.filter(pk=aliases[1].pk).update(person=ana)
    assert (found("people", "bob ana"), found("people", "bo bob")) == ([ana.pk], [])
    Alias.objects.filter(person=ana).delete()
    assert (found("people", "bob"), found("people", "ana")) == ([], [ana.pk])
    ana.name = "Anna"
    ana.save()
    assert (found("people", "ana"), found("people", "anna")) == ([], [ana.pk])


def test_other_names_that_are_there_already() -> None:
    body = make_organization(name="World Body", acronym="WB")
    for _ in range(2):
        Alias.objects.bulk_create([Alias(organization=body, name="The Body")], ignore_conflicts=True)
    assert found("organizations", '"the body" wb') == [body.pk]
    Organization.objects.filter(pk=body.pk).update(acronym=None)
    assert (found("organizations", "wb"), found("organizations", '"the body"')) == ([], [body.pk])


def test_names_deleted_with_their_owner() -> None:
    person = make_person(name="Ana")
    Alias.objects.create(person=person, name="Anita")
    Person.objects.all().delete()
    assert found("people", "anita OR ana") == []


def test_events_whose_name_changes() -> None:
    event = make_event(name="Talks")
    Event.objects.update(name="Walk")
    assert (found("events", "talks"), found("events", "walk")) == ([], [event.pk])


# -- texts of any length ------------------------------------------------------------------------------


def test_a_text_of_five_megabytes_is_stored_and_its_beginning_found() -> None:
    body = "First " + " ".join(f"word{n:07}" for n in range(430_000)) + " last"
    assert len(body) > 5_000_000
    article = make_article(body=body, headline="Long")
    assert found("articles", "first word0000001 long") == [article.pk]
    assert found("articles", "last") == []


def test_a_text_of_as_many_different_signs_as_there_are_is_stored() -> None:
    body = (
        " ".join(chr(n) for n in range(0x4E00, 0x9FA0))
        + " "
        + " ".join(chr(n) * 1000 for n in range(0x20000, 0x20100))
    )
    article = make_article(body=body)
    assert found("articles", "東 京") == [article.pk]


def test_words_in_a_row_are_found_wherever_they_stand_in_a_long_text() -> None:
    filler = "the old the new "
    article = make_article(headline="h", body=filler * 5000 + "the last word of all, and the end")
    other = make_article(headline="h", body=filler * 5000 + "the word last of all, and the end")
    assert found("articles", '"the last word"') == [article.pk]
    assert found("articles", '"the last wo"*') == [article.pk]
    assert found("articles", '"the end" -"the last word"') == [other.pk]
    assert found("articles", '"last the"') == []
    assert found("articles", '"word last" OR "last word"') == [article.pk, other.pk]
