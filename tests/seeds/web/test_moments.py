"""Dates as machines write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.readers.web.moments import as_moment
from seeds.records.values import moment


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024", "2024"),
        ("2024-11", "2024-11"),
        ("2024-11-22", "2024-11-22"),
        ("2024-11-22T09:30:00Z", "2024-11-22T09:30:00Z"),
        ("2024-11-22T09:30:00.123+0100", "2024-11-22T09:30:00+01:00"),
        ("2024-11-22 09:30:00 +0100", "2024-11-22T09:30:00+01:00"),
        ("2024-11-22 09:30 UTC", "2024-11-22T09:30:00Z"),
        ("20241122T093000Z", "2024-11-22T09:30:00Z"),
        ("2024-11-22T09:30:00", "2024-11-22"),
        ("2024-11-22T25:99 or so", "2024-11-22"),
        ("Fri, 22 Nov 2024 09:30:00 +0100", "2024-11-22T09:30:00+01:00"),
        ("Fri, 22 Nov 2024 09:30:00 GMT", "2024-11-22T09:30:00Z"),
        ("yesterday", None),
        ("2024-02-30", None),
        ("0000-00-00T00:00:00Z", None),
        ("", None),
        (None, None),
        (1732267800, None),
    ],
)
def test_a_date_is_read_as_far_as_it_goes(written: object, read: str | None) -> None:
    assert as_moment(written) == read


@given(
    st.text() | st.datetimes().map(str) | st.datetimes(timezones=st.timezones()).map(lambda t: t.isoformat())
)
def test_what_is_read_is_a_date_that_records_take(written: str) -> None:
    read = as_moment(written)
    assert read is None or moment(read) is None
