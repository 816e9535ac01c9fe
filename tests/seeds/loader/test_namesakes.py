"""What roles, their towns, firms and times tell of two who have one name."""

from typing import Any

import pytest

from people.models import MergeSuggestion, Organization, Person
from seeds.extraction.findings import Findings, PersonFound, RoleFound
from tests.seeds.loader.documents import document, load, organization, person, role

pytestmark = pytest.mark.django_db


def about(n: int, *people: PersonFound, **values: Any) -> Findings:
    return document(f"Text {n}.", headline=f"Report {n}", people=people, **values)


@pytest.mark.parametrize("order", [1, -1])
def test_a_nickname_in_marks_is_no_other_name(order: int) -> None:
    names = ("Robert “Buck” Delacroft", "Robert Delacroft", 'Robert "Buck" Delacroft')[::order]
    load(*(about(n, person(name)) for n, name in enumerate(names)))
    assert Person.objects.count() == 1


@pytest.mark.parametrize("order", [1, -1])
def test_umlauts_may_be_written_out(order: int) -> None:
    names = ("Jürgen Müller", "Juergen Mueller", "Jørgen Sæther", "Joergen Sæther")[::order]
    load(*(about(n, person(name)) for n, name in enumerate(names)))
    assert Person.objects.count() == 2


@pytest.mark.parametrize("order", [1, -1])
def test_two_vowels_that_are_no_umlaut_stay_two(order: int) -> None:
    load(*(about(n, person(name)) for n, name in enumerate(("Michael Dvorsk", "Michal Dvorsk")[::order])))
    assert Person.objects.count() == 2


def test_mayors_of_one_name_in_two_towns_are_two() -> None:
    towns = ("Springfield", "Dayton", "springfield")
    load(*(about(n, person("Ann Lee", roles=(role("Mayor", place=t),))) for n, t in enumerate(towns)))
    assert Person.objects.count() == 2
    [reason] = MergeSuggestion.objects.values_list("reason", flat=True)
    assert reason.endswith("but the same role at different places (dayton, springfield)")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (role("Mayor", place="New York"), role("City Mayor", place="New York City")),
        (role("Mayor", place="Dayton"), role("Governor", place="Ohio")),
        (role("Mayor", place="Dayton"), role("Mayor")),
        (role("Representative", place="New York"), role("Representative", place="Queens")),
        (role("CEO", organization="Acme"), role("chief executive", organization="Acme")),
        (role("analyst"), role("analyst", organization="Acme")),
    ],
)
def test_roles_that_one_may_have_do_not_part(one: RoleFound, other: RoleFound) -> None:
    acme = (organization("Acme"),)
    load(*(about(n, person("Ann Lee", roles=(r,)), organizations=acme) for n, r in enumerate((one, other))))
    assert Person.objects.count() == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (role("Senator", place="Ohio"), role("Senator", place="Texas")),
        (role("Senator", place="Utah"), role("Representative", place="Florida")),
        (role("Mayor", place="York"), role("Mayor", place="New York")),
        (role("Chief Justice", place="Ohio"), role("Chief Justice", place="Texas")),
        (role("ambassador", country="MX"), role("ambassador", country="ES")),
        (role("CEO", organization="Acme"), role("chief executive", organization="Bolt")),
        (role("analyst", organization="Acme"), role("senior analyst", organization="Bolt")),
        (role("President", country="CL"), role("president", organization="Acme")),
        (role("Secretary of State", country="US"), role("baker")),
    ],
)
def test_roles_that_nobody_has_at_once_part_namesakes(one: RoleFound, other: RoleFound) -> None:
    firms = (organization("Acme"), organization("Bolt"))
    load(*(about(n, person("Ann Lee", roles=(r,)), organizations=firms) for n, r in enumerate((one, other))))
    assert Person.objects.count() == 2


def test_who_is_an_analyst_of_another_bank_years_later_has_moved() -> None:
    firms = (organization("Acme"), organization("Bolt"))
    for year, firm in ((2020, "Acme"), (2024, "Bolt")):
        analyst = person("Ann Lee", roles=(role("analyst", organization=firm),))
        load(about(year, analyst, organizations=firms, published_at=f"{year}-01-01"))
    assert Person.objects.count() == 1


def test_an_initial_links_within_one_office_at_one_time() -> None:
    office = (role("Finance Minister", country="CA"),)
    names = (("Ruth Ostrander", "2024-01-01"), ("R. Ostrander", "2024-03-01"), ("R. Ostrander", "1990-01-01"))
    for n, (name, day) in enumerate(names):
        load(about(n, person(name, roles=office), published_at=day))
    assert sorted(Person.objects.values_list("name", flat=True)) == ["R. Ostrander", "Ruth Ostrander"]


@pytest.mark.parametrize("order", [1, -1])
def test_letters_that_a_document_explains_do_not_mean_what_they_mean_elsewhere(order: int) -> None:
    norland = about(1, organizations=(organization("University of Norland", acronym="UN"),))
    load(*(norland, about(2, organizations=(organization("UN", acronym="UN"),)))[::order])
    assert Organization.objects.count() == 2
