"""Which wordings are one utterance: pairs that are, and pairs that look so and are not."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.utterances.alike import alike, classes, neighbours
from articles.utterances.wordings import FEWEST_TO_TRIM, Phrase, Said, phrase_of, words_of
from tests.articles.speeches import SPEECH

DAY = dt.date(2024, 5, 6)
CONDOLENCES = "Our thoughts and prayers are with the victims and their families at this difficult time."


def phrase(text: str, speaker: str = "person 1", **values: Any) -> Phrase:
    given = {"kind": "direct", "published_on": DAY, **values}
    found = phrase_of(Said(text=text, speaker=speaker, **given))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SPEECH, SPEECH.replace(",", " –").replace(".", "!").upper()),
        (SPEECH, "The harbour at Westmarch will stay closed until every crane has been tested"),
        (SPEECH, "No shipping company will be given an exception."),
        (SPEECH, SPEECH.replace("The harbour", "[It]")),
        ("It was never about the money.", "“It was never about the money”"),
        ("We can’t wait for the council.", "We can't wait for the council"),
        (
            "We read the report on Sunday, the bridge was never inspected after the flood, and we asked why.",
            "The bridge was never inspected after the flood, and we asked why. Nobody has answered yet.",
        ),
    ],
)
def test_the_same_words_of_one_speaker_are_one_utterance(one: str, other: str) -> None:
    assert alike(phrase(one), phrase(other))
    assert alike(phrase(other), phrase(one))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("the harbour “will stay closed until every crane has been tested” and be searched", True),
        ('the harbour "will stay closed until every crane" was safe', True),
        ("the harbour would be “closed” for weeks", False),
        ("the harbour would stay closed until every crane had been tested", False),
    ],
)
def test_of_a_mixed_quote_the_words_in_quotation_marks_count(text: str, quoted: bool) -> None:
    mixed = phrase_of(Said(kind="mixed", text=text, speaker="person 1", published_on=DAY))
    assert (mixed is not None and alike(mixed, phrase(SPEECH))) == quoted


@pytest.mark.parametrize(
    "text",
    ["No comment.", "We are very sad.", "We’ll see", "Yes, absolutely.", "Never again, never!", "…", ""],
)
def test_a_few_words_are_no_utterance_to_look_for_or_need_the_same_speaker(text: str) -> None:
    found = [phrase_of(Said("direct", text, speaker)) for speaker in ("person 1", "person 2", "")]
    assert not any(a and b and alike(a, b) for a in found for b in found if a is not b)


@pytest.mark.parametrize(
    "text",
    [
        CONDOLENCES,
        "We are deeply saddened by this tragedy and our hearts go out to everyone affected by it today.",
        "I can’t comment on an ongoing investigation, but we are cooperating fully with the authorities.",
        "Thank you all so much for being here tonight, it means the world to me and my family.",
        "We are looking forward to working together with everybody on these important issues in the future.",
    ],
)
def test_what_everybody_says_needs_the_same_speaker(text: str) -> None:
    assert not alike(phrase(text), phrase(text, ""))
    assert not alike(phrase(text, ""), phrase(text, ""))
    assert alike(phrase(text), phrase(text))


def test_two_speakers_never_share_an_utterance() -> None:
    assert not alike(phrase(SPEECH), phrase(SPEECH, "person 2"))
    assert not alike(phrase(SPEECH), phrase(SPEECH, "organization 1"))


def test_words_of_which_nobody_is_named_go_with_those_of_a_speaker_only_if_they_are_many() -> None:
    assert alike(phrase(SPEECH), phrase(SPEECH, ""))
    assert not alike(phrase("It was never about the money."), phrase("It was never about the money.", ""))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will build a new school in Osterfeld.", "We will build a new road in Osterfeld next year."),
        ("I am a great friend of Anna Lake.", "I am a great friend of Ivan Hill."),
        (
            "Taxes on bread will fall by two per cent next year, as we promised to all of you here.",
            "Taxes on petrol will rise by ten per cent next year, as we warned all of you in March.",
        ),
        (SPEECH, "Until every crane has been tested I will not sleep, and neither will the harbour master."),
    ],
)
def test_other_words_of_the_same_speaker_are_another_utterance(one: str, other: str) -> None:
    assert not alike(phrase(one), phrase(other))


BRIDGE = "The bridge over the river will be rebuilt before the winter storms arrive in November"


@pytest.mark.parametrize(
    ("word", "instead"),
    [
        ("will be", "will not be"),
        ("will be", "won’t be"),
        ("before", "after"),
        ("winter", "summer"),
        ("rebuilt", "sold"),
    ],
)
def test_a_word_that_turns_the_sentence_round_makes_it_another(word: str, instead: str) -> None:
    other = BRIDGE.replace(word, instead)
    assert not alike(phrase(BRIDGE), phrase(other))
    assert not alike(phrase(other), phrase(BRIDGE))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"I do not think that {BRIDGE}", f"I don't think that {BRIDGE}"),
        (BRIDGE, f"{BRIDGE}, and it will not be cheap"),
        (BRIDGE, f"I would never promise it, but {BRIDGE}"),
        (BRIDGE, BRIDGE.replace("storms", "storm")),
        (BRIDGE, BRIDGE.replace("the winter", "winter")),
    ],
)
def test_what_is_contracted_trimmed_or_spelled_otherwise_is_the_same(one: str, other: str) -> None:
    assert alike(phrase(one), phrase(other))


def test_short_words_are_said_again_weeks_later() -> None:
    slogan = "We are going to win again"
    assert alike(phrase(slogan), phrase(slogan, published_on=DAY + dt.timedelta(days=3)))
    assert not alike(phrase(slogan), phrase(slogan, published_on=DAY + dt.timedelta(days=30)))
    assert not alike(phrase(slogan), phrase(slogan, published_on=None))


def test_long_words_are_quoted_again_years_later() -> None:
    assert alike(phrase(SPEECH), phrase(SPEECH, published_on=DAY + dt.timedelta(days=900)))


@pytest.mark.parametrize(
    ("days", "precision", "is_one"),
    [(0, "day", True), (1, "day", True), (5, "day", False), (25, "month", True), (40, "month", False)],
)
def test_what_was_said_on_another_day_is_another_utterance(days: int, precision: str, is_one: bool) -> None:
    one = phrase(SPEECH, said_on=DAY, precision="day")
    month = (DAY + dt.timedelta(days=days)).replace(day=1)
    day = month if precision == "month" else DAY + dt.timedelta(days=days)
    other = phrase(SPEECH, said_on=day, precision=precision)
    assert alike(one, other) == alike(other, one) == is_one


def test_nothing_is_said_after_it_was_published() -> None:
    later = phrase(SPEECH, said_on=DAY + dt.timedelta(days=9), precision="day")
    assert not alike(phrase(SPEECH), later)


def test_reported_speech_needs_the_same_words() -> None:
    report = "the harbour would stay closed until every crane had been tested"
    assert alike(phrase(report, kind="indirect"), phrase(report.replace("would", "Would"), kind="indirect"))
    assert not alike(phrase(report, kind="indirect"), phrase(report + " twice", kind="indirect"))
    assert not alike(phrase(SPEECH), phrase(SPEECH, kind="indirect"))


def test_words_of_nobody_do_not_join_two_speakers() -> None:
    found = {1: phrase(SPEECH), 2: phrase(SPEECH, ""), 3: phrase(SPEECH, "person 2")}
    assert classes(found, neighbours(found)) == [[1], [2], [3]]
    assert classes({1: found[1], 2: found[2]}, {1: [2], 2: [1]}) == [[1, 2]]


def test_words_are_compared_without_marks_cases_and_insertions() -> None:
    assert words_of("direct", "“It’s [the cabinet’s] OVER—truly!”") == ("its", "over", "truly")


WORDS = st.lists(
    st.sampled_from(["harbour", "crane", "storm", "treaty", "the", "of", "we"]), min_size=8, max_size=30
)


@given(WORDS, st.integers(0, 20), st.integers(FEWEST_TO_TRIM, 12))
def test_whatever_is_alike_shares_a_number(words: list[str], start: int, length: int) -> None:
    whole, piece = phrase(" ".join(words)), words[start : start + length]
    if len(piece) >= FEWEST_TO_TRIM and (trimmed := phrase(" ".join(piece))) and alike(whole, trimmed):
        in_grammar_alone = {"the", "of", "we"}.issuperset
        tell = not any(in_grammar_alone(piece[n : n + 5]) for n in range(len(piece) - 4))
        assert not tell or whole.numbers & trimmed.numbers


@given(WORDS, WORDS)
def test_being_alike_is_mutual(words: list[str], others: list[str]) -> None:
    one, other = phrase(" ".join(words)), phrase(" ".join(others), "")
    assert alike(one, other) == alike(other, one)
