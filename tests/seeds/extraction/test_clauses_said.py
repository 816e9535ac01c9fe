"""Which words of a sentence are somebody's statement: one rule a line, with what it must leave alone."""

import pytest

from tests.seeds.extraction.reading import said, speakers


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        # a quotation as the clause of a "that"
        (
            "Anna Lake told the council that “we are in this together.”",
            "mixed",
            "that “we are in this together.”",
        ),
        ("Anna Lake told the council, “We are in this together.”", "direct", "We are in this together."),
        # a quotation that goes on with the clause before it
        (
            "Anna Lake said the mill would close, “and not only for a week.”",
            "mixed",
            "the mill would close, “and not only for a week.”",
        ),
        ("Anna Lake said as she left, “Not for a week.”", "direct", "Not for a week."),
        # what leads on to saying it
        ("Voters are more likely to say the mill is old.", "indirect", "the mill is old"),
        ("Anna Lake was quick to point out that the mill is old.", "indirect", "the mill is old"),
        ("Anna Lake often pledges to close the mill.", "indirect", "to close the mill"),
        # a relative clause around the frame
        ("The mill, which Anna Lake said was old, burned down.", "indirect", "which was old"),
        ("They signed a plan that officials say will save the mill.", "indirect", "that will save the mill"),
        # who stands between "with" and the participle
        (
            "The talks ended, with Anna Lake telling reporters that the mill is old.",
            "indirect",
            "the mill is old",
        ),
        # a hearer that looks like a verb, or a name before a short form
        ("Anna Lake told cheering workers that the mill is safe.", "indirect", "the mill is safe"),
        ("Anna Lake told Harbour News she’d sell the mill.", "indirect", "she’d sell the mill"),
        # the hearer before words of which the verb stands between the marks
        ("Anna Lake told CNN she “will never sell the mill.”", "mixed", "she “will never sell the mill.”"),
        ("Anna Lake told workers in Rome it “is an old mill.”", "mixed", "it “is an old mill.”"),
        ("Anna Lake told her voters they “are the mill.”", "mixed", "they “are the mill.”"),
        ("Anna Lake told her it was an old mill.", "indirect", "it was an old mill"),
        # more than words like "nothing": a clause of its own
        (
            "Anna Lake said nothing would change before the vote.",
            "indirect",
            "nothing would change before the vote",
        ),
        ("Anna Lake said more troops would come.", "indirect", "more troops would come"),
        # a clause before its frame in which some words are marked
        (
            "The mill had “cut the deepest hole” in the budget, Anna Lake said in a letter to the council.",
            "mixed",
            "The mill had “cut the deepest hole” in the budget",
        ),
        # the name of a show between marks
        ("Anna Lake told CNN’s “State of the Mill” on Sunday that it was old.", "indirect", "it was old"),
        ("On CNN’s “State of the Mill,” Anna Lake said it was old.", "indirect", "it was old"),
        ("Anna Lake told voters, “Make Our Mill Great Again.”", "direct", "Make Our Mill Great Again."),
        # a short quotation right behind its verb, and when it was said
        ("Anna Lake said “no comment” on Sunday.", "direct", "no comment"),
        ("Anna Lake said “no comment” on Sunday nor ever.", "mixed", "“no comment” on Sunday nor ever"),
        ("Anna Lake said the mill was “too old” in May.", "mixed", "the mill was “too old” in May"),
        # many, few and numbers as subjects
        ("About one in five say the mill is old.", "indirect", "the mill is old"),
        ("As many as 40 percent of voters said the mill is old.", "indirect", "the mill is old"),
        ("Workers who have heard from the mayor say the mill is old.", "indirect", "the mill is old"),
        # sentences that open with "so" and "nor"
        (
            "Nor are the owners likely to sell the mill, said Anna Lake.",
            "indirect",
            "Nor are the owners likely to sell the mill",
        ),
        # what is announced, by a noun phrase alone
        ("Anna Lake announced a tax on mills on Monday.", "indirect", "a tax on mills on"),
        # the end, before what the speaker did besides
        ("Anna Lake said the mill was old, calling it a danger.", "indirect", "the mill was old"),
        ("Anna Lake said the mill was old but did not say why.", "indirect", "the mill was old"),
        (
            "Anna Lake said the mill was old and would have to be mended.",
            "indirect",
            "the mill was old and would have to be mended",
        ),
        # an aside behind the frame
        (
            "The mill would close, Anna Lake said, a step that could cost jobs.",
            "indirect",
            "The mill would close",
        ),
    ],
)
def test_it_reads_the_words_said(body: str, kind: str, words: str) -> None:
    assert said(body) == [(kind, words)]


@pytest.mark.parametrize(
    "body",
    [
        "Anna Lake wanted to say the right thing.",
        "The pledges to the mill were paid on Monday.",
        "The mill burned with Anna Lake watching.",
        "Anna Lake appeared in the show “Late Harbour,” her first.",
        "The report of a fire was wrong.",
        "Anna Lake pledged money.",
        "Anna Lake vowed on Friday to",
        "The deal, announced on Friday, would save the mill.",
        "A tax announced Monday would save the mill.",
        "All told, the mill lost a million.",
        "Anna Lake called it “a shame” in May.",
        "Anna Lake appeared on “Midday with Karl Pine” on Monday.",
        "Anna Lake said almost nothing about the mill until May, as the vote came closer.",
        "Anna Lake said otherwise.",
        "Anna Lake said in a letter to the council.",
        "Anna Lake said matter-of-factly as rain fell down.",
    ],
)
def test_it_leaves_other_words_alone(body: str) -> None:
    assert said(body) == []


@pytest.mark.parametrize(
    ("body", "names"),
    [
        # any verb behind a quotation will do
        ("“Go back to work,” Anna Lake bristled as she left.", ["Anna Lake"]),
        ("“Go back to work!” Anna Lake barked.", ["Anna Lake"]),
        # whoever spoke before in the paragraph goes on, where no other subject is told
        (
            "“It is late,” Anna Lake said outside. But “the mill will be saved by those who love it.”",
            ["Anna Lake", "Anna Lake"],
        ),
        # a name in -ly is no adverb
        ("“It is over,” said Emily Stone, the owner.", ["Emily Stone"]),
        # the frame right before a quotation takes it
        (
            "Anna Lake said that the mill was old, to which Karl Pine replied: “It is not.”",
            ["Anna Lake", "Karl Pine"],
        ),
        # the title of a show is nobody's statement
        ("In the show “Late Harbour,” Anna Lake asked Karl Pine how he felt.", ["Anna Lake"]),
    ],
)
def test_it_finds_who_says_it(body: str, names: list[str]) -> None:
    assert speakers(body) == names


def test_a_quotation_beside_no_speaker_of_its_paragraph_stays_nobodys() -> None:
    assert speakers(
        "Anna Lake said the mill was old.\n\nBut “the mill will be saved by those who love it.”"
    ) == [
        "Anna Lake",
        None,
    ]
