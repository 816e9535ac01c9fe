"""Finding the words that an editor has typed in the body of an article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.anchoring import (
    NoSuchOccurrence,
    NotFound,
    find_near,
    find_quote,
    find_words,
    join_spans,
)

BODY = (
    "“We won’t go,” he said. “Not now – not ever,” the party’s head added.\n\n"
    "“First things first.\n\n“Then the rest … if any,” she said. Some say they won’t go."
)


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("We won’t go", ["We won’t go"]),
        ("“We won’t go,”", ["We won’t go"]),
        ("  We   won't\tgo ", ["We won’t go"]),
        ("Not now - not ever", ["Not now – not ever"]),
        ('"Not now — not ever"', ["Not now – not ever"]),
        ("We won't go Not now - not ever", ["We won’t go", "Not now – not ever"]),
        ("We won’t go … not ever", ["We won’t go", "not ever"]),
        ("We won’t go [...] not ever", ["We won’t go", "not ever"]),
        ("Then the rest ... if any", ["Then the rest … if any"]),
        ("First things first. Then the rest", ["First things first.", "Then the rest"]),
        ("First things first.\r\n\r\nThen the rest", ["First things first.", "Then the rest"]),
    ],
)
def test_words_are_found_as_typed_by_hand(typed: str, pieces: list[str]) -> None:
    anchor = find_quote(BODY, typed)
    assert [BODY[slice(*span)] for span in anchor.spans] == pieces
    assert anchor.text == join_spans(BODY, anchor.spans)


@pytest.mark.parametrize(
    "typed",
    ["art", "We go", "we won’t go", "", "  ", "“”", "…", "the rest … We won’t", "(", "[a-z]+", "\\"],
)
def test_words_that_are_not_there_are_refused(typed: str) -> None:
    with pytest.raises(NotFound):
        find_quote(BODY, typed)


def test_an_unbroken_stretch_does_not_skip_the_reporters_words() -> None:
    with pytest.raises(NotFound):
        find_words(BODY, "We won’t go Not now")


def test_pieces_in_one_paragraph_are_joined_by_a_space_and_across_paragraphs_by_a_blank_line() -> None:
    assert find_quote(BODY, "We won’t go not now".replace("not", "Not")).text == "We won’t go Not now"
    assert (
        find_quote(BODY, "First things first. Then the rest").text == "First things first.\n\nThen the rest"
    )


def test_of_several_places_the_first_the_nearest_or_the_asked_one_is_taken() -> None:
    body = "so he said, and so she said, and so they said"
    assert find_quote(body, "so").start == 0
    assert find_quote(body, "so").occurrences == 3
    assert find_quote(body, "so", near=20).start == 16
    assert find_quote(body, "so", near=20, occurrence=3).start == 33
    with pytest.raises(NoSuchOccurrence):
        find_quote(body, "so", occurrence=4)


def test_a_label_is_found_beside_the_quote_and_not_in_it() -> None:
    body = "He said: “I said no.” Then she said more. " + "x " * 300 + "Ana"
    spans = ((10, 20),)
    assert find_near(body, "said", spans=spans) == (3, 7)
    assert find_near(body, "she", spans=spans) == (27, 30)
    assert find_near(body, "no", spans=spans) is None
    assert find_near(body, "Ana", spans=spans) is None


def test_a_long_text_that_is_not_there_is_refused_quickly() -> None:
    body = "“a b” c “" * 3000
    with pytest.raises(NotFound):
        find_quote(body, "a b " * 60 + "z")


words = st.text(st.sampled_from("ab’'“”\"-– ,.…[]()\n"), min_size=1, max_size=30)


@given(body=words, typed=words)
def test_what_is_found_reads_as_its_spans(body: str, typed: str) -> None:
    try:
        anchor = find_quote(body, typed)
    except NotFound:
        return
    assert anchor.text == join_spans(body, anchor.spans)
    ends = [offset for span in anchor.spans for offset in span]
    assert ends == sorted(ends)
    assert all(body[start:end].strip() == body[start:end] != "" for start, end in anchor.spans)


@given(
    before=words,
    middle=st.text("abcdé ’-", min_size=1).filter(lambda text: any(map(str.isalnum, text))),
    after=words,
)
def test_words_copied_from_the_body_are_found(before: str, middle: str, after: str) -> None:
    body = f"{before} {middle.strip()} {after}"
    assert find_quote(body, middle.strip()).occurrences >= 1
