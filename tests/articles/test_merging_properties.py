"""What merging and undoing keep, whatever the tables hold."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.merging import merge, undo
from articles.merging.tables import IDENTITY
from newsapi.api.resources import resource_of
from tests.articles.merging_stores import STATEMENTS, UNREJECTED, Store, tables
from tests.conformance import CheckedClient

pytestmark = pytest.mark.django_db

CHOICES = st.tuples(
    st.sampled_from(["people", "organizations", "events"]),
    st.permutations([0, 1, 2]),
    st.booleans(),
)


@contextmanager
def example() -> Iterator[None]:
    """Everything that is done inside is forgotten."""
    with transaction.atomic():
        yield
        connection.check_constraints()
        transaction.set_rollback(True)


def chosen(store: Store, choice: Any) -> tuple[Any, list[Any]]:
    """The record to keep, and one or two to absorb."""
    kind, order, several = choice
    rows = getattr(store, kind)
    records = [rows[n] for n in order if n < len(rows)]
    return records[0], records[1:] if several else records[1:2]


@given(STATEMENTS, CHOICES)
@settings(max_examples=60)
def test_undoing_a_merge_brings_back_every_row(statements: Any, choice: Any) -> None:
    with example():
        kept, absorbed = chosen(Store(statements), choice)
        before = tables()
        merged = merge(kept, absorbed)
        assert undo(merged).left_behind == []
        assert tables() == before


@given(STATEMENTS, CHOICES)
@settings(max_examples=40)
def test_nothing_refers_to_what_was_absorbed_and_nothing_is_said_twice(statements: Any, choice: Any) -> None:
    with example():
        kept, absorbed = chosen(Store(statements), choice)
        merge(kept, absorbed)
        for relation in type(kept)._meta.related_objects:
            if not relation.many_to_many:
                rows = relation.related_model._base_manager
                assert not rows.filter(**{f"{relation.field.name}__in": absorbed}).exists()
        for model, names in IDENTITY.items():
            rows = list(model._base_manager.values_list(*names))
            assert len(rows) == len(set(rows))


@given(UNREJECTED, CHOICES)
@settings(max_examples=25)
def test_the_lists_of_the_kept_record_are_the_union_of_all(statements: Any, choice: Any) -> None:
    with example():
        kept, absorbed = chosen(Store(statements), choice)
        api = CheckedClient()
        before = [lists(api, record) for record in (kept, *absorbed)]
        merge(kept, absorbed)
        for name, ids in lists(api, kept).items():
            missing = set().union(*(found[name] for found in before)) - ids
            # Whoever was spoken of by himself, under another name, is no subject of his words.
            assert not missing or name == "quotes_about"


def lists(api: CheckedClient, record: Any) -> dict[str, set[int]]:
    """The ids of the records in each list that the detail of a record leads to."""
    resource = resource_of(type(record))
    detail = api.get(f"/api/v1/{resource}/{record.pk}/").json()
    found = {name: api.get(url).json()["results"] for name, url in detail["links"].items()}
    return {name: {row["id"] for row in rows} for name, rows in found.items()}
