"""Quotes of several speakers are found by each of them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import speaking
from articles.models import Attribution
from tests.conformance import CheckedClient
from tests.factories import make_person, make_quote

pytestmark = pytest.mark.django_db


def test_a_joint_speaker_counts_as_speaker(api: CheckedClient) -> None:
    ana, bo = make_person(slug="ana"), make_person(slug="bo")
    joint, other = make_quote(speaker=bo), make_quote()
    Attribution.objects.create(quote=joint, person=ana, kind="co_speaker")
    assert api.ids("quotes", speaker="ana") == [joint.pk]
    assert api.ids("quotes", speaker="ana,bo") == [joint.pk]
    assert api.ids("quotes", speaker_not="ana") == [other.pk]


@pytest.mark.parametrize("most", [1, 1_000])
def test_joint_statements_are_found_however_many_there_are(
    api: CheckedClient, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(speaking, "MAX_JOINT", most)
    ana, bo = make_person(slug="ana"), make_person(slug="bo")
    quotes = [make_quote(speaker=ana), make_quote(), *(make_quote(speaker=bo) for _ in range(3))]
    for quote in quotes[2:]:
        Attribution.objects.create(quote=quote, person=ana, kind="co_speaker")
    other = quotes.pop(1)
    with CaptureQueriesContext(connection) as queries:
        assert api.ids("quotes", speaker="ana", ordering="id") == [quote.pk for quote in quotes]
    ids = ", ".join(str(quote.pk) for quote in quotes[1:])
    assert any(f"IN ({ids})" in query["sql"] for query in queries.captured_queries) is (most > 1)
    assert api.ids("quotes", speaker_not="ana") == [other.pk]
