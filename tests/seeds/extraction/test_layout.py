"""What of a plain-text document is headline, date, byline, caption, and what is body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.extraction.findings import ArticleFields
from seeds.extraction.layout import read_layout, reading_of
from seeds.extraction.normal import is_normal
from seeds.readers.document import Document

FIRST = "The port authority of Velmora said on Thursday that it would close two of its five docks."
SECOND = "Work is to start in spring, the harbour master told reporters, and will last two years."
HEADLINE = "Velmora to close two docks of its port"


def read(*paragraphs: str, **overrides: object) -> ArticleFields:
    fields: dict[str, object] = {"source": "a.txt", "format": "text", "text": "\n\n".join(paragraphs)}
    return read_layout(Document(**{**fields, **overrides}))  # type: ignore[arg-type]


def test_a_page_with_date_city_twice_the_headline_and_a_caption() -> None:
    fields = read(
        "Friday, November 22, 2024", "Velmora", HEADLINE, " " + HEADLINE,
        "The harbour of Velmora in summer. Photo: VNA", f"Velmora (VelmoraPost.com) – {FIRST}", SECOND,
    )  # fmt: skip
    assert fields.headline == HEADLINE
    assert fields.published_at == "2024-11-22"
    assert fields.dateline == "Velmora"
    assert fields.publisher == "VelmoraPost.com"
    assert fields.provider is None
    assert fields.image_caption == "The harbour of Velmora in summer."
    assert fields.image_credit == "VNA"
    assert fields.body == f"Velmora (VelmoraPost.com) – {FIRST}\n\n{SECOND}"
    assert fields.language == "en"
    assert (fields.byline, fields.authors, fields.section, fields.source_url) == (None, (), None, None)


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ([HEADLINE], {}),
        ([HEADLINE, HEADLINE], {}),
        (["2024-11-22", HEADLINE], {"published_at": "2024-11-22"}),
        ([HEADLINE, "22 November 2024"], {"published_at": "2024-11-22"}),
        (["22/11/2024", HEADLINE], {"published_at": "2024-11-22"}),
        (["05/06/2024", HEADLINE], {"published_at": None}),
        (["Wednesday 05/06/2024", HEADLINE], {"published_at": "2024-06-05"}),
        ([HEADLINE, "Nov. 22, 2024, 3:45 p.m. GMT"], {"published_at": "2024-11-22T15:45:00Z"}),
        ([HEADLINE, "22 November 2024 15:45"], {"published_at": "2024-11-22"}),
        ([HEADLINE, "2024-11-22T10:00:00+03:00"], {"published_at": "2024-11-22T10:00:00+03:00"}),
        (
            [HEADLINE, "Published: 21 November 2024", "Updated: 22 November 2024"],
            {"published_at": "2024-11-21", "modified_at": "2024-11-22"},
        ),
        (
            [HEADLINE, "Published Nov 21, 2024 | Updated Nov 22, 2024"],
            {"published_at": "2024-11-21", "modified_at": "2024-11-22"},
        ),
        (["WORLD", HEADLINE], {"section": "WORLD"}),
        (["Politics", "November 22, 2024", HEADLINE], {"section": "Politics", "published_at": "2024-11-22"}),
        (["Home > World > Europe", HEADLINE], {"section": "Europe"}),
        (["Section: Harbours", HEADLINE], {"section": "Harbours"}),
        (["World | November 22, 2024 | By Jane Doe", HEADLINE], {"section": "World"}),
        ([HEADLINE, "By Jane Doe"], {"byline": "By Jane Doe", "authors": ("Jane Doe",)}),
        (
            [HEADLINE, "Jane Doe and John Roe, Staff Writers"],
            {"byline": "Jane Doe and John Roe, Staff Writers", "authors": ("Jane Doe", "John Roe")},
        ),
        ([HEADLINE, "By Jane Doe | Reuters"], {"authors": ("Jane Doe",), "provider": "Reuters"}),
        ([HEADLINE, "By Staff"], {"byline": "By Staff", "authors": ()}),
        ([HEADLINE, "By Staff Writer"], {"byline": "By Staff Writer", "authors": ()}),
        ([HEADLINE, "BY JANE DOE"], {"authors": ("Jane Doe",)}),
        ([HEADLINE, "By Jane Doe, John Roe and Max Poe"], {"authors": ("Jane Doe", "John Roe", "Max Poe")}),
        ([HEADLINE, "By Jane Doe, Political Editor"], {"authors": ("Jane Doe",)}),
        ([HEADLINE, "By Jane Doe in Velmora"], {"authors": ("Jane Doe",)}),
        ([HEADLINE, "Jane Doe", "November 22, 2024"], {"authors": ("Jane Doe",)}),
        ([HEADLINE, "Jane Doe", "Staff Writer", "November 22, 2024"], {"authors": ("Jane Doe",)}),
        (
            [HEADLINE, "By Omar al-Khalidi and Eva van der Berg, The Daily Courier"],
            {"authors": ("Omar al-Khalidi", "Eva van der Berg"), "publisher": "The Daily Courier"},
        ),
        ([HEADLINE, "Two of five docks will go", "By Jane Doe"], {"authors": ("Jane Doe",)}),
        ([HEADLINE, "Two of the five docks of the port will go.", "By Jane Doe"], {"authors": ("Jane Doe",)}),
        ([HEADLINE, "The harbour in summer. (Photo by Jane Doe/AFP)"], {"image_credit": "Jane Doe/AFP"}),
        (
            [HEADLINE, "The harbour in summer.", "Photo: Jane Doe"],
            {"image_caption": "The harbour in summer.", "image_credit": "Jane Doe"},
        ),
        ([HEADLINE, "Image: Velmora Post"], {"image_caption": None, "image_credit": "Velmora Post"}),
        ([HEADLINE, "People at the port [File: Jane Doe/Reuters]"], {"image_credit": "Jane Doe/Reuters"}),
        (
            [HEADLINE, "https://velmorapost.com/docks"],
            {"source_url": "https://velmorapost.com/docks", "publisher": "velmorapost.com"},
        ),
        (["Source: https://www.velmorapost.com/docks", HEADLINE], {"publisher": "velmorapost.com"}),
        (["The Velmora Post", "November 22, 2024", HEADLINE], {"publisher": "The Velmora Post"}),
        ([HEADLINE, "Share", "Listen to this article", "3 min read", "12 comments"], {}),
        (["# " + HEADLINE, "*By Jane Doe*"], {"authors": ("Jane Doe",)}),
        (["Title: " + HEADLINE, "Date: 2024-11-22"], {"published_at": "2024-11-22"}),
        (["Reuters", "22 Nov 2024", HEADLINE], {"provider": "Reuters", "dateline": None}),
        (
            [HEADLINE, "Image source, Jane Doe", "Image caption, The harbour"],
            {"image_caption": "The harbour", "image_credit": "Jane Doe"},
        ),
        ([HEADLINE, "Updated 3 hours ago"], {"published_at": None}),
        (["Baghdad", HEADLINE], {"dateline": "Baghdad", "country": "IQ"}),
        (["Baghdad, Iraq", HEADLINE], {"dateline": "Baghdad", "country": "IQ"}),
        (["Why will Velmora close two docks?"], {"headline": "Why will Velmora close two docks?"}),
    ],
)  # fmt: skip
def test_what_stands_above_a_report_is_read_and_is_not_body(
    above: list[str], expected: dict[str, object]
) -> None:
    fields = read(*above, FIRST, SECOND)
    assert fields.body == f"{FIRST}\n\n{SECOND}"
    expected = {"headline": HEADLINE, **expected}
    assert {name: getattr(fields, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Baghdad (IraqiNews.com) – ", ("Baghdad", "IQ", None, "IraqiNews.com")),
        ("LONDON (Reuters) - ", ("London", "GB", "Reuters", "Reuters")),
        ("GENEVA, Nov 21 (AFP) — ", ("Geneva", "CH", "AFP", "AFP")),
        ("WASHINGTON — ", ("Washington", "US", None, None)),
        ("KYIV, Ukraine (AP) — ", ("Kyiv, Ukraine", "UA", "AP", "AP")),
        ("DES MOINES, Iowa, Aug. 10 (UPI) -- ", ("Des Moines, Iowa", "US", "UPI", "UPI")),
        ("RIO DE JANEIRO (Reuters) - ", ("Rio de Janeiro", "BR", "Reuters", "Reuters")),
        ("BAGHDAD: ", ("Baghdad", "IQ", None, None)),
        ("Port Selvas (Selvan Courier) – ", ("Port Selvas", None, None, "Selvan Courier")),
        ("BEIRUT/DAMASCUS (Reuters) - ", ("Beirut", "LB", "Reuters", "Reuters")),
        ("(Reuters) - ", (None, None, "Reuters", "Reuters")),
        ("", (None, None, None, None)),
        ("NATO — ", (None, None, None, None)),
        ("Donald Marsh (R) — ", (None, None, None, None)),
        ("SECRETARY KERRY: ", (None, None, None, None)),
        ("EXCLUSIVE — ", (None, None, None, None)),
    ],
)
def test_the_dateline_stays_in_the_body_and_is_read(opening: str, expected: tuple[str | None, ...]) -> None:
    fields = read(HEADLINE, opening + FIRST, SECOND)
    assert fields.body == f"{opening}{FIRST}\n\n{SECOND}"
    assert (fields.dateline, fields.country, fields.provider, fields.publisher) == expected


@pytest.mark.parametrize(
    "below",
    [
        ["© 2024 The Velmora Post. All rights reserved."],
        ["Copyright 2024 Velmora Post"],
        ["Reporting by Jane Doe; Editing by John Roe"],
        ["(Additional reporting by Max Poe)"],
        ["Read more: Velmora raises harbour fees", "Share this article", "Follow us on Facebook"],
        ["Related stories", "Sign up for our newsletter"],
        ["Tags: harbour, Velmora"],
        ["https://velmorapost.com/docks"],
        ["Updated: 23 November 2024"],
    ],
)
def test_what_stands_below_a_report_is_not_body(below: list[str]) -> None:
    assert read(HEADLINE, FIRST, SECOND, *below).body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "line",
    [
        "“We will not wait,” she said.",
        "By Friday the docks were empty.",
        "Share prices fell after the announcement.",
        "Read out in parliament, the letter caused a stir.",
        "Background",
        "Photo editors were not amused.",
        "Advertisements for the docks had run for years.",
        "November 2024 was the wettest month on record.",
    ],
)
def test_body_lines_that_look_like_the_page_stay(line: str) -> None:
    assert read(HEADLINE, FIRST, line, SECOND).body == f"{FIRST}\n\n{line}\n\n{SECOND}"


def test_buttons_inside_a_report_are_left_out() -> None:
    fields = read(HEADLINE, FIRST, "Advertisement", "Read more: Velmora raises fees", SECOND)
    assert fields.body == f"{FIRST}\n\n{SECOND}"


def test_reporters_named_below_a_report_are_its_authors() -> None:
    fields = read(HEADLINE, FIRST, SECOND, "Reporting by Jane Doe and Max Poe; Editing by John Roe")
    assert fields.authors == ("Jane Doe", "Max Poe")


def test_a_line_between_headline_and_body_that_nothing_names_stays_in_the_body() -> None:
    assert read(HEADLINE, "A plain day at the docks", FIRST, SECOND).body.startswith(
        "A plain day at the docks\n\n"
    )


def test_a_text_without_headline_is_all_body() -> None:
    fields = read(FIRST, SECOND)
    assert (fields.headline, fields.body) == (None, f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize("text", ["Short", "Friday, November 22, 2024", "“Yes.”"])
def test_a_text_of_one_line_is_body(text: str) -> None:
    assert read(text).body == text


@pytest.mark.parametrize("text", ["", " \n \n"])
def test_a_blank_text_is_empty(text: str) -> None:
    fields = read(text)
    assert (fields.body, reading_of(fields.body, fields.language)) == ("", "empty")


def test_a_given_body_is_kept_whole_and_given_fields_are_believed() -> None:
    text = f"LONDON (Reuters) - {FIRST}\r\n\r\n\r\nBy Friday all was over."
    fields = read(
        text=text,
        laid_out=False,
        headline="Given",
        publisher="Velmora Post",
        byline="Jane Doe",
        language="en-GB",
    )
    assert fields.body == f"LONDON (Reuters) - {FIRST}\n\nBy Friday all was over."
    assert (fields.headline, fields.publisher, fields.provider) == ("Given", "Velmora Post", "Reuters")
    assert (fields.byline, fields.authors, fields.language) == ("Jane Doe", ("Jane Doe",), "en-GB")
    assert (fields.dateline, fields.country) == ("London", "GB")


def test_a_text_in_another_language_is_told_so() -> None:
    fields = read(
        "22. November 2024", "Hafen von Velmora schließt zwei Docks",
        "Die Hafenbehörde von Velmora hat am Donnerstag mitgeteilt, dass sie zwei der Docks schließt.",
    )  # fmt: skip
    assert (fields.language, fields.published_at) == ("de", "2024-11-22")
    assert reading_of(fields.body, fields.language) == "unsupported_language"


@given(st.text())
def test_any_text_is_read_into_a_body_in_normal_form(text: str) -> None:
    fields = read(text=text)
    assert is_normal(fields.body)
    assert bool(fields.body) == bool(text.strip("\ufeff").strip()) or not fields.body


REPORT = f"{FIRST} {SECOND} {FIRST} {SECOND}"
LINES = st.sampled_from(
    ["Friday, November 22, 2024", "World", HEADLINE, " " + HEADLINE, "By Jane Doe", "Photo: VNA", "Share",
     "Velmora", "https://a.example/b", "The harbour. Photo: VNA", "“Yes,” he said.", "© 2024 Post",
     "A plain day at the docks", ""]
)  # fmt: skip


@given(st.lists(LINES, max_size=12), st.sampled_from(["\n\n", "\r\n\r\n", "\n \n\n"]))
def test_no_order_of_lines_above_loses_the_report(above: list[str], separator: str) -> None:
    fields = read(text=separator.join([*above, REPORT, SECOND]))
    assert fields.body.endswith(f"{REPORT}\n\n{SECOND}")
    again = read(text=fields.body, laid_out=False)
    assert again.body == fields.body


def test_an_outlet_that_the_report_calls_an_agency_is_the_provider() -> None:
    fields = read(
        HEADLINE, f"ORVEND, April 23 (KPA) - {FIRST}", "The Karvel Press Agency (KPA) named the price."
    )
    assert (fields.dateline, fields.provider, fields.publisher) == ("Orvend", "KPA", "KPA")


def test_further_captions_stay_in_the_body() -> None:
    fields = read(HEADLINE, "The harbour. Photo: VNA", "The docks. Photo: VNA", FIRST, SECOND)
    assert fields.image_caption == "The harbour."
    assert fields.body.startswith("The docks. Photo: VNA\n\n")
