"""A headless Chromium at two widths, which notes whatever a page complains about."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    Request,
    Response,
    ViewportSize,
    sync_playwright,
)

SERVER = os.environ.get("NEWSAPI", "")

SIZES: dict[str, ViewportSize] = {
    "laptop": {"width": 1366, "height": 768},
    "phone": {"width": 390, "height": 844},
}


class Complaints:
    """What the console says, and which requests go wrong."""

    def __init__(self, page: Page) -> None:
        self.found: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.found.append(f"error: {error}"))
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.found.append(f"{message.type}: {message.text}")

    def _failed(self, request: Request) -> None:
        self.found.append(f"failed: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.found.append(f"{response.status}: {response.url}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    script = Path(__file__).parent / "chromium"
    found = subprocess.run([script, "available"], capture_output=True, text=True, check=True)
    with sync_playwright() as playwright:
        # A container's root has no sandbox to give.
        browser = playwright.chromium.launch(executable_path=found.stdout.strip(), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=SIZES)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A new page, at the width of a laptop and at that of a phone."""
    context = browser.new_context(base_url=SERVER, viewport=SIZES[request.param])
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()


@pytest.fixture
def complaints(page: Page) -> Complaints:
    return Complaints(page)
