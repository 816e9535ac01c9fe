"""A query is read to a tree, or refused with the reason and the place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsapi.api.search.postgresql import tsquery
from newsapi.api.search.query import MAX_LENGTH, BadQuery, parse
from newsapi.api.search.sqlite import match


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("ana", '"ana"'),
        ("Ana BO", '("ana" AND "bo")'),
        ("ana AND bo", '("ana" AND "bo")'),
        ("ana and bo", '("ana" AND "and" AND "bo")'),
        ("ana OR bo cy", '("ana" OR ("bo" AND "cy"))'),
        ("(ana OR bo) cy", '(("ana" OR "bo") AND "cy")'),
        ("ana NOT bo", '(("ana") NOT ("bo"))'),
        ("ana AND NOT bo", '(("ana") NOT ("bo"))'),
        ("-bo ana", '(("ana") NOT ("bo"))'),
        ("ana -(bo OR cy)", '(("ana") NOT (("bo" OR "cy")))'),
        ("ana NOT (NOT bo)", '("ana" AND "bo")'),
        ("ana (NOT bo)", '(("ana") NOT ("bo"))'),
        ('"Prime Minister"', '"prime minister"'),
        ("“Prime Minister”", '"prime minister"'),
        ("«Prime Minister»", '"prime minister"'),
        ('-"prime minister" ana', '(("ana") NOT ("prime minister"))'),
        ("al-Sudani", '"al sudani"'),
        ("O’Brien", '"obrien"'),
        ("sudan*", '"sudan"*'),
        ('"al sud"*', '"al sud"*'),
        ("al-sud*", '"al sud"*'),
        ('"a AND b"', '"a and b"'),
        ('ana"bo"', '("ana" AND "bo")'),
        ("headline:ana", '"headline ana"'),
        ("((ana))", '"ana"'),
    ],
)
def test_it_is_read(text: str, same: str) -> None:
    assert match(parse(text)) == same


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('ana "bo', "A quotation mark is not closed (character 5)."),
        ("(ana", "A parenthesis is not closed (character 1)."),
        ("ana)", "A parenthesis is closed that was not opened (character 4)."),
        ("ana ()", "There is nothing between the parentheses (character 5)."),
        ("ana OR", "OR has nothing after it (character 5)."),
        ("AND ana", "AND has nothing before it (character 1)."),
        ("ana AND OR bo", "AND has nothing after it (character 5)."),
        ("ana NOT", "NOT has nothing after it (character 5)."),
        ("NOT ana", "Only what is left out is named: add what is wanted (character 1)."),
        ("-ana -bo", "Only what is left out is named: add what is wanted (character 1)."),
        (
            "ana OR NOT bo",
            "One side of OR only leaves something out: add what is wanted there (character 8).",
        ),
        ("ana – bo", "“–” has no letters or digits to search for (character 5)."),
        ('"…"', '“"…"” has no letters or digits to search for (character 1).'),
        ("*", "“*” has no letters or digits to search for (character 1)."),
        (
            "su*dan",
            "In “su*dan” the * does not end a word: only the end of a word can be left open (character 1).",
        ),
        ("ana-*", "In “ana-*” the * does not follow a letter or digit (character 1)."),
        ("a " * 51, "The query has too many words; at most 50 are taken."),
        ("a" * 501, "The query has 501 characters; at most 500 are taken."),
        (
            "(" * 11 + "a" + ")" * 11,
            "More than 10 parentheses or NOT stand inside of each other (character 11).",
        ),
        ("   ", "There is nothing to search for."),
    ],
)
def test_a_query_without_an_answer_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(BadQuery) as caught:
        parse(text)
    assert str(caught.value) == reason


PIECES = st.lists(
    st.sampled_from(
        ["ana", "bo*", '"cy de"', '"', "(", ")", "AND", "OR", "NOT", "-", "*", " ", "é", "'", ":", "^"]
    )
).map(" ".join)


@given(PIECES | st.text(max_size=MAX_LENGTH + 5))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = parse(text)
    except BadQuery:
        return
    assert match(tree)
    assert tsquery(tree)
