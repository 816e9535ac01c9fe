"""Merging people: what moves, what becomes one, and where the old addresses lead."""

import datetime as dt
from itertools import pairwise

import pytest

from articles.merging import merge
from articles.models import (
    AffiliationReport,
    Attribution,
    Authorship,
    Mention,
    Participation,
    Quote,
    QuoteAbout,
)
from newsapi.api.models import Tombstone
from people.models import Affiliation, Alias, Identifier, Person
from tests.conformance import CheckedClient
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_mention,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana() -> Person:
    return make_person(name="Ana Lindqvist", slug="ana-lindqvist")


@pytest.fixture
def anna() -> Person:
    return make_person(name="Anna Lind", slug="anna-lind")


def test_every_statement_about_one_person_is_about_the_other(ana: Person, anna: Person) -> None:
    make_mention(person=anna)
    quote = make_quote(speaker=anna)
    Attribution.objects.create(quote=make_quote(), person=anna, kind="co_speaker")
    QuoteAbout.objects.create(quote=make_quote(), person=anna)
    make_participation(person=anna)
    make_affiliation(person=anna)
    Authorship.objects.create(article=quote.article, person=anna, position=0)
    Identifier.objects.create(person=anna, scheme="wikidata", value="Q1")
    merge(ana, anna)
    rows = (Mention, Attribution, QuoteAbout, Participation, Affiliation, Authorship, Identifier)
    assert [model.objects.get().person for model in rows] == [ana] * len(rows)
    assert Quote.objects.get(pk=quote.pk).speaker == ana
    assert list(Person.objects.all()) == [ana]


def test_the_names_of_both_are_names_of_the_one(ana: Person, anna: Person) -> None:
    Alias.objects.create(person=ana, name="The Mayor", kind="short")
    Alias.objects.create(person=anna, name="the mayor", kind="short")
    Alias.objects.create(person=anna, name="A. Lind", kind="short")
    merge(ana, anna)
    assert {(alias.name, alias.kind) for alias in ana.aliases.all()} == {
        ("The Mayor", "short"),
        ("A. Lind", "short"),
        ("Anna Lind", "full"),
    }


def test_a_name_that_an_editor_gave_is_kept_as_the_editor_spelled_it(ana: Person, anna: Person) -> None:
    Alias.objects.create(person=ana, name="THE MAYOR", kind="short")
    Alias.objects.create(person=anna, name="The Mayor", kind="full", origin="editor")
    merge(ana, anna)
    alias = ana.aliases.get(key="the mayor")
    assert (alias.name, alias.kind, alias.origin) == ("The Mayor", "full", "editor")


@pytest.mark.parametrize("key", ["slug", "pk"])
def test_the_old_address_leads_to_the_record_that_is_left(
    api: CheckedClient, ana: Person, anna: Person, key: str
) -> None:
    old = getattr(anna, key)
    make_quote(speaker=anna)
    merge(ana, anna)
    response = api.get(f"/api/v1/people/{old}/")
    assert (response.status_code, response["Location"]) == (
        308,
        "http://testserver/api/v1/people/ana-lindqvist/",
    )
    [quote] = api.get("/api/v1/quotes/", {"speaker": old}).json()["results"]
    assert quote["speaker"]["slug"] == "ana-lindqvist"
    assert not Tombstone.objects.exists()


def test_it_is_found_by_the_names_and_identifiers_of_both(
    api: CheckedClient, ana: Person, anna: Person
) -> None:
    Identifier.objects.create(person=anna, scheme="wikidata", value="Q7")
    merge(ana, anna)
    assert api.get("/api/v1/people/wikidata:Q7/").json()["slug"] == "ana-lindqvist"
    for query in ("Anna Lind", "Ana Lindqvist"):
        assert [row["id"] for row in api.get("/api/v1/people/", {"q": query}).json()["results"]] == [ana.pk]


def test_a_record_merged_again_and_again_is_found_by_all_its_addresses(api: CheckedClient) -> None:
    people = [make_person(slug=f"person-no-{n}-of") for n in range(14)]
    for former, later in pairwise(people):
        merge(later, former)
    assert api.get("/api/v1/people/person-no-0-of/")["Location"].endswith("/people/person-no-13-of/")


def test_several_records_become_one_at_a_time(ana: Person, anna: Person) -> None:
    third = make_person()
    article = make_article()
    for person in (ana, anna, third):
        make_mention(article=article, person=person)
        make_mention(person=person)
    merged = merge(ana, [anna, third])
    assert [record["id"] for record in merged.absorbed] == [anna.pk, third.pk]
    assert (Mention.objects.filter(person=ana).count(), Mention.objects.count()) == (4, 4)


def test_authors_named_twice_stand_in_the_first_of_their_places(ana: Person, anna: Person) -> None:
    article, other, last = make_article(), make_person(), make_person()
    for position, person in enumerate((anna, other, ana, last)):
        Authorship.objects.create(article=article, person=person, position=position)
    merge(ana, anna)
    assert list(article.authorships.values_list("person", "position")) == [
        (ana.pk, 0),
        (other.pk, 1),
        (last.pk, 2),
    ]


def test_a_role_of_both_becomes_one_with_all_its_reports(ana: Person, anna: Person) -> None:
    days = [dt.date(2024, 1, 1), dt.date(2024, 2, 1), dt.date(2024, 3, 1)]
    articles = [make_article(published_at=dt.datetime(2024, n, 1, tzinfo=dt.UTC)) for n in (1, 2, 3)]
    for person, reported in ((ana, (1,)), (anna, (0, 1, 2))):
        role = make_affiliation(
            person=person,
            country="SE",
            first_reported_on=days[reported[0]],
            last_reported_on=days[reported[-1]],
        )
        for n in reported:
            AffiliationReport.objects.create(affiliation=role, article=articles[n])
    merge(ana, anna)
    role = Affiliation.objects.get()
    assert (role.person, role.first_reported_on, role.last_reported_on) == (ana, days[0], days[2])
    assert {report.article for report in role.reports.all()} == set(articles)


def test_a_role_at_another_place_stays_another(ana: Person, anna: Person) -> None:
    make_affiliation(person=ana, country="SE")
    make_affiliation(person=anna, country="NO")
    merge(ana, anna)
    assert ana.affiliations.count() == 2


def test_a_joint_speaker_who_is_the_speaker_is_named_once(ana: Person, anna: Person) -> None:
    Attribution.objects.create(quote=make_quote(speaker=ana), person=anna, kind="co_speaker")
    Attribution.objects.create(quote=make_quote(speaker=anna), person=ana, kind="co_speaker")
    Attribution.objects.create(quote=make_quote(), person=ana, kind="co_speaker")
    merge(ana, anna)
    assert [part.quote.speaker for part in Attribution.objects.all()] == [None]


def test_two_joint_speakers_who_are_one_are_named_once(ana: Person, anna: Person) -> None:
    quote = make_quote(speaker=make_person())
    for person in (ana, anna):
        Attribution.objects.create(quote=quote, person=person, kind="co_speaker")
    merge(ana, anna)
    assert Attribution.objects.get().person == ana


def test_nobody_speaks_about_himself_for_having_two_names(ana: Person, anna: Person) -> None:
    QuoteAbout.objects.create(quote=make_quote(speaker=ana), person=anna)
    QuoteAbout.objects.create(quote=make_quote(speaker=anna), person=ana)
    joint = make_quote(speaker=make_person())
    Attribution.objects.create(quote=joint, person=anna, kind="co_speaker")
    QuoteAbout.objects.create(quote=joint, person=ana)
    merge(ana, anna)
    assert not QuoteAbout.objects.exists()


def test_whoever_spoke_of_himself_still_does(ana: Person, anna: Person) -> None:
    QuoteAbout.objects.create(quote=make_quote(speaker=anna), person=anna)
    merge(ana, anna)
    assert QuoteAbout.objects.get().person == ana


def test_a_quote_about_both_is_about_the_one_once(ana: Person, anna: Person) -> None:
    quote = make_quote(speaker=make_person())
    for person in (anna, ana):
        QuoteAbout.objects.create(quote=quote, person=person)
    merge(ana, anna)
    assert QuoteAbout.objects.get().person == ana


def test_a_part_in_an_event_that_both_had_is_had_once(ana: Person, anna: Person) -> None:
    event = make_event()
    for person, role in ((ana, "actor"), (anna, "actor"), (anna, "host")):
        make_participation(event=event, person=person, role=role)
    merge(ana, anna)
    assert sorted(ana.participations.values_list("role", flat=True)) == ["actor", "host"]


def test_a_place_that_mentions_both_mentions_the_one_once(ana: Person, anna: Person) -> None:
    article = make_article()
    for person in (ana, anna):
        make_mention(article=article, person=person)
        make_mention(article=article, person=person, start=None, end=None, text=person.name)
    merge(ana, anna)
    assert sorted(Mention.objects.values_list("text", flat=True)) == ["Ana Lindqvist", "Anna Lind", "Body"]


def test_what_an_editor_has_confirmed_of_one_is_confirmed(ana: Person, anna: Person) -> None:
    event = make_event()
    make_participation(event=event, person=ana)
    make_participation(event=event, person=anna, status="confirmed", edited_fields=["role", "status"])
    merge(ana, anna)
    part = Participation.objects.get()
    assert (part.person, part.status, part.edited_fields) == (ana, "confirmed", ["role", "status"])
