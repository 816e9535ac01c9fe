"""Random records of any shape that the OpenAPI document allows."""

from typing import Any

from hypothesis import strategies as st

from tests.conformance import Json, document

HOST = "https://news.example/api/v1/"
_FORMATS = {
    "uri": st.builds(
        lambda resource, key: f"{HOST}{resource}/{key}/",
        st.sampled_from(["articles", "people", "organizations", "quotes", "events"]),
        st.integers(1, 99),
    ),
    "date": st.dates().map(str),
    "date-time": st.datetimes().map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S}Z".zfill(20)),
}
# What tables hold: no lone surrogates and no NUL.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
SLUGS = st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True)


def records(component: str) -> st.SearchStrategy[Json]:
    """Records of a component of the document, such as `QuoteDetail`."""
    return _values(document()["components"]["schemas"][component])


def _values(schema: Json) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return records(schema["$ref"].rsplit("/", 1)[-1])
    if choices := schema.get("oneOf") or schema.get("anyOf"):
        return st.one_of([_values(choice) for choice in choices])
    if "allOf" in schema:
        return _values(schema["allOf"][0])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema.get("type", "null")
    return st.one_of([_of_type(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)])


def _of_type(kind: str, schema: Json) -> st.SearchStrategy[Any]:
    if kind == "object":
        members = {name: _values(one) for name, one in schema["properties"].items()}
        return st.fixed_dictionaries(members | ({"slug": SLUGS} if "slug" in members else {}))
    if kind == "array":
        least, most = schema.get("minItems", 0), schema.get("maxItems", 3)
        return st.lists(_values(schema["items"]), min_size=least, max_size=most)
    if kind == "string":
        return _FORMATS.get(schema.get("format", ""), TEXTS)
    return {
        "integer": st.integers(0, 2000),
        "number": st.floats(0, 1),
        "boolean": st.booleans(),
        "null": st.none(),
    }[kind]
