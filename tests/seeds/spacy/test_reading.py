"""Names as a pipeline finds them, and the project’s own rules of who says what on top."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.extraction import Extractor, extract
from seeds.extraction.findings import Findings
from seeds.extraction.named import Named, NamedKind
from seeds.extraction.pipelines import SpacyNames
from seeds.readers import Document
from tests.robustness.reading import faults_of

Read = Callable[[str], Findings]
TEXT = (
    "President Eva Roth met bo lind jr in Larkton on Thursday.\n\n“The dam will be rebuilt,” Roth said. "
    "“I know,” lind replied. Madonna said that blue hats would win. Anton Moss said that he hoped so. "
    "“We opened it,” Kestrel said in a statement."
)


@pytest.fixture(scope="session")
def read(pipeline: str) -> Read:
    extractor = Extractor("test", SpacyNames(pipeline))
    return lambda text: extract(Document(source="", format="text", text=text, laid_out=False), extractor)


def test_people_and_organizations_are_those_that_the_pipeline_finds(read: Read) -> None:
    found = read(TEXT)
    assert [person.name for person in found.people] == ["Eva Roth", "bo lind jr", "Madonna"]
    assert [body.name for body in found.organizations] == ["blue hats", "Kestrel"]


def test_a_surname_alone_is_the_person_of_the_full_name(read: Read) -> None:
    roth = read(TEXT).people[0]
    assert [mention.text for mention in roth.mentions if mention.form == "name"] == ["Eva Roth", "Roth"]


def test_a_title_is_no_part_of_a_name_but_a_role(read: Read) -> None:
    assert [role.role for role in read(TEXT).people[0].roles] == ["President"]


def test_who_says_what_is_told_by_the_rules(read: Read) -> None:
    quotes = {quote.text: quote for quote in read(TEXT).quotes}
    assert quotes["The dam will be rebuilt"].speaker == "Eva Roth"
    assert quotes["blue hats would win"].speaker == "Madonna"
    assert (quotes["he hoped so"].speaker, quotes["he hoped so"].speaker_label) == (None, "Anton Moss")
    assert quotes["We opened it"].organization == "Kestrel"


def test_each_mention_says_which_label_made_it(read: Read) -> None:
    (madonna,) = [person for person in read(TEXT).people if person.name == "Madonna"]
    assert [(mention.rule, mention.confidence) for mention in madonna.mentions] == [("pipeline: PERSON", 0.8)]


def test_a_long_text_is_read_piece_by_piece(read: Read) -> None:
    found = read(("It rained in the hills all day. " * 40 + "\n\n") * 100 + "Madonna said that it was wet.")
    (madonna,) = found.people
    assert madonna.mentions[0].start > 100_000
    assert faults_of(found) == []


def test_a_text_that_nobody_reads_is_not_given_to_the_pipeline(read: Read) -> None:
    found = read("Der Minister sagte am Montag, dass die Brücke nicht gebaut wird, weil Madonna es so will.")
    assert (found.article.reading, found.people) == ("unsupported_language", ())


WORDS = ("Bo", "Lind’s", "said", "“No,”", "the", "U.S.", "President", "A-B", "\n\n", "é", ".", "WHO (W")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), st.integers(1, 5))
def test_whatever_is_named_spans_are_true(text: str, length: int) -> None:
    def find_names(body: str) -> list[Named]:
        """Any characters for a person, an organization or a place, across all bounds."""
        kinds: tuple[NamedKind, ...] = ("person", "organization", "place")
        return [
            Named(at, min(at + 2 * length, len(body)), kinds[at % 3], "X")
            for at in range(0, len(body), 3 * length)
        ]

    document = Document(source="", format="text", text=text)
    assert faults_of(extract(document, Extractor("greedy", find_names))) == []
