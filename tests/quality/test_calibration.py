"""Confidences are counted: smoothed, rising with a rule's own marks, judged by annotations."""

import json
from pathlib import Path

import pytest

from seeds.extraction.confidence import look_up, party_confidence, quote_confidence
from seeds.extraction.vocabulary.confidences import CONFIDENCES
from tests.quality.calibrate import LEAST, MOST, fit, reliability, write
from tests.quality.cases import read_case
from tests.quality.corpora import Judged, by_parity, judged_corpus, judged_gold
from tests.seeds.extraction.reading import read


def _facts(key: str, right: int, wrong: int, table: str = "quotes") -> list[Judged]:
    return [Judged(table, key, n < right) for n in range(right + wrong)]


def test_a_rule_seen_often_is_as_sure_as_it_was_right() -> None:
    table = fit(_facts("clause: name", 900, 100))["quotes"]
    assert table["clause: name"] == pytest.approx(0.9, abs=0.01)


def test_a_rule_seen_once_leans_on_its_kin() -> None:
    table = fit(_facts("clause: name", 190, 10) + _facts("turn: name", 0, 1))["quotes"]
    assert 0.8 < table["turn: name"] < table["name"]


def test_nothing_is_certain_or_hopeless() -> None:
    table = fit(_facts("a: name", 10_000, 0) + _facts("b: unknown", 0, 10_000))["quotes"]
    assert (table["a: name"], table["b: unknown"]) == (MOST, LEAST)


def test_confidence_rises_with_the_marks_of_a_rule() -> None:
    facts = _facts("surname@0.8", 70, 30, "people") + _facts("surname@0.6", 90, 10, "people")
    table = fit(facts)["people"]
    assert table["surname@0.6"] <= table["surname@0.8"]


def test_the_reliability_tells_predicted_observed_and_how_many() -> None:
    facts = _facts("clause: name", 900, 100)
    table, _, predicted, observed, count = reliability(fit(facts), facts)[1].split()
    assert (table, observed, count) == ("quotes", "0.900", "1000")
    assert float(predicted) == pytest.approx(0.9, abs=0.01)


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    tables = fit(_facts("clause: name", 9, 1))
    write(tables, tmp_path / "written.py")
    names: dict[str, object] = {}
    exec((tmp_path / "written.py").read_text("utf-8"), names)
    assert names["CONFIDENCES"] == tables


def test_a_rule_without_counts_is_as_sure_as_its_kin_or_its_own_mark() -> None:
    assert look_up({"name": 0.8}, "new way: name", 0.6) == 0.8
    assert quote_confidence("new way: new speaker", 0.6) == 0.6
    assert party_confidence("people", "new_rule", 0.7) == 0.7


def test_every_confidence_is_a_share() -> None:
    assert all(0 < share < 1 for table in CONFIDENCES.values() for share in table.values())


def test_a_named_speaker_is_surer_than_a_guessed_one() -> None:
    (named,) = read("“The dam is unsafe,” Anna Lake said.").quotes
    (guessed,) = read("Anna Lake was firm. “The dam is unsafe.”").quotes
    assert (named.confidence or 0) > 0.9 > (guessed.confidence or 1)


def test_facts_are_judged_by_annotations(tmp_path: Path) -> None:
    text = "A Headline\n\n“The dam is very unsafe,” Anna Lake said. “It was built on sand,” Ivan Hill said."
    first, second = text.index("The dam"), text.index("It was")
    attribution = {"source_text": "Anna Lake", "names": ["Anna Lake"], "resolved": [], "cue_lemma": "say"}
    corpus = tmp_path / "gold.ndjson"
    item = {
        "text": text,
        "headline_end": 10,
        "attributions": [
            {**attribution, "content": [[first, first + 22]]},
            {**attribution, "content": [[second, second + 20]]},
        ],
        "people": [{"mentions": [{"start": text.index("Anna"), "end": text.index("Anna") + 9}]}],
        "organizations": [],
        "neutral": [],
        "events": [],
    }
    corpus.write_text(json.dumps(item) + "\n", "utf-8")

    facts = list(judged_corpus(corpus))

    assert [fact.right for _, fact in facts if fact.table == "quotes"] == [True, False]
    assert sorted(fact.right for _, fact in facts if fact.table == "people") == [False, True]
    assert [len(half) for half in by_parity(facts)] == [len(facts), 0]


def test_the_gold_tells_of_texts_without_an_event_and_of_names_that_are_none() -> None:
    case = read_case(
        {"trap": "", "text": "Chile condemned Anna Lake.", "events": [], "people": [], "organizations": []}
    )

    facts = [fact for _, fact in judged_gold([case])]

    assert {fact.table for fact in facts} == {"events", "people", "people: mentions"}
    assert not any(fact.right for fact in facts)
