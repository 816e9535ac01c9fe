"""Every parameter of every operation, sent by the generated Python client with each type that it takes."""

import datetime as dt
import enum
import importlib
import inspect
import os
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, UnionType
from typing import Any

import httpx
import yaml
from newsapi_client import Client
from newsapi_client.types import Unset

API = Client(base_url=os.environ["NEWSAPI"])
DOCUMENT = yaml.safe_load(Path(sys.argv[1]).read_text(encoding="utf-8"))
PLAIN = {
    dt.date: dt.date(2024, 11, 21),
    dt.datetime: dt.datetime(2024, 11, 21, 12, 30, 15, 250_000, tzinfo=dt.UTC),
    int: 1,
    float: 0.5,
}
# What says nothing without another parameter.
GOES_WITH = {"facet_size": {"facets": "country"}, "highlight": {"q": "peace"}}
# What can't be made up.
WORDS = {"cursor": None, "fields": "id,url", "omit": "id,url"}


def keys(resource: str) -> list[str]:
    """Two records that are there."""
    results = httpx.get(f"{os.environ['NEWSAPI']}/api/v1/{resource}/").json()["results"]
    return [str(record.get("slug", record["id"])) for record in results[:2]]


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def texts(schema: dict[str, Any], name: str) -> Iterator[str]:
    """Texts that the schema allows: several values of an enumeration, real records, or any word."""
    schema = resolved(schema)
    form = schema.get("format", "")
    if name in WORDS:
        yield from filter(None, [WORDS[name]])
        return
    known = [one for either in schema.get("anyOf", ()) for one in resolved(either).get("enum", ())]
    if known:
        yield ",".join(known[:2])
    elif form.endswith("-keys"):
        found = [key for name in form.removesuffix("-keys").split("-or-") for key in keys(name)]
        yield from (found[0], ",".join(found))
    elif any(resolved(either).get("type") == "integer" for either in schema.get("anyOf", ())):
        yield "1,2"
    else:
        yield schema.get("examples", ["peace"])[0]


def values(annotation: Any, schema: dict[str, Any], name: str) -> Iterator[Any]:
    """One value, or each of a few, of every type in an annotation."""
    kinds = typing.get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)
    for kind in kinds:
        if kind is bool:
            yield from (True, False)
        elif kind is str:
            yield from texts(schema, name)
        elif kind in PLAIN:
            yield PLAIN[kind]
        elif isinstance(kind, type) and issubclass(kind, enum.Enum):
            yield from list(kind)[:3]
        else:
            assert kind is Unset, f"What is a {kind}?"


def module(operation: dict[str, Any]) -> ModuleType:
    return importlib.import_module(f"newsapi_client.api.{operation['tags'][0]}.{operation['operationId']}")


def calls(operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The arguments of one call for each value of each parameter."""
    declared = inspect.signature(module(operation).sync_detailed, eval_str=True).parameters
    needed = {"key": "1", "q": "peace"}
    always = {
        name: needed[name] for name, one in declared.items() if name in needed and one.default is one.empty
    }
    for parameter in operation.get("parameters", ()):
        if parameter["in"] != "query":
            continue
        argument = next(name for name in declared if name.rstrip("_") == parameter["name"])
        together = {**always, **GOES_WITH.get(parameter["name"], {})}
        for value in values(declared[argument].annotation, parameter["schema"], parameter["name"]):
            if "relevance" in str(value):
                together["q"] = "peace"
            yield {**together, argument: value}


def main() -> None:
    sent = 0
    for path in DOCUMENT["paths"].values():
        operation = path["get"]
        for arguments in calls(operation):
            answer = API.get_httpx_client().request(**module(operation)._get_kwargs(**arguments))
            assert answer.status_code == 200, f"{operation['operationId']} {arguments}: {answer.text}"
            if answer.headers["Content-Type"] == "application/json":
                assert module(operation)._parse_response(client=API, response=answer) is not None
            sent += 1
    print(f"Python: {sent} values sent, one of each type of each parameter, and all understood.")


if __name__ == "__main__":
    main()
