"""What no schema can tell schemathesis: which records there are, and which parameters go together."""

import os
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import django
import httpx
import schemathesis
from hypothesis import strategies as st

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsapi.settings")
django.setup()

import newsapi.urls  # noqa: E402, F401  # registers the resources
from newsapi.api.formats import FORMATS  # noqa: E402
from newsapi.api.parameters import Parameter  # noqa: E402
from newsapi.api.resources import registered  # noqa: E402
from newsapi.api.text import fold  # noqa: E402

SERVER = os.environ["NEWSAPI"]
# What says nothing, and is refused, without another parameter.
NEEDS = {"facet_size": "facets", "highlight": "q"}

# -- records that there are ----------------------------------------------------------------------------


def keys(resource: str) -> list[str]:
    """Slugs and ids of records that are there."""
    records = httpx.get(f"{SERVER}/api/v1/{resource}/", params={"page_size": 50}).json()["results"]
    return [str(record[name]) for record in records for name in ("slug", "id") if name in record]


def several(known: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(known), min_size=1, max_size=3).map(",".join)


KEYS = {str(resource): keys(str(resource)) for resource in registered()}
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

# -- parameters that go together -----------------------------------------------------------------------


@schemathesis.hook
def before_call(context: Any, case: schemathesis.Case[Any], kwargs: Any) -> None:
    """Make a request that is meant to be right so."""
    if not case.query or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    query = case.query
    for name, other in NEEDS.items():
        if other not in query:
            query.pop(name, None)
    if "q" in query:
        query["q"] = searched(case)
    elif "relevance" in str(query.get("ordering")):
        del query["ordering"]
    if "facets" in query:
        query["facets"] = ",".join(dict.fromkeys(str(query["facets"]).split(",")))
    reshape(case)
    suit_format(case)
    if query.pop("cursor", None) is not None:
        query |= next_page(case)


def searched(case: schemathesis.Case[Any]) -> str:
    """The words of a query; whatever else stands in it is tried apart, for it may be no query."""
    raw = str(case.query["q"])
    tried = httpx.get(f"{SERVER}{case.formatted_path}", params={"q": raw})
    named = {error["parameter"] for error in tried.json().get("errors", ())}
    assert tried.status_code == 200 or (tried.status_code == 400 and named == {"q"}), (raw, tried.text)
    words = [word for word in re.findall(r"[^\W_]+", raw) if fold(word) and len(word) < 50]
    return " ".join(words[:5]).lower() or "peace"


def declared(case: schemathesis.Case[Any]) -> tuple[dict[str, Parameter], set[str]]:
    """The parameters of a resource's list or detail, and the members of its records."""
    steps = case.operation.path.strip("/").split("/")[2:]
    views: dict[str, Any] = {str(known): view for known, view in registered().items()}
    view = views.get(steps[0] if steps else "")
    if view is None or len(steps) > 2:
        return {}, set()
    if len(steps) == 1:
        return view.parameters(), set(view.serializer_class().fields)
    return view.detail_parameters(), set(view.detail_serializer_class().fields)


def reshape(case: schemathesis.Case[Any]) -> None:
    """Members that there are, those that are to be expanded among them."""
    members = sorted(declared(case)[1])
    query = case.query
    for name in {"fields", "omit"} & set(query):
        length = len(str(query[name]))
        chosen = [one for index, one in enumerate(members) if (index + length) % 3 == 0]
        expanded = [one.split(".")[0] for one in str(query.get("expand", "")).split(",") if one]
        query[name] = ",".join(dict.fromkeys([*chosen, *expanded] if name == "fields" else chosen))
    if "omit" in query and ({"fields", "expand"} & set(query)):
        del query["omit"]


def suit_format(case: schemathesis.Case[Any]) -> None:
    """Only what means something in the format."""
    chosen = next((one for one in FORMATS if one.format == case.query.get("format")), None)
    if chosen is not None:
        parameters = declared(case)[0]
        for name in [
            name for name in case.query if name in parameters and not chosen.takes(parameters[name])
        ]:
            del case.query[name]


def next_page(case: schemathesis.Case[Any]) -> dict[str, str]:
    """The cursor that the list gives; none where it has one page only."""
    query = {name: value for name, value in case.query.items() if name != "format"}
    page = httpx.get(f"{SERVER}{case.formatted_path}", params=query)
    following = page.json().get("next") if page.status_code == 200 else None
    return {"cursor": parse_qs(urlsplit(following).query)["cursor"][0]} if following else {}
