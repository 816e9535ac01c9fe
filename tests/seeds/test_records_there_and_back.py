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


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
REQUIRED = ("body", "kind", "name", "text", "type")
NOISE = SCALARS | st.sampled_from(["\0", "\ud800", "2024", "Ann", "https://"]) | st.lists(SCALARS, max_size=2)
WORDS = st.sampled_from(["Ann", "Bo’s", "“Yes,”", "said", "Cafe\u0301", "\n", "\n\n", "\r\n", "\u2028"])


def records(noise: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Records of which any part may be noise instead."""

    def objects(**values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        """Objects with these values, of which the last ones may be missing."""
        required = {name: values.pop(name) for name in REQUIRED if name in values}
        return st.fixed_dictionaries(required, optional=values) | noise

    def lists(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.lists(items, max_size=2) | noise

    text = st.lists(WORDS, min_size=1, max_size=3).map(" ".join) | noise
    name = st.sampled_from(["Ann", "Bo", "UN"]) | noise
    day = st.sampled_from(["2024", "2024-11", "2024-11-22"]) | noise
    mention = objects(text=WORDS | noise, start=noise, end=noise)
    party = objects(name=name, key=noise, aliases=lists(name), mentions=lists(mention))
    return objects(
        article=objects(
            body=st.lists(WORDS, min_size=6, max_size=30).map(" ".join) | noise,
            published_at=day,
            source_url=noise,
        ),
        people=lists(party),
        organizations=lists(party),
        quotes=lists(
            objects(
                kind=st.just("direct") | noise, text=text, start=noise, spans=noise, speaker=name, via=name,
                about=lists(name), said_on=day, cue=noise, cue_start=noise,
            )
        ),
        events=lists(
            objects(
                type=st.just("aid") | noise, name=name, starts_on=day, participants=lists(objects(name=name))
            )
        ),
        note=SCALARS,
    )  # fmt: skip


def there_and_back(record: Any) -> None:
    """Read a record, if it can be read, and see that nothing is lost on the way back."""
    try:
        found = parse(record)
    except Refused:
        return
    assert parse(json.loads(json.dumps(to_record(found)))) == found
    for quoted in found.quotes:
        assert quoted.start is None or quoted.text == joined(found.article.body, quoted.spans)


@effort(max_examples=300)
@given(records(st.nothing()))
def test_what_is_read_from_a_record_comes_back(record: Any) -> None:
    there_and_back(record)


@effort(max_examples=300)
@given(records(NOISE))
def test_any_json_is_read_or_refused(record: Any) -> None:
    there_and_back(record)


def test_a_quotation_within_another_behind_a_space_comes_back() -> None:
    text = 'It rained.\n\n“ "No, not now, and not ever" ,” Bo Lind said on Monday.'
    read = extract(Document(source="", format="text", text=text, laid_out=False))
    assert [quote.text for quote in read.quotes] == ['"No, not now, and not ever"']
    assert parse(to_record(read)) == read
