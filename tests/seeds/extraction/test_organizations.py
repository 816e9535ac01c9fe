"""Which bodies a text names, of what kind, and what else it calls them."""

import pytest

from tests.seeds.extraction.casting import cast_of, organization, organizations, people, texts


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        ("The Ministry of Foreign Affairs agreed.", "Ministry of Foreign Affairs", "government"),
        (
            "The Department of Health and Human Services agreed.",
            "Department of Health and Human Services",
            "government",
        ),
        ("The Saudi Interior Ministry agreed.", "Saudi Interior Ministry", "government"),
        ("The Iraqi Army agreed.", "Iraqi Army", "military"),
        ("The Civic Party agreed.", "Civic Party", "party"),
        ("Then Acme Corp. agreed.", "Acme Corp.", "company"),
        ("The University of Velmora agreed.", "University of Velmora", "other"),
        ("The Velmora Times agreed.", "Velmora Times", "media"),
        ("The Velmora Children Foundation agreed.", "Velmora Children Foundation", "ngo"),
        ("The United Nations agreed.", "United Nations", "igo"),
        ("The Taliban agreed.", "Taliban", "armed_group"),
        ("The Syrian Arab Coalition agreed.", "Syrian Arab Coalition", "coalition"),
        ("Read it on VelmoraNews.com today.", "VelmoraNews.com", "media"),
        ("The Iraqi government agreed.", "Iraqi government", "government"),
        ("The international coalition agreed.", "international coalition", "coalition"),
        ("The grid company Celtic Power agreed.", "Celtic Power", "company"),
        ("They asked Terraluz, a company from Porto.", "Terraluz", "company"),
        ("The operator, Western Isles Lines, agreed.", "Western Isles Lines", "company"),
        ("The news came from Radio Teranga.", "Radio Teranga", "media"),
        ("The state news agency (VNA) reported it.", "VNA", "media"),
        ("The Daughters of the Revolution agreed.", "Daughters of the Revolution", "ngo"),
        ("The Farmers' Union agreed.", "Farmers' Union", "ngo"),
        ("The Velmoran People’s Congress agreed.", "Velmoran People’s Congress", "government"),
        ("The Social Democratic Union agreed.", "Social Democratic Union", "party"),
        ("She left the New Harvest party.", "New Harvest", "party"),
        ("The Velmoran Press Agency agreed.", "Velmoran Press Agency", "media"),
        ("Doctors Without Borders agreed.", "Doctors Without Borders", "ngo"),
        ("Analysts of the Globe and Mail agreed.", "Globe and Mail", "media"),
        ("The Office of Rail and Road agreed.", "Office of Rail and Road", "government"),
        ("The turbine maker Velwind A/S agreed.", "Velwind A/S", "company"),
        ("Officers of the Guardia di Frontiera agreed.", "Guardia di Frontiera", "government"),
    ],
)
def test_it_finds_a_body_and_its_kind(body: str, name: str, kind: str) -> None:
    assert [(o.name, o.kind) for o in cast_of(body).organizations] == [(name, kind)]
    assert people(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "An IED was found by a UAV near the CEO.",
        "The Iraqi forces left and Iraqi army officers stayed.",
        "The government and the army agreed.",
        "The U.S. and the UK agreed.",
        "The Paris Agreement was signed.",
        "THE END IS NEAR FOR US ALL",
        "The Senator of the party left.",
        "The GDP grew and the DNA matched.",
    ],
)
def test_it_takes_no_other_thing_for_a_body(body: str) -> None:
    assert organizations(body) == []


def test_an_acronym_in_brackets_belongs_to_the_name_before_it() -> None:
    found = organization("The Velmora Health Office (VHO) agreed. The VHO left.", "Velmora Health Office")
    assert (found.acronym, found.aliases) == ("VHO", ("VHO",))
    assert texts(found) == ["Velmora Health Office", "VHO", "VHO"]


def test_a_later_acronym_is_known_by_the_initials() -> None:
    assert organizations("The Velmora Health Office agreed. The VHO left.") == ["Velmora Health Office"]


def test_no_long_form_is_invented_for_an_acronym() -> None:
    found = organization("The XQZ agreed.", "XQZ")
    assert (found.acronym, found.aliases) == ("XQZ", ())


def test_two_ways_to_name_one_body_are_one() -> None:
    body = "The US State Department agreed. The Department of State agreed. The State Department left."
    assert len(organizations(body)) == 1


@pytest.mark.parametrize(
    ("body", "name", "nominal"),
    [
        ("The Iraqi government agreed. Then the government left.", "Iraqi government", ["the government"]),
        (
            "The international coalition met. This coalition left.",
            "international coalition",
            ["This coalition"],
        ),
        ("Then Acme Corp. agreed. The company left.", "Acme Corp.", ["The company"]),
        ("The Civic Party agreed. The party left.", "Civic Party", ["The party"]),
    ],
)
def test_a_definite_noun_means_the_only_body_of_that_kind(body: str, name: str, nominal: list[str]) -> None:
    assert texts(organization(body, name), "nominal") == nominal


def test_a_definite_noun_means_nobody_where_two_bodies_fit() -> None:
    body = "The Iraqi government met the Syrian government. The government left."
    assert all(texts(o, "nominal") == [] for o in cast_of(body).organizations)


def test_a_body_that_only_one_country_has_is_of_that_country() -> None:
    assert organization("The Kremlin agreed.", "Kremlin").country == "RU"
    assert organization("The Supreme Court agreed.", "Supreme Court").country is None


def test_the_country_of_a_described_body_is_that_of_its_people() -> None:
    assert organization("The Iraqi government agreed.", "Iraqi government").country == "IQ"


@pytest.mark.parametrize(
    ("body", "country"),
    [
        ("Kenya’s Ministry of Water agreed.", "KE"),
        ("The Ministry of Water of Kenya agreed.", "KE"),
        ("In Kenya the Ministry of Water agreed.", None),
        ("Nairobi’s Ministry of Water agreed.", None),
        ("Norway’s Labour Party agreed.", "NO"),
    ],
)
def test_a_body_of_state_or_a_party_has_the_country_that_owns_it(body: str, country: str | None) -> None:
    [found] = cast_of(body).organizations
    assert found.country == country


def test_letters_with_points_are_a_body_and_nobody() -> None:
    found = cast_of("The F.B.I. left. F.E.M.A. agreed.")
    assert [(o.name, o.kind) for o in found.organizations] == [
        ("F.B.I.", "government"),
        ("F.E.M.A.", "government"),
    ]
    assert found.people == ()


def test_the_publisher_is_a_medium_where_the_body_prints_it() -> None:
    cast = cast_of("Velmora (VNB) – It rained.", publisher="VNB")
    assert [(o.name, o.kind) for o in cast.organizations] == [("VNB", "media")]


def test_the_town_of_a_dateline_is_a_place_also_in_capitals_and_unknown() -> None:
    body = "ORVEND, April 23 (KPA) - Two ships left, the Karvelian Press Agency (KPA) reported."
    found = cast_of(body)

    assert [(o.name, o.acronym, o.kind) for o in found.organizations] == [
        ("Karvelian Press Agency", "KPA", "media")
    ]
    assert [place.text for place in found.places] == ["ORVEND"]


def test_a_body_and_a_person_of_one_name_are_kept_apart() -> None:
    found = cast_of("Marek Dahl, founder of the construction company Dahl, agreed. Dahl left.")

    assert [o.name for o in found.organizations] == ["Dahl"]
    assert [p.name for p in found.people] == ["Marek Dahl"]


def test_a_possessive_makes_no_second_body() -> None:
    assert organizations("The New People Party won. The New People's Party danced.") == ["New People Party"]
