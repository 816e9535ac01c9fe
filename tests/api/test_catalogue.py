"""The catalogue says what the checks and the OpenAPI document say: it is read from the same objects."""

from collections.abc import Iterator
from typing import Any

import pytest

from newsapi.urls import RESOURCES
from tests.conformance import CheckedClient, Json, document

pytestmark = pytest.mark.django_db

OPERATIONS: Json = {one["get"]["operationId"]: one["get"] for one in document()["paths"].values()}


@pytest.fixture
def catalogue(api: CheckedClient) -> Json:
    return api.get("/api/v1/properties/").json()  # type: ignore[no-any-return]


def batched(names: list[str], size: int) -> Iterator[list[str]]:
    return (names[start : start + size] for start in range(0, len(names), size))


def names(described: list[Json]) -> list[str]:
    return [one["name"] for one in described]


def test_it_has_every_endpoint_with_every_parameter_of_the_document(catalogue: Json) -> None:
    told = {one["operation"]: names(one["parameters"]) for one in catalogue["endpoints"]}
    assert told == {
        operation: [one["name"] for one in described.get("parameters", ()) if one["in"] != "header"]
        for operation, described in OPERATIONS.items()
    }


def test_it_has_every_media_type_of_the_document(catalogue: Json) -> None:
    for one in catalogue["endpoints"]:
        assert one["media_types"] == list(OPERATIONS[one["operation"]]["responses"]["200"]["content"])


@pytest.mark.parametrize("view", RESOURCES)
def test_every_filter_of_a_list_is_an_operator(catalogue: Json, view: Any) -> None:
    told = catalogue["resources"][view.resource]["filters"]
    parameters = [one["parameter"] for about in told for one in about["operators"]]
    assert sorted(parameters) == sorted(view.filterset_class.base_filters)


def test_operators_say_how_a_parameter_compares(catalogue: Json) -> None:
    filters = {one["name"]: one for one in catalogue["resources"]["quotes"]["filters"]}
    operators = {one["operator"]: one["parameter"] for one in filters["said_on"]["operators"]}
    assert operators == {"from": "said_after", "to": "said_before", "is known": "has_said_on"}
    operators = {one["operator"]: one["parameter"] for one in filters["speaker"]["operators"]}
    assert operators.items() >= {"is": "speaker", "is not": "speaker_not", "is known": "has_speaker"}.items()
    assert filters["speaker"]["resources"] == ["people"]
    assert filters["kind"]["values"] == ["direct", "indirect", "mixed"]
    assert filters["said_on"]["formats"] == ["date"]


@pytest.mark.parametrize("view", RESOURCES)
def test_an_unknown_parameter_is_answered_with_the_parameters_of_the_catalogue(
    api: CheckedClient, catalogue: Json, view: Any
) -> None:
    [error] = api.refusal(view.resource, nonsense="1")
    [listing] = [one for one in catalogue["endpoints"] if one["operation"] == f"list_{view.resource}"]
    assert error["allowed"] == sorted(names(listing["parameters"]))


@pytest.mark.parametrize("view", RESOURCES)
def test_an_unknown_value_is_answered_with_the_values_of_the_catalogue(
    api: CheckedClient, catalogue: Json, view: Any
) -> None:
    [listing] = [one for one in catalogue["endpoints"] if one["operation"] == f"list_{view.resource}"]
    checked = [one for one in listing["parameters"] if one["values"]]
    assert checked
    for parameter in checked:
        [error, *_] = api.refusal(view.resource, **{parameter["name"]: "nonsense"})
        assert set(error["allowed"]) == set(parameter["values"]), parameter["name"]


@pytest.mark.parametrize("view", RESOURCES)
def test_the_fields_are_those_of_the_answers(catalogue: Json, view: Any) -> None:
    told = catalogue["resources"][view.resource]["fields"]
    for place, shape in {"list": view.serializer_class, "detail": view.detail_serializer_class}.items():
        top = [one["name"] for one in told if place in one["places"] and "." not in one["name"]]
        assert set(top) == set(shape().fields)


@pytest.mark.parametrize("view", RESOURCES)
@pytest.mark.parametrize("place", ["list", "detail"])
def test_every_field_can_be_asked_for_as_the_catalogue_tells(
    api: CheckedClient, catalogue: Json, view: Any, place: str
) -> None:
    by_expansion: dict[str | None, list[str]] = {}
    for one in catalogue["resources"][view.resource]["fields"]:
        if place in one["places"]:
            by_expansion.setdefault(one["expand"], []).append(one["name"])
    assert by_expansion.keys() >= {None}
    address = f"/api/v1/{view.resource}/{'404/' * (place == 'detail')}"
    for expansion, fields in by_expansion.items():
        for group in batched(fields, 50):
            asked = {"fields": ",".join(group)} | ({"expand": expansion} if expansion else {})
            assert api.get(address, asked).status_code == (200 if place == "list" else 404), asked
        if expansion:
            assert api.get(address, {"fields": fields[0]}).status_code == 400, fields[0]


def test_fields_of_references_are_dotted(catalogue: Json) -> None:
    fields = {one["name"]: one for one in catalogue["resources"]["quotes"]["fields"]}
    assert fields["about.kind"]["expand"] == "about"
    assert fields["article.publisher.country"]["expand"] == "article.publisher"
    assert fields["speaker.name"]["expand"] is None
    assert fields["speaker"]["nullable"]
    assert fields["speaker.name"]["type"] == "string"
    assert fields["co_speakers"]["several"]
    assert fields["article.headline"]["nullable"]
    assert fields["kind"]["values"] == ["direct", "indirect", "mixed"]


@pytest.mark.parametrize("view", RESOURCES)
def test_every_ordering_is_taken(api: CheckedClient, catalogue: Json, view: Any) -> None:
    told = catalogue["resources"][view.resource]
    assert told["default_ordering"] in told["orderings"]
    assert {one.lstrip("-") for one in told["orderings"]} >= set(view.orderings)


def test_the_fingerprint_is_the_same_for_the_same_catalogue(api: CheckedClient, catalogue: Json) -> None:
    assert len(catalogue["fingerprint"]) == 64
    assert api.get("/api/v1/properties/").json()["fingerprint"] == catalogue["fingerprint"]
    assert catalogue["version"] == document()["info"]["version"]


def test_a_parameter_is_not_ignored(api: CheckedClient) -> None:
    response = api.get("/api/v1/properties/", {"resource": "quotes"})
    assert response.status_code == 400
