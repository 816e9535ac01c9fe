"""What a record may not say, and the pointer to where it says it."""

from typing import Any

import pytest

from seeds.records import parse
from tests.seeds.record_parts import at, event, make, quote, refusal


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ([], "a record is a JSON object"),
        ({}, "/article: is missing"),
        ({"article": {}}, "/article/body: is missing"),
        ({"article": {"body": ""}}, "/article/body: is empty"),
        ({"article": {"body": 1}}, "/article/body: must be a string"),
        (make(format=2), "/format: “2” is none of 1"),
        (make(people={}), "/people: must be an array"),
        (make(people=["Ann"]), "/people/0: must be an object"),
        (make(people=[{"name": " "}]), "/people/0/name: is empty"),
        (make(people=[{"name": "Ann", "nam": 1}]), "/people/0/nam: unknown key; did you mean “name”?"),
        (
            make(quotes=[quote(kind="spoken")]),
            "/quotes/0/kind: “spoken” is none of 'direct'",
        ),
        (make(quotes=[quote(confidence=1.5)]), "/quotes/0/confidence: must lie between 0 and 1"),
        (make(quotes=[quote(confidence=float("nan"))]), "/quotes/0/confidence: is no finite number"),
        (make(quotes=[quote(confidence="1")]), "/quotes/0/confidence: must be a number"),
        (make(quotes=[quote(start=True)]), "/quotes/0/start: must be a whole number"),
        (
            make(quotes=[quote(speaker="Ann", organization="UN")]),
            "/quotes/0: has both a speaker and an organization; one of them speaks",
        ),
        (make(source="a\0b"), "/source: a NUL character (U+0000) stands in the text"),
        (make(source="a\ud800b"), "/source: half a character (a lone surrogate) stands in the text"),
        (make(**{"a~/\ud800": 1}), ": half a character"),
    ],
)
def test_what_has_the_wrong_shape_is_refused_with_its_pointer(record: Any, reason: str) -> None:
    assert refusal(record).startswith(reason.lstrip(": "))


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"dates": [{"start": 0, "end": 999, "value": "2024"}]}, "/dates/0: 0–999 is no span of the body ("),
        ({"dates": [{"start": 5, "end": 5, "value": "2024"}]}, "/dates/0: 5–5 is no span of the body ("),
        ({"dates": [{"start": -1, "end": 5, "value": "2024"}]}, "/dates/0: -1–5 is no span of the body ("),
        (
            {"people": [{"name": "Ann", "mentions": [{**at("Ann Bo"), "text": "Ann"}]}]},
            "/people/0/mentions/0: says “Ann”; at its offsets the body says “Ann Bo”",
        ),
        (
            {"quotes": [quote(start=1, end=4, spans=[[1, 3]])]},
            "/quotes/0: start and end are not the hull of its spans, 1–3",
        ),
        ({"quotes": [quote(start=1)]}, "/quotes/0: has a start without an end, or an end without a start"),
        (
            {"quotes": [quote(text="No", start=1, end=4)]},
            "/quotes/0/text: says “No”; at its offsets the body says “Yes”",
        ),
        (
            {"quotes": [quote(start=1, end=4, spans=[[3, 4], [1, 2]])]},
            "/quotes/0/spans/1: does not lie behind the one before",
        ),
        (
            {"quotes": [quote(spans=[[1, 999]])]},
            "/quotes/0/spans/0: 1–999 is no span of the body (87 characters)",
        ),
        ({"quotes": [quote(start=80, end=999)]}, "/quotes/0: 80–999 is no span of the body (87 characters)"),
        (
            {"quotes": [quote(text="“Yes,”", start=0, end=6)]},
            "/quotes/0: its quotation marks are not part of the words; leave them out",
        ),
        ({"quotes": [quote(spans=[[1, 2, 3]])]}, "/quotes/0/spans/0"),
        (
            {"quotes": [quote(cue="said", cue_start=0, cue_end=4)]},
            "/quotes/0/cue: says “said”; at its offsets the body says ““Yes”",
        ),
        ({"events": [event(start=0)]}, "/events/0: has a start without an end, or an end without a start"),
    ],
)
def test_offsets_must_be_true(parts: dict[str, Any], reason: str) -> None:
    assert refusal(make(**parts)).startswith(reason)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("published_at", "22.11.2024"),
        ("published_at", "2024-13"),
        ("published_at", "2024-11-31"),
        ("published_at", "2024-11-22T25:00Z"),
        ("published_at", "0999-01-01"),
        ("published_at", "0001-01-01T00:00:00+14:00"),
        ("published_at", "9999-12-31T23:59:59-14:00"),
        ("country", "Iraq"),
        ("country", "iq"),
        ("country", "XX"),
        ("source_url", "example.org/a"),
        ("source_url", "ftp://example.org"),
        ("source_url", "https://[::1"),
        ("source_url", "https://exa mple.org/"),
        ("language", "english language"),
        ("authors", ["Ann", ""]),
        ("reading", "maybe"),
    ],
)
def test_values_must_mean_something(name: str, value: Any) -> None:
    assert refusal({"article": {"body": "One.", name: value}}).startswith(f"/article/{name}")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("published_at", "2024"),
        ("published_at", "2024-11"),
        ("published_at", "2024-02-29"),
        ("published_at", "2024-11-22T10:00"),
        ("published_at", "2024-11-22T10:00:00.5+03:00"),
        ("published_at", "2024-11-22t10:00:00z"),
        ("country", "IQ"),
        ("source_url", "https://example.org/a?b=c"),
        ("language", "zh-Hant-TW"),
    ],
)
def test_values_may_have_every_form_of_their_standard(name: str, value: str) -> None:
    assert getattr(parse({"article": {"body": "One.", name: value}}).article, name) == value


@pytest.mark.parametrize(
    ("values", "pointer"),
    [
        ({"ends_on": "2024"}, "ends_on"),
        ({"date_precision": "day"}, "date_precision"),
        ({"starts_on": "2024", "date_precision": "day"}, "date_precision"),
        ({"starts_on": "2024-11-21", "ends_on": "2024-11-20"}, "ends_on"),
        ({"starts_on": "2024-11-21T10:00:00Z"}, "starts_on"),
    ],
)
def test_the_days_of_an_event_must_fit(values: dict[str, str], pointer: str) -> None:
    assert refusal(make(events=[event(**values)])).startswith(f"/events/0/{pointer}: ")


def test_all_that_is_wrong_is_counted_and_placed() -> None:
    record = make(people=[{"name": ""}], quotes=[quote(said_on="soon"), quote(about=["Cy"])])
    assert refusal(record) == (
        "/quotes/1/about/0: “Cy” is not listed as a person or an organization "
        "(and 2 more: /people/0/name, /quotes/0/said_on)"
    )


def test_nesting_without_end_is_refused() -> None:
    nested: Any = 1
    for _ in range(100_000):
        nested = [nested]
    assert refusal(make(people=nested)) == "nested too deeply"
