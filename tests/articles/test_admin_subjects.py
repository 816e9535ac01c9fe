"""Whom a corrected quote speaks of."""

import pytest
from django.test import Client

from articles.models import Article, Quote, QuoteAbout
from people.models import Person
from tests import desk
from tests.factories import make_article, make_mention, make_person, make_quote

pytestmark = pytest.mark.django_db

BODY = "“Ana saw Bo, and he saw Cy,” she said."


@pytest.fixture
def people() -> dict[str, Person]:
    return {name: make_person(name=name) for name in ("Ana", "Bo", "Cy")}


@pytest.fixture
def article(people: dict[str, Person]) -> Article:
    article = make_article(body=BODY)
    for name, person in people.items():
        start = BODY.index(name)
        make_mention(article=article, person=person, text=name, start=start, end=start + len(name))
    return article


def about() -> set[str]:
    return {str(row.person) for row in QuoteAbout.objects.all()}


def test_a_quote_typed_in_speaks_of_whoever_is_mentioned_in_it(
    admin_client: Client, article: Article, people: dict[str, Person]
) -> None:
    values = {"article": article.pk, "kind": "direct", "text": "Ana saw Bo, and he saw Cy"}
    desk.add(admin_client, Quote, **values, speaker=people["Ana"].pk)
    assert about() == {"Bo", "Cy"}


def test_fewer_words_speak_of_fewer(
    admin_client: Client, article: Article, people: dict[str, Person]
) -> None:
    quote = make_quote(article=article, text=BODY[1:26], start=1, end=26, spans=[[1, 26]])
    stranger = make_person(name="Named by the record alone")
    for person in (*people.values(), stranger):
        QuoteAbout.objects.create(quote=quote, person=person)
    desk.save(admin_client, quote, text="he saw Cy")
    assert about() == {"Cy", "Named by the record alone"}


def test_a_new_speaker_is_no_subject(
    admin_client: Client, article: Article, people: dict[str, Person]
) -> None:
    quote = make_quote(article=article, text=BODY[1:26], start=1, end=26, spans=[[1, 26]])
    for person in people.values():
        QuoteAbout.objects.create(quote=quote, person=person)
    desk.save(admin_client, quote, speaker=people["Bo"].pk)
    assert about() == {"Ana", "Cy"}


def test_subjects_set_by_hand_stay(admin_client: Client, article: Article) -> None:
    quote = make_quote(
        article=article, text=BODY[1:26], start=1, end=26, spans=[[1, 26]], edited_fields=["about"]
    )
    desk.save(admin_client, quote, text="Ana saw Bo")
    assert about() == set()
