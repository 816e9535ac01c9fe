"""Spellings of one name meet, names of two don't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.models import Alias
from people.spelling import (
    is_known_acronym,
    legal_form,
    organization_neighbourhood,
    organization_spelling,
    person_neighbourhood,
    person_spelling,
)
from tests.factories import make_organization, make_person


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Mohammed Al-Sudani", "Muhammad el Sudani"),
        ("Abdel Rahman Nour", "Abdulrahman Nour"),
        ("Bashar al-Assad", "Bashar Assad"),
        ("Søren Kjær", "Soren Kjaer"),
        ("Łukasz Żak", "Lukasz Zak"),
        ("J.K. Tolland", "J. K. Tolland"),
        ("Karl HW Tolland", "Karl H.W. Tolland"),
        ("Anton Vilenskiy", "Anton Vilensky"),
        ("Karel Dobrý Jr.", "Karel Dobry, Junior"),
        ("Dr. Ana Lind", "Ana Lind"),
    ],
)
def test_spellings_of_one_person_meet(name: str, other: str) -> None:
    assert person_spelling(name) == person_spelling(other)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Mario Novak", "Maria Novak"),
        ("Al Gore", "Gore"),
        ("Karel Dobry Jr.", "Karel Dobry Sr."),
        ("Karel Dobry Jr.", "Karel Dobry"),
        ("Hasan Ali", "Hussein Ali"),
        ("George W. Harlow", "George H. W. Harlow"),
        ("Oleksandr Hnatyuk", "Alexandra Hnatyuk"),
    ],
)
def test_names_of_two_people_do_not(name: str, other: str) -> None:
    assert person_spelling(name) != person_spelling(other)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("The Ministry of Defence", "Ministry of Defense"),
        ("U.S. Department of Energy", "United States Department of Energy"),
        ("Dunmore & Hale", "Dunmore and Hale"),
        ("Harrow Steel Corp.", "Harrow Steel Corporation"),
        ("NATO", "North Atlantic Treaty Organisation"),
    ],
)
def test_spellings_of_one_body_meet(name: str, other: str) -> None:
    assert organization_spelling(name) == organization_spelling(other)


@pytest.mark.parametrize(
    ("name", "other"),
    [("Bank of Halvern", "Central Bank of Halvern"), ("North Union", "South Union"), ("VNA", "VNB")],
)
def test_names_of_two_bodies_do_not(name: str, other: str) -> None:
    assert organization_spelling(name) != organization_spelling(other)


def test_the_legal_form_is_kept_aside() -> None:
    assert (legal_form("Belmore Mills, Inc."), legal_form("Belmore Mills")) == ("inc", None)


def test_an_acronym_is_known_or_not() -> None:
    assert is_known_acronym("NATO")
    assert not is_known_acronym("VNA")
    assert not is_known_acronym("un")


def test_neighbours_are_worth_comparing() -> None:
    assert person_neighbourhood("J. Novak") == person_neighbourhood("Jan Novak")
    assert person_neighbourhood("Novak") is None
    assert organization_neighbourhood("Veldany News Agency") == organization_neighbourhood("VNA")


@given(st.text(max_size=60))
def test_any_text_has_a_spelling_that_stays_itself(name: str) -> None:
    for spell in (person_spelling, organization_spelling):
        assert len(spell(name)) <= 300
    assert person_neighbourhood(name) is None or person_neighbourhood(name)
    assert organization_neighbourhood(name) is None or organization_neighbourhood(name)


@pytest.mark.django_db
def test_a_stored_name_carries_its_spelling_by_the_rules_for_its_owner() -> None:
    of_person = Alias.objects.create(person=make_person(), name="Mohamed El-Masri")
    of_body = Alias.objects.create(organization=make_organization(), name="The Acme Co.")
    assert (of_person.spelling, of_body.spelling) == ("mohammed masri", "acme")
    assert (of_person.neighbourhood, of_body.neighbourhood) == ("msr m", None)
