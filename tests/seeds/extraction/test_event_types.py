"""The type of an event: what verbs do to what, in which voice, tense and sense."""

import pytest

from seeds.extraction.sentences import find_sentences
from seeds.extraction.trigger_senses import Contests, meant
from seeds.extraction.triggers import MAIN, MINOR, find_hits


def types(sentence: str, *, campaign: bool = False) -> list[str]:
    """The type of the best trigger of a sentence, in a report of a campaign or not."""
    span = find_sentences(sentence)[0]
    contests = Contests(is_match=lambda: False, is_campaign=lambda: campaign)
    hits = meant(find_hits(sentence, span), sentence, span, contests)
    return [min(hits, key=lambda hit: (hit.rank, hit.start)).type] if hits else []


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("coerce", "A curfew was imposed on the harbour district."),
        ("sanction", "The talks were called off by Velmora."),
        ("concede", "All restrictions on foreign papers have been lifted."),
        ("disapprove", "An official complaint was lodged by the fishermen."),
    ],
)
def test_the_object_of_a_passive_stands_before_it(event_type: str, sentence: str) -> None:
    assert types(sentence) == [event_type]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A rocket was fired at the town on Monday.", ["assault"]),
        ("Troops fired on the crowd.", ["assault"]),
        ("The rebels fired three rockets.", ["assault"]),
        ("The clerk was fired from the council on Monday.", []),
        ("The mayor fired the clerk on Monday.", []),
    ],
)
def test_who_is_fired_is_not_shot_at(sentence: str, expected: list[str]) -> None:
    assert types(sentence) == expected


def test_a_passive_of_something_else_is_no_event() -> None:
    assert types("The carpet was lifted by the cleaner.") == []


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("demand", "The bishop called on Monday for a longer ferry season."),
        ("sanction", "Karvelia threw two diplomats out."),
        ("concede", "The governor let the miners out."),
    ],
)
def test_a_particle_may_stand_apart_from_its_verb(event_type: str, sentence: str) -> None:
    assert types(sentence) == [event_type]


def test_a_particle_of_another_phrase_does_not_belong_to_the_verb() -> None:
    assert types("The baker called his sister on Monday about a cake for the wedding.") == []


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("retreat", "The troops left the valley before dawn."),
        ("assault", "A bomb tore through the station."),
        ("protest", "Hundreds of students filled the square."),
        ("protest", "Hundreds of students battled police."),
        ("assault", "Rebels battled police."),
        ("investigate", "Inspectors visited the mill."),
        ("consult", "Ana Sol visited Karvelia."),
    ],
)
def test_some_verbs_tell_of_events_only_by_who_does_it(event_type: str, sentence: str) -> None:
    assert types(sentence) == [event_type]


@pytest.mark.parametrize(
    "sentence",
    [
        "The tourists left the valley before dawn.",
        "Rain tore through the station.",
        "The smell filled the square.",
    ],
)
def test_those_verbs_with_other_subjects_tell_of_none(sentence: str) -> None:
    assert types(sentence) == []


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("support", "The king gave the plan his blessing."),
        ("aid", "The guild made a donation of blankets to the shelter."),
        ("disapprove", "Karvelia voiced alarm at the new dam."),
        ("threaten", "The militia issued a fresh warning to the ferrymen."),
    ],
)
def test_a_light_verb_takes_its_meaning_from_its_noun(event_type: str, sentence: str) -> None:
    assert types(sentence) == [event_type]


def test_a_light_verb_with_an_idle_noun_tells_of_nothing() -> None:
    assert types("The king gave the plan a second look.") == []


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("threaten", "Velmora could expel the envoys if the dispute goes on."),
        ("threaten", "The minister said aid will be suspended unless the mines are cleared."),
        ("threaten", "Karvelia has not ruled out the use of force."),
        ("threaten", "Karvelia said it may impose tariffs on salt."),
        ("concede", "The rebels handed two kidnapped engineers to the envoy."),
        ("assault", "A bomb hidden in a van ripped through the station."),
        ("threaten", "The rebels vowed to behead their hostages."),
        ("agree", "The governor vowed to mend the roads."),
        ("agree", "Velmora will not boycott the summit."),
        ("reject", "Velmora will not accept the map."),
        ("reject", "The junta is unwilling to free anybody."),
        ("reject", "Velmora said it was not ready to support the plan."),
        ("agree", "Velmora said it was ready to support the plan."),
        ("demand", "The nurses want the ministry to reopen the ward."),
        ("concede", "The governor shortened the curfew by two hours."),
        ("investigate", "The coroner began exhuming the bodies."),
        ("mobilize", "Karvelia held military exercises off its coast."),
        ("cooperate", "Karvelia and Velmora held joint military exercises."),
    ],
)
def test_tense_condition_and_company_tell_the_type(event_type: str, sentence: str) -> None:
    assert types(sentence) == [event_type]


@pytest.mark.parametrize(
    "sentence",
    [
        "If the rebels attacked the dam, the valley would drown.",
        "Police did not arrest anybody.",
        "The two governors never met.",
        "The mayor declined to comment.",
        "The factory met its targets.",
        "The singer died of a heart attack.",
        "The nurses want to sleep.",
        "The coach gave them a pep talk.",
        "The pianist demonstrated her skill.",
        "The singer stole the show.",
        "It may rain.",
        "The clerk handed the baker a form.",
        "The bill mixes tax cuts, foreign relations and schools.",
        "The clerk received a letter for the president.",
        "It won't bring her luck.",
        "The mayor left without closing the door.",
        "The baker blocks a draught with paper.",
    ],
)
def test_what_did_not_happen_and_other_senses_are_no_events(sentence: str) -> None:
    assert types(sentence) == []


@pytest.mark.parametrize(
    ("rank", "sentence"),
    [(MINOR, "The men accused of the robbing are brothers."), (MAIN, "Velmora accused Karvelia of spying.")],
)
def test_what_somebody_is_accused_of_in_passing_is_minor(rank: int, sentence: str) -> None:
    assert [
        hit.rank for hit in find_hits(sentence, find_sentences(sentence)[0]) if hit.lemma == "accuse"
    ] == [rank]


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("disapprove", "Lane attacked her rival over the ferry tax."),
        ("assault", "Gunmen attacked a polling station."),
        ("protest", "Nurses held a rally against the ferry tax."),
    ],
)
def test_in_a_campaign_weapons_tell_an_attack_from_words(event_type: str, sentence: str) -> None:
    assert types(sentence, campaign=True) == [event_type]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lane drew a thousand people to a rally in Orvend.",
        "The guild donated money to Lane.",
        "A poll found that nine percent supported Lane.",
    ],
)
def test_what_belongs_to_a_campaign_is_no_protest_and_no_aid(sentence: str) -> None:
    assert types(sentence, campaign=True) == []
    assert types(sentence) != []


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("agree", "Velmora signalled it would join the pact."),
        ("reject", "The general said there would be no pause in the storm."),
        ("reject", "Velmora has no intention of leaving the valley."),
        ("threaten", "Karvelia said it might use force."),
    ],
)
def test_a_stance_tells_of_an_event_whatever_its_verb(event_type: str, sentence: str) -> None:
    assert types(sentence) == [event_type]


@pytest.mark.parametrize(
    "sentence",
    ["Lane said it would rain.", "There would be no milk.", "Velmora has no intention.", "It might use oil."],
)
def test_words_of_a_stance_alone_are_none(sentence: str) -> None:
    assert types(sentence) == []
