"""Whom statements are about: their pronouns become mentions of those whom they mean."""

import pytest

from seeds.extraction import extract
from seeds.extraction.findings import Findings
from seeds.readers.document import Document

PINE = "Mayor Laura Pine closed the school on Monday. "
LANG = "“{}” Mr. Peter Lang said."


def read(text: str) -> Findings:
    return extract(Document(source="a", format="text", text=text, laid_out=False, language="en"))


def pronouns(found: Findings, name: str) -> list[str]:
    person = next(p for p in found.people if p.name == name)
    return [m.text for m in person.mentions if m.form == "pronoun"]


def test_all_pronouns_of_a_quote_that_mean_one_person_are_mentions_of_hers() -> None:
    found = read(PINE + LANG.format("She never asked, and her council never told her,"))
    assert pronouns(found, "Laura Pine") == ["She", "her", "her"]
    assert [quote.about for quote in found.quotes] == [("Laura Pine",)]


def test_pronouns_behind_somebody_else_mean_nobody() -> None:
    found = read(PINE + LANG.format("She never asked Ingrid Holm, and her council laughed,"))
    assert pronouns(found, "Laura Pine") == ["She"]
    assert set(found.quotes[0].about) == {"Laura Pine", "Ingrid Holm"}


@pytest.mark.parametrize(
    "words",
    ["My sister lost her job,", "A mayor who lies loses her voters,", "Whoever pays gets her vote,"],
)
def test_a_pronoun_that_another_word_explains_is_left_alone(words: str) -> None:
    found = read("Ms. Laura Pine was there on Monday. " + LANG.format(words))
    assert pronouns(found, "Laura Pine") == []
    assert [quote.about for quote in found.quotes] == [()]


def test_a_topic_that_is_announced_needs_no_mention() -> None:
    found = read("“A disgrace,” Mr. Peter Lang said of Laura Pine.")
    assert [quote.about for quote in found.quotes] == [("Laura Pine",)]


def test_the_same_pronoun_is_mentioned_once() -> None:
    found = read(
        PINE + "Mr. Peter Lang said that “she never listens to us” and that “she is never here at all.”"
    )
    places = [m.start for p in found.people for m in p.mentions]
    assert len(places) == len(set(places))
