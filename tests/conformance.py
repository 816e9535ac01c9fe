"""A client that checks every answer against the OpenAPI document, and fails the test where they differ."""

import re
from functools import cache
from json import loads
from typing import Any

from django.http import HttpResponseBase, QueryDict
from django.test import Client
from drf_spectacular.generators import SchemaGenerator
from jsonschema_rs import Draft202012Validator

from newsapi.api.problem_json import PROBLEM_JSON
from tests.feeds import feed_errors
from tests.linked import lost_words

Json = dict[str, Any]


@cache
def document() -> Json:
    return SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-any-return, no-untyped-call]


@cache
def _closed_components() -> Json:
    """The components, none of which allows a member that it doesn't name."""
    closed = {
        name: {"additionalProperties": False, **schema} if "properties" in schema else schema
        for name, schema in document()["components"]["schemas"].items()
    }
    # What extends a problem is told apart by its own component.
    closed["Problem"] = document()["components"]["schemas"]["Problem"]
    return closed


@cache
def validator(reference: str) -> Draft202012Validator:
    schema = {"$ref": reference, "components": {"schemas": _closed_components()}}
    return Draft202012Validator(schema, validate_formats=True)


@cache
def _operations() -> list[tuple[re.Pattern[str], Json]]:
    return [
        (re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)), operations["get"])
        for path, operations in document()["paths"].items()
    ]


def operation_at(path: str) -> Json | None:
    return next((operation for pattern, operation in _operations() if pattern.fullmatch(path)), None)


def differences(path: str, response: HttpResponseBase) -> list[str]:
    """Where a GET's answer is not what the document says."""
    operation = operation_at(path)
    if operation is None:
        return []
    documented = operation["responses"].get(str(response.status_code))
    if documented is None:
        return [f"status {response.status_code} is not documented"]
    media_type = response.headers.get("Content-Type", "").partition(";")[0]
    content = documented.get("content")
    if content is None:
        return [] if not getattr(response, "content", b"") else ["a body is not documented"]
    if media_type not in content:
        return [f"media type {media_type} is not documented"]
    return differences_within(content[media_type], response)


def differences_within(documented: Json, response: Any) -> list[str]:
    """Where a body is not as its media type says: JSON whole, NDJSON line by line."""
    if "x-item-schema" in documented:
        record = shape_of(documented["x-item-schema"], response)
        body = response.getvalue()
        response.streaming_content = [body]  # for the test to read again
        return [error for line in body.splitlines() for error in errors_of(record, loads(line))]
    if response.headers["Content-Type"].startswith("application/atom+xml"):
        return feed_errors(response.content)
    if documented["schema"].get("$ref") == "#/components/schemas/LinkedData":
        return [*errors_of(documented["schema"]["$ref"], response.json()), *lost_words(response.json())]
    if not {"$ref", "anyOf"} & set(documented["schema"]):
        return []
    answer, shape = response.json(), shape_of(documented["schema"], response)
    return errors_of(shape, answer) + records_errors(shape, answer, response)


def shape_of(schema: Json, response: Any) -> str:
    """The component of an answer: where it may be partial, that, but only if parts of it were asked for."""
    if "$ref" in schema:
        return str(schema["$ref"])
    complete, partial = (str(one["$ref"]) for one in schema["anyOf"])
    asked = QueryDict(response.request["QUERY_STRING"])
    return partial if "fields" in asked or "omit" in asked else complete


def records_errors(page: str, answer: Any, response: Any) -> list[str]:
    """Where the records of a page are not of the one shape that was asked for."""
    members = document()["components"]["schemas"][page.rpartition("/")[2]].get("properties", {})
    items = members.get("results", {}).get("items", {})
    if "anyOf" not in items:
        return []
    shape = shape_of(items, response)
    return [error for record in answer["results"] for error in errors_of(shape, record)]


def errors_of(reference: str, value: Any) -> list[str]:
    found = validator(reference).iter_errors(value)
    return [f"{'/'.join(map(str, error.instance_path))}: {error.message}" for error in found]


class CheckedClient(Client):
    """Django's test client; GET answers must be as documented, and every error must be a problem."""

    def request(self, **request: Any) -> Any:
        response = super().request(**request)
        path, method = request["PATH_INFO"], request["REQUEST_METHOD"]
        if method == "GET":
            assert differences(path, response) == [], f"{path}: {differences(path, response)}"
        if response.status_code >= 400 and method != "HEAD" and path.startswith("/api/"):
            assert response.headers["Content-Type"] == PROBLEM_JSON, path
            assert not errors_of("#/components/schemas/Problem", response.json())
        return response

    # -- what tests ask most -----------------------------------------------------------------------

    def page(self, resource: str, **parameters: Any) -> Json:
        response = self.get(f"/api/v1/{resource}/", parameters)
        assert response.status_code == 200, response.content.decode()
        return response.json()  # type: ignore[no-any-return]

    def ids(self, resource: str, **parameters: Any) -> list[int]:
        """The ids of the first page, in order."""
        return [record["id"] for record in self.page(resource, **parameters)["results"]]

    def detail(self, resource: str, key: Any) -> Json:
        response = self.get(f"/api/v1/{resource}/{key}/")
        assert response.status_code == 200, response.content.decode()
        return response.json()  # type: ignore[no-any-return]

    def refusal(self, resource: str, **parameters: Any) -> list[Json]:
        """The errors of a 400."""
        response = self.get(f"/api/v1/{resource}/", parameters)
        assert response.status_code == 400, response.content.decode()
        return response.json()["errors"]  # type: ignore[no-any-return]
