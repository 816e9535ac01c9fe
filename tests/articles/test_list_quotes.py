"""What a client can ask of the list of quotes."""

import datetime as dt

import pytest

from articles.models import Attribution, QuoteAbout
from newsapi.api.models import Redirect
from people.models import Identifier
from tests.conformance import CheckedClient
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_organization,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


def test_it_has_the_envelope_of_every_list(api: CheckedClient) -> None:
    quote = make_quote()
    page = api.page("quotes")
    assert list(page) == ["next", "previous", "count", "results"]
    assert (page["next"], page["previous"], page["count"]) == (None, None, None)
    assert [one["id"] for one in page["results"]] == [quote.pk]


def test_it_tells_who_said_what_when_and_where(api: CheckedClient) -> None:
    speaker = make_person(name="Ana Ruiz", slug="ana-ruiz")
    event = make_event(name="Press conference", slug="press-conference")
    article = make_article(headline="Talks end", slug="2024-11-22-talks-end")
    quote = make_quote(speaker=speaker, event=event, article=article, text="We agree", cue="said")
    [shown] = api.page("quotes")["results"]
    root = "http://testserver/api/v1"
    assert shown["url"] == f"{root}/quotes/{quote.pk}/"
    assert (shown["text"], shown["kind"], shown["cue"], shown["said_on"]) == (
        "We agree",
        "direct",
        "said",
        "2024-11-21",
    )
    assert shown["spans"] == [[0, 7]]
    assert shown["speaker"] == {
        "id": speaker.pk,
        "slug": "ana-ruiz",
        "name": "Ana Ruiz",
        "url": f"{root}/people/ana-ruiz/",
    }
    assert shown["organization"] is None
    assert shown["event"]["url"] == f"{root}/events/press-conference/"
    assert shown["article"] == {
        "id": article.pk,
        "slug": "2024-11-22-talks-end",
        "headline": "Talks end",
        "url": f"{root}/articles/2024-11-22-talks-end/",
    }


def test_it_names_joint_speakers_the_reporting_agency_and_whom_it_is_about(api: CheckedClient) -> None:
    joint, agency, subject = make_person(), make_organization(), make_organization()
    quote = make_quote(speaker=make_person())
    Attribution.objects.create(quote=quote, person=joint, kind="co_speaker")
    Attribution.objects.create(quote=quote, organization=agency, kind="via")
    QuoteAbout.objects.create(quote=quote, organization=subject)
    [shown] = api.page("quotes")["results"]
    assert [one["slug"] for one in shown["co_speakers"]] == [joint.slug]
    assert shown["via"]["url"] == f"http://testserver/api/v1/organizations/{agency.slug}/"
    assert [one["slug"] for one in shown["about"]] == [subject.slug]


def test_the_latest_said_comes_first_and_the_undated_last(api: CheckedClient) -> None:
    old = make_quote(said_on=dt.date(2024, 1, 1))
    undated = make_quote(said_on=None)
    new = make_quote(said_on=dt.date(2024, 6, 1))
    assert api.ids("quotes") == [new.pk, old.pk, undated.pk]
    assert api.ids("quotes", ordering="said_on") == [undated.pk, old.pk, new.pk]


def test_it_orders_by_publication_change_and_id(api: CheckedClient) -> None:
    late = make_quote(article=make_article(published_at=dt.datetime(2024, 5, 2, tzinfo=dt.UTC)))
    early = make_quote(article=make_article(published_at=dt.datetime(2024, 5, 1, tzinfo=dt.UTC)))
    assert api.ids("quotes", ordering="published_at") == [early.pk, late.pk]
    assert api.ids("quotes", ordering="-updated_at") == [early.pk, late.pk]
    assert api.ids("quotes", ordering="id") == [late.pk, early.pk]


def test_it_counts_only_when_asked(api: CheckedClient) -> None:
    for _ in range(3):
        make_quote()
    page = api.page("quotes", count="exact", page_size=2)
    assert page["count"] == 3
    assert len(page["results"]) == 2


# -- filters -------------------------------------------------------------------------------------------


def test_it_filters_by_speaker(api: CheckedClient) -> None:
    ana, bo = make_person(slug="ana"), make_person(slug="bo")
    first, second = make_quote(speaker=ana), make_quote(speaker=bo)
    nobody = make_quote()
    assert api.ids("quotes", speaker="ana") == [first.pk]
    assert api.ids("quotes", speaker=ana.pk) == [first.pk]
    assert api.ids("quotes", speaker="ana,bo", ordering="id") == [first.pk, second.pk]
    assert api.ids("quotes", speaker_not="ana", ordering="id") == [second.pk, nobody.pk]
    assert api.ids("quotes", has_speaker="false") == [nobody.pk]
    assert api.ids("quotes", has_speaker="true", ordering="id") == [first.pk, second.pk]


def test_a_speaker_is_found_by_an_identifier(api: CheckedClient) -> None:
    ana = make_person()
    Identifier.objects.create(person=ana, scheme="wikidata", value="Q1")
    quote = make_quote(speaker=ana)
    assert api.ids("quotes", speaker="wikidata:Q1") == [quote.pk]


def test_who_reported_the_words_is_no_speaker(api: CheckedClient) -> None:
    agency = make_organization(slug="agency")
    quote = make_quote()
    Attribution.objects.create(quote=quote, organization=agency, kind="via")
    assert api.ids("quotes", via="agency") == [quote.pk]
    assert api.ids("quotes", organization="agency") == []
    assert api.ids("quotes", has_via="false") == []
    assert api.ids("quotes", via_not="agency") == []


def test_it_follows_a_merged_speaker(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    quote = make_quote(speaker=ana)
    Redirect.objects.create(resource="people", key="anna", target=ana.pk)
    Redirect.objects.create(resource="people", key="99999", target=ana.pk)
    assert api.ids("quotes", speaker="anna") == [quote.pk]
    assert api.ids("quotes", speaker="99999") == [quote.pk]


def test_it_filters_by_an_organization_that_speaks_itself(api: CheckedClient) -> None:
    ministry = make_organization(slug="ministry")
    spoken, other = make_quote(organization=ministry), make_quote(speaker=make_person())
    assert api.ids("quotes", organization="ministry") == [spoken.pk]
    assert api.ids("quotes", has_organization="false") == [other.pk]


def test_it_filters_by_whom_it_is_about(api: CheckedClient) -> None:
    ana, union = make_person(slug="ana"), make_organization(slug="union")
    of_ana, of_union, of_none = make_quote(), make_quote(), make_quote()
    QuoteAbout.objects.create(quote=of_ana, person=ana)
    QuoteAbout.objects.create(quote=of_union, organization=union)
    assert api.ids("quotes", about="ana") == [of_ana.pk]
    assert api.ids("quotes", about="ana,union", ordering="id") == [of_ana.pk, of_union.pk]
    assert api.ids("quotes", about_not="ana", ordering="id") == [of_union.pk, of_none.pk]
    assert api.ids("quotes", has_about="false") == [of_none.pk]


def test_about_means_both_where_a_person_and_an_organization_share_a_slug(api: CheckedClient) -> None:
    person, organization = make_person(slug="victoria"), make_organization(slug="victoria")
    first, second = make_quote(), make_quote()
    QuoteAbout.objects.create(quote=first, person=person)
    QuoteAbout.objects.create(quote=second, organization=organization)
    assert api.ids("quotes", about="victoria", ordering="id") == [first.pk, second.pk]


def test_about_refuses_a_number_that_could_be_either(api: CheckedClient) -> None:
    quote, person = make_quote(), make_person()
    QuoteAbout.objects.create(quote=quote, person=person)
    [error] = api.refusal("quotes", about=str(person.pk))
    assert f"write person:{person.pk} or organization:{person.pk}" in error["detail"]
    assert api.ids("quotes", about=f"person:{person.pk}") == [quote.pk]


def test_it_filters_by_kind_event_article_and_publisher(api: CheckedClient) -> None:
    event, publisher = make_event(slug="summit"), make_organization(slug="daily")
    article = make_article(slug="a-1", publisher=publisher)
    wanted = make_quote(kind="mixed", event=event, article=article)
    other = make_quote()
    for parameters in ({"kind": "mixed"}, {"event": "summit"}, {"article": "a-1"}, {"publisher": "daily"}):
        assert api.ids("quotes", **parameters) == [wanted.pk], parameters
        negated = {f"{name}_not": value for name, value in parameters.items()}
        assert api.ids("quotes", **negated) == [other.pk], negated
    assert api.ids("quotes", has_event="true", has_publisher="true") == [wanted.pk]
    assert api.ids("quotes", kind="direct,mixed", ordering="id") == [wanted.pk, other.pk]


def test_role_is_matched_whole_in_any_spelling(api: CheckedClient) -> None:
    minister = make_affiliation(role="Premier-Ministre").person
    quote = make_quote(speaker=minister)
    assert api.ids("quotes", role="premier MINISTRE") == [quote.pk]
    assert api.ids("quotes", role="Premier") == []


def test_role_and_place_speak_of_one_role_of_the_speaker(api: CheckedClient) -> None:
    mayor = make_affiliation(role="Mayor", place="Dayton").person
    make_affiliation(role="Teacher", place="Ashby", person=mayor)
    quote = make_quote(speaker=mayor)
    make_quote()
    assert api.ids("quotes", role="mayor", place="dayton") == [quote.pk]
    assert api.ids("quotes", role="mayor", place="ashby") == []


def test_a_role_with_a_comma_is_one_role(api: CheckedClient) -> None:
    quote = make_quote(speaker=make_affiliation(role="Head, Water Board").person)
    assert api.ids("quotes", role="head, water board") == [quote.pk]


def test_role_and_country_speak_of_one_role_of_the_speaker(api: CheckedClient) -> None:
    ana = make_person(country="FR")
    make_affiliation(person=ana, role="Prime Minister", country="IQ")
    make_affiliation(person=ana, role="Envoy", country="ES")
    quote = make_quote(speaker=ana)
    assert api.ids("quotes", role="prime minister", country="IQ") == [quote.pk]
    assert api.ids("quotes", role="prime minister", country="ES") == []
    assert api.ids("quotes", role="prime minister", country="FR") == []
    assert api.ids("quotes", country="FR") == api.ids("quotes", country="ES") == [quote.pk]


def test_a_rejected_role_does_not_count(api: CheckedClient) -> None:
    make_quote(speaker=make_affiliation(role="Envoy", status="rejected").person)
    assert api.ids("quotes", role="envoy") == []


def test_country_is_also_that_of_an_organization_that_speaks(api: CheckedClient) -> None:
    quote = make_quote(organization=make_organization(country="IQ"))
    other = make_quote()
    assert api.ids("quotes", country="IQ,ES") == [quote.pk]
    assert api.ids("quotes", country_not="IQ") == [other.pk]
    assert api.ids("quotes", has_country="true") == [quote.pk]


def test_bounds_of_the_day_are_inclusive_and_leave_out_the_undated(api: CheckedClient) -> None:
    quote = make_quote(said_on=dt.date(2024, 11, 21))
    undated = make_quote(said_on=None)
    assert api.ids("quotes", said_after="2024-11-21", said_before="2024-11-21") == [quote.pk]
    assert api.ids("quotes", said_before="9999-12-31") == [quote.pk]
    assert api.ids("quotes", said_after="0001-01-01") == [quote.pk]
    assert api.ids("quotes", said_after="2024-11-22") == []
    assert api.ids("quotes", has_said_on="false") == [undated.pk]


def test_a_day_as_upper_bound_includes_all_of_it(api: CheckedClient) -> None:
    evening = dt.datetime(2024, 11, 22, 23, 59, 59, tzinfo=dt.UTC)
    quote = make_quote(article=make_article(published_at=evening, published_precision="time"))
    assert api.ids("quotes", published_before="2024-11-22") == [quote.pk]
    assert api.ids("quotes", published_before="2024-11-21") == []
    assert api.ids("quotes", published_after="2024-11-22T23:59:59Z") == [quote.pk]
    assert api.ids("quotes", published_after="2024-11-23T01:59:59+02:00") == [quote.pk]
    assert api.ids("quotes", published_before="2024-11-22T23:59:58Z") == []


def test_it_filters_by_change_and_by_ids(api: CheckedClient) -> None:
    first, second, third = make_quote(), make_quote(), make_quote()
    assert api.ids("quotes", ids=f"{first.pk},{third.pk}", ordering="id") == [first.pk, third.pk]
    after = second.updated_at.isoformat().replace("+00:00", "Z")
    assert api.ids("quotes", updated_after=after, ordering="id") == [second.pk, third.pk]


def test_ids_of_no_record_find_nothing(api: CheckedClient) -> None:
    assert api.ids("quotes", ids="987654321") == []


def test_filters_combine_without_repeating_a_row(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    quote = make_quote(speaker=ana)
    for country in ("IQ", "ES", "FR"):
        make_affiliation(person=ana, role="Envoy", country=country)
        QuoteAbout.objects.create(quote=quote, person=make_person(slug=f"p-{country.lower()}"))
    page = api.page("quotes", role="envoy", about="p-iq,p-es,p-fr", speaker="ana", count="exact")
    assert ([one["id"] for one in page["results"]], page["count"]) == ([quote.pk], 1)


# -- what an editor rejected ---------------------------------------------------------------------------


def test_rejected_quotes_are_left_out_unless_asked_for(api: CheckedClient) -> None:
    shown, hidden = make_quote(status="confirmed"), make_quote(status="rejected")
    assert api.ids("quotes") == [shown.pk]
    assert api.ids("quotes", status="rejected") == [hidden.pk]
    assert api.ids("quotes", status="rejected,confirmed", ordering="id") == [shown.pk, hidden.pk]
    assert api.ids("quotes", status_not="extracted") == [shown.pk]


def test_a_rejected_speaker_is_not_named_but_the_label_stays(api: CheckedClient) -> None:
    rejected = make_person(status="rejected")
    quote = make_quote(speaker=rejected, speaker_label="He")
    Attribution.objects.create(quote=quote, person=rejected, kind="co_speaker")
    QuoteAbout.objects.create(quote=quote, person=rejected)
    [shown] = api.page("quotes", has_speaker="false", has_about="false")["results"]
    assert (shown["speaker"], shown["speaker_label"]) == (None, "He")
    assert (shown["co_speakers"], shown["about"]) == ([], [])


def test_a_rejected_speaker_is_nobody_to_filter_by(api: CheckedClient) -> None:
    rejected = make_person(slug="nobody", status="rejected")
    make_quote(speaker=rejected)
    [error] = api.refusal("quotes", speaker="nobody")
    assert error["parameter"] == "speaker"
