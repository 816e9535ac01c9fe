"""What pages say of their article in meta tags and in the marks on what they show."""

import pytest

from tests.seeds.web.reading import PARAGRAPHS, article, page

STORY = "<h1>Minister quits over dam</h1>{above}" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def metas(**contents: str) -> str:
    return "".join(
        f"<meta name='{name.replace('_', '.')}' content='{content}'>" for name, content in contents.items()
    )


@pytest.mark.parametrize(
    "head",
    [
        metas(DC_title="x", DC_creator="Ana Brown", DC_date_issued="2024-05-03", DC_publisher="The Lark"),
        metas(dcterms_creator="Ana Brown", dcterms_created="2024-05-03", dcterms_publisher="The Lark"),
        "<meta name='dc:creator' content='Ana Brown'><meta name='dc:date' content='2024-05-03'>"
        "<meta property='og:site_name' content='The Lark'>",
        metas(sailthru_author="Ana Brown", sailthru_date="2024-05-03 10:00:00")
        + metas(DC_publisher="The Lark"),
    ],
)
def test_the_metas_of_several_schools_are_known(head: str) -> None:
    read = article(page(head=head))
    assert (read.authors, read.published_at, read.publisher) == (("Ana Brown",), "2024-05-03", "The Lark")


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='parsely-author' content='Ana Brown'><meta name='parsely-section' content='Politics'>"
        "<meta name='parsely-pub-date' content='2024-05-03T10:00:00Z'>"
        "<meta name='parsely-link' content='https://lark.example/dam'>",
        '<meta name=\'parsely-page\' content=\'{"author": "Ana Brown", "section": "Politics", '
        '"pub_date": "2024-05-03T10:00:00Z", "link": "https://lark.example/dam", "title": 7}\'>',
    ],
)
def test_both_forms_of_parsely_are_known(head: str) -> None:
    read = article(page(head=head))
    assert (read.authors, read.section) == (("Ana Brown",), "Politics")
    assert (read.published_at, read.source_url) == ("2024-05-03T10:00:00Z", "https://lark.example/dam")


@pytest.mark.parametrize(
    "above",
    [
        "<span itemprop=author itemscope><b itemprop=name>Ana Brown</b></span>",
        "<a rel=author href=/ana>Ana Brown</a>",
        "<div class='meta byline'>By <a href=/ana>Ana Brown</a></div>",
    ],
)
def test_an_author_who_is_marked_in_what_the_page_shows_is_known(above: str) -> None:
    assert article(page(article=STORY.format(above=above))).authors == ("Ana Brown",)


def test_the_time_shown_above_a_text_is_when_it_was_published() -> None:
    above = "<time datetime='2024-05-03T10:00:00+02:00'>today</time>"
    assert article(page(article=STORY.format(above=above))).published_at == "2024-05-03T10:00:00+02:00"


def test_a_time_or_a_byline_in_or_below_a_text_is_of_something_else() -> None:
    below = "<p><time datetime='2031-01-01'>2031</time></p><p class=byline>By Bo Moss</p>"
    read = article(
        page(article=STORY.format(above="") + below, after="<article><time datetime='2030'></article>")
    )
    assert (read.published_at, "Bo Moss" in read.authors) == (None, False)


def test_what_meta_tags_say_goes_before_what_is_shown() -> None:
    head = metas(author="Ana Brown", datepublished="2024-05-03T08:00:00Z")
    above = "<time datetime='2024-05-04T10:00:00Z'>x</time><p class=byline>By Bo Moss</p>"
    read = article(page(head=head, article=STORY.format(above=above)))
    assert (read.published_at, read.authors) == ("2024-05-03T08:00:00Z", ("Ana Brown",))


def test_the_nought_of_machines_is_no_date() -> None:
    head = "<meta property='article:published_time' content='1970-01-01T00:00:00Z'>"
    assert article(page(head=head)).published_at is None
