"""From the editor's desk to the next import and back: a correction made in the admin is never lost."""

from typing import Any

import pytest
from django.test import Client

from articles.models import (
    Article,
    Attribution,
    Event,
    EventReport,
    Mention,
    Participation,
    Quote,
    QuoteAbout,
)
from newsapi.api.models import Tombstone
from people.models import Affiliation, Alias, Organization, Person
from seeds.readers.document import Refused
from tests import desk
from tests.factories import make_organization, make_person
from tests.seeds.loader.documents import BODY, budget, document, load, mention
from tests.seeds.loader.documents import person as naming

pytestmark = pytest.mark.django_db

# The same report, said with more words before and after.
LONGER = f"VELDANY – Snow fell.\n\n{BODY}\n\nParliament votes on Friday."


@pytest.fixture(autouse=True)
def report() -> None:
    load(budget())


def load_changed() -> None:
    assert load(budget(LONGER, section="Economy")) == "updated"
    assert Article.objects.get().section == "Economy"


def said(words: str) -> Quote:
    return Quote.objects.get(text__contains=words)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", "The budget is sound, says minister"),
        ("dateline", "Ostrava"),
        ("country", "VD"),
        ("byline", "By the staff"),
        ("language", "en-GB"),
        ("source_url", "https://a.example/budget"),
    ],
)
def test_an_edited_field_of_an_article(admin_client: Client, field: str, value: str) -> None:
    desk.save(admin_client, Article.objects.get(), **{field: value})
    load_changed()
    assert getattr(Article.objects.get(), field) == value


def test_an_edited_date_with_the_quotes_that_follow_it(admin_client: Client) -> None:
    desk.save(admin_client, Article.objects.get(), published_at_0="2024-11-20")
    load_changed()
    article = Article.objects.get()
    assert f"{article.published_at:%Y-%m-%d}" == "2024-11-20"
    assert {quote.published_at for quote in Quote.objects.all()} == {article.published_at}


@pytest.mark.parametrize("is_cleared", [True, False])
def test_another_publisher_or_none(admin_client: Client, is_cleared: bool) -> None:
    load(budget(publisher="Veldany Gazette"))
    other = None if is_cleared else make_organization(name="Ostrava Post")
    article = Article.objects.get(publisher__name="Veldany Gazette")
    desk.save(admin_client, article, publisher="" if other is None else other.pk)
    assert load(budget(LONGER, publisher="Veldany Gazette")) == "updated"
    article.refresh_from_db()
    assert (article.publisher, article.body) == (other, LONGER)


def test_authors_taken_away(admin_client: Client) -> None:
    load(budget(LONGER, authors=("Ivo Reporter",)))
    desk.save(admin_client, Article.objects.get(), **{"authorships-0-DELETE": "on"})
    load(budget(authors=("Ivo Reporter",)))
    assert (Article.objects.get().body, Article.objects.get().authors.count()) == (BODY, 0)


def test_authors_set_by_hand(admin_client: Client) -> None:
    row = {"authorships-TOTAL_FORMS": "1", "authorships-0-person": make_person(name="Ivo Reporter").pk}
    desk.save(admin_client, Article.objects.get(), **row)
    load(budget(LONGER, authors=("Somebody Else",)))
    assert [person.name for person in Article.objects.get().authors.all()] == ["Ivo Reporter"]


def test_a_shortened_quote_stands_where_its_words_stand_now(admin_client: Client) -> None:
    quote = said("sound")
    desk.save(admin_client, quote, text="the budget of Veldany")
    load_changed()
    kept = Quote.objects.get(pk=quote.pk)
    assert kept.text == "the budget of Veldany"
    assert LONGER[kept.start : kept.end] == kept.text
    assert kept.spans == [[kept.start, kept.end]]
    assert Quote.objects.count() == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "mixed"),
        ("said_on", "2024-11-17"),
        ("said_on", ""),
        ("speaker_role", "Minister of Finance"),
        ("speaker", ""),
        ("event", ""),
    ],
)
def test_an_edited_field_of_a_quote(admin_client: Client, field: str, value: str) -> None:
    quote = said("sound")
    desk.save(admin_client, quote, **{field: value})
    load_changed()
    assert str(getattr(Quote.objects.get(pk=quote.pk), field) or "") == value
    assert LONGER[slice(*Quote.objects.values_list("start", "end").get(pk=quote.pk))] == quote.text


def test_another_speaker(admin_client: Client) -> None:
    bank = Organization.objects.get()
    desk.save(admin_client, said("borrow"), speaker="", organization=bank.pk)
    load_changed()
    assert (said("borrow").speaker, said("borrow").organization) == (None, bank)


def test_joint_speakers_and_subjects(admin_client: Client) -> None:
    bank = Organization.objects.get()
    rows = {
        "attributions-TOTAL_FORMS": "1",
        "attributions-0-kind": "via",
        "attributions-0-organization": bank.pk,
        "about-TOTAL_FORMS": "1",
        "about-0-organization": bank.pk,
    }
    desk.save(admin_client, said("borrow"), **rows)
    load_changed()
    assert Attribution.objects.get(kind="via").organization == bank
    assert QuoteAbout.objects.get(quote=said("borrow")).organization == bank


def test_a_quote_added_by_hand(admin_client: Client) -> None:
    values = {"article": Article.objects.get().pk, "kind": "indirect", "text": "welcomed the plan"}
    desk.add(admin_client, Quote, **values)
    load_changed()
    quote = said("welcomed")
    assert LONGER[quote.start : quote.end] == quote.text
    assert (quote.origin, quote.status) == ("editor", "confirmed")


def test_a_renamed_person_with_the_old_name_as_another_name(admin_client: Client) -> None:
    person = Person.objects.get()
    desk.save(admin_client, person, name="Anna Lindqvist", country="VD", slug="anna-lindqvist")
    load_changed()
    kept = Person.objects.get()
    assert (kept.pk, kept.name, kept.country, kept.slug) == (
        person.pk,
        "Anna Lindqvist",
        "VD",
        "anna-lindqvist",
    )


def test_a_name_taken_away(admin_client: Client) -> None:
    person = Person.objects.get()
    position = list(person.aliases.order_by("pk").values_list("name", flat=True)).index("Lindqvist")
    desk.save(admin_client, person, **{f"aliases-{position}-DELETE": "on"})
    load_changed()
    assert list(Alias.objects.filter(person=person).values_list("name", flat=True)) == ["Ana Lindqvist"]


def test_an_edited_role(admin_client: Client) -> None:
    desk.save(admin_client, Affiliation.objects.get(), role="Minister of Finance")
    load_changed()
    assert Affiliation.objects.get().role == "Minister of Finance"


def test_an_edited_event(admin_client: Client) -> None:
    event = Event.objects.get()
    desk.save(
        admin_client, event, name="Press conference on the budget", type="demand", starts_on="2024-11-17"
    )
    load_changed()
    kept = Event.objects.get()
    assert (kept.pk, kept.name, kept.type) == (event.pk, "Press conference on the budget", "demand")
    assert f"{kept.starts_on}" == "2024-11-17"


def test_an_edited_participation(admin_client: Client) -> None:
    desk.save(admin_client, Event.objects.get(), **{"participations-0-role": "host"})
    load_changed()
    assert Participation.objects.get().role == "host"


def test_a_mention_of_somebody_else(admin_client: Client) -> None:
    mention, bank = Mention.objects.filter(person__isnull=False).latest("start"), make_organization()
    desk.save(admin_client, mention, person="", organization=bank.pk)
    load_changed()
    kept = Mention.objects.get(pk=mention.pk)
    assert (kept.person, kept.organization) == (None, bank)
    assert LONGER[kept.start : kept.end] == kept.text
    assert Mention.objects.count() == 3


@pytest.mark.parametrize(
    "model", [Person, Organization, Affiliation, Mention, Quote, Event, EventReport, Participation]
)
@pytest.mark.parametrize("action", ["confirm", "reject"])
def test_a_judgement(admin_client: Client, model: Any, action: str) -> None:
    status, keys = f"{action}ed", set(model.objects.values_list("pk", flat=True))
    desk.act(admin_client, action, *model.objects.all())
    load_changed()
    assert set(model.objects.values_list("pk", "status")) == {(pk, status) for pk in keys}


def test_a_deleted_quote_stays_away_until_it_is_restored(admin_client: Client) -> None:
    admin_client.post(desk.url(said("borrow"), "delete"), {"post": "yes"})
    load_changed()
    assert Quote.objects.get().text == "the budget of Veldany is sound"


def test_a_deleted_event_stays_away(admin_client: Client) -> None:
    admin_client.post(desk.url(Event.objects.get(), "delete"), {"post": "yes"})
    load_changed()
    assert not Event.objects.exists()
    assert said("sound").event is None


def test_a_deleted_article_stays_away_until_it_is_restored(admin_client: Client) -> None:
    article = Article.objects.get()
    desk.act(admin_client, "delete_selected", article, post="yes")
    with pytest.raises(Refused, match="--restore"):
        load(budget(LONGER))
    assert not Article.objects.exists()
    assert Tombstone.objects.filter(resource="articles", record=article.pk).exists()
    load(budget(LONGER), restore=True)
    assert Article.objects.get().body == LONGER


@pytest.mark.parametrize(("change", "is_same"), [({}, True), ({"slug": "the-minister"}, False)])
def test_a_deleted_person_comes_back_when_a_text_names_them_again(
    admin_client: Client, change: dict[str, str], is_same: bool
) -> None:
    person = make_person(name="Ida Berg", slug="ida-berg")
    if change:
        desk.save(admin_client, person, **change)
        person.refresh_from_db()
    page = admin_client.get(desk.url(person, "delete")).content.decode()
    assert "brings it back" in page
    admin_client.post(desk.url(person, "delete"), {"post": "yes"})
    load(document("Ida Berg spoke.", people=(naming("Ida Berg", mention("Ida Berg spoke.", "Ida Berg")),)))
    back = Person.objects.get(name="Ida Berg")
    assert ((back.pk, back.slug) == (person.pk, person.slug)) is is_same


def test_what_was_not_edited_follows_the_document(admin_client: Client) -> None:
    desk.save(admin_client, said("sound"), kind="mixed")
    quotes = budget(LONGER).quotes
    load(budget(LONGER, quotes=quotes[:1], section="Economy"))
    assert Quote.objects.get().kind == "mixed"


@pytest.mark.parametrize(
    ("words", "change"), [("quote", {"text": "the budget"}), ("event", {"type": "demand"})]
)
def test_what_an_import_would_not_recognise_is_rejected_instead_of_deleted(
    admin_client: Client, words: str, change: dict[str, str]
) -> None:
    record = said("sound") if words == "quote" else Event.objects.get()
    desk.save(admin_client, record, **change)
    page = admin_client.post(desk.url(record, "delete"), {"post": "yes"}).content.decode()
    assert "reject it instead" in page
    assert type(record).objects.filter(pk=record.pk).exists()
    desk.act(admin_client, "reject", record)
    load_changed()
    assert type(record).objects.get(pk=record.pk).status == "rejected"
    assert Quote.objects.count() == 2
    assert Event.objects.count() == 1
