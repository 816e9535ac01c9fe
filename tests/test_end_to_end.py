"""The whole way of the seed report: from the file on the disk to the JSON that answers who said what."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from articles.models import EventReport, Mention, Quote
from tests.asking import (
    DOCUMENTS,
    EXAMPLES,
    Json,
    ask,
    counted,
    everything,
    facts,
    listed,
    load,
    names,
    records_of,
)
from tests.seeds.spans import joined

pytestmark = pytest.mark.django_db

SPEAKER = "mohammed-shia-al-sudani"


@pytest.fixture
def _loaded() -> None:
    load(DOCUMENTS)


seed = pytest.mark.usefixtures("_loaded")


@seed
def test_it_tells_who_said_what_on_which_day() -> None:
    quotes = sorted(listed("quotes"), key=lambda quote: int(quote["start"]))
    assert [quote["kind"] for quote in quotes] == ["indirect"] * 4 + ["direct"] * 2 + ["indirect"]
    assert {quote["speaker"]["name"] for quote in quotes} == {"Mohammed Shia Al-Sudani"}
    assert {quote["organization"] for quote in quotes} == {None}
    assert {quote["said_on"] for quote in quotes} == {"2024-11-21"}
    assert [quote["speaker_label"] for quote in quotes] == [
        "The Iraqi Prime Minister, Mohammed Shia Al-Sudani",
        "he",
        "The Iraqi Prime Minister",
        "Al-Sudani",
        "Al-Sudani",
        "the Iraqi Prime Minister",
        "Al-Sudani",
    ]
    assert quotes[5]["text"] == (
        "It is unacceptable that the international coalition forces carry out military strikes "
        "as they impact Iraq’s sovereignty"
    )


@seed
def test_it_tells_at_which_event_it_was_said() -> None:
    (event,) = {quote["event"]["slug"] for quote in listed("quotes")}
    answer = ask(f"events/{event}/")
    assert (answer["type"], answer["starts_on"], answer["country"]) == ("consult", "2024-11-21", "IQ")
    assert answer["place"] == "Government Palace, Baghdad"
    assert {one["person"]["name"] for one in answer["participants"]} == {
        "Mohammed Shia Al-Sudani",
        "Pedro Sanchez",
    }
    assert counted("quotes", event=event) == 7


@seed
def test_it_tells_in_which_article_it_stands_and_at_which_characters() -> None:
    (article,) = listed("articles")
    detail = ask(article["url"])
    body = detail["body"]
    assert len(detail["quotes"]) == 7
    for quote in detail["quotes"]:
        assert " ".join(body[start:end] for start, end in quote["spans"]) == quote["text"]
        start, end = quote["speaker_label_start"], quote["speaker_label_end"]
        assert body[start:end] == quote["speaker_label"]


@seed
def test_it_tells_what_the_article_says_of_itself() -> None:
    (article,) = listed("articles")
    assert article["headline"] == "Iraq prepares for the end of the international coalition’s mission"
    assert article["published_at"].startswith("2024-11-22T00:00:00")
    assert article["published_precision"] == "day"
    assert (article["dateline"], article["country"], article["language"]) == ("Baghdad", "IQ", "en")
    assert article["publisher"]["name"] == "IraqiNews.com"
    assert article["image_credit"] == "INA"
    assert article["authors"] == []
    assert article["slug"].startswith("2024-11-22-")


@seed
def test_it_knows_both_people_with_role_and_country() -> None:
    people = {person["name"]: person["affiliations"] for person in listed("people")}
    assert {name: [(role["role"], role["country"]) for role in roles] for name, roles in people.items()} == {
        "Mohammed Shia Al-Sudani": [("Prime Minister", "IQ")],
        "Pedro Sanchez": [("Prime Minister", "ES")],
    }
    assert names(listed("people", role="prime minister", country="ES")) == ["Pedro Sanchez"]


@seed
def test_it_knows_the_organizations() -> None:
    kinds = {one["name"]: one["kind"] for one in listed("organizations")}
    assert {
        "INA": "media",
        "ISIS": "armed_group",
        "IraqiNews.com": "media",
        "Iraqi government": "government",
        "international coalition": "coalition",
    }.items() <= kinds.items()


@seed
@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"speaker": SPEAKER}, 7),
        ({"speaker": "pedro-sanchez"}, 0),
        ({"role": "Prime Minister", "country": "IQ"}, 7),
        ({"role": "Prime Minister", "country": "ES"}, 0),
        ({"country": "IQ"}, 7),
        ({"via": "ina"}, 1),
        ({"has_via": "false"}, 6),
        ({"about": "international-coalition"}, 4),
        ({"about": "iraqi-government"}, 6),
        ({"about": "isis"}, 0),
        ({"kind": "direct"}, 2),
        ({"kind_not": "direct"}, 5),
        ({"kind": "direct,indirect"}, 7),
        ({"publisher": "domain:iraqinews.com"}, 7),
        ({"said_after": "2024-11-21", "said_before": "2024-11-21"}, 7),
        ({"said_after": "2024-11-22"}, 0),
        ({"published_after": "2024-11-22", "published_before": "2024-11-22"}, 7),
        ({"published_before": "2024-11-21"}, 0),
        ({"has_event": "false"}, 0),
    ],
    ids=str,
)
def test_it_filters_the_statements(parameters: dict[str, str], expected: int) -> None:
    assert counted("quotes", **parameters) == expected


@seed
@pytest.mark.parametrize(
    ("resource", "parameters", "expected"),
    [
        ("articles", {"speaker": SPEAKER}, 1),
        ("articles", {"speaker": "pedro-sanchez"}, 0),
        ("articles", {"person": "pedro-sanchez"}, 1),
        ("articles", {"organization": "isis"}, 1),
        ("articles", {"publisher": "domain:iraqinews.com", "country": "IQ", "language": "en"}, 1),
        ("articles", {"country": "ES"}, 0),
        ("events", {"person": "pedro-sanchez", "type": "consult", "starts_after": "2024-11-21"}, 1),
        ("events", {"person": "pedro-sanchez", "starts_after": "2024-11-22"}, 0),
        ("organizations", {"kind": "armed_group"}, 1),
        ("people", {"country": "IQ,ES"}, 2),
    ],
    ids=str,
)
def test_it_filters_the_other_lists(resource: str, parameters: dict[str, str], expected: int) -> None:
    if resource == "events":
        assert (counted(resource, **parameters) > 0) == (expected > 0)
    else:
        assert counted(resource, **parameters) == expected


@seed
def test_the_person_leads_on_to_the_statements() -> None:
    person = ask(f"people/{SPEAKER}/")
    assert person["counts"]["quotes"] == 7
    assert len(ask(person["links"]["quotes"])["results"]) == 7


@seed
def test_a_quote_shows_the_sentences_around_it() -> None:
    (quote,) = listed("quotes", via="ina")
    context = ask(quote["url"])["context"]
    assert context["exact"] == quote["text"]
    assert context["prefix"].endswith("in which he indicated that ")
    assert context["suffix"].startswith(", the state news agency (INA) reported.")


@pytest.mark.parametrize("folder", [DOCUMENTS, EXAMPLES], ids=lambda path: path.name)
def test_every_stored_span_equals_its_text(folder: Path) -> None:
    load(folder)
    pieces: list[tuple[str, int | None, int | None, str | None]] = [
        *Mention.objects.values_list("article__body", "start", "end", "text"),
        *EventReport.objects.values_list("article__body", "start", "end", "text"),
        *Quote.objects.values_list("article__body", "cue_start", "cue_end", "cue"),
        *Quote.objects.values_list(
            "article__body", "speaker_label_start", "speaker_label_end", "speaker_label"
        ),
    ]
    assert [text for body, start, end, text in pieces if start is not None and body[start:end] != text] == []

    quotes = Quote.objects.values_list("article__body", "start", "end", "spans", "text")
    assert quotes
    for body, start, end, spans, text in quotes:
        assert spans
        assert joined(body, spans) == text
        assert (start, end) == (spans[0][0], spans[-1][1])


@pytest.mark.parametrize("folder", [DOCUMENTS, EXAMPLES], ids=lambda path: path.name)
def test_a_second_load_changes_nothing(folder: Path) -> None:
    read = load(folder).outcomes["created"]
    before = everything()

    again = load(folder)

    assert again.outcomes == {"unchanged": read}
    assert everything() == before


@pytest.mark.parametrize("folder", [DOCUMENTS, EXAMPLES], ids=lambda path: path.name)
def test_what_was_written_out_answers_the_same_in_an_empty_store(folder: Path, tmp_path: Path) -> None:
    records = tmp_path / "records.ndjson"
    records.write_bytes(records_of(folder))
    read = _answers_after_loading(folder)

    assert _answers_after_loading(records) == read


def _answers_after_loading(path: Path) -> dict[str, list[Any]]:
    """The facts that an empty store answers after an import, which is undone again."""
    with transaction.atomic():
        load(path)
        answers = facts(everything())
        transaction.set_rollback(True)
    return {name: sorted(records, key=_as_text) for name, records in answers.items()}


def _as_text(record: Json) -> str:
    return json.dumps(record, sort_keys=True)


def test_a_corrected_report_keeps_its_addresses(tmp_path: Path) -> None:
    (report,) = DOCUMENTS.iterdir()
    copy = tmp_path / "report.txt"
    copy.write_text(report.read_text(encoding="utf-8"), encoding="utf-8")
    load(copy)
    before = {quote["id"]: quote["text"] for quote in listed("quotes")}

    copy.write_text(copy.read_text("utf-8").replace("is willing and able to do", "will do"), encoding="utf-8")
    corrected = load(copy)

    after = {quote["id"]: quote["text"] for quote in listed("quotes")}
    assert corrected.outcomes == {"updated": 1}
    assert after.keys() == before.keys()
    (changed,) = [key for key in after if after[key] != before[key]]
    assert after[changed].startswith("the Iraqi government will do its duty")


def test_a_statement_that_is_taken_back_is_gone(tmp_path: Path) -> None:
    (report,) = DOCUMENTS.iterdir()
    copy = tmp_path / "report.txt"
    paragraphs = report.read_text(encoding="utf-8").strip().split("\n\n")
    copy.write_text("\n\n".join(paragraphs), encoding="utf-8")
    load(copy)
    (last,) = [quote for quote in listed("quotes") if quote["text"].endswith("security advisors work safe")]

    copy.write_text("\n\n".join(paragraphs[:-1]), encoding="utf-8")
    load(copy)

    assert counted("quotes") == 6
    assert Client().get(last["url"]).status_code in (404, 410)
