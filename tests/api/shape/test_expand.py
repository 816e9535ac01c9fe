"""`expand`: references become the records that they lead to, as their own lists have them."""

import pytest

from articles.models import AffiliationReport, Attribution, Authorship, QuoteAbout
from newsapi.api.shape.outline import expandable
from newsapi.urls import RESOURCES
from tests.api.shape.store import organization, person
from tests.conformance import CheckedClient
from tests.factories import (
    make_article,
    make_event,
    make_mention,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


def test_a_reference_becomes_the_record_of_its_own_list(api: CheckedClient) -> None:
    make_quote(speaker=person(2), event=make_event())
    [quote] = api.page("quotes", expand="speaker,event,article")["results"]
    [speaker] = api.page("people")["results"]
    [event] = api.page("events")["results"]
    [article] = api.page("articles")["results"]
    assert (quote["speaker"], quote["event"], quote["article"]) == (speaker, event, article)


def test_it_goes_on_to_the_references_of_that_record(api: CheckedClient) -> None:
    publisher = organization(1)
    make_quote(article=make_article(publisher=publisher))
    [quote] = api.page("quotes", expand="article.publisher")["results"]
    [record] = api.page("organizations")["results"]
    assert quote["article"]["publisher"] == record
    assert "word_count" in quote["article"]


def test_lists_of_references_become_lists_of_records(api: CheckedClient) -> None:
    author = person(1)
    Authorship.objects.create(article=make_article(), person=author, position=0)
    [article] = api.page("articles", expand="authors")["results"]
    assert article["authors"] == api.page("people")["results"]


def test_parties_become_people_or_organizations(api: CheckedClient) -> None:
    who, body, quote = person(1), organization(1), make_quote()
    for party in ({"person": who}, {"organization": body}):
        QuoteAbout.objects.create(quote=quote, **party)
    Attribution.objects.create(quote=quote, kind="via", organization=body)
    [record] = api.page("quotes", expand="about,via")["results"]
    there = api.page("organizations", ids=str(body.pk))["results"]
    assert record["about"] == [*api.page("people")["results"], *there]
    assert [record["via"]] == there


def test_members_of_a_list_are_expanded_where_they_stand(api: CheckedClient) -> None:
    make_participation(person=person(1), role="host")
    [event] = api.page("events", expand="participants.person")["results"]
    [participant] = event["participants"]
    assert participant["role"] == "host"
    assert participant["person"] == api.page("people")["results"][0]


def test_a_detail_expands_what_is_nested_in_it(api: CheckedClient) -> None:
    article = make_article(publisher=organization(1))
    make_quote(article=article, speaker=person(1))
    answer = api.get(f"/api/v1/articles/{article.pk}/?expand=publisher,quotes.speaker").json()
    assert answer["quotes"][0]["speaker"] == api.page("people")["results"][0]
    assert answer["publisher"] == api.page("organizations", ids=str(article.publisher_id))["results"][0]


def test_what_an_article_tells_of_a_record_stays_beside_it(api: CheckedClient) -> None:
    who, body, article = person(2), organization(1), make_article()
    told = AffiliationReport.objects.create(affiliation=who.affiliations.earliest("id"), article=article)
    for party in ({"person": who}, {"organization": body}):
        make_mention(article=article, **party)
    address = f"/api/v1/articles/{article.pk}/?fields=people,organizations"
    plain, full = api.get(address).json(), api.get(f"{address}&expand=people,organizations").json()
    for name in ("people", "organizations"):
        [record] = api.page(name, article=article.slug)["results"]
        assert full[name] == [{**record, **plain[name][0]}]
    assert [role["role"] for role in full["people"][0]["roles"]] == [told.affiliation.role]


def test_a_reference_of_what_is_told_is_expanded_without_the_record(api: CheckedClient) -> None:
    who, article = person(1), make_article()
    AffiliationReport.objects.create(affiliation=who.affiliations.get(), article=article)
    [named] = api.get(f"/api/v1/articles/{article.pk}/?expand=people.roles.organization").json()["people"]
    assert "affiliations" not in named
    assert "acronym" in named["roles"][0]["organization"]


def test_a_rejected_record_is_null_and_absent_from_lists(api: CheckedClient) -> None:
    rejected = make_person(status="rejected")
    quote = make_quote(speaker=rejected)
    QuoteAbout.objects.create(quote=quote, person=rejected)
    [record] = api.page("quotes", expand="speaker,about")["results"]
    assert (record["speaker"], record["about"]) == (None, [])


def test_fields_and_omit_reach_into_what_is_expanded(api: CheckedClient) -> None:
    make_quote(speaker=person(1))
    [record] = api.page("quotes", expand="speaker", fields="speaker.affiliations.role,kind")["results"]
    assert record == {"kind": "direct", "speaker": {"affiliations": [{"role": "Minister 0"}]}}
    [record] = api.page("quotes", expand="speaker", omit="speaker.aliases")["results"]
    assert "aliases" not in record["speaker"]
    assert "identifiers" in record["speaker"]


def test_each_kind_of_party_gives_the_members_that_it_has(api: CheckedClient) -> None:
    quote = make_quote()
    QuoteAbout.objects.create(quote=quote, person=person(1))
    QuoteAbout.objects.create(quote=quote, organization=organization(1))
    [record] = api.page("quotes", expand="about", fields="about.kind,about.affiliations.role")["results"]
    assert record["about"] == [{"affiliations": [{"role": "Minister 0"}]}, {"kind": "other"}]


def test_no_more_than_two_references_follow_one_another(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", expand="event.participants.person.affiliations.organization")
    assert "at most 2 references" in error["detail"]


def test_what_is_no_reference_is_refused_with_all_that_are(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", expand="speakr")
    assert error["suggestion"] == "speaker"
    assert {"speaker", "article.publisher", "event.participants.person"} <= set(error["allowed"])


def test_an_expansion_of_what_is_left_out_is_refused(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", expand="speaker", fields="text")
    assert (error["parameter"], "“speaker”" in error["detail"]) == ("expand", True)


def test_the_expansions_are_those_of_the_serializers() -> None:
    known = {
        view.resource.value: {".".join(path) for path in expandable(view.serializer_class)}
        for view in RESOURCES
    }
    assert known["organizations"] == set()
    assert known["people"] == {"affiliations.organization"}
    assert known["events"] == {
        "participants.person",
        "participants.person.affiliations.organization",
        "participants.organization",
    }
    assert {"publisher", "provider", "authors", "authors.affiliations.organization"} == known["articles"]
    assert {"co_speakers", "via", "about", "article.authors"} <= known["quotes"]
