"""What a mistake in the environment does: nothing starts, and the message names the variable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Without the .env that this clone may have: only what the test gives is read.
START = """
import environ
environ.Env.read_env = lambda *_, **__: None
import newsapi.settings as s
print(s.HTTPS, s.DEBUG, s.SECURE_SSL_REDIRECT, s.SESSION_COOKIE_SECURE)
"""


def start_with(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START],
        env={"PATH": os.environ["PATH"], "SECRET_KEY": "k" * 60, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_is_secure_where_nothing_is_said() -> None:
    assert start_with().stdout.split() == ["True", "False", "True", "True"]


def test_a_clone_may_be_served_without_tls() -> None:
    assert start_with(HTTPS="false").stdout.split() == ["False", "False", "False", "False"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", ""),
        ("DEBUG", "maybe"),
        ("HTTPS", "flase"),
        ("PUBLIC_READ", "2"),
        ("PUBLIC_BODY", "ful"),
        ("MAX_DOCUMENT_BYTES", "lots"),
        ("CONN_MAX_AGE", "-5"),
        ("CACHE_SECONDS", "soon"),
        ("RATE_LIMIT", "600"),
        ("RATE_LIMIT", "0/minute"),
    ],
)
def test_a_wrong_value_stops_the_start_and_is_named(name: str, value: str) -> None:
    started = start_with(**{name: value})
    assert started.returncode != 0
    assert f"ImproperlyConfigured: {name}" in started.stderr
