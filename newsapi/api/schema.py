"""How the OpenAPI document is made: names, parameters, errors and examples of every operation."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from drf_spectacular.openapi import AutoSchema as SpectacularAutoSchema
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from newsapi.api.examples import example, requests
from newsapi.api.facets.serializers import FacetSerializer
from newsapi.api.formats import formats_of
from newsapi.api.formats.jsonld import COMPONENT as LINKED_DATA
from newsapi.api.formats.jsonld import SCHEMA as LINKED_DATA_SCHEMA
from newsapi.api.parameters import Parameter
from newsapi.api.problem_json import PROBLEM_JSON
from newsapi.api.problems import (
    PROBLEMS,
    InvalidParametersSerializer,
    NotAcceptableSerializer,
    ProblemSerializer,
)
from newsapi.api.search.highlights import HighlightSerializer
from newsapi.api.values import Countries

_LIST_ERRORS = (400, 401, 406, 500)
_SHAPES = {400: InvalidParametersSerializer, 406: NotAcceptableSerializer}
_DETAIL_ERRORS = (400, 401, 404, 406, 410, 500)


class AutoSchema(SpectacularAutoSchema):
    """Reads the resources' own declarations, so that the document says what the checks do."""

    view: Any

    @property
    def _resource(self) -> str | None:
        return getattr(self.view, "resource", None)

    @property
    def _lists(self) -> bool:
        return getattr(self.view, "action", None) == "list"

    def get_operation_id(self) -> str:
        if self._resource is None:
            return super().get_operation_id()
        return f"list_{self._resource}" if self._lists else f"get_{self.view.resource.singular}"

    def get_summary(self) -> str | None:
        if self._resource is None:
            return super().get_summary()
        return f"List {self._resource}" if self._lists else f"Get one {self.view.resource.singular}"

    def get_description(self) -> str:  # type: ignore[override]
        if self._resource is None:
            return super().get_description()
        view = self.view
        return str(view.list_description() if self._lists else view.detail_description())

    def get_tags(self) -> list[str]:
        return super().get_tags() if self._resource is None else [str(self._resource)]

    def get_auth(self) -> list[dict[str, Any]]:
        """Said once for the whole document: generated clients take what an operation says for a must."""
        super().get_auth()
        return []

    def get_override_parameters(self) -> list[Any]:
        if self._resource is None:
            known: dict[str, Parameter] = getattr(self.view, "parameters", dict)()
            return [_query(parameter) for parameter in known.values()]
        if self._lists:
            # Named by the schema of every page.
            self.resolve_serializer(FacetSerializer, "response")
            self.resolve_serializer(HighlightSerializer, "response")
            return [_query(parameter) for parameter in self.view.parameters().values()]
        return [
            *(_query(parameter) for parameter in self.view.detail_parameters().values()),
            OpenApiParameter(
                "key",
                location=OpenApiParameter.PATH,
                type={"type": "string", "minLength": 1, "format": f"{self._resource}-key"},
                description=self.view.key_description(),
            ),
            OpenApiParameter(
                "Location",
                location=OpenApiParameter.HEADER,
                type=OpenApiTypes.URI,
                response=[308],
                description="Where the record is now.",
            ),
        ]

    def get_response_serializers(self) -> Any:
        answer = super().get_response_serializers()
        if isinstance(answer, dict):
            return answer
        responses: dict[Any, Any] = {200: OpenApiResponse(answer, description=self._success())}
        if self._resource is not None and not self._lists:
            responses[308] = OpenApiResponse(description="The record was renamed, or merged into another.")
        errors = _LIST_ERRORS if self._lists or self._resource is None else _DETAIL_ERRORS
        for status in errors:
            serializer = _SHAPES.get(status, ProblemSerializer)
            responses[status, PROBLEM_JSON] = OpenApiResponse(serializer, description=PROBLEMS[status])
        return responses

    def _success(self) -> str:
        if hasattr(self.view, "answer"):
            return str(self.view.answer)
        if self._resource is None:
            return "The addresses."
        return "A page of the list, or all of it." if self._lists else "The record."

    def get_operation(self, *args: Any, **kwargs: Any) -> Any:
        """With a real answer, and for each list with a real error, as examples."""
        operation = super().get_operation(*args, **kwargs)
        if operation is not None:
            responses = operation["responses"]
            _show(responses["200"], operation["operationId"])
            self._document_formats(operation["operationId"], responses["200"]["content"])
            if self._lists:
                _show(responses["400"], "invalid_parameters")
        return operation

    def _document_formats(self, name: str, content: dict[str, Any]) -> None:
        """What the other media types than JSON hold, with the same example."""
        if self._resource is None or not hasattr(self.view, "action"):
            return
        serializer, answer = self.view.get_serializer(), content["application/json"]["schema"]
        record, shown = self.resolve_serializer(serializer, "response").ref, example(name)
        for offered in formats_of(type(self.view), self.view.action)[1:]:
            content[offered.media_type] = documented = offered.documented(answer, record)
            value = None if shown is None else offered.example(shown, serializer)
            if value is not None:
                documented["examples"] = {name: {"value": value}}


def _show(response: dict[str, Any], name: str) -> None:
    value = example(name)
    for content in response["content"].values() if value is not None else ():
        content["examples"] = {name: {"summary": f"GET {requests()[name]}", "value": value}}


def _query(parameter: Parameter) -> OpenApiParameter:
    """With the resource whose records it names as its format."""
    schema = deepcopy(parameter.schema)  # what is tidied below is the document alone
    if parameter.resources:
        schema["format"] = f"{'-or-'.join(parameter.resources)}-keys"
    return OpenApiParameter(
        parameter.name, type=schema, description=parameter.description, required=parameter.required
    )


def tidy(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Say in plain 3.1 what the generator says in a roundabout way.

    Nothing is written here, so `readOnly` says nothing; a null among the choices is a type, not a component.
    """
    schemas = result["components"]["schemas"]
    schemas.pop("NullEnum", None)
    _walk(result)
    _share(result)
    # A token is understood everywhere; whether it is needed is the operator's choice.
    result["security"] = [{}, {"tokenAuth": []}]
    return result


def _share(result: dict[str, Any]) -> None:
    """Let the parameters name the enumerations that are components already, or that many of them have."""
    schemas = result["components"]["schemas"]
    countries = Countries().schema
    schemas[LINKED_DATA] = LINKED_DATA_SCHEMA
    schemas["CountryCode"] = {"description": "A country (ISO 3166-1 alpha-2).", **countries["anyOf"][0]}
    schemas["CountryCodes"] = {"anyOf": [_reference("CountryCode"), countries["anyOf"][1]]}
    names = {tuple(known["enum"]): name for name, known in schemas.items() if "enum" in known}
    for parameter in _parameters(result):
        _name_orderings(parameter["schema"])
        if parameter["schema"] == countries:
            parameter["schema"] = _reference("CountryCodes")
        either = parameter["schema"].get("anyOf", [])
        for index, one in enumerate(either):
            if tuple(one.get("enum", ())) in names:
                either[index] = _reference(names[tuple(one["enum"])])


def _name_orderings(schema: dict[str, Any]) -> None:
    """Names for what no programming language takes as one: `-said_on` is SAID_ON_DESCENDING."""
    words = schema.get("enum", ())
    if any(word.startswith("-") for word in words):
        schema["x-enum-varnames"] = [
            f"{word.removeprefix('-')}{'_descending' * word.startswith('-')}".upper() for word in words
        ]


def _reference(component: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{component}"}


def _parameters(result: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for operations in result["paths"].values():
        for operation in operations.values():
            yield from operation.get("parameters", ())


def _walk(node: Any) -> None:
    if isinstance(node, list):
        for index, item in enumerate(node):
            if item == {"$ref": "#/components/schemas/NullEnum"}:
                node[index] = {"type": "null"}
            _walk(item)
    elif isinstance(node, dict):
        if node.get("readOnly") is True:
            del node["readOnly"]
        for value in node.values():
            _walk(value)
