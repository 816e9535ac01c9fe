"""Saved web pages: the article without the page around it, and what the page says of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.extraction import extract
from tests.seeds.web.reading import (
    FIRST,
    NEWS_ARTICLE,
    PARAGRAPHS,
    SECOND,
    THIRD,
    article,
    described,
    document,
    items,
    outcomes,
    page,
)

BODY = "\n\n".join(PARAGRAPHS)


def test_the_body_is_the_article_without_the_page_around_it() -> None:
    read = article(page())
    assert (read.headline, read.body) == ("Minister quits over dam", BODY)


def test_what_the_page_says_in_schema_org_is_taken() -> None:
    read = article(page(head=described()))
    assert read.authors == ("Ana Brown",)
    assert (read.section, read.publisher, read.language) == ("Politics", "The Lark", "en-GB")
    assert (read.published_at, read.modified_at) == ("2024-05-03T10:00:00+02:00", "2024-05-03T12:30:00+02:00")
    assert read.source_url == "https://lark.example/dam"


def test_meta_tags_are_taken_where_there_is_no_schema_org() -> None:
    head = (
        '<meta property="og:site_name" content="The Lark">'
        '<meta property="article:section" content="Politics">'
        '<meta property="article:published_time" content="2024-05-03T10:00:00Z"><meta name="author" '
        'content="Ana Brown"><link rel="canonical" href="https://lark.example/dam">'
    )
    read = article(page(head=head))
    assert (read.publisher, read.section, read.authors) == ("The Lark", "Politics", ("Ana Brown",))
    assert (read.published_at, read.source_url) == ("2024-05-03T10:00:00Z", "https://lark.example/dam")


def test_what_no_mark_tells_is_read_from_the_page_itself() -> None:
    story = (
        f"<h1>Minister quits over dam</h1><p>By Ana Brown</p><p>3 May 2024</p><p>{FIRST}</p><p>{THIRD}</p>"
    )
    read = article(page(article=story))
    assert (read.byline, read.authors, read.published_at) == ("By Ana Brown", ("Ana Brown",), "2024-05-03")
    assert read.body == f"{FIRST}\n\n{THIRD}"


def test_what_is_not_given_is_left_empty() -> None:
    read = article(page())
    assert (read.authors, read.section, read.source_url, read.published_at, read.modified_at) == (
        (), None, None, None, None,
    )  # fmt: skip


def test_the_caption_of_the_picture_is_no_part_of_the_text() -> None:
    figure = "<figure><img src='x'><figcaption>Bo Lind in March. Photo: Jo Ek</figcaption></figure>"
    read = article(
        page(article=f"<h1>Minister quits over dam</h1>{figure}<p>{'</p><p>'.join(PARAGRAPHS)}</p>")
    )
    assert (read.image_caption, read.image_credit, read.body) == ("Bo Lind in March.", "Jo Ek", BODY)


def test_quotes_in_a_page_are_found_with_their_speaker() -> None:
    found = extract(document(page(head=described())))
    direct = [(quote.text, quote.speaker) for quote in found.quotes if quote.kind == "direct"]
    assert ("I take full responsibility for what happened", "Bo Lind") in direct


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("utf-8", "utf-8"),
        ("windows-1252", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("", "cp1252"),
        ("latin1", "utf-8"),
        ("no-such", "utf-8"),
        ("koi8-r", "utf-8"),
    ],
)
def test_the_encoding_is_what_the_bytes_are_in(declared: str, written: str) -> None:
    text = page().decode().replace("utf-8", declared)
    assert SECOND in article(text.encode(written)).body


def test_a_page_in_a_declared_encoding_is_read_in_it() -> None:
    russian = "Министр ушёл в отставку после прорыва плотины, сообщило правительство в пятницу вечером. " * 8
    story = f"<h1>Министр ушёл</h1><p>{russian}</p><p>{russian}</p>"
    data = page(article=story, lang="ru").decode().replace('charset="utf-8"', 'charset="koi8-r"')
    read = article(data.replace("©", "(c)").encode("koi8-r"))
    assert (read.headline, read.language, read.reading) == ("Министр ушёл", "ru", "unsupported_language")


def test_the_encoding_may_stand_in_the_declaration_of_xml() -> None:
    czech = "Ministr řekl, že příští týden začne šetření mostu, a že se o tom dozví všichni lidé v zemi. " * 6
    data = page(article=f"<h1>Český ministr</h1><p>{czech}</p>", lang="cs").decode()
    data = data.replace('<meta charset="utf-8">', "").replace("©", "")
    read = article(f'<?xml version="1.0" encoding="iso-8859-2"?>{data}'.encode("iso-8859-2"))
    assert (read.headline, read.body) == ("Český ministr", czech.strip())


def test_a_text_in_a_script_without_spaces_is_an_article() -> None:
    japanese = "大臣は火曜日、橋の崩落を受けて辞任すると述べた。" * 8
    read = article(page(article=f"<h1>大臣が辞任</h1><p>{japanese}</p>", lang="ja"))
    assert (read.headline, read.reading) == ("大臣が辞任", "unsupported_language")
    assert read.body == japanese


def test_a_title_is_the_headline_without_the_name_of_the_site() -> None:
    story = f"<p>{FIRST}</p><p>{THIRD}</p>"
    assert article(page(article=story)).headline == "Minister quits over dam"


def test_text_that_stands_in_no_paragraph_is_read_too() -> None:
    story = f"<h1>Minister quits over dam</h1>{FIRST}<br><br>{SECOND}<br>{THIRD}<p>It<br>rains.</p>"
    read = article(page(article=f"<div>{story}</div>"))
    assert read.body == f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\nIt\n\nrains."


def test_a_plain_text_that_was_saved_as_a_page_has_its_paragraphs() -> None:
    lines = FIRST.replace(" on Friday", "\non Friday")
    text = f"Minister \f\1quits\n\n{lines}\n \n{SECOND}\n\n{THIRD}"
    read = article(f"<html><body><pre>{text}</pre>\1 </body></html>".encode())
    assert (read.headline, read.body) == ("Minister quits", BODY)


def test_headings_within_a_text_are_of_it() -> None:
    story = f"<h1>Minister quits over dam</h1><p>{FIRST}</p><h2>Who knew of it?</h2><p>{THIRD}</p>"
    assert article(page(article=story)).body == f"{FIRST}\n\nWho knew of it?\n\n{THIRD}"


# -- awkward pages ---------------------------------------------------------------------------------------


def test_two_articles_in_a_page_are_two_documents() -> None:
    other = (
        "The mayor of Larkton opened a bridge on Monday that had been closed for two years of repairs. " * 8
    )
    second = f"<article><h1>Bridge opens again</h1><p>{other}</p></article>"
    longer = "".join(f"<p>{text}</p>" for text in PARAGRAPHS * 2)
    data = page(article=f"<h1>Minister quits over dam</h1>{longer}", after=second)
    assert outcomes(data) == [
        ("file:article 1", "Minister quits over dam"),
        ("file:article 2", "Bridge opens again"),
    ]


def test_two_articles_may_have_headings_of_the_second_order() -> None:
    bridge = "The mayor of Larkton opened a bridge on Monday that had been closed for two years of repairs."
    texts = (PARAGRAPHS * 2, [f"{bridge} It was number {n}." for n in range(9)])
    stories = [
        f"<article><h2>{headline}</h2><p>{'</p><p>'.join(text)}</p></article>"
        for headline, text in zip(("Minister quits over dam", "Bridge opens again"), texts, strict=True)
    ]
    data = page().decode()
    start, end = data.index("<article>"), data.index("</main>")
    told = outcomes((data[:start] + "".join(stories) + data[end:]).encode())
    assert told == [("file:article 1", "Minister quits over dam"), ("file:article 2", "Bridge opens again")]


def test_a_live_blog_without_a_script_is_one_article() -> None:
    entries = [
        f"<article><h2>Entry {n}</h2><p>{'</p><p>'.join(PARAGRAPHS * 2)} That was {n}.</p></article>"
        for n in range(3)
    ]
    data = page().decode()
    start, end = data.index("<article>"), data.index("</main>")
    read = article((data[:start] + "<h1>Dam: live</h1>" + "".join(entries) + data[end:]).encode())
    assert read.headline == "Dam: live"
    assert all(f"That was {n}." in read.body for n in range(3))


def test_teasers_beside_an_article_are_no_articles() -> None:
    teasers = "".join(
        f"<article><h2>Other story {n}</h2><p>Read about it here.</p></article>" for n in range(5)
    )
    assert article(page(after=teasers)).body == BODY


def test_a_stub_before_a_paywall_is_refused() -> None:
    stub = described(isAccessibleForFree=False)
    data = page(
        head=stub, article=f"<h1>Minister quits over dam</h1><p>{FIRST}</p><p>Subscribe to read on.</p>"
    )
    ((_, outcome),) = outcomes(data)
    assert outcome.startswith("refused: a stub of")
    assert outcome.endswith("words before a paywall; save the whole article")


@pytest.mark.parametrize(
    "invitation",
    [
        "To continue reading this article, subscribe now.",
        "Already a subscriber? Log in",
        "This story is for subscribers only.",
        "Sign in to read the full story.",
    ],
)
def test_a_stub_that_no_mark_tells_is_known_by_its_invitation_to_pay(invitation: str) -> None:
    data = page(article=f"<h1>Minister quits over dam</h1><p>{FIRST}</p><p>{invitation}</p>")
    ((_, outcome),) = outcomes(data)
    assert outcome.startswith("refused: a stub of")


@pytest.mark.parametrize(
    "line", ["Lind, a subscriber of this paper, was reading.", "He is open to all members."]
)
def test_a_short_report_is_no_stub(line: str) -> None:
    assert article(page(article=f"<h1>Minister quits over dam</h1><p>{FIRST}</p><p>{line}</p>")).body


def test_a_text_that_stands_only_in_the_script_is_taken_from_there() -> None:
    told = " ".join(PARAGRAPHS * 2)
    stub = described(isAccessibleForFree="False", articleBody=told)
    read = article(page(head=stub, article=f"<h1>Minister quits over dam</h1><p>{FIRST}</p>"))
    assert read.body == told


def test_a_live_blog_is_one_article_of_all_its_entries() -> None:
    entries = [
        {"@type": "BlogPosting", "headline": f"Entry {n}", "articleBody": f"{THIRD} That was entry {n}."}
        for n in (2, 1)
    ]
    data = page(
        head=described(**{"@type": "LiveBlogPosting", "liveBlogUpdate": entries}),
        article="<h1>Minister quits over dam</h1><p>As it happens: the latest, all day long.</p>",
    )
    read = article(data)
    assert read.body.count("\n\n") == 3
    assert read.body.index("That was entry 2.") < read.body.index("That was entry 1.")


def test_a_gallery_without_a_text_is_refused() -> None:
    pictures = "".join(f"<figure><img src='{n}.jpg'></figure>" for n in range(9))
    assert outcomes(page(article=pictures)) == [("file", "refused: no article was found in this web page")]


@pytest.mark.parametrize("data", [b"<html></html>", b"<!doctype html>", b"<html><body> </body></html>"])
def test_a_page_without_content_is_refused(data: bytes) -> None:
    ((_, outcome),) = outcomes(data)
    assert outcome.startswith("refused: ")


def test_a_broken_script_costs_only_what_it_says() -> None:
    read = article(page(head='<script type="application/ld+json">{"@type": "NewsArticle", </script>'))
    assert read.body == BODY


def test_an_article_within_a_graph_is_found() -> None:
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, NEWS_ARTICLE]}
    head = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    assert article(page(head=head)).authors == ("Ana Brown",)


def test_a_wrong_date_and_a_wrong_address_are_no_refusal() -> None:
    read = article(page(head=described(datePublished="yesterday", mainEntityOfPage="/dam", dateModified=17)))
    assert (read.published_at, read.modified_at, read.source_url, read.body) == (None, None, None, BODY)


def test_a_page_nested_without_end_is_read_or_refused() -> None:
    data = page(article="<div>" * 50_000 + "".join(f"<p>{text}</p>" for text in PARAGRAPHS))
    assert len(items(data)) == 1


def test_a_page_of_more_paragraphs_than_any_has_is_refused() -> None:
    data = page(article="<h1>Minister quits over dam</h1>" + "<p>It rains.</p>" * 60_000)
    assert outcomes(data) == [("file", "refused: a web page with more than 50,000 paragraphs")]


@pytest.mark.parametrize("comment", ["<!-- x -->", "<!-->", "<!-- x -- - -->\n"])
@pytest.mark.parametrize("count", [30, 3000])
def test_any_number_of_comments_may_stand_above_a_page(comment: str, count: int) -> None:
    assert article(comment.encode() * count + page()).headline == "Minister quits over dam"


@given(st.binary(max_size=300), st.integers(0, 2000))
def test_any_page_is_read_or_refused(noise: bytes, at: int) -> None:
    data = page(head=described())
    assert all(item.content for item in items(data[:at] + noise + data[at + len(noise) :]))


def test_a_pulled_quotation_stands_once() -> None:
    pulled = "<blockquote><p>“It was never only a dam.”</p><p>Nils Orr, engineer</p></blockquote>"
    data = page().decode().replace(f"<p>{THIRD}</p>", f"{pulled}<p>{THIRD}</p>")
    assert article(data.encode()).body.count("It was never only a dam.") == 1
