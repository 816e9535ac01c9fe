"""Which reports of different articles are of one event."""

from typing import Any

import pytest

from articles.models import Event, EventReport, Quote
from seeds.extraction.findings import EventFound, Findings
from tests.seeds.loader.documents import document, load, part, person, quote

pytestmark = pytest.mark.django_db

BODY = "Ana Ek and Bo Dahl met in Ostrava. They met again."


def talks(**values: Any) -> EventFound:
    defaults: dict[str, Any] = {
        "name": "Talks",
        "type": "consult",
        "starts_on": "2024-11-18",
        "date_precision": "day",
        "place": "Ostrava",
        "start": BODY.index("met"),
        "end": BODY.index("met") + 3,
        "participants": (part("Ana Ek"), part("Bo Dahl")),
    }
    return EventFound(**{**defaults, **values})


def report(n: int, *events: EventFound, **values: Any) -> Findings:
    people = (person("Ana Ek"), person("Bo Dahl"), person("Cy Lund"))
    return document(BODY, headline=f"Report {n}", people=people, events=events, **values)


def test_reports_of_one_type_day_place_and_participant_are_of_one_event() -> None:
    load(
        report(1, talks()), report(2, talks(name="Meeting", place="OSTRAVA", participants=(part("Bo Dahl"),)))
    )
    happened = Event.objects.get()
    assert (happened.name, happened.reports.count()) == ("Talks", 2)


@pytest.mark.parametrize(
    "difference",
    [
        {"type": "agree"},
        {"starts_on": "2024-11-19"},
        {"starts_on": "2024-11", "date_precision": "month"},
        {"starts_on": None, "date_precision": None},
        {"place": "Town Hall, Ostrava"},
        {"place": None},
        {"participants": (part("Cy Lund"),)},
        {"participants": ()},
    ],
)
def test_where_one_of_these_differs_they_are_two(difference: dict[str, Any]) -> None:
    load(report(1, talks()), report(2, talks(**difference)))
    assert Event.objects.count() == 2


def test_without_a_place_even_equal_reports_are_of_two_events() -> None:
    load(report(1, talks(place=None)), report(2, talks(place=None)))
    assert Event.objects.count() == 2


def test_two_events_of_one_document_stay_two() -> None:
    load(report(1, talks(), talks(name="Second talks", start=39, end=42)))
    assert sorted(Event.objects.values_list("slug", flat=True)) == [
        "2024-11-18-second-talks",
        "2024-11-18-talks",
    ]


def test_a_joined_event_gains_participants_and_what_was_missing() -> None:
    load(report(1, talks()), report(2, talks(country="CZ", participants=(part("Ana Ek"), part("Cy Lund")))))
    happened = Event.objects.get()
    assert happened.country == "CZ"
    assert {str(row.party) for row in happened.participations.all()} == {"Ana Ek", "Bo Dahl", "Cy Lund"}


def test_an_article_that_moves_its_event_to_another_day_leaves_the_joined_one() -> None:
    load(report(1, talks()), report(2, talks()))
    load(report(2, talks(starts_on="2024-11-19")))
    assert {(str(row.starts_on), row.reports.count()) for row in Event.objects.all()} == {
        ("2024-11-18", 1),
        ("2024-11-19", 1),
    }


def test_an_article_that_learns_the_place_joins_the_event_of_another() -> None:
    load(report(1, talks()), report(2, talks(place=None)), report(2, talks()))
    assert EventReport.objects.filter(event=Event.objects.get()).count() == 2


def test_a_document_that_changes_keeps_both_of_its_equal_events() -> None:
    events = talks(), talks(name="Second talks", start=39, end=42)
    load(report(1, *events))
    before = set(Event.objects.values_list("pk", flat=True))
    load(report(2, talks()), report(1, *events, section="News"))
    assert set(Event.objects.values_list("pk", flat=True)) == before


def test_a_quote_belongs_to_the_joined_event() -> None:
    said = quote(BODY, "They met again", speaker="Ana Ek", event="Talks")
    load(report(1, talks()), report(2, talks(), quotes=(said,)))
    assert Quote.objects.get().event == Event.objects.get()


def test_an_event_without_words_is_known_by_its_name() -> None:
    load(report(1, talks(start=None, end=None)))
    before = Event.objects.get().pk
    load(report(1, talks(start=None, end=None, place="Town Hall")))
    assert Event.objects.get().pk == before
