"""The examples of an invented country keep what the README promises of them."""

import pytest

from tests.asking import EXAMPLES, ask, counted, listed, load, names

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_examples")]


@pytest.fixture
def _examples() -> None:
    load(EXAMPLES)


def test_there_are_about_a_dozen_articles_over_several_months() -> None:
    days = [article["published_at"][:7] for article in listed("articles")]
    assert len(days) >= 12
    assert len(set(days)) >= 6


def test_the_same_people_speak_in_several_articles() -> None:
    for slug in ("marta-kestrel", "anton-kestrel", "tobias-renn"):
        assert len({quote["article"]["id"] for quote in listed("quotes", speaker=slug)}) >= 2, slug


@pytest.mark.parametrize(
    ("printed", "articles"),
    [("Ilona Maresova Dahl", 4), ("Ravi Ostberg", 2), ("Josefa Almiron", 2)],
)
def test_accents_and_hyphens_lead_to_one_person(printed: str, articles: int) -> None:
    slug = printed.lower().replace(" ", "-")
    assert counted("articles", person=slug) == articles
    assert len([name for name in names(listed("people")) if name.split()[0] == printed.split()[0]]) == 1


def test_two_people_of_one_surname_stay_apart() -> None:
    kestrels = [name for name in names(listed("people")) if "Kestrel" in name]
    assert sorted(kestrels) == ["Anton Kestrel", "Marta Kestrel"]
    (toy_train,) = [quote for quote in listed("quotes", kind="direct") if "toy train" in quote["text"]]
    assert (toy_train["speaker_label"], toy_train["speaker"]["name"]) == ("Kestrel", "Anton Kestrel")


def test_three_outlets_report_one_event() -> None:
    meetings = listed("events", type="consult", starts_after="2025-03-05", starts_before="2025-03-05")
    reported = [event for event in meetings if counted("articles", event=event["slug"]) == 3]
    (event,) = reported
    publishers = {article["publisher"]["name"] for article in listed("articles", event=event["slug"])}
    assert publishers == {"OrvendCourier.example", "LissenGazette.example", "Karvelian Press Agency"}
    assert {one["person"]["name"] for one in event["participants"]} == {
        "Ilona Marešová-Dahl",
        "Duarte Valadares",
    }


def test_a_joint_statement_is_found_by_either_speaker() -> None:
    by_each = [
        {quote["id"] for quote in listed("quotes", speaker=slug)}
        for slug in ("josefa-almiron", "duarte-valadares")
    ]
    (joint,) = set.intersection(*by_each)
    assert ask(f"quotes/{joint}/")["text"] == "the ferries would sail from June 2027"


def test_an_organization_speaks_for_itself() -> None:
    quotes = listed("quotes", organization="river-watch")
    assert len(quotes) == 2
    assert {quote["speaker"] for quote in quotes} == {None}


def test_one_article_has_no_statements() -> None:
    (article,) = [
        one for one in listed("articles") if (one["headline"] or "").startswith("Cranes stand still")
    ]
    assert counted("quotes", article=article["slug"]) == 0


def test_a_speaker_without_a_name_stays_without() -> None:
    (quote,) = [quote for quote in listed("quotes") if quote["speaker_label"] == "Prosecutors in Lissen"]
    assert (quote["speaker"], quote["organization"]) == (None, None)


def test_a_quote_over_paragraphs_is_one_record() -> None:
    (quote,) = [quote for quote in listed("quotes", speaker="ravi-ostberg") if "goose" in quote["text"]]
    assert len(quote["spans"]) == 3
    assert quote["text"].count("\n\n") == 2


def test_a_role_changes_hands() -> None:
    roles = {
        one["role"].casefold(): (one["first_reported_on"], one["last_reported_on"])
        for one in ask("people/marta-kestrel/")["affiliations"]
    }
    assert roles["finance minister"] == ("2025-01-14", "2025-05-19")
    assert roles["prime minister"] == ("2025-09-02", "2025-09-02")


def test_an_invented_country_has_no_code() -> None:
    assert counted("articles", country="PT") == 0
    assert {article["country"] for article in listed("articles")} == {None}
