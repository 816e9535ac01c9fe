"""What a record may leave to the reader, and who is meant by the names in it."""

from typing import Any

import pytest

from seeds.extraction.findings import (
    ArticleFields,
    Findings,
    MentionFound,
    OrganizationFound,
    PersonFound,
)
from seeds.records import parse
from tests.seeds.record_parts import BODY, at, event, make, quote, refusal


def test_only_a_body_is_required() -> None:
    assert parse({"article": {"body": "One."}}) == Findings(article=ArticleFields(body="One."))


def test_notes_are_ignored_wherever_they_stand() -> None:
    record = make(note="a", quotes=[quote(note={"deep": [1]})])
    record["article"]["note"] = None
    assert parse(record) == parse(make(quotes=[quote()]))


def test_a_body_without_offsets_is_brought_into_normal_form() -> None:
    assert parse({"article": {"body": " \r\nCafe\u0301. \r\n\r\n\r\nTwo.\n"}}).article.body == "Café.\n\nTwo."


@pytest.mark.parametrize("body", ["Cafe\u0301.", "One.\n\n\nTwo.", "One.\r\nTwo.", "One. ", "\nOne."])
def test_a_body_with_offsets_is_refused_if_it_is_not_in_normal_form(body: str) -> None:
    record = {"article": {"body": body}, "dates": [{"start": 0, "end": 1, "value": "2024"}]}
    assert refusal(record).startswith("/article/body: is not in normal form")


def test_mentions_without_offsets_are_found_one_after_the_other() -> None:
    record = make(people=[{"name": "Ann Bo", "mentions": [{"text": "Ann Bo"}, {"text": "Ann Bo"}]}])
    mentions = parse(record).people[0].mentions
    assert mentions == (MentionFound(**at("Ann Bo")), MentionFound(**at("Ann Bo", 1)))


def test_a_mention_is_found_as_whole_words() -> None:
    record = {"article": {"body": "Annual. Ann."}, "people": [{"name": "Ann", "mentions": [{"text": "Ann"}]}]}
    assert parse(record).people[0].mentions[0].start == 8


def test_a_mention_that_is_not_there_is_refused() -> None:
    record = make(people=[{"name": "Ann", "mentions": [{"text": "Cy"}]}])
    assert refusal(record) == "/people/0/mentions/0: its text does not occur in the body, or not that often"


def test_a_mention_may_give_its_offsets_alone() -> None:
    span = at("Ann Bo")
    record = make(people=[{"name": "Ann", "mentions": [{"start": span["start"], "end": span["end"]}]}])
    assert parse(record).people[0].mentions[0].text == "Ann Bo"


def test_a_quote_without_offsets_is_found() -> None:
    (found,) = parse(make(quotes=[quote(text="Bo's  aide")])).quotes
    span = at("Bo’s aide")
    assert (found.text, found.start, found.spans) == (
        "Bo’s aide",
        span["start"],
        ((span["start"], span["end"]),),
    )


def test_a_quote_over_paragraphs_is_found_piece_by_piece() -> None:
    (found,) = parse(make(quotes=[quote(text="is open.\n\nAnd safe")])).quotes
    assert [BODY[slice(*span)] for span in found.spans] == ["is open.", "And safe"]
    assert (found.start, found.end) == (found.spans[0][0], found.spans[1][1])
    assert found.text == "is open.\n\nAnd safe"


def test_a_quote_whose_words_are_not_there_is_kept_without_anchors() -> None:
    (found,) = parse(make(quotes=[quote(text="Never")])).quotes
    assert (found.text, found.start, found.end, found.spans) == ("Never", None, None, ())


def test_a_quote_split_by_its_speaker_is_found_in_its_pieces() -> None:
    (found,) = parse(make(quotes=[quote(text="The bridge is open.")])).quotes
    assert [BODY[slice(*span)] for span in found.spans] == ["The bridge", "is open."]


def test_outer_marks_around_a_quote_without_offsets_are_left_out() -> None:
    (found,) = parse(make(quotes=[quote(text="“Yes,”")])).quotes
    assert (found.text, found.spans) == ("Yes", ((1, 4),))


@pytest.mark.parametrize("first", [{}, {"start": 1, "end": 4}])
def test_no_two_quotes_stand_at_the_same_characters(first: dict[str, int]) -> None:
    found = parse(make(quotes=[quote(**first), quote()])).quotes
    assert [quoted.spans for quoted in found] == [((1, 4),), ()]


def test_a_quote_within_a_quote_keeps_its_marks() -> None:
    record = {"article": {"body": "He read: ‘“Yes.”’"}, "quotes": [quote(start=10, end=16, text="“Yes.”")]}
    assert parse(record).quotes[0].text == "“Yes.”"


def test_a_hull_alone_is_one_span() -> None:
    assert parse(make(quotes=[quote(**at("Yes"))])).quotes[0].spans == ((1, 4),)


def test_spans_alone_give_text_and_hull() -> None:
    first, second = at("The bridge"), at("is open.")
    spans = [[first["start"], first["end"]], [second["start"], second["end"]]]
    (found,) = parse(make(quotes=[{"kind": "direct", "spans": spans}])).quotes
    assert (found.text, found.start, found.end) == ("The bridge is open.", first["start"], second["end"])


def test_the_precision_of_a_date_follows_from_it() -> None:
    dates = ["2024", "2024-11", "2024-11-21"]
    record = make(events=[event(starts_on=date) for date in dates])
    assert [each.date_precision for each in parse(record).events] == ["year", "month", "day"]


# -- who is meant --------------------------------------------------------------------------------------


def test_a_speaker_who_is_not_listed_is_added() -> None:
    found = parse(make(quotes=[quote(speaker="Ann Bo", co_speakers=["Cy"], via="INA")]))
    assert found.people == (PersonFound(name="Ann Bo"), PersonFound(name="Cy"))
    assert found.organizations == (OrganizationFound(name="INA"),)


def test_a_quote_may_be_about_whoever_speaks_further_down() -> None:
    found = parse(make(quotes=[quote(about=["Ann"]), quote(text="open", speaker="Ann")]))
    assert found.quotes[0].about == ("Ann",)


def test_names_are_the_same_however_white_space_and_accents_are_typed() -> None:
    people = [{"name": " Ann\n Bo\u0301 ", "aliases": ["Bo\u0301 "]}]
    found = parse(make(people=people, quotes=[quote(speaker="Ann Bó"), quote(text="open", speaker="Bó")]))
    assert found.people == (PersonFound(name="Ann Bó", aliases=("Bó",)),)
    assert [quoted.speaker for quoted in found.quotes] == ["Ann Bó", "Ann Bó"]


def test_a_headline_is_one_line() -> None:
    article = {"body": "One.", "headline": " \nBridge\n opens ", "publisher": "Gazette "}
    found = parse({"article": article}).article
    assert (found.headline, found.publisher) == ("Bridge opens", "Gazette")


def test_one_added_twice_is_one() -> None:
    found = parse(make(quotes=[quote(speaker="Ann"), quote(text="open", speaker="Ann")]))
    assert found.people == (PersonFound(name="Ann"),)


def test_participants_and_the_bodies_of_roles_are_added_as_what_they_are() -> None:
    participants = [{"name": "Ann"}, {"name": "UN", "kind": "organization", "role": "host"}]
    roles = [{"role": "Minister", "organization": "Cabinet"}]
    found = parse(make(people=[{"name": "Cy", "roles": roles}], events=[event(participants=participants)]))
    assert [person.name for person in found.people] == ["Cy", "Ann"]
    assert [body.name for body in found.organizations] == ["Cabinet", "UN"]


def test_an_alias_or_acronym_leads_to_its_entity() -> None:
    people = [{"name": "Ann Bo", "aliases": ["Bo"]}]
    bodies = [{"name": "United Nations", "acronym": "UN"}]
    found = parse(make(people=people, organizations=bodies, quotes=[quote(speaker="Bo", about=["UN"])]))
    assert (found.quotes[0].speaker, found.quotes[0].about) == ("Ann Bo", ("United Nations",))


def test_a_key_tells_two_of_one_name_apart() -> None:
    people = [{"name": "Ann", "key": "ann-1"}, {"name": "Ann", "key": "ann-2"}]
    found = parse(make(people=people, quotes=[quote(speaker="ann-2")]))
    assert found.quotes[0].speaker == "ann-2"
    assert len(found.people) == 2


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (
            {"people": [{"name": "Ann"}, {"name": "Ann"}]},
            "/people/1/name: “Ann” is a person already; give each a key of its own",
        ),
        (
            {"people": [{"name": "Ann", "key": "a"}, {"name": "Bo", "key": "a"}]},
            "/people/1/key: “a” is a person already; give each a key of its own",
        ),
        (
            {
                "people": [{"name": "Ann", "key": "1"}, {"name": "Ann", "key": "2"}],
                "quotes": [quote(speaker="Ann")],
            },
            "/quotes/0/speaker: “Ann” is more than one; give each a key and refer to that",
        ),
        (
            {"organizations": [{"name": "INA"}], "quotes": [quote(speaker="INA")]},
            "/quotes/0/speaker: “INA” is listed as an organization, not as a person",
        ),
        (
            {"quotes": [quote(about=["Cy"])]},
            "/quotes/0/about/0: “Cy” is not listed as a person or an organization",
        ),
        (
            {
                "people": [{"name": "Ann", "aliases": ["A"]}],
                "organizations": [{"name": "Ann"}],
                "quotes": [quote(via="A")],
            },
            "/quotes/0/via: “Ann” is more than one; give each a key and refer to that",
        ),
        ({"quotes": [quote(event="Talks")]}, "/quotes/0/event: “Talks” is not listed as an event"),
    ],
)
def test_who_is_meant_must_be_clear(parts: dict[str, Any], reason: str) -> None:
    assert refusal(make(**parts)) == reason
