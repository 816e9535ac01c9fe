"""The OpenAPI document is committed, valid, complete, and its examples are true."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from django.conf import settings
from django.core.management import call_command
from drf_spectacular.generators import SchemaGenerator
from openapi_spec_validator import validate

from newsapi.api.examples import example, requests
from newsapi.api.facets.serializers import TYPES
from newsapi.api.models import Resource
from newsapi.urls import RESOURCES
from tests.asking import DOCUMENTS, load
from tests.conformance import Json, document, errors_of
from tests.examples import answer, comparable

PATHS: Json = document()["paths"]
# Members that are there if a parameter asks for them.
ON_DEMAND = {"facets", "highlight"}
OPERATIONS = {operations["get"]["operationId"]: operations["get"] for operations in PATHS.values()}


def members(node: Any) -> Iterator[tuple[str, Any]]:
    """Every keyword and value, however deep; examples are no schemas, names of fields no keywords."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield key, value
            if key == "properties":
                for field in value.values():
                    yield from members(field)
            elif key != "examples":
                yield from members(value)
    elif isinstance(node, list):
        for value in node:
            yield from members(value)


def schemas_of(operation: str) -> list[str]:
    """The components of an answer in JSON, the complete one first."""
    schema = OPERATIONS[operation]["responses"]["200"]["content"]["application/json"]["schema"]
    return [one["$ref"].rpartition("/")[2] for one in schema.get("anyOf", [schema])]


def test_it_is_generated_without_a_warning_and_committed(tmp_path: Any) -> None:
    file = tmp_path / "openapi.yaml"
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(file))
    committed = settings.BASE_DIR / "openapi.yaml"
    assert file.read_text(encoding="utf-8") == committed.read_text(encoding="utf-8"), (
        "run `python manage.py spectacular --validate --fail-on-warn --file openapi.yaml`"
    )


def test_a_second_validator_finds_it_valid() -> None:
    committed = yaml.safe_load((settings.BASE_DIR / "openapi.yaml").read_text(encoding="utf-8"))
    assert committed["openapi"] == "3.1.0"
    validate(committed)


def test_it_has_no_words_of_older_versions() -> None:
    words = {key for key, _ in members(document())}
    assert not words & {"nullable", "readOnly", "writeOnly"}


def test_every_endpoint_has_a_readable_name() -> None:
    assert set(OPERATIONS) == {
        "get_index",
        "get_properties",
        "search",
        "list_articles",
        "get_article",
        "list_people",
        "get_person",
        "list_organizations",
        "get_organization",
        "list_quotes",
        "get_quote",
        "list_events",
        "get_event",
        "autocomplete",
        "get_person_connections",
        "get_organization_connections",
    }


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_is_told_in_words(name: str) -> None:
    operation = OPERATIONS[name]
    assert operation["summary"]
    assert operation["description"]
    for parameter in operation.get("parameters", []):
        assert parameter["description"].endswith("."), parameter["name"]
    for status, response in operation["responses"].items():
        assert response["description"], status


@pytest.mark.parametrize("view", RESOURCES)
def test_the_parameters_are_those_that_are_checked(view: Any) -> None:
    documented = [one["name"] for one in OPERATIONS[f"list_{view.resource.value}"]["parameters"]]
    assert documented == list(view.parameters())


@pytest.mark.parametrize("name", OPERATIONS)
def test_errors_are_problems(name: str) -> None:
    responses = OPERATIONS[name]["responses"]
    errors = {status: response for status, response in responses.items() if status >= "400"}
    assert {"400", "401", "406", "500"} <= set(errors)
    assert all(list(response["content"]) == ["application/problem+json"] for response in errors.values())
    if any(one["in"] == "path" for one in OPERATIONS[name].get("parameters", [])):
        assert {"308", "404", "410"} <= set(responses)


def test_every_field_is_described() -> None:
    for name, schema in document()["components"]["schemas"].items():
        for field, described in schema.get("properties", {}).items():
            assert described.get("description"), f"{name}.{field}"


def test_every_field_of_an_answer_is_always_there() -> None:
    for name, schema in document()["components"]["schemas"].items():
        optional = set(schema.get("properties", {})) - set(schema.get("required", []))
        if name.startswith("Partial"):
            assert optional == set(schema["properties"]), name
        else:
            assert optional <= ON_DEMAND, name


@pytest.mark.parametrize("view", RESOURCES)
def test_a_record_may_be_complete_or_partial(view: Any) -> None:
    schemas = document()["components"]["schemas"]
    [whole, partial] = schemas_of(f"get_{view.resource.singular}")
    assert partial == f"Partial{whole}"
    assert set(schemas[partial]["properties"]) == set(schemas[whole]["properties"])


def test_passages_are_whole_whatever_the_shape() -> None:
    schemas = document()["components"]["schemas"]
    found = [
        one["properties"]["highlight"] for one in schemas.values() if "highlight" in one.get("properties", {})
    ]
    assert [one["items"] for one in found] == [{"$ref": "#/components/schemas/Highlight"}] * len(found)
    assert "PartialHighlight" not in schemas


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_has_an_example_that_is_as_documented(name: str) -> None:
    content = OPERATIONS[name]["responses"]["200"]["content"]["application/json"]
    [example] = content["examples"].values()
    assert errors_of(f"#/components/schemas/{schemas_of(name)[0]}", example["value"]) == []


def test_what_has_no_example_yet_is_documented_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsapi.api.schema.example", lambda name: None)
    paths = SchemaGenerator().get_schema(request=None, public=True)["paths"]  # type: ignore[no-untyped-call]
    content = paths["/api/v1/events/"]["get"]["responses"]["200"]["content"]
    assert {"application/json", "text/csv", "application/atom+xml"} <= set(content)
    assert not any("examples" in one for one in content.values())


@pytest.mark.parametrize("view", RESOURCES)
def test_the_document_knows_the_sort_of_every_record_that_is_counted(view: Any) -> None:
    filters = view.filterset_class.base_filters
    counted = {name for facet in view.facets if facet in filters for name in filters[facet].resources}
    assert {Resource(name).singular for name in counted} <= set(TYPES)


@pytest.fixture
def seeded(db: None) -> None:
    load(DOCUMENTS)


@pytest.mark.usefixtures("seeded")
@pytest.mark.parametrize("name", requests())
def test_every_example_is_what_the_server_answers(name: str) -> None:
    assert comparable(answer(name)) == comparable(example(name)), "run `make openapi`"


@pytest.mark.parametrize("view", RESOURCES)
def test_every_list_has_an_example_of_a_refusal(view: Any) -> None:
    content = OPERATIONS[f"list_{view.resource.value}"]["responses"]["400"]["content"]
    [example] = content["application/problem+json"]["examples"].values()
    assert errors_of("#/components/schemas/InvalidParameters", example["value"]) == []
    assert example["value"]["errors"][0]["suggestion"] == "country"


def test_an_answer_that_is_not_as_documented_is_noticed() -> None:
    assert errors_of(
        "#/components/schemas/PersonReference", {"id": 1, "slug": "ana", "name": None, "url": "x"}
    )
