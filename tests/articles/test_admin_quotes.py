"""The desk for quotes: words found in the body, speakers, dates, parts, deletion."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client

from articles.models import Article, Attribution, Quote, QuoteAbout
from newsapi.api.models import DataVersion, Tombstone
from tests import desk
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db

BODY = (
    "Baghdad (X) – The minister spoke on Thursday.\n\n"
    "“We won’t go,” Ana Ruiz said. “Not now, and not ever,” she added.\n\n"
    "“We won’t go,” they sang."
)


def at(words: str, start: int = 0) -> int:
    return BODY.index(words, start)


@pytest.fixture
def article() -> Article:
    return make_article(body=BODY)


def test_a_quote_typed_in_is_found_in_the_body(admin_client: Client, article: Article) -> None:
    speaker = make_person()
    desk.add(
        admin_client,
        Quote,
        article=article.pk,
        kind="direct",
        text='"Not now, and not ever"',
        speaker=speaker.pk,
        speaker_label="she",
        cue="added",
        said_on="2024-11-21",
    )
    quote, start = Quote.objects.get(), at("Not now")
    assert (quote.text, quote.start, quote.end) == ("Not now, and not ever", start, start + 21)
    assert quote.spans == [[start, start + 21]]
    assert BODY[quote.speaker_label_start : quote.speaker_label_end] == "she"
    assert BODY[quote.cue_start : quote.cue_end] == "added"
    assert (quote.origin, quote.status, quote.said_on_precision) == ("editor", "confirmed", "day")
    assert quote.published_at == article.published_at
    assert DataVersion.current() == 1


def test_a_split_quote_is_anchored_piece_by_piece(admin_client: Client, article: Article) -> None:
    text = "We won't go … Not now, and not ever"
    desk.add(admin_client, Quote, article=article.pk, kind="direct", text=text)
    quote = Quote.objects.get()
    assert quote.text == "We won’t go Not now, and not ever"
    assert quote.spans == [
        [at("We won’t"), at("We won’t") + 11],
        [at("Not now"), at("Not now") + 21],
    ]
    assert (quote.start, quote.end) == (quote.spans[0][0], quote.spans[1][1])


def test_words_that_are_not_in_the_body_are_refused(admin_client: Client, article: Article) -> None:
    response = desk.add(admin_client, Quote, article=article.pk, kind="direct", text="We will go")
    assert "not in the article" in desk.errors(response)
    assert not Quote.objects.exists()


def test_of_words_that_stand_twice_the_first_is_taken_and_said(
    admin_client: Client, article: Article
) -> None:
    response = desk.add(admin_client, Quote, article=article.pk, kind="direct", text="We won’t go")
    assert "2 times" in desk.told(response)
    assert Quote.objects.get().start == at("We won’t go")


def test_an_occurrence_can_be_chosen(admin_client: Client, article: Article) -> None:
    values: dict[str, Any] = {"article": article.pk, "kind": "direct", "text": "We won’t go"}
    response = desk.add(admin_client, Quote, **values, occurrence="2")
    assert "times" not in desk.told(response)
    assert Quote.objects.get().start == at("We won’t go", at("they sang") - 20)
    assert "is 2" in desk.errors(desk.add(admin_client, Quote, **values, occurrence="3"))


def test_changed_words_are_found_again_nearest_to_where_they_stood(
    admin_client: Client, article: Article
) -> None:
    start = at("We won’t go", at("they sang") - 20)
    quote = make_quote(
        article=article, text="We won’t go", start=start, end=start + 11, spans=[[start, start + 11]]
    )
    desk.save(admin_client, quote, text="won't go")
    quote.refresh_from_db()
    assert (quote.start, quote.end, quote.text) == (start + 3, start + 11, "won’t go")
    assert quote.spans == [[start + 3, start + 11]]
    assert quote.edited_fields == ["spans", "start", "text"]


def test_another_edit_leaves_the_anchors_alone(admin_client: Client, article: Article) -> None:
    quote = make_quote(article=article, text="typed\n\notherwise", start=3, end=9, spans=[[3, 9]])
    desk.save(admin_client, quote, kind="indirect", text="typed\r\n\r\notherwise")
    quote.refresh_from_db()
    assert (quote.kind, quote.start, quote.end, quote.spans) == ("indirect", 3, 9, [[3, 9]])
    assert quote.edited_fields == ["kind"]


def test_a_quote_without_an_anchor_can_be_judged(admin_client: Client, article: Article) -> None:
    quote = make_quote(
        article=article, text="no longer there", start=None, end=None, spans=None, needs_review=True
    )
    desk.save(admin_client, quote, status="rejected")
    quote.refresh_from_db()
    assert (quote.status, quote.start, quote.text) == ("rejected", None, "no longer there")


def test_found_again_it_needs_no_review(admin_client: Client, article: Article) -> None:
    quote = make_quote(article=article, text="gone", start=None, end=None, spans=None, needs_review=True)
    desk.save(admin_client, quote, text="not ever")
    quote.refresh_from_db()
    assert (quote.start, quote.needs_review) == (at("not ever"), False)


def test_a_label_that_is_not_near_carries_no_offsets(admin_client: Client, article: Article) -> None:
    start = at("Not now")
    quote = make_quote(
        article=article,
        text="Not now",
        start=start,
        end=start + 7,
        spans=[[start, start + 7]],
        speaker_label="she",
        speaker_label_start=1,
        speaker_label_end=4,
    )
    desk.save(admin_client, quote, speaker_label="the envoy")
    quote.refresh_from_db()
    assert (quote.speaker_label, quote.speaker_label_start, quote.speaker_label_end) == (
        "the envoy",
        None,
        None,
    )
    desk.save(admin_client, quote, speaker_label="Ana Ruiz")
    quote.refresh_from_db()
    assert BODY[quote.speaker_label_start : quote.speaker_label_end] == "Ana Ruiz"


def test_a_quote_has_a_speaker_or_an_organization(admin_client: Client) -> None:
    quote, organization = make_quote(speaker=make_person()), make_organization()
    response = desk.save(admin_client, quote, organization=organization.pk)
    assert "not both" in desk.errors(response)
    desk.save(admin_client, quote, speaker="", organization=organization.pk)
    quote.refresh_from_db()
    assert (quote.speaker, quote.organization) == (None, organization)
    assert quote.edited_fields == ["organization", "speaker"]


@pytest.mark.parametrize(
    ("day", "precision", "stored"),
    [
        ("2024-11-20", "", (dt.date(2024, 11, 20), "day")),
        ("2024-11-20", "month", (dt.date(2024, 11, 1), "month")),
        ("2024-11-20", "year", (dt.date(2024, 1, 1), "year")),
        ("", "day", (None, None)),
    ],
)
def test_a_day_and_its_precision_go_together(
    admin_client: Client, day: str, precision: str, stored: tuple[Any, Any]
) -> None:
    quote = make_quote()
    desk.save(admin_client, quote, said_on=day, said_on_precision=precision)
    quote.refresh_from_db()
    assert (quote.said_on, quote.said_on_precision) == stored


def test_a_day_has_no_time(admin_client: Client) -> None:
    response = desk.save(admin_client, make_quote(), said_on_precision="time")
    assert "A day has no time" in desk.errors(response)


def test_parts_set_by_hand_are_marked_on_the_quote(admin_client: Client) -> None:
    quote, person = make_quote(), make_person()
    rows = {
        "attributions-TOTAL_FORMS": "1",
        "attributions-0-kind": "co_speaker",
        "attributions-0-person": person.pk,
        "about-TOTAL_FORMS": "1",
        "about-0-organization": make_organization().pk,
    }
    desk.save(admin_client, quote, **rows)
    before = quote.updated_at
    quote.refresh_from_db()
    assert quote.edited_fields == ["about", "attributions"]
    assert quote.updated_at > before
    assert Attribution.objects.get().person == person
    desk.save(admin_client, quote, **{"about-0-DELETE": "on"})
    assert not QuoteAbout.objects.exists()


def test_a_part_needs_exactly_one_party(admin_client: Client) -> None:
    rows = {"attributions-TOTAL_FORMS": "1", "attributions-0-kind": "via"}
    assert "one of the two" in desk.errors(desk.save(admin_client, make_quote(), **rows))


def test_a_part_deleted_by_itself_is_marked_on_the_quote(admin_client: Client) -> None:
    about = QuoteAbout.objects.create(quote=make_quote(), person=make_person())
    admin_client.post(desk.url(about, "delete"), {"post": "yes"})
    assert not QuoteAbout.objects.exists()
    assert Quote.objects.get().edited_fields == ["about"]


def test_the_event_of_a_quote_is_corrected(admin_client: Client) -> None:
    quote, event = make_quote(), make_event()
    desk.save(admin_client, quote, event=event.pk)
    quote.refresh_from_db()
    assert (quote.event, quote.edited_fields) == (event, ["event"])


def test_a_deleted_quote_leaves_a_tombstone_that_imports_know(admin_client: Client) -> None:
    quote, other = make_quote(), make_quote()
    page = admin_client.get(desk.url(quote, "delete")).content.decode()
    assert "no import brings its words back" in page
    admin_client.post(desk.url(quote, "delete"), {"post": "yes"})
    page = desk.act(admin_client, "delete_selected", other).content.decode()
    assert "no import brings its words back" in page
    desk.act(admin_client, "delete_selected", other, post="yes")
    assert not Quote.objects.exists()
    assert Tombstone.objects.filter(resource="quotes", identity__isnull=False).count() == 2


def test_the_page_shows_the_words_in_their_paragraph(admin_client: Client, article: Article) -> None:
    start = at("Not now")
    quote = make_quote(
        article=article, text="Not now", start=start, end=start + 7, spans=[[start, start + 7]]
    )
    page = admin_client.get(desk.url(quote, "change")).content.decode()
    assert "<mark>Not now</mark>" in page
    assert "Ana Ruiz said." in page
    assert "The minister spoke" not in page


@pytest.mark.parametrize("words", ["won’t go", "SÁNCHEZ", "won sanchez"])
def test_a_quote_is_found_by_its_words_and_its_speaker(admin_client: Client, words: str) -> None:
    quote = make_quote(text="We won’t go", speaker=make_person(name="Pedro Sánchez"))
    make_quote(text="Another")
    found = admin_client.get(desk.url(Quote, "changelist"), {"q": words}).context["cl"].result_list
    assert list(found) == [quote]


@pytest.mark.parametrize(
    ("value", "days"),
    [("2024", [21, 1]), ("2024-11", [21]), ("none", [None]), ("2023", []), ("nonsense", []), ("2024-13", [])],
)
def test_quotes_are_filtered_by_year_and_month(
    admin_client: Client, value: str, days: list[int | None]
) -> None:
    for day in (dt.date(2024, 11, 21), dt.date(2024, 12, 1), None):
        make_quote(said_on=day)
    answer = admin_client.get(desk.url(Quote, "changelist"), {"said_on_in": value})
    found = [quote.said_on.day if quote.said_on else None for quote in answer.context["cl"].result_list]
    assert sorted(found, key=str) == sorted(days, key=str)


def test_a_list_of_very_many_counts_no_further_than_its_limit(
    admin_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsapi.api.editing.lists.COUNT_LIMIT", 2)
    article = make_article()
    for _ in range(4):
        make_quote(article=article)
    page = admin_client.get(desk.url(Quote, "changelist")).content.decode()
    assert "more than 2 quotes" in page


@pytest.mark.parametrize("status", ["extracted", "confirmed", "rejected"])
def test_words_that_are_a_quote_already_are_not_added_again(admin_client: Client, status: str) -> None:
    article = make_article(body="She said that it rained, and that it rained.")
    values = {"article": article.pk, "kind": "indirect", "text": "it rained"}
    desk.add(admin_client, Quote, **values)
    Quote.objects.update(status=status)
    response = desk.add(admin_client, Quote, **values)
    assert f"quote already, which is {status}" in desk.errors(response)
    desk.add(admin_client, Quote, **values, occurrence=2)
    assert Quote.objects.count() == 2


@pytest.mark.parametrize(
    ("precision", "shown"), [("day", "2024-11-01"), ("month", "2024-11"), ("year", "2024")]
)
def test_a_day_is_shown_as_exactly_as_it_is_known(admin_client: Client, precision: str, shown: str) -> None:
    quote = make_quote(said_on="2024-11-01", said_on_precision=precision)
    listed = admin_client.get(desk.url(Quote, "changelist")).content.decode()
    assert f'<td class="field-said">{shown}</td>' in listed
    beside = admin_client.get(desk.url(quote.article, "change")).content.decode()
    assert f"<td>{shown}</td>" in beside
