"""Undoing a merge: what comes back, what stays where it is, and what is refused."""

import datetime as dt
from typing import Any

import pytest

from articles.affiliations import refresh_affiliations
from articles.merging import UndoRefused, merge, undo
from articles.models import AffiliationReport, Article, Attribution, Authorship, Merge, Quote, QuoteAbout
from newsapi.api.addresses import move_address
from newsapi.api.models import DataVersion, Redirect, Resource
from people.models import Affiliation, Alias, Person
from tests.articles.merging_stores import tables
from tests.conformance import CheckedClient
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_mention,
    make_organization,
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
    return make_person(name="Anna Lind", slug="anna-lind", country="SE")


def reported(person: Person, *articles: Article, **values: Any) -> Affiliation:
    """A role of the person, with its days, reported by these articles."""
    role = make_affiliation(person=person, **values)
    for article in articles:
        AffiliationReport.objects.create(affiliation=role, article=article)
    refresh_affiliations([role.pk])
    return role


def on(day: int) -> Article:
    return make_article(published_at=dt.datetime(2024, 11, day, tzinfo=dt.UTC))


def test_the_record_answers_again_under_its_old_addresses(
    api: CheckedClient, ana: Person, anna: Person
) -> None:
    quote = make_quote(speaker=anna)
    undo(merge(ana, anna))
    for key in (anna.pk, "anna-lind"):
        found = api.get(f"/api/v1/people/{key}/").json()
        assert (found["id"], found["name"], found["counts"]["quotes"]) == (anna.pk, "Anna Lind", 1)
    quote.refresh_from_db()
    assert quote.speaker == anna
    assert not Redirect.objects.exists()


def test_what_led_to_it_leads_to_it_again(api: CheckedClient, ana: Person, anna: Person) -> None:
    Redirect.objects.create(resource="people", key="former", target=anna.pk)
    undo(merge(ana, anna))
    assert api.get("/api/v1/people/former/")["Location"].endswith("/people/anna-lind/")


def test_the_kept_record_is_what_it_was(ana: Person, anna: Person) -> None:
    before = tables()
    merged = merge(ana, anna)
    ana.refresh_from_db()
    assert ana.country == "SE"
    undo(merged)
    assert tables() == before


def test_whoever_undoes_it_is_remembered(ana: Person, anna: Person, admin_user: Any) -> None:
    version = DataVersion.current()
    undo(merge(ana, anna), by=admin_user)
    stored = Merge.objects.get()
    assert stored.undone_at is not None
    assert stored.undone_by == admin_user
    assert DataVersion.current() == version + 2


def test_all_records_that_answer_otherwise_are_updated(ana: Person, anna: Person) -> None:
    quote = make_quote(speaker=anna)
    merged = merge(ana, anna)
    seen = {row: type(row).objects.get(pk=row.pk).updated_at for row in (ana, quote, quote.article)}
    undo(merged)
    assert all(type(row).objects.get(pk=row.pk).updated_at > moment for row, moment in seen.items())
    assert Person.objects.get(pk=anna.pk).updated_at > anna.updated_at


# -- what came in between ------------------------------------------------------------------------------


def test_what_has_come_to_the_kept_record_since_stays_there(ana: Person, anna: Person) -> None:
    merged = merge(ana, anna)
    later = make_quote(speaker=ana)
    mention = make_mention(person=ana)
    assert undo(merged).left_behind == []
    later.refresh_from_db()
    mention.refresh_from_db()
    assert (later.speaker, mention.person) == (ana, ana)


def test_a_statement_that_was_given_to_somebody_else_since_is_left_there(ana: Person, anna: Person) -> None:
    quote, third = make_quote(speaker=anna), make_person()
    merged = merge(ana, anna)
    Quote.objects.filter(pk=quote.pk).update(speaker=third)
    left = undo(merged).left_behind
    assert left == [{"model": "articles.quote", "id": quote.pk, "why": "it was changed since"}]
    quote.refresh_from_db()
    assert quote.speaker == third


def test_a_statement_that_an_editor_has_judged_since_is_left_where_it_is(ana: Person, anna: Person) -> None:
    quote = make_quote(speaker=anna)
    merged = merge(ana, anna)
    Quote.objects.filter(pk=quote.pk).update(status="confirmed")
    assert [row["id"] for row in undo(merged).left_behind] == [quote.pk]
    quote.refresh_from_db()
    assert quote.speaker == ana


def test_an_edit_of_something_else_is_kept_and_goes_back_with_the_statement(
    ana: Person, anna: Person
) -> None:
    quote = make_quote(speaker=anna)
    merged = merge(ana, anna)
    Quote.objects.filter(pk=quote.pk).update(said_on="2024-11-01", edited_fields=["said_on"])
    assert undo(merged).left_behind == []
    quote.refresh_from_db()
    assert (quote.speaker, quote.said_on, quote.edited_fields) == (anna, dt.date(2024, 11, 1), ["said_on"])


def test_a_statement_that_was_removed_since_is_named(ana: Person, anna: Person) -> None:
    mention = make_mention(person=anna)
    merged = merge(ana, anna)
    mention.delete()
    assert [row["why"] for row in undo(merged).left_behind] == ["it was removed since"]


def test_what_belonged_to_something_removed_since_does_not_come_back(ana: Person, anna: Person) -> None:
    quote = make_quote()
    for person in (ana, anna):
        QuoteAbout.objects.create(quote=quote, person=person)
    merged = merge(ana, anna)
    quote.delete()
    assert [row["model"] for row in undo(merged).left_behind] == ["articles.quoteabout"]
    assert not QuoteAbout.objects.exists()


def test_a_joint_speaker_whom_an_editor_has_added_again_is_not_added_twice(ana: Person, anna: Person) -> None:
    quote = make_quote(speaker=anna)
    Attribution.objects.create(quote=quote, person=ana, kind="co_speaker")
    merged = merge(ana, anna)
    Attribution.objects.create(quote=quote, person=ana, kind="co_speaker")
    assert [row["model"] for row in undo(merged).left_behind] == ["articles.attribution"]
    assert Attribution.objects.count() == 1


def test_an_author_whose_place_was_taken_since_does_not_come_back(ana: Person, anna: Person) -> None:
    article = make_article()
    for position, person in enumerate((ana, anna)):
        Authorship.objects.create(article=article, person=person, position=position)
    merged = merge(ana, anna)
    Authorship.objects.create(article=article, person=make_person(), position=1)
    assert [row["model"] for row in undo(merged).left_behind] == ["articles.authorship"]
    assert article.authorships.count() == 2


def test_a_fact_that_was_changed_since_stays_and_stays_marked(ana: Person, anna: Person) -> None:
    Person.objects.filter(pk=anna.pk).update(edited_fields=["country"])
    merged = merge(ana, anna)
    Person.objects.filter(pk=ana.pk).update(country="NO")
    undo(merged)
    ana.refresh_from_db()
    assert (ana.country, ana.edited_fields) == ("NO", ["country"])


def test_marks_that_an_editor_has_set_since_stay(ana: Person, anna: Person) -> None:
    Person.objects.filter(pk=anna.pk).update(edited_fields=["country"])
    merged = merge(ana, anna)
    Person.objects.filter(pk=ana.pk).update(edited_fields=["country", "description"])
    undo(merged)
    ana.refresh_from_db()
    assert (ana.country, ana.edited_fields) == (None, ["description"])


def test_a_name_that_was_respelled_since_is_not_taken_away(ana: Person, anna: Person) -> None:
    merged = merge(ana, anna)
    Alias.objects.filter(person=ana).update(key="anna l", name="Anna L")
    assert [row["model"] for row in undo(merged).left_behind] == ["people.alias"]
    assert Alias.objects.get().person == ana


def test_reports_of_a_role_that_came_since_stay_with_the_kept_record(ana: Person, anna: Person) -> None:
    role = reported(anna, on(10))
    merged = merge(ana, anna)
    AffiliationReport.objects.create(affiliation=role, article=on(20))
    refresh_affiliations([role.pk])
    assert undo(merged).left_behind == []
    days = {a.person: (a.first_reported_on, a.last_reported_on) for a in Affiliation.objects.all()}
    assert days == {
        anna: (dt.date(2024, 11, 10), dt.date(2024, 11, 10)),
        ana: (dt.date(2024, 11, 20), dt.date(2024, 11, 20)),
    }


def test_a_role_that_both_had_is_derived_anew_for_each(ana: Person, anna: Person) -> None:
    both = on(5)
    role = reported(ana, both, on(6))
    reported(anna, both, on(1))
    merged = merge(ana, anna)
    AffiliationReport.objects.create(affiliation=role, article=on(20))
    refresh_affiliations([role.pk])
    assert undo(merged).left_behind == []
    days = {a.person: (a.first_reported_on, a.last_reported_on) for a in Affiliation.objects.all()}
    assert days == {
        ana: (dt.date(2024, 11, 5), dt.date(2024, 11, 20)),
        anna: (dt.date(2024, 11, 1), dt.date(2024, 11, 5)),
    }


def test_a_role_at_an_organization_goes_back_to_it(ana: Person) -> None:
    kept, absorbed = make_organization(), make_organization()
    role = reported(ana, on(1), organization=absorbed)
    merged = merge(kept, absorbed)
    AffiliationReport.objects.create(affiliation=role, article=on(2))
    undo(merged)
    places = {a.organization: a.reports.count() for a in Affiliation.objects.all()}
    assert places == {kept: 1, absorbed: 1}


def test_participants_of_two_events_are_told_apart_again(ana: Person) -> None:
    kept, absorbed = make_event(), make_event()
    for event in (kept, absorbed):
        make_participation(event=event, person=ana)
    undo(merge(kept, absorbed))
    assert [event.participations.count() for event in (kept, absorbed)] == [1, 1]


# -- what is refused -----------------------------------------------------------------------------------


def test_a_merge_is_undone_once(ana: Person, anna: Person) -> None:
    merged = merge(ana, anna)
    undo(merged)
    with pytest.raises(UndoRefused, match="undone already"):
        undo(merged)


def test_it_can_be_merged_and_undone_again(ana: Person, anna: Person) -> None:
    before = tables()
    undo(merge(ana, anna))
    undo(merge(anna, ana))
    assert tables() == before


def test_what_was_itself_merged_since_is_undone_first(ana: Person, anna: Person) -> None:
    third, before = make_person(), tables()
    first = merge(ana, anna)
    second = merge(third, ana)
    with pytest.raises(UndoRefused, match="itself merged since"):
        undo(first)
    undo(second)
    undo(first)
    assert tables() == before


def test_later_merges_into_the_same_record_are_undone_first(ana: Person, anna: Person) -> None:
    third, before = make_person(name="Third"), tables()
    first, second = merge(ana, anna), merge(ana, third)
    with pytest.raises(UndoRefused, match="undo “Third → Ana Lindqvist” first"):
        undo(first)
    undo(second)
    undo(first)
    assert tables() == before


def test_a_merge_into_what_was_deleted_since_is_not_undone(ana: Person, anna: Person) -> None:
    merged = merge(ana, anna)
    ana.delete()
    with pytest.raises(UndoRefused, match="deleted since"):
        undo(merged)


def test_a_slug_that_the_kept_record_has_taken_is_in_the_way(ana: Person, anna: Person) -> None:
    merged = merge(ana, anna)
    Person.objects.filter(pk=ana.pk).update(slug="anna-lind")
    move_address(Resource.PEOPLE, "ana-lindqvist", "anna-lind", record=ana.pk)
    with pytest.raises(UndoRefused, match="“anna-lind” is now that of “Ana Lindqvist”"):
        undo(merged)
