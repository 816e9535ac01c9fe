"""The desk for suggested merges: why two may be one, agreeing, dismissing."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import Merge
from people.models import MergeSuggestion, Person
from tests import desk
from tests.factories import make_organization, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair() -> MergeSuggestion:
    first, second = make_person(name="Jan Novak"), make_person(name="Jan B. Novak")
    return MergeSuggestion.objects.create(
        resource="people", first=first.pk, second=second.pk, reason="One name has more in the middle"
    )


def listed(client: Client, **query: str) -> str:
    page = client.get(reverse("admin:people_mergesuggestion_changelist"), query)
    assert page.status_code == 200
    return str(page.content.decode())


def test_both_records_and_the_reason_are_shown(admin_client: Client, pair: MergeSuggestion) -> None:
    page = listed(admin_client)
    assert all(words in page for words in ("Jan Novak", "Jan B. Novak", "more in the middle"))


def test_a_suggestion_leads_to_the_preview_of_the_merge(admin_client: Client, pair: MergeSuggestion) -> None:
    address = f"{reverse('admin:people_person_merge')}?ids={pair.first}%2C{pair.second}"
    assert address in listed(admin_client)
    data = {"ids": f"{pair.first},{pair.second}", "keep": pair.first, "seen": pair.first, "_merge": "x"}
    admin_client.post(reverse("admin:people_person_merge"), data)
    assert Merge.objects.get().kept == pair.first
    admin_client.get(reverse("admin:index"))  # tells of the merge
    assert "Jan B. Novak" not in listed(admin_client)


def test_a_dismissed_one_is_shown_only_when_asked_for(admin_client: Client, pair: MergeSuggestion) -> None:
    desk.act(admin_client, "dismiss", pair)
    pair.refresh_from_db()
    assert pair.dismissed_at is not None
    assert pair.dismissed_by is not None
    assert "Jan B. Novak" not in listed(admin_client)
    assert "Jan B. Novak" in listed(admin_client, state="dismissed")


def test_a_dismissed_one_can_be_opened_again(admin_client: Client, pair: MergeSuggestion) -> None:
    MergeSuggestion.objects.update(dismissed_at=timezone.now())
    address = reverse("admin:people_mergesuggestion_changelist") + "?state=dismissed"
    admin_client.post(address, {"action": "reopen", "_selected_action": [pair.pk]})
    assert MergeSuggestion.objects.get().dismissed_at is None


def test_what_is_there_no_more_is_not_suggested(admin_client: Client, pair: MergeSuggestion) -> None:
    Person.objects.filter(pk=pair.second).delete()
    assert "Jan Novak" not in listed(admin_client)


def test_an_organization_of_the_same_id_is_not_taken_for_a_person(
    admin_client: Client, pair: MergeSuggestion
) -> None:
    make_organization(pk=pair.first, name="Acme Mills")
    assert "Acme Mills" not in listed(admin_client)


def test_who_may_only_look_can_not_dismiss(
    client: Client, django_user_model: Any, pair: MergeSuggestion
) -> None:
    user = django_user_model.objects.create_user("reader", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_mergesuggestion"))
    client.force_login(user)
    desk.act(client, "dismiss", pair)
    pair.refresh_from_db()
    assert pair.dismissed_at is None


def test_the_list_takes_as_many_queries_for_many(
    admin_client: Client, pair: MergeSuggestion, django_assert_max_num_queries: object
) -> None:
    for n in range(10):
        one, other = make_person(name=f"Ann {n} Lee"), make_person(name=f"Ann {n} B. Lee")
        MergeSuggestion.objects.create(resource="people", first=one.pk, second=other.pk, reason="x")
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        listed(admin_client)
