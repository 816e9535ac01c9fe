"""What people are said to be, and whom a role phrase means."""

import pytest

from tests.seeds.extraction.casting import cast_of, person, texts

Role = tuple[str, str | None, str | None]


@pytest.mark.parametrize(
    ("body", "name", "role"),
    [
        ("The Iraqi Prime Minister, Ali Hassan, left.", "Ali Hassan", ("Prime Minister", "IQ", None)),
        ("Prime Minister Pedro Lopez of Spain left.", "Pedro Lopez", ("Prime Minister", "ES", None)),
        ("Pedro Lopez, the Spanish prime minister, left.", "Pedro Lopez", ("prime minister", "ES", None)),
        ("Malaysia's Prime Minister, Ali Hassan, left.", "Ali Hassan", ("Prime Minister", "MY", None)),
        ("The President of Estonia, Maarja Tamm, left.", "Maarja Tamm", ("President", "EE", None)),
        ("Mayor of London Sadiq Khan left.", "Sadiq Khan", ("Mayor", "GB", None)),
        ("Iraqi Foreign Minister Ali Hassan left.", "Ali Hassan", ("Foreign Minister", "IQ", None)),
        ("Secretary of State John Lopez left.", "John Lopez", ("Secretary of State", None, None)),
        ("Former President Bill Lopez left.", "Bill Lopez", ("Former President", None, None)),
        ("Then former president Bill Lopez left.", "Bill Lopez", ("former president", None, None)),
        ("The former Iraqi president Ali Hassan left.", "Ali Hassan", ("former president", "IQ", None)),
        ("Sen. John Lopez (R-Ariz.) left.", "John Lopez", ("Senator", "US", None)),
        ("Brig. Gen. John Lopez left.", "John Lopez", ("Brigadier General", None, None)),
        ("Foreign Office Minister Jane Roe left.", "Jane Roe", ("Minister", None, "Foreign Office")),
        ("State Department spokesman John Roe left.", "John Roe", ("spokesman", "US", "State Department")),
        (
            "Jane Roe, chief executive of Acme Corp., left.",
            "Jane Roe",
            ("chief executive", None, "Acme Corp."),
        ),
        ("A spokeswoman, Jane Roe, left.", "Jane Roe", ("spokeswoman", None, None)),
        (
            "Jane Roe, a spokeswoman for the Tarrow Zoo, left.",
            "Jane Roe",
            ("spokeswoman", None, "Tarrow Zoo"),
        ),
        ("Jane Roe, founder of Osei Chips, left.", "Jane Roe", ("founder", None, "Osei Chips")),
        ("Boston Red Sox pitcher Jane Roe left.", "Jane Roe", ("pitcher", None, "Boston Red Sox")),
        ("Head coach Jane Roe left.", "Jane Roe", ("Head coach", None, None)),
        (
            "Jane Roe, a professor of modern physics at Tarsk University, left.",
            "Jane Roe",
            ("professor", None, "Tarsk University"),
        ),
        (
            "Norvik Shipping left. Norvik chief executive Jane Roe left.",
            "Jane Roe",
            ("chief executive", None, "Norvik Shipping"),
        ),
        ("Its campaign manager, Jane Roe, left.", "Jane Roe", ("campaign manager", None, None)),
        ("Jane Roe, the union's general secretary, left.", "Jane Roe", ("general secretary", None, None)),
        ("The director of the port authority, Jane Roe, left.", "Jane Roe", ("director", None, None)),
        ("The clockmaker Jane Roe left.", "Jane Roe", ("clockmaker", None, None)),
        ("Jane Roe was sworn in as President of Chile.", "Jane Roe", ("President", "CL", None)),
        ("Jane Roe, who is the mayor of Oslo, left.", "Jane Roe", ("mayor", "NO", None)),
        ("Presidents Jane Roe of Chile and Ana Poe of Peru met.", "Ana Poe", ("President", "PE", None)),
    ],
)
def test_it_reads_the_role_beside_a_name(body: str, name: str, role: Role) -> None:
    assert [(r.role, r.country, r.organization) for r in person(body, name).roles] == [role]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("His wife, Jane Roe, left.", "Jane Roe"),
        ("The president met Jane Roe.", "Jane Roe"),
        ("Remember Jane Roe.", "Jane Roe"),
        ("The general election was won by Jane Roe.", "Jane Roe"),
        ("After the mayor left, Jane Roe spoke.", "Jane Roe"),
    ],
)
def test_it_reads_no_role_where_none_stands(body: str, name: str) -> None:
    assert person(body, name).roles == ()


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("Springfield Mayor Jane Roe left.", "Springfield"),
        ("New York Mayor Jane Roe left.", "New York"),
        ("Mayor Jane Roe of Kellbridge left.", "Kellbridge"),
        ("Jane Roe, mayor of Kellbridge, left.", "Kellbridge"),
        ("The mayor of Kellbridge, Jane Roe, left.", "Kellbridge"),
        ("Jane Roe, the Kellbridge mayor, left.", "Kellbridge"),
        ("Kellbridge’s mayor, Jane Roe, left.", "Kellbridge"),
        ("Fire Chief Jane Roe of Eastlake said it was out.", "Eastlake"),
        ("Harlan County Sheriff Jane Roe left.", "Harlan County"),
        ("Cook County Sheriff Jane Roe left.", "Cook County"),
        ("Sen. Jane Roe, D-Ohio, left.", "Ohio"),
        ("Sen. Jane Roe (R-Ariz.) left.", "Arizona"),
        ("Rep. Jane Roe (D-NY) left.", "New York"),
        ("Sen. Jane Roe (D-W. Va.) left.", "West Virginia"),
        ("N.J. Gov. Jane Roe left.", "New Jersey"),
        ("Gov. Jane Roe of Georgia left.", "Georgia"),
        ("President Jane Roe of Georgia left.", None),
        ("Gov. Jane Roe of Ohio left.", "Ohio"),
        ("Bavaria’s Interior Minister Jane Roe left.", "Bavaria"),
        ("French President Jane Roe left.", None),
        ("President Jane Roe of Chile left.", None),
        ("Former Mayor Jane Roe left.", None),
        ("Former Harwick Mayor Jane Roe left.", "Harwick"),
        ("Yesterday Mayor Jane Roe left.", None),
    ],
)
def test_it_reads_the_place_of_an_office(body: str, place: str | None) -> None:
    assert [r.place for r in person(body, "Jane Roe").roles] == [place]


def test_the_mayor_of_another_town_is_not_meant() -> None:
    body = "Ashby Mayor Jane Roe met Ludlow Mayor Ana Poe. The mayor of Ludlow left."
    assert [texts(person(body, name), "nominal") for name in ("Jane Roe", "Ana Poe")] == [
        [],
        ["The mayor of Ludlow"],
    ]


def test_the_offsets_of_a_role_are_those_of_its_phrase() -> None:
    body = "The Iraqi Prime Minister, Ali Hassan, left."
    (role,) = person(body, "Ali Hassan").roles
    assert role.start is not None
    assert body[role.start : role.end] == "Iraqi Prime Minister"


def test_several_roles_in_a_row_belong_to_one_person() -> None:
    body = "Jane Roe, a lawyer and former mayor, left."
    assert [role.role for role in person(body, "Jane Roe").roles] == ["lawyer", "former mayor"]


def test_a_calling_with_a_people_tells_nationality_and_an_office_does_not() -> None:
    assert person("Spanish actor Juan Lopez left.", "Juan Lopez").country == "ES"
    assert person("Spanish President Juan Lopez left.", "Juan Lopez").country is None


TWO_PREMIERS = (
    "The Iraqi Prime Minister, Ali Hassan, met the Spanish Prime Minister, Pedro Lopez. "
    "The Iraqi Prime Minister left. The prime minister stayed."
)


def test_a_role_and_its_country_mention_the_holder() -> None:
    found = person(TWO_PREMIERS, "Ali Hassan")
    assert texts(found, "nominal") == ["The Iraqi Prime Minister", "The Iraqi Prime Minister"]


def test_a_role_that_two_people_hold_mentions_neither() -> None:
    assert texts(person(TWO_PREMIERS, "Pedro Lopez"), "nominal") == ["the Spanish Prime Minister"]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the Iraqi Prime Minister", "Ali Hassan"),
        ("Iraq's prime minister", "Ali Hassan"),
        ("the Spanish premier", "Pedro Lopez"),
        ("the prime minister", None),
        ("the French Prime Minister", None),
        ("the former Iraqi prime minister", None),
        ("the mayor", None),
        ("the two sides", None),
        ("", None),
    ],
)
def test_a_phrase_means_the_one_who_agrees_in_role_and_country(phrase: str, expected: str | None) -> None:
    holder = cast_of(TWO_PREMIERS).holder(phrase, len(TWO_PREMIERS))
    assert (holder.name if holder else None) == expected


def test_the_president_is_not_the_vice_president() -> None:
    cast = cast_of("Vice President Ana Poe spoke. The president left.")
    assert cast.holder("the president", 100) is None
