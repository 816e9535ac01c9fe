"""Whatever documents say: the same again changes nothing, and what was taken back leaves no trace."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from articles.models import Article, EventReport, Mention, Quote
from seeds.extraction.findings import (
    EventFound,
    Findings,
    MentionFound,
    OrganizationFound,
    ParticipantFound,
    PersonFound,
    QuoteFound,
    RoleFound,
)
from tests.seeds.loader.documents import document, load, rows, state

PEOPLE = ("Ana Lindqvist", "Bo Ek", "José García", "Lindqvist", "Mohammed Al-Sudani")
BODIES = ("Veldany Bank", "VNA", "Veldany News Agency", "the ministry")
NUMBERS = ("one", "two", "three", "four", "five", "six", "one", "two", "three", "seven")
WORDS = (*NUMBERS, "Ana", "Lindqvist", "said", "Bo", "Ek", "met", "VNA")

texts = st.lists(st.sampled_from(WORDS), min_size=6, max_size=20).map(" ".join)
countries = st.sampled_from([None, None, "SE", "CZ"])
days = st.sampled_from([None, "2024-11-18", "2024-11", "2024"])


@st.composite
def documents(draw: Any) -> Findings:
    """A small document in which everything that is named is listed."""
    body = draw(texts)
    names = draw(st.lists(st.sampled_from(PEOPLE), unique=True, max_size=3))
    bodies = draw(st.lists(st.sampled_from(BODIES), unique=True, max_size=2))

    def place() -> tuple[int, int]:
        start = draw(st.integers(0, len(body) - 3))
        return start, draw(st.integers(start + 1, len(body)))

    def mentions() -> tuple[MentionFound, ...]:
        spans = sorted({place() for _ in range(draw(st.integers(0, 2)))})
        return tuple(MentionFound(start=a, end=b, text=body[a:b]) for a, b in spans)

    def some(choices: list[str]) -> str | None:
        chosen: str | None = draw(st.sampled_from([None, *choices]))
        return chosen

    people = tuple(
        PersonFound(
            name=name,
            country=draw(countries),
            aliases=draw(st.sampled_from([(), ("The Boss",), ("Maria Boss",)])),
            roles=draw(
                st.sampled_from(
                    [(), (RoleFound(role="Minister", organization=bodies[0] if bodies else None),)]
                )
            ),
            mentions=mentions(),
        )
        for name in names
    )
    organizations = tuple(
        OrganizationFound(name=name, country=draw(countries), mentions=mentions()) for name in bodies
    )
    events = tuple(
        EventFound(
            name=f"Event {n}",
            type=draw(st.sampled_from(["consult", "protest"])),
            starts_on=draw(days),
            place=draw(st.sampled_from([None, "Ostrava"])),
            start=a,
            end=b,
            participants=tuple(ParticipantFound(name=name) for name in names[:1]),
        )
        for n, (a, b) in enumerate(place() for _ in range(draw(st.integers(0, 2))))
    )
    quotes = []
    for _ in range(draw(st.integers(0, 3))):
        start, end = place()
        speaker = some(names)
        quotes.append(
            QuoteFound(
                kind=draw(st.sampled_from(["direct", "indirect"])),
                text=body[start:end],
                start=start,
                end=end,
                spans=((start, end),),
                speaker=speaker,
                organization=None if speaker else some(bodies),
                via=some(bodies),
                said_on=draw(days),
                event=some([event.name for event in events]),
            )
        )
    return document(
        body,
        source_url="https://a.example/1",
        extractor="test 1",
        publisher=draw(st.sampled_from([None, "Veldany Times", "times.example"])),
        authors=tuple(names[:1]),
        published_at=draw(st.sampled_from([None, "2024-11-19", "2024-11"])),
        people=people,
        organizations=organizations,
        events=events,
        quotes=tuple(quotes),
    )


class AnyDocuments(TestCase):
    quickly = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

    @quickly
    @given(documents())
    def test_the_same_findings_again_change_no_row(self, findings: Findings) -> None:
        load(findings)
        before = rows()
        assert load(findings) == "unchanged"
        assert rows() == before

    @quickly
    @given(documents(), documents())
    def test_a_document_that_goes_back_leaves_the_tables_as_in_an_empty_store(
        self, one: Findings, other: Findings
    ) -> None:
        load(one)
        alone = state()
        load(other, one)
        assert state() == alone

    @quickly
    @given(documents(), documents())
    def test_every_span_is_its_text_after_every_change(self, one: Findings, other: Findings) -> None:
        load(one, other)
        body = Article.objects.get().body
        anchored = [*Quote.objects.all(), *Mention.objects.all(), *EventReport.objects.all()]
        for row in anchored:
            assert row.start is None or body[row.start : row.end] == row.text
