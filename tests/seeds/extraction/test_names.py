"""Which words of a body are names, and of what."""

import pytest

from tests.seeds.extraction.casting import organizations, people, person, places, texts


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Yesterday Maria Lopez left.", ["Maria Lopez"]),
        ("Maria Lopez-Garcia left.", ["Maria Lopez-Garcia"]),
        ("The speech by Mohammed Shia Al-Sudani was short.", ["Mohammed Shia Al-Sudani"]),
        ("The rise of Bashar al-Assad was swift.", ["Bashar al-Assad"]),
        ("The trial of Osama bin Laden never came.", ["Osama bin Laden"]),
        ("The election of Ursula von der Leyen was close.", ["Ursula von der Leyen"]),
        ("The painter Vincent van Gogh died.", ["Vincent van Gogh"]),
        ("The envoy Staffan de Mistura resigned.", ["Staffan de Mistura"]),
        ("A book by J. K. Rowling sold out.", ["J. K. Rowling"]),
        ("Then George W. Bush won.", ["George W. Bush"]),
        ("The reverend Martin Luther King Jr. spoke.", ["Martin Luther King Jr."]),
        ("The farmer Harold Pruett Sr. spoke.", ["Harold Pruett Sr."]),
        ("The farmer Harold Pruett, Jr., spoke.", ["Harold Pruett Jr."]),
        ("Harold Pruett, III, spoke.", ["Harold Pruett III"]),
        ("Harold Pruett Sr. and Harold Pruett, Jr., spoke.", ["Harold Pruett Sr.", "Harold Pruett Jr."]),
        ("The farm of Harold Pruett, Sr. Mary Ogden said, was sold.", ["Harold Pruett", "Mary Ogden"]),
        ("The firm Pruett & Ogden spoke.", []),
        ("Pruett and Ogden Partners spoke.", []),
        ("The school of Sr. Mary Ogden closed.", ["Mary Ogden"]),
        ("The pope, John Paul II, spoke.", ["John Paul II"]),
        ("A song by Sinéad O’Connor played.", ["Sinéad O’Connor"]),
        ("The leader, Kim Jong-un, smiled.", ["Kim Jong-un"]),
        ("The militant Abu Yusuf was shot.", ["Abu Yusuf"]),
        ('Then Richard "Tex" Miller spoke.', ['Richard "Tex" Miller']),
        ("Zuzanna Wójcik, 34, was found.", ["Zuzanna Wójcik"]),
        ("Campaign manager Robby Mook agreed.", ["Robby Mook"]),
        ("Veterinarian Nomvula Dlamini agreed.", ["Nomvula Dlamini"]),
        ("“No,” said Brandon Silverman, and left.", ["Brandon Silverman"]),
        ("Then Devon Bailey stood up.", ["Devon Bailey"]),
        ("Then Stephen King wrote another.", ["Stephen King"]),
        ("SADIE OKAFOR: We counted them.", ["SADIE OKAFOR"]),
    ],
)
def test_it_finds_the_name_of_a_person(body: str, expected: list[str]) -> None:
    assert people(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "Measles has been found in nine villages.",
        "Diesel has become dearer.",
        "The road to Skopje was blocked.",
        "On Thursday nobody came.",
        "The Republicans and the Democrats agreed.",
        "The Affordable Care Act was repealed.",
        "The New Year's Eve party was loud.",
        "Asked Tuesday about it, nobody answered.",
        "Pyramid Lake is dry and Victoria Station is closed.",
        "The Kurds and the Sunnis agreed.",
        "The IED killed two UAV pilots.",
        "London-based lawyers and Saudi-led forces met.",
        "He saw the Berlin Wall.",
        "The Second World War ended.",
        "Climate Change Conference talks failed.",
        "Whether Will agrees is unknown.",
    ],
)
def test_it_takes_no_other_thing_for_a_person(body: str) -> None:
    assert people(body) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("She said Maria Lopez's plan failed.", "Maria Lopez"),
        ("She said Maria Lopez’s plan failed.", "Maria Lopez"),
        ("She saw Mr. Robert Lopez.", "Robert Lopez"),
        ("She saw Dr Amina Hassan.", "Amina Hassan"),
        ("She saw Sir Robert Lopez.", "Robert Lopez"),
        ("She saw Brig. Gen. Robert Lopez.", "Robert Lopez"),
        ("She saw Foreign Minister Robert Lopez.", "Robert Lopez"),
        ("She saw Secretary of State Robert Lopez.", "Robert Lopez"),
        ("She saw Minister for the Middle East Robert Lopez.", "Robert Lopez"),
        ("She saw Syrian President Robert Lopez.", "Robert Lopez"),
        ("She saw Republican Robert Lopez.", "Robert Lopez"),
        ("She saw Robert Lopez Image: nobody.", "Robert Lopez"),
    ],
)
def test_the_mention_is_the_name_alone(body: str, expected: str) -> None:
    assert texts(person(body, expected)) == [expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("He lives in Baghdad.", [("Baghdad", "IQ")]),
        ("He flew to the United Kingdom.", [("United Kingdom", "GB")]),
        ("He lives in Paris, Texas.", [("Paris", "US"), ("Texas", "US")]),
        ("He lives near Velmora.", [("Velmora", None)]),
        ("They met at the Government Palace.", [("Government Palace", None)]),
        ("He swam in Lake Victoria.", [("Lake Victoria", None)]),
        ("He sailed from Rio de Janeiro.", [("Rio de Janeiro", "BR")]),
        ("The US agreed.", [("US", "US")]),
        ("They told us so.", []),
        ("The Iraqi people agreed.", []),
    ],
)
def test_it_finds_places_and_their_countries(body: str, expected: list[tuple[str, str | None]]) -> None:
    assert places(body) == expected


def test_what_one_place_tells_of_a_name_holds_for_the_others() -> None:
    body = "Baltic Rail has cancelled it. A spokesman for Baltic Rail said nothing."
    assert organizations(body) == ["Baltic Rail"]


def test_an_ordinary_word_that_is_a_surname_is_the_person_whom_the_document_names() -> None:
    body = "Theresa May spoke. Then May said no. They may come back."
    assert texts(person(body, "Theresa May")) == ["Theresa May", "May"]
