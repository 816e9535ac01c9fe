"""What editors are suggested to merge, why, and that it stays dismissed."""

from itertools import permutations
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from articles.merging import merge
from articles.models import Article, Mention
from people.models import MergeSuggestion, Organization, Person
from seeds.extraction.findings import Findings, PersonFound
from tests.seeds.loader.documents import document, load, organization, person, role, silent, state, wikidata

pytestmark = pytest.mark.django_db


def about(n: int, *people: PersonFound, **values: Any) -> Findings:
    return document(f"Text {n}.", headline=f"Report {n}", people=people, **values)


def reasons() -> list[str]:
    return sorted(MergeSuggestion.objects.values_list("reason", flat=True))


@pytest.mark.parametrize(
    ("name", "other", "told"),
    [
        ("Jan Novak", "J. Novak", "The initials agree"),
        ("Jan Novak", "Jan B. Novak", "One name has more in the middle"),
        ("Jan Novak Jr.", "Jan Novak", "The same name, but for the suffix"),
        ("Katarina Schmid", "Katerina Schmid", "Names spelled alike"),
    ],
)
def test_names_that_are_alike_are_suggested_and_not_linked(name: str, other: str, told: str) -> None:
    load(about(1, person(name)), about(2, person(other)))
    assert Person.objects.count() == 2
    assert [reason.split(":")[0] for reason in reasons()] == [told]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Jan Novak", "Petr Novak"),
        ("Jan Novak Jr.", "Jan Novak Sr."),
        ("Jan A. Novak", "Jan B. Novak"),
        ("Novak", "Novak"),
    ],
)
def test_names_of_two_are_not_suggested(name: str, other: str) -> None:
    load(about(1, person(name)), about(2, person(other)))
    assert reasons() == []


def test_what_keeps_namesakes_apart_is_told() -> None:
    load(
        about(1, person("Jan Novak", roles=(role("Goalkeeper"),))),
        about(2, person("Jan Novak", roles=(role("Finance Minister", country="CZ"),))),
    )
    assert Person.objects.count() == 2
    assert reasons() == ["The same name: Jan Novak; but different callings (finance minister, goalkeeper)"]


def test_another_country_or_identifier_settles_it() -> None:
    load(about(1, person("Jan Novak", country="CZ")), about(2, person("Jan Novak", country="SK")))
    load(
        about(3, person("Jo Ek", identifiers=(wikidata("Q1"),))),
        about(4, person("Jo Ek", identifiers=(wikidata("Q2"),))),
    )
    assert reasons() == []


def test_an_acronym_and_its_long_form_are_suggested() -> None:
    for n, name in enumerate(("Veldany News Agency", "VNA", "Northern Water Board")):
        load(document(f"Text {n}.", headline=str(n), organizations=(organization(name),)))
    assert reasons() == ["The same letters: VNA / Veldany News Agency"]


def test_of_many_of_one_acronym_each_is_held_against_few() -> None:
    for n in range(12):
        load(document(f"Text {n}.", headline=str(n), organizations=(organization("VNA"),)))
    assert Organization.objects.count() == 12
    assert MergeSuggestion.objects.count() <= 2 * 12


def test_what_is_dismissed_stays_so_when_documents_come_again() -> None:
    load(about(1, person("Jan Novak")), about(2, person("J. Novak")))
    MergeSuggestion.objects.update(dismissed_at=timezone.now())
    load(about(1, person("Jan Novak"), section="a"), about(2, person("J. Novak"), section="b"))
    load(about(3, person("Jan Novak", roles=(role("Mayor"),))))
    assert MergeSuggestion.objects.get().dismissed_at is not None


def test_what_is_dismissed_stays_so_when_one_of_them_goes_and_comes_back() -> None:
    load(about(1, person("Jan Novak")), about(2, person("J. Novak")))
    MergeSuggestion.objects.update(dismissed_at=timezone.now())
    load(about(2), about(2, person("J. Novak")))
    assert MergeSuggestion.objects.get().dismissed_at is not None


def test_what_is_dismissed_stays_so_when_one_of_them_is_merged_into_a_third() -> None:
    load(about(1, person("Jan Novak")), about(2, person("J. Novak")), about(3, person("Johann Nowak")))
    MergeSuggestion.objects.update(dismissed_at=timezone.now())
    merge(Person.objects.get(name="Johann Nowak"), Person.objects.get(name="Jan Novak"))
    load(about(4, person("Jan Novak", roles=(role("Mayor"),))))
    assert not MergeSuggestion.objects.filter(dismissed_at=None).exists()


def test_a_suggestion_goes_with_what_spoke_for_it() -> None:
    load(about(1, person("Jan Novak")), about(2, person("J. Novak")))
    load(about(2, person("Petr Novak")))
    assert reasons() == []


def test_a_fuller_name_with_the_same_office_at_the_same_time_is_linked() -> None:
    office = (role("Finance Minister", country="CZ"),)
    load(about(1, person("Jan Novak", roles=office)), about(2, person("Jan Bohumil Novak", roles=office)))
    assert Person.objects.get().name == "Jan Bohumil Novak"


def test_a_fuller_name_with_the_office_of_another_time_is_not() -> None:
    office = (role("President", country="CZ"),)
    load(about(1, person("Jan Novak", roles=office), published_at="1990-01-01"))
    load(about(2, person("Jan B. Novak", roles=office), published_at="2004-01-01"))
    assert Person.objects.count() == 2


SPELLED = (
    "Mohammed al-Sudani",
    "Mohamed Sudani",
    "M. Sudani",
    "Jan Novak",
    "Jan B. Novak",
    "Ján Novák",
    "Novak",
    "Ana Ek",
)


class AnyOrder(TestCase):
    """Names, without roles or countries that contradict each other: then no order matters."""

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.sampled_from(SPELLED), min_size=2, max_size=4), st.randoms(use_true_random=False))
    def test_the_same_are_linked_and_suggested_in_any_order(self, names: list[str], random: Any) -> None:
        documents = [about(n, person(name)) for n, name in enumerate(names)]
        first = _picture(documents)
        random.shuffle(documents)
        assert _picture(documents) == first


def _picture(documents: list[Findings]) -> Any:
    """Who is one, and which are suggested, by the articles that speak of them."""
    for found in documents:
        load(found)
    groups: dict[int, set[str]] = {}
    for row in Mention.objects.select_related("article"):
        assert row.person_id is not None
        groups.setdefault(row.person_id, set()).add(str(row.article.headline))
    pairs = MergeSuggestion.objects.values_list("first", "second")
    picture = (
        {frozenset(group) for group in groups.values()},
        {frozenset(frozenset(groups[pk]) for pk in pair) for pair in pairs},
    )
    Article.objects.all().delete()
    MergeSuggestion.objects.all().delete()
    Person.objects.all().delete()
    return picture


def test_the_number_of_queries_does_not_grow_with_the_store(django_assert_max_num_queries: Any) -> None:
    office = (role("Finance Minister", country="CZ"),)
    names = [f"{first} Novak" for first in ("Jan", "Jana", "Josef", "Jiri", "Jakub")]

    def newcomers(n: int, **values: Any) -> Findings:
        return about(n, *(person(f"{name} {n}", roles=office) for name in names), **values)

    for n in range(8):
        load(newcomers(n))
    with django_assert_max_num_queries(80):
        load(newcomers(99))


def test_order_of_three_spellings_does_not_matter() -> None:
    documents = [
        about(n, person(name)) for n, name in enumerate(("Mohammed Ali Nur", "Mohamed Ali Nur", "M. Nur"))
    ]
    first, *others = [_picture(list(order)) for order in permutations(documents)]
    assert all(other == first for other in others)


def test_a_document_taken_back_leaves_no_suggestion() -> None:
    load(about(1, person("Jan Novak")))
    before = state()
    load(document(people=(person("J. Novak"),)), silent())
    assert state()["MergeSuggestion"] == before["MergeSuggestion"] == []
