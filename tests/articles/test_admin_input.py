"""The desk with input that no editor means: nothing typed or linked makes a page fail."""

import datetime as dt

import pytest
from django.test import Client

from articles.models import Quote
from people.models import Alias
from tests import desk
from tests.factories import make_article, make_person, make_quote

pytestmark = pytest.mark.django_db

NO_KEYS = ["abc", "9" * 30, "-1", "²", "1,2", "\x00"]


@pytest.mark.parametrize("key", NO_KEYS)
@pytest.mark.parametrize(("model", "field"), [(Quote, "speaker"), (Quote, "article"), (Alias, "person")])
def test_an_address_that_names_no_record_opens_the_form_without_one(
    admin_client: Client, model: type[Quote] | type[Alias], field: str, key: str
) -> None:
    assert admin_client.get(desk.url(model, "add"), {field: key}).status_code == 200


@pytest.mark.parametrize("key", NO_KEYS[:-1])
def test_a_speaker_who_is_no_record_is_refused(admin_client: Client, key: str) -> None:
    article = make_article(body="They said that it rained.")
    response = desk.add(
        admin_client, Quote, article=article.pk, text="it rained", kind="indirect", speaker=key
    )
    assert "valid choice" in desk.errors(response)


@pytest.mark.parametrize("period", ["9999", "9999-12", "0000", "2024-13", "2024-1-1", "abc", "9" * 30, "²"])
@pytest.mark.parametrize("column", ["said_on_in", "published_at_in"])
def test_a_list_of_any_period_opens(admin_client: Client, column: str, period: str) -> None:
    make_quote(said_on="9999-12-31", published_at=dt.datetime(9999, 12, 31, 23, tzinfo=dt.UTC))
    found = admin_client.get(desk.url(Quote, "changelist"), {column: period}).context["cl"].result_count
    assert found == (1 if period.startswith("9999-") or period == "9999" else 0)


@pytest.mark.parametrize("slug", ["<b>x</b>", "http://[::1", "a/b/c", "  "])
def test_a_slug_that_is_no_address_is_refused_not_failed(admin_client: Client, slug: str) -> None:
    person = make_person(slug="ana-ruiz")
    response = desk.save(admin_client, person, slug=slug, country="nowhere")
    assert response.status_code == 200
    assert desk.errors(response)
    person.refresh_from_db()
    assert person.slug == "ana-ruiz"
