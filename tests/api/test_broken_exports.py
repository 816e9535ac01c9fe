"""Exports that break off: what fails is told or logged, and nothing is read for nobody."""

import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.views import QuoteViewSet
from newsapi.api import pagination
from newsapi.api.pagination import KeysetPagination
from tests.factories import make_quote

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a handful of rows takes several."""
    monkeypatch.setattr(pagination, "BATCH_SIZE", 4)


def fill() -> None:
    for number in range(12):
        make_quote(text=f"No. {number}")


@pytest.fixture
def failing_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Lets the database fail at the n-th batch."""
    read = KeysetPagination.paginate_queryset

    def at(number: int) -> None:
        batches = iter(range(1, 100))

        def paginate(*args: Any, **kwargs: Any) -> Any:
            if next(batches) == number:
                raise RuntimeError("the disk is on fire")
            return read(*args, **kwargs)

        monkeypatch.setattr(KeysetPagination, "paginate_queryset", paginate)

    return at


@pytest.mark.parametrize("form", ["ndjson", "csv"])
def test_what_fails_before_the_first_byte_is_a_problem(failing_at: Callable[[int], None], form: str) -> None:
    failing_at(1)
    response = Client(raise_request_exception=False).get(f"/api/v1/quotes/?format={form}")
    assert (response.status_code, response.headers["Content-Type"]) == (500, "application/problem+json")


@pytest.mark.parametrize("form", ["ndjson", "csv"])
def test_what_fails_under_way_breaks_the_answer_off_and_is_logged(
    client: Client, failing_at: Callable[[int], None], form: str, caplog: pytest.LogCaptureFixture
) -> None:
    fill()
    failing_at(2)
    response: Any = client.get(f"/api/v1/quotes/?format={form}")
    received = iter(response)
    assert next(received)
    with caplog.at_level(logging.ERROR), pytest.raises(RuntimeError, match="on fire"):
        list(received)
    assert f"/api/v1/quotes/?format={form} is not whole" in caplog.text
    assert "the disk is on fire" in caplog.text


def test_a_client_that_goes_away_ends_the_reading(client: Client) -> None:
    fill()
    response: Any = client.get("/api/v1/quotes/?format=ndjson")
    received = iter(response)
    next(received)
    with CaptureQueriesContext(connection) as captured:
        response.close()
        assert list(received) == []
    assert len(captured) == 0


def test_a_list_that_is_streamed_is_not_read_ahead(client: Client) -> None:
    fill()
    with CaptureQueriesContext(connection) as captured:
        client.get("/api/v1/quotes/?format=ndjson")
    rows_read = [query for query in captured if 'FROM "articles_quote"' in query["sql"]]
    assert len(rows_read) == 1
    assert QuoteViewSet.default_ordering == "-said_on"
