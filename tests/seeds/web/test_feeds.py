"""RSS and Atom: each item is a document of its own."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.seeds.web.reading import FIRST, SECOND, THIRD, article, items, outcomes

BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
MARKED = f"&lt;p&gt;{FIRST}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;&lt;p&gt;{THIRD}&lt;/p&gt;"


def item(**changes: str) -> str:
    parts = {
        "title": "Minister quits over dam",
        "link": "https://lark.example/dam",
        "description": "A minister has quit.",
        "content:encoded": MARKED,
        "dc:creator": "Ana Brown",
        "category": "Politics",
        "pubDate": "Fri, 03 May 2024 10:00:00 +0200",
        **changes,
    }
    return (
        "<item>" + "".join(f"<{name}>{value}</{name}>" for name, value in parts.items() if value) + "</item>"
    )


def rss(*entries: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lark</title>'
        f"<language>en-gb</language><link>https://lark.example/</link>{''.join(entries)}</channel></rss>"
    ).encode()


ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Lark</title>
<id>urn:lark</id><updated>2024-05-04T00:00:00Z</updated>
<entry><title>Minister quits over dam</title><id>urn:lark:1</id><author><name>Ana Brown</name></author>
<link rel="alternate" href="https://lark.example/dam"/><published>2024-05-03T10:00:00+02:00</published>
<updated>2024-05-03T12:30:00+02:00</updated><content type="html">{MARKED}</content></entry></feed>""".encode()


def test_an_item_is_read_with_all_that_the_feed_says_of_it() -> None:
    read = article(rss(item()))
    assert (read.headline, read.body) == ("Minister quits over dam", BODY)
    assert (read.authors, read.section, read.publisher) == (("Ana Brown",), "Politics", "The Lark")
    assert (read.published_at, read.language) == ("2024-05-03T10:00:00+02:00", "en-gb")
    assert read.source_url == "https://lark.example/dam"


def test_an_atom_entry_is_read_like_an_rss_item() -> None:
    read = article(ATOM)
    assert (read.headline, read.body, read.authors) == ("Minister quits over dam", BODY, ("Ana Brown",))
    assert (read.published_at, read.modified_at) == ("2024-05-03T10:00:00+02:00", "2024-05-03T12:30:00+02:00")


def test_every_item_has_its_place() -> None:
    data = rss(item(), item(title="Bridge opens", link="https://lark.example/bridge"))
    assert outcomes(data) == [("file:item 1", "Minister quits over dam"), ("file:item 2", "Bridge opens")]


def test_where_there_is_but_a_summary_it_is_the_text() -> None:
    assert article(rss(item(**{"content:encoded": ""}))).body == "A minister has quit."


def test_an_item_without_text_is_refused_alone() -> None:
    data = rss(item(**{"content:encoded": "", "description": ""}), item())
    assert outcomes(data) == [
        ("file:item 1", "refused: an item without text"),
        ("file:item 2", "Minister quits over dam"),
    ]


def test_a_feed_without_items_is_refused() -> None:
    assert outcomes(rss()) == [("file", "refused: a feed without items")]


def test_a_document_that_declares_entities_is_refused_before_it_is_parsed() -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    data = rss(item(title="&b;")).decode().replace("?><rss", f"?>{bomb}<rss")
    ((_, outcome),) = outcomes(data.encode())
    assert outcome.startswith("refused: an XML document that declares entities of its own")


@pytest.mark.parametrize("cut", [300, 700, 1000])
def test_a_feed_that_breaks_off_gives_what_is_whole_or_is_refused(cut: int) -> None:
    assert items(rss(item(), item())[:cut])


@pytest.mark.parametrize("name", [b"\x80utf", b"ut\0f"])
def test_a_declaration_without_a_true_encoding_is_refused(name: bytes) -> None:
    data = rss(item()).replace(b"utf-8", name, 1)
    assert outcomes(data) == [("file", "refused: broken XML: its declaration names no encoding")]


def test_a_date_without_a_zone_counts_as_its_day() -> None:
    assert article(rss(item(pubDate="2024-05-03T23:30:00"))).published_at == "2024-05-03"


@given(st.binary(max_size=300), st.integers(0, 1500))
def test_any_feed_is_read_or_refused(noise: bytes, at: int) -> None:
    data = rss(item(), item())
    assert all(each.content for each in items(data[:at] + noise + data[at + len(noise) :]))


def test_a_feed_with_entries_in_links_is_refused() -> None:
    data = b"<rss><channel><item><link><entry/></link></item></channel></rss>"
    assert outcomes(data) == [("file", "refused: broken XML: its elements stand where no feed has them")]


# -- awkward feeds ---------------------------------------------------------------------------------------


def test_all_authors_of_an_item_are_named() -> None:
    two = ATOM.replace(b"<author>", b"<author><name>Omar Aziz</name></author><author>")
    assert article(two).authors == ("Omar Aziz", "Ana Brown")


@pytest.mark.parametrize(
    ("author", "authors"),
    [
        ("ana@lark.example (Ana Brown)", ("Ana Brown",)),
        ("ana@lark.com (Ana Brown)", ("Ana Brown",)),
        ("news@lark.example", ()),
    ],
)
def test_an_address_is_no_author(author: str, authors: tuple[str, ...]) -> None:
    read = article(rss(item(**{"dc:creator": "", "author": author})))
    assert (read.authors, "@" in (read.byline or "")) == (authors, False)


def test_a_feed_in_utf_16_is_read() -> None:
    data = rss(item()).decode().replace("utf-8", "utf-16").encode("utf-16")
    assert article(data).body == BODY


@pytest.mark.parametrize(
    "head", [b"", b'<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "x">']
)
def test_entities_of_html_are_characters(head: bytes) -> None:
    data = rss(
        item(**{"content:encoded": "", "description": "&Eacute;t&eacute; &amp;amp; AT&amp;T &ngE; &no; wet"})
    )
    assert article(data.replace(b"<rss", head + b"<rss", 1)).body.startswith("Été & AT&T ≧̸ ")


def test_a_caption_in_an_item_is_the_caption_of_its_picture() -> None:
    figure = "<figure><img src='x'><figcaption>Bo Lind in March.</figcaption></figure>"
    read = article(rss(item(**{"content:encoded": escape(figure) + MARKED})))
    assert (read.image_caption, read.body) == ("Bo Lind in March.", BODY)


def test_an_item_that_breaks_off_is_refused_and_those_before_it_are_read() -> None:
    data = rss(item(), item(title="Bridge opens", link="https://lark.example/bridge"))
    whole = data.index(b"</item>") + len(b"</item>")
    for end in range(whole, len(data) - len(b"</rss>"), 9):
        places = outcomes(data[:end])
        assert places[0] == ("file:item 1", "Minister quits over dam")
        assert places[-1][1] == "refused: broken XML: the feed breaks off here"
        assert [headline for _, headline in places[1:-1]] in ([], ["Bridge opens"])
