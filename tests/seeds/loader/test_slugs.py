"""Readable keys: taken once, never reused."""

import pytest

from newsapi.api.models import Redirect, Tombstone
from people.models import Person
from seeds.loader.slugs import give_slugs
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def given(*names: str) -> list[str]:
    people = [Person(name=name) for name in names]
    give_slugs(people, [name.lower().replace(" ", "-") for name in names], "people")
    return [person.slug for person in people]


def test_the_first_of_a_name_has_it_alone_and_the_next_are_numbered() -> None:
    assert given("Bo Ek", "Bo Ek", "Cy Dahl", "Bo Ek") == ["bo-ek", "bo-ek-2", "cy-dahl", "bo-ek-3"]


def test_stored_redirected_and_deleted_slugs_are_taken() -> None:
    make_person(slug="bo-ek")
    Redirect.objects.create(resource="people", key="bo-ek-2", target=1)
    Tombstone.objects.create(resource="people", record=7, slug="bo-ek-3", identity="deleted")
    assert given("Bo Ek") == ["bo-ek-4"]


def test_slugs_of_other_resources_are_free() -> None:
    Tombstone.objects.create(resource="events", record=7, slug="bo-ek", identity="deleted")
    assert given("Bo Ek") == ["bo-ek"]


def test_whoever_was_only_removed_comes_back_under_the_old_id() -> None:
    Tombstone.objects.create(resource="people", record=7, slug="bo-ek")
    person = Person(name="Bo Ek")
    give_slugs([person], ["bo-ek"], "people")
    assert (person.pk, person.slug) == (7, "bo-ek")
    assert not Tombstone.objects.exists()


def test_a_name_that_hundreds_share_gets_a_slug_in_few_queries(django_assert_max_num_queries: object) -> None:
    Person.objects.bulk_create(
        Person(name="Bo Ek", slug="bo-ek" if n == 1 else f"bo-ek-{n}") for n in range(1, 301)
    )
    with django_assert_max_num_queries(25):  # type: ignore[operator]
        assert given("Bo Ek", "Bo Ek") == ["bo-ek-301", "bo-ek-302"]
