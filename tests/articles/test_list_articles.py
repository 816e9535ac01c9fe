"""What a client can ask of the list of articles."""

import datetime as dt

import pytest

from articles.models import Attribution, Authorship
from tests.conformance import CheckedClient
from tests.factories import (
    make_article,
    make_event_report,
    make_mention,
    make_organization,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


def test_it_tells_everything_but_the_body(api: CheckedClient) -> None:
    daily = make_organization(name="Daily", slug="daily")
    article = make_article(headline="Talks end", publisher=daily, body="Secret.", word_count=1, language="en")
    [shown] = api.page("articles")["results"]
    assert shown["id"] == article.pk
    assert (shown["headline"], shown["language"], shown["word_count"]) == ("Talks end", "en", 1)
    assert shown["publisher"]["slug"] == "daily"
    assert shown["provider"] is None
    assert (shown["published_at"], shown["published_precision"]) == ("2024-11-22T00:00:00Z", "day")
    assert "body" not in shown


def test_its_authors_come_in_the_order_of_the_byline(api: CheckedClient) -> None:
    article = make_article()
    for position in (2, 0, 1):
        person = make_person(slug=f"author-{position}")
        Authorship.objects.create(article=article, person=person, position=position)
    [shown] = api.page("articles")["results"]
    assert [author["slug"] for author in shown["authors"]] == ["author-0", "author-1", "author-2"]


def test_a_rejected_author_and_publisher_are_not_named(api: CheckedClient) -> None:
    article = make_article(publisher=make_organization(status="rejected"))
    Authorship.objects.create(article=article, person=make_person(status="rejected"), position=0)
    [shown] = api.page("articles", has_publisher="false")["results"]
    assert (shown["publisher"], shown["authors"]) == (None, [])


def test_the_latest_comes_first_and_the_undated_last(api: CheckedClient) -> None:
    undated = make_article(published_at=None)
    old = make_article(published_at=dt.datetime(2023, 1, 1, tzinfo=dt.UTC))
    new = make_article()
    assert api.ids("articles") == [new.pk, old.pk, undated.pk]
    assert api.ids("articles", ordering="published_at") == [undated.pk, old.pk, new.pk]


def test_it_filters_by_publisher_and_provider(api: CheckedClient) -> None:
    daily, agency = make_organization(slug="daily"), make_organization(slug="agency")
    wanted, other = make_article(publisher=daily, provider=agency), make_article()
    for name, slug in (("publisher", "daily"), ("provider", "agency")):
        assert api.ids("articles", **{name: slug}) == [wanted.pk]
        assert api.ids("articles", **{f"{name}_not": slug}) == [other.pk]
        assert api.ids("articles", **{f"has_{name}": "false"}) == [other.pk]


def test_it_filters_by_author(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    wanted, other = make_article(), make_article()
    Authorship.objects.create(article=wanted, person=ana, position=0)
    assert api.ids("articles", author="ana") == [wanted.pk]
    assert api.ids("articles", author_not="ana") == [other.pk]
    assert api.ids("articles", has_author="true") == [wanted.pk]
    assert api.ids("articles", person="ana") == []


def test_it_filters_by_the_people_and_organizations_it_mentions(api: CheckedClient) -> None:
    ana, union = make_person(slug="ana"), make_organization(slug="union")
    wanted, other = make_article(), make_article()
    for _ in range(3):
        make_mention(article=wanted, person=ana)
        make_mention(article=wanted, organization=union)
    assert api.ids("articles", person="ana", organization="union") == [wanted.pk]
    assert api.page("articles", person="ana", count="exact")["count"] == 1
    assert api.ids("articles", person_not="ana") == [other.pk]
    assert api.ids("articles", has_organization="false") == [other.pk]


def test_a_rejected_mention_does_not_count(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    article = make_article()
    make_mention(article=article, person=ana, status="rejected")
    assert api.ids("articles", person="ana") == []
    assert api.ids("articles", person_not="ana") == [article.pk]


def test_it_filters_by_who_is_quoted_in_it(api: CheckedClient) -> None:
    ana, bo = make_person(slug="ana"), make_person(slug="bo")
    quote = make_quote(speaker=ana)
    Attribution.objects.create(quote=quote, person=bo, kind="co_speaker")
    silent = make_article()
    assert api.ids("articles", speaker="ana") == api.ids("articles", speaker="bo") == [quote.article_id]
    assert api.ids("articles", speaker_not="ana") == [silent.pk]
    assert api.ids("articles", has_speaker="false") == [silent.pk]


def test_who_is_quoted_only_in_a_rejected_quote_is_not_quoted(api: CheckedClient) -> None:
    make_quote(speaker=make_person(slug="ana"), status="rejected")
    assert api.ids("articles", speaker="ana") == []


def test_it_filters_by_the_events_it_reports(api: CheckedClient) -> None:
    report = make_event_report()
    make_event_report(event=report.event, article=report.article)
    other = make_article()
    assert api.ids("articles", event=report.event.slug) == [report.article_id]
    assert api.ids("articles", has_event="false") == [other.pk]


def test_it_filters_by_language_and_country(api: CheckedClient) -> None:
    spanish, english, unknown = make_article(language="es"), make_article(language="en"), make_article()
    assert api.ids("articles", language="es,en", ordering="id") == [spanish.pk, english.pk]
    assert api.ids("articles", has_language="false") == [unknown.pk]
    there = make_article(country="IQ")
    assert api.ids("articles", country="IQ") == [there.pk]


def test_it_filters_by_publication(api: CheckedClient) -> None:
    article, undated = make_article(), make_article(published_at=None)
    assert api.ids("articles", published_after="2024-11-22", published_before="2024-11-22") == [article.pk]
    assert api.ids("articles", has_published_at="false") == [undated.pk]


def test_it_filters_by_language_in_any_case(api: CheckedClient) -> None:
    brazilian, english, unknown = (make_article(language=tag) for tag in ("pt-BR", "EN", None))
    assert api.ids("articles", language="PT-br") == [brazilian.pk]
    assert api.ids("articles", language="en,pt-br", ordering="id") == [brazilian.pk, english.pk]
    assert api.ids("articles", language="pt") == []
    assert api.ids("articles", language_not="en", ordering="id") == [brazilian.pk, unknown.pk]
