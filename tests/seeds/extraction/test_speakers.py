"""Speakers: who said it, by name, office, pronoun or position, and when nobody can be named."""

import pytest

from tests.seeds.extraction.reading import quotes, read, speakers


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("“We will stay,” Anna Lake said.", "Anna Lake"),
        ("“We will stay,” said Anna Lake, a doctor, who met Ivan Hill.", "Anna Lake"),
        ("“We will stay,” said the doctor, Anna Lake.", "Anna Lake"),
        ("“We will stay,” Ivan Hill’s lawyer, Anna Lake, said.", "Anna Lake"),
        ("“We will stay,” Ivan Hill, Jr., said.", "Ivan Hill Jr."),
        ("“We will stay,” said Ivan Hill, Jr., the mayor.", "Ivan Hill Jr."),
        ("According to Ivan Hill, Jr., the dam was unsafe.", "Ivan Hill Jr."),
        ("Ivan Hill Sr. met Ivan Hill Jr. “We will stay,” Ivan Hill Sr. said.", "Ivan Hill Sr."),
        ("Anna Lake, a spokeswoman for Ivan Hill, said he was ill.", "Anna Lake"),
        ("A woman identified as Anna Lake said that the dam was unsafe.", "Anna Lake"),
        ("A man named Ivan Hill said that the dam was unsafe.", "Ivan Hill"),
        ("The acting mayor Anna Lake said that the dam was unsafe.", "Anna Lake"),
        ("Anna Lake of Columbia, South Carolina, said that the dam was unsafe.", "Anna Lake"),
        ("Anna Lake of Columbia, South Carolina said that the dam was unsafe.", "Anna Lake"),
        ("Anna Lake, 52, from Fresno, Calif., said that the dam was unsafe.", "Anna Lake"),
        ("In Fresno, Calif., Anna Lake said that the dam was unsafe.", "Anna Lake"),
        ("David Jolly won. Jolly said that the dam was unsafe.", "David Jolly"),
        ("David Jolly won. “We will stay,” said Jolly.", "David Jolly"),
        ("Anna Lake won. Finally she said that the dam was unsafe.", "Anna Lake"),
        ("Anna Lake met reporters on Monday and Ivan Hill said the dam was unsafe.", "Ivan Hill"),
        ("Defense Minister Ivan Hill, speaking after talks in Rome, said the army would leave.", "Ivan Hill"),
        ("Speaking to Ivan Hill, Anna Lake said the dam was unsafe.", "Anna Lake"),
        ("After talks with Ivan Hill, Anna Lake said the dam was unsafe.", "Anna Lake"),
        ("Anna Lake met Ivan Hill in Rome and said the dam was unsafe.", "Anna Lake"),
        ("Anna Lake released a letter, saying that the dam was unsafe.", "Anna Lake"),
        ("Anna Lake’s remarks came after talks with Ivan Hill, where she said it was late.", "Anna Lake"),
        ("Pedro Hill’s remarks came after talks with Ivan Marsh, where he said that the dam was unsafe.",
         "Pedro Hill"),
    ],
)  # fmt: skip
def test_it_names_the_speaker_and_not_the_nearest_name(body: str, speaker: str) -> None:
    assert speakers(body) == [speaker]


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("A Lake campaign official later mocked “the oldest mill of the land.”", "A Lake campaign official"),
        ("The Lake campaign also mocked “the oldest mill of the land.”", "The Lake campaign"),
        ("Anna Lake mocked “the oldest mill of the land.”", "Anna Lake"),
    ],
)
def test_an_adverb_is_no_part_of_who_spoke(body: str, label: str) -> None:
    (quote,) = quotes("Anna Lake won.\n\n" + body)

    assert quote.speaker_label == label


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "As first reported by Anna Lake, the dam was unsafe.",
            [("Anna Lake", "the dam was unsafe")],
        ),
        (
            "Asked by Ivan Hill whether the dam was safe, Anna Lake said it was not.",
            [("Ivan Hill", "whether the dam was safe"), ("Anna Lake", "it was not")],
        ),
        (
            "Anna Lake was asked by Ivan Hill how she felt.",
            [("Ivan Hill", "how she felt")],
        ),
        ("The dam described by Anna Lake is old.", []),
        ("The plan was first reported by Anna Lake.", []),
    ],
)
def test_who_stands_behind_by_asks_or_reports(body: str, expected: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in quotes(body)] == expected


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("A lawyer representing Anna Lake said that it was over.", "A lawyer representing Anna Lake"),
        ("Residents who left the town said that it was over.", "Residents who left the town"),
        ("The man who had met Anna Lake said that it was over.", "The man who had met Anna Lake"),
        ("Aides who asked not to be named said that it was over.", "Aides"),
        ("The firm that built the dam said that it was over.", "The firm that built the dam"),
        ("People briefed on the talks said that it was over.", "People briefed on the talks"),
        (
            "A man named as a friend of Anna Lake said that it was over.",
            "A man named as a friend of Anna Lake",
        ),
    ],
)
def test_whom_a_clause_describes_is_nobody_named_in_it(body: str, label: str) -> None:
    (quote,) = quotes("Anna Lake came.\n\n" + body)

    assert (quote.speaker, quote.speaker_label) == (None, label)


def test_when_it_was_is_nobody_who_spoke() -> None:
    (quote,) = quotes("Hours later, Anna Lake mocked “the oldest mill of the land.”")

    assert quote.speaker == "Anna Lake"


def test_an_office_means_its_holder_of_the_same_country() -> None:
    body = (
        "The French Prime Minister, Jean Dupont, met the Spanish Prime Minister, Ana Ruiz, in Rome.\n\n"
        "“We agree on the dam,” the French Prime Minister said.\n\n"
        "The Spanish Prime Minister said that the dam was unsafe."
    )

    assert speakers(body) == ["Jean Dupont", "Ana Ruiz"]


def test_the_role_is_the_one_printed_at_that_place() -> None:
    (quote,) = quotes("The French Prime Minister, Jean Dupont, said the dam was unsafe.")

    assert quote.speaker_role == "French Prime Minister"
    assert quote.speaker_label == "The French Prime Minister, Jean Dupont"


def test_a_surname_alone_has_no_role() -> None:
    (quote,) = quotes("Jean Dupont is in Rome. Dupont said the dam was unsafe.")

    assert (quote.speaker, quote.speaker_role) == ("Jean Dupont", None)


def test_pronouns_agree_in_gender() -> None:
    body = (
        "Mr. Ivan Hill met Mrs. Anna Lake in Rome. He said the talks were useful. She said they were short."
    )

    assert speakers(body) == ["Ivan Hill", "Anna Lake"]


def test_a_pronoun_means_the_subject_of_the_sentence_before() -> None:
    assert speakers("Mr. Ivan Hill spoke after Mr. Paul Marsh in Rome. He said the dam was unsafe.") == [
        "Ivan Hill"
    ]


def test_a_pronoun_is_not_somebody_named_in_its_own_words() -> None:
    body = "Mr. Ivan Hill opened the dam. Mr. Paul Marsh is a liar, he said."

    assert speakers(body) == ["Ivan Hill"]


def test_a_resolved_pronoun_is_a_mention_of_its_person() -> None:
    (person,) = read("Mr. Ivan Hill opened the dam. He said it was old.").people

    assert [(mention.text, mention.form) for mention in person.mentions if mention.form == "pronoun"] == [
        ("He", "pronoun")
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Anna Lake was in court. Prosecutors said the money was gone.",
        "Anna Lake was in court. “The money is gone,” a spokesman said.",
        "Anna Lake was in court. The money was gone, according to people familiar with the case.",
        "Anna Lake’s campaign said the money was gone.",
    ],
)
def test_a_nameless_source_keeps_its_label_and_no_speaker(body: str) -> None:
    (quote,) = quotes(body)

    assert quote.speaker is None
    assert quote.speaker_label


def test_joint_speakers_are_all_there() -> None:
    (quote,) = quotes("Anna Lake and Ivan Hill said they would resign.")

    assert (quote.speaker, quote.co_speakers) == ("Anna Lake", ("Ivan Hill",))


def test_a_body_that_speaks_itself_is_the_organization() -> None:
    (quote,) = quotes("The Ministry of Health closed two wards. The ministry said the water was dirty.")

    assert (quote.speaker, quote.organization) == (None, "Ministry of Health")


def test_who_reports_what_somebody_said_is_no_speaker() -> None:
    (quote,) = quotes("CNN reported that Anna Lake said the dam was unsafe.")

    assert (quote.speaker, quote.via) == ("Anna Lake", "CNN")


def test_an_agency_behind_the_clause_reports_it() -> None:
    (quote,) = quotes("Anna Lake said that the dam was unsafe, CNN reported.")

    assert (quote.text, quote.speaker, quote.via) == ("the dam was unsafe", "Anna Lake", "CNN")


def test_quoted_as_saying_names_speaker_and_reporter() -> None:
    (quote,) = quotes("“The dam is unsafe,” CNN quoted Anna Lake as saying on Monday.")

    assert (quote.speaker, quote.via, quote.cue) == ("Anna Lake", "CNN", "saying")


def test_a_quotation_that_stands_alone_belongs_to_who_spoke_before() -> None:
    body = "“The dam is unsafe,” Anna Lake said.\n\n“We have known it for years.”"

    assert speakers(body) == ["Anna Lake", "Anna Lake"]


def test_a_quotation_behind_a_sentence_belongs_to_its_subject() -> None:
    assert speakers("Anna Lake was firm in her answer to Ivan Hill. “The dam is unsafe.”") == ["Anna Lake"]


def test_a_quotation_before_its_frame_in_the_same_paragraph_waits_for_it() -> None:
    body = "“The dam is unsafe.” It was a warm day. “We knew,” Anna Lake said."

    assert speakers(body) == ["Anna Lake", "Anna Lake"]


def test_which_goes_back_to_the_body_right_before_it() -> None:
    (quote,) = quotes("The convoy belonged to the World Food Programme, which said it had stopped.")

    assert (quote.organization, quote.speaker_label) == ("World Food Programme", "the World Food Programme")


def test_cues_are_read_in_capitals_where_everything_stands_in_capitals() -> None:
    body = (
        "TRANSPORT SECRETARY RAMON VILLANUEVA RESIGNED ON THURSDAY.\n\n"
        "“I LEAVE WITH A CLEAR CONSCIENCE,” VILLANUEVA SAID AT A PRESS CONFERENCE.\n\n"
        "SENATOR CORAZON BAUTISTA SAID THE RESIGNATION CAME TOO LATE."
    )

    assert speakers(body) == ["RAMON VILLANUEVA", "CORAZON BAUTISTA"]


def test_a_verb_that_can_be_a_noun_is_none_between_a_quotation_and_a_name() -> None:
    assert speakers("“The core can fool you,” cautions Anna Lake.") == ["Anna Lake"]
