"""Lines above a report that say several things at once: place and date, paper and date, author and place."""

import time

import pytest

from tests.seeds.extraction.test_layout import FIRST, HEADLINE, SECOND, read


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        (
            [HEADLINE, "By Jane Doe | 18.03.2025 09:30"],
            {"published_at": "2025-03-18", "authors": ("Jane Doe",)},
        ),
        (
            ["LISBON, PORTUGAL, JANUARY 9, 2025", HEADLINE],
            {"published_at": "2025-01-09", "dateline": "Lisbon"},
        ),
        (["Linz, 7 March 2025", HEADLINE], {"published_at": "2025-03-07", "dateline": "Linz"}),
        (
            [HEADLINE, "OTTAWA | Wed., Oct. 30, 2024"],
            {"published_at": "2024-10-30", "dateline": "Ottawa", "country": "CA"},
        ),
        (
            [HEADLINE, "Tuesday February 25 2025, 12.01am GMT, The Harbour Register"],
            {"published_at": "2025-02-25T00:01:00Z", "publisher": "The Harbour Register"},
        ),
        ([HEADLINE, "The Harbour Monitor", "5 December 2024"], {"publisher": "The Harbour Monitor"}),
        (
            [HEADLINE, "Jane Doe", "Harbour Public Radio | Aug 19, 2024"],
            {"publisher": "Harbour Public Radio", "published_at": "2024-08-19"},
        ),
        (
            [HEADLINE, "Jane Doe in Adana, for The Harbour Courier", "12 November 2024"],
            {"authors": ("Jane Doe",), "publisher": "The Harbour Courier"},
        ),
        (
            [HEADLINE, "By Jane Doe Ferreira, Local Democracy Reporter\nUpdated: 11 June 2024, 16:40"],
            {"byline": "By Jane Doe Ferreira, Local Democracy Reporter", "modified_at": "2024-06-11"},
        ),
    ],
)
def test_lines_that_say_several_things_are_taken_apart(above: list[str], expected: dict[str, object]) -> None:
    fields = read(*above, FIRST, SECOND)

    assert fields.headline == HEADLINE
    assert fields.body == f"{FIRST}\n\n{SECOND}"
    assert {name: getattr(fields, name) for name in expected} == expected


def test_the_date_of_a_dateline_dates_the_report_where_nothing_else_does() -> None:
    fields = read(HEADLINE, f"RIGA, 14 Oct 2024 (LETA). {FIRST}", SECOND)

    assert (fields.published_at, fields.dateline, fields.provider) == ("2024-10-14", "Riga", "LETA")


def test_a_sentence_that_ends_in_brackets_is_no_dateline() -> None:
    assert read(HEADLINE, f"Velmora (VNP). {FIRST}", SECOND).dateline is None


@pytest.mark.parametrize(
    "body",
    [
        ["LARKTON — " + FIRST, SECOND, "LARKTON — " + FIRST],
        [FIRST, SECOND, "“No comment,” he said.", FIRST],
        [
            "It rained in Larkton all day, the town said.",
            SECOND,
            "It rained in Larkton all day, the town said.",
        ],
    ],
)
def test_a_paragraph_that_stands_twice_is_no_headline_and_nothing_before_it_is_lost(body: list[str]) -> None:
    found = read(HEADLINE, *body)
    assert (found.headline, found.body) == (HEADLINE, "\n\n".join(body))


@pytest.mark.parametrize("crumbs", ["Home > News > World", "Home/News", "News » World | Asia & Pacific "])
def test_where_a_page_stands_in_its_site_is_no_text(crumbs: str) -> None:
    assert read(HEADLINE, crumbs, FIRST, SECOND).body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize("crumb", ["Home / a > ", "home > ", "News |a| b > "])
def test_a_line_that_is_nearly_a_row_of_links_is_looked_through_once(crumb: str) -> None:
    line = crumb * (230 // len(crumb))
    begun = time.perf_counter()
    read(HEADLINE, line + ">", FIRST)
    assert time.perf_counter() - begun < 1
