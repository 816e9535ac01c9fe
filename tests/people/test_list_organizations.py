"""What a client can ask of the list of organizations."""

import pytest

from people.models import Alias, Identifier
from tests.conformance import CheckedClient
from tests.factories import make_mention, make_organization, make_participation

pytestmark = pytest.mark.django_db


def test_it_tells_names_acronym_kind_and_identifiers(api: CheckedClient) -> None:
    agency = make_organization(name="Iraqi News Agency", acronym="INA", kind="media", country="IQ")
    Alias.objects.create(organization=agency, name="INA", kind="acronym")
    Identifier.objects.create(organization=agency, scheme="domain", value="ina.example")
    [shown] = api.page("organizations")["results"]
    assert (shown["name"], shown["acronym"], shown["kind"], shown["country"]) == (
        "Iraqi News Agency",
        "INA",
        "media",
        "IQ",
    )
    assert shown["aliases"] == [{"name": "INA", "kind": "acronym"}]
    assert shown["identifiers"] == [{"scheme": "domain", "value": "ina.example"}]


def test_it_filters_by_kind_and_country(api: CheckedClient) -> None:
    paper, army = make_organization(kind="media", country="IQ"), make_organization(kind="military")
    assert api.ids("organizations", kind="media") == api.ids("organizations", country="IQ") == [paper.pk]
    assert api.ids("organizations", kind_not="media") == [army.pk]
    assert api.ids("organizations", has_country="false") == [army.pk]


def test_it_filters_by_article_and_event(api: CheckedClient) -> None:
    union, other = make_organization(), make_organization()
    article = make_mention(organization=union).article
    event = make_participation(organization=union).event
    for name, slug in (("article", article.slug), ("event", event.slug)):
        assert api.ids("organizations", **{name: slug}) == [union.pk]
        assert api.ids("organizations", **{f"{name}_not": slug}) == [other.pk]


def test_they_come_by_name(api: CheckedClient) -> None:
    second, first = make_organization(name="beta"), make_organization(name="Alpha")
    assert api.ids("organizations") == [first.pk, second.pk]
    assert api.ids("organizations", ordering="-name") == [second.pk, first.pk]


def test_rejected_organizations_are_left_out_unless_asked_for(api: CheckedClient) -> None:
    shown, hidden = make_organization(), make_organization(status="rejected")
    assert api.ids("organizations") == [shown.pk]
    assert api.ids("organizations", status="rejected") == [hidden.pk]
