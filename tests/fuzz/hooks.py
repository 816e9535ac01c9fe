"""What no schema can tell schemathesis: which records there are, and which cursors belong to a list."""

import os
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import schemathesis
from hypothesis import strategies as st

from newsapi.api.text import fold

API = f"{os.environ['NEWSAPI']}/api/v1"
RESOURCES = httpx.get(f"{API}/").json()["resources"]


def keys(resource: str) -> list[str]:
    """Slugs and ids of records that are there."""
    records = httpx.get(f"{API}/{resource}/", params={"page_size": 50}).json()["results"]
    return [str(record[name]) for record in records for name in ("slug", "id") if name in record]


def several(known: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(known), min_size=1, max_size=3).map(",".join)


KEYS = {resource: keys(resource) for resource in RESOURCES}
for resource, known in KEYS.items():
    schemathesis.openapi.format(f"{resource}-keys", several(known))
    schemathesis.openapi.format(f"{resource}-key", st.sampled_from(known) | st.text(min_size=1))
# An id could be one of either.
parties = [key for kind in ("people", "organizations") for key in KEYS[kind] if not key.isdigit()]
schemathesis.openapi.format("people-or-organizations-keys", several(parties))
# Text that is compared has something to compare.
schemathesis.openapi.format(
    "words",
    st.text(min_size=1).map(lambda text: text.replace("\0", "")).filter(lambda text: fold(text) != ""),
)

# What says nothing, and is refused, without another parameter.
NEEDS = {"facet_size": "facets"}
# What takes several different words.
DISTINCT = ("facets",)


@schemathesis.hook
def before_call(context: Any, case: schemathesis.Case[Any], kwargs: Any) -> None:
    """Make a request that is meant to be right so: parameters that go together, a cursor of that very list."""
    if not case.query or not case.meta.generation.mode.is_positive:
        return
    for name, other in NEEDS.items():
        if other not in case.query:
            case.query.pop(name, None)
    for name in set(DISTINCT) & set(case.query):
        case.query[name] = ",".join(dict.fromkeys(str(case.query[name]).split(",")))
    if case.query.pop("cursor", None) is not None:
        case.query |= next_page(case)


def next_page(case: schemathesis.Case[Any]) -> dict[str, str]:
    """The cursor that the list gives; none where it has one page only."""
    query = {name: value for name, value in case.query.items() if name != "format"}
    page = httpx.get(f"{os.environ['NEWSAPI']}{case.formatted_path}", params=query)
    following = page.json().get("next") if page.status_code == 200 else None
    return {"cursor": parse_qs(urlsplit(following).query)["cursor"][0]} if following else {}
