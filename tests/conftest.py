"""What all tests share."""

import pytest

from tests.conformance import CheckedClient


@pytest.fixture
def api() -> CheckedClient:
    """A client that checks every answer against the OpenAPI document."""
    return CheckedClient()
