"""Which of the articles that a page describes in its scripts is its own."""

import json

import pytest

from tests.seeds.web.reading import article, described, page


def test_what_a_page_tells_of_other_stories_is_not_said_of_its_own() -> None:
    other = {"@type": "NewsArticle", "headline": "Bridge opens again", "url": "https://lark.example/bridge"}
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": other}]}
    for told in (other, listed, [other, other]):
        read = article(page(head=f'<script type="application/ld+json">{json.dumps(told)}</script>'))
        assert (read.headline, read.source_url) == ("Minister quits over dam", None)


def test_of_several_articles_that_a_page_tells_of_the_one_at_its_address_is_its_own() -> None:
    other = described(
        headline="Minister opens bridge", mainEntityOfPage=None, url="https://lark.example/bridge"
    )
    own = described(headline="Lind is gone", author={"@type": "Person", "name": "Bo Moss"})
    canonical = "<link rel='canonical' href=''><link rel='canonical' href='https://www.lark.example/dam/'>"
    read = article(page(head=canonical + other + own))
    assert (read.headline, read.authors) == ("Lind is gone", ("Bo Moss",))


def test_the_script_is_found_however_its_type_is_written() -> None:
    head = described().replace("application/ld+json", "Application/LD+JSON; charset=utf-8")
    assert article(page(head=head)).authors == ("Ana Brown",)


@pytest.mark.parametrize(
    "home", ["https://lark.example", "https://lark.example/", "http://lark.example//#top"]
)
def test_the_address_of_a_site_is_no_address_of_an_article(home: str) -> None:
    head = described(mainEntityOfPage=home) + f"<link rel=canonical href='{home}'>"
    assert article(page(head=head)).source_url is None
