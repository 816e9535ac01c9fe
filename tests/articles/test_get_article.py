"""What the detail of an article tells."""

import pytest
from pytest_django import Settings

from articles.models import AffiliationReport
from tests.conformance import CheckedClient
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_event_report,
    make_mention,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db

BODY = "Ana Ruiz spoke. She agreed.\n\nThe union did not."


def test_it_gives_the_body(api: CheckedClient) -> None:
    article = make_article(body=BODY)
    shown = api.detail("articles", article.slug)
    assert (shown["body"], shown["body_access"]) == (BODY, "full")


def test_it_names_people_with_their_mentions_and_roles(api: CheckedClient) -> None:
    article, ana = make_article(body=BODY), make_person(slug="ana")
    make_mention(article=article, person=ana, start=16, end=19, text="She", form="pronoun")
    make_mention(article=article, person=ana, start=0, end=8, text="Ana Ruiz")
    role = make_affiliation(
        person=ana, role="Envoy", country="ES", organization=make_organization(slug="union")
    )
    AffiliationReport.objects.create(affiliation=role, article=article, start=0, end=8)
    make_affiliation(person=ana, role="Known from elsewhere")
    [shown] = api.detail("articles", article.pk)["people"]
    assert shown["slug"] == "ana"
    assert shown["url"] == "http://testserver/api/v1/people/ana/"
    assert shown["mentions"] == [
        {"start": 0, "end": 8, "text": "Ana Ruiz", "form": "name"},
        {"start": 16, "end": 19, "text": "She", "form": "pronoun"},
    ]
    [told] = shown["roles"]
    assert (told["role"], told["country"], told["organization"]["slug"]) == ("Envoy", "ES", "union")
    assert (told["start"], told["end"]) == (0, 8)


def test_it_names_organizations_in_the_order_of_their_first_mention(api: CheckedClient) -> None:
    article, late = make_article(body=BODY), make_organization(slug="late")
    make_mention(article=article, organization=late, start=29, end=32, text="The")
    make_mention(article=article, organization=make_organization(slug="early"), start=0, end=3, text="Ana")
    make_mention(article=article, organization=late, start=33, end=38, text="union")
    shown = api.detail("articles", article.pk)["organizations"]
    assert [(one["slug"], len(one["mentions"])) for one in shown] == [("early", 1), ("late", 2)]


def test_it_nests_its_quotes_in_order_without_repeating_itself(api: CheckedClient) -> None:
    article = make_article(body=BODY)
    second = make_quote(article=article, start=29, end=32, spans=[[29, 32]], text="The")
    first = make_quote(article=article, start=0, end=3, spans=[[0, 3]], text="Ana")
    make_quote(article=article, status="rejected")
    make_quote()
    shown = api.detail("articles", article.pk)["quotes"]
    assert [one["id"] for one in shown] == [first.pk, second.pk]
    assert "article" not in shown[0]


def test_it_nests_its_events_with_the_places_that_tell_of_them(api: CheckedClient) -> None:
    article, event = make_article(body=BODY), make_event(slug="talks")
    make_participation(event=event, person=make_person(slug="ana"))
    make_event_report(event=event, article=article, start=9, end=14, text="spoke")
    make_event_report(event=event, article=article, start=0, end=3, text="Ana")
    make_event_report(event=event)
    make_event_report(event=make_event(status="rejected"), article=article)
    make_event_report(event=make_event(), article=article, status="rejected")
    [shown] = api.detail("articles", article.pk)["events"]
    assert shown["slug"] == "talks"
    assert shown["participants"][0]["person"]["slug"] == "ana"
    assert shown["reports"] == [
        {"start": 0, "end": 3, "text": "Ana"},
        {"start": 9, "end": 14, "text": "spoke"},
    ]


def test_rejected_people_and_mentions_are_left_out(api: CheckedClient) -> None:
    article = make_article()
    make_mention(article=article, person=make_person(status="rejected"))
    make_mention(article=article, person=make_person(), status="rejected")
    assert api.detail("articles", article.pk)["people"] == []


def test_an_excerpt_gives_the_first_paragraph(api: CheckedClient, settings: Settings) -> None:
    settings.PUBLIC_BODY = "excerpt"
    article = make_article(body=BODY)
    make_quote(article=article)
    shown = api.detail("articles", article.pk)
    assert (shown["body"], shown["body_access"]) == ("Ana Ruiz spoke. She agreed. …", "excerpt")
    assert len(shown["quotes"]) == 1


def test_no_body_is_given_where_none_is_public(api: CheckedClient, settings: Settings) -> None:
    settings.PUBLIC_BODY = "none"
    article = make_article(body=BODY)
    make_quote(article=article)
    shown = api.detail("articles", article.pk)
    assert (shown["body"], shown["body_access"]) == (None, "none")
    assert len(shown["quotes"]) == 1
