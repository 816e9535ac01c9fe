"""Utterances keep in step with the quotes, whatever comes, changes or goes, and in whichever order."""

import itertools
import random
import time
from typing import Any

import pytest
from django.core.management import call_command

from articles.deletion import delete_articles, delete_quotes
from articles.merging import merge, undo
from articles.models import Article, Quote, Shingle, Utterance, Wording
from articles.publication import follow_publication
from articles.utterances import regroup
from tests.articles.speeches import DAY, SPEECH, first, groups, said
from tests.factories import make_article, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db

TRIMMED = "No shipping company will be given an exception."
BEGINNING = "The harbour at Westmarch will stay closed until every crane has been tested"


def test_the_same_words_in_two_articles_are_one_utterance() -> None:
    anna = make_person()
    one, other = said(speaker=anna), said(TRIMMED, days=1, speaker=anna)
    alone = said("Nobody asked us about any of this before the vote.", speaker=anna)
    assert groups() == [{one.pk, other.pk}]
    assert first() == [one.pk]
    alone.refresh_from_db()
    assert (alone.utterance, alone.is_first) == (None, True)
    assert Utterance.objects.get().articles == 2


def test_the_earliest_published_is_the_first_whichever_was_stored_first() -> None:
    anna = make_person()
    later, unknown, early = (
        said(days=3, speaker=anna),
        said(days=None, speaker=anna),
        said(days=1, speaker=anna),
    )
    assert groups() == [{later.pk, unknown.pk, early.pk}]
    assert first() == [early.pk]


def test_of_two_of_one_moment_the_one_stored_first_is_the_first() -> None:
    anna = make_person()
    one, _ = said(speaker=anna), said(speaker=anna)
    assert first() == [one.pk]


def test_a_body_speaks_too() -> None:
    union = make_organization()
    assert len({said(organization=union).pk, said(organization=union).pk}) == len(groups()[0])


def test_words_between_two_join_what_had_nothing_in_common() -> None:
    anna = make_person()
    beginning, end = said(BEGINNING, speaker=anna), said(TRIMMED, speaker=anna)
    assert groups() == []
    whole = said(SPEECH, speaker=anna)
    assert groups() == [{beginning.pk, end.pk, whole.pk}]
    delete_quotes([whole])
    assert groups() == []


def test_what_is_deleted_leaves_the_others() -> None:
    anna = make_person()
    one, two, three = (said(days=n, speaker=anna) for n in range(3))
    delete_articles([one.article])
    assert (groups(), first()) == ([{two.pk, three.pk}], [two.pk])
    delete_quotes([two])
    assert (groups(), first()) == ([], [])
    assert (Utterance.objects.count(), Wording.objects.count()) == (0, 1)
    delete_quotes([three])
    assert [model.objects.count() for model in (Wording, Shingle)] == [0, 0]


@pytest.mark.parametrize(
    "change",
    [{"status": "rejected"}, {"text": "Something else was said by her on that day, and nobody heard it."}],
)
def test_what_is_rejected_or_says_something_else_leaves(change: dict[str, Any]) -> None:
    anna = make_person()
    one, two, three = (said(days=n, speaker=anna) for n in range(3))
    Quote.objects.filter(pk=one.pk).update(**change)
    regroup([one.pk])
    assert (groups(), first()) == ([{two.pk, three.pk}], [two.pk])
    Quote.objects.filter(pk=one.pk).update(status="extracted", text=SPEECH)
    regroup([one.pk])
    assert (groups(), first()) == ([{one.pk, two.pk, three.pk}], [one.pk])


def test_a_later_date_of_an_article_makes_another_one_the_first() -> None:
    anna = make_person()
    one, two = said(days=0, speaker=anna), said(days=2, speaker=anna)
    one.article.published_at = DAY.replace(year=2025)
    one.article.save()
    follow_publication(one.article)
    assert first() == [two.pk]


def test_merged_speakers_share_their_utterances_until_that_is_undone() -> None:
    anna, twin = make_person(), make_person()
    one, two = said(speaker=anna), said(speaker=twin)
    assert groups() == []
    merged = merge(anna, twin)
    assert groups() == [{one.pk, two.pk}]
    undo(merged)
    assert groups() == []


def test_words_of_nobody_leave_when_a_second_speaker_has_said_them() -> None:
    anna, ivan = make_person(), make_person()
    one, nobodys = said(speaker=anna), said()
    assert groups() == [{one.pk, nobodys.pk}]
    other = said(speaker=ivan)
    assert groups() == []
    delete_quotes([other])
    assert groups() == [{one.pk, nobodys.pk}]


def test_two_quotes_of_one_article_are_one_appearance() -> None:
    anna, article = make_person(), make_article()
    one, two = said(speaker=anna, article=article), said(speaker=anna, article=article)
    assert (groups(), first()) == ([{one.pk, two.pk}], [one.pk])
    assert Utterance.objects.get().articles == 1


TEXTS = [
    (SPEECH, 1, 0),
    (SPEECH, 1, 3),
    (SPEECH, 0, 1),
    (BEGINNING, 1, 2),
    (TRIMMED, 1, 2),
    (TRIMMED, 2, 2),
    (SPEECH + " That is all.", 0, 9),
    ("We are going to win again", 1, 0),
    ("We are going to win again", 1, 6),
    ("We are going to win again", 1, 30),
]


def _grouped(order: list[int], people: list[Any]) -> set[frozenset[int]]:
    keys = {}
    for n in order:
        text, speaker, days = TEXTS[n]
        keys[said(text, days=days, speaker=people[speaker]).pk] = n
    return {frozenset(keys[pk] for pk in group) for group in groups()}


def test_the_order_of_imports_does_not_matter() -> None:
    people = [None, make_person(), make_person()]
    orders = [list(range(len(TEXTS))) for _ in range(8)]
    found = []
    for seed, order in enumerate(orders):
        random.Random(seed).shuffle(order)
        found.append(_grouped(order, people))
        delete_articles(Article.objects.all())
    assert found[0] == {frozenset({0, 1, 2, 3, 4, 6}), frozenset({7, 8})}
    assert all(groups == found[0] for groups in found)


def test_grouping_again_changes_nothing() -> None:
    people = [None, make_person(), make_person()]
    before = _grouped(list(range(len(TEXTS))), people)
    stored, firsts = groups(), first()
    regroup(list(Quote.objects.values_list("pk", flat=True)))
    assert (groups(), first()) == (stored, firsts)
    call_command("groupquotes", verbosity=0)
    assert (groups(), first()) == (stored, firsts)
    assert before


def test_a_database_from_before_is_grouped_by_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    anna = make_person()
    one, two = (make_quote(text=SPEECH, speaker=anna).pk for _ in range(2))
    call_command("groupquotes", verbosity=2)
    assert groups() == [{one, two}]
    told = capsys.readouterr()
    assert told.out == "2 quotes, 1 utterances quoted more than once\n"


def test_a_quote_more_takes_as_many_queries_among_many_as_among_few(
    django_assert_max_num_queries: Any,
) -> None:
    anna, texts = make_person(), itertools.cycle([SPEECH, BEGINNING, TRIMMED])
    counts = []
    for rounds in (3, 60):
        for _ in range(rounds):
            said(next(texts), days=rounds, speaker=anna)
        late = make_quote(text=SPEECH, said_on=None, article=make_article(published_at=DAY), speaker=anna)
        with django_assert_max_num_queries(40) as captured:
            regroup([late.pk])
        counts.append(len(captured))
    assert counts[1] <= counts[0]


def test_very_many_quotes_of_one_frame_take_no_more_than_their_number() -> None:
    """Quadratic, this would take minutes."""
    article, anna = make_article(), make_person()
    frame = "The police of Westmarch opened case number {} in the night after the storm"
    rows = [make_quote(text=frame.format(n), article=article, speaker=anna).pk for n in range(1500)]
    started = time.process_time()
    regroup(rows)
    assert time.process_time() - started < 20
    assert groups() == []  # another number is another case
