"""What the detail of a person tells."""

import pytest

from articles.models import Attribution, Authorship, QuoteAbout
from people.models import Alias, Identifier
from tests.conformance import CheckedClient
from tests.factories import (
    make_article,
    make_mention,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


def test_it_is_found_by_slug_id_and_identifier(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    Identifier.objects.create(person=ana, scheme="wikidata", value="Q1")
    for key in ("ana", ana.pk, "wikidata:Q1"):
        assert api.detail("people", key)["id"] == ana.pk


def test_it_tells_what_the_list_tells(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    Alias.objects.create(person=ana, name="A. Ruiz")
    shown = api.detail("people", "ana")
    del shown["counts"], shown["links"], shown["connections"]
    assert [shown] == api.page("people")["results"]


def test_a_link_leads_to_no_namesake_of_another_kind(api: CheckedClient) -> None:
    for party in (
        {"person": make_person(slug="victoria")},
        {"organization": make_organization(slug="victoria")},
    ):
        QuoteAbout.objects.create(quote=make_quote(text=next(iter(party))), **party)
    for resource, expected in (("people", "person"), ("organizations", "organization")):
        link = api.detail(resource, "victoria")["links"]["quotes_about"]
        assert [quote["text"] for quote in api.get(link).json()["results"]] == [expected]


def test_each_count_is_the_length_of_the_list_that_its_link_leads_to(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    for _ in range(2):
        make_quote(speaker=ana)
        make_mention(person=ana, article=make_article())
    Attribution.objects.create(quote=make_quote(), person=ana, kind="co_speaker")
    QuoteAbout.objects.create(quote=make_quote(), person=ana)
    Authorship.objects.create(article=make_article(), person=ana, position=0)
    make_participation(person=ana)
    make_quote(speaker=ana, status="rejected")
    shown = api.detail("people", "ana")
    assert shown["counts"] == {
        "quotes": 3,
        "quotes_about": 1,
        "articles": 2,
        "authored_articles": 1,
        "events": 1,
    }
    assert shown["links"]["quotes"] == "http://testserver/api/v1/quotes/?speaker=ana"
    for name, link in shown["links"].items():
        assert len(api.get(link).json()["results"]) == shown["counts"][name], name
