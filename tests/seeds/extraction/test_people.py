"""Mentions of one person are gathered, and different people stay apart."""

import pytest

from tests.seeds.extraction.casting import cast_of, people, person, texts


@pytest.mark.parametrize(
    ("body", "name", "aliases"),
    [
        ("Maria Lopez spoke. Lopez left.", "Maria Lopez", ["Lopez"]),
        ("Lopez spoke first. Later Maria Lopez left.", "Maria Lopez", ["Lopez"]),
        ("Maria Elena Lopez spoke. Maria Lopez left.", "Maria Elena Lopez", ["Maria Lopez"]),
        ("Then M. Lopez spoke. Maria Lopez left.", "Maria Lopez", ["M. Lopez"]),
        ("Bill Lopez spoke. William Lopez left.", "Bill Lopez", ["William Lopez"]),
        ("Sadiq Maroof sang. Sadiq bowed.", "Sadiq Maroof", ["Sadiq"]),
        ("Kim Jong-un spoke. Kim left.", "Kim Jong-un", ["Kim"]),
        ("Haider al-Abadi spoke. Abadi left.", "Haider al-Abadi", ["Abadi"]),
        ("Haider al-Abadi spoke. Haider Al Abadi left.", "Haider al-Abadi", ["Haider Al Abadi"]),
        ("Staffan de Mistura spoke. De Mistura left.", "Staffan de Mistura", ["De Mistura"]),
        ("José Núñez spoke. Jose Nunez left.", "José Núñez", ["Jose Nunez"]),
        ("Larry King asked. Mr. King left. King said no.", "Larry King", ["King"]),
        ("JOHN KIRBY spoke. MR. KIRBY: Thanks. KIRBY: Yes.", "JOHN KIRBY", ["KIRBY"]),
    ],
)
def test_it_gathers_the_forms_of_a_name(body: str, name: str, aliases: list[str]) -> None:
    assert [(p.name, list(p.aliases)) for p in cast_of(body).people] == [(name, aliases)]


@pytest.mark.parametrize(
    "body",
    [
        "Maria Lopez met Carlos Lopez.",
        "Hassan Rouhani met Hassan Nasrallah.",
        "Maria Lopez met Maria Gomez.",
        "Muhammad Karim met Mohammed Karimov.",
        "Karl H.W. Pine met his son Karl W. Pine.",
        "Karl HW Pine met his son Karl W. Pine.",
        "Maria F. Lopez met Maria R. Lopez.",
    ],
)
def test_different_people_stay_apart(body: str) -> None:
    assert len(people(body)) == 2


def test_a_shared_surname_goes_to_the_one_whom_the_title_fits() -> None:
    body = "Bill Clinton met Hillary Clinton. Mr. Clinton left. Mrs. Clinton stayed."
    assert texts(person(body, "Bill Clinton")) == ["Bill Clinton", "Clinton"]
    assert texts(person(body, "Hillary Clinton")) == ["Hillary Clinton", "Clinton"]


def test_a_shared_surname_goes_to_the_one_named_last() -> None:
    body = "Marcus Bailey spoke. Devon Bailey answered. Bailey left."
    assert texts(person(body, "Devon Bailey")) == ["Devon Bailey", "Bailey"]


def test_a_shared_surname_goes_to_the_one_whom_the_pronouns_fit() -> None:
    body = "Hillary Clinton spoke. Her husband is Bill Clinton. Clinton said she was tired."
    assert texts(person(body, "Hillary Clinton")) == ["Hillary Clinton", "Clinton"]


def test_a_given_name_that_two_people_bear_is_nobodys() -> None:
    body = "Maria Lopez met Maria Gomez. Then Maria left."
    assert all(list(p.aliases) == [] for p in cast_of(body).people if " " in p.name)


@pytest.mark.parametrize(
    ("body", "name", "gender"),
    [
        ("Maria Lopez spoke.", "Maria Lopez", "female"),
        ("Carlos Lopez spoke.", "Carlos Lopez", "male"),
        ("Mrs. Zyx Lopez spoke.", "Zyx Lopez", "female"),
        ("The spokeswoman Zyx Lopez spoke.", "Zyx Lopez", "female"),
        ("Then Congressman Zyx Lopez spoke.", "Zyx Lopez", "male"),
        ("Then Zyxa Lopez spoke.", "Zyxa Lopez", None),
        ("Then Robin Lopez spoke.", "Robin Lopez", None),
    ],
)
def test_it_tells_the_gender_only_from_titles_names_and_roles(
    body: str, name: str, gender: str | None
) -> None:
    assert cast_of(body).gender(name) == gender


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ferries between Ullapool and Lewis are cancelled.", []),
        ("The row between Clinton and Lewis went on.", ["Clinton", "Lewis"]),
        ("Assistant U.S. Attorney Mei-Ling Zhao agreed.", ["Mei-Ling Zhao"]),
    ],
)
def test_ends_of_a_way_and_offices_are_no_people(body: str, expected: list[str]) -> None:
    assert people(body) == expected
