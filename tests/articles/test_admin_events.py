"""The desk for events, participations, reports and mentions."""

import datetime as dt

import pytest
from django.test import Client

from articles.models import Event, EventReport, Mention, Participation
from newsapi.api.models import Redirect, Tombstone
from tests import desk
from tests.factories import (
    make_article,
    make_event,
    make_event_report,
    make_mention,
    make_organization,
    make_participation,
    make_person,
)

pytestmark = pytest.mark.django_db


def test_an_event_added_by_hand_is_the_editors(admin_client: Client) -> None:
    person = make_person()
    desk.add(
        admin_client,
        Event,
        name="Talks in Málaga",
        type="consult",
        starts_on="2024-11-21",
        place="Málaga",
        **{
            "participations-TOTAL_FORMS": "1",
            "participations-0-person": person.pk,
            "participations-0-role": "host",
            "participations-0-status": "confirmed",
        },
    )
    event = Event.objects.get()
    assert (event.slug, event.origin, event.date_precision) == (
        "2024-11-21-talks-in-malaga",
        "editor",
        "day",
    )
    assert event.place_key == "malaga"
    part = Participation.objects.get()
    assert (part.person, part.role, part.origin) == (person, "host", "editor")


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "message"),
    [("2024-11-21", "2024-11-20", "before the first"), ("", "2024-11-20", "the first day as well")],
)
def test_an_event_does_not_end_before_it_starts(
    admin_client: Client, starts_on: str, ends_on: str, message: str
) -> None:
    response = desk.save(admin_client, make_event(), starts_on=starts_on, ends_on=ends_on)
    assert message in desk.errors(response)


def test_an_event_of_a_month_starts_on_its_first_day(admin_client: Client) -> None:
    event = make_event()
    desk.save(admin_client, event, date_precision="month")
    event.refresh_from_db()
    assert (event.starts_on, event.date_precision) == (dt.date(2024, 11, 1), "month")
    assert event.edited_fields == ["date_precision", "starts_on"]


def test_a_changed_slug_leaves_a_redirect(admin_client: Client) -> None:
    event = make_event(slug="old")
    desk.save(admin_client, event, slug="new")
    assert Redirect.objects.values_list("resource", "key", "target").get() == ("events", "old", event.pk)


def test_a_participation_that_was_read_is_corrected_but_not_deleted(admin_client: Client) -> None:
    part = make_participation(person=make_person())
    desk.save(admin_client, part.event, **{"participations-0-role": "host", "participations-0-DELETE": "on"})
    before = part.event.updated_at
    part.refresh_from_db()
    assert (part.role, part.edited_fields, part.origin) == ("host", ["role"], "extracted")
    assert part.event.updated_at > before
    assert admin_client.post(desk.url(part, "delete"), {"post": "yes"}).status_code == 403


def test_a_participation_added_by_hand_is_deleted(admin_client: Client) -> None:
    part = make_participation(person=make_person(), origin="editor")
    desk.save(admin_client, part.event, **{"participations-0-DELETE": "on"})
    assert not Participation.objects.exists()


def test_a_deleted_event_leaves_a_tombstone(admin_client: Client) -> None:
    report = make_event_report()
    admin_client.post(desk.url(report.event, "delete"), {"post": "yes"})
    assert not Event.objects.exists()
    assert Tombstone.objects.get(resource="events").identity


def test_the_words_of_a_report_are_found_in_the_body(admin_client: Client) -> None:
    article, event = make_article(body="They’d met in Rome."), make_event()
    values = {"article": article.pk, "event": event.pk}
    assert "not in the article" in desk.errors(desk.add(admin_client, EventReport, **values, text="in Paris"))
    desk.add(admin_client, EventReport, **values, text="They'd met")
    report = EventReport.objects.get()
    assert (report.start, report.end, report.text) == (0, 10, "They’d met")


def test_a_report_may_have_no_words(admin_client: Client) -> None:
    desk.add(admin_client, EventReport, article=make_article().pk, event=make_event().pk)
    report = EventReport.objects.get()
    assert (report.start, report.text, report.origin) == (None, None, "editor")


def test_a_mention_is_found_in_the_body_and_moved_to_another_person(admin_client: Client) -> None:
    article, ana, bo = make_article(body="He met her. He left."), make_person(), make_person()
    values = {"article": article.pk, "person": ana.pk, "form": "pronoun"}
    desk.add(admin_client, Mention, **values, text="He", occurrence="2")
    mention = Mention.objects.get()
    assert (mention.start, mention.end, mention.text) == (12, 14, "He")
    desk.save(admin_client, mention, person=bo.pk)
    mention.refresh_from_db()
    assert (mention.person, mention.start) == (bo, 12)


def test_a_mention_is_of_one_party(admin_client: Client) -> None:
    mention = make_mention(person=make_person())
    response = desk.save(admin_client, mention, organization=make_organization().pk)
    assert "one of the two" in desk.errors(response)


def test_mentions_are_rejected_not_deleted(admin_client: Client) -> None:
    mentions = [make_mention(person=make_person()) for _ in range(2)]
    page = admin_client.get(desk.url(Mention, "changelist")).content.decode()
    assert "delete_selected" not in page
    desk.act(admin_client, "reject", *mentions)
    assert set(Mention.objects.values_list("status", flat=True)) == {"rejected"}


def test_a_part_taken_twice_is_refused(admin_client: Client) -> None:
    person = make_person()
    rows = {"participations-TOTAL_FORMS": "2"}
    for n in range(2):
        rows |= {
            f"participations-{n}-person": str(person.pk),
            f"participations-{n}-role": "host",
            f"participations-{n}-status": "confirmed",
        }
    assert "duplicate" in desk.errors(desk.save(admin_client, make_event(), **rows))
