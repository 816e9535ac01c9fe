"""Time expressions of a body and the day, month or year that each means."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.extraction.dates import find_dates

PUBLISHED = "2024-11-22"  # a Friday


def found(body: str, published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(body[date.start : date.end], date.value) for date in find_dates(body, published)]


def values(body: str, published: str | None = PUBLISHED) -> list[str]:
    return [value for _, value in found(body, published)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("It was signed on November 21, 2024.", [("November 21, 2024", "2024-11-21")]),
        ("It was signed on 21 November 2024.", [("21 November 2024", "2024-11-21")]),
        ("It was signed on the 21st of November.", [("21st of November", "2024-11-21")]),
        ("It was signed on 2024-11-21.", [("2024-11-21", "2024-11-21")]),
        ("It was signed on Nov. 21 in Velmora.", [("Nov. 21", "2024-11-21")]),
        ("It was signed on Thursday, Nov. 21.", [("Thursday, Nov. 21", "2024-11-21")]),
        ("Thursday the 21st of November was wet.", [("Thursday the 21st of November", "2024-11-21")]),
        ("It was signed on 21/11/2024.", [("21/11/2024", "2024-11-21")]),
        ("It was signed on 11/21/2024.", [("11/21/2024", "2024-11-21")]),
        ("It was signed on 03/04/2024.", []),
        ("It began in March 2021.", [("March 2021", "2021-03")]),
        ("It began in March.", [("March", "2024-03")]),
        ("It began last March.", [("March", "2024-03")]),
        ("It will open next March.", [("March", "2025-03")]),
        ("It will open in December.", [("December", "2024-12")]),
        ("It began in 2019.", [("2019", "2019")]),
        ("It will close by year end.", [("year end", "2024-12-31")]),
        ("It will close by the end of next year.", [("the end of next year", "2025-12-31")]),
        ("On Monday, the two are to meet in Velmora.", [("Monday", "2024-11-25")]),
        ("On Monday, the mayor said the two will meet.", [("Monday", "2024-11-18")]),
        ("It ran from 2004 to 2009.", [("2004", "2004"), ("2009", "2009")]),
        ("On January 5 he left.", [("January 5", "2025-01-05")]),
        ("He said on Thursday that it rained.", [("Thursday", "2024-11-21")]),
        ("He said Friday that it rained.", [("Friday", "2024-11-22")]),
        ("He said on Saturday that it rained.", [("Saturday", "2024-11-16")]),
        ("It rained Thursday night.", [("Thursday night", "2024-11-21")]),
        ("It rained last Thursday.", [("last Thursday", "2024-11-21")]),
        ("It rained last Friday.", [("last Friday", "2024-11-15")]),
        ("They meet next Monday.", [("next Monday", "2024-11-25")]),
        ("They meet this coming Tuesday.", [("this coming Tuesday", "2024-11-26")]),
        ("Parliament will vote on Monday.", [("Monday", "2024-11-25")]),
        ("The talks are due to open on Monday.", [("Monday", "2024-11-25")]),
        ("He will resign, he said on Monday.", [("Monday", "2024-11-18")]),
        ("It is to be held from December 20.", [("December 20", "2024-12-20")]),
        ("It rained yesterday and rains today.", [("yesterday", "2024-11-21"), ("today", "2024-11-22")]),
        ("It rains tonight and tomorrow.", [("tonight", "2024-11-22"), ("tomorrow", "2024-11-23")]),
        ("It rained the day before yesterday.", [("the day before yesterday", "2024-11-20")]),
        ("It rained this morning.", [("this morning", "2024-11-22")]),
        ("It rained last night.", [("last night", "2024-11-21")]),
        ("It began two days ago.", [("two days ago", "2024-11-20")]),
        ("It began 3 months ago.", [("3 months ago", "2024-08")]),
        ("It began seventeen years ago.", [("seventeen years ago", "2007")]),
        ("It began last month.", [("last month", "2024-10")]),
        ("It began earlier this month.", [("this month", "2024-11")]),
        ("It opens next year.", [("next year", "2025")]),
        ("The leaders met in 2023. The same day it rained.", [("2023", "2023")]),
        (
            "Met on May 4, 2024, and left the next day.",
            [("May 4, 2024", "2024-05-04"), ("the next day", "2024-05-05")],
        ),
        ("Met on Monday, left that day.", [("Monday", "2024-11-18"), ("that day", "2024-11-18")]),
        ("Met on Monday, left that night.", [("Monday", "2024-11-18"), ("that night", "2024-11-18")]),
        ("Met on Monday, had met the previous evening.",
         [("Monday", "2024-11-18"), ("the previous evening", "2024-11-17")]),
        ("Met on Monday; three days later he left.",
         [("Monday", "2024-11-18"), ("three days later", "2024-11-21")]),
        ("Met on May 4, 2021, had met two years earlier.",
         [("May 4, 2021", "2021-05-04"), ("two years earlier", "2019")]),
        ("Met on May 4, 2021. A month later he left.",
         [("May 4, 2021", "2021-05-04"), ("A month later", "2021-06")]),
        ("On Monday they ran. In the last race of the day, one fell.",
         [("Monday", "2024-11-18"), ("the day", "2024-11-18")]),
        ("He spoke on Monday. Later in the day he left.",
         [("Monday", "2024-11-18"), ("the day", "2024-11-18")]),
        ("They talked from 3 to 7 June 2021.", [("3", "2021-06-03"), ("7 June 2021", "2021-06-07")]),
        ("It rained on Christmas Day.", [("Christmas Day", "2024-12-25")]),
        ("It rained on New Year’s Eve 2020.", [("New Year’s Eve 2020", "2020-12-31")]),
        ("It rained on St. Patrick's Day last year.",
         [("St. Patrick's Day", "2023-03-17"), ("last year", "2023")]),
        ("It rained on 6 July last year.", [("6 July", "2023-07-06"), ("last year", "2023")]),
        ("It rained on the 11th of this month.", [("the 11th of this month", "2024-11-11")]),
        ("The law came after the Sept. 11 attacks.", [("Sept. 11", "2001-09-11")]),
        ("It rained on Sept. 11.", [("Sept. 11", "2024-09-11")]),
        ("She must leave by Monday.", [("Monday", "2024-11-25")]),
        ("She wants to win in December.", [("December", "2024-12")]),
        ("She agreed to a meeting on Monday.", [("Monday", "2024-11-18")]),
        ("She’ll be sworn in on Monday.", [("Monday", "2024-11-25")]),
    ],
)  # fmt: skip
def test_it_reads_what_a_time_expression_means(body: str, expected: list[tuple[str, str]]) -> None:
    assert found(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "It may rain in parts of the country.",
        "They march through the streets.",
        "March on, he said.",
        "The Sunday Times reported it.",
        "Shops open early on Black Friday.",
        "She won on Super Tuesday.",
        "He meets his ministers every Monday.",
        "He appeared on Saturday Night Live.",
        "The attacks of 9/11 changed everything.",
        "He won the 2016 election.",
        "At the end of the day it rained.",
        "That night it rained, and three days later it stopped.",
        "The vote came two days earlier than planned.",
        "Some 2,024 people came.",
        "In March 20,000 people came.".replace("In March", "Then"),
        "USA Today reported it.",
        "In today's world everything is fast.",
        "The score was 21-11.",
        "Theresa May resigned.",
        "It lasted a week.",
        "It began last week.",
        "Resolution 1441 was adopted.",
        "It costs $2020 in all.",
        "They opened on November 31, 2024.",
    ],
)
def test_what_only_looks_like_a_time_is_none(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    "body", ["He said on Thursday.", "It rained yesterday.", "Since Nov. 21.", "Two days ago."]
)
@pytest.mark.parametrize("published", [None, "2024", "2024-11"])
def test_without_a_day_of_publication_nothing_relative_is_told(body: str, published: str | None) -> None:
    assert found(body, published) == []


@pytest.mark.parametrize(
    "body",
    [
        "They met on Monday. At the end of the day it was no use.",
        "They met on Monday, the same night she spoke in Velmora.",
        "They met on Monday, more than 200 years later.",
        "They met on Monday." + " It rained." * 50 + " They left that night.",
    ],
)
def test_not_every_day_looks_back_at_the_one_before(body: str) -> None:
    assert found(body) == [("Monday", "2024-11-18")]


def test_without_a_day_of_publication_full_dates_are_told() -> None:
    assert values("Signed on 21 November 2024, in force since March 2025.", None) == ["2024-11-21", "2025-03"]


def test_a_time_of_publication_counts_as_its_day() -> None:
    assert values("He said on Thursday.", "2024-11-22T01:00:00+03:00") == ["2024-11-21"]


@pytest.mark.parametrize(
    ("published", "value"),
    [("2024-01-03", "2023-12-30"), ("2024-12-30", "2024-12-30"), ("2024-06-01", "2024-12-30")],
)
def test_a_day_without_a_year_is_the_nearest(published: str, value: str) -> None:
    assert values("It was signed on December 30.", published) in ([value], ["2023-12-30"])


def test_a_number_with_a_thousands_mark_is_no_day() -> None:
    assert found("In March 20,000 people came.") == [("March", "2024-03")]


PIECES = st.sampled_from(
    ["on Thursday", "last Friday", "21 November", "Nov. 31", "in March", "2024-11-21", "yesterday",
     "9999-12-31", "May 5", "two days ago", "5000 days ago", "Feb. 29", "the next day", "31/12/1999",
     "next year", ",", "—", "\n\n", "\u0301"]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=10), st.dates().map(str) | st.none())
def test_any_text_gives_ordered_spans_and_partial_dates(pieces: list[str], published: str | None) -> None:
    body = " ".join(pieces)
    end = 0
    for date in find_dates(body, published):
        assert end <= date.start < date.end <= len(body)
        assert re.fullmatch(r"\d{4}(-\d\d){0,2}", date.value)
        end = date.end
