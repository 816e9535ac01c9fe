"""The admin opens without a complaint and fits the screen."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Complaints

ROOT = Path(__file__).resolve().parent.parent.parent
PASSWORD = secrets.token_urlsafe(16)


@pytest.fixture(scope="session")
def editor() -> str:
    """The name of an account of the live server."""
    name = f"editor-{secrets.token_hex(4)}"
    subprocess.run(
        [
            sys.executable,
            "manage.py",
            "createsuperuser",
            "--no-input",
            "--username",
            name,
            "--email",
            "a@b.example",
        ],
        cwd=ROOT,
        env={**os.environ, "DJANGO_SUPERUSER_PASSWORD": PASSWORD},
        check=True,
        capture_output=True,
    )
    return name


def overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def test_the_login_opens(page: Page, complaints: Complaints) -> None:
    page.goto("/admin/", wait_until="networkidle")
    expect(page.get_by_label("Username")).to_be_visible()
    assert complaints.found == []
    assert overflow(page) <= 0


def test_the_index_opens_for_an_editor(page: Page, complaints: Complaints, editor: str) -> None:
    page.goto("/admin/")
    page.get_by_label("Username").fill(editor)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("link", name="Quotes", exact=True).first).to_be_visible()
    assert complaints.found == []
    assert overflow(page) <= 0
