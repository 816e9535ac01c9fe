"""Nothing is silently ignored: every parameter that can't be honoured is named, with what would be right."""

from typing import Any

import pytest

from newsapi.api.models import Resource
from newsapi.urls import RESOURCES
from tests.conformance import CheckedClient
from tests.factories import make_person

pytestmark = pytest.mark.django_db

VIEWS = {view.resource.value: view for view in RESOURCES}


@pytest.mark.parametrize("resource", VIEWS)
def test_an_unknown_parameter_is_refused_with_all_valid_names(api: CheckedClient, resource: str) -> None:
    [error] = api.refusal(resource, pagesize="5")
    assert error["parameter"] == "pagesize"
    assert error["suggestion"] == "page_size"
    assert error["allowed"] == sorted(VIEWS[resource].parameters())


@pytest.mark.parametrize("resource", VIEWS)
def test_every_parameter_is_refused_when_empty_repeated_or_with_a_nul(
    api: CheckedClient, resource: str
) -> None:
    for name in VIEWS[resource].parameters():
        for value in ("", "   ", ["1", "1"], "\0", "a\0b"):
            [error] = api.refusal(resource, **{name: value})
            assert error["parameter"] == name, (name, value)


@pytest.mark.parametrize("resource", VIEWS)
def test_no_value_makes_any_parameter_fail(api: CheckedClient, resource: str) -> None:
    odd = [*"'\"%\\,:٣²é�", ",,", "-1", "1e9", "9" * 40, "null", "[]", "a:b", "x" * 2000]
    for name in VIEWS[resource].parameters():
        for value in odd:
            response = api.get(f"/api/v1/{resource}/", {name: value})
            assert response.status_code in (200, 400), (name, value)


@pytest.mark.parametrize(
    ("resource", "name", "value", "suggestion"),
    [
        ("quotes", "speeker", "ana", "speaker"),
        ("quotes", "Speaker", "ana", "speaker"),
        ("quotes", "kind", "dirct", "direct"),
        ("quotes", "kind_not", "Mixed", "mixed"),
        ("quotes", "status", "confirm", "confirmed"),
        ("quotes", "ordering", "said", "said_on"),
        ("quotes", "ordering", "-saidon", "-said_on"),
        ("quotes", "count", "exakt", "exact"),
        ("quotes", "has_speaker", "True", "true"),
        ("events", "type", "protests", "protest"),
        ("organizations", "kind", "medium", "media"),
        ("people", "country", "es", "ES"),
        ("articles", "publsher", "daily", "publisher"),
    ],
)
def test_it_suggests_what_was_probably_meant(
    api: CheckedClient, resource: str, name: str, value: str, suggestion: str
) -> None:
    [error] = api.refusal(resource, **{name: value})
    assert (error["parameter"], error["suggestion"]) == (name, suggestion)
    assert suggestion in error["allowed"]


@pytest.mark.parametrize(
    ("resource", "name", "value", "reason"),
    [
        ("quotes", "ordering", "said_on,id", "not one of"),
        ("quotes", "ordering", "text", "not one of"),
        ("quotes", "page_size", "0", "between 1 and 500"),
        ("quotes", "page_size", "501", "between 1 and 500"),
        ("quotes", "page_size", "9" * 30, "between 1 and 500"),
        ("quotes", "page_size", "ten", "not a whole number"),
        ("quotes", "page_size", "٣", "not a whole number"),
        ("quotes", "ids", "1,x", "no id"),
        ("quotes", "ids", str(2**63), "no id"),
        ("quotes", "ids", "1,,2", "no id"),
        ("quotes", "ids", ",".join(map(str, range(501))), "at most 500"),
        ("quotes", "kind", ",".join(["direct"] * 501), "at most 500"),
        ("quotes", "speaker", "ana,,bo", "between two commas"),
        ("quotes", "speaker", "nobody", "There is no “nobody” among the people"),
        ("quotes", "speaker", "99999", "There is no “99999” among the people"),
        ("quotes", "speaker", "9" * 40, "There is no"),
        ("quotes", "speaker", "wikidata:Q0", "There is no “wikidata:Q0”"),
        ("quotes", "article", "wikidata:Q0", "There is no “wikidata:Q0”"),
        ("quotes", "about", "nobody", "among the people or organizations"),
        ("quotes", "country", "XX", "no country code"),
        ("quotes", "country", "UK", "no country code"),
        ("quotes", "has_event", "1", "neither true nor false"),
        ("quotes", "said_after", "2024-02-30", "not in the calendar"),
        ("quotes", "said_after", "20240201", "not a day"),
        ("quotes", "said_after", "2024-W05-1", "not a day"),
        ("quotes", "said_after", "2024", "not a day"),
        ("quotes", "said_after", "0000-01-01", "not in the calendar"),
        ("quotes", "said_after", "٢٠٢٤-٠١-٠١", "not a day"),
        ("quotes", "said_after", "2024-01-01T00:00:00Z", "not a day"),
        ("quotes", "published_after", "yesterday", "neither a day"),
        ("quotes", "published_after", "2024-01-01T00:00:00", "with its zone"),
        ("quotes", "published_after", "2024-01-01T25:00:00Z", "moment of the calendar"),
        ("quotes", "published_after", "0001-01-01T00:00:00+05:00", "moment of the calendar"),
        ("quotes", "published_after", "2024-01-01T00:00:00 02:00", "%2B"),
        ("quotes", "role", "--", "no letters"),
        ("articles", "language", "english!", "language tag"),
        ("events", "place", "’", "no letters"),
    ],
)
def test_a_malformed_value_is_refused_with_the_reason(
    api: CheckedClient, resource: str, name: str, value: str, reason: str
) -> None:
    [error] = api.refusal(resource, **{name: value})
    assert error["parameter"] == name
    assert reason in error["detail"]


def test_a_plus_that_became_a_space_is_explained(api: CheckedClient) -> None:
    response = api.get("/api/v1/quotes/?published_after=2024-01-01T00:00:00+02:00")
    assert "%2B" in response.json()["detail"]


def test_all_mistakes_are_listed_at_once(api: CheckedClient) -> None:
    errors = api.refusal(
        "quotes", speeker="x", page_size="900", ordering="nothing", kind="a,b", cursor="?", said_after="soon"
    )
    assert sorted(error["parameter"] for error in errors) == [
        "kind",
        "kind",
        "ordering",
        "page_size",
        "said_after",
        "speeker",
    ]


def test_each_unknown_value_of_several_is_named(api: CheckedClient) -> None:
    make_person(slug="ana")
    errors = api.refusal("quotes", speaker="ana,bo,cy")
    assert ["bo" in errors[0]["detail"], "cy" in errors[1]["detail"], len(errors)] == [True, True, 2]


@pytest.mark.parametrize("parameters", [{"page_size": "1"}, {"ordering": "id"}, {"nonsense": "1"}])
@pytest.mark.parametrize("resource", VIEWS)
def test_a_detail_takes_no_parameters(api: CheckedClient, resource: str, parameters: dict[str, Any]) -> None:
    response = api.get(f"/api/v1/{resource}/1/", parameters)
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == next(iter(parameters))


def test_the_index_takes_no_parameters(api: CheckedClient) -> None:
    assert api.get("/api/v1/", {"format": "json"}).status_code == 400


def test_every_resource_is_served() -> None:
    assert set(VIEWS) == set(Resource.values)
