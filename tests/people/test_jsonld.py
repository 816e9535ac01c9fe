"""People and organizations in the words of schema.org."""

from copy import deepcopy
from typing import Any

import pytest

from newsapi.api.examples import example
from newsapi.api.formats.context import document
from people.jsonld import organization, person
from tests.conformance import Json
from tests.linked import SCHEMA, expanded, objects


def a_person(**overrides: Any) -> Json:
    return {**deepcopy(example("get_person")), **overrides}


def an_organization(**overrides: Any) -> Json:
    return {**deepcopy(example("get_organization")), **overrides}


def test_a_person_has_names_nationality_and_roles() -> None:
    held_at = {
        "id": 7,
        "slug": "a",
        "name": "Assembly",
        "url": "https://news.example/api/v1/organizations/a/",
    }
    dates = {"first_reported_on": "2024-11-22", "last_reported_on": "2024-11-22"}
    roles = [
        {"role": "Speaker", "organization": held_at, "country": "IQ", "place": None, **dates},
        {"role": "Minister", "organization": None, "country": None, "place": None, **dates},
        {"role": "Mayor", "organization": None, "country": "US", "place": "Dayton", **dates},
    ]
    node = person(a_person(name="Ana Ruiz", country="ES", description="A minister.", affiliations=roles))
    assert node["@type"] == "Person"
    assert node["name"] == "Ana Ruiz"
    assert node["description"] == "A minister."
    assert node["nationality"] == {"@type": "Country", "identifier": "ES"}
    assert node["jobTitle"] == ["Speaker", "Minister", "Mayor"]
    assert node["hasOccupation"] == [
        {
            "@type": "Occupation",
            "name": "Speaker",
            "occupationLocation": {"@type": "Country", "identifier": "IQ"},
        },
        {"@type": "Occupation", "name": "Minister"},
        {
            "@type": "Occupation",
            "name": "Mayor",
            "occupationLocation": {
                "@type": "Place",
                "name": "Dayton",
                "address": {"@type": "PostalAddress", "addressCountry": "US"},
            },
        },
    ]
    assert node["memberOf"] == {
        "@type": "OrganizationRole",
        "roleName": "Speaker",
        "memberOf": {"@id": held_at["url"], "@type": "Organization", "name": "Assembly"},
    }


def test_what_is_not_known_is_left_out() -> None:
    node = person(a_person(country=None, description=None, aliases=[], affiliations=[]))
    assert not {"nationality", "description", "alternateName", "jobTitle", "sameAs"} & set(node)


def test_the_address_of_the_record_is_its_id_and_the_id_is_kept() -> None:
    given = a_person()
    node = person(given)
    assert node["@id"] == given["url"]
    assert node["identifier"] == {"@type": "PropertyValue", "propertyID": "id", "value": str(given["id"])}


@pytest.mark.parametrize(
    ("scheme", "value", "address"),
    [
        ("wikidata", "Q42", "https://www.wikidata.org/entity/Q42"),
        ("viaf", "113230702", "https://viaf.org/viaf/113230702"),
        ("isni", "0000 0000 8045 6315", "https://isni.org/isni/0000000080456315"),
        ("orcid", "0000-0002-1825-009X", "https://orcid.org/0000-0002-1825-009X"),
        ("ror", "05dxps055", "https://ror.org/05dxps055"),
        ("domain", "iraqinews.com", "https://iraqinews.com"),
    ],
)
def test_keys_of_known_registers_say_who_it_is(scheme: str, value: str, address: str) -> None:
    given = an_organization(identifiers=[{"scheme": scheme, "value": value}])
    assert organization(given)["sameAs"] == address
    assert objects(document(organization(given)), f"{SCHEMA}sameAs") == [(address, None)]


@pytest.mark.parametrize(("scheme", "value"), [("press", "A 1"), ("wikidata", "no item"), ("domain", "a b")])
def test_other_keys_are_kept_as_they_are(scheme: str, value: str) -> None:
    node = person(a_person(identifiers=[{"scheme": scheme, "value": value}]))
    assert "sameAs" not in node
    assert node["identifier"][1] == {"@type": "PropertyValue", "propertyID": scheme, "value": value}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("government", "GovernmentOrganization"),
        ("media", "NewsMediaOrganization"),
        ("party", "PoliticalParty"),
        ("company", "Corporation"),
        ("ngo", "NGO"),
        ("military", "Organization"),
        ("armed_group", "Organization"),
        ("coalition", "Organization"),
        ("igo", "Organization"),
        ("other", "Organization"),
    ],
)
def test_an_organization_has_the_type_of_its_kind(kind: str, expected: str) -> None:
    node = organization(an_organization(kind=kind))
    assert expanded(document(node))["@type"] == [SCHEMA + expected]
    assert node.get("additionalType") == (kind if expected == "Organization" and kind != "other" else None)


def test_an_acronym_is_another_name_and_no_name_is_told_twice() -> None:
    aliases = [{"name": "UN", "kind": "acronym"}, {"name": "United Nations", "kind": "full"}]
    node = organization(an_organization(name="United Nations", acronym="UN", aliases=aliases))
    assert node["alternateName"] == "UN"


def test_the_country_of_an_organization_is_part_of_its_address() -> None:
    node = organization(an_organization(country="IQ"))
    assert node["address"] == {"@type": "PostalAddress", "addressCountry": "IQ"}


def test_a_detail_leads_to_what_others_said() -> None:
    given = a_person()
    given["counts"]["quotes_about"] = 3
    assert person(given)["subjectOf"] == {
        "@id": given["links"]["quotes_about"],
        "@type": "ItemList",
        "numberOfItems": 3,
    }
