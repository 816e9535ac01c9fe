"""Merging: what the kept record takes over, organizations and events, what is noted, what is refused."""

import datetime as dt
import re
from typing import Any

import pytest
from django.conf import settings

from articles.merging import ForceNeeded, MergeRefused, merge
from articles.models import (
    Attribution,
    EventReport,
    Mention,
    Merge,
    Participation,
    Quote,
    QuoteAbout,
)
from newsapi.api.models import DataVersion, Redirect
from people.models import Affiliation, Identifier, Organization, Person
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


@pytest.fixture
def ana() -> Person:
    return make_person(name="Ana Lindqvist", slug="ana-lindqvist")


@pytest.fixture
def anna() -> Person:
    return make_person(name="Anna Lind", slug="anna-lind")


# -- what the record takes over ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kept", "absorbed", "expected"),
    [
        ({}, {"country": "SE"}, ("SE", [])),
        ({"country": "NO"}, {"country": "SE"}, ("NO", [])),
        ({"country": "NO"}, {"country": "SE", "edited_fields": ["country"]}, ("SE", ["country"])),
        ({"edited_fields": ["country"]}, {"country": "SE"}, (None, ["country"])),
        ({"status": "confirmed"}, {"country": "SE"}, (None, [])),
        ({"edited_fields": ["name"]}, {"edited_fields": ["slug", "aliases"]}, (None, ["aliases", "name"])),
    ],
)
def test_it_takes_over_what_is_missing_and_what_an_editor_has_set(
    kept: dict[str, Any], absorbed: dict[str, Any], expected: Any
) -> None:
    record = make_person(**kept)
    merge(record, make_person(**absorbed))
    record.refresh_from_db()
    assert (record.country, record.edited_fields) == expected


def test_an_organization_gains_acronym_and_kind() -> None:
    kept = make_organization(name="Iraqi News Agency")
    merge(kept, make_organization(name="INA Baghdad", acronym="INA", kind="media", country="IQ"))
    kept.refresh_from_db()
    assert (kept.name, kept.acronym, kept.kind, kept.country) == ("Iraqi News Agency", "INA", "media", "IQ")
    assert {(alias.name, alias.kind) for alias in kept.aliases.all()} == {
        ("INA Baghdad", "full"),
        ("INA", "acronym"),
    }


def test_the_dates_of_an_event_go_together() -> None:
    kept = make_event(starts_on=None)
    merge(kept, make_event(date_precision="month", place="Málaga"))
    kept.refresh_from_db()
    assert (kept.starts_on, kept.date_precision, kept.place, kept.place_key) == (
        dt.date(2024, 11, 21),
        "month",
        "Málaga",
        "malaga",
    )


# -- organizations and events --------------------------------------------------------------------------


def test_every_statement_about_one_organization_is_about_the_other() -> None:
    kept, absorbed = make_organization(), make_organization()
    article = make_article(publisher=absorbed, provider=absorbed)
    make_mention(organization=absorbed)
    quote = make_quote(organization=absorbed)
    Attribution.objects.create(quote=make_quote(), organization=absorbed, kind="via")
    QuoteAbout.objects.create(quote=make_quote(), organization=absorbed)
    make_participation(organization=absorbed)
    make_affiliation(organization=absorbed)
    Identifier.objects.create(organization=absorbed, scheme="domain", value="example.org")
    merge(kept, absorbed)
    rows = (Mention, Attribution, QuoteAbout, Participation, Affiliation, Identifier)
    assert [model.objects.get().organization for model in rows] == [kept] * len(rows)
    article.refresh_from_db()
    assert (article.publisher, article.provider) == (kept, kept)
    assert Quote.objects.get(pk=quote.pk).organization == kept
    assert list(Organization.objects.all()) == [kept]


def test_a_role_at_both_organizations_is_one_role_of_the_person(ana: Person) -> None:
    kept, absorbed = make_organization(), make_organization()
    for organization in (kept, absorbed):
        make_affiliation(person=ana, organization=organization)
    merge(kept, absorbed)
    assert Affiliation.objects.get().organization == kept


def test_an_event_takes_reports_quotes_and_participants_along(ana: Person, anna: Person) -> None:
    kept, absorbed, article = make_event(), make_event(), make_article()
    for event in (kept, absorbed):
        make_participation(event=event, person=ana)
        make_event_report(event=event, article=article)
    make_participation(event=absorbed, person=anna)
    make_event_report(event=absorbed, article=article, start=5, end=7, text="of")
    quote = make_quote(event=absorbed)
    merge(kept, absorbed)
    quote.refresh_from_db()
    assert quote.event == kept
    assert {part.person for part in kept.participations.all()} == {ana, anna}
    assert sorted(EventReport.objects.values_list("event", "text")) == [(kept.pk, "Body"), (kept.pk, "of")]


# -- what changes besides ------------------------------------------------------------------------------


def test_it_is_one_change_of_the_data(ana: Person, anna: Person) -> None:
    before = DataVersion.current()
    merge(ana, anna)
    assert DataVersion.current() == before + 1


def test_all_records_that_answer_otherwise_are_updated(ana: Person, anna: Person) -> None:
    article, quote, event = make_article(), make_quote(speaker=anna), make_event()
    make_mention(article=article, person=anna)
    make_participation(event=event, person=anna)
    reported = make_event_report(event=event).article
    bystanders: list[Any] = [make_article(), make_quote(), make_event(), make_person()]
    changed: list[Any] = [ana, article, quote, quote.article, event, reported]
    before = {id(record): record.updated_at for record in changed + bystanders}
    merge(ana, anna)
    for record in changed + bystanders:
        record.refresh_from_db()
    assert all(record.updated_at > before[id(record)] for record in changed)
    assert all(record.updated_at == before[id(record)] for record in bystanders)


def test_it_remembers_who_merged_what_and_why(ana: Person, anna: Person, admin_user: Any) -> None:
    merge(ana, anna, by=admin_user, reason="One mayor.")
    stored = Merge.objects.get()
    assert (stored.resource, stored.kept, stored.kept_name) == ("people", ana.pk, "Ana Lindqvist")
    assert stored.absorbed == [{"id": anna.pk, "slug": "anna-lind", "name": "Anna Lind"}]
    assert (stored.merged_by, stored.reason, stored.undone_at) == (admin_user, "One mayor.", None)


# -- what is refused -----------------------------------------------------------------------------------


def test_a_record_is_not_merged_with_itself(ana: Person) -> None:
    with pytest.raises(MergeRefused, match="with itself"):
        merge(ana, ana)


def test_records_of_two_kinds_are_not_merged(ana: Person) -> None:
    with pytest.raises(MergeRefused, match="not of one kind"):
        merge(ana, make_organization())


def test_articles_are_not_merged() -> None:
    with pytest.raises(MergeRefused, match="Only people, organizations and events"):
        merge(make_article(), make_article())


def test_what_was_merged_already_is_not_merged_again(ana: Person, anna: Person) -> None:
    merge(ana, anna)
    with pytest.raises(MergeRefused, match="“Anna Lind” is not there any more"):
        merge(make_person(), anna)


@pytest.mark.parametrize("rejected", [0, 1])
def test_what_is_rejected_is_not_merged(rejected: int) -> None:
    people = [make_person(status="rejected" if n == rejected else "extracted") for n in range(2)]
    with pytest.raises(MergeRefused, match="is rejected"):
        merge(*people)


def test_two_identifiers_of_one_scheme_need_force(ana: Person, anna: Person) -> None:
    Identifier.objects.create(person=ana, scheme="wikidata", value="Q1")
    Identifier.objects.create(person=anna, scheme="wikidata", value="Q2")
    with pytest.raises(ForceNeeded, match="wikidata identifiers: Q1, Q2"):
        merge(ana, anna)
    merge(ana, anna, force=True)
    assert sorted(ana.identifiers.values_list("value", flat=True)) == ["Q1", "Q2"]


def test_a_publisher_may_have_two_domains() -> None:
    kept, absorbed = make_organization(), make_organization()
    for n, organization in enumerate((kept, absorbed)):
        Identifier.objects.create(organization=organization, scheme="domain", value=f"{n}.example")
    merge(kept, absorbed)
    assert kept.identifiers.count() == 2


def test_what_is_refused_changes_nothing(ana: Person) -> None:
    rejected = make_person(status="rejected")
    with pytest.raises(MergeRefused):
        merge(ana, rejected)
    assert (Person.objects.count(), Redirect.objects.count(), Merge.objects.count()) == (2, 0, 0)


def test_the_script_of_the_readme_merges_and_undoes(ana: Person, anna: Person) -> None:
    readme = (settings.BASE_DIR / "README.md").read_text(encoding="utf-8")
    script = re.search(r"```python\n(from articles\.merging.*?)```", readme, re.S)
    assert script is not None
    exec(compile(script[1], "README.md", "exec"), {})
    stored = Merge.objects.get()
    assert (stored.kept, stored.reason) == (ana.pk, "One mayor.")
    assert stored.undone_at is not None
