"""What the detail of an organization tells."""

import pytest

from articles.models import Attribution, QuoteAbout
from people.models import Identifier
from tests.conformance import CheckedClient
from tests.factories import (
    make_affiliation,
    make_article,
    make_mention,
    make_organization,
    make_participation,
    make_quote,
)

pytestmark = pytest.mark.django_db


def test_it_is_found_by_slug_id_and_identifier(api: CheckedClient) -> None:
    daily = make_organization(slug="daily")
    Identifier.objects.create(organization=daily, scheme="domain", value="daily.example")
    for key in ("daily", daily.pk, "domain:daily.example"):
        assert api.detail("organizations", key)["id"] == daily.pk


def test_each_count_is_the_length_of_the_list_that_its_link_leads_to(api: CheckedClient) -> None:
    union = make_organization(slug="union")
    make_quote(organization=union)
    Attribution.objects.create(quote=make_quote(), organization=union, kind="via")
    QuoteAbout.objects.create(quote=make_quote(), organization=union)
    make_mention(organization=union, article=make_article(publisher=union, provider=union))
    make_participation(organization=union)
    make_affiliation(organization=union)
    shown = api.detail("organizations", "union")
    assert set(shown["counts"].values()) == {1}
    assert shown["counts"].keys() == shown["links"].keys()
    for name, link in shown["links"].items():
        assert len(api.get(link).json()["results"]) == 1, name
