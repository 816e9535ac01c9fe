"""Swagger UI and ReDoc open without a complaint, fit the screen, and what they show works."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import SERVER, Complaints

DOCS, REDOC = "/api/v1/docs/", "/api/v1/redoc/"
# What the example of an operation shows.
WORDS = {"list_quotes": "It is unacceptable", "get_article": "Baghdad", "get_properties": "fingerprint"}
READY = {DOCS: ".swagger-ui .opblock", REDOC: "redoc [id^='section/']"}


def opened(page: Page, address: str) -> None:
    page.goto(address, wait_until="networkidle")
    expect(page.locator(READY[address]).first).to_be_visible()


def operation(page: Page, name: str) -> Locator:
    """The block of an operation, opened."""
    block = page.locator(f"[id$='-{name}'].opblock")
    block.locator(".opblock-summary-control").click()
    expect(block.locator(".opblock-body")).to_be_visible()
    return block


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the screen."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


@pytest.mark.parametrize("address", READY)
def test_the_page_opens_without_a_complaint(page: Page, complaints: Complaints, address: str) -> None:
    opened(page, address)
    assert complaints.found == []


@pytest.mark.parametrize("address", READY)
def test_the_page_is_no_wider_than_the_screen(page: Page, address: str) -> None:
    opened(page, address)
    assert overflow(page) <= 0
    paragraphs = page.locator("h2 ~ p, h2 ~ ul, [id^='section/'] p")
    for index in range(paragraphs.count()):
        box = paragraphs.nth(index).evaluate("one => [one.scrollWidth, one.clientWidth]")
        assert box[0] <= box[1], paragraphs.nth(index).inner_text()


@pytest.mark.parametrize("address", READY)
def test_it_explains_itself_before_it_lists_the_endpoints(page: Page, address: str) -> None:
    opened(page, address)
    for heading in ("In one minute", "Filters", "Pages and counts", "Errors"):
        expect(page.locator("h1, h2").filter(has_text=heading).first).to_be_visible()


def test_the_explanation_is_set_to_be_read(page: Page) -> None:
    opened(page, DOCS)
    paragraph = page.locator(".info p").filter(has_text="A record must meet all filters").first
    lines, size = (
        float(paragraph.evaluate(f"one => parseFloat(getComputedStyle(one).{name})"))
        for name in ("lineHeight", "fontSize")
    )
    assert lines == 1.5 * size
    expect(page.locator(".opblock .authorization__btn").first).to_be_hidden()


def test_a_list_is_tried_out(page: Page, complaints: Complaints) -> None:
    opened(page, DOCS)
    block = operation(page, "list_quotes")
    block.get_by_role("button", name="Try it out").click()
    block.locator("tr[data-param-name='kind'] select").select_option("direct")
    block.locator("tr[data-param-name='speaker'] input").fill("mohammed-shia-al-sudani,pedro-sanchez")
    block.locator("tr[data-param-name='page_size'] input").fill("2")
    block.get_by_role("button", name="Execute").click()
    expect(block.locator(".live-responses-table .response-col_status").last).to_contain_text("200")
    expect(block.locator(".request-url")).to_contain_text("al-sudani%2Cpedro-sanchez")
    assert complaints.found == []
    assert overflow(page) <= 0


def test_a_detail_is_tried_out(page: Page, complaints: Complaints) -> None:
    opened(page, DOCS)
    block = operation(page, "get_person")
    block.get_by_role("button", name="Try it out").click()
    block.locator("tr[data-param-name='key'] input").fill("pedro-sanchez")
    block.get_by_role("button", name="Execute").click()
    expect(block.locator(".live-responses-table .response-col_status").last).to_contain_text("200")
    expect(block.locator(".live-responses-table")).to_contain_text("Prime Minister")
    assert complaints.found == []


@pytest.mark.parametrize("name", WORDS)
def test_the_example_of_an_answer_is_shown(page: Page, name: str) -> None:
    opened(page, DOCS)
    block = operation(page, name)
    expect(block.locator(".response-col_links").first).to_be_hidden()
    shown = block.locator(".responses-table .response[data-code='200'] .highlight-code").first
    expect(shown).to_contain_text(WORDS[name])
    assert overflow(page) <= 0


@pytest.mark.parametrize("address", READY)
def test_every_address_on_the_page_answers(page: Page, address: str) -> None:
    opened(page, address)
    links = page.locator("a[href*='/api/v1/']").evaluate_all("all => all.map(one => one.href)")
    # The addresses in examples are those of an imagined server.
    asked = sorted({link for link in links if "#" not in link and link.startswith(SERVER)})
    assert len(asked) > 10
    for link in asked:
        assert page.request.get(link).status == (400 if "speker" in link else 200), link
