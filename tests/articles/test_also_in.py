"""Where else a quote stands: told by the quote, and asked for by filters."""

import datetime as dt

import pytest

from articles.models import Quote
from articles.repetition import MOST_APPEARANCES
from articles.utterances import regroup
from tests.articles.speeches import DAY, SPEECH, said
from tests.conformance import CheckedClient
from tests.factories import make_article, make_person, make_quote

pytestmark = pytest.mark.django_db

TRIMMED = "No shipping company will be given an exception."


def thrice() -> tuple[Quote, Quote, Quote]:
    anna = make_person()
    return (
        said(days=2, speaker=anna),
        said(days=0, speaker=anna),
        said(TRIMMED, days=1, speaker=anna),
    )


def test_a_quote_names_the_other_articles_that_quote_it(api: CheckedClient) -> None:
    late, first, between = thrice()
    said("Something else was said by her, too, and nobody else has noticed.", speaker=late.speaker)
    shown = api.detail("quotes", first.pk)
    assert (shown["is_first"], shown["also_in_count"]) == (True, 2)
    assert shown["also_in"] == [
        {
            "id": quote.pk,
            "url": f"http://testserver/api/v1/quotes/{quote.pk}/",
            "kind": "direct",
            "text": quote.text,
            "article": {
                "id": quote.article.pk,
                "slug": quote.article.slug,
                "headline": quote.article.headline,
                "url": f"http://testserver/api/v1/articles/{quote.article.slug}/",
            },
            "published_at": (DAY + dt.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "is_first": False,
        }
        for quote, days in ((between, 1), (late, 2))
    ]
    assert [one["id"] for one in api.detail("quotes", late.pk)["also_in"]] == [first.pk, between.pk]


def test_a_quote_that_stands_alone_has_no_others(api: CheckedClient) -> None:
    shown = api.detail("quotes", said().pk)
    assert (shown["is_first"], shown["also_in_count"], shown["also_in"]) == (True, 0, [])


def test_the_same_article_is_not_another_one(api: CheckedClient) -> None:
    anna, article = make_person(), make_article()
    one, two = said(speaker=anna, article=article), said(speaker=anna, article=article)
    shown = [api.detail("quotes", quote.pk) for quote in (one, two)]
    assert [(q["is_first"], q["also_in_count"], q["also_in"]) for q in shown] == [
        (True, 0, []),
        (False, 0, []),
    ]


def test_rejected_quotes_are_nowhere(api: CheckedClient) -> None:
    late, first, between = thrice()
    Quote.objects.filter(pk=first.pk).update(status="rejected")
    regroup([first.pk])
    shown = api.detail("quotes", between.pk)
    assert (shown["is_first"], shown["also_in_count"]) == (True, 1)
    assert [one["id"] for one in shown["also_in"]] == [late.pk]


def test_lists_and_articles_count_the_others(api: CheckedClient) -> None:
    _, first, _ = thrice()
    counts = {quote["id"]: quote["also_in_count"] for quote in api.page("quotes")["results"]}
    assert set(counts.values()) == {2}
    nested = api.detail("articles", first.article.slug)["quotes"]
    assert [(quote["is_first"], quote["also_in_count"]) for quote in nested] == [(True, 2)]


def test_a_detail_names_the_earliest_of_very_many_and_a_list_all(api: CheckedClient) -> None:
    anna = make_person()
    quotes = [make_quote(text=SPEECH, speaker=anna, said_on=None).pk for _ in range(MOST_APPEARANCES + 3)]
    regroup(quotes)
    shown = api.detail("quotes", quotes[0])
    assert (len(shown["also_in"]), shown["also_in_count"]) == (MOST_APPEARANCES, MOST_APPEARANCES + 2)
    assert api.page("quotes", same_as=quotes[0], count="exact")["count"] == MOST_APPEARANCES + 3


def ids(api: CheckedClient, **query: object) -> set[int]:
    return {quote["id"] for quote in api.page("quotes", **query)["results"]}


def test_only_the_first_appearances_can_be_asked_for(api: CheckedClient) -> None:
    late, first, between = thrice()
    alone = make_quote()
    assert ids(api, first_only="true") == {first.pk, alone.pk}
    assert ids(api, first_only="false") == ids(api) == {late.pk, first.pk, between.pk, alone.pk}
    assert ids(api, first_only="true", same_as=late.pk) == {first.pk}


def test_quotes_of_the_same_utterance_can_be_asked_for(api: CheckedClient) -> None:
    late, first, between = thrice()
    alone, other = make_quote(), make_quote()
    same = {late.pk, first.pk, between.pk}
    assert ids(api, same_as=between.pk) == same
    assert ids(api, same_as=alone.pk) == {alone.pk}
    assert ids(api, same_as=f"{alone.pk},{late.pk}") == same | {alone.pk}
    assert ids(api, same_as_not=late.pk) == {alone.pk, other.pk}


@pytest.mark.parametrize("value", ["", "yes", "1", "TRUE", "true,false"])
def test_first_only_is_true_or_false(api: CheckedClient, value: str) -> None:
    assert [error["parameter"] for error in api.refusal("quotes", first_only=value)] == ["first_only"]


def test_a_quote_that_is_not_there_is_the_same_as_none(api: CheckedClient) -> None:
    assert [error["parameter"] for error in api.refusal("quotes", same_as="99")] == ["same_as"]
