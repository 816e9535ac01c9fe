"""What HTTP itself adds to every operation of the OpenAPI document: headers, 304, 412, 414, 429.

The request headers are told of in the description, not declared: caches and clients set them by themselves,
and a generated client would get four arguments at every call.
"""

from typing import Any

from newsapi.api.http.middleware import MAX_ADDRESS

Json = dict[str, Any]

_HEADERS: dict[str, tuple[str, Json]] = {
    "ETag": (
        "The tag of the answer, which changes with it. Send it as `If-None-Match` to get 304 while it "
        "stays the same.",
        {"type": "string"},
    ),
    "Last-Modified": (
        "Since when the answer is known to be as it is. Left out while it can't be told to the second.",
        {"type": "string"},
    ),
    "Cache-Control": ("Who may keep the answer, and for how long.", {"type": "string"}),
    "Link": (
        "The addresses around this one (RFC 8288), those of `next` and `previous` among them.",
        {"type": "string"},
    ),
    "Retry-After": ("In how many seconds the next request is answered.", {"type": "integer", "minimum": 1}),
}
_OF_ANSWERS = ("ETag", "Last-Modified", "Cache-Control", "Link")
_PROBLEMS = {
    "412": "The answer is not the one that `If-Match` or `If-Unmodified-Since` names.",
    "414": f"The address has more than {MAX_ADDRESS:,} characters.",
    "429": "Too many requests from this client; `Retry-After` tells how long to wait.",
}


def add_http(result: Json, **_: Any) -> Json:
    """Add to every operation what every operation has."""
    components = result["components"]
    components["headers"] = {
        name: {"description": text, "schema": schema} for name, (text, schema) in _HEADERS.items()
    }
    for operations in result["paths"].values():
        for operation in operations.values():
            _complete(operation["responses"])
    return result


def _complete(responses: Json) -> None:
    responses["200"].setdefault("headers", {}).update(_headers(*_OF_ANSWERS))
    responses["304"] = {
        "description": "The answer is still the one that `If-None-Match` or `If-Modified-Since` names.",
        "headers": _headers(*_OF_ANSWERS),
    }
    responses.update({status: _problem(status, text) for status, text in _PROBLEMS.items()})
    for status in sorted(responses):
        responses[status] = responses.pop(status)


def _problem(status: str, text: str) -> Json:
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    headers = {"headers": _headers("Retry-After")} if status == "429" else {}
    return {"description": text, **headers, "content": content}


def _headers(*names: str) -> Json:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}
