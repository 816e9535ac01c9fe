"""Each filter and its opposite part a list in two, and no database compares every row with every other."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.api.stores import VIEWS, RandomStore
from tests.conformance import CheckedClient
from tests.factories import make_person

pytestmark = pytest.mark.django_db

# A filter of every kind with a value that some records have and others have not.
VALUES = {
    "articles": {"person": "p", "speaker": "p", "quoted": "p", "author": "p", "language": "en"},
    "quotes": {"speaker": "p", "about": "p", "via": "p", "role": "mayor", "country": "IQ", "kind": "direct"},
    "events": {"person": "p", "place": "baghdad", "country": "IQ"},
    "people": {"role": "mayor", "country": "IQ"},
}


def ids(resource: str, **given: Any) -> set[int]:
    view = VIEWS[resource]
    filters = view.filterset_class(given, view.queryset.all())
    assert filters.parameter_errors() == []
    return set(filters.filter_queryset(view.queryset.all()).values_list("pk", flat=True))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("resource", "name"), [(resource, name) for resource, names in VALUES.items() for name in names]
)
def test_a_record_is_either_found_or_left_out(resource: str, name: str, seed: int) -> None:
    store = RandomStore(seed)
    value = VALUES[resource][name]
    if value == "p":
        value = next(person.slug for person in store.people if person.status != "rejected")
    pairs = [({name: value}, {f"{name}_not": value})]
    if f"has_{name}" in VIEWS[resource].filterset_class.base_filters:
        pairs.append(({f"has_{name}": "true"}, {f"has_{name}": "false"}))
    for one, other in pairs:
        found, left = ids(resource, **one), ids(resource, **other)
        assert found & left == set()
        assert found | left == ids(resource)


@pytest.mark.parametrize(
    "query", ["has_person=false", "person_not=ana", "has_quoted=false", "has_event=false"]
)
def test_what_has_no_related_row_is_asked_row_by_row(api: CheckedClient, query: str) -> None:
    """`NOT IN` over a large table takes PostgreSQL hours; `NOT EXISTS` it answers by a join."""
    make_person(slug="ana")
    with CaptureQueriesContext(connection) as captured:
        api.get(f"/api/v1/articles/?{query}")
    [asked] = [one["sql"] for one in captured if "EXISTS(SELECT" in one["sql"]]
    assert '"id" IN (SELECT' not in asked
