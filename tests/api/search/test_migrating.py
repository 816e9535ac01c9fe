"""The index is made of the rows that are there, goes without a trace, and outlives other migrations."""

from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from articles.indexes import EVENTS, QUOTES
from articles.models import Quote
from newsapi.api.search.index import SearchIndex, declared
from newsapi.api.search.operations import (
    CreateSearchIndex,
    put_triggers_away,
    set_triggers_again,
)
from people.indexes import PEOPLE
from people.models import Alias
from tests.conformance import CheckedClient
from tests.factories import make_event, make_person, make_quote

pytestmark = pytest.mark.django_db


def run(statements: list[str]) -> None:
    # A migration begins with nothing pending; a test's rows wait for their foreign keys to be checked.
    connection.check_constraints()
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def found(resource: str, q: str) -> list[int]:
    return sorted(CheckedClient().ids(resource, q=q))


@pytest.mark.parametrize(
    ("index", "resource", "make"),
    [
        (QUOTES, "quotes", lambda: make_quote(text="peace")),
        (EVENTS, "events", lambda: make_event(name="Peace talks")),
        (PEOPLE, "people", lambda: make_person(name="Peace Brown")),
    ],
)
def test_rows_that_are_there_are_indexed(index: SearchIndex, resource: str, make: Any) -> None:
    before = make()
    operation = CreateSearchIndex(index)
    run(operation.backwards(connection.vendor))
    between = make()
    run(operation.forwards(connection.vendor))
    after = make()
    assert found(resource, "peace") == [before.pk, between.pk, after.pk]


def test_other_names_that_are_there_are_indexed() -> None:
    operation = CreateSearchIndex(PEOPLE)
    run(operation.backwards(connection.vendor))
    person = make_person(name="Ana")
    Alias.objects.create(person=person, name="Anita")
    run(operation.forwards(connection.vendor))
    assert found("people", "ana anita") == [person.pk]


def test_what_is_written_while_other_migrations_run_is_found_after_them() -> None:
    """SQLite makes a table anew to change it: the triggers must not be in the way, nor be lost."""
    old = make_quote(text="peace")
    put_triggers_away(using="default", plan=["one"])
    Quote.objects.update(text="truce")
    new = make_quote(text="truce")
    set_triggers_again(using="default")
    last = make_quote(text="truce")
    assert (found("quotes", "peace"), found("quotes", "truce")) == ([], [old.pk, new.pk, last.pk])


def test_triggers_stay_where_nothing_migrates() -> None:
    quote = make_quote(text="peace")
    put_triggers_away(using="default", plan=[])
    Quote.objects.update(text="truce")
    assert found("quotes", "truce") == [quote.pk]


def test_every_searched_resource_is_declared_and_no_migration_is_missing() -> None:
    assert len(declared()) == 5
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
