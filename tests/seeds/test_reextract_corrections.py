"""What editors have corrected outlives another reading, by another extractor and back."""

from pathlib import Path

import pytest
from django.db import models
from django.test import Client

from articles.models import Article, Event, Mention, Quote
from newsapi.api.models import Status
from people.models import Affiliation, Person
from seeds.extraction import Extractor
from seeds.extraction.named import Named
from seeds.importing import Changed, reextract
from tests import desk
from tests.factories import make_person
from tests.seeds.loading import loadseeds, write

pytestmark = pytest.mark.django_db

TEXT = """The Lark

3 May 2024

Minister quits over dam

By Ana Brown

LARKTON – Water Minister Bo Lind met Prime Minister Eva Roth in Larkton on Thursday.

“I take full responsibility for this,” Lind told reporters. “The dam will be rebuilt by the army,” said Roth.

Roth said that the inquiry would begin next week.
"""
BLIND = Extractor("blind", lambda body: [])
ONLY_ROTH = Extractor(
    "roth", lambda body: [Named(at, at + 8, "person", "P") for at in [body.find("Eva Roth")]]
)


@pytest.fixture(autouse=True)
def report(tmp_path: Path) -> None:
    assert loadseeds(write(tmp_path / "a.txt", TEXT)).status == 0
    assert {"I take full responsibility for this", "The dam will be rebuilt by the army"} <= texts()


def there_and_back() -> list[Changed]:
    return [reextract(BLIND), reextract(ONLY_ROTH), reextract()]


def texts() -> set[str]:
    return set(Quote.objects.exclude(status=Status.REJECTED).values_list("text", flat=True))


def said(words: str) -> Quote:
    return Quote.objects.get(text__contains=words)


def rows(model: type[models.Model], *aside: str) -> list[object]:
    names = [
        f.attname
        for f in model._meta.concrete_fields
        if f.attname not in {"created_at", "updated_at", *aside}
    ]
    return list(model._default_manager.order_by("pk").values(*names))


def test_there_and_back_all_is_as_it_was_and_what_was_said_all_along_keeps_its_id() -> None:
    before = (
        rows(Quote),
        [str(each) for each in Person.objects.order_by("name")],
        rows(Article, "content_hash"),
    )
    there_and_back()
    people = {row["speaker_id"] for row in rows(Quote)}  # type: ignore[index]
    assert None not in people
    assert [str(each) for each in Person.objects.order_by("name")] == before[1]
    assert rows(Article, "content_hash") == before[2]
    assert [row["id"] for row in rows(Quote)] == [row["id"] for row in before[0]]  # type: ignore[index]


def test_a_person_of_whom_nobody_speaks_meanwhile_keeps_slug_and_id_if_an_editor_has_judged_them(
    admin_client: Client,
) -> None:
    lind = Person.objects.get(name="Bo Lind")
    desk.save(admin_client, lind, description="A minister.")
    there_and_back()
    assert Person.objects.get(name="Bo Lind").pk == lind.pk


def test_another_speaker_stays(admin_client: Client) -> None:
    quote, other = said("full responsibility"), make_person(name="Jo Ek")
    desk.save(admin_client, quote, speaker=other.pk)
    there_and_back()
    quote.refresh_from_db()
    assert quote.speaker == other


def test_a_shortened_quote_stays_shortened(admin_client: Client) -> None:
    quote = said("rebuilt")
    desk.save(admin_client, quote, text="will be rebuilt by the army")
    there_and_back()
    kept = said("rebuilt")
    assert (kept.pk, kept.text) == (quote.pk, "will be rebuilt by the army")
    assert Article.objects.get().body[kept.start : kept.end] == kept.text


def test_a_quote_that_was_typed_in_stays(admin_client: Client) -> None:
    article = Article.objects.get()
    desk.add(
        admin_client, Quote, article=article.pk, kind="direct", text="rebuilt by the army", status="confirmed"
    )
    there_and_back()
    assert {"rebuilt by the army", "The dam will be rebuilt by the army"} <= texts()


@pytest.mark.parametrize("judge", [Status.REJECTED, Status.CONFIRMED])
def test_a_judgement_stays(judge: Status) -> None:
    quote = said("full responsibility")
    Quote.objects.filter(pk=quote.pk).update(status=judge)
    there_and_back()
    quote.refresh_from_db()
    assert quote.status == judge
    assert Quote.objects.filter(text=quote.text).count() == 1


def test_a_deleted_quote_stays_away(admin_client: Client) -> None:
    admin_client.post(desk.url(said("full responsibility"), "delete"), {"post": "yes"})
    there_and_back()
    assert not Quote.objects.filter(text__contains="full responsibility").exists()


def test_a_deleted_event_stays_away(admin_client: Client) -> None:
    (event,) = Event.objects.filter(type="consult")
    admin_client.post(desk.url(event, "delete"), {"post": "yes"})
    there_and_back()
    assert not Event.objects.filter(type="consult").exists()


def test_a_mention_of_somebody_else_stays(admin_client: Client) -> None:
    mention, other = Mention.objects.filter(text="Lind").first(), make_person(name="Jo Ek")
    assert mention is not None
    desk.save(admin_client, mention, person=other.pk)
    there_and_back()
    mention.refresh_from_db()
    assert mention.person == other


def test_an_edited_role_stays(admin_client: Client) -> None:
    role = Affiliation.objects.get(person__name="Bo Lind")
    desk.save(admin_client, role, role="Minister of Water")
    there_and_back()
    role.refresh_from_db()
    assert role.role == "Minister of Water"


def test_a_renamed_person_stays_renamed_and_one(admin_client: Client) -> None:
    lind = Person.objects.get(name="Bo Lind")
    desk.save(admin_client, lind, name="Robert Lind")
    there_and_back()
    lind.refresh_from_db()
    assert lind.name == "Robert Lind"
    assert said("full responsibility").speaker == lind


def test_an_edited_headline_stays(admin_client: Client) -> None:
    desk.save(admin_client, Article.objects.get(), headline="The minister goes")
    there_and_back()
    assert Article.objects.get().headline == "The minister goes"


def test_the_account_tells_the_same_there_as_back() -> None:
    there, _, back = there_and_back()
    assert there.gone["mentions"] > 0
    assert back.new["mentions"] > 0
    assert (there.status, back.status) == (0, 0)
