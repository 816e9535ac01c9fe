"""Last-Modified never says that an answer is the same when it changed, not even within one second."""

import datetime as dt
import time
from email.utils import format_datetime, parsedate_to_datetime

import pytest
from django.core.cache import cache
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from newsapi.api.http import dates
from newsapi.api.http.dates import Modified, Version
from newsapi.api.models import DataVersion, _second_after
from tests.conformance import CheckedClient
from tests.factories import make_organization, make_person

pytestmark = pytest.mark.django_db

PEOPLE = "/api/v1/people/"
HOUR = dt.timedelta(hours=1)
LONG_AGO = dt.datetime(2020, 5, 4, 12, 0, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def server(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that has been running for a while and remembers nothing."""
    monkeypatch.setattr(dates, "STARTED", int(LONG_AGO.timestamp()))
    cache.clear()


def change(*, at: dt.datetime) -> None:
    """A change of the data that happened at that time."""
    DataVersion.bump()
    DataVersion.objects.update(changed_at=at)


def since(response: object) -> dt.datetime:
    return parsedate_to_datetime(response["Last-Modified"])  # type: ignore[index]


def asked_since(api: CheckedClient, date: dt.datetime) -> int:
    return api.get(PEOPLE, headers={"If-Modified-Since": format_datetime(date, usegmt=True)}).status_code


def test_an_answer_is_as_old_as_the_last_change(api: CheckedClient) -> None:
    change(at=LONG_AGO + HOUR)
    assert since(api.get(PEOPLE)) == LONG_AGO + HOUR


def test_it_is_no_older_than_the_server(api: CheckedClient) -> None:
    """Another release may have given another answer of the same data."""
    change(at=LONG_AGO - HOUR)
    assert since(api.get(PEOPLE)) == LONG_AGO


def test_its_date_stays_while_others_change(api: CheckedClient) -> None:
    change(at=LONG_AGO + HOUR)
    api.get(PEOPLE)
    make_organization()
    change(at=LONG_AGO + 2 * HOUR)
    assert since(api.get(PEOPLE)) == LONG_AGO + HOUR
    make_person()
    change(at=LONG_AGO + 3 * HOUR)
    assert since(api.get(PEOPLE)) == LONG_AGO + 3 * HOUR


def test_who_has_it_since_then_or_later_gets_304(api: CheckedClient) -> None:
    change(at=LONG_AGO + HOUR)
    date = since(api.get(PEOPLE))
    assert asked_since(api, date) == 304
    assert asked_since(api, date + HOUR) == 304
    assert asked_since(api, date - dt.timedelta(seconds=1)) == 200


def test_the_tag_is_asked_first(api: CheckedClient) -> None:
    change(at=LONG_AGO + HOUR)
    date = api.get(PEOPLE)["Last-Modified"]
    headers = {"If-None-Match": '"another"', "If-Modified-Since": date}
    assert api.get(PEOPLE, headers=headers).status_code == 200


@pytest.mark.parametrize("date", ["yesterday", "", "2099-01-01", "Mon, 99 Nov 2099 00:00:00 GMT"])
def test_what_is_no_date_is_ignored(api: CheckedClient, date: str) -> None:
    assert api.get(PEOPLE, headers={"If-Modified-Since": date}).status_code == 200


def test_an_answer_changed_since_then_is_sent(api: CheckedClient) -> None:
    change(at=LONG_AGO + HOUR)
    held = since(api.get(PEOPLE))
    make_person()
    change(at=LONG_AGO + 2 * HOUR)
    assert asked_since(api, held) == 200


def test_two_changes_within_one_second_have_different_dates(api: CheckedClient) -> None:
    DataVersion.bump()
    held = since(api.get(PEOPLE))
    make_person()
    DataVersion.bump()
    assert asked_since(api, held) == 200
    time.sleep(1.1)
    changed = api.get(PEOPLE)
    assert since(changed) > held
    assert asked_since(api, held) == 200
    assert asked_since(api, since(changed)) == 304


def test_nothing_is_dated_by_a_second_that_is_still_to_come(api: CheckedClient) -> None:
    for _ in range(5):
        DataVersion.bump()
    assert Version.current().moment > time.time()
    assert "Last-Modified" not in api.get(PEOPLE)


def test_what_was_written_past_the_version_leaves_the_answer_undated(api: CheckedClient) -> None:
    change(at=LONG_AGO + HOUR)
    held = since(api.get(PEOPLE))
    make_person()
    for _ in range(2):
        assert asked_since(api, held) == 200
    assert "Last-Modified" not in api.get(PEOPLE)


def test_an_answer_that_came_back_is_not_taken_for_the_one_between(api: CheckedClient) -> None:
    """This process saw the first and the third answer; the second was another's."""
    change(at=LONG_AGO + HOUR)
    api.get(PEOPLE)
    change(at=LONG_AGO + 2 * HOUR)
    between = LONG_AGO + 2 * HOUR
    change(at=LONG_AGO + 3 * HOUR)
    assert asked_since(api, between) == 200


def test_a_change_while_the_answer_is_made_leaves_it_undated(
    api: CheckedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(at=LONG_AGO + HOUR)
    version = Version.current()
    states = iter([version, Version(version.number + 1, version.moment + 9)])
    monkeypatch.setattr(Version, "current", lambda: next(states))
    assert "Last-Modified" not in api.get(PEOPLE)


def test_each_change_is_a_second_later_than_the_one_before(api: CheckedClient) -> None:
    DataVersion.bump()
    _, first = DataVersion.state()
    DataVersion.bump()
    number, second = DataVersion.state()
    assert number == 2
    assert first is not None
    assert second is not None
    assert second - first >= dt.timedelta(seconds=1)


MOMENTS = st.integers(min_value=10**9, max_value=4 * 10**9).map(
    lambda n: dt.datetime.fromtimestamp(n, dt.UTC)
)


@given(before=MOMENTS, steps=st.lists(st.integers(min_value=0, max_value=3_000), max_size=30))
def test_the_seconds_of_changes_never_run_backwards_nor_far_ahead(
    before: dt.datetime, steps: list[int]
) -> None:
    now = before
    for milliseconds in steps:
        now += dt.timedelta(milliseconds=milliseconds)
        after = _second_after(before, now)
        assert after >= before.replace(microsecond=0)
        assert after >= now.replace(microsecond=0)
        assert after <= max(before, now + dt.timedelta(seconds=2))
        before = after


def test_an_unknown_date_is_never_believed() -> None:
    assert not Modified(None, 0).unchanged_since(2**40)
    assert not Modified(5, None).unchanged_since(5)


def test_the_documents_ask_nothing_of_the_database(client: object) -> None:
    with connection.execute_wrapper(_forbid):
        assert "Last-Modified" in client.get("/api/v1/docs/")  # type: ignore[attr-defined]


def _forbid(*args: object) -> None:
    raise AssertionError("the database was asked")
