"""Which names are full enough to know somebody by in another document."""

import pytest

from seeds.loader.names import domain_in, fuller, organization_kind, person_kind


@pytest.mark.parametrize(
    "name", ["Ana Lindqvist", "Mohammed Shia Al-Sudani", "Ursula von der Leyen", "George W. Bush", "Li Na"]
)
def test_a_name_of_two_words_or_more_is_full(name: str) -> None:
    assert person_kind(name) == "full"


@pytest.mark.parametrize(
    "name",
    [
        "Sudani",
        "Al-Sudani",
        "al Sudani",
        "van der Berg",
        "Mr. Smith",
        "J. Smith",
        "Dr. M. Ek",
        "Pelé",
    ],
)
def test_a_surname_with_a_particle_title_or_initial_is_short(name: str) -> None:
    assert person_kind(name) == "short"


def test_al_is_a_given_name_before_a_name_that_has_no_article() -> None:
    assert [person_kind(name) for name in ("Al Gore", "Al Sharpton")] == ["full", "full"]
    assert [person_kind(name) for name in ("Al Sadr", "Al Sudani", "Al Thani")] == ["short"] * 3


@pytest.mark.parametrize("name", ["J.K. Rowling", "J. K. Rowling", "George R. R. Martin"])
def test_two_initials_name_somebody_as_a_given_name_does(name: str) -> None:
    assert person_kind(name) == "full"


@pytest.mark.parametrize(
    ("name", "acronym", "kind"),
    [
        ("Iraqi News Agency", "INA", "full"),
        ("Reuters", None, "full"),
        ("IraqiNews.com", None, "full"),
        ("INA", None, "acronym"),
        ("U.N.", None, "acronym"),
        ("CENTCOM", None, "full"),  # also printed as Centcom
        ("POLITICO", None, "full"),
        ("HEADWATER", None, "full"),
        ("Unesco", "UNESCO", "acronym"),
        ("the government", None, "short"),
        ("ministry", None, "short"),
    ],
)
def test_the_kind_of_an_organizations_name(name: str, acronym: str | None, kind: str) -> None:
    assert organization_kind(name, acronym) == kind


def test_a_main_name_of_several_small_words_is_full() -> None:
    assert organization_kind("international coalition", primary=True) == "full"
    assert organization_kind("government", primary=True) == "short"


def test_a_name_with_more_words_is_fuller() -> None:
    assert fuller("Mohammed Shia Al-Sudani", "Mohammed Al-Sudani")
    assert not fuller("Mohamed Al-Sudani", "Mohammed Al-Sudani")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Henrik Sundqvist", "H. Sundqvist"),
        ("John Fitzgerald Kerrigan", "John F. Kerrigan"),
        ("John F. Kerrigan", "J. Kerrigan"),
        ("Ana Kovalik", "ANA KOVALIK"),
        ("Émile Marchandeau", "Emile Marchandeau"),
    ],
)
def test_a_word_for_an_initial_accents_and_small_letters_are_fuller(name: str, other: str) -> None:
    assert fuller(name, other)
    assert not fuller(other, name)


def test_a_proper_name_takes_the_place_of_a_nickname() -> None:
    assert fuller("Republican Party", "Grand Old Party")
    assert not fuller("Grand Old Party", "Republican Party")


def test_a_name_with_other_words_at_its_ends_is_not_fuller() -> None:
    assert not fuller("Using Ann Lee", "Ann Lee")
    assert not fuller("Ann Lee Wednesday", "Ann Lee")


def test_a_name_may_be_a_domain() -> None:
    assert domain_in("www.IraqiNews.com") == "iraqinews.com"
    assert domain_in("Veldany Times") is None
    assert domain_in("No.") is None
