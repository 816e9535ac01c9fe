"""The desk for articles: the text beside what was read from it, dates, authors, deletion."""

import datetime as dt

import pytest
from django.test import Client

from articles.models import AffiliationReport, Article, Authorship, Quote
from newsapi.api.models import Redirect, Tombstone
from people.models import Person
from seeds.models import ImportRun, SourceDocument
from tests import desk
from tests.factories import (
    make_affiliation,
    make_article,
    make_event_report,
    make_mention,
    make_organization,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


def test_the_page_shows_the_text_and_what_was_read_from_it(admin_client: Client) -> None:
    article = make_article(body="First words.\n\nThen he <b>spoke</b>.")
    quote = make_quote(article=article, text="spoke", start=25, end=30, spans=[[25, 30]])
    mention = make_mention(article=article, person=make_person(name="Ana Ruiz"), text="he", start=19, end=21)
    report = make_event_report(article=article)
    page = admin_client.get(desk.url(article, "change")).content.decode()
    assert "<p>First words.</p>" in page
    assert "&lt;b&gt;<mark" in page
    assert mention.person is not None
    for record in (quote, mention, report, report.event, mention.person):
        assert f'href="{desk.url(record, "change")}"' in page
    assert 'name="body"' not in page


def test_the_tables_are_cut_and_lead_to_the_whole_list(
    admin_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsapi.api.editing.tables.ROW_LIMIT", 2)
    article = make_article()
    for _ in range(3):
        make_quote(article=article)
    page = admin_client.get(desk.url(article, "change"))
    quotes = page.context["related_tables"][0]
    assert (len(quotes.rows), quotes.is_cut) == (2, True)
    assert admin_client.get(quotes.all_url).context["cl"].result_count == 3
    make_quote()
    assert admin_client.get(quotes.all_url).context["cl"].result_count == 3


def test_a_quote_is_added_from_the_articles_page(admin_client: Client) -> None:
    article = make_article()
    table = admin_client.get(desk.url(article, "change")).context["related_tables"][0]
    page = admin_client.get(table.add_url)
    assert page.context["adminform"].form.initial["article"] == str(article.pk)
    assert article.body in page.content.decode()


def test_an_edit_is_marked(admin_client: Client) -> None:
    article, publisher = make_article(), make_organization()
    desk.save(admin_client, article, headline="A better headline", publisher=publisher.pk)
    article.refresh_from_db()
    assert (article.headline, article.publisher) == ("A better headline", publisher)
    assert article.edited_fields == ["headline", "publisher"]


def test_what_imports_recognise_an_article_by_stays(admin_client: Client) -> None:
    article = make_article()
    before = (article.fingerprint, article.content_hash, article.body, article.slug)
    desk.save(admin_client, article, headline="Another", published_at_0="2020-01-01", body="Another body")
    article.refresh_from_db()
    assert (article.fingerprint, article.content_hash, article.body, article.slug) == before


def test_a_new_date_reaches_quotes_and_roles(admin_client: Client) -> None:
    article, role = make_article(), make_affiliation()
    quote, other = make_quote(article=article), make_quote()
    AffiliationReport.objects.create(affiliation=role, article=article)
    desk.save(admin_client, article, published_at_0="2023-05-06", published_at_1="")
    before = quote.updated_at
    for record in (article, quote, other, role):
        record.refresh_from_db()
    moment = dt.datetime(2023, 5, 6, tzinfo=dt.UTC)
    assert (article.published_at, article.published_precision) == (moment, "day")
    assert quote.published_at == moment
    assert quote.updated_at > before
    assert other.published_at != moment
    assert role.first_reported_on == role.last_reported_on == dt.date(2023, 5, 6)
    assert article.edited_fields == ["published_at"]


def test_a_date_taken_away_takes_its_precision_along(admin_client: Client) -> None:
    article = make_article()
    make_quote(article=article)
    desk.save(admin_client, article, published_at_0="", published_at_1="")
    article.refresh_from_db()
    assert (article.published_at, article.published_precision) == (None, None)
    assert Quote.objects.get().published_at is None


def test_a_time_typed_is_a_time_unless_told_otherwise(admin_client: Client) -> None:
    article = make_article()
    time = {"published_at_0": "2024-11-22", "published_at_1": "14:30"}
    desk.save(admin_client, article, **time, published_precision="")
    article.refresh_from_db()
    assert (article.published_at, article.published_precision) == (
        dt.datetime(2024, 11, 22, 14, 30, tzinfo=dt.UTC),
        "time",
    )
    desk.save(admin_client, article, **time, published_precision="month")
    article.refresh_from_db()
    assert article.published_at == dt.datetime(2024, 11, 1, tzinfo=dt.UTC)


def authors(article: Article) -> list[tuple[int, Person]]:
    return [(row.position, row.person) for row in Authorship.objects.filter(article=article)]


def test_authors_are_added_reordered_and_removed(admin_client: Client) -> None:
    article, ana, bo, cy = make_article(), make_person(), make_person(), make_person()
    for position, person in enumerate((ana, bo)):
        Authorship.objects.create(article=article, person=person, position=position)
    rows = {"authorships-TOTAL_FORMS": "3", "authorships-2-person": cy.pk}
    desk.save(admin_client, article, **rows)
    assert authors(article) == [(0, ana), (1, bo), (2, cy)]
    desk.save(admin_client, article, **{"authorships-0-place": "3", "authorships-2-place": "1"})
    assert authors(article) == [(0, cy), (1, bo), (2, ana)]
    desk.save(admin_client, article, **{"authorships-0-DELETE": "on"})
    assert authors(article) == [(0, bo), (1, ana)]
    article.refresh_from_db()
    assert article.edited_fields == ["authors"]


def test_saving_authors_unchanged_writes_nothing(admin_client: Client) -> None:
    article = make_article()
    Authorship.objects.create(article=article, person=make_person(), position=0)
    before = Authorship.objects.get().pk
    desk.save(admin_client, article)
    article.refresh_from_db()
    assert Authorship.objects.get().pk == before
    assert article.edited_fields == []


def test_nobody_writes_an_article_twice(admin_client: Client) -> None:
    article, ana = make_article(), make_person()
    rows = {
        "authorships-TOTAL_FORMS": "2",
        "authorships-0-person": ana.pk,
        "authorships-1-person": ana.pk,
    }
    assert "duplicate" in desk.errors(desk.save(admin_client, article, **rows))


def test_a_changed_slug_leaves_a_redirect(admin_client: Client) -> None:
    article = make_article(slug="2024-11-22-old")
    desk.save(admin_client, article, slug="2024-11-22-new")
    assert Redirect.objects.values_list("resource", "key", "target").get() == (
        "articles",
        "2024-11-22-old",
        article.pk,
    )


def test_articles_come_from_imports_alone(admin_client: Client) -> None:
    assert admin_client.get(desk.url(Article, "add")).status_code == 403


def test_a_deleted_article_takes_its_statements_along_and_leaves_tombstones(admin_client: Client) -> None:
    article, kept = make_article(), make_person(origin="editor")
    quote = make_quote(article=article, speaker=kept)
    make_mention(article=article, person=make_person(name="Only Here"))
    SourceDocument.objects.create(
        run=ImportRun.objects.create(), article=article, source="a.txt", outcome="created"
    )
    page = admin_client.get(desk.url(article, "delete")).content.decode()
    assert "Quotes: 1" in page
    assert "no import brings it back" in page
    assert "Source documents: " not in page
    admin_client.post(desk.url(article, "delete"), {"post": "yes"})
    assert not Article.objects.exists()
    assert not Quote.objects.exists()
    assert Person.objects.get() == kept
    graves = set(Tombstone.objects.values_list("resource", "record"))
    assert {("articles", article.pk), ("quotes", quote.pk)} <= graves


def test_several_articles_are_deleted_at_once(admin_client: Client) -> None:
    articles = [make_article(), make_article(), make_article()]
    desk.act(admin_client, "delete_selected", *articles[:2], post="yes")
    assert Article.objects.get() == articles[2]
    assert Tombstone.objects.filter(resource="articles").count() == 2


@pytest.mark.parametrize("words", ["coalition", "SANCHEZ", "sánchez visits", "pays-visit"])
def test_an_article_is_found_by_its_headline_in_any_spelling(admin_client: Client, words: str) -> None:
    article = make_article(
        headline="Sánchez visits coalition, pays visit", slug="2024-11-22-sanchez-visits-coalition-pays-visit"
    )
    make_article()
    found = admin_client.get(desk.url(Article, "changelist"), {"q": words}).context["cl"].result_list
    assert list(found) == [article]


@pytest.mark.parametrize(
    ("precision", "shown"),
    [("time", "2024-11-22 00:00"), ("day", "2024-11-22<"), ("month", "2024-11<"), ("year", "2024<")],
)
def test_the_list_shows_a_date_as_exactly_as_it_is_known(
    admin_client: Client, precision: str, shown: str
) -> None:
    make_article(published_precision=precision)
    page = admin_client.get(desk.url(Article, "changelist")).content.decode()
    assert f'<td class="field-published">{shown}' in page
