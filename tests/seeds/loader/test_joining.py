"""Which reports of different articles are of one event."""

from typing import Any

import pytest

from articles.models import Event, EventReport, Quote
from seeds.extraction.findings import EventFound, Findings
from tests.seeds.loader.documents import document, load, part, person, quote

pytestmark = pytest.mark.django_db

EVERYBODY = (part("Ana Ek"), part("Bo Dahl"), part("Cy Lund"))
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
        {"starts_on": "2025-11-18"},
        {"starts_on": "2024-12", "date_precision": "month"},
        {"starts_on": "2024", "date_precision": "year"},
        {"starts_on": None, "date_precision": None},
        {"place": "Brno"},
        {"place": "Town Hall, Brno"},
        {"place": None, "participants": (part("Ana Ek"),)},
        {"place": "Town Hall, Ostrava", "participants": (part("Ana Ek"),)},
        {"starts_on": "2024-11", "date_precision": "month", "participants": (part("Ana Ek"),)},
        {"participants": (part("Cy Lund"),)},
        {"participants": (part("Ana Ek"), part("Cy Lund"))},
        {"participants": ()},
    ],
)
def test_where_one_of_these_differs_they_are_two(difference: dict[str, Any]) -> None:
    load(report(1, talks()), report(2, talks(**difference)))
    assert Event.objects.count() == 2


@pytest.mark.parametrize(
    "same",
    [
        {"place": None},
        {"place": "the Town Hall of Ostrava"},
        {"starts_on": "2024-11", "date_precision": "month"},
        {"starts_on": "2024-11-17", "ends_on": "2024-11-19"},
        {"participants": (part("Bo Dahl"), part("Ana Ek", role="recipient"))},
        {"participants": (part("Ana Ek"),)},
    ],
)
def test_what_is_told_less_exactly_is_the_same_event_if_two_are_in_common(same: dict[str, Any]) -> None:
    for n, (one, other) in enumerate([(talks(), talks(**same)), (talks(**same), talks())]):
        Event.objects.all().delete()
        load(report(2 * n, one), report(2 * n + 1, other))
        assert Event.objects.get().reports.count() == 2


def test_without_a_place_reports_of_the_same_people_are_of_one_event() -> None:
    load(report(1, talks(place=None)), report(2, talks(place=None)))
    assert Event.objects.count() == 1


def test_without_a_place_reports_of_one_of_them_are_of_two_events() -> None:
    alone = talks(place=None, participants=(part("Ana Ek"),))
    load(report(1, alone), report(2, alone))
    assert Event.objects.count() == 2


def test_what_is_told_more_exactly_completes_the_event() -> None:
    vague = talks(place=None, starts_on="2024-11-18")
    load(report(1, vague), report(2, talks(country="CZ")))
    happened = Event.objects.get()
    assert (happened.place, happened.country) == ("Ostrava", "CZ")
    month = talks(name="Second", type="agree", starts_on="2024-11", date_precision="month")
    load(report(3, month), report(4, talks(type="agree")))
    assert str(Event.objects.get(type="agree").starts_on) == "2024-11-18"


def attack(actor: str | None, victim: str | None, **values: Any) -> EventFound:
    parties = [part(actor)] if actor else []
    parties += [part(victim, role="recipient")] if victim else []
    return talks(name="Attack", type="assault", participants=tuple(parties), **values)


@pytest.mark.parametrize(
    ("one", "other", "events"),
    [
        (attack("Ana Ek", "Bo Dahl"), attack("Ana Ek", "Bo Dahl"), 1),
        (attack("Ana Ek", "Bo Dahl"), attack("Ana Ek", None), 1),
        (attack("Ana Ek", "Bo Dahl"), attack(None, "Bo Dahl"), 1),
        (attack("Ana Ek", "Bo Dahl"), attack("Ana Ek", "Cy Lund"), 2),
        (attack("Ana Ek", "Bo Dahl"), attack("Cy Lund", "Bo Dahl"), 2),
        (attack("Ana Ek", "Bo Dahl"), attack("Bo Dahl", "Ana Ek"), 2),
        (attack("Ana Ek", None), attack(None, "Bo Dahl"), 2),
        (attack("Ana Ek", "Bo Dahl"), attack("Ana Ek", "Bo Dahl", starts_on="2023-11-18"), 2),
        (attack("Ana Ek", "Bo Dahl", country="CZ"), attack("Ana Ek", "Bo Dahl", country="PL"), 2),
        (attack("Ana Ek", "Bo Dahl", place=None), attack("Ana Ek", "Bo Dahl", place="Brno"), 1),
        (attack("Ana Ek", "Bo Dahl", place="Ostrava"), attack("Ana Ek", "Bo Dahl", place="Brno"), 2),
    ],
)
def test_other_actors_or_other_victims_are_another_event(
    one: EventFound, other: EventFound, events: int
) -> None:
    load(report(1, one), report(2, other))
    assert Event.objects.count() == events


def test_who_met_with_one_of_two_on_that_day_is_told_by_nothing() -> None:
    with_bo, with_cy = (talks(participants=(part("Ana Ek"), part(name))) for name in ("Bo Dahl", "Cy Lund"))
    load(report(1, with_bo), report(2, with_cy), report(3, talks(participants=(part("Ana Ek"),))))
    assert Event.objects.count() == 3
    load(report(3, talks(participants=(part("Ana Ek"),)), section="News"))
    assert Event.objects.count() == 3


def test_an_event_of_every_year_is_another_one_each_year() -> None:
    years = [f"{year}-11-18" for year in (2021, 2022, 2023, 2024)]
    load(*(report(n, talks(name="Annual talks", starts_on=day)) for n, day in enumerate(years)))
    assert Event.objects.count() == 4


def test_two_events_of_one_document_stay_two() -> None:
    load(report(1, talks(), talks(name="Second talks", start=39, end=42)))
    assert sorted(Event.objects.values_list("slug", flat=True)) == [
        "2024-11-18-second-talks",
        "2024-11-18-talks",
    ]


def test_a_joined_event_gains_participants_and_what_was_missing() -> None:
    load(report(1, talks()), report(2, talks(country="CZ", participants=EVERYBODY)))
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
    alone = (part("Ana Ek"),)
    load(report(1, talks()), report(2, talks(place=None, participants=alone)), report(2, talks()))
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
