"""schema.org and ninjs objects in JSON files, alone, in arrays and one a line."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.seeds.web.reading import FIRST, NEWS_ARTICLE, PARAGRAPHS, SECOND, THIRD, article, items, outcomes

BODY = "\n\n".join(PARAGRAPHS)
WITH_BODY = {**NEWS_ARTICLE, "articleBody": BODY}
NINJS: dict[str, Any] = {
    "uri": "https://karvel.example/items/1",
    "type": "text",
    "headline": "Minister quits over dam",
    "byline": "By Ana Brown",
    "language": "en",
    "infosource": [{"name": "Karvelian Press Agency"}],
    "subject": [{"name": "politics"}],
    "firstcreated": "2024-05-03T08:00:00Z",
    "versioncreated": "2024-05-03T10:30:00Z",
    "body_text": BODY,
}
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def data(*values: Any) -> bytes:
    return "\n".join(json.dumps(value) for value in values).encode()


def test_a_news_article_is_read_with_its_fields() -> None:
    read = article(data(WITH_BODY))
    assert (read.headline, read.body, read.authors) == ("Minister quits over dam", BODY, ("Ana Brown",))
    assert (read.publisher, read.section, read.language) == ("The Lark", "Politics", "en-GB")
    assert read.published_at == "2024-05-03T10:00:00+02:00"


def test_markup_in_a_body_is_no_text() -> None:
    read = article(data({**NEWS_ARTICLE, "articleBody": f"<p>{FIRST}</p><p>{SECOND}<br/>{THIRD}</p>"}))
    assert read.body == BODY


def test_bylines_that_are_bare_strings_are_read_like_printed_ones() -> None:
    read = article(data({**WITH_BODY, "author": "Ana Brown and Jo Ek"}))
    assert (read.byline, read.authors) == ("Ana Brown and Jo Ek", ("Ana Brown", "Jo Ek"))


def test_an_organization_that_wrote_is_no_person() -> None:
    read = article(data({**WITH_BODY, "author": {"@type": "Organization", "name": "Staff"}}))
    assert read.authors == ()


def test_all_articles_of_a_graph_are_read() -> None:
    other = {**WITH_BODY, "headline": "Bridge opens", "articleBody": THIRD}
    graph = {"@context": "https://schema.org", "@graph": [WITH_BODY, {"@type": "Person"}, other]}
    assert outcomes(data(graph)) == [
        ("file:article 1", "Minister quits over dam"),
        ("file:article 2", "Bridge opens"),
    ]


def test_lines_may_mix_records_and_articles() -> None:
    record = {"article": {"body": BODY}}
    found = items(data(record, WITH_BODY, NINJS))
    assert [(item.place, item.format) for item in found] == [
        ("file:line 1", "ndjson"),
        ("file:line 2", "schema.org"),
        ("file:line 3", "ninjs"),
    ]


def test_an_article_without_text_is_refused_alone() -> None:
    assert outcomes(b"[" + data(NEWS_ARTICLE) + b"," + data(WITH_BODY) + b"]") == [
        ("file:/0", "refused: a schema.org article without articleBody"),
        ("file:/1", "Minister quits over dam"),
    ]


def test_json_ld_of_something_else_is_refused_by_its_name() -> None:
    recipe = {"@context": "https://schema.org", "@type": "Recipe", "name": "Soup"}
    assert outcomes(data(recipe)) == [("file", "refused: JSON-LD without an article (Recipe)")]


def test_a_ninjs_item_is_read_with_its_fields() -> None:
    read = article(data(NINJS))
    assert (read.headline, read.body) == ("Minister quits over dam", BODY)
    assert (read.byline, read.authors, read.publisher) == (
        "By Ana Brown",
        ("Ana Brown",),
        "Karvelian Press Agency",
    )
    assert (read.published_at, read.modified_at) == ("2024-05-03T08:00:00Z", "2024-05-03T10:30:00Z")
    assert (read.section, read.source_url) == ("politics", "https://karvel.example/items/1")


def test_newer_ninjs_with_several_bodies_and_headlines_is_read() -> None:
    newer = {
        "uri": "urn:karvel:1",
        "type": "text",
        "headlines": [
            {"role": "short", "value": "Quits"},
            {"role": "main", "value": "Minister quits over dam"},
        ],
        "bodies": [
            {"role": "main", "contentType": "application/xhtml+xml", "value": f"<p>{FIRST}</p><p>{THIRD}</p>"}
        ],
        "by": "Ana Brown",
        "versionCreated": "2024-05-03T10:30:00+02:00",
    }
    read = article(data(newer))
    assert (read.headline, read.body) == ("Minister quits over dam", f"{FIRST}\n\n{THIRD}")
    assert (read.source_url, read.published_at) == (None, "2024-05-03T10:30:00+02:00")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"pubstatus": "canceled"}, "a ninjs item that was canceled: its publisher has taken it back"),
        ({"type": "picture"}, "a ninjs item of the type picture, not text"),
        ({"body_text": ""}, "a ninjs item without a body"),
    ],
)
def test_a_ninjs_item_that_is_no_article_says_why(changes: dict[str, str], reason: str) -> None:
    assert outcomes(data({**NINJS, **changes})) == [("file", f"refused: {reason}")]


@given(
    st.dictionaries(
        st.sampled_from([*WITH_BODY, *NINJS, "@graph", "liveBlogUpdate", "image", "bodies"]), JSON_VALUES
    )
)
def test_any_object_is_read_or_refused(value: dict[str, Any]) -> None:
    for base in ({"@type": "NewsArticle"}, {"uri": "x", "bodies": []}):
        assert all(item.content for item in items(data({**base, **value})))


def test_a_live_blog_in_live_blogs_without_end_is_read_as_far_as_any_goes() -> None:
    opened = '{"@type": "LiveBlogPosting", "articleBody": "It rains.", "liveBlogUpdate": ['
    read = article((opened * 400 + "]}" * 400).encode())
    assert 2 < read.body.count("It rains.") < 50
