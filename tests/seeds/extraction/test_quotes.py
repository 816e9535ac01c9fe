"""Statements: which words are somebody's, of which kind, and which are nobody's."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.seeds.extraction.reading import quotes, read, said
from tests.seeds.spans import broken_spans


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("“We will stay,” Anna Lake said.", "We will stay"),
        ("“We will stay,” said Anna Lake, a doctor from Split, on Monday.", "We will stay"),
        ("“We will stay.” Anna Lake said.", "We will stay."),
        ("“Will we stay?” Anna Lake asked.", "Will we stay?"),
        ("“Stay!” she shouted.", "Stay!"),
        ("Anna Lake said: “We will stay.”", "We will stay."),
        ("Anna Lake said, “We will stay.”", "We will stay."),
        ("Anna Lake told reporters, “We will stay.”", "We will stay."),
        ("Asked about it, Anna Lake replied: “We will stay.”", "We will stay."),
        ("‘We will stay,’ said Anna Lake.", "We will stay"),
        ("''We will stay,'' Anna Lake said.", "We will stay"),
        ("Anna Lake was firm: “We will stay here for ever.”", "We will stay here for ever."),
        ("“He told me ‘go home’ and I went,” Anna Lake said.", "He told me ‘go home’ and I went"),
        ("Anna Lake called the plan “a disgrace for the whole valley”.", "a disgrace for the whole valley"),
    ],
)
def test_it_reads_a_direct_quotation_without_its_marks(body: str, words: str) -> None:
    assert said(body) == [("direct", words)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Anna Lake said the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake said that the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake says the dam is unsafe.", "the dam is unsafe"),
        ("Critics say the dam is unsafe.", "the dam is unsafe"),
        ("Anna Lake has said the dam is unsafe.", "the dam is unsafe"),
        ("Anna Lake repeatedly said the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake on Monday said the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake said Tuesday on CNN that the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake said in a talk with Radio Nova on Monday that the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake told reporters in Split that the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake told them the dam was unsafe.", "the dam was unsafe"),
        ("In a statement on Friday, Anna Lake said the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake, 58, a doctor from Split, who built it, said the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake (R-Texas) said the dam was unsafe.", "the dam was unsafe"),
        ("The dam was unsafe, Anna Lake said.", "The dam was unsafe"),
        ("The dam was unsafe, said Anna Lake.", "The dam was unsafe"),
        ("The dam was unsafe, Anna Lake said on Monday.", "The dam was unsafe"),
        ("The dam, Anna Lake said, was unsafe.", "The dam was unsafe"),
        ("The dam was unsafe, according to Anna Lake.", "The dam was unsafe"),
        ("According to Anna Lake, the dam was unsafe.", "the dam was unsafe"),
        ("As Anna Lake noted, the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake went on to say that the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake asked whether the dam was unsafe.", "whether the dam was unsafe"),
        ("Anna Lake pointed out that the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake vowed to close the dam.", "to close the dam"),
        ("Anna Lake warned of a long winter.", "a long winter"),
        ("Anna Lake published a letter saying that the dam was unsafe.", "the dam was unsafe"),
        ("Anna Lake stated that the dam was unsafe.", "the dam was unsafe"),
        ("SPLIT (Nova) — The dam was unsafe, Anna Lake said.", "The dam was unsafe"),
        ("Anna Lake said the dam was old, which includes the wall that holds the lake.",
         "the dam was old, which includes the wall that holds the lake"),
    ],
)  # fmt: skip
def test_it_reads_an_indirect_clause_to_its_end(body: str, words: str) -> None:
    assert said(body) == [("indirect", words)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Anna Lake said the dam was “a danger to all”.", "the dam was “a danger to all”"),
        ("The dam is “a danger to all of us,” Anna Lake said.", "The dam is “a danger to all of us,”"),
        ("Anna Lake said that “the dam is old” and that it leaked.", "“the dam is old” and that it leaked"),
    ],
)
def test_a_clause_with_quoted_words_is_one_mixed_statement(body: str, words: str) -> None:
    assert said(body) == [("mixed", words)]


@pytest.mark.parametrize(
    "body",
    [
        "Anna Lake said nothing.",
        "Anna Lake said so.",
        "Anna Lake has not said whether she will run.",
        "Anna Lake declined to say who paid.",
        "The dam is said to be unsafe.",
        "The alleged thief was seen in Split.",
        "The report was a pledge of the state.",
        "Three states vote on Monday.",
        "The claim was filed in May.",
        "Anna Lake wrote a book called “The Long Road to the Sea”.",
        "The film “Days of Rain and Thunder” won two prizes.",
        "The so-called “safe zone” was shelled.",
        "The two sides held a detailed conversation about the dam, addressing its age.",
    ],
)
def test_it_takes_no_other_words_for_a_statement(body: str) -> None:
    assert said(body) == []


def test_a_split_quotation_is_one_record_of_two_pieces() -> None:
    (quote,) = quotes("“We will stay,” Anna Lake said, “and we will build.”")

    assert quote.text == "We will stay and we will build."
    assert len(quote.spans) == 2


def test_a_second_quoted_sentence_has_the_same_speaker_and_frame() -> None:
    first, second = quotes("“We will stay,” Anna Lake said. “We will build.”")

    assert (second.speaker, second.cue) == (first.speaker, "said")


def test_a_quotation_that_reopens_in_the_next_paragraph_is_one_record() -> None:
    (quote,) = quotes("“We saw the first wave.\n\n“Then we saw the second,” Anna Lake said.")

    assert quote.text == "We saw the first wave.\n\nThen we saw the second"


def test_a_reopened_quotation_takes_the_frame_of_its_first_paragraph() -> None:
    (quote,) = quotes("Anna Lake said: “We saw the first wave.\n\n“Then we saw the second.”")

    assert (quote.speaker, len(quote.spans)) == ("Anna Lake", 2)


def test_an_unclosed_quotation_leaves_the_next_one_alone() -> None:
    assert len(quotes("“We saw a wave, Anna Lake said.\n\nShe left. “We ran,” Anna Lake said.")) == 2


def test_participles_carry_statements_of_the_same_speaker() -> None:
    first, second = quotes("Anna Lake said the roof leaked, adding that the cellar was flooded.")

    assert (first.text, second.text) == ("the roof leaked", "the cellar was flooded")
    assert second.speaker == "Anna Lake"


def test_two_speakers_of_one_sentence_have_their_own_words() -> None:
    first, second = quotes("While Anna Lake said the water was clean, Ivan Hill said it was not.")

    assert (first.text, first.speaker) == ("the water was clean", "Anna Lake")
    assert (second.text, second.speaker) == ("it was not", "Ivan Hill")


def test_the_cue_and_the_label_are_as_printed_where_they_stand() -> None:
    body = "According to Anna Lake, the dam was unsafe."
    (quote,) = quotes(body)

    assert (quote.cue, quote.speaker_label) == ("According to", "Anna Lake")
    assert body[quote.cue_start : quote.cue_end] == "According to"
    assert body[quote.speaker_label_start : quote.speaker_label_end] == "Anna Lake"


def test_about_names_who_is_spoken_of_and_not_the_speaker() -> None:
    (quote,) = quotes(
        "Ivan Hill built the dam. Anna Lake told reporters that Ivan Hill had lied to Anna Lake."
    )

    assert quote.about == ("Ivan Hill",)


def test_every_statement_names_its_rule_and_how_sure_it_is() -> None:
    (quote,) = quotes("“We will stay,” Anna Lake said.")

    assert quote.rule == "quotation before: name"
    assert quote.confidence is not None
    assert quote.confidence > 0.9


def test_a_transcript_is_read_by_its_turns() -> None:
    first, second = quotes("ANNA LAKE: How old is the dam?\n\nIVAN HILL: It is old enough to leak, I fear.")

    assert (first.text, first.speaker_label) == ("How old is the dam?", "ANNA LAKE")
    assert second.text == "It is old enough to leak, I fear."


_PIECES = [
    "“",
    "”",
    '"',
    "’",
    " said ",
    "Anna Lake",
    ", ",
    ". ",
    "\n\n",
    " he ",
    "that ",
    "x ",
    "According to ",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
def test_any_text_gives_true_spans_in_order(body: str) -> None:
    found = read(body)
    places = [(quote.start or 0) for quote in found.quotes]

    assert broken_spans(found) == []
    assert all(one <= two for one, two in pairwise(places))


@given(st.text(max_size=60))
def test_no_text_at_all_makes_it_fail(body: str) -> None:
    assert broken_spans(read(body)) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("At least 17 people died, the ministry said on Tuesday.", "At least 17 people died"),
        ("Over 300 homes were lost, police said.", "Over 300 homes were lost"),
    ],
)
def test_a_clause_before_its_cue_may_open_with_a_number(body: str, words: str) -> None:
    assert [quote.text for quote in read(body).quotes] == [words]


def test_what_a_defender_concedes_is_no_statement() -> None:
    assert read("Defender Ivo Dahl conceded a penalty and Jan Berg levelled.").quotes == ()
