"""How a text was set, with two spaces or over two paragraphs, is no part of what it names."""

from seeds.extraction import extract
from seeds.extraction.findings import Findings
from seeds.readers import Document


def read(text: str, **fields: str) -> Findings:
    return extract(Document(source="", format="text", text=text, laid_out=not fields, **fields))  # type: ignore[arg-type]


def test_a_name_with_two_spaces_is_the_name_with_one() -> None:
    found = read("Anton  Kestrel met Anton Kestrel’s aunt. “It rains a lot,” Anton\xa0Kestrel said.")
    assert [(person.name, person.aliases) for person in found.people] == [("Anton Kestrel", ())]
    texts = {mention.text for mention in found.people[0].mentions}
    assert {"Anton  Kestrel", "Anton Kestrel", "Anton\xa0Kestrel"} <= texts
    assert found.quotes[0].speaker == "Anton Kestrel"


def test_particles_between_odd_spaces_stay_in_the_name() -> None:
    found = read("Anton \u2009\tvan\t Kestrel said that it would rain.")
    assert [person.name for person in found.people] == ["Anton van Kestrel"]


def test_an_organization_with_two_spaces_is_the_one_with_one() -> None:
    found = read("The Ministry of  Water said so. The Ministry of Water closed.")
    assert "  " not in "".join(body.name for body in found.organizations)


def test_a_name_does_not_go_on_in_the_next_paragraph() -> None:
    found = read("The visitor was Faisal bin\n\n Tarik Moss said on Monday that it would rain.")
    assert all("\n" not in person.name for person in found.people)


def test_what_a_source_says_of_an_article_stands_on_one_line_in_normal_form() -> None:
    article = read(
        "It rains.", headline=" Cafe\u0301\n  closes ", section="City  life", byline="By  Bo Lind"
    ).article
    assert (article.headline, article.section, article.byline) == ("Café closes", "City life", "By Bo Lind")
