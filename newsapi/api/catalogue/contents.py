"""What the catalogue says: every endpoint with its parameters, every resource with its fields and filters."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

import orjson
from drf_spectacular.generators import SchemaGenerator

from newsapi.api.catalogue.schemas import Json, Schemas
from newsapi.api.resources import keys_of, registered
from newsapi.api.shape.names import dotted
from newsapi.api.shape.outline import Kind, expandable, outline

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet


@cache
def contents() -> Json:
    """The whole catalogue; made once, for it changes with the release alone."""
    document: Json = SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-untyped-call]
    schemas = Schemas(document)
    told = {
        "resources": {
            str(resource): _resource(view, document, schemas) for resource, view in registered().items()
        },
        "endpoints": [
            _endpoint(path, operations["get"], schemas) for path, operations in document["paths"].items()
        ],
    }
    digest = hashlib.sha256(orjson.dumps(told, option=orjson.OPT_SORT_KEYS)).hexdigest()
    return {"version": document["info"]["version"], "fingerprint": digest, **told}


# -- endpoints -----------------------------------------------------------------------------------------


def _endpoint(path: str, operation: Json, schemas: Schemas) -> Json:
    asked = [one for one in operation.get("parameters", ()) if one["in"] in ("path", "query")]
    return {
        "operation": operation["operationId"],
        "path": path,
        "summary": operation["summary"],
        "parameters": [_parameter(one, schemas) for one in asked],
        "media_types": list(operation["responses"]["200"]["content"]),
    }


def _parameter(parameter: Json, schemas: Schemas) -> Json:
    values = schemas.values(parameter["schema"])
    return {
        "name": parameter["name"],
        "place": parameter["in"],
        "description": parameter["description"],
        "type": values.type,
        "formats": values.formats,
        "values": values.choices,
        "minimum": values.minimum,
        "maximum": values.maximum,
    }


# -- resources -----------------------------------------------------------------------------------------


def _resource(view: type[ResourceViewSet], document: Json, schemas: Schemas) -> Json:
    operations = {one["get"]["operationId"]: one["get"] for one in document["paths"].values()}
    listing, detail = operations[f"list_{view.resource}"], operations[f"get_{view.resource.singular}"]
    parameters = {one["name"]: _parameter(one, schemas) for one in listing["parameters"]}
    page = next(schemas.alternatives(_answer(listing)))
    record = page["properties"]["results"]["items"]
    return {
        "description": inspect.getdoc(view),
        "keys": keys_of(view.queryset.model),
        "fields": _fields(view, schemas.fields(record), schemas.fields(_answer(detail))),
        "filters": _filters(view, parameters),
        "orderings": parameters["ordering"]["values"],
        "default_ordering": view.default_ordering,
        **{
            told: parameters.get(name, {}).get("values", [])
            for told, name in {"facets": "facets", "expansions": "expand", "formats": "format"}.items()
        },
    }


def _answer(operation: Json) -> Json:
    schema: Json = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def _fields(view: type[ResourceViewSet], listed: Iterable[Json], detailed: Iterable[Json]) -> list[Json]:
    """Those that can be asked for in the list and in the detail, each with where it is and what gives it."""
    found: dict[str, Json] = {}
    for place, kind, fields in (
        ("list", view.serializer_class, listed),
        ("detail", view.detail_serializer_class, detailed),
    ):
        given = _given(kind)
        for one in fields:
            if (name := one["name"]) in given:
                found.setdefault(name, {**one, "expand": given[name], "places": []})["places"].append(place)
    return list(found.values())


def _given(kind: Kind) -> dict[str, str | None]:
    """Every member that there may be, and the value of `expand` that it needs."""
    plain, expansions = set(outline(kind).paths()), expandable(kind)
    return {
        dotted(path): None
        if path in plain
        else dotted(max((one for one in expansions if one == path[: len(one)]), key=len))
        for path in outline(kind, expansions).paths()
    }


def _filters(view: type[ResourceViewSet], parameters: dict[str, Json]) -> list[Json]:
    """The filters by what they speak of; each parameter is one operator."""
    found: dict[str, Json] = {}
    for name, one in view.filterset_class.base_filters.items():
        about = one.about or name
        told = found.setdefault(about, {**_values_of(parameters[name], one.resources), "operators": []})
        told["name"] = about
        told["operators"].append({"operator": one.operator, "parameter": name})
    return list(found.values())


def _values_of(parameter: Json, resources: tuple[str, ...]) -> Json:
    kept = ("description", "type", "formats", "values")
    return {"name": "", **{key: parameter[key] for key in kept}, "resources": list(resources)}
