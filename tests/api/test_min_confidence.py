"""`min_confidence=`: what the extractor is at least so sure of, and what people vouch for."""

from collections.abc import Callable
from typing import Any

import pytest

from newsapi.api.models import Status
from tests.conformance import CheckedClient
from tests.factories import make_event, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db

STATEMENTS = [
    ("quotes", make_quote),
    ("events", make_event),
    ("people", make_person),
    ("organizations", make_organization),
]
Make = Callable[..., Any]


@pytest.mark.parametrize(("resource", "make"), STATEMENTS)
def test_it_keeps_what_is_at_least_so_sure(api: CheckedClient, resource: str, make: Make) -> None:
    _, just, sure = (make(confidence=share).pk for share in (0.89, 0.9, 0.97))
    assert api.ids(resource, min_confidence="0.9", ordering="id") == [just, sure]
    assert api.page(resource, min_confidence="0.9", count="exact")["count"] == 2


def test_what_has_no_confidence_is_certain(api: CheckedClient) -> None:
    quote = make_quote(confidence=None, origin="editor")
    assert api.ids("quotes", min_confidence="1") == [quote.pk]


def test_what_an_editor_has_confirmed_is_certain(api: CheckedClient) -> None:
    quote = make_quote(confidence=0.2, status=Status.CONFIRMED)
    make_quote(confidence=0.2)
    assert api.ids("quotes", min_confidence="0.9") == [quote.pk]


def test_what_an_editor_has_rejected_stays_out(api: CheckedClient) -> None:
    make_quote(confidence=0.99, status=Status.REJECTED)
    assert api.ids("quotes", min_confidence="0") == []


def test_it_goes_together_with_other_filters(api: CheckedClient) -> None:
    speaker = make_person(confidence=0.3)
    quote = make_quote(confidence=0.95, speaker=speaker)
    make_quote(confidence=0.5, speaker=speaker)
    make_quote(confidence=0.95)
    assert api.ids("quotes", min_confidence="0.9", speaker=speaker.slug) == [quote.pk]


@pytest.mark.parametrize("value", ["0", "1", "0.0", "1.0", "5e-1", "0.123456789012345678"])
def test_it_is_a_number_from_0_to_1(api: CheckedClient, value: str) -> None:
    assert api.ids("quotes", min_confidence=value) == []


@pytest.mark.parametrize(
    "value", ["1.1", "-0.1", "90", "90%", ".9", "0,9", "nan", "inf", "high", "", " 0.9", "1e999", "٠.٩"]
)
def test_anything_else_is_refused(api: CheckedClient, value: str) -> None:
    [error] = api.refusal("quotes", min_confidence=value)
    assert error["parameter"] == "min_confidence"


def test_articles_have_no_confidence(api: CheckedClient) -> None:
    [error] = api.refusal("articles", min_confidence="0.9")
    assert error["parameter"] == "min_confidence"
