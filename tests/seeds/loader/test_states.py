"""States that take part in events become bodies of their country, one for all documents."""

import pytest

from articles.models import Event, Participation
from people.models import Organization
from seeds.extraction.findings import Findings
from seeds.records import parse
from tests.seeds.loader.documents import document, event, load, organization, part

pytestmark = pytest.mark.django_db

BODY = "Chile met Peru in Ostrava Hall."


def meeting(body: str = BODY, **values: object) -> Findings:
    states = (part("Chile", kind="organization"), part("Peru", kind="organization"))
    return document(body, events=(event(body, "met", participants=states),), **values)


def test_a_state_that_is_not_listed_is_a_government_with_its_country() -> None:
    assert load(meeting()) == "created"
    states = Organization.objects.order_by("name").values_list("name", "kind", "country")
    assert list(states) == [("Chile", "government", "CL"), ("Peru", "government", "PE")]
    assert Participation.objects.filter(event=Event.objects.get(), organization__name="Peru").exists()


def test_it_is_one_body_for_all_documents() -> None:
    load(meeting(), meeting(f"{BODY} It rained.", headline="Rain", published_at="2024-11-20"))
    assert Organization.objects.count() == 2


def test_a_body_of_that_name_that_is_listed_is_the_one_that_takes_part() -> None:
    load(meeting(organizations=(organization("Chile", kind="company"),)))
    assert Organization.objects.get(name="Chile").kind == "company"


def test_a_record_need_not_list_a_state() -> None:
    parts = [{"name": "Chile", "kind": "organization"}, {"name": "Orvend Mill", "kind": "organization"}]
    events = [{"name": "Talks", "type": "consult", "participants": parts}]
    found = parse({"article": {"body": BODY}, "events": events})
    assert [body.name for body in found.organizations] == ["Orvend Mill"]
    assert load(found) == "created"
    assert Organization.objects.get(name="Chile").country == "CL"
