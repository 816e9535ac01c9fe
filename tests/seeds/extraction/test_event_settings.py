"""When and where events took place, and whose days and places are those of something else."""

import pytest

from seeds.extraction import extract
from seeds.extraction.findings import EventFound
from seeds.readers.document import Document


def only_event(text: str) -> EventFound:
    document = Document(source="a", format="text", text=text, laid_out=False, published_at="2024-11-22")
    (event,) = extract(document).events
    return event


@pytest.mark.parametrize(
    ("sentence", "place", "country"),
    [
        ("Envoy Ana Sol left for Nairobi on Monday on a three-day visit.", "Nairobi", "KE"),
        ("Farmers marched on Nairobi to oppose the tax.", "Nairobi", "KE"),
        ("Thousands took to the streets of Nairobi.", "Nairobi", "KE"),
        ("The rebels pulled out of northern Kenya.", None, "KE"),
        ("King Otto received President Ana Sol at the Red Sea port of Aqaba.", "Aqaba", "JO"),
        ("Kenyan jets bombed the airport at Nairobi.", "Nairobi", "KE"),
    ],
)
def test_the_place_of_an_event(sentence: str, place: str | None, country: str) -> None:
    event = only_event(sentence)
    assert (event.place, event.country) == (place, country)


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile and Peru agreed to share the water, diplomats in Nairobi said.",
        "Chile expelled two diplomats based in Nairobi.",
        "Chile urged Peru to reopen the consulate in Nairobi.",
        "Chile moved troops to its border after the attack in Nairobi.",
        "Chile will accept no more refugees if war starts in Kenya.",
        "Rebels released a Kenyan engineer.",
    ],
)
def test_where_something_else_is_the_event_is_not(sentence: str) -> None:
    event = only_event(sentence)
    assert (event.place, event.country) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "starts_on"),
    [
        ("The rebels declared a truce on Wednesday.", "2024-11-20"),
        ("The rebels released a hostage, the governor declared on Wednesday.", None),
        ("Chile expelled two diplomats after a raid on Wednesday.", None),
        ("Chile on Wednesday expelled two diplomats after a raid.", "2024-11-20"),
    ],
)
def test_the_day_of_an_event(sentence: str, starts_on: str | None) -> None:
    assert only_event(sentence).starts_on == starts_on


def test_a_meeting_with_a_place_is_an_event_without_anybody_named() -> None:
    event = only_event("The finance ministers discussed the debt at a meeting in Nairobi.")
    assert (event.type, event.place) == ("consult", "Nairobi")


def test_a_meeting_without_day_place_or_people_is_none() -> None:
    text = "The debt was on everybody's lips at the meeting."
    assert extract(Document(source="a", format="text", text=text, laid_out=False)).events == ()
