"""The desk for names, identifiers and roles: on the page of their owner, and by themselves."""

import pytest
from django.test import Client

from people.models import Affiliation, Alias, Identifier
from tests import desk
from tests.factories import make_affiliation, make_organization, make_person

pytestmark = pytest.mark.django_db


def test_a_renamed_person_is_found_under_both_names(admin_client: Client) -> None:
    person = make_person(name="Mohammed Shia")
    Alias.objects.create(person=person, name="Mohammed Shia")
    desk.save(admin_client, person, name="Mohammed Shia Al-Sudani")
    keys = Alias.objects.filter(person=person).values_list("key", flat=True)
    assert set(keys) == {"mohammed shia", "mohammed shia al sudani"}
    person.refresh_from_db()
    assert person.name_key == "mohammed shia al sudani"


def test_a_name_added_by_hand_is_the_editors_and_marks_nothing(admin_client: Client) -> None:
    person = make_person(name="Ana Ruiz")
    Alias.objects.create(person=person, name="Ana Ruiz")
    desk.save(
        admin_client,
        person,
        **{"aliases-TOTAL_FORMS": "2", "aliases-1-name": "A. Ruiz", "aliases-1-kind": "short"},
    )
    alias, before = Alias.objects.get(key="a. ruiz"), person.updated_at
    person.refresh_from_db()
    assert (alias.origin, person.edited_fields) == ("editor", [])
    assert person.updated_at > before


def test_a_found_name_taken_away_is_marked(admin_client: Client) -> None:
    person = make_person(name="Ana Ruiz")
    Alias.objects.create(person=person, name="Ana Ruiz")
    Alias.objects.create(person=person, name="Wrong Name")
    desk.save(admin_client, person, **{"aliases-1-DELETE": "on"})
    person.refresh_from_db()
    assert person.edited_fields == ["aliases"]
    assert not Alias.objects.filter(name="Wrong Name").exists()


def test_a_name_that_is_there_in_another_spelling_is_refused(admin_client: Client) -> None:
    person = make_person(name="Ana Ruíz")
    Alias.objects.create(person=person, name="Ana Ruíz")
    extra = {"aliases-TOTAL_FORMS": "2", "aliases-1-name": "ana ruiz", "aliases-1-kind": "full"}
    assert "there already" in desk.errors(desk.save(admin_client, person, **extra))
    twice = {
        "aliases-TOTAL_FORMS": "3",
        "aliases-1-name": "Anita",
        "aliases-1-kind": "short",
        "aliases-2-name": "ANITA",
        "aliases-2-kind": "short",
    }
    assert "there twice" in desk.errors(desk.save(admin_client, person, **twice))


def test_a_name_alone_needs_exactly_one_owner(admin_client: Client) -> None:
    person, organization = make_person(), make_organization()
    assert "one of the two" in desk.errors(desk.add(admin_client, Alias, name="X Y"))
    both = desk.add(admin_client, Alias, name="X Y", person=person.pk, organization=organization.pk)
    assert "one of the two" in desk.errors(both)
    desk.add(admin_client, Alias, name="X Y", organization=organization.pk)
    assert Alias.objects.get().organization == organization


def test_an_identifier_changed_alone_marks_its_owner(admin_client: Client) -> None:
    person = make_person()
    identifier = Identifier.objects.create(person=person, scheme="wikidata", value="Q1")
    desk.save(admin_client, identifier, value="Q2")
    identifier.refresh_from_db()
    person.refresh_from_db()
    assert (identifier.value, identifier.origin, person.edited_fields) == ("Q2", "editor", ["identifiers"])


def test_a_role_that_the_person_has_already_is_refused(admin_client: Client) -> None:
    first = make_affiliation(role="Prime Minister", country="IQ")
    response = desk.add(
        admin_client, Affiliation, person=first.person.pk, role="prime  minister", country="iq"
    )
    assert "this role there already" in desk.errors(response)


def test_a_role_read_from_an_article_is_edited_on_the_persons_page_but_not_deleted(
    admin_client: Client,
) -> None:
    role = make_affiliation(role="Minister")
    desk.save(admin_client, role.person, **{"affiliations-0-DELETE": "on", "affiliations-0-country": "ES"})
    role.refresh_from_db()
    assert (role.country, role.edited_fields, role.origin) == ("ES", ["country"], "extracted")


def test_a_role_added_on_the_persons_page_is_the_editors(admin_client: Client) -> None:
    person = make_person()
    row = {
        "affiliations-TOTAL_FORMS": "1",
        "affiliations-0-role": "Mayor",
        "affiliations-0-status": "confirmed",
    }
    desk.save(admin_client, person, **row)
    role = Affiliation.objects.get()
    assert (role.person, role.origin, role.status) == (person, "editor", "confirmed")


def test_rows_too_many_for_forms_have_a_list_instead(
    admin_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsapi.api.editing.tables.FORM_LIMIT", 2)
    person = make_person()
    for n in range(3):
        make_affiliation(person=person, role=f"Role {n}")
    page = admin_client.get(desk.url(person, "change"))
    assert len(page.context["inline_admin_formsets"]) == 2
    link = f"/admin/people/affiliation/?person__id__exact={person.pk}"
    assert link in page.content.decode()
    assert admin_client.get(link).context["cl"].result_count == 3
    desk.save(admin_client, person, country="ES")
    assert Affiliation.objects.count() == 3


def test_one_role_in_two_towns_is_no_double(admin_client: Client) -> None:
    rows = {"affiliations-TOTAL_FORMS": "2"}
    for n, town in enumerate(("Dayton", "Ashby")):
        rows |= {f"affiliations-{n}-role": "Mayor", f"affiliations-{n}-place": town}
        rows |= {f"affiliations-{n}-status": "confirmed"}
    person = make_person()
    desk.save(admin_client, person, **rows)
    held = Affiliation.objects.filter(person=person).order_by("pk")
    assert list(held.values_list("place", "place_key")) == [("Dayton", "dayton"), ("Ashby", "ashby")]
    refused = desk.add(admin_client, Affiliation, person=person.pk, role="mayor", place="DAYTON")
    assert "already" in desk.errors(refused)


def test_a_role_added_twice_is_refused(admin_client: Client) -> None:
    rows = {"affiliations-TOTAL_FORMS": "2"}
    for n, role in enumerate(("Mayor", "MAYOR")):
        rows |= {f"affiliations-{n}-role": role, f"affiliations-{n}-status": "confirmed"}
    response = desk.save(admin_client, make_person(), **rows)
    assert "there twice" in desk.errors(response)


def test_an_identifier_of_somebody_else_is_refused(admin_client: Client) -> None:
    Identifier.objects.create(person=make_person(), scheme="wikidata", value="Q1")
    rows = {
        "identifiers-TOTAL_FORMS": "1",
        "identifiers-0-scheme": "wikidata",
        "identifiers-0-value": "Q1",
    }
    assert "already exists" in desk.errors(desk.save(admin_client, make_person(), **rows))
