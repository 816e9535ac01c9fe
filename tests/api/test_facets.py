"""Facets: how often the records of a filtered list have each value, beside its page."""

import datetime as dt
from typing import Any

import pytest

from articles.models import Attribution, QuoteAbout
from newsapi.api.facets import facets_of
from tests.api.stores import VIEWS, RandomStore, counted
from tests.conformance import CheckedClient, Json
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_mention,
    make_organization,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db

TERMS = {name: list(facets_of(view)) for name, view in VIEWS.items()}

# Lists narrowed in every way that a facet has to mind: its own name, its row, its bounds, what is rejected.
NARROWED = [
    ("quotes", {}),
    ("quotes", {"speaker": "{person}"}),
    ("quotes", {"speaker_not": "{person}", "about": "{person},{organization}"}),
    ("quotes", {"about": "{person}", "about_all": "{person}"}),
    ("quotes", {"role": "prime minister"}),
    ("quotes", {"role": "mayor", "country": "IQ,ES"}),
    ("quotes", {"country": "IQ"}),
    ("quotes", {"status": "rejected,extracted", "via": "{organization}"}),
    ("quotes", {"said_after": "2024-10-02", "said_before": "2024-12-01", "kind": "direct,mixed"}),
    ("quotes", {"published_after": "2024-10-02T12:00:00Z", "has_published_at": "true"}),
    ("articles", {}),
    ("articles", {"person": "{person}", "quoted": "{organization}"}),
    ("articles", {"person_all": "{person}", "country": "IQ,ES"}),
    ("articles", {"speaker": "{person}", "language": "pt-BR"}),
    ("articles", {"organization": "{organization}", "published_before": "2024-11-02T10:00:00+02:00"}),
    ("events", {}),
    ("events", {"person": "{person}", "type": "consult"}),
    ("events", {"place": "baghdad", "starts_after": "2024-11-01"}),
    ("people", {}),
    ("people", {"country": "ES", "status_not": "rejected"}),
    ("people", {"country": "IQ,ES", "role": "prime minister", "organization": "{organization}"}),
    ("organizations", {"kind_not": "media"}),
]


def facets(api: CheckedClient, resource: str, terms: str, **parameters: Any) -> Json:
    answer: Json = api.page(resource, facets=terms, **parameters)["facets"]
    return answer


def values(facet: Json) -> list[tuple[str, int]]:
    return [(bucket["value"], bucket["count"]) for bucket in facet["buckets"]]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("resource", "parameters"), NARROWED)
def test_every_bucket_counts_what_its_address_finds(
    api: CheckedClient, resource: str, parameters: dict[str, str], seed: int
) -> None:
    store = RandomStore(seed)
    shown = {
        kind: next(record for record in records if record.status != "rejected")
        for kind, records in (("person", store.people), ("organization", store.organizations))
    }
    given = {
        name: value.format(**{kind: record.slug for kind, record in shown.items()})
        for name, value in parameters.items()
    }
    terms = TERMS[resource]
    for begin in range(0, len(terms), 10):
        found = facets(api, resource, ",".join(terms[begin : begin + 10]), facet_size=100, **given)
        for term, facet in found.items():
            for bucket in facet["buckets"]:
                assert counted(bucket["url"]) == bucket["count"] > 0, (term, bucket)
            if facet["missing"]["url"]:
                assert counted(facet["missing"]["url"]) == facet["missing"]["count"], term
            assert facet["more"] == 0


@pytest.mark.parametrize("seed", range(4))
def test_every_record_is_in_a_bucket_or_missing(api: CheckedClient, seed: int) -> None:
    """No value is left out: of what is single, the buckets and the missing make up the list."""
    RandomStore(seed)
    page = api.page("quotes", facets="kind,event,status,said_on:month", count="exact")
    for facet in page["facets"].values():
        assert sum(count for _, count in values(facet)) + facet["missing"]["count"] == page["count"]


def test_a_joint_statement_counts_for_each_speaker_once(api: CheckedClient) -> None:
    ana, bo = make_person(slug="ana"), make_person(slug="bo")
    joint = make_quote(speaker=ana)
    Attribution.objects.create(quote=joint, person=bo, kind="co_speaker")
    Attribution.objects.create(quote=joint, person=ana, kind="co_speaker")
    make_quote(speaker=ana)
    assert values(facets(api, "quotes", "speaker")["speaker"]) == [("ana", 2), ("bo", 1)]


def test_several_mentions_in_an_article_count_once(api: CheckedClient) -> None:
    article, ana = make_article(), make_person(slug="ana")
    for _ in range(3):
        make_mention(article=article, person=ana)
    make_mention(article=article, person=make_person(), status="rejected")
    assert values(facets(api, "articles", "person")["person"]) == [("ana", 1)]


def test_a_rejected_record_is_not_named_and_its_quotes_count_as_having_none(api: CheckedClient) -> None:
    make_quote(speaker=make_person(status="rejected"))
    facet = facets(api, "quotes", "speaker")["speaker"]
    assert (facet["buckets"], facet["more"], facet["missing"]["count"]) == ([], 0, 1)


def test_rejected_quotes_are_not_counted_unless_asked_for(api: CheckedClient) -> None:
    make_quote(kind="direct", status="rejected")
    make_quote(kind="mixed")
    assert values(facets(api, "quotes", "kind")["kind"]) == [("mixed", 1)]
    assert values(facets(api, "quotes", "status", status="rejected")["status"]) == [("rejected", 1)]


def test_a_bucket_names_its_record(api: CheckedClient) -> None:
    ana = make_person(slug="ana", name="Ana Brown")
    make_quote(speaker=ana)
    [bucket] = facets(api, "quotes", "speaker")["speaker"]["buckets"]
    assert bucket == {
        "value": "ana",
        "label": "Ana Brown",
        "count": 1,
        "url": "http://testserver/api/v1/quotes/?speaker=ana",
        "id": ana.pk,
        "type": "person",
    }


def test_a_person_and_an_organization_of_one_slug_are_told_apart(api: CheckedClient) -> None:
    person, organization = make_person(slug="washington"), make_organization(slug="washington")
    quote = make_quote()
    QuoteAbout.objects.create(quote=quote, person=person)
    QuoteAbout.objects.create(quote=quote, organization=organization)
    QuoteAbout.objects.create(quote=make_quote(), organization=organization)
    facet = facets(api, "quotes", "about")["about"]
    assert values(facet) == [("organization:washington", 2), ("person:washington", 1)]
    assert api.ids("quotes", about="person:washington") == [quote.pk]


def test_a_role_is_labelled_as_it_is_printed_most_often(api: CheckedClient) -> None:
    for role in ("Prime Minister", "Prime Minister", "prime minister"):
        make_quote(speaker=make_affiliation(role=role).person)
    [bucket] = facets(api, "quotes", "role")["role"]["buckets"]
    assert (bucket["value"], bucket["label"], bucket["count"]) == ("prime minister", "Prime Minister", 3)


def test_kinds_are_labelled_in_words(api: CheckedClient) -> None:
    make_organization(kind="ngo")
    [bucket] = facets(api, "organizations", "kind")["kind"]["buckets"]
    assert bucket["label"] == "non-governmental organization"


def test_countries_and_languages_are_labelled_in_english(api: CheckedClient) -> None:
    make_article(country="IQ", language="pt-BR")
    found = facets(api, "articles", "country,language")
    [country], [language] = found["country"]["buckets"], found["language"]["buckets"]
    assert (country["value"], country["label"]) == ("IQ", "Iraq")
    assert (language["value"], language["label"]) == ("pt-br", "Portuguese (Brazil)")


def test_dates_are_counted_in_the_order_of_time_and_the_latest_are_kept(api: CheckedClient) -> None:
    for month in (3, 1, 2, 3):
        make_event(starts_on=dt.date(2024, month, 29))
    make_event(starts_on=None)
    facet = facets(api, "events", "starts_on:month", facet_size=2)["starts_on:month"]
    assert values(facet) == [("2024-02", 1), ("2024-03", 2)]
    assert (facet["more"], facet["missing"]["count"]) == (1, 1)
    assert facet["buckets"][0]["url"].endswith("?starts_after=2024-02-01&starts_before=2024-02-29")


@pytest.mark.parametrize(("unit", "value"), [("year", "2024"), ("month", "2024-12"), ("day", "2024-12-31")])
def test_a_moment_counts_for_its_day_in_utc(api: CheckedClient, unit: str, value: str) -> None:
    make_article(published_at=dt.datetime(2024, 12, 31, 23, 59, tzinfo=dt.UTC))
    assert values(facets(api, "articles", f"published_at:{unit}")[f"published_at:{unit}"]) == [(value, 1)]


def test_bounds_that_were_given_are_kept_where_they_are_tighter(api: CheckedClient) -> None:
    for day in (5, 15, 25):
        make_quote(said_on=dt.date(2024, 11, day))
    facet = facets(api, "quotes", "said_on:year", said_after="2024-11-10", said_before="2026-01-01")
    [bucket] = facet["said_on:year"]["buckets"]
    assert bucket["count"] == 2
    assert bucket["url"].endswith("?said_after=2024-11-10&said_before=2024-12-31")


def test_the_most_frequent_come_first_and_the_rest_is_told(api: CheckedClient) -> None:
    for number, times in enumerate((1, 3, 2)):
        person = make_person(slug=f"p-{number}")
        for _ in range(times):
            make_quote(speaker=person)
    facet = facets(api, "quotes", "speaker", facet_size=2)["speaker"]
    assert values(facet) == [("p-1", 3), ("p-2", 2)]
    assert facet["more"] == 1


def test_somebody_else_in_the_same_records_is_asked_for_besides(api: CheckedClient) -> None:
    ana, bo = make_person(slug="ana"), make_person(slug="bo")
    both = make_article()
    for article, person in ((both, ana), (both, bo), (make_article(), ana)):
        make_mention(article=article, person=person)
    facet = facets(api, "articles", "person", person="ana")["person"]
    urls = {bucket["value"]: bucket["url"].partition("?")[2] for bucket in facet["buckets"]}
    assert values(facet) == [("ana", 2), ("bo", 1)]
    assert urls == {"ana": "person=ana", "bo": "person=ana&person_all=bo"}
    assert api.ids("articles", person_all="ana,bo") == [both.pk]


def test_every_page_has_the_facets_of_the_whole_list(api: CheckedClient) -> None:
    for kind in ("direct", "direct", "mixed"):
        make_quote(kind=kind)
    first = api.page("quotes", facets="kind", page_size=1, count="exact", kind="direct")
    second = api.get(first["next"]).json()
    assert first["facets"] == second["facets"]
    assert values(first["facets"]["kind"]) == [("direct", first["count"])]
    assert first["facets"]["kind"]["buckets"][0]["url"].endswith("?kind=direct")


def test_facets_are_answered_in_the_order_asked_for_and_only_if_asked_for(api: CheckedClient) -> None:
    assert list(facets(api, "quotes", "kind,speaker,event")) == ["kind", "speaker", "event"]
    assert "facets" not in api.page("quotes")


@pytest.mark.parametrize(
    ("terms", "suggestion"),
    [("speker", "speaker"), ("said_on", "said_on:day"), ("said_on:week", "said_on:year"), ("Kind", "kind")],
)
def test_an_unknown_facet_is_refused_with_all_that_there_are(
    api: CheckedClient, terms: str, suggestion: str
) -> None:
    [error] = api.refusal("quotes", facets=terms)
    assert error["parameter"] == "facets"
    assert (error["suggestion"], error["allowed"]) == (suggestion, TERMS["quotes"])


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"facets": "kind,speaker,kind"}, "2 times"),
        ({"facets": ",".join(TERMS["quotes"][:11])}, "at most 10"),
        ({"facets": "kind,"}, "not one of"),
        ({"facets": "kind", "facet_size": "0"}, "between 1 and 100"),
        ({"facets": "kind", "facet_size": "101"}, "between 1 and 100"),
        ({"facet_size": "5"}, "without facets"),
    ],
)
def test_what_can_not_be_counted_is_refused(
    api: CheckedClient, parameters: dict[str, str], reason: str
) -> None:
    [error] = api.refusal("quotes", **parameters)
    assert reason in error["detail"]
