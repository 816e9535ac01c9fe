"""JSON-LD as it stands in real pages, and what articles refer to by ids."""

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.readers.web.schema_org import articles_in
from seeds.readers.web.scripts import values_of
from tests.seeds.web.reading import NEWS_ARTICLE, article, described, page

JSON = json.dumps(NEWS_ARTICLE)


@pytest.mark.parametrize(
    "script",
    [
        f"/*<![CDATA[*/ {JSON} /*]]>*/",
        f"//<![CDATA[\n{JSON}\n//]]>",
        f"<![CDATA[ {JSON} ]]>",
        f"<!-- {JSON} -->",
        f"{JSON[:-1]} , }}",
        f"{JSON};",
        JSON.replace('"Minister', '// the headline\n"Minister'),
        JSON.replace('"', "&quot;"),
    ],
)
def test_what_stands_around_json_by_mistake_does_no_harm(script: str) -> None:
    assert list(values_of(script)) == [NEWS_ARTICLE]


def test_several_values_in_one_script_are_all_read() -> None:
    assert list(values_of(f'{{"a": 1}}{JSON}, [2]')) == [{"a": 1}, NEWS_ARTICLE, [2]]


def test_what_looks_like_a_comment_in_a_string_is_no_comment() -> None:
    told = {"url": "https://lark.example/*a*/", "text": "<!-- b, ] -->"}
    assert list(values_of(f"<!-- {json.dumps(told)} -->")) == [told]


def test_an_escape_that_json_does_not_know_is_no_escape() -> None:
    assert list(values_of(r'{"a": "It\'s \"wet\" \u0041\\"}')) == [{"a": 'It\'s "wet" A\\'}]


@given(st.text(alphabet='{}[]",:\\/*!-<> \nab1', max_size=60))
def test_any_script_is_read_as_far_as_it_goes(script: str) -> None:
    list(values_of(script))


@pytest.mark.parametrize("piece", ['"', '\\"', "/*", "//", ", ", "<!--", '{"a":', "[", "\\"])
def test_what_never_ends_is_looked_through_once(piece: str) -> None:
    begun = time.perf_counter()
    list(values_of(f'{{"{piece}' + piece * 200_000))
    assert time.perf_counter() - begun < 2


def test_what_is_told_elsewhere_of_author_and_publisher_is_found_by_its_id() -> None:
    person = {"@type": "Person", "@id": "#ana", "name": "Ana Brown"}
    paper = {"@type": "Organization", "@id": "#lark", "name": "The Lark"}
    told = {
        **NEWS_ARTICLE,
        "author": [{"@id": "#ana"}],
        "publisher": {"@id": "#lark", "@type": "Organization"},
    }
    graph = {"@context": "https://schema.org", "@graph": [told, person, paper]}
    read = article(page(head=f'<script type="application/ld+json">{json.dumps(graph)}</script>'))
    assert (read.authors, read.publisher) == (("Ana Brown",), "The Lark")


def test_ids_that_refer_to_each_other_are_followed_once() -> None:
    told: dict[str, Any] = {**NEWS_ARTICLE, "@id": "#a", "author": {"@id": "#a"}}
    assert len(list(articles_in([told]))) == 1


def test_entities_and_markup_are_no_part_of_names_and_headlines() -> None:
    head = described(
        headline="Dam &amp; <em>bridge</em> burst",
        author=[{"@type": "Person", "name": "Zo&euml; O&amp;#39;Neil"}],
        publisher={"name": "Lark &#38; Wren"},
        articleSection="Arts &amp; Life",
    )
    read = article(page(head=head))
    assert (read.headline, read.authors) == ("Dam & bridge burst", ("Zoë O'Neil",))
    assert (read.publisher, read.section) == ("Lark & Wren", "Arts & Life")


def test_a_body_that_was_escaped_is_read_as_what_it_was() -> None:
    told = "&lt;p&gt;Tom &amp;amp; Ana met in Larkton.&lt;/p&gt;&lt;p&gt;It rained.&lt;/p&gt;"
    (node,) = articles_in({**NEWS_ARTICLE, "articleBody": told})
    read = article(json.dumps(node).encode())
    assert read.body == "Tom & Ana met in Larkton.\n\nIt rained."


@pytest.mark.parametrize(
    ("names", "authors"),
    [
        (["Ana Brown", "Staff", "admin", "By Omar Aziz"], ("Ana Brown", "Omar Aziz")),
        (["Ana Brown and Omar Aziz"], ("Ana Brown", "Omar Aziz")),
        (["https://lark.example/ana", "ana@lark.example", "Madonna"], ("Madonna",)),
        (["محمد علي"], ("محمد علي",)),
    ],
)
def test_authors_are_people_and_not_desks_logins_or_bylines(
    names: list[str], authors: tuple[str, ...]
) -> None:
    persons = [{"@type": "Person", "name": name} for name in names]
    assert article(page(head=described(author=persons))).authors == authors


def test_several_names_of_one_author_are_several_people() -> None:
    read = article(page(head=described(author={"@type": "Person", "name": ["Ana Brown", "Omar Aziz"]})))
    assert read.authors == ("Ana Brown", "Omar Aziz")
