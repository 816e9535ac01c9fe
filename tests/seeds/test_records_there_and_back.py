"""Findings written as records come back as the same findings."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from seeds.extraction import extract
from seeds.extraction.findings import (
    ArticleFields,
    EventFound,
    Findings,
    MentionFound,
    OrganizationFound,
    ParticipantFound,
    PersonFound,
    QuoteFound,
    RoleFound,
)
from seeds.readers import read
from seeds.readers.document import Document, Refused
from seeds.records import parse, to_record
from seeds.records.places import joined
from tests.seeds.record_parts import BODY, at


def full() -> Findings:
    """Findings with something in every field that a record has."""
    label, cue = at("Ann Bo"), at("said")
    return Findings(
        source="a.txt",
        article=ArticleFields(body=BODY, headline="H", authors=("Cy",), published_at="2024-11", country="IQ"),
        people=(
            PersonFound(
                name="Ann Bo",
                key="ann",
                aliases=("Bo",),
                roles=(RoleFound(role="Minister", organization="UN", country="IQ", start=0, end=3),),
                mentions=(MentionFound(**at("Ann Bo"), rule="name", confidence=0.5),),
            ),
        ),
        organizations=(OrganizationFound(name="UN", kind="igo"),),
        quotes=(
            QuoteFound(
                kind="direct", text="Yes", start=1, end=4, spans=((1, 4),), speaker="ann", via="UN",
                speaker_label="Ann Bo", speaker_label_start=label["start"], speaker_label_end=label["end"],
                cue="said", cue_start=cue["start"], cue_end=cue["end"], event="Opening", about=("UN", "ann"),
            ),
        ),
        events=(
            EventFound(
                name="Opening", type="cooperate", starts_on="2024-11-21", date_precision="day",
                participants=(ParticipantFound(name="ann"), ParticipantFound(name="UN", kind="organization")),
            ),
        ),
    )  # fmt: skip


def test_findings_come_back_as_they_went() -> None:
    assert parse(json.loads(json.dumps(to_record(full())))) == full()


SHIPPED = sorted(settings.BASE_DIR.glob("seeds/*/*.txt"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_is_read_from_a_shipped_document_comes_back(path: Path) -> None:
    (item,) = read(path, limit=settings.MAX_DOCUMENT_BYTES)
    assert isinstance(item.content, Document)
    found = extract(item.content)
    assert parse(json.loads(json.dumps(to_record(found)))) == found


def test_the_keys_of_a_record_have_the_order_of_the_contract() -> None:
    record = to_record(full())
    assert " ".join(record) == "format source article people organizations quotes events dates"
    assert list(record["article"])[:4] == ["headline", "published_at", "dateline", "publisher"]
    assert list(record["article"])[-1] == "body"
    assert list(record["quotes"][0])[:5] == ["kind", "text", "start", "end", "spans"]
    assert record["quotes"][0]["organization"] is None
    assert "description" not in record["people"][0]


WORDS = st.sampled_from(
    ["Ann", "Bo", "“Yes,”", "said", "Cafe\u0301", "\n", "\n\n", " ", ".", "\0", "\ud800", "\r"]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=5)
OFFSETS = st.integers(-1, 12) | SCALARS
SPANNED = {"start": OFFSETS, "end": OFFSETS, "text": SCALARS}
NAMES = st.sampled_from(["Ann", "Bo", "UN", ""]) | SCALARS


def objects(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(required, optional=optional) | SCALARS


def lists(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=2) | SCALARS


PERSON = objects(
    {"name": NAMES}, {"key": NAMES, "mentions": lists(objects(SPANNED, {})), "aliases": lists(NAMES)}
)
QUOTE = objects(
    {"kind": st.just("direct"), "text": NAMES},
    {
        "start": OFFSETS, "end": OFFSETS, "spans": lists(lists(OFFSETS)), "speaker": NAMES, "via": NAMES,
        "about": lists(NAMES), "event": NAMES, "said_on": SCALARS, "cue": NAMES, "cue_start": OFFSETS,
    },
)  # fmt: skip
EVENT = objects(
    {"name": NAMES, "type": st.just("aid")},
    {
        "starts_on": st.just("2024") | SCALARS,
        "participants": lists(objects({"name": NAMES}, {"kind": NAMES})),
    },
)
ARTICLE = objects({"body": st.lists(WORDS).map(" ".join)}, {"published_at": SCALARS, "source_url": SCALARS})
RECORD = objects(
    {"article": ARTICLE},
    {
        "people": lists(PERSON), "organizations": lists(PERSON), "quotes": lists(QUOTE),
        "events": lists(EVENT), "note": SCALARS, "source": SCALARS,
    },
)  # fmt: skip


@effort(max_examples=300)
@given(RECORD)
def test_any_json_is_read_or_refused_and_what_is_read_comes_back(record: Any) -> None:
    try:
        found = parse(record)
    except Refused:
        return
    assert parse(json.loads(json.dumps(to_record(found)))) == found
    for quoted in found.quotes:
        assert quoted.start is None or quoted.text == joined(found.article.body, quoted.spans)
