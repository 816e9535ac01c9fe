"""What an article is recognised by."""

import dataclasses

import pytest

from seeds.extraction.findings import ArticleFields
from seeds.loader.identity import canonical_url, content_hash, fingerprint
from seeds.readers.document import Refused
from tests.seeds.loader.documents import budget


def _article(**values: str) -> ArticleFields:
    defaults = {"body": "Text.", "headline": "Rain", "published_at": "2024-11-22", "publisher": "The Times"}
    return ArticleFields(**{**defaults, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "canonical"),
    [
        ("HTTP://Example.ORG", "http://example.org/"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("http://example.org:8080/a", "http://example.org:8080/a"),
        ("https://example.org/A?b=1#part", "https://example.org/A?b=1"),
        ("https://example.org/?utm_source=x&id=a%20b&UTM_campaign=y", "https://example.org/?id=a%20b"),
        ("https://example.org/?utm_source=x", "https://example.org/"),
        ("https://[2001:db8::1]:443/a", "https://[2001:db8::1]/a"),
    ],
)
def test_an_address_loses_what_does_not_identify_the_page(given: str, canonical: str) -> None:
    assert canonical_url(given) == canonical


@pytest.mark.parametrize(
    "url", ["ftp://example.org/", "example.org/a", "https://", "https://[oops", "http://a:b/"]
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(Refused) as refused:
        canonical_url(url)
    assert refused.value.where == "/article/source_url"


def test_the_address_identifies_an_article_whatever_else_changes() -> None:
    url = "https://example.org/a"
    one = _article(source_url=url, headline="One")
    assert fingerprint(one) == fingerprint(_article(source_url=f"{url}#x", headline="Two", body="Else."))


def test_without_an_address_publisher_headline_and_day_do() -> None:
    same = _article(
        headline="RAIN ", published_at="2024-11-22T18:00:00Z", publisher="the times", body="Else."
    )
    assert fingerprint(_article()) == fingerprint(same)
    for other in ({"headline": "Snow"}, {"published_at": "2024-11-23"}, {"publisher": "The Post"}):
        assert fingerprint(_article(**other)) != fingerprint(_article())


def test_without_headline_or_day_the_text_does() -> None:
    bare = ArticleFields(body="Text.", headline="Rain")
    assert fingerprint(bare) == fingerprint(ArticleFields(body="Text.", published_at="2024-11-22"))
    assert fingerprint(bare) != fingerprint(ArticleFields(body="Other text.", headline="Rain"))


def test_the_digest_of_the_content_leaves_the_path_out_and_nothing_else() -> None:
    findings = budget(source="a.txt")
    assert content_hash(findings) == content_hash(dataclasses.replace(findings, source="b.txt"))
    assert content_hash(findings) != content_hash(dataclasses.replace(findings, people=()))
    assert content_hash(findings) != content_hash(budget(extractor="test 2"))
