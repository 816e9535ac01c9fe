"""Whatever can be asked for by the OpenAPI document, and whatever can't, is answered as it says."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from newsapi.wsgi import application
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

schema = schemathesis.openapi.from_wsgi("/api/v1/schema/", application)
# That a slug must be one of a record is a rule which no schema can tell. `tests/fuzz` names real ones, and
# excludes nothing.
BEYOND_SCHEMAS: list[Any] = [positive_data_acceptance]


@pytest.fixture
def store(db: None) -> Iterator[None]:
    """One of each, so that details are found, too; a request must not close the test's own connection."""
    make_quote(speaker=make_person(), event=make_event(), article=make_article())
    make_organization()
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(max_examples=8, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_documented(store: None, case: schemathesis.Case[Any]) -> None:
    # Without a server in between, nobody unpacks a compressed answer.
    case.call_and_validate(headers={"Accept-Encoding": "identity"}, excluded_checks=BEYOND_SCHEMAS)
