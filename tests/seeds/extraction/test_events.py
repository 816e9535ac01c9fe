"""Events of a report, and the day and event of each statement."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.extraction import extract
from seeds.extraction.findings import EventFound, Findings
from seeds.extraction.sentences import find_sentences
from seeds.extraction.triggers import find_hits
from seeds.readers.document import Document

PUBLISHED = "2024-11-22"  # a Friday


def read(*paragraphs: str, published: str | None = PUBLISHED) -> Findings:
    text = "\n\n".join(paragraphs)
    return extract(Document(source="a", format="text", text=text, laid_out=False, published_at=published))


def events(*paragraphs: str) -> list[tuple[str, str | None]]:
    return [(event.type, event.starts_on) for event in read(*paragraphs).events]


def only_event(*paragraphs: str) -> EventFound:
    (event,) = read(*paragraphs).events
    return event


def types(sentence: str) -> list[str]:
    """The types of the best trigger of a sentence."""
    hits = find_hits(sentence, find_sentences(sentence)[0])
    return [min(hits, key=lambda hit: (hit.rank, hit.start)).type] if hits else []


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("agree", "Velmora and Karvelia agreed on Monday to share the water of the Ostra."),
        ("agree", "Velmora will send medicine to the flooded towns, its president said."),
        ("agree", "The rebels said they were willing to talk about the border."),
        ("consult", "The president of Velmora met the king of Karvelia on Tuesday."),
        ("consult", "The foreign ministers held talks on the ferry line in Orvend."),
        ("consult", "The envoy arrived in Orvend on Sunday for a three-day visit."),
        ("support", "The parliament ratified the treaty on Wednesday."),
        ("support", "Velmora praised the work of the inspectors."),
        ("cooperate", "Karvelia extradited two bankers to Velmora."),
        ("aid", "The Red Cross donated blankets to the families."),
        ("concede", "The government lifted the curfew in three towns."),
        ("concede", "The junta released forty prisoners on Friday."),
        ("retreat", "The interior minister resigned on Thursday."),
        ("retreat", "The army withdrew its troops from the valley."),
        ("investigate", "Prosecutors opened an investigation into the dam."),
        ("demand", "The union demanded that the minister publish the letter."),
        ("demand", "The opposition called for new elections."),
        ("demand", "The envoy said that both armies must leave the valley."),
        ("disapprove", "The bishop condemned the decision in a letter."),
        ("disapprove", "Velmora accused its neighbour of spying."),
        ("reject", "The council rejected the offer."),
        ("reject", "Velmora said it will not accept the ruling."),
        ("reject", "The general refused to meet the envoy."),
        ("threaten", "The miners threatened to flood the pit."),
        ("threaten", "Velmora announced it would impose sanctions on Karvelia."),
        ("protest", "Thousands demonstrated in Orvend against the new tax."),
        ("protest", "Farmers blocked the road to the port."),
        ("protest", "Nurses went on strike on Monday."),
        ("crime", "Thieves stole nine paintings from the museum."),
        ("sanction", "Velmora expelled two diplomats."),
        ("sanction", "The union suspended aid to the junta."),
        ("mobilize", "Karvelia deployed troops along the river."),
        ("coerce", "Police arrested the editor of the paper."),
        ("coerce", "The governor imposed a curfew."),
        ("assault", "A bomb killed six people in the market."),
        ("assault", "Rebels attacked the airport at dawn."),
    ],
)
def test_a_sentence_tells_of_an_event(event_type: str, sentence: str) -> None:
    assert types(sentence) == [event_type]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge was built in 1931 and carries nine thousand cars a day.",
        "Finance Minister Marta Kestrel likes trains.",
        "The harbour railway carries empty wagons only.",
        "Her visit cards lie on the table.".replace("visit", "small"),
        "Visitors will be able to see the two animals.",
        "It smells of rain.",
    ],
)
def test_a_sentence_without_an_event_gives_none(sentence: str) -> None:
    assert types(sentence) == []


def test_a_press_conference_has_place_country_day_and_people() -> None:
    event = only_event(
        "The President of France, Marie Dubois, said on Wednesday that the tunnel would be closed.",
        "Dubois spoke at a joint press conference with the German Chancellor, Karl Brandt, "
        "at the Summer Palace in Berlin.",
    )
    assert event.name == "Joint press conference of Marie Dubois and Karl Brandt"
    assert (event.type, event.starts_on, event.date_precision) == ("consult", "2024-11-20", "day")
    assert (event.place, event.country) == ("Summer Palace, Berlin", "DE")
    assert [(one.name, one.role) for one in event.participants] == [
        ("Marie Dubois", "actor"),
        ("Karl Brandt", "actor"),
    ]
    assert event.rule == "noun:joint; date_of_the_statement_before"


def test_host_and_guest_are_told_apart() -> None:
    event = only_event(
        "French President Marie Dubois received German Chancellor Karl Brandt in Paris on Monday."
    )
    assert [(one.name, one.role) for one in event.participants] == [
        ("Marie Dubois", "host"),
        ("Karl Brandt", "attendee"),
    ]
    assert (event.starts_on, event.place, event.country) == ("2024-11-18", "Paris", "FR")


def test_who_suffers_in_the_passive_is_the_recipient() -> None:
    event = only_event("Opposition leader Anton Kestrel was arrested in Berlin on Tuesday.")
    assert [(one.name, one.role) for one in event.participants] == [("Anton Kestrel", "recipient")]


def test_two_sides_are_those_who_met_before() -> None:
    first, second = read(
        "French President Marie Dubois met German Chancellor Karl Brandt in Paris on Monday.",
        "At a news conference with Brandt in Paris, Dubois thanked the pilots.",
        "The two leaders held long talks about the tunnel.",
    ).events[-2:]
    assert {one.name for one in second.participants} == {"Marie Dubois", "Karl Brandt"}
    assert second.starts_on == "2024-11-18"
    assert first.starts_on == "2024-11-18"


def test_attacks_told_of_in_a_quotation_have_no_date() -> None:
    told = read(
        "The bridge over the river is old, the engineer Ruth Lane said on Monday.",
        "“There have been attacks on French bridges and tunnels,” Lane said.",
    ).events
    assert [(e.type, e.starts_on, e.country, e.name) for e in told] == [
        ("assault", None, "FR", "Attacks on French bridges and tunnels")
    ]


def test_the_day_of_saying_is_not_the_day_of_the_event() -> None:
    assert events("Prosecutors opened an investigation into the dam, officials said on Thursday.") == [
        ("investigate", None)
    ]


def test_an_event_told_twice_is_one() -> None:
    told = read(
        "Police arrested the editor Anton Kestrel on Monday in Berlin.",
        "The arrest of the editor caused a stir in Berlin.",
        "Kestrel was arrested at his desk.",
    ).events
    assert [event.type for event in told] == ["coerce"]


def test_what_is_only_said_or_wished_further_down_is_no_event() -> None:
    told = read(
        "The bridge was built in 1931.",
        "Its friends demand a new one.",
        "“Police arrested nobody, and they should attack nobody,” Ruth Lane said.",
    ).events
    assert told == ()


def test_there_are_at_most_six() -> None:
    paragraphs = [
        f"Police arrested the editor Anton Kestrel{n} in Berlin on November {n}." for n in range(1, 20)
    ]
    assert len(read(*paragraphs).events) <= 6


def test_every_event_stands_in_the_body_and_has_a_name_of_its_own() -> None:
    found = read(
        "French President Marie Dubois met German Chancellor Karl Brandt in Paris on Monday.",
        "Dubois met Brandt again in Berlin on Tuesday.",
    )
    references = [event.key or event.name for event in found.events]
    assert len(references) == len(set(references)) == 2
    assert [found.article.body[event.start : event.end] for event in found.events] == ["met", "met"]


# --- statements


def said(*paragraphs: str) -> list[tuple[str | None, str | None]]:
    return [(quote.said_on, quote.event) for quote in read(*paragraphs).quotes]


@pytest.mark.parametrize(
    ("sentence", "said_on"),
    [
        ("Ruth Lane said on Tuesday that the bridge would be closed.", "2024-11-19"),
        ("“The bridge will be closed for a year,” Ruth Lane said on Tuesday.", "2024-11-19"),
        (
            "“The bridge will be closed for a year,” Ruth Lane told reporters in Berlin yesterday.",
            "2024-11-21",
        ),
        ("In a statement on Tuesday, Ruth Lane said that the bridge would be closed.", "2024-11-19"),
        ("Ruth Lane said that the bridge would be closed on Tuesday.", None),
        ("Ruth Lane, who was elected on Tuesday, said that the bridge would be closed.", None),
        ("After the vote on Tuesday, Ruth Lane said that the bridge would be closed.", None),
        ("Ruth Lane said that the bridge would be closed.", None),
    ],
)
def test_a_statement_has_the_day_that_stands_with_its_cue(sentence: str, said_on: str | None) -> None:
    assert [day for day, _ in said(sentence)] == [said_on]


PRESS = (
    "German Chancellor Karl Brandt and French President Marie Dubois "
    "held a press conference in Berlin on Monday."
)
NAME = "Press conference of Karl Brandt and Marie Dubois"


def test_statements_of_a_participant_belong_to_the_only_press_conference() -> None:
    assert said(PRESS, "“The tunnel is safe and it will stay open,” Brandt said.") == [("2024-11-18", NAME)]


def test_a_statement_of_another_day_does_not() -> None:
    assert said(PRESS, "“The tunnel is safe and it will stay open,” Brandt said on Wednesday.") == [
        ("2024-11-20", None)
    ]


def test_a_statement_of_somebody_else_does_not() -> None:
    assert said(PRESS, "“The tunnel is safe and it will stay open,” the engineer Ruth Lane said.") == [
        (None, None)
    ]


def test_of_two_press_conferences_none_is_chosen() -> None:
    other = "Brandt and British Prime Minister Tom Reed held a press conference in London on Tuesday."
    assert said(PRESS, other, "“The tunnel is safe and it will stay open,” Brandt said.") == [(None, None)]


def test_the_press_conference_named_beside_the_cue_is_the_event() -> None:
    statements = read(
        "“The tunnel is safe and it will stay open,” Karl Brandt said at a press conference on Monday."
    ).quotes
    assert [(quote.said_on, quote.event) for quote in statements] == [
        ("2024-11-18", "Press conference of Karl Brandt")
    ]


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet=st.sampled_from("aA.,“” \n-TheBanmetkilled"), max_size=120))
def test_any_text_gives_spans_inside_the_body(text: str) -> None:
    found = read(f"President Ruth Lane met Karl Brandt on Monday. {text}")
    for event in found.events:
        assert event.start is not None
        assert event.end is not None
        assert 0 <= event.start < event.end <= len(found.article.body)
        assert event.name


@pytest.mark.parametrize(
    "sentence",
    [
        "The storm attacks a coast that is still recovering.",
        "A spokesman said monitors would arrive in Velmora on Monday.",
        "Ana Sol was struck by a train in Velmora in May 2022.",
    ],
)
def test_figures_of_speech_and_accidents_are_no_events(sentence: str) -> None:
    assert events(sentence) == []


def test_who_attacks_a_budget_assaults_nobody() -> None:
    assert types("The Greens attacked the budget for the bins.") == ["disapprove"]


def test_a_match_has_no_assaults() -> None:
    report = (
        "Ana Sol's team attacked from the start and beat Velmora on Sunday.",
        "Defender Ivo Dahl conceded a penalty.",
        "Striker Jan Berg scored again in stoppage time. The referee waved his coach away.",
    )

    assert events(*report) == []


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Gunmen attacked a convoy near the town of Orvend in northern Mali on Tuesday.", "Orvend"),
        ("About 8,000 people marched through Tbilisi on Saturday.", "Tbilisi"),
        ("Congo and the rebels signed a ceasefire on Monday in the Angolan capital, Luanda.", "Luanda"),
    ],
)
def test_it_finds_the_place_of_an_event(sentence: str, place: str) -> None:
    assert only_event(sentence).place == place
