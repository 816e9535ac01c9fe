"""What a client can ask of the list of people."""

import datetime as dt

import pytest

from people.models import Alias, Identifier
from tests.conformance import CheckedClient
from tests.factories import (
    make_affiliation,
    make_mention,
    make_organization,
    make_participation,
    make_person,
)

pytestmark = pytest.mark.django_db


def test_it_tells_names_identifiers_and_roles(api: CheckedClient) -> None:
    ana = make_person(name="Ana Ruiz", country="ES")
    Alias.objects.create(person=ana, name="Ruiz", kind="short")
    Identifier.objects.create(person=ana, scheme="wikidata", value="Q1")
    union = make_organization(slug="union")
    for day, role in ((1, "Envoy"), (2, "Head")):
        make_affiliation(
            person=ana, role=role, organization=union, country="ES", last_reported_on=dt.date(2024, 1, day)
        )
    make_affiliation(person=ana, role="Undated", place="Dayton")
    make_affiliation(person=ana, role="Wrong", status="rejected")
    [shown] = api.page("people")["results"]
    assert (shown["name"], shown["country"]) == ("Ana Ruiz", "ES")
    assert shown["aliases"] == [{"name": "Ruiz", "kind": "short"}]
    assert shown["identifiers"] == [{"scheme": "wikidata", "value": "Q1"}]
    assert [role["role"] for role in shown["affiliations"]] == ["Head", "Envoy", "Undated"]
    assert [role["place"] for role in shown["affiliations"]] == [None, None, "Dayton"]
    head = shown["affiliations"][0]
    assert head["organization"]["slug"] == "union"
    assert (head["country"], head["first_reported_on"], head["last_reported_on"]) == (
        "ES",
        None,
        "2024-01-02",
    )


def test_they_come_by_name_without_regard_to_case_and_accents(api: CheckedClient) -> None:
    zoe, emil, etan = make_person(name="Zoe"), make_person(name="émil"), make_person(name="Etan")
    assert api.ids("people") == [emil.pk, etan.pk, zoe.pk]
    assert api.ids("people", ordering="-name") == [zoe.pk, etan.pk, emil.pk]


def test_it_filters_by_role(api: CheckedClient) -> None:
    minister, other = make_affiliation(role="Prime Minister").person, make_person()
    assert api.ids("people", role="prime-minister") == [minister.pk]
    assert api.ids("people", role_not="prime minister") == [other.pk]
    assert api.ids("people", has_role="false") == [other.pk]


def test_it_filters_by_the_place_of_a_role(api: CheckedClient) -> None:
    mayor = make_affiliation(role="Mayor", place="São Bento", person=make_person(name="A")).person
    other = make_affiliation(role="Mayor", place="Dayton", person=make_person(name="B")).person
    make_affiliation(role="Teacher", place="São Bento", person=other)
    nowhere = make_person(name="C")
    assert api.ids("people", place="sao-bento") == [mayor.pk, other.pk]
    assert api.ids("people", place="São Bento", role="mayor") == [mayor.pk]
    assert api.ids("people", place_not="dayton") == [mayor.pk, nowhere.pk]
    assert api.ids("people", has_place="false") == [nowhere.pk]


def test_country_is_the_persons_own_or_that_of_a_role(api: CheckedClient) -> None:
    own = make_person(name="A", country="ES")
    by_role = make_affiliation(person=make_person(name="B"), country="ES").person
    other = make_person(name="C")
    assert api.ids("people", country="ES") == [own.pk, by_role.pk]
    assert api.ids("people", country_not="ES") == api.ids("people", has_country="false") == [other.pk]


def test_role_country_and_organization_speak_of_one_role(api: CheckedClient) -> None:
    ana, union = make_person(), make_organization(slug="union")
    make_affiliation(person=ana, role="Envoy", country="ES", organization=union)
    make_affiliation(person=ana, role="Head", country="IQ")
    assert api.ids("people", role="envoy", country="ES", organization="union") == [ana.pk]
    assert api.ids("people", role="envoy", country="IQ") == []
    assert api.ids("people", country="IQ", organization="union") == []


def test_it_filters_by_organization_article_and_event(api: CheckedClient) -> None:
    ana, other = make_person(), make_person()
    make_affiliation(person=ana, organization=make_organization(slug="union"))
    article = make_mention(person=ana).article
    event = make_participation(person=ana).event
    for name, slug in (("organization", "union"), ("article", article.slug), ("event", event.slug)):
        assert api.ids("people", **{name: slug}) == [ana.pk], name
        assert api.ids("people", **{f"{name}_not": slug}) == [other.pk], name
        assert api.ids("people", **{f"has_{name}": "false"}) == [other.pk], name


def test_rejected_people_are_left_out_unless_asked_for(api: CheckedClient) -> None:
    shown, hidden = make_person(), make_person(status="rejected")
    assert api.ids("people") == [shown.pk]
    assert api.ids("people", status="rejected") == [hidden.pk]
