"""What the detail of a quote tells."""

import pytest
from pytest_django import Settings

from tests.conformance import CheckedClient
from tests.factories import make_article, make_quote

pytestmark = pytest.mark.django_db

BODY = "One. Two begins. “We agree,” Ana said. Four ends. Five.\n\nSix."


def test_its_context_is_the_sentences_around_it(api: CheckedClient) -> None:
    start, end = BODY.index("We agree"), BODY.index("We agree") + len("We agree")
    quote = make_quote(article=make_article(body=BODY), start=start, end=end, spans=[[start, end]])
    assert api.detail("quotes", quote.pk)["context"] == {
        "prefix": "Two begins. “",
        "exact": "We agree",
        "suffix": ",” Ana said. Four ends. ",
    }


def test_it_has_no_context_without_a_place_in_the_body(api: CheckedClient) -> None:
    quote = make_quote(start=None, end=None, spans=None)
    assert api.detail("quotes", quote.pk)["context"] is None


@pytest.mark.parametrize("access", ["excerpt", "none"])
def test_it_has_no_context_where_bodies_are_not_public(
    api: CheckedClient, settings: Settings, access: str
) -> None:
    settings.PUBLIC_BODY = access
    shown = api.detail("quotes", make_quote(text="We agree").pk)
    assert (shown["context"], shown["text"]) == (None, "We agree")


def test_it_tells_what_the_list_tells(api: CheckedClient) -> None:
    quote = make_quote()
    shown = api.detail("quotes", quote.pk)
    del shown["context"], shown["also_in"]
    assert [shown] == api.page("quotes")["results"]


def test_a_rejected_quote_is_not_found(api: CheckedClient) -> None:
    quote = make_quote(status="rejected")
    assert api.get(f"/api/v1/quotes/{quote.pk}/").status_code == 404


def test_a_quote_has_no_slug(api: CheckedClient) -> None:
    assert api.get("/api/v1/quotes/we-agree/").status_code == 404
