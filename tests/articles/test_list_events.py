"""What a client can ask of the list of events."""

import datetime as dt

import pytest

from tests.conformance import CheckedClient
from tests.factories import (
    make_event,
    make_event_report,
    make_organization,
    make_participation,
    make_person,
)

pytestmark = pytest.mark.django_db


def test_it_tells_what_happened_when_where_and_who_took_part(api: CheckedClient) -> None:
    event = make_event(name="Summit", place="Baghdad", country="IQ")
    make_participation(event=event, person=make_person(slug="ana"), role="host")
    make_participation(event=event, organization=make_organization(slug="union"), role="attendee")
    [shown] = api.page("events")["results"]
    assert (shown["name"], shown["type"], shown["starts_on"]) == ("Summit", "consult", "2024-11-21")
    assert (shown["place"], shown["country"]) == ("Baghdad", "IQ")
    first, second = shown["participants"]
    assert (first["role"], first["person"]["slug"], first["organization"]) == ("host", "ana", None)
    assert (second["role"], second["person"], second["organization"]["slug"]) == ("attendee", None, "union")


def test_rejected_participants_are_left_out(api: CheckedClient) -> None:
    event = make_event()
    make_participation(event=event, person=make_person(), status="rejected")
    make_participation(event=event, person=make_person(status="rejected"))
    [shown] = api.page("events")["results"]
    assert shown["participants"] == []


def test_the_latest_comes_first_and_the_undated_last(api: CheckedClient) -> None:
    undated, old = make_event(starts_on=None), make_event(starts_on=dt.date(2020, 1, 1))
    new = make_event()
    assert api.ids("events") == [new.pk, old.pk, undated.pk]
    assert api.ids("events", ordering="starts_on") == [undated.pk, old.pk, new.pk]


def test_it_filters_by_type_and_country(api: CheckedClient) -> None:
    protest, aid = make_event(type="protest", country="IQ"), make_event(type="aid")
    assert api.ids("events", type="protest") == api.ids("events", country="IQ") == [protest.pk]
    assert api.ids("events", type_not="protest") == api.ids("events", country_not="IQ") == [aid.pk]
    assert api.ids("events", has_country="false") == [aid.pk]


def test_it_filters_by_who_took_part(api: CheckedClient) -> None:
    event, other = make_event(), make_event()
    make_participation(event=event, person=make_person(slug="ana"))
    make_participation(event=event, organization=make_organization(slug="union"))
    assert api.ids("events", person="ana", organization="union") == [event.pk]
    assert api.ids("events", person_not="ana") == api.ids("events", has_organization="false") == [other.pk]


def test_it_filters_by_the_articles_that_report_it(api: CheckedClient) -> None:
    report, other = make_event_report(), make_event()
    assert api.ids("events", article=report.article.slug) == [report.event_id]
    assert api.ids("events", has_article="false") == [other.pk]


def test_place_is_matched_whole_in_any_spelling(api: CheckedClient) -> None:
    event, elsewhere = make_event(place="São Paulo, Brazil"), make_event(place="Lima")
    nowhere = make_event()
    assert api.ids("events", place="sao paulo, brazil") == [event.pk]
    assert api.ids("events", place="Sao Paulo") == []
    assert api.ids("events", place_not="lima", ordering="id") == [event.pk, nowhere.pk]
    assert api.ids("events", has_place="true", ordering="id") == [event.pk, elsewhere.pk]


def test_it_filters_by_its_day(api: CheckedClient) -> None:
    event, undated = make_event(), make_event(starts_on=None)
    assert api.ids("events", starts_after="2024-11-21", starts_before="2024-11-21") == [event.pk]
    assert api.ids("events", starts_after="2024-11-22") == []
    assert api.ids("events", has_starts_on="false") == [undated.pk]


def test_rejected_events_are_left_out_unless_asked_for(api: CheckedClient) -> None:
    shown, hidden = make_event(), make_event(status="rejected")
    assert api.ids("events") == [shown.pk]
    assert api.ids("events", status="rejected") == [hidden.pk]
