"""Dates as documents give them."""

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.loader.dates import parse_day, parse_moment
from seeds.readers.document import Refused


@pytest.mark.parametrize(
    ("given", "day", "precision"),
    [
        ("2024", dt.date(2024, 1, 1), "year"),
        ("2024-11", dt.date(2024, 11, 1), "month"),
        ("2024-11-21", dt.date(2024, 11, 21), "day"),
    ],
)
def test_a_partial_date_is_its_first_day_with_its_precision(given: str, day: dt.date, precision: str) -> None:
    assert parse_day(given, "/x") == (day, precision)
    moment = dt.datetime.combine(day, dt.time(), dt.UTC)
    assert parse_moment(given, "/x") == (moment, precision)


def test_no_date_has_no_precision() -> None:
    assert parse_day(None, "/x") == (None, None)
    assert parse_moment(None, "/x") == (None, None)


def test_a_time_with_its_zone_is_kept_in_utc() -> None:
    assert parse_moment("2024-11-22T01:30:00+03:00", "/x") == (
        dt.datetime(2024, 11, 21, 22, 30, tzinfo=dt.UTC),
        "time",
    )


def test_a_time_without_a_zone_counts_as_its_day() -> None:
    assert parse_moment("2024-11-22T23:30:00", "/x") == (dt.datetime(2024, 11, 22, tzinfo=dt.UTC), "day")


@pytest.mark.parametrize("given", ["2024-13", "2024-02-30", "yesterday", "", "0000", "22.11.2024"])
def test_what_is_no_date_is_refused_with_its_place(given: str) -> None:
    for parse in (parse_day, parse_moment):
        with pytest.raises(Refused) as refused:
            parse(given, "/article/published_at")
        assert refused.value.where == "/article/published_at"


@given(st.text(max_size=30))
def test_no_text_makes_it_fail(text: str) -> None:
    for parse in (parse_day, parse_moment):
        with contextlib.suppress(Refused):
            parse(text, "/x")
