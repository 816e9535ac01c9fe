"""What one document becomes in an empty store."""

import datetime as dt

import pytest

from articles.models import (
    Article,
    Attribution,
    Authorship,
    Event,
    EventReport,
    Mention,
    Participation,
    Quote,
)
from newsapi.api.models import DataVersion
from people.models import Affiliation, Alias, Identifier, Organization, Person
from seeds.loader import Loader
from tests.seeds.loader.documents import (
    BODY,
    budget,
    document,
    load,
    mention,
    organization,
    person,
    quote,
    role,
)

pytestmark = pytest.mark.django_db


def test_a_new_document_is_created() -> None:
    loaded = Loader().load(budget())
    assert loaded.outcome == "created"
    assert Article.objects.get().pk == loaded.article


def test_only_a_body_is_required() -> None:
    assert load(document("Nothing else.", headline=None, published_at=None)) == "created"
    article = Article.objects.get()
    assert (article.headline, article.published_at, article.published_precision) == (None, None, None)
    assert article.word_count == 2


def test_an_article_keeps_what_the_document_says_of_itself() -> None:
    load(
        document(
            section="Economy",
            dateline="Ostrava",
            country="CZ",
            byline="By Bo Ek and Cy Dahl",
            source_url="HTTPS://News.Example.org/a?id=7&utm_medium=x#top",
            language="en",
            image_caption="The hall.",
            image_credit="VNA",
            modified_at="2024-11-19T10:30:00+02:00",
        )
    )
    article = Article.objects.get()
    assert article.source_url == "https://news.example.org/a?id=7"
    assert (article.section, article.dateline, article.country) == ("Economy", "Ostrava", "CZ")
    assert (article.byline, article.language) == ("By Bo Ek and Cy Dahl", "en")
    assert (article.image_caption, article.image_credit) == ("The hall.", "VNA")
    assert article.published_at == dt.datetime(2024, 11, 19, tzinfo=dt.UTC)
    assert article.published_precision == "day"
    assert article.modified_at == dt.datetime(2024, 11, 19, 8, 30, tzinfo=dt.UTC)
    assert article.modified_precision == "time"


def test_a_slug_begins_with_the_day() -> None:
    load(budget())
    assert Article.objects.get().slug == "2024-11-19-budget-is-sound"
    assert Event.objects.get().slug == "2024-11-18-news-conference-of-ana-lindqvist"


def test_an_article_without_a_headline_takes_its_slug_from_the_first_words() -> None:
    load(document("Rain fell on Veldany.", headline=None, published_at=None))
    assert Article.objects.get().slug == "rain-fell-on-veldany"


def test_a_statement_has_its_speaker_day_event_and_place_in_the_text() -> None:
    load(budget())
    said = Quote.objects.get(kind="indirect")
    assert said.speaker == Person.objects.get(slug="ana-lindqvist")
    assert said.event == Event.objects.get()
    assert (said.said_on, said.said_on_precision) == (dt.date(2024, 11, 18), "day")
    assert BODY[said.start : said.end] == said.text == "the budget of Veldany is sound"
    assert said.spans == [[said.start, said.end]]
    assert said.published_at == Article.objects.get().published_at


def test_joint_speakers_and_the_reporting_agency_are_attributed() -> None:
    words = quote(
        BODY,
        "We will not borrow",
        speaker="Ana Lindqvist",
        co_speakers=("Bo Ek",),
        via="Central Bank of Veldany",
    )
    people = (person("Ana Lindqvist", mention(BODY, "Ana Lindqvist")), person("Bo Ek"))
    load(budget(people=people, quotes=(words,), events=()))
    assert [(a.kind, str(a.party)) for a in Attribution.objects.order_by("kind")] == [
        ("co_speaker", "Bo Ek"),
        ("via", "Central Bank of Veldany"),
    ]


def test_a_quote_is_about_those_whom_the_document_names() -> None:
    words = quote(BODY, "We will not borrow", about=("Central Bank of Veldany",))
    load(budget(quotes=(words,)))
    assert [str(about.party) for about in Quote.objects.get().about.all()] == ["Central Bank of Veldany"]


def test_a_quote_is_about_those_mentioned_in_its_words_but_not_its_speaker() -> None:
    words = quote(BODY, BODY, speaker="Ana Lindqvist")
    load(budget(quotes=(words,), events=()))
    assert [str(about.party) for about in Quote.objects.get().about.all()] == ["Central Bank of Veldany"]


def test_a_role_is_reported_by_the_article() -> None:
    load(budget())
    held = Affiliation.objects.get()
    assert (str(held.person), held.role, held.country) == ("Ana Lindqvist", "Finance Minister", "VD")
    assert held.first_reported_on == held.last_reported_on == dt.date(2024, 11, 19)


def test_a_role_may_be_held_at_an_organization() -> None:
    bank = organization("Central Bank of Veldany", mention(BODY, "Central Bank of Veldany"))
    governor = person("Bo Ek", roles=(role("Governor", organization="Central Bank of Veldany"),))
    load(document(people=(governor,), organizations=(bank,)))
    assert str(Affiliation.objects.get().organization) == "Central Bank of Veldany"


def test_an_event_has_reports_and_participants() -> None:
    load(budget())
    happened = Event.objects.get()
    assert (happened.type, happened.place, happened.starts_on) == (
        "consult",
        "Ostrava Hall",
        dt.date(2024, 11, 18),
    )
    assert [report.text for report in EventReport.objects.all()] == ["news conference"]
    assert [(str(p.party), p.role) for p in Participation.objects.all()] == [("Ana Lindqvist", "actor")]


def test_mentions_stand_where_they_were_found() -> None:
    load(budget())
    for row in Mention.objects.all():
        assert BODY[row.start : row.end] == row.text
    assert Mention.objects.count() == 3


def test_somebody_who_is_only_listed_is_mentioned_without_a_place() -> None:
    load(document(people=(person("Bo Ek"),)))
    row = Mention.objects.get()
    assert (str(row.party), row.text, row.start, row.end) == ("Bo Ek", "Bo Ek", None, None)


def test_authors_keep_their_order() -> None:
    load(document(authors=("Cy Dahl", "Bo Ek")))
    rows = Authorship.objects.order_by("position")
    assert [str(row.person) for row in rows] == ["Cy Dahl", "Bo Ek"]


def test_an_author_who_is_named_in_the_text_is_the_same_person() -> None:
    load(budget(authors=("Ana Lindqvist",)))
    assert Person.objects.count() == 1
    assert str(Authorship.objects.get().person) == "Ana Lindqvist"


def test_a_publisher_that_is_not_listed_becomes_an_organization_of_the_media() -> None:
    load(document(publisher="Veldany Times", provider="VNA"))
    article = Article.objects.get()
    assert article.publisher is not None
    assert article.provider is not None
    assert (article.publisher.name, article.publisher.kind) == ("Veldany Times", "media")
    assert (article.provider.name, article.provider.kind) == ("VNA", "media")


def test_a_publisher_that_is_listed_is_that_organization() -> None:
    load(document(publisher="VELDANY TIMES", organizations=(organization("Veldany Times", kind="media"),)))
    assert Organization.objects.get() == Article.objects.get().publisher


@pytest.mark.parametrize(
    ("publisher", "url", "domain"),
    [
        ("IslandNews.example", None, "islandnews.example"),
        ("Veldany Times", "https://www.times.example/a", "times.example"),
    ],
)
def test_a_publisher_is_identified_by_its_domain(publisher: str, url: str | None, domain: str) -> None:
    load(document(publisher=publisher, source_url=url))
    assert str(Identifier.objects.get()) == f"domain:{domain}"


def test_what_an_extractor_read_is_extracted_and_what_a_record_says_is_of_the_record() -> None:
    load(budget())
    assert {row.origin for row in Quote.objects.all()} == {"extracted"}
    load(budget(headline="Another", extractor=None))
    assert {row.origin for row in Quote.objects.filter(article__headline="Another")} == {"record"}


def test_every_name_is_kept_with_its_kind() -> None:
    known = organization("Veldany News Agency", acronym="VNA", aliases=("the agency",))
    load(budget(organizations=(known,), quotes=()))
    assert set(Alias.objects.values_list("name", "kind")) == {
        ("Ana Lindqvist", "full"),
        ("Lindqvist", "short"),
        ("Veldany News Agency", "full"),
        ("the agency", "short"),
        ("VNA", "acronym"),
    }


def test_the_data_version_grows_with_every_document_that_changes_something() -> None:
    load(budget())
    before = DataVersion.current()
    load(budget())
    assert DataVersion.current() == before
    load(budget(section="Economy"))
    assert DataVersion.current() == before + 1


def test_a_name_is_stored_with_plain_spaces_however_it_was_typeset() -> None:
    load(
        document(
            "Ana\xa0Lindqvist of the Kelm  Club.",
            people=(person("Ana\xa0Lindqvist", aliases=("A.\xa0L.",)),),
            organizations=(organization("Kelm  Club"),),
        )
    )
    assert Person.objects.get().name == "Ana Lindqvist"
    assert Organization.objects.get(kind="other").name == "Kelm Club"
    assert set(Alias.objects.values_list("name", flat=True)) >= {"Ana Lindqvist", "A. L.", "Kelm Club"}
