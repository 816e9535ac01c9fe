"""Any shape is the full answer pruned, as documented, in as many queries for many rows as for few."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsapi.api.shape.names import MAX_DEPTH, dotted
from newsapi.api.shape.outline import expandable, outline, references_on
from newsapi.api.shape.tree import Path
from newsapi.urls import RESOURCES
from tests.api.shape.store import Endpoint, endpoints, kept, pruned, records
from tests.conformance import CheckedClient

pytestmark = pytest.mark.django_db

NAMES = [f"{action}_{view.resource}" for view in RESOURCES for action in ("list", "get")]


@st.composite
def wishes(draw: st.DrawFn, kind: Any) -> tuple[list[Path], list[Path], list[Path], set[Path]]:
    """Expansions, fields and omissions of an endpoint, and the values that are left."""
    known = expandable(kind)
    expand = draw(st.lists(st.sampled_from(known), max_size=2, unique=True)) if known else []
    through = {step for path in expand for step in references_on(kind, path)}
    paths = list(outline(kind, through).paths())
    assert max(map(len, paths)) <= MAX_DEPTH
    some = st.lists(st.sampled_from(paths), max_size=5, unique=True)
    fields, omit = draw(some), draw(some)
    if fields:
        fields += draw(st.sampled_from([expand, []]))
    inner = {path[:length] for path in outline(kind, through).paths() for length in range(1, len(path))}
    leaves = [path for path in outline(kind, through).paths() if path not in inner]
    return expand, fields, omit, kept(leaves, fields, omit)


def parameters(**paths: list[Path]) -> str:
    given_ = {name: ",".join(map(dotted, some)) for name, some in paths.items() if some}
    return "".join(f"&{name}={value}" for name, value in given_.items())


def asked(api: CheckedClient, address: str) -> tuple[Any, int]:
    """The answer, and how many queries read its data: the version of all data is not one of them."""
    with CaptureQueriesContext(connection) as captured:
        response = api.get(address)
    return response, len([one for one in captured if "dataversion" not in one["sql"]])


@pytest.fixture
def store(db: None) -> dict[str, Endpoint]:
    return endpoints()


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_shape_is_the_full_answer_pruned_and_takes_the_same_queries_for_any_rows(
    store: dict[str, Endpoint], api: CheckedClient, name: str, data: st.DataObject
) -> None:
    endpoint = store[name]
    expand, fields, omit, left = data.draw(wishes(endpoint.kind))
    shape = parameters(expand=expand, fields=fields, omit=omit)
    few, queries = asked(api, endpoint.few + shape)
    if not all(any(leaf[: len(path)] == path for leaf in left) for path in expand) or not left:
        assert few.status_code == 400
        return
    assert few.status_code == 200, few.content
    full, _ = asked(api, endpoint.few + parameters(expand=expand))
    assert records(few.json()) == pruned(records(full.json()), left)
    assert asked(api, endpoint.many + shape)[1] == queries
