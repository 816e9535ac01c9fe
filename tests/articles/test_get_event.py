"""What the detail of an event tells."""

import pytest

from tests.conformance import CheckedClient
from tests.factories import (
    make_event,
    make_event_report,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


def test_it_tells_what_the_list_tells(api: CheckedClient) -> None:
    event = make_event(slug="summit")
    make_participation(event=event, person=make_person())
    shown = api.detail("events", "summit")
    del shown["counts"], shown["links"]
    assert [shown] == api.page("events")["results"]


def test_each_count_is_the_length_of_the_list_that_its_link_leads_to(api: CheckedClient) -> None:
    event = make_event(slug="summit")
    for _ in range(2):
        make_event_report(event=event)
        make_participation(event=event, person=make_person())
    make_participation(event=event, organization=make_organization())
    make_quote(event=event)
    make_quote(event=event, status="rejected")
    shown = api.detail("events", event.pk)
    assert shown["counts"] == {"articles": 2, "quotes": 1, "people": 2, "organizations": 1}
    for name, link in shown["links"].items():
        assert len(api.get(link).json()["results"]) == shown["counts"][name], name
