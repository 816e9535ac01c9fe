"""What all tests share."""

import os
import unittest
from collections.abc import Iterator

import pytest
from django.contrib.auth.models import User
from hypothesis import settings

from tests.conformance import CheckedClient
from tests.versions import editors_watched

# `tests/serve` names the server whose pages a browser opens; without one there is no need of a browser.
collect_ignore = [] if os.environ.get("NEWSAPI") else ["browser"]

# How long an example takes says something of the machine, not of the code. All else stays as it is.
settings.register_profile("patient", parent=settings(), deadline=None)
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database-only", action="store_true", help="leave out what asks no database anything")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """To most tests it is all one which database there is: once is enough for them."""
    if config.getoption("--database-only"):
        config.hook.pytest_deselected(items=[item for item in items if not _asks_database(item)])
        items[:] = [item for item in items if _asks_database(item)]


def _asks_database(item: pytest.Item) -> bool:
    if item.get_closest_marker("any_database"):
        return False
    fixtures = {"db", "transactional_db"}.intersection(getattr(item, "fixturenames", ()))
    stateful = issubclass(getattr(item, "cls", None) or object, unittest.TestCase)
    return bool(fixtures) or stateful or item.get_closest_marker("django_db") is not None


@pytest.fixture
def api() -> CheckedClient:
    """A client that checks every answer against the OpenAPI document."""
    return CheckedClient()


@pytest.fixture
def admin_user(db: None) -> User:
    """An editor without a password: hashing one would take most of a test's time."""
    return User.objects.create(username="editor", is_staff=True, is_superuser=True)


@pytest.fixture(autouse=True)
def every_edit_is_told() -> Iterator[None]:
    """Whatever a test does in the admin: no change of the data may go by without a new version of them."""
    with editors_watched():
        yield
