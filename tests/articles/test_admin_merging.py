"""The desk for merging: choosing, comparing, confirming, undoing."""

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.merging import merge
from articles.models import Merge, Quote
from people.models import Alias, Identifier, Organization, Person
from tests import desk
from tests.factories import (
    make_affiliation,
    make_event,
    make_mention,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db

MAKERS = {"person": make_person, "organization": make_organization, "event": make_event}


@pytest.fixture
def ana() -> Person:
    return make_person(name="Ana Lindqvist", slug="ana-lindqvist")


@pytest.fixture
def anna() -> Person:
    return make_person(name="Anna Lind", slug="anna-lind")


def page(model: str) -> str:
    return reverse(f"admin:{'articles' if model == 'event' else 'people'}_{model}_merge")


def confirm(client: Client, kept: Any, *others: Any, **more: Any) -> Any:
    """Send the preview as it stands, with the kept record chosen and seen."""
    ids = ",".join(str(record.pk) for record in (kept, *others))
    data = {"ids": ids, "keep": kept.pk, "seen": kept.pk, "_merge": "Merge them", **more}
    return client.post(page(kept._meta.model_name), data, follow=True)


@pytest.mark.parametrize("kind", MAKERS)
def test_selected_records_are_compared_before_they_are_merged(admin_client: Client, kind: str) -> None:
    records = [MAKERS[kind](name=f"Name {n}") for n in range(3)]
    response = desk.act(admin_client, "merge_selected", *records)
    assert response.status_code == 200
    assert [str(p.record) for p in response.context["profiles"]] == ["Name 0", "Name 1", "Name 2"]
    assert all(f"Name {n}" in response.content.decode() for n in range(3))
    assert not Merge.objects.exists()


@pytest.mark.parametrize("number", [1, 11])
def test_too_few_or_too_many_are_not_compared(admin_client: Client, number: int) -> None:
    response = desk.act(admin_client, "merge_selected", *(make_person() for _ in range(number)))
    assert "Select 2 to 10 records" in desk.told(response)


def test_the_best_known_is_kept_unless_another_one_is_chosen(
    admin_client: Client, ana: Person, anna: Person
) -> None:
    make_quote(speaker=anna)
    ids = f"{ana.pk},{anna.pk}"
    assert admin_client.get(page("person"), {"ids": ids}).context["kept"] == anna
    assert admin_client.get(page("person"), {"ids": ids, "keep": str(ana.pk)}).context["kept"] == ana


def test_the_preview_tells_what_will_happen(admin_client: Client, ana: Person, anna: Person) -> None:
    make_quote(speaker=anna, text="We will not borrow")
    Person.objects.filter(pk=anna.pk).update(country="SE")
    Alias.objects.create(person=ana, name="The Mayor")
    Alias.objects.create(person=anna, name="the mayor")
    Identifier.objects.create(person=anna, scheme="wikidata", value="Q7")
    make_affiliation(person=anna, role="Mayor", country="SE")
    response = admin_client.get(page("person"), {"ids": f"{ana.pk},{anna.pk}", "keep": str(ana.pk)})
    lines = {line.label: (line.moved, line.removed, line.added) for line in response.context["summary"].lines}
    assert lines["quotes"] == (1, 0, 0)
    assert lines["aliases"] == (0, 1, 1)
    text = response.content.decode()
    for told in ("We will not borrow", "wikidata:Q7", "Mayor (SE)", "Its country: nothing → SE"):
        assert told in text


def test_the_preview_changes_nothing(admin_client: Client, ana: Person, anna: Person) -> None:
    data = {"ids": f"{ana.pk},{anna.pk}", "keep": ana.pk, "_preview": ""}
    assert admin_client.post(page("person"), data).context["kept"] == ana
    assert Person.objects.count() == 2


def test_confirmed_they_are_one(admin_client: Client, ana: Person, anna: Person) -> None:
    quote = make_quote(speaker=anna)
    response = confirm(admin_client, ana, anna, reason="One mayor.")
    merged = Merge.objects.get()
    assert response.redirect_chain[-1][0] == desk.url(ana, "change")
    assert "“Anna Lind” became part of" in desk.told(response)
    assert reverse("admin:articles_merge_undo", args=[merged.pk]) in response.content.decode()
    assert (merged.merged_by.username, merged.reason) == ("editor", "One mayor.")  # type: ignore[union-attr]
    assert Quote.objects.get(pk=quote.pk).speaker == ana
    entry = LogEntry.objects.get()
    assert (entry.object_id, entry.change_message) == (str(ana.pk), "Merged “Anna Lind” into it. One mayor.")


def test_another_choice_is_previewed_before_it_is_done(
    admin_client: Client, ana: Person, anna: Person
) -> None:
    response = confirm(admin_client, ana, anna, keep=anna.pk)
    assert response.context["kept"] == anna
    assert "You have chosen another record to keep" in response.content.decode()
    assert not Merge.objects.exists()


def test_contradicting_identifiers_need_a_tick(admin_client: Client, ana: Person, anna: Person) -> None:
    for person, value in ((ana, "Q1"), (anna, "Q2")):
        Identifier.objects.create(person=person, scheme="wikidata", value=value)
    response = confirm(admin_client, ana, anna)
    assert "Tick this to merge them in spite of it" in response.content.decode()
    assert not Merge.objects.exists()
    confirm(admin_client, ana, anna, force="on")
    assert Merge.objects.exists()


def test_what_can_not_be_merged_is_explained(admin_client: Client, ana: Person) -> None:
    rejected = make_person(name="Using Ann", status="rejected")
    response = admin_client.get(page("person"), {"ids": f"{ana.pk},{rejected.pk}"})
    assert "“Using Ann” is rejected" in response.content.decode()
    assert b'name="_merge"' not in response.content
    assert "is rejected" in desk.told(confirm(admin_client, ana, rejected))


@pytest.mark.parametrize("ids", ["", "1", "x,y", "99999999999999999999,2", "\x00"])
def test_what_is_not_there_is_chosen_again(admin_client: Client, ids: str) -> None:
    response = admin_client.get(page("person"), {"ids": ids}, follow=True)
    assert "choose again" in desk.told(response)


def test_differences_are_pointed_out(admin_client: Client) -> None:
    events = [make_event(type=type, place="Ostrava") for type in ("consult", "agree")]
    response = admin_client.get(page("event"), {"ids": ",".join(str(event.pk) for event in events)})
    assert "They differ in type: consult; agree." in response.content.decode()


# -- permissions ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codenames", "may"),
    [
        (["view_person", "change_person", "add_merge"], True),
        (["view_person", "change_person"], False),
        (["view_person", "add_merge"], False),
    ],
)
def test_only_those_who_may_change_and_merge_merge(
    client: Client, django_user_model: Any, ana: Person, anna: Person, codenames: list[str], may: bool
) -> None:
    user = django_user_model.objects.create(username="desk", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client.force_login(user)
    assert (b"merge_selected" in client.get(desk.url(Person, "changelist")).content) is may
    response = confirm(client, ana, anna)
    assert (response.status_code == 200) is may
    assert Merge.objects.exists() is may


def test_a_forged_request_merges_nothing(admin_user: Any, ana: Person, anna: Person) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)
    assert confirm(client, ana, anna).status_code == 403
    assert not Merge.objects.exists()


# -- undoing -------------------------------------------------------------------------------------------


def undo_page(merged: Merge) -> str:
    return reverse("admin:articles_merge_undo", args=[merged.pk])


def test_a_merge_is_undone_after_a_preview(admin_client: Client, ana: Person, anna: Person) -> None:
    quote = make_quote(speaker=anna)
    merged = merge(ana, anna)
    preview = admin_client.get(undo_page(merged))
    lines = {line.label: line.moved for line in preview.context["summary"].lines}
    assert lines["quotes"] == 1
    assert Merge.objects.get().undone_at is None
    response = admin_client.post(undo_page(merged), follow=True)
    assert desk.told(response) == "The merge is undone."
    assert Quote.objects.get(pk=quote.pk).speaker == anna
    messages = LogEntry.objects.order_by("object_id").values_list("object_repr", "change_message")
    assert set(messages) == {
        ("Ana Lindqvist", "Parted again from “Anna Lind”."),
        ("Anna Lind", "Came back; it was part of “Ana Lindqvist”."),
    }


def test_what_an_undoing_leaves_is_shown_before_and_after(
    admin_client: Client, ana: Person, anna: Person
) -> None:
    quote = make_quote(speaker=anna)
    merged = merge(ana, anna)
    Quote.objects.filter(pk=quote.pk).update(status="confirmed")
    for response in (
        admin_client.get(undo_page(merged)),
        admin_client.post(undo_page(merged), follow=True),
    ):
        assert f"quote {quote.pk}" in response.content.decode()
        assert "it was changed since" in response.content.decode()


def test_what_can_not_be_undone_is_explained(admin_client: Client, ana: Person, anna: Person) -> None:
    merged = merge(ana, anna)
    merge(make_person(), ana)
    response = admin_client.get(undo_page(merged))
    assert "was itself merged since" in response.content.decode()
    assert "was itself merged since" in desk.told(admin_client.post(undo_page(merged), follow=True))


def test_somebody_who_may_only_look_undoes_nothing(
    client: Client, django_user_model: Any, ana: Person, anna: Person
) -> None:
    reader = django_user_model.objects.create(username="reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    merged = merge(ana, anna)
    assert client.get(undo_page(merged)).status_code == 403
    assert client.post(undo_page(merged)).status_code == 403
    assert b"Undo this merge" not in client.get(desk.url(merged, "change")).content


# -- how much is asked ---------------------------------------------------------------------------------


def much_of(person: Person, organization: Organization, number: int) -> None:
    for n in range(number):
        make_mention(person=person)
        make_quote(speaker=person)
        make_participation(person=person)
        make_affiliation(person=person, role=f"Role {n}", organization=organization)
        Alias.objects.create(person=person, name=f"Name {n}")
        Identifier.objects.create(person=person, scheme=f"scheme{n}", value=str(person.pk))


def counted(client: Client, address: str, **query: Any) -> int:
    client.get(address, query)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address, query).status_code == 200
    return len(captured)


def test_a_preview_takes_as_many_queries_for_twenty_rows_as_for_two(
    admin_client: Client, ana: Person, anna: Person
) -> None:
    third, fourth, place = make_person(), make_person(), make_organization()
    for number, people in ((2, (ana, anna)), (20, (third, fourth))):
        for person in people:
            much_of(person, place, number)
    few = counted(admin_client, page("person"), ids=f"{ana.pk},{anna.pk}", keep=ana.pk)
    assert counted(admin_client, page("person"), ids=f"{third.pk},{fourth.pk}", keep=third.pk) == few
    merges = merge(ana, anna, force=True), merge(third, fourth, force=True)
    assert counted(admin_client, undo_page(merges[1])) == counted(admin_client, undo_page(merges[0]))
