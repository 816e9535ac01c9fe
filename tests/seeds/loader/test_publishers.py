"""Which publishers and agencies of two documents are the same."""

import pytest

from people.models import Organization
from tests.seeds.loader.documents import document, load

pytestmark = pytest.mark.django_db


def test_a_publisher_is_linked_by_its_domain_under_another_name() -> None:
    load(
        document("One.", headline="1", publisher="IslandNews.example"),
        document(
            "Two.", headline="2", publisher="Island News", source_url="https://www.islandnews.example/2"
        ),
    )
    known = Organization.objects.get()
    assert {alias.name for alias in known.aliases.all()} == {"IslandNews.example", "Island News"}


def test_publishers_of_one_name_with_other_domains_are_two() -> None:
    load(
        document("One.", source_url="https://herald.example/1", publisher="The Herald"),
        document("Two.", source_url="https://herald.test/2", publisher="The Herald"),
    )
    assert Organization.objects.count() == 2


def test_an_agency_that_articles_credit_by_its_acronym_is_one_agency() -> None:
    load(document("One.", headline="1", provider="VNA"), document("Two.", headline="2", provider="VNA"))
    assert Organization.objects.get().provided_articles.count() == 2
