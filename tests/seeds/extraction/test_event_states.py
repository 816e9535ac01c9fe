"""States that take part in events, each under its one name, and what only looks like one that does."""

import pytest

from seeds.extraction.findings import EventFound, ParticipantFound
from seeds.extraction.states import is_state, name_of_state, state, states_taking_part
from tests.seeds.extraction.reading import read


def parts(sentence: str) -> list[tuple[str, str]]:
    (event,) = read(sentence).events
    return [(one.name, one.role) for one in event.participants]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Chile accused Peru of jamming its radio.", [("Chile", "actor"), ("Peru", "recipient")]),
        ("Chile and Peru agreed to share the water.", [("Chile", "actor"), ("Peru", "actor")]),
        ("Kenya sent nine tons of food to flood-hit Malawi.", [("Kenya", "actor"), ("Malawi", "recipient")]),
        ("Kenya granted Malawi a loan.", [("Kenya", "actor"), ("Malawi", "recipient")]),
        ("The U.S. expelled two diplomats.", [("United States", "actor")]),
        ("Kenyan soldiers shelled the town.", [("Kenya", "actor")]),
        ("Norway’s interim government resigned.", [("Norway", "actor")]),
        ("Chile expelled two Peruvian diplomats.", [("Chile", "actor"), ("Peru", "recipient")]),
        ("Chile demanded that Peru close the mine.", [("Chile", "actor"), ("Peru", "recipient")]),
        ("Chile said it would suspend aid to Peru.", [("Chile", "actor"), ("Peru", "recipient")]),
    ],
)
def test_a_state_acts_and_is_acted_upon(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert parts(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Students marched in Kenya against the tax.", []),
        ("Iran-backed gunmen attacked the dam.", []),
        ("U.S. farmers blocked the road to the port.", []),
        ("Farmers from Norway blocked the road to the port.", []),
        ("England boycotted the cup.", []),
        ("Police arrested nine men, Kenya’s interior ministry said.", []),
        ("The French foreign minister, Marie Dubois, condemned the raid.", [("Marie Dubois", "actor")]),
    ],
)
def test_a_state_that_is_only_a_place_or_a_quality_takes_no_part(
    sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert parts(sentence) == expected


def test_a_state_is_not_listed_among_the_bodies_of_the_text() -> None:
    found = read("Chile accused Peru of jamming its radio.")
    assert found.organizations == ()


def test_a_state_has_one_name_and_its_country() -> None:
    assert {name_of_state(name) for name in ("US", "U.S.", "United States", "America")} == {"United States"}
    body = state("Chile")
    assert body is not None
    assert (body.name, body.kind, body.country) == ("Chile", "government", "CL")
    assert state("Orvend") is None
    assert not is_state("Orvend")


def test_states_that_take_part_are_added_unless_listed() -> None:
    chile = ParticipantFound(name="Chile", kind="organization", role="actor")
    peru = ParticipantFound(name="Peru", kind="organization", role="recipient")
    mill = ParticipantFound(name="Orvend Mill", kind="organization", role="recipient")
    events = [EventFound(name="Talks", type="consult", participants=(chile, peru, mill))]
    assert [body.name for body in states_taking_part(events, ["Peru"])] == ["Chile"]


def test_somebody_who_is_called_like_a_state_is_none() -> None:
    found = read("Energy Minister Kenya left Velmora. Kenya accused Peru of jamming its radio.")
    bodies = {p.name for event in found.events for p in event.participants if p.kind == "organization"}

    assert [person.name for person in found.people] == ["Kenya"]
    assert bodies == {"Peru"}
