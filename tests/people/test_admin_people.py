"""The desk for people and organizations: corrections, addresses, judgements, deletion."""

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client

from newsapi.api.models import DataVersion, Redirect, Tombstone
from people.models import Affiliation, Alias, Identifier, Organization, Person
from tests import desk
from tests.factories import make_affiliation, make_article, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db


def test_an_edit_is_marked_and_raises_the_data_version(admin_client: Client) -> None:
    person, version = make_person(), DataVersion.current()
    desk.save(admin_client, person, description="A minister.")
    before = person.updated_at
    person.refresh_from_db()
    assert (person.description, person.edited_fields) == ("A minister.", ["description"])
    assert person.updated_at > before
    assert person.origin == "extracted"
    assert DataVersion.current() == version + 1


def test_saving_without_a_change_changes_nothing(admin_client: Client) -> None:
    person, version = make_person(), DataVersion.current()
    desk.save(admin_client, person)
    before = person.updated_at
    person.refresh_from_db()
    assert (person.updated_at, person.edited_fields) == (before, [])
    assert DataVersion.current() == version


def test_saving_a_record_leaves_the_rows_on_its_page_alone(admin_client: Client) -> None:
    person = make_person()
    Alias.objects.create(person=person, name=person.name)
    make_affiliation(person=person)
    before = [list(model.objects.values()) for model in (Alias, Affiliation)]
    desk.save(admin_client, person, status="confirmed")
    person.refresh_from_db()
    assert person.edited_fields == ["status"]
    assert [list(model.objects.values()) for model in (Alias, Affiliation)] == before


def test_a_second_edit_adds_to_the_marks(admin_client: Client) -> None:
    person = make_person(edited_fields=["name"])
    desk.save(admin_client, person, country="iq")
    person.refresh_from_db()
    assert (person.country, person.edited_fields) == ("IQ", ["country", "name"])


def test_an_empty_field_is_stored_as_null(admin_client: Client) -> None:
    person = make_person(description="A minister.")
    desk.save(admin_client, person, description="", country="")
    person.refresh_from_db()
    assert person.description is None
    assert person.country is None


def test_a_record_added_by_hand_is_the_editors_and_gets_slug_and_name(admin_client: Client) -> None:
    desk.add(admin_client, Person, name="Núria Solé-Ferran")
    person = Person.objects.get()
    assert (person.slug, person.origin, person.status) == ("nuria-sole-ferran", "editor", "confirmed")
    alias = Alias.objects.get(person=person)
    assert (alias.key, alias.kind, alias.origin) == ("nuria sole ferran", "full", "editor")


def test_a_slug_made_by_itself_is_never_one_that_another_record_had(admin_client: Client) -> None:
    make_person(slug="ana-ruiz")
    Tombstone.objects.create(resource="people", record=900, slug="ana-ruiz-2")
    Redirect.objects.create(resource="people", key="ana-ruiz-3", target=901)
    desk.add(admin_client, Person, name="Ana Ruiz")
    assert Person.objects.get(name="Ana Ruiz").slug == "ana-ruiz-4"


def test_a_changed_slug_leaves_a_redirect(admin_client: Client) -> None:
    person = make_person(slug="old-name")
    desk.save(admin_client, person, slug="new-name")
    assert Redirect.objects.values_list("resource", "key", "target").get() == (
        "people",
        "old-name",
        person.pk,
    )


def test_a_slug_changed_back_takes_its_redirect_away(admin_client: Client) -> None:
    person = make_person(slug="old-name")
    desk.save(admin_client, person, slug="new-name")
    desk.save(admin_client, person, slug="old-name")
    person.refresh_from_db()
    assert person.slug == "old-name"
    assert list(Redirect.objects.values_list("key", flat=True)) == ["new-name"]


def test_a_slug_of_a_deleted_record_is_refused(admin_client: Client) -> None:
    person = make_person()
    Tombstone.objects.create(resource="people", record=900, slug="gone")
    response = desk.save(admin_client, person, slug="gone")
    assert "deleted record had this slug" in desk.errors(response)


def test_a_slug_that_leads_to_another_record_is_refused(admin_client: Client) -> None:
    person, other = make_person(), make_person()
    Redirect.objects.create(resource="people", key="moved", target=other.pk)
    response = desk.save(admin_client, person, slug="moved")
    assert "leads to another record" in desk.errors(response)


def test_an_emptied_slug_stays_what_it_was(admin_client: Client) -> None:
    person = make_person(slug="stays")
    desk.save(admin_client, person, slug="", name="Another Name")
    person.refresh_from_db()
    assert (person.slug, person.name) == ("stays", "Another Name")


@pytest.mark.parametrize("slug", ["12345", "Upper", "a:b", "two words"])
def test_a_slug_that_is_none_is_refused(admin_client: Client, slug: str) -> None:
    response = desk.save(admin_client, make_person(), slug=slug)
    assert "lower-case letters" in desk.errors(response)


@pytest.mark.parametrize(
    ("action", "status", "marks"),
    [("confirm", "confirmed", ["status"]), ("reject", "rejected", ["status"]), ("reset", "extracted", [])],
)
def test_an_action_sets_the_status_and_says_of_how_many(
    admin_client: Client, action: str, status: str, marks: list[str]
) -> None:
    old = "confirmed" if status != "confirmed" else "extracted"
    changing = [make_person(status=old, edited_fields=["status"]), make_person(status=old)]
    already = make_person(status=status)
    response = desk.act(admin_client, action, *changing, already)
    assert f"2 people set to {status}; 1 were so already." in desk.told(response)
    for person in changing:
        before = person.updated_at
        person.refresh_from_db()
        assert (person.status, person.edited_fields) == (status, marks)
        assert person.updated_at > before
    assert DataVersion.current() == 1
    assert LogEntry.objects.count() == 2


def test_somebody_quoted_is_not_deleted_and_the_page_says_by_what(admin_client: Client) -> None:
    person = make_person()
    make_quote(speaker=person)
    page = admin_client.post(desk.url(person, "delete"), {"post": "yes"})
    assert "quotes: 1" in page.content.decode()
    assert "reject it instead" in page.content.decode()
    assert Person.objects.filter(pk=person.pk).exists()


def test_an_author_is_not_deleted(admin_client: Client) -> None:
    person = make_person()
    make_article().authors.add(person, through_defaults={"position": 0})
    page = admin_client.post(desk.url(person, "delete"), {"post": "yes"})
    assert "articles: 1" in page.content.decode()


def test_a_deleted_person_leaves_a_tombstone(admin_client: Client) -> None:
    person = make_person(slug="nobody-named")
    admin_client.post(desk.url(person, "delete"), {"post": "yes"})
    assert not Person.objects.exists()
    assert Tombstone.objects.values_list("resource", "record", "slug").get() == (
        "people",
        person.pk,
        "nobody-named",
    )
    assert DataVersion.current() == 1


def test_several_are_deleted_only_if_all_can_be(admin_client: Client) -> None:
    free, quoted = make_organization(), make_organization()
    make_quote(organization=quoted)
    page = desk.act(admin_client, "delete_selected", free, quoted, post="yes")
    assert "quotes: 1" in page.content.decode()
    assert Organization.objects.count() == 2
    desk.act(admin_client, "delete_selected", free, post="yes")
    assert Organization.objects.get() == quoted
    assert Tombstone.objects.get().slug == free.slug


def test_the_page_counts_what_refers_to_a_person(admin_client: Client) -> None:
    person = make_person()
    make_quote(speaker=person)
    page = admin_client.get(desk.url(person, "change")).content.decode()
    link = f"/admin/articles/quote/?speaker__id__exact={person.pk}"
    assert link in page
    assert admin_client.get(link).context["cl"].result_count == 1


def test_authored_articles_are_listed_from_the_persons_page(admin_client: Client) -> None:
    person = make_person()
    make_article().authors.add(person, through_defaults={"position": 0})
    make_article()
    link = f"/admin/articles/article/?authors__id__exact={person.pk}"
    assert link in admin_client.get(desk.url(person, "change")).content.decode()
    assert admin_client.get(link).context["cl"].result_count == 1


@pytest.mark.parametrize(
    "words", ["al-sudani", "Al Sudani", "SÚDANI", "sudani mohammed", "Q123", "mohammed-shia", "abu yusuf"]
)
def test_a_person_is_found_by_any_name_in_any_spelling(admin_client: Client, words: str) -> None:
    person = make_person(name="Mohammed Shia’ Al‑Sūdānī", slug="mohammed-shia-al-sudani")
    Alias.objects.create(person=person, name="Abū Yūsuf")
    Identifier.objects.create(person=person, scheme="wikidata", value="Q123")
    make_person(name="Mohammed Other")
    found = admin_client.get(desk.url(Person, "changelist"), {"q": words}).context["cl"].result_list
    assert list(found) == [person]


@pytest.mark.parametrize("words", ["\x00", "'", '"', "%", "_", "\\", "''"])
def test_no_search_fails(admin_client: Client, words: str) -> None:
    make_person()
    assert admin_client.get(desk.url(Person, "changelist"), {"q": words}).status_code == 200


def test_autocomplete_finds_people_in_any_spelling(admin_client: Client) -> None:
    person = make_person(name="Pedro Sánchez")
    query = {"app_label": "articles", "model_name": "quote", "field_name": "speaker", "term": "sanchez"}
    found = admin_client.get("/admin/autocomplete/", query).json()["results"]
    assert [row["id"] for row in found] == [str(person.pk)]


def test_the_page_leads_to_the_record_in_the_api(admin_client: Client) -> None:
    person = make_person(slug="pedro-sanchez")
    address = "/api/v1/people/pedro-sanchez/"
    assert address in admin_client.get(desk.url(person, "change")).content.decode()
    person.status = "rejected"
    person.save()
    assert address not in admin_client.get(desk.url(person, "change")).content.decode()


def test_the_page_says_where_the_record_comes_from(admin_client: Client) -> None:
    person = make_person(rule="title_and_name", confidence=0.9, edited_fields=["country"])
    page = admin_client.get(desk.url(person, "change")).content.decode()
    for shown in ("title_and_name", "0.9", "country", "Where this comes from"):
        assert shown in page


def test_what_changed_since_the_page_was_opened_is_not_overwritten(admin_client: Client) -> None:
    person = make_person()
    address = desk.url(person, "change")
    sent = desk.form_data(admin_client.get(address))
    desk.save(admin_client, person, description="The first editor’s.")
    response = admin_client.post(address, {**sent, "description": "The second editor’s."})
    assert "since you opened the page" in response.content.decode()
    person.refresh_from_db()
    assert person.description == "The first editor’s."


def test_a_status_set_back_is_no_correction(admin_client: Client) -> None:
    person = make_person()
    desk.save(admin_client, person, status="rejected")
    desk.save(admin_client, person, status="extracted")
    person.refresh_from_db()
    assert (person.status, person.edited_fields) == ("extracted", [])
